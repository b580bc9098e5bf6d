//! Many callers, one refresh.

use super::faulty::Faulty;
use super::*;

async fn all(managers: &[TokenManager], each: usize) -> Vec<String> {
    let start = |manager: &TokenManager| {
        let manager = manager.clone();
        tokio::spawn(async move { manager.access_token(&account()).await.unwrap().expose().to_owned() })
    };
    let tasks: Vec<_> = managers.iter().flat_map(|manager| (0..each).map(move |_| start(manager))).collect();
    let mut tokens = Vec::new();
    for task in tasks {
        tokens.push(task.await.unwrap());
    }
    tokens
}

#[tokio::test(start_paused = true)]
async fn a_hundred_tasks_whose_token_has_expired_cause_one_refresh() {
    let world = World::with_token(Platform::slow(Duration::from_secs(2)), -5).await;
    let tokens = all(&[world.manager()], 100).await;
    assert_eq!(tokens, vec!["access-1"; 100]);
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_hundred_tasks_whose_token_is_refused_cause_one_refresh() {
    let world = World::with_token(Platform::slow(Duration::from_secs(2)), WEEK).await;
    let manager = world.manager();
    let refresh = |_| {
        let manager = manager.clone();
        tokio::spawn(async move { manager.refresh(&account(), &Secret::new("access-0")).await })
    };
    for task in (0..100).map(refresh).collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap().unwrap().expose(), "access-1");
    }
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn four_managers_on_one_store_cause_one_refresh() {
    let world = World::with_token(Platform::slow(Duration::from_secs(2)), -5).await;
    let managers: Vec<_> = (0..4).map(|_| world.manager()).collect();
    let tokens = all(&managers, 25).await;
    assert_eq!(tokens, vec!["access-1"; 100]);
    assert_eq!(world.platform.asked(), 1);
}

/// The second guard: the record is marked by compare-and-set before anything is sent. While the token lives, whoever finds it marked
/// sends nothing. Only for a token that has expired is the lease alone in charge, as above.
#[tokio::test(start_paused = true)]
async fn leases_that_are_worth_nothing_cost_no_refresh_token_while_the_access_token_lives() {
    let mut world = World::with_token(Platform::slow(Duration::from_secs(2)), 300).await;
    Faulty::within(&mut world).lets_all_in.store(true, Ordering::SeqCst);
    let managers: Vec<_> = (0..4).map(|_| world.manager()).collect();
    for token in all(&managers, 25).await {
        assert!(["access-0", "access-1"].contains(&token.as_str()), "{token}");
    }
    assert_eq!(world.platform.asked(), 1);
    let stored = world.stored().await;
    assert_eq!((stored.tokens.refresh_token.expose(), stored.status), ("refresh-1", Status::Active));
}

#[tokio::test(start_paused = true)]
async fn four_managers_agree_on_a_short_lived_token() {
    let answers = (0..4).map(|_| Answer::ShortLived(300));
    let world = World::with_token(Platform::scripted(answers), -5).await;
    *world.platform.delay.lock().unwrap() = Duration::from_secs(2);
    let managers: Vec<_> = (0..4).map(|_| world.manager()).collect();
    assert_eq!(all(&managers, 1).await, vec!["access-1"; 4]);
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn accounts_do_not_wait_for_each_other() {
    let world = World::with_token(Platform::slow(Duration::from_secs(50)), -5).await;
    let manager = world.manager();
    let other = AccountId::new("app", "other");
    manager.save(&other, Platform::pair(7, world.clock.now())).await.unwrap();
    let stuck = tokio::spawn({
        let manager = manager.clone();
        async move { manager.access_token(&account()).await }
    });
    tokio::task::yield_now().await;
    let deadline = Some(Instant::now() + Duration::from_secs(1));
    assert_eq!(manager.access_token_by(&other, deadline).await.unwrap().expose(), "access-7");
    assert_eq!(stuck.await.unwrap().unwrap().expose(), "access-1");
}

#[tokio::test(start_paused = true)]
async fn a_waiter_that_goes_away_does_not_stop_the_refresh() {
    let world = World::with_token(Platform::slow(Duration::from_secs(5)), -5).await;
    let manager = world.manager();
    let first = tokio::spawn({
        let manager = manager.clone();
        async move { manager.access_token(&account()).await }
    });
    let second = tokio::spawn({
        let manager = manager.clone();
        async move { manager.access_token(&account()).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    assert_eq!(second.await.unwrap().unwrap().expose(), "access-1");
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_waiter_keeps_to_its_deadline_and_the_refresh_goes_on() {
    let world = World::with_token(Platform::slow(Duration::from_secs(5)), -5).await;
    let manager = world.manager();
    let deadline = Instant::now() + Duration::from_secs(2);
    let error = manager.access_token_by(&account(), Some(deadline)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(Instant::now() < deadline + Duration::from_secs(1));
    assert!(error.retryable() && !error.outcome_unknown());
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_kept_of_a_refresh_that_has_ended() {
    let answers = [Answer::Tokens, Answer::Refused, Answer::Lost, Answer::Panic];
    let world = World::new(Platform::scripted(answers));
    *world.platform.delay.lock().unwrap() = Duration::from_secs(2);
    let manager = world.manager();
    for number in 0..50 {
        let account = AccountId::new("app", number.to_string());
        let ended = Platform::pair(number, world.clock.now() - WEEK - 5);
        manager.save(&account, ended).await.unwrap();
        let call = tokio::spawn({
            let manager = manager.clone();
            async move { manager.access_token(&account).await }
        });
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(manager.0.flights().count(), 1);
        let _ = call.await.unwrap();
        assert_eq!(manager.0.flights().count(), 0, "account {number}");
    }
    assert!(world.platform.asked() >= 50);
}
