//! API keys: what a key of the store protects.

use std::sync::Arc;

use sqlx::{ConnectOptions as _, SqliteConnection};
use tiktokshop_core::conformance::{RealTime, StoreTime};
use tiktokshop_lifecycle::access::{ApiKeys, KeySecret, Keyring, Scope};
use tiktokshop_lifecycle::conformance;
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

use super::places::{Files, Schemas, clock, in_memory};

fn made(store: impl ApiKeys, time: Arc<dyn StoreTime>) -> (Arc<dyn ApiKeys>, Arc<dyn StoreTime>) {
    (Arc::new(store), time)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let files = Files::new();
    let make = || async {
        let clock = clock();
        Ok(made(files.open(SqliteStore::options().clock(clock.clone())).await?, clock))
    };
    conformance::api_keys(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let make = || async {
        let clock = clock();
        Ok(made(in_memory(SqliteStore::options().clock(clock.clone())).await?, clock))
    };
    conformance::api_keys(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let schemas = Schemas::new();
    let make = || async {
        let clock = clock();
        Ok(made(schemas.open(PostgresStore::options().clock(clock.clone())).await?, clock))
    };
    conformance::api_keys(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit_by_its_own_clock() {
    let schemas = Schemas::new();
    let make = || async { Ok(made(schemas.open(PostgresStore::options()).await?, Arc::new(RealTime))) };
    conformance::api_keys(make).await.unwrap();
}

/// Whoever copies the file cannot use its keys: it has hashes only.
#[tokio::test]
async fn the_file_does_not_hold_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.db");
    let store = SqliteStore::open(&path).await.unwrap();
    let (_, secret) =
        Keyring::new(Arc::new(store.clone())).create("php", Scope::Write, Vec::new(), None).await.unwrap();
    store.close().await;
    let content = std::fs::read(&path).unwrap();
    let digits = &secret.expose().as_bytes()[4..];
    assert!(!content.windows(digits.len()).any(|window| window == digits));
    assert!(!content.windows(32).any(|window| window == &digits[..32]));
}

/// With a key of the store, nobody who only writes to the file gets in.
#[tokio::test]
async fn a_planted_or_widened_key_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.db");
    let options = || SqliteStore::options().key(StoreKey::from_bytes([7; 32]));
    let store = options().open(&path).await.unwrap();
    let keyring = Keyring::new(Arc::new(store.clone()));
    let (_, secret) = keyring.create("php", Scope::Read, Vec::new(), None).await.unwrap();
    let (_, limited) = keyring.create("go", Scope::Write, vec!["7".to_owned()], None).await.unwrap();
    let planted = KeySecret::generate().unwrap();
    let mut raw: SqliteConnection =
        sqlx::sqlite::SqliteConnectOptions::new().filename(&path).connect().await.unwrap();
    for statement in [
        "UPDATE api_key SET scope = 'admin' WHERE name = 'php'".to_owned(),
        "UPDATE api_key SET shops = '[]' WHERE name = 'go'".to_owned(),
        format!(
            "INSERT INTO api_key VALUES ('x', '', '{}', 'admin', '[]', 0, NULL, NULL, NULL, 'p:')",
            planted.hash().digits()
        ),
    ] {
        sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut raw).await.unwrap();
    }
    for secret in [&secret, &limited, &planted] {
        assert!(keyring.find(secret.expose()).await.is_err(), "a row that was changed let somebody in");
    }
}

/// Keys survive the first sealing of a file, and a new key of the store.
#[tokio::test]
async fn keys_survive_a_new_key_of_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.db");
    let store = SqliteStore::open(&path).await.unwrap();
    let (_, secret) =
        Keyring::new(Arc::new(store.clone())).create("php", Scope::Write, Vec::new(), None).await.unwrap();
    store.close().await;
    let [first, second] = [StoreKey::from_bytes([1; 32]), StoreKey::from_bytes([2; 32])];
    let options = SqliteStore::options().key(first.clone()).seal_existing(true);
    options.open(&path).await.unwrap().close().await;
    let both = SqliteStore::options().key(second.clone()).old_key(first).open(&path).await.unwrap();
    both.reseal().await.unwrap();
    both.close().await;
    let store = SqliteStore::options().key(second).open(&path).await.unwrap();
    assert!(Keyring::new(Arc::new(store)).find(secret.expose()).await.unwrap().is_some());
}

/// On PostgreSQL, too, a planted row lets nobody in, and keys survive a new key of the store.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_keeps_what_the_seal_promises() {
    let database = Database::create();
    let [first, second] = [StoreKey::from_bytes([1; 32]), StoreKey::from_bytes([2; 32])];
    // Once there is a key, the database does not open without.
    let unsealed = PostgresStore::options().allow_unsealed(true).open(&database.url()).await.unwrap();
    let store = PostgresStore::options().key(first.clone()).open(&database.url()).await.unwrap();
    let keyring = Keyring::new(Arc::new(store.clone()));
    let (_, secret) = keyring.create("php", Scope::Write, Vec::new(), None).await.unwrap();
    let both = PostgresStore::options().key(second.clone()).old_key(first);
    both.open(&database.url()).await.unwrap().reseal().await.unwrap();
    let store = PostgresStore::options().key(second).open(&database.url()).await.unwrap();
    let keyring = Keyring::new(Arc::new(store));
    assert!(keyring.find(secret.expose()).await.unwrap().is_some());
    let planted = Keyring::new(Arc::new(unsealed)).create("evil", Scope::Admin, Vec::new(), None).await;
    let (_, planted) = planted.unwrap();
    assert!(keyring.find(planted.expose()).await.is_err(), "a planted key let somebody in");
}
