//! Tokens, shops, states and leases in SQLite; PostgreSQL's pass their kit in `tests/postgres`.

use std::sync::Arc;

use tiktokshop_core::conformance;
use tiktokshop_core::token::TokenStore;
use tiktokshop_store::SqliteStore;

use super::places::{Files, in_memory};

const CASES: usize = 28;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let files = &Files::new();
    let ran = conformance::run_all(|clock| async move {
        Ok(Arc::new(files.open(SqliteStore::options().clock(clock)).await?) as Arc<dyn TokenStore>)
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let ran = conformance::run_all(|clock| async move {
        Ok(Arc::new(in_memory(SqliteStore::options().clock(clock)).await?) as Arc<dyn TokenStore>)
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

/// A database in memory survives an operation that is cancelled or refused halfway.
#[tokio::test]
async fn memory_outlives_a_change_that_is_cancelled() {
    use futures_util::FutureExt as _;
    use tiktokshop_core::token::{AccountId, Expected, Record, TokenSet, Tokens};
    let store = SqliteStore::in_memory().await.unwrap();
    let account = AccountId::new("app", "seller");
    let record = Record::new(TokenSet::new("token", 10), 1);
    let _ = store.save(&account, &record, Expected::Absent).await.unwrap();
    for _ in 0..20 {
        assert!(
            store.save(&account, &record, Expected::Any).now_or_never().is_none(),
            "it was to be cancelled"
        );
        assert!(store.load(&account).await.unwrap().is_some());
    }
}
