//! Events and their deliveries.

use std::sync::Arc;

use tiktokshop_lifecycle::conformance::{RealTime, inbox as kit};
use tiktokshop_lifecycle::inbox::Inbox;
use tiktokshop_store::{PostgresOptions, PostgresStore, SqliteStore};

use super::places::{Files, Schemas, in_memory};

const CASES: usize = 35;

/// Without a key; many work on the inbox at once.
fn unsealed() -> PostgresOptions {
    PostgresStore::options().allow_unsealed(true).connections(12)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let files = &Files::new();
    let ran = kit::run_all(|clock| async move {
        Ok(Arc::new(files.open(SqliteStore::options().clock(clock)).await?) as Arc<dyn Inbox>)
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let ran = kit::run_all(|clock| async move {
        Ok(Arc::new(in_memory(SqliteStore::options().clock(clock)).await?) as Arc<dyn Inbox>)
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let schemas = &Schemas::new();
    let ran = kit::run_all(|clock| async move {
        Ok(Arc::new(schemas.open_as_is(unsealed().clock(clock)).await?) as Arc<dyn Inbox>)
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit_by_its_own_clock() {
    let schemas = &Schemas::new();
    let make = || async { Ok(Arc::new(schemas.open_as_is(unsealed()).await?) as Arc<dyn Inbox>) };
    let ran = kit::run_on_own_clock(make, Arc::new(RealTime)).await;
    assert_eq!(ran.map_err(|failure| failure.to_string()), Ok(CASES));
}
