//! What is known of authorizations.

use std::sync::Arc;

use tiktokshop_lifecycle::conformance::{self, StandingStore};
use tiktokshop_store::{PostgresStore, SqliteStore};

use super::places::{Files, Schemas, in_memory};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let files = Files::new();
    let make = || async { Ok(Arc::new(files.open(SqliteStore::options()).await?) as Arc<dyn StandingStore>) };
    conformance::standings(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let make = || async { Ok(Arc::new(in_memory(SqliteStore::options()).await?) as Arc<dyn StandingStore>) };
    conformance::standings(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let schemas = Schemas::new();
    let make =
        || async { Ok(Arc::new(schemas.open(PostgresStore::options()).await?) as Arc<dyn StandingStore>) };
    conformance::standings(make).await.unwrap();
}
