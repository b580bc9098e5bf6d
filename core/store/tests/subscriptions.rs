//! Webhook topics of shops pass their kit on SQLite and PostgreSQL.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::conformance::{RealTime, StoreTime};
use tiktokshop_lifecycle::conformance::{self, SubscriptionStore};
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

type Made = (Arc<dyn SubscriptionStore>, Arc<dyn StoreTime>);

fn made(store: impl SubscriptionStore, time: Arc<dyn StoreTime>) -> Made {
    (Arc::new(store), time)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicUsize::new(0);
    let make = || async {
        let clock = Arc::new(ManualClock::new(1_700_000_000));
        let path = folder.path().join(format!("{}.db", count.fetch_add(1, Ordering::SeqCst)));
        let store = SqliteStore::options().clock(clock.clone()).open(path).await?;
        Ok(made(store, clock))
    };
    conformance::subscriptions(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let make = || async {
        let clock = Arc::new(ManualClock::new(1_700_000_000));
        let options = SqliteStore::options().clock(clock.clone()).key(StoreKey::generate()?);
        Ok(made(options.in_memory().await?, clock))
    };
    conformance::subscriptions(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let database = Database::create();
    let count = AtomicUsize::new(0);
    let make = || async {
        let schema = format!("case_{}", count.fetch_add(1, Ordering::SeqCst));
        let options = PostgresStore::options().key(StoreKey::generate()?).schema(schema);
        Ok(made(options.open(&database.url()).await?, Arc::new(RealTime)))
    };
    conformance::subscriptions(make).await.unwrap();
}
