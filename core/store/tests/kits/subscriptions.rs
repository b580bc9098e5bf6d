//! Webhook topics of shops.

use std::sync::Arc;

use tiktokshop_core::conformance::{RealTime, StoreTime};
use tiktokshop_lifecycle::conformance::{self, SubscriptionStore};
use tiktokshop_store::{PostgresStore, SqliteStore};

use super::places::{Files, Schemas, clock, in_memory};

fn made(
    store: impl SubscriptionStore,
    time: Arc<dyn StoreTime>,
) -> (Arc<dyn SubscriptionStore>, Arc<dyn StoreTime>) {
    (Arc::new(store), time)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let files = Files::new();
    let make = || async {
        let clock = clock();
        Ok(made(files.open(SqliteStore::options().clock(clock.clone())).await?, clock))
    };
    conformance::subscriptions(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let make = || async {
        let clock = clock();
        Ok(made(in_memory(SqliteStore::options().clock(clock.clone())).await?, clock))
    };
    conformance::subscriptions(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let schemas = Schemas::new();
    let make = || async {
        let clock = clock();
        Ok(made(schemas.open(PostgresStore::options().clock(clock.clone())).await?, clock))
    };
    conformance::subscriptions(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit_by_its_own_clock() {
    let schemas = Schemas::new();
    let make = || async { Ok(made(schemas.open(PostgresStore::options()).await?, Arc::new(RealTime))) };
    conformance::subscriptions(make).await.unwrap();
}
