//! The log of calls passes its kit on SQLite.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::conformance::StoreTime;
use tiktokshop_lifecycle::conformance;
use tiktokshop_lifecycle::requests::Requests;
use tiktokshop_store::{SqliteStore, StoreKey};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicUsize::new(0);
    let make = || async {
        let clock = Arc::new(ManualClock::new(1_700_000_000));
        let path = folder.path().join(format!("{}.db", count.fetch_add(1, Ordering::SeqCst)));
        let store = SqliteStore::options().clock(clock.clone()).open(path).await?;
        Ok((Arc::new(store) as Arc<dyn Requests>, clock as Arc<dyn StoreTime>))
    };
    conformance::requests(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let make = || async {
        let clock = Arc::new(ManualClock::new(1_700_000_000));
        let options = SqliteStore::options().clock(clock.clone()).key(StoreKey::generate()?);
        Ok((Arc::new(options.in_memory().await?) as Arc<dyn Requests>, clock as Arc<dyn StoreTime>))
    };
    conformance::requests(make).await.unwrap();
}
