//! The ordinary life of a token.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_token_with_life_in_it_is_handed_out_as_it_is() {
    let world = World::with_token(Arc::default(), 601).await;
    assert_eq!(world.manager().access_token(&account()).await.unwrap().expose(), "access-0");
    assert_eq!(world.platform.asked(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_token_near_its_end_is_refreshed_ahead_of_it() {
    let world = World::with_token(Arc::default(), 600).await;
    let manager = world.manager();
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(*world.platform.seen.lock().unwrap(), ["refresh-0"]);
    let stored = world.stored().await;
    assert_eq!(stored.tokens.refresh_token.expose(), "refresh-1");
    assert_eq!(stored.tokens.access_token_expires_at, START + WEEK);
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_skew_can_be_set() {
    let world = World::with_token(Arc::default(), 3_000).await;
    let manager = world.manager_with(ManagerOptions::default().skew(Duration::from_secs(3_600)));
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once_however_late_the_news_come() {
    let world = World::with_token(Arc::default(), WEEK).await;
    let manager = world.manager();
    let failed = manager.access_token(&account()).await.unwrap();
    assert_eq!(manager.refresh(&account(), &failed).await.unwrap().expose(), "access-1");
    // A call that was sent with the old token fails just now.
    assert_eq!(manager.refresh(&account(), &failed).await.unwrap().expose(), "access-1");
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_another_process_stored_needs_no_refresh() {
    let world = World::with_token(Arc::default(), WEEK).await;
    let manager = world.manager();
    let failed = manager.access_token(&account()).await.unwrap();
    world.put("other", WEEK).await;
    assert_eq!(manager.refresh(&account(), &failed).await.unwrap().expose(), "access-other");
    assert_eq!(world.platform.asked(), 0);
    assert!(world.heard.0.lock().unwrap().is_empty(), "nothing was refreshed");
}

#[tokio::test(start_paused = true)]
async fn the_old_refresh_token_stays_when_none_comes_back() {
    let world = World::with_token(Platform::scripted([Answer::WithoutRefreshToken]), 10).await;
    world.manager().access_token(&account()).await.unwrap();
    let tokens = world.stored().await.tokens;
    assert_eq!(tokens.access_token.expose(), "access-1");
    assert_eq!(tokens.refresh_token.expose(), "refresh-0");
    assert_eq!(tokens.refresh_token_expires_at, START + 365 * 86_400);
}

#[tokio::test(start_paused = true)]
async fn short_lived_tokens_are_not_refreshed_at_every_call() {
    let answers = [Answer::ShortLived(300), Answer::ShortLived(300)];
    let world = World::with_token(Platform::scripted(answers), 10).await;
    let manager = world.manager();
    for _ in 0..5 {
        assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
        world.pass(20).await;
    }
    world.pass(60).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-2");
    assert_eq!(world.platform.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_person_can_refresh_whatever_the_state_says() {
    let world = World::with_token(Platform::scripted([Answer::Refused]), 10).await;
    let manager = world.manager();
    let error = manager.access_token(&account()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NeedsReauthorization);
    let record = manager.refresh_now(&account()).await.unwrap();
    assert_eq!(record.tokens.access_token.expose(), "access-2");
    assert_eq!(world.stored().await.status, Status::Active);
}

#[tokio::test(start_paused = true)]
async fn hooks_hear_of_refreshes_and_failures() {
    let world = World::with_token(Platform::scripted([Answer::Tokens, Answer::Refused]), 10).await;
    let manager = world.manager();
    let token = manager.access_token(&account()).await.unwrap();
    manager.refresh(&account(), &token).await.unwrap_err();
    let heard = world.heard.0.lock().unwrap();
    let told: Vec<_> =
        heard.iter().map(|info| (info.account.as_str(), info.failed, info.expires_at)).collect();
    let failed = Some(ErrorKind::NeedsReauthorization);
    assert_eq!(told, [("app/seller", None, Some(START + WEEK)), ("app/seller", failed, None)]);
}

#[tokio::test(start_paused = true)]
async fn an_account_that_is_not_there_is_named() {
    let world = World::new(Arc::default());
    let error = world.manager().access_token(&account()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("app/seller"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_new_authorization_ends_the_old_state() {
    let world = World::with_token(Platform::scripted([Answer::Refused]), 10).await;
    let manager = world.manager();
    manager.access_token(&account()).await.unwrap_err();
    let tokens = Platform::pair(9, world.clock.now());
    let record = manager.save(&account(), tokens).await.unwrap();
    assert_eq!(world.stored().await, record);
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-9");
    assert!(manager.delete(&account()).await.unwrap());
    assert_eq!(manager.access_token(&account()).await.unwrap_err().kind(), ErrorKind::Configuration);
}

#[tokio::test(start_paused = true)]
async fn a_shop_id_leads_to_account_and_cipher() {
    let world = World::with_token(Arc::default(), WEEK).await;
    world.store.save_shops(&account(), &[AuthorizedShop::new("7495", "GCP_x")]).await.unwrap();
    let entry = world.manager().shop("app", "7495").await.unwrap();
    assert_eq!((entry.account, entry.shop.cipher.as_str()), (account(), "GCP_x"));
    let error = world.manager().shop("app", "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.hint().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_token_given_by_hand_is_used_and_cannot_be_refreshed() {
    let source = TokenSource::Fixed(Secret::new("by-hand"));
    assert_eq!(source.access_token(None).await.unwrap().expose(), "by-hand");
    assert!(!source.refreshable());
    let error = source.refresh(&Secret::new("by-hand"), None).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenExpired);
    assert!(!format!("{source:?} {error} {error:?}").contains("by-hand"));
}
