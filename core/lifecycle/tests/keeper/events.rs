//! An event for each change of an authorization, once.

use serde_json::Value;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{Expected, Record, Saved, Standing, Status, Tokens};
use tiktokshop_lifecycle::inbox::{Filter, Inbox, Source, Stored};
use tiktokshop_lifecycle::keeper::Standings;

use super::stage::Stage;

async fn events(stage: &Stage) -> Vec<Stored> {
    stage.store.read(&Filter::default(), 1_000).await.unwrap()
}

async fn types(stage: &Stage) -> Vec<String> {
    events(stage).await.into_iter().map(|event| event.arrival.event_type).collect()
}

async fn set(stage: &Stage, change: impl FnOnce(Record) -> Record) {
    let account = stage.account(0);
    let record = change(stage.record(&account).await);
    assert_ne!(stage.store.save(&account, &record, Expected::Any).await.unwrap(), Saved::Conflict);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_change_is_one_event_however_many_tell_it() {
    let stage = Stage::with(0).await;
    let accounts = stage.sandbox.accounts.len();
    let tellers = (0..8).map(|_| {
        let teller = stage.teller();
        tokio::spawn(async move { teller.tell_all().await.unwrap() })
    });
    for teller in tellers.collect::<Vec<_>>() {
        teller.await.unwrap();
    }
    assert_eq!(types(&stage).await, vec!["authorization.added"; accounts]);

    let keeper = stage.keeper().teller(stage.teller());
    let pass = keeper.pass().await.unwrap();
    assert_eq!((pass.refreshed, pass.events), (accounts, accounts));
    assert_eq!(types(&stage).await[accounts..], vec!["authorization.refreshed"; accounts]);
    assert_eq!(stage.teller().tell_all().await.unwrap(), 0, "nothing is told again");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_life_of_an_authorization_is_told() {
    let stage = Stage::with(0).await;
    let (teller, now) = (stage.teller(), SystemClock.now());
    teller.tell_all().await.unwrap();
    let told = types(&stage).await.len();

    let soon = now + 86_400;
    set(&stage, |mut record| {
        record.tokens.refresh_token_expires_at = soon;
        record
    })
    .await;
    teller.tell_all().await.unwrap();
    let refused = Status::NeedsReauthorization { reason: "refresh token invalid".to_owned() };
    set(&stage, |record| record.with_status(refused, now)).await;
    teller.tell_all().await.unwrap();
    set(&stage, |record| record.with_status(Status::Deauthorized { since: now - 5 }, now)).await;
    teller.tell_all().await.unwrap();
    stage.put(&stage.sandbox.accounts[0], 600_000).await;
    teller.tell_all().await.unwrap();
    let shop = stage.sandbox.accounts[0].shops[0].id.clone();
    for active in [false, true] {
        stage.store.shop_active(&stage.account(0), &shop, active).await.unwrap();
        teller.tell_all().await.unwrap();
    }
    let tail: Vec<String> = types(&stage).await.split_off(told);
    let names = ["expiring", "needs_reauthorization", "deauthorized", "refreshed", "reactivated"];
    let names = names.into_iter().chain(["shop_inactive", "reactivated"]);
    assert_eq!(tail, names.map(|name| format!("authorization.{name}")).collect::<Vec<_>>());
    let noted = stage.store.noted(&stage.account(0)).await.unwrap().unwrap();
    assert_eq!(noted.standing, Some(Standing::Active));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_says_whose_it_is_and_holds_no_token() {
    let stage = Stage::with(0).await;
    stage.teller().tell_all().await.unwrap();
    let seller = &stage.sandbox.accounts[0];
    let subject = format!("authorization:{}", seller.open_id);
    let events = events(&stage).await;
    let event = events.iter().find(|event| event.arrival.subject == subject).unwrap();
    assert_eq!((event.arrival.source, &event.arrival.owner), (Source::Token, &seller.shops[0].id));
    let body: Value = serde_json::from_slice(&event.arrival.body).unwrap();
    assert_eq!((&body["open_id"], &body["standing"]), (&seller.open_id.clone().into(), &"active".into()));
    let all = format!("{events:?}{body}");
    for account in &stage.sandbox.accounts {
        assert!(!all.contains(&account.access_token) && !all.contains(&account.refresh_token));
    }
    // One stream for the app to read, in order.
    let claims = stage.store.claim("app", "worker", 100, std::time::Duration::from_secs(60)).await.unwrap();
    assert_eq!(claims.len(), stage.sandbox.accounts.len());
}

/// The process dies after the event was kept, and before that was noted.
#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_was_kept_before_a_crash_is_the_same_after_it() {
    let stage = Stage::with(0).await;
    let account = stage.account(0);
    let before = stage.store.begun(&account).await.unwrap().unwrap();
    stage.teller().tell(&account).await.unwrap();
    // As it was before the crash.
    let told = stage.store.noted(&account).await.unwrap().unwrap();
    let mut lost = sqlx_connection(&stage).await;
    sqlx::query("UPDATE standing SET changes = ?1, standing = '', revision = -1 WHERE open_id = ?2")
        .bind(before.changes)
        .bind(&account.open_id)
        .execute(&mut lost)
        .await
        .unwrap();
    stage.teller().tell(&account).await.unwrap();
    assert_eq!(stage.store.noted(&account).await.unwrap().unwrap(), told);
    assert_eq!(types(&stage).await, ["authorization.added"]);
    assert_eq!(events(&stage).await[0].copies, 2);
}

async fn sqlx_connection(stage: &Stage) -> sqlx::SqliteConnection {
    <sqlx::SqliteConnection as sqlx::Connection>::connect(&format!("sqlite://{}", stage.path.display()))
        .await
        .unwrap()
}
