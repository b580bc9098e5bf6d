//! Apps and category assets, which are sealed with a key.

use std::sync::Arc;

use tiktokshop_core::Secret;
use tiktokshop_core::token::{AccountId, Expected, Record, TokenSet};
use tiktokshop_lifecycle::apps::{App, Apps, Assets, CategoryAsset};
use tiktokshop_lifecycle::conformance::{self, AppStore};
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

use super::places::{Files, Schemas, in_memory};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_passes_the_kit() {
    let files = Files::new();
    let make = || async { Ok(Arc::new(files.open(SqliteStore::options()).await?) as Arc<dyn AppStore>) };
    conformance::apps(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_with_a_key_passes_the_kit() {
    let make = || async { Ok(Arc::new(in_memory(SqliteStore::options()).await?) as Arc<dyn AppStore>) };
    conformance::apps(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_passes_the_kit() {
    let schemas = Schemas::new();
    let make = || async { Ok(Arc::new(schemas.open(PostgresStore::options()).await?) as Arc<dyn AppStore>) };
    conformance::apps(make).await.unwrap();
}

fn key(byte: u8) -> StoreKey {
    StoreKey::from_bytes([byte; 32])
}

fn account() -> AccountId {
    AccountId::new("app", "partner")
}

async fn fill(store: &dyn AppStore) {
    let app = App {
        app_key: "app".to_owned(),
        app_secret: Secret::new("app-hush"),
        service_id: "1".to_owned(),
        name: "Ours".to_owned(),
    };
    store.save_app(&app).await.unwrap();
    let record = Record::new(TokenSet::new("token-hush", 10), 1);
    let _ = store.save(&account(), &record, Expected::Any).await.unwrap();
    let asset = CategoryAsset { cipher: "asset-hush".to_owned(), ..CategoryAsset::default() };
    store.save_assets(&account(), &[asset]).await.unwrap();
}

async fn assert_opens(store: &dyn AppStore) {
    assert_eq!(store.load_app("app").await.unwrap().unwrap().app_secret.expose(), "app-hush");
    assert_eq!(store.list_assets(&account()).await.unwrap()[0].cipher, "asset-hush");
}

async fn assert_is_refused(store: &dyn AppStore, what: &str) {
    let app = store.load_app("app").await.map(drop).and(store.list_apps().await.map(drop)).expect_err(what);
    let assets = store.list_assets(&account()).await.expect_err(what);
    assert!(app.hint().is_some() && assets.hint().is_some(), "{app} {assets}");
}

#[tokio::test]
async fn a_file_holds_no_secret_and_the_key_can_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let plain = SqliteStore::open(&path).await.unwrap();
    fill(&plain).await;
    let first = SqliteStore::options().key(key(1)).seal_existing(true).open(&path).await.unwrap();
    assert_opens(&first).await;
    assert_is_refused(&plain, "without the key").await;
    let second = SqliteStore::options().key(key(2)).old_key(key(1)).open(&path).await.unwrap();
    second.reseal().await.unwrap();
    assert_opens(&SqliteStore::options().key(key(2)).open(&path).await.unwrap()).await;
    assert_is_refused(&first, "the old key").await;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(5).any(|window| window == b"-hush"));
    }
}

#[tokio::test]
async fn a_database_holds_no_secret_and_the_key_can_be_changed() {
    let database = Database::create();
    let url = database.url();
    let plain = PostgresStore::options().allow_unsealed(true).open(&url).await.unwrap();
    fill(&plain).await;
    let first = PostgresStore::options().key(key(1)).seal_existing(true).open(&url).await.unwrap();
    assert_opens(&first).await;
    assert_is_refused(&plain, "without the key").await;
    let second = PostgresStore::options().key(key(2)).old_key(key(1)).open(&url).await.unwrap();
    second.reseal().await.unwrap();
    assert_opens(&PostgresStore::options().key(key(2)).open(&url).await.unwrap()).await;
    assert_is_refused(&first, "the old key").await;
    database.execute(
        "DO $$ BEGIN IF EXISTS (SELECT 1 FROM tiktokshop.app WHERE app::text LIKE '%-hush%')
            OR EXISTS (SELECT 1 FROM tiktokshop.asset WHERE asset::text LIKE '%-hush%')
            THEN RAISE EXCEPTION 'plain text'; END IF; END $$",
    );
}

#[tokio::test]
async fn a_row_that_was_changed_or_moved_is_refused() {
    let changes = [
        "UPDATE tiktokshop.app SET name = 'Theirs'",
        "UPDATE tiktokshop.app SET service_id = '2'",
        "UPDATE tiktokshop.app SET seal = 'p:planted'",
        "UPDATE tiktokshop.app SET seal = (SELECT cipher FROM tiktokshop.asset)",
    ];
    let assets = [
        "UPDATE tiktokshop.asset SET target_market = 'XX'",
        "UPDATE tiktokshop.asset SET category_id = '9'",
        "UPDATE tiktokshop.asset SET cipher = 'p:planted'",
        "INSERT INTO tiktokshop.asset SELECT app_key, open_id, 1, cipher, target_market, category_id, category_name FROM tiktokshop.asset",
    ];
    let database = Database::create();
    let store = PostgresStore::options().key(key(1)).open(&database.url()).await.unwrap();
    for change in changes {
        fill(&store).await;
        database.execute(change);
        assert!(store.load_app("app").await.unwrap_err().hint().is_some(), "{change}");
    }
    for change in assets {
        fill(&store).await;
        database.execute(change);
        assert!(store.list_assets(&account()).await.unwrap_err().hint().is_some(), "{change}");
    }
}
