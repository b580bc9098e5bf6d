//! What the console needs of a store passes its kit on SQLite and PostgreSQL.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::conformance::StoreTime;
use tiktokshop_lifecycle::conformance::{self, RosterStore, SyncRosterStore};
use tiktokshop_lifecycle::sessions::{Session, Sessions};
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicUsize::new(0);
    let open =
        || SqliteStore::open(folder.path().join(format!("{}.db", count.fetch_add(1, Ordering::SeqCst))));
    conformance::roster(|| async { Ok(Arc::new(open().await?) as Arc<dyn RosterStore>) }).await.unwrap();
    conformance::sessions(|| async { Ok(Arc::new(open().await?) as Arc<dyn Sessions>) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let key = StoreKey::generate().unwrap();
    let open = || SqliteStore::options().key(key.clone()).in_memory();
    conformance::roster(|| async { Ok(Arc::new(open().await?) as Arc<dyn RosterStore>) }).await.unwrap();
    conformance::sessions(|| async { Ok(Arc::new(open().await?) as Arc<dyn Sessions>) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let database = Database::create();
    let url = database.url();
    let count = AtomicUsize::new(0);
    let open = || {
        let schema = format!("case_{}", count.fetch_add(1, Ordering::SeqCst));
        PostgresStore::options().key(StoreKey::from_bytes([7; 32])).schema(schema).open(&url)
    };
    conformance::roster(|| async { Ok(Arc::new(open().await?) as Arc<dyn RosterStore>) }).await.unwrap();
    conformance::sessions(|| async { Ok(Arc::new(open().await?) as Arc<dyn Sessions>) }).await.unwrap();
}

/// By a clock that the kit moves.
fn made(
    store: impl SyncRosterStore,
    clock: Arc<ManualClock>,
) -> (Arc<dyn SyncRosterStore>, Arc<dyn StoreTime>) {
    (Arc::new(store), clock)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copies_of_all_shops_pass_the_kit_in_both_databases() {
    conformance::sync_roster(|| async {
        let clock = Arc::new(ManualClock::new(1_700_000_000));
        Ok(made(SqliteStore::options().clock(clock.clone()).in_memory().await?, clock))
    })
    .await
    .unwrap();
    let database = Database::create();
    let (url, count) = (database.url(), AtomicUsize::new(0));
    let in_postgres = conformance::sync_roster(|| async {
        let clock = Arc::new(ManualClock::new(1_700_000_000));
        let schema = format!("copies_{}", count.fetch_add(1, Ordering::SeqCst));
        let options = PostgresStore::options().allow_unsealed(true).schema(schema).clock(clock.clone());
        Ok(made(options.open(&url).await?, clock))
    });
    in_postgres.await.unwrap();
}

/// With a key of the store, nobody who only writes to the file signs himself in.
#[tokio::test]
async fn a_planted_session_is_none() {
    use sqlx::ConnectOptions as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let store = SqliteStore::options().key(StoreKey::from_bytes([7; 32])).open(&path).await.unwrap();
    let session = Session { digest: "mine".to_owned(), key_id: "key_reader".to_owned() };
    store.put_session(&session, std::time::Duration::from_secs(600)).await.unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
    let mut raw = options.connect().await.unwrap();
    let planted = "INSERT INTO console_session VALUES ('planted', 'key_admin', 4912765591, 'p:')";
    sqlx::query(planted).execute(&mut raw).await.unwrap();
    assert_eq!(store.load_session("planted").await.unwrap(), None);
    assert_eq!(store.load_session("mine").await.unwrap(), Some(session));
    sqlx::query("UPDATE console_session SET key_id = 'key_admin'").execute(&mut raw).await.unwrap();
    assert_eq!(store.load_session("mine").await.unwrap(), None);
}
