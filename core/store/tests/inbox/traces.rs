//! The span that an event belongs to is a help for who looks on; whatever stands in its place, no event is lost by it.

use std::sync::Arc;
use std::time::Duration;

use sqlx::{Connection as _, PgConnection, SqliteConnection};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::inbox::{Arrival, Filter, Outcome, Source, TraceParent};
use tiktokshop_store::{StoreKey, StoreOptions, open};
use tiktokshop_test_postgres::Database;

const BROKEN: &str = "UPDATE event SET trace = 'not a span' WHERE notification_id = '1'";
/// As a program of the version before writes an event.
const EARLIER: &str = "INSERT INTO event (source, app_key, notification_id, type_id, event_type, owner, subject, latest_wins, \
    happened_at, received_at, copies, body) VALUES ('webhook', 'app', '2', NULL, 'X', '', '', false, 1, 1, 1, $1)";
const AGED: &str = "UPDATE event SET received_at = received_at - 3600";
const LEFT: &str = "SELECT count(*) FROM event WHERE trace IS NOT NULL";

fn keyed() -> StoreOptions {
    StoreOptions::default().key(StoreKey::from_bytes([7; 32]))
}

async fn keep(store: &Arc<dyn Store>, id: &str) {
    let span = TraceParent { trace_id: 1, span_id: 2, flags: 1 };
    let plain = Arrival::new(Source::Webhook, "app", id, "ORDER_STATUS_CHANGE", 1_700_000_000);
    store.keep(&[Arrival { trace: Some(span), ..plain }], &["app"]).await.unwrap();
}

async fn spans(store: &Arc<dyn Store>) -> Vec<Option<TraceParent>> {
    let events = store.read(&Filter::default(), 10).await.unwrap();
    events.iter().map(|event| event.arrival.trace).collect()
}

/// Keeps one more, and handles everything.
async fn handle(store: &Arc<dyn Store>) {
    keep(store, "3").await;
    let claims = store.claim("app", "worker", 10, Duration::from_secs(60)).await.unwrap();
    assert_eq!(claims.len(), 2, "an event with a broken span is handed out, too");
    let done: Vec<Outcome> = claims.into_iter().map(|claim| Outcome::Done(claim.id)).collect();
    store.finish(&done).await.unwrap();
}

#[tokio::test]
async fn a_file_may_hold_anything_in_the_place_of_a_span() {
    let folder = tempfile::tempdir().unwrap();
    let address = folder.path().join("inbox.db").to_str().unwrap().to_owned();
    let store = open(&address, &keyed()).await.unwrap().whole();
    keep(&store, "1").await;
    let mut raw = SqliteConnection::connect(&address).await.unwrap();
    sqlx::query(BROKEN).execute(&mut raw).await.unwrap();
    sqlx::query(EARLIER).bind(&b"{}"[..]).execute(&mut raw).await.unwrap();
    assert_eq!(spans(&store).await, [None, None]);
    handle(&store).await;
    sqlx::query(AGED).execute(&mut raw).await.unwrap();
    let _ = store.prune_events(Duration::from_secs(60)).await.unwrap();
    assert!(spans(&store).await.is_empty());
    let left: i64 = sqlx::query_scalar(LEFT).fetch_one(&mut raw).await.unwrap();
    assert_eq!(left, 0, "spans that outlast their events");
}

#[tokio::test]
async fn a_database_may_hold_anything_in_the_place_of_a_span() {
    let database = Database::create();
    let store = open(&database.url(), &keyed()).await.unwrap().whole();
    keep(&store, "1").await;
    let mut raw = PgConnection::connect(&database.url()).await.unwrap();
    sqlx::query("SET search_path = tiktokshop").execute(&mut raw).await.unwrap();
    sqlx::query(BROKEN).execute(&mut raw).await.unwrap();
    sqlx::query(EARLIER).bind(&b"{}"[..]).execute(&mut raw).await.unwrap();
    assert_eq!(spans(&store).await, [None, None]);
    handle(&store).await;
    sqlx::query(AGED).execute(&mut raw).await.unwrap();
    let _ = store.prune_events(Duration::from_secs(60)).await.unwrap();
    assert!(spans(&store).await.is_empty());
    let left: i64 = sqlx::query_scalar(LEFT).fetch_one(&mut raw).await.unwrap();
    assert_eq!(left, 0, "spans that outlast their events");
}
