//! Events that arrive do not wait behind other work: whoever sends a webhook waits two seconds.

use std::time::Duration;

use sqlx::{Connection as _, PgConnection};
use tiktokshop_core::token::Leases as _;
use tiktokshop_lifecycle::inbox::{Arrival, Inbox as _, Kept, Source};
use tiktokshop_store::PostgresStore;
use tiktokshop_test_postgres::Database;

/// Somebody whose statement waits for the table that is locked.
const STUCK: &str =
    "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'tiktokshop.lease'::regclass";

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_kept_while_all_connections_are_at_work() {
    let database = Database::create();
    let options = PostgresStore::options().allow_unsealed(true).connections(1);
    let store = options.open(&database.url()).await.unwrap();
    let mut other = PgConnection::connect(&database.url()).await.unwrap();
    let mut lock = other.begin().await.unwrap();
    sqlx::query("LOCK TABLE tiktokshop.lease").execute(&mut *lock).await.unwrap();
    let work = tokio::spawn({
        let store = store.clone();
        async move { store.try_acquire("work", "worker", Duration::from_secs(60)).await }
    });
    while sqlx::query_scalar::<_, i64>(STUCK).fetch_one(&mut *lock).await.unwrap() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let event = Arrival::new(Source::Webhook, "app", "1", "ORDER_STATUS_CHANGE", 1_700_000_000);
    assert!(matches!(store.keep(&[event], &["app"]).await.unwrap()[..], [Kept::New(_)]));
    assert!(!work.is_finished(), "the only other connection is still at work");
    lock.rollback().await.unwrap();
    assert!(work.await.unwrap().unwrap().is_some());
}
