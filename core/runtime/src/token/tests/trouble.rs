//! Lost races, lost responses, lost leases, dead holders, changed records.

use super::faulty::Faulty;
use super::*;

#[tokio::test(start_paused = true)]
async fn a_lost_race_is_survived() {
    let world = World::with_token(Platform::scripted([Answer::Refused]), -5).await;
    *world.platform.delay.lock().unwrap() = Duration::from_secs(2);
    let manager = world.manager();
    let call = tokio::spawn(async move { manager.access_token(&account()).await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    // A program that does not take leases was faster: it has used the refresh token up and stored what it got.
    world.put("faster", WEEK).await;
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-faster");
    assert_eq!(world.stored().await.status, Status::Active);
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_race_lost_to_a_pair_that_has_expired_again_is_run_once_more() {
    let world = World::with_token(Platform::scripted([Answer::Refused]), -5).await;
    *world.platform.delay.lock().unwrap() = Duration::from_secs(2);
    let manager = world.manager();
    let call = tokio::spawn(async move { manager.access_token(&account()).await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    world.put("faster", -1).await;
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-2");
    assert_eq!(*world.platform.seen.lock().unwrap(), ["refresh-0", "refresh-faster"]);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_becomes_a_state_that_is_not_asked_about_again() {
    let world = World::with_token(Platform::scripted([Answer::Refused]), -5).await;
    let manager = world.manager();
    let error = manager.access_token(&account()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NeedsReauthorization);
    assert!(error.hint().is_some());
    let reason = "refresh token is invalid".to_owned();
    assert_eq!(world.stored().await.status, Status::NeedsReauthorization { reason });
    for manager in [manager, world.manager()] {
        let error = manager.access_token(&account()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NeedsReauthorization);
        let error = manager.refresh(&account(), &Secret::new("access-0")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NeedsReauthorization);
    }
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn without_a_refresh_token_nobody_is_asked_and_nothing_is_written() {
    let world = World::new(Arc::default());
    let manager = world.manager();
    let saved = manager.save(&account(), TokenSet::new("access", START - 5)).await.unwrap();
    let error = manager.access_token(&account()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NeedsReauthorization);
    assert_eq!(world.platform.asked(), 0);
    assert_eq!(world.stored().await, saved);
}

#[tokio::test(start_paused = true)]
async fn the_platform_says_whether_a_refresh_token_has_expired_not_the_clock() {
    for (answer, status) in [(Answer::Tokens, Status::Active), (Answer::Busy, Status::Active)] {
        let busy = matches!(answer, Answer::Busy);
        let script = if busy { vec![Answer::Busy, Answer::Busy, Answer::Busy] } else { vec![answer] };
        let world = World::new(Platform::scripted(script));
        let manager = world.manager();
        let tokens = TokenSet::new("access", START - 5).with_refresh_token("refresh", START - 1);
        manager.save(&account(), tokens).await.unwrap();
        let token = manager.access_token(&account()).await;
        assert_eq!(token.map(|token| token.expose().to_owned()).ok(), (!busy).then(|| "access-1".to_owned()));
        assert_eq!(world.stored().await.status, status, "only the platform's word ends it");
        assert!(world.platform.asked() > 0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_answered_for_another_seller_is_not_stored() {
    let world = World::with_token(Platform::scripted([Answer::Others]), -5).await;
    let manager = world.manager();
    let error = manager.access_token(&account()).await.unwrap_err();
    assert!(error.to_string().contains("another user") && error.outcome_unknown(), "{error}");
    let stored = world.stored().await;
    assert_eq!((stored.tokens.access_token.expose(), stored.tokens.open_id.as_str()), ("access-0", "seller"));
    assert_eq!(stored.status, Status::RefreshUncertain { since: START });
    world.pass(31).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-2");
}

#[tokio::test(start_paused = true)]
async fn an_uncertain_refresh_noted_under_a_wrong_clock_blocks_nobody_for_long() {
    for since in [START + 60 * 86_400, i64::MAX, START - 60 * 86_400] {
        let world = World::with_token(Arc::default(), -5).await;
        let record = world.stored().await;
        let noted = record.clone().with_status(Status::RefreshUncertain { since }, since);
        let saved = world.store.save(&account(), &noted, Expected::Revision(record.revision)).await.unwrap();
        assert_ne!(saved, Saved::Conflict);
        assert_eq!(world.manager().access_token(&account()).await.unwrap().expose(), "access-1", "{since}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_refresh_is_sent_soon_after_a_lost_response() {
    let world = World::with_token(Platform::scripted([Answer::Lost]), -5).await;
    let manager = world.manager();
    let error = manager.access_token(&account()).await.unwrap_err();
    assert!(error.outcome_unknown());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!(world.stored().await.status, Status::RefreshUncertain { since: START });
    world.pass(10).await;
    for manager in [&manager, &world.manager()] {
        let error = manager.access_token(&account()).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(20)), "{error}");
    }
    assert_eq!(world.platform.asked(), 1);
    world.pass(21).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-2");
    assert_eq!(world.stored().await.status, Status::Active);
    assert_eq!(world.platform.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn after_a_lost_response_the_current_token_is_used_until_it_expires() {
    let world = World::with_token(Platform::scripted([Answer::Lost]), 300).await;
    let manager = world.manager();
    for seconds in [0, 60, 200] {
        world.pass(seconds).await;
        for manager in [&manager, &world.manager()] {
            assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-0");
        }
    }
    assert_eq!(world.platform.asked(), 1);
    world.pass(60).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-2");
}

#[tokio::test(start_paused = true)]
async fn a_refresher_that_never_answers_counts_as_lost() {
    let world = World::with_token(Platform::slow(Duration::from_secs(100_000)), -5).await;
    let error = world.manager().access_token(&account()).await.unwrap_err();
    assert!(error.outcome_unknown());
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_was_not_processed_is_sent_again() {
    let world = World::with_token(Platform::scripted([Answer::Busy, Answer::Busy]), -5).await;
    assert_eq!(world.manager().access_token(&account()).await.unwrap().expose(), "access-3");
}

#[tokio::test(start_paused = true)]
async fn a_platform_that_is_down_does_not_matter_while_the_token_lives() {
    let busy = (0..6).map(|_| Answer::Busy);
    let world = World::with_token(Platform::scripted(busy), 300).await;
    let manager = world.manager();
    for _ in 0..5 {
        assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-0");
    }
    assert_eq!(world.platform.asked(), 3, "it rests after three attempts");
    world.pass(31).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-0");
    assert_eq!(world.platform.asked(), 6);
    world.pass(31).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-7");
}

#[tokio::test(start_paused = true)]
async fn the_lease_of_a_dead_process_is_waited_for_and_taken_over() {
    let world = World::with_token(Arc::default(), -5).await;
    let key = format!("refresh:{}", account());
    let dead = world.store.try_acquire(&key, "dead", Duration::from_secs(30)).await.unwrap().unwrap();
    assert_eq!(world.manager().access_token(&account()).await.unwrap().expose(), "access-1");
    assert!(world.clock.now() > dead.expires_at, "nobody took over before it expired");
    assert!(!world.store.release(&dead).await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_lease_that_never_ends_is_reported() {
    let world = World::with_token(Arc::default(), -5).await;
    let key = format!("refresh:{}", account());
    let ttl = Duration::from_secs(100_000);
    assert!(world.store.try_acquire(&key, "hung", ttl).await.unwrap().is_some());
    let error = world.manager().access_token(&account()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("another process"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_refresh_keeps_its_lease() {
    let world = World::with_token(Platform::slow(Duration::from_secs(80)), -5).await;
    let (first, second) = (world.manager(), world.manager());
    let call = tokio::spawn(async move { first.access_token(&account()).await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(second.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-1");
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lease_that_is_lost_while_the_platform_is_asked_costs_neither_pair() {
    let mut world = World::with_token(Platform::slow(Duration::from_secs(80)), 300).await;
    Faulty::within(&mut world).loses_leases.store(true, Ordering::SeqCst);
    let (first, second) = (world.manager(), world.manager());
    let call = tokio::spawn(async move { first.access_token(&account()).await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    // The lease ends, and it is this one's turn: the request may have been processed, so the token that lives is used.
    assert_eq!(second.access_token(&account()).await.unwrap().expose(), "access-0");
    assert!(matches!(world.stored().await.status, Status::RefreshUncertain { .. }));
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-1");
    let stored = world.stored().await;
    assert_eq!((stored.tokens.refresh_token.expose(), stored.status), ("refresh-1", Status::Active));
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_lease_is_given_back_after_success_and_failure() {
    for answer in [Answer::Tokens, Answer::Refused, Answer::Lost] {
        let world = World::with_token(Platform::scripted([answer]), -5).await;
        let _ = world.manager().access_token(&account()).await;
        let key = format!("refresh:{}", account());
        let lease = world.store.try_acquire(&key, "next", Duration::from_secs(1)).await.unwrap();
        assert!(lease.is_some());
    }
}

#[tokio::test(start_paused = true)]
async fn of_two_new_pairs_the_later_one_stays() {
    for (life, winner) in [(2 * WEEK, "access-authorized"), (WEEK - 60, "access-1")] {
        let world = World::with_token(Platform::slow(Duration::from_secs(2)), -5).await;
        let manager = world.manager();
        let call = tokio::spawn(async move { manager.access_token(&account()).await });
        tokio::time::sleep(Duration::from_secs(1)).await;
        world.put("authorized", life).await;
        assert_eq!(call.await.unwrap().unwrap().expose(), winner);
        assert_eq!(world.stored().await.tokens.access_token.expose(), winner);
    }
}

#[tokio::test(start_paused = true)]
async fn an_account_deleted_in_the_meantime_stays_deleted() {
    let world = World::with_token(Platform::slow(Duration::from_secs(2)), -5).await;
    let manager = world.manager();
    let call = tokio::spawn(async move { manager.access_token(&account()).await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(world.store.delete(&account()).await.unwrap());
    assert_eq!(call.await.unwrap().unwrap_err().kind(), ErrorKind::Configuration);
    assert!(world.store.load(&account()).await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_refresher_that_panics_harms_one_refresh_only() {
    let world = World::with_token(Platform::scripted([Answer::Panic]), -5).await;
    let manager = world.manager();
    assert!(manager.access_token(&account()).await.is_err());
    // The lease of the attempt that panicked expires by itself.
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-2");
}

/// Leaves the record as a process does that was killed an hour ago, between the request and its response.
async fn killed_on_the_way(world: &World) -> i64 {
    let record = world.stored().await;
    let since = world.clock.now() - 3_600;
    let sending = record.clone().with_status(Status::Refreshing { since }, since);
    let expected = Expected::Revision(record.revision);
    assert_ne!(world.store.save(&account(), &sending, expected).await.unwrap(), Saved::Conflict);
    since
}

#[tokio::test(start_paused = true)]
async fn a_refresh_cut_off_by_a_kill_is_not_sent_again_while_the_token_lives() {
    let world = World::with_token(Arc::default(), 300).await;
    let since = killed_on_the_way(&world).await;
    let manager = world.manager();
    for manager in [&manager, &world.manager()] {
        assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-0");
    }
    assert_eq!(world.stored().await.status, Status::RefreshUncertain { since });
    assert_eq!(world.platform.asked(), 0);
    world.pass(301).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(world.stored().await.status, Status::Active);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_cut_off_by_a_kill_is_made_up_for_when_the_token_is_of_no_use() {
    let world = World::with_token(Arc::default(), WEEK).await;
    killed_on_the_way(&world).await;
    let token = world.manager().refresh(&account(), &Secret::new("access-0")).await.unwrap();
    assert_eq!((token.expose(), world.platform.asked()), ("access-1", 1));
}

#[tokio::test(start_paused = true)]
async fn the_store_is_told_before_a_refresh_is_sent_and_when_it_was_not_processed() {
    let world = World::with_token(Platform::scripted([Answer::Busy, Answer::Busy, Answer::Busy]), 300).await;
    *world.platform.delay.lock().unwrap() = Duration::from_secs(2);
    let manager = world.manager();
    let call = tokio::spawn(async move { manager.access_token(&account()).await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(world.stored().await.status, Status::Refreshing { since: START });
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-0");
    assert_eq!(world.stored().await.status, Status::Active);
}

#[tokio::test(start_paused = true)]
async fn a_lease_does_not_run_out_while_a_throttled_refresh_waits() {
    let busy = Answer::BusyFor(Duration::from_secs(14));
    let world = World::with_token(Platform::scripted([busy]), -5).await;
    *world.platform.delay.lock().unwrap() = Duration::from_secs(9);
    let (first, second) = (world.manager(), world.manager());
    let call = tokio::spawn(async move { first.access_token(&account()).await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(second.access_token(&account()).await.unwrap().expose(), "access-2");
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-2");
    assert_eq!(world.platform.asked(), 2, "nobody asked besides the one who waits");
}

#[tokio::test(start_paused = true)]
async fn endless_patience_does_not_panic() {
    let world = World::with_token(Arc::default(), -5).await;
    let manager = world.manager_with(ManagerOptions::default().patience(Duration::MAX));
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
}
