//! Checkpoints and copies pass their kit on both databases.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_core::Result;
use tiktokshop_lifecycle::conformance;
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicUsize::new(0);
    let open =
        || SqliteStore::open(folder.path().join(format!("{}.db", count.fetch_add(1, Ordering::SeqCst))));
    conformance::sync(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
    conformance::sync_events(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let open = || async { SqliteStore::options().key(StoreKey::generate()?).in_memory().await };
    conformance::sync(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
    conformance::sync_events(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let database = Database::create();
    let count = AtomicUsize::new(0);
    let open = || async {
        let schema = format!("case_{}", count.fetch_add(1, Ordering::SeqCst));
        let options = PostgresStore::options().key(StoreKey::generate()?).schema(schema);
        Result::Ok(Arc::new(options.open(&database.url()).await?))
    };
    conformance::sync(|| async { Ok(open().await? as _) }).await.unwrap();
    conformance::sync_events(|| async { Ok(open().await? as _) }).await.unwrap();
}
