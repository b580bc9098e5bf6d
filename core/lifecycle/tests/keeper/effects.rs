//! What webhooks do to authorizations.

use bytes::Bytes;
use serde_json::{Value, json};
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{Expected, Record, Saved, Standing, Status, Tokens};
use tiktokshop_lifecycle::effects::{Authorizations, Deauthorization, Effects, Expiration};
use tiktokshop_lifecycle::inbox::{Arrival, Filter, Inbox, Source, Stored};
use tiktokshop_lifecycle::keeper::Standings;

use super::stage::Stage;

fn effects(stage: &Stage) -> Effects {
    let authorizations = Authorizations::new(stage.store.clone(), stage.store.clone())
        .manager(&stage.sandbox.app_key, stage.manager())
        .teller(stage.teller());
    Effects::new().with(Deauthorization(authorizations.clone())).with(Expiration(authorizations))
}

fn webhook(stage: &Stage, number: i64, name: &str, owner: &str, at: i64, data: Value) -> Stored {
    let mut arrival = Arrival::new(Source::Webhook, stage.sandbox.app_key.as_str(), "id", name, at);
    (arrival.type_id, arrival.owner) = (Some(number), owner.to_owned());
    arrival.body = Bytes::from(json!({"type": number, "timestamp": at, "data": data}).to_string());
    Stored { seq: 1, arrival, received_at: at, copies: 1 }
}

fn withdrawal(stage: &Stage, at: usize, when: i64) -> Stored {
    let shop = &stage.sandbox.accounts[at].shops[0].id;
    webhook(stage, 6, "SELLER_DEAUTHORIZATION", shop, when, json!({"message": "bye"}))
}

/// An account with one shop, and one with several.
fn single(stage: &Stage) -> usize {
    stage.sandbox.accounts.iter().position(|account| account.shops.len() == 1).unwrap()
}

fn several(stage: &Stage) -> usize {
    stage.sandbox.accounts.iter().position(|account| account.shops.len() > 1).unwrap()
}

async fn types(stage: &Stage) -> Vec<String> {
    let events = stage.store.read(&Filter::default(), 1_000).await.unwrap();
    events.into_iter().map(|event| event.arrival.event_type).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seller_who_withdrew_is_marked_once() {
    let stage = Stage::with(0).await;
    let (at, now) = (single(&stage), SystemClock.now());
    let event = withdrawal(&stage, at, now - 5);
    effects(&stage).apply(&event).await.unwrap();
    let marked = stage.record(&stage.account(at)).await;
    assert_eq!(marked.status, Status::Deauthorized { since: now - 5 });
    effects(&stage).apply(&event).await.unwrap();
    assert_eq!(stage.record(&stage.account(at)).await, marked, "the second time changes nothing");
    assert_eq!(types(&stage).await, ["authorization.added", "authorization.deauthorized"]);
    assert_eq!(stage.refreshes(), (0, 0));
    let pass = stage.keeper().pass().await.unwrap();
    assert_eq!(pass.refreshed, stage.sandbox.accounts.len() - 1, "the keeper leaves it alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seller_who_authorized_again_is_not_marked_by_a_late_event() {
    let stage = Stage::with(0).await;
    let (at, now) = (single(&stage), SystemClock.now());
    let account = stage.account(at);
    let record = stage.record(&account).await;
    let again = Record { updated_at: now, ..record };
    assert_ne!(stage.store.save(&account, &again, Expected::Any).await.unwrap(), Saved::Conflict);
    effects(&stage).apply(&withdrawal(&stage, at, now - 60)).await.unwrap();
    assert_eq!(stage.record(&account).await.status, Status::Active);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_shops_the_others_keep_their_tokens_if_the_platform_says_so() {
    let stage = Stage::with(0).await;
    let (at, now) = (several(&stage), SystemClock.now());
    let event = withdrawal(&stage, at, now - 5);
    effects(&stage).apply(&event).await.unwrap();
    effects(&stage).apply(&event).await.unwrap();
    assert_eq!(stage.record(&stage.account(at)).await.status, Status::Active);
    assert_eq!(stage.refreshes(), (1, 0), "asked once");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_shops_none_works_if_the_platform_refuses() {
    let stage = Stage::with(0).await;
    let (at, now) = (several(&stage), SystemClock.now());
    let open_id = stage.sandbox.accounts[at].open_id.clone();
    stage.sandbox.world(|world| world.tokens.revoke(&open_id));
    let event = withdrawal(&stage, at, now - 5);
    effects(&stage).apply(&event).await.unwrap();
    effects(&stage).apply(&event).await.unwrap();
    assert_eq!(stage.record(&stage.account(at)).await.status, Status::Deauthorized { since: now - 5 });
    assert_eq!(stage.refreshes(), (0, 1), "asked once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_creator_who_withdrew_is_marked() {
    let stage = Stage::with(0).await;
    let (at, now) = (single(&stage), SystemClock.now());
    let open_id = &stage.sandbox.accounts[at].open_id;
    let data = json!({"cancel_time": (now - 9).to_string()});
    let event = webhook(&stage, 20, "CREATOR_DEAUTHORIZATION", open_id, now, data);
    effects(&stage).apply(&event).await.unwrap();
    assert_eq!(stage.record(&stage.account(at)).await.status, Status::Deauthorized { since: now - 9 });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_refreshes_and_is_told_even_if_the_tokens_say_otherwise() {
    let stage = Stage::with(0).await;
    let (at, now) = (single(&stage), SystemClock.now());
    let (account, shop) = (stage.account(at), &stage.sandbox.accounts[at].shops[0].id);
    let data = json!({"message": "soon", "expiration_time": (now + 20 * 86_400).to_string()});
    let event = webhook(&stage, 7, "UPCOMING_AUTHORIZATION_EXPIRATION", shop, now - 5, data);
    effects(&stage).apply(&event).await.unwrap();
    let (record, noted) = (stage.record(&account).await, stage.store.noted(&account).await.unwrap().unwrap());
    assert_eq!(noted.standing, Some(Standing::Expiring));
    assert_eq!(noted.warned_end(&record), Some(now + 20 * 86_400));
    effects(&stage).apply(&event).await.unwrap();
    assert_eq!(stage.record(&account).await, record, "the second time changes nothing");
    assert_eq!(stage.store.noted(&account).await.unwrap().unwrap(), noted);
    assert_eq!(stage.refreshes(), (1, 0));
    assert_eq!(types(&stage).await, ["authorization.added", "authorization.expiring"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn others_pass() {
    let stage = Stage::with(0).await;
    let now = SystemClock.now();
    let strangers = [
        webhook(&stage, 6, "SELLER_DEAUTHORIZATION", "7000000000000000000", now, Value::Null),
        webhook(&stage, 20, "CREATOR_DEAUTHORIZATION", "nobody", now, json!("not json {")),
        webhook(&stage, 1, "ORDER_STATUS_CHANGE", &stage.sandbox.accounts[0].shops[0].id, now, json!({})),
    ];
    for event in &strangers {
        effects(&stage).apply(event).await.unwrap();
    }
    let mut forged = withdrawal(&stage, single(&stage), now);
    forged.arrival.source = Source::Sync;
    effects(&stage).apply(&forged).await.unwrap();
    assert!(stage.records().await.iter().all(|record| record.status == Status::Active));
    assert!(types(&stage).await.is_empty());
}
