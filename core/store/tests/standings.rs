//! What is known of authorizations passes its kit on SQLite and PostgreSQL.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_lifecycle::conformance::{self, StandingStore};
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicUsize::new(0);
    let make = || async {
        let path = folder.path().join(format!("{}.db", count.fetch_add(1, Ordering::SeqCst)));
        Ok(Arc::new(SqliteStore::open(path).await?) as Arc<dyn StandingStore>)
    };
    conformance::standings(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let make = || async {
        let options = SqliteStore::options().key(StoreKey::generate()?);
        Ok(Arc::new(options.in_memory().await?) as Arc<dyn StandingStore>)
    };
    conformance::standings(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let database = Database::create();
    let count = AtomicUsize::new(0);
    let make = || async {
        let schema = format!("case_{}", count.fetch_add(1, Ordering::SeqCst));
        let options = PostgresStore::options().key(StoreKey::generate()?).schema(schema);
        Ok(Arc::new(options.open(&database.url()).await?) as Arc<dyn StandingStore>)
    };
    conformance::standings(make).await.unwrap();
}
