//! Refreshes that nobody waits for, and authorizations that are withdrawn.

use super::*;

const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test(start_paused = true)]
async fn a_token_is_refreshed_as_far_ahead_as_was_asked() {
    let world = World::with_token(Arc::default(), WEEK).await;
    let manager = world.manager();
    world.pass(6 * 86_400 - 1).await;
    let record = manager.refresh_ahead(&account(), DAY).await.unwrap();
    assert_eq!((record.tokens.access_token.expose(), world.platform.asked()), ("access-0", 0));
    world.pass(1).await;
    let record = manager.refresh_ahead(&account(), DAY).await.unwrap();
    assert_eq!((record.tokens.access_token.expose(), world.platform.asked()), ("access-1", 1));
    manager.refresh_ahead(&account(), DAY).await.unwrap();
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_with_a_short_life_is_not_refreshed_all_the_time() {
    let platform = Platform::scripted([Answer::ShortLived(3_600), Answer::ShortLived(3_600)]);
    let world = World::with_token(platform, 3_600).await;
    let manager = world.manager();
    manager.refresh_ahead(&account(), DAY).await.unwrap();
    assert_eq!(world.platform.asked(), 1);
    world.pass(1_799).await;
    manager.refresh_ahead(&account(), DAY).await.unwrap();
    assert_eq!(world.platform.asked(), 1);
    world.pass(1).await;
    manager.refresh_ahead(&account(), DAY).await.unwrap();
    assert_eq!(world.platform.asked(), 2);
}

/// A refresh token that may be used up is not risked while the access token lives.
#[tokio::test(start_paused = true)]
async fn nothing_is_sent_ahead_of_time_after_a_refresh_without_a_response() {
    let world = World::with_token(Platform::scripted([Answer::Lost]), WEEK).await;
    let manager = world.manager();
    world.pass(6 * 86_400).await;
    manager.refresh_ahead(&account(), DAY).await.unwrap_err();
    world.pass(3_600).await;
    let record = manager.refresh_ahead(&account(), DAY).await.unwrap();
    assert!(matches!(record.status, Status::RefreshUncertain { .. }), "{record:?}");
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_withdrawn_authorization_hands_out_nothing_and_asks_for_nothing() {
    let world = World::with_token(Arc::default(), WEEK).await;
    let manager = world.manager();
    manager.access_token(&account()).await.unwrap();
    world.pass(60).await;
    assert!(manager.withdrawn(&account(), START + 30).await.unwrap());
    for error in [
        manager.access_token(&account()).await.unwrap_err(),
        manager.refresh_ahead(&account(), DAY).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::NeedsReauthorization);
        assert!(error.to_string().contains("withdrawn"), "{error}");
    }
    assert_eq!(world.platform.asked(), 0);
    // A new authorization works at once.
    world.put("again", WEEK).await;
    assert_eq!(world.manager().access_token(&account()).await.unwrap().expose(), "access-again");
}
