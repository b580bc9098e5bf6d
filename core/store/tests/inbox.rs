//! Both stores keep events as every store must.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_lifecycle::conformance::{RealTime, inbox as kit};
use tiktokshop_lifecycle::inbox::Inbox;
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

const CASES: usize = 35;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicUsize::new(0);
    let ran = kit::run_all(|clock| {
        let path = folder.path().join(format!("{}.db", count.fetch_add(1, Ordering::SeqCst)));
        async move {
            let store: Arc<dyn Inbox> = Arc::new(SqliteStore::options().clock(clock).open(path).await?);
            Ok(store)
        }
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let key = StoreKey::generate().unwrap();
    let ran = kit::run_all(|clock| {
        let options = SqliteStore::options().clock(clock).key(key.clone());
        async move {
            let store: Arc<dyn Inbox> = Arc::new(options.in_memory().await?);
            Ok(store)
        }
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let database = Database::create();
    let count = AtomicUsize::new(0);
    let ran = kit::run_all(|clock| {
        let schema = format!("inbox_{}", count.fetch_add(1, Ordering::SeqCst));
        let options = PostgresStore::options().allow_unsealed(true).schema(schema).clock(clock);
        let url = database.url();
        async move {
            let store: Arc<dyn Inbox> = Arc::new(options.connections(12).open(&url).await?);
            Ok(store)
        }
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_with_its_own_clock_passes_the_kit() {
    let database = Database::create();
    let count = AtomicUsize::new(0);
    let make = || {
        let schema = format!("inbox_{}", count.fetch_add(1, Ordering::SeqCst));
        let options = PostgresStore::options().allow_unsealed(true).schema(schema);
        let url = database.url();
        async move {
            let store: Arc<dyn Inbox> = Arc::new(options.connections(12).open(&url).await?);
            Ok(store)
        }
    };
    let ran = kit::run_on_own_clock(make, Arc::new(RealTime)).await;
    assert_eq!(ran.map_err(|failure| failure.to_string()), Ok(CASES));
}
