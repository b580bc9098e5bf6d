//! A newer version brings the tables up to date while programs of this version work, as when servers are replaced one by one: those
//! go on, and none starts anew.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, StateKey, TokenSet};
use tiktokshop_core::{ErrorKind, Secret};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::access::{Keyring, Scope};
use tiktokshop_lifecycle::apps::App;
use tiktokshop_lifecycle::inbox::{Arrival, Filter, Source};
use tiktokshop_lifecycle::sessions::Session;
use tiktokshop_lifecycle::sync::Checkpoint;
use tiktokshop_store::{StoreKey, StoreOptions, open};
use tiktokshop_test_postgres::Database;

const TABLES: [&str; 15] = [
    "token",
    "shop",
    "asset",
    "app",
    "api_key",
    "console_session",
    "event",
    "delivery",
    "lane",
    "oauth_state",
    "checkpoint",
    "mirror",
    "standing",
    "subscription",
    "subscribed_shop",
];
/// What a migration of the next version leaves behind.
const NOTED: &str =
    "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time)
    SELECT 9999, 'newer', installed_on, success, checksum, execution_time FROM _sqlx_migrations LIMIT 1";

fn keyed() -> StoreOptions {
    StoreOptions::default().key(StoreKey::from_bytes([7; 32]))
}

/// What the next version may do to the tables: add columns that need not be written, and tables.
fn statements() -> Vec<String> {
    let columns = TABLES.iter().map(|table| format!("ALTER TABLE {table} ADD COLUMN newer text DEFAULT ''"));
    columns.chain(["CREATE TABLE newer (id text)".to_owned(), NOTED.to_owned()]).collect()
}

/// What a server does all day; with each word, everything anew.
async fn work(store: &Arc<dyn Store>, word: &str) {
    let account = AccountId::new("app", "seller");
    let tokens = TokenSet::new(word, 2_000_000_000).with_refresh_token("refresh", 2_100_000_000);
    let _ = store.save(&account, &Record::new(tokens, 1), Expected::Any).await.unwrap();
    assert_eq!(store.load(&account).await.unwrap().unwrap().tokens.access_token.expose(), word);
    store.save_shops(&account, &[AuthorizedShop::new("1", word)]).await.unwrap();
    assert_eq!(store.list_shops(&account).await.unwrap()[0].cipher, word);
    assert_eq!(store.find_shop("app", "1").await.unwrap().unwrap().shop.cipher, word);
    store.save_assets(&account, &[]).await.unwrap();
    assert_eq!(store.list_assets(&account).await.unwrap(), []);
    let (app_key, app_secret) = ("app".to_owned(), Secret::new(word));
    let app = App { app_key, app_secret, service_id: String::new(), name: String::new() };
    store.save_app(&app).await.unwrap();
    assert_eq!(store.load_app("app").await.unwrap().unwrap().app_secret.expose(), word);
    let state = StateKey::of(word);
    store.put_state(&state, "note", Duration::from_secs(600)).await.unwrap();
    assert_eq!(store.take_state(&state).await.unwrap().as_deref(), Some("note"));
    store.noted(&account).await.unwrap();
    let checkpoint = Checkpoint {
        app_key: "app".to_owned(),
        shop_id: "1".to_owned(),
        kind: word.to_owned(),
        cursor: "{}".to_owned(),
        revision: 0,
        updated_at: 0,
    };
    let _ = store.save_checkpoint(&checkpoint, Expected::Any).await.unwrap();
    assert!(store.load_checkpoint("app", "1", word).await.unwrap().is_some());
    assert!(!store.list_checkpoints().await.unwrap().is_empty());
    let keyring = Keyring::new(store.clone());
    let (_, key) = keyring.create(word, Scope::Read, Vec::new(), None).await.unwrap();
    assert_eq!(keyring.find(key.expose()).await.unwrap().unwrap().name, word);
    assert!(!keyring.list().await.unwrap().is_empty());
    let session = Session { digest: word.to_owned(), key_id: "key".to_owned() };
    store.put_session(&session, Duration::from_secs(600)).await.unwrap();
    assert_eq!(store.load_session(word).await.unwrap(), Some(session));
    let arrival = Arrival::new(Source::Webhook, "app", word, "ORDER_STATUS_CHANGE", 1_700_000_000);
    store.keep(&[arrival], &["consumer"]).await.unwrap();
    let claimed = store.claim("consumer", "worker", 10, Duration::from_secs(60)).await.unwrap();
    assert!(claimed.len() <= 1);
    let events = store.read(&Filter::default(), 100).await.unwrap();
    assert!(events.iter().any(|event| event.arrival.notification_id == word));
}

/// Programs work at the same time, so that every connection has its statements prepared.
async fn work_of_many(store: &Arc<dyn Store>, words: &str) {
    let all = (0..12).map(|number| {
        let (store, word) = (store.clone(), format!("{words}-{number}"));
        async move {
            let account = AccountId::new("app", format!("seller-{number}"));
            let tokens = TokenSet::new(word.as_str(), 2_000_000_000);
            let _ = store.save(&account, &Record::new(tokens, 1), Expected::Any).await.unwrap();
            assert_eq!(store.load(&account).await.unwrap().unwrap().tokens.access_token.expose(), word);
        }
    });
    futures_util::future::join_all(all).await;
}

async fn refused(address: &str) {
    let error = open(address, &keyed()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(error.hint().is_some_and(|hint| hint.contains("newer")), "{error}: {:?}", error.hint());
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_go_on_while_a_newer_version_changes_a_database() {
    let database = Database::create();
    let store = open(&database.url(), &keyed()).await.unwrap().whole();
    work(&store, "before").await;
    work_of_many(&store, "before").await;
    let mut raw = PgConnection::connect(&database.url()).await.unwrap();
    sqlx::query("SET search_path = tiktokshop").execute(&mut raw).await.unwrap();
    for statement in statements() {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut raw).await.unwrap();
    }
    work(&store, "after").await;
    work_of_many(&store, "after").await;
    refused(&database.url()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_go_on_while_a_newer_version_changes_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let address = folder.path().join("tokens.db").to_str().unwrap().to_owned();
    let store = open(&address, &keyed()).await.unwrap().whole();
    work(&store, "before").await;
    work_of_many(&store, "before").await;
    let mut raw = SqliteConnection::connect(&address).await.unwrap();
    for statement in statements() {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut raw).await.unwrap();
    }
    work(&store, "after").await;
    work_of_many(&store, "after").await;
    refused(&address).await;
}
