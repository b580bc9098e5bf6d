//! A platform that is down, a store that cannot be written, and an end in the middle of the work.

use std::sync::Arc;
use std::time::Duration;

use sqlx::Connection;
use tiktokshop_core::token::{Status, TokenStore, Tokens};
use tiktokshop_lifecycle::keeper::{Keeper, KeeperOptions};
use tiktokshop_sandbox::fault::{Action, Fault, When};
use tiktokshop_store::SqliteStore;
use tokio::sync::oneshot;

use super::platform::{WEEK, World, account};
use super::stage::{Place, Stage, hasty, manager};

#[tokio::test(start_paused = true)]
async fn a_platform_that_is_down_is_asked_less_and_less_and_nothing_is_lost() {
    let world = World::new();
    world.authorize(200, |_| WEEK - 3_600).await;
    *world.platform.down.lock().unwrap() = true;
    let keeper = Arc::new(world.keeper(KeeperOptions::default()));
    keeper.run(tokio::time::sleep(Duration::from_secs(3_600))).await;
    let asked = world.asked().len();
    assert!((5..80).contains(&asked), "{asked} requests in an hour");

    *world.platform.down.lock().unwrap() = false;
    keeper.run(tokio::time::sleep(Duration::from_secs(2 * 3_600))).await;
    for number in 0..200 {
        let record = world.store.load(&account(number)).await.unwrap().unwrap();
        assert!(record.tokens.access_token.expose() != "access" && record.status == Status::Active);
    }
}

#[tokio::test(start_paused = true)]
async fn a_stop_begins_nothing_and_waits_for_what_was_sent() {
    let world = World::new();
    world.authorize(100, |_| WEEK - 3_600).await;
    *world.platform.delay.lock().unwrap() = Duration::from_secs(5);
    let keeper = world.keeper(KeeperOptions::default());
    keeper.run(tokio::time::sleep(Duration::from_secs(3))).await;
    let asked = world.asked();
    assert!(!asked.is_empty() && asked.iter().all(|(time, _)| *time <= Duration::from_secs(3)), "{asked:?}");
    for (_, account) in &asked {
        let record = world.store.load(account).await.unwrap().unwrap();
        assert!(record.tokens.access_token.expose() != "access" && record.status == Status::Active);
    }
    // The app is free for another keeper at once.
    let lease = tiktokshop_core::token::Leases::try_acquire(
        &*world.store,
        "keeper:app",
        "another",
        Duration::from_secs(1),
    );
    assert!(lease.await.unwrap().is_some());
}

/// While the database cannot be written, nothing is sent, since the new tokens could not be kept.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_goes_away_and_comes_back_costs_no_refresh_token() {
    let stage = Stage::with(12).await;
    let options = SqliteStore::options().busy_timeout(Duration::from_millis(50));
    let store: Arc<dyn TokenStore> = Arc::new(options.open(&stage.path).await.unwrap());
    let mut lock =
        sqlx::SqliteConnection::connect(&format!("sqlite://{}", stage.path.display())).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut lock).await.unwrap();
    let place = Place::of(&stage.sandbox, &stage.path);
    let keeper = Keeper::new(store.clone(), hasty()).unwrap().manager(&place.app_key, manager(store, &place));
    for _ in 0..3 {
        keeper.pass().await.unwrap_err();
    }
    assert_eq!(stage.refreshes(), (0, 0));

    sqlx::query("ROLLBACK").execute(&mut lock).await.unwrap();
    let pass = keeper.pass().await.unwrap();
    assert_eq!((pass.refreshed, pass.failed), (stage.sandbox.accounts.len(), 0));
    assert_eq!(stage.refreshes(), (pass.refreshed as u64, 0));
}

/// The database is gone between the platform's response and the write: the keeper's process holds the tokens, and
/// writes them when it is back.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_that_came_while_the_database_was_away_are_written_when_it_is_back() {
    let stage = Stage::with(0).await;
    let fault = Fault::new(Action::Slow { ms: 700 }).path("/api/v2/token/refresh");
    stage.sandbox.inject(Fault { when: When::After, ..fault });
    let options = SqliteStore::options().busy_timeout(Duration::from_millis(20));
    let store: Arc<dyn TokenStore> = Arc::new(options.open(&stage.path).await.unwrap());
    let place = Place::of(&stage.sandbox, &stage.path);
    let keeper = Keeper::new(store.clone(), hasty().concurrency(1)).unwrap();
    let keeper = Arc::new(keeper.manager(&place.app_key, manager(store, &place)));
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn({
        let keeper = keeper.clone();
        async move { keeper.run(async { stopped.await.unwrap() }).await }
    });
    until(|| stage.refreshes().0 == 1).await;
    let mut lock =
        sqlx::SqliteConnection::connect(&format!("sqlite://{}", stage.path.display())).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut lock).await.unwrap();
    tokio::time::sleep(Duration::from_millis(900)).await;
    sqlx::query("ROLLBACK").execute(&mut lock).await.unwrap();
    stage.sandbox.clear_faults();
    let accounts = stage.sandbox.accounts.len() as u64;
    until(|| stage.refreshes().0 == accounts).await;
    stop.send(()).unwrap();
    running.await.unwrap();
    assert_eq!(stage.refreshes(), (accounts, 0), "each once");
    for record in stage.records().await {
        assert_eq!(record.status, Status::Active);
        let (token, now) = (record.tokens.access_token.expose(), stage.sandbox.now());
        stage.sandbox.world(|world| world.tokens.grant(token, now).map(drop)).unwrap();
        assert!(stage.sandbox.accounts.iter().all(|account| account.access_token != token));
    }
}

pub async fn until(come_true: impl Fn() -> bool) {
    for _ in 0..6_000 {
        if come_true() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it has not come true");
}
