//! Checkpoints and copies.

use std::sync::Arc;

use tiktokshop_lifecycle::conformance;
use tiktokshop_store::{PostgresStore, SqliteStore};

use super::places::{Files, Schemas, in_memory};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kits() {
    let files = Files::new();
    let open = || files.open(SqliteStore::options());
    conformance::sync(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
    conformance::sync_events(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kits() {
    let open = || in_memory(SqliteStore::options());
    conformance::sync(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
    conformance::sync_events(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kits() {
    let schemas = Schemas::new();
    let open = || schemas.open(PostgresStore::options());
    conformance::sync(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
    conformance::sync_events(|| async { Ok(Arc::new(open().await?) as _) }).await.unwrap();
}
