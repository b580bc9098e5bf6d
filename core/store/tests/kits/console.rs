//! What the console needs of a store.

use std::sync::Arc;

use tiktokshop_core::conformance::StoreTime;
use tiktokshop_lifecycle::conformance::{self, RosterStore, SyncRosterStore};
use tiktokshop_lifecycle::sessions::{Session, Sessions};
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};

use super::places::{Files, Schemas, clock, in_memory};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kits() {
    let files = Files::new();
    let open = || files.open(SqliteStore::options());
    conformance::roster(|| async { Ok(Arc::new(open().await?) as Arc<dyn RosterStore>) }).await.unwrap();
    conformance::sessions(|| async { Ok(Arc::new(open().await?) as Arc<dyn Sessions>) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kits() {
    let open = || in_memory(SqliteStore::options());
    conformance::roster(|| async { Ok(Arc::new(open().await?) as Arc<dyn RosterStore>) }).await.unwrap();
    conformance::sessions(|| async { Ok(Arc::new(open().await?) as Arc<dyn Sessions>) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kits() {
    let schemas = Schemas::new();
    let open = || schemas.open(PostgresStore::options());
    conformance::roster(|| async { Ok(Arc::new(open().await?) as Arc<dyn RosterStore>) }).await.unwrap();
    conformance::sessions(|| async { Ok(Arc::new(open().await?) as Arc<dyn Sessions>) }).await.unwrap();
}

fn made(
    store: impl SyncRosterStore,
    time: Arc<dyn StoreTime>,
) -> (Arc<dyn SyncRosterStore>, Arc<dyn StoreTime>) {
    (Arc::new(store), time)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copies_of_all_shops_pass_the_kit_in_both_databases() {
    let in_memory = conformance::sync_roster(|| async {
        let clock = clock();
        Ok(made(SqliteStore::options().clock(clock.clone()).in_memory().await?, clock))
    });
    in_memory.await.unwrap();
    let schemas = Schemas::new();
    let in_postgres = conformance::sync_roster(|| async {
        let clock = clock();
        Ok(made(schemas.open(PostgresStore::options().clock(clock.clone())).await?, clock))
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
