//! The store does what every store must do.

use std::sync::{Arc, Mutex};

use tiktokshop_core::conformance::{self, RealTime};
use tiktokshop_core::token::TokenStore;
use tiktokshop_store::PostgresStore;
use tiktokshop_test_postgres::Database;

use super::keyed;

const CASES: usize = 28;

#[tokio::test(flavor = "multi_thread")]
async fn a_sealed_database_passes_the_kit() {
    let kept = Mutex::new(Vec::new());
    let ran = conformance::run_all(|clock| {
        let database = Database::create();
        let url = database.url();
        kept.lock().unwrap().push(database);
        async move {
            let store: Arc<dyn TokenStore> = Arc::new(keyed().clock(clock).open(&url).await?);
            Ok(store)
        }
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(CASES));
}

/// By the database's own clock, as it is used.
#[tokio::test(flavor = "multi_thread")]
async fn an_unsealed_database_passes_the_kit_by_its_own_clock() {
    let kept = Mutex::new(Vec::new());
    let make = || {
        let database = Database::create();
        let url = format!("{}?seal=off", database.url());
        kept.lock().unwrap().push(database);
        async move {
            let store: Arc<dyn TokenStore> = Arc::new(PostgresStore::options().open(&url).await?);
            Ok(store)
        }
    };
    let ran = conformance::run_on_own_clock(make, Arc::new(RealTime)).await;
    assert_eq!(ran.map_err(|failure| failure.to_string()), Ok(CASES));
}
