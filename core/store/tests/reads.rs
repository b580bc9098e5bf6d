//! Reads write nothing: a dashboard that looks at a store all day neither changes it nor waits for those who do.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};
use tiktokshop_core::Secret;
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, TokenSet};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::access::{Keyring, Scope};
use tiktokshop_lifecycle::apps::App;
use tiktokshop_lifecycle::inbox::{Arrival, Filter, Source};
use tiktokshop_lifecycle::requests::RequestFilter;
use tiktokshop_lifecycle::roster::{AccountPage, RosterFilter};
use tiktokshop_lifecycle::sessions::Session;
use tiktokshop_lifecycle::sync::{CopiedFilter, MirrorKind};
use tiktokshop_store::{StoreKey, StoreOptions, open};
use tiktokshop_test_postgres::Database;

/// Every table refuses every write from now on.
const REFUSE: &str = "CREATE FUNCTION tiktokshop.refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'a read wrote to %', TG_TABLE_NAME; END $$;
DO $$ DECLARE one text; BEGIN
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'tiktokshop' LOOP
        EXECUTE format('CREATE TRIGGER refuse BEFORE INSERT OR UPDATE OR DELETE ON tiktokshop.%I
            FOR EACH STATEMENT EXECUTE FUNCTION tiktokshop.refuse()', one);
    END LOOP;
END $$";

fn keyed() -> StoreOptions {
    StoreOptions::default().key(StoreKey::from_bytes([7; 32]))
}

fn account() -> AccountId {
    AccountId::new("app", "seller")
}

async fn fill(store: &Arc<dyn Store>) {
    let tokens = TokenSet::new("access", 2_000_000_000).with_refresh_token("refresh", 2_100_000_000);
    let _ = store.save(&account(), &Record::new(tokens, 1), Expected::Any).await.unwrap();
    store.save_shops(&account(), &[AuthorizedShop::new("1", "cipher")]).await.unwrap();
    let app = App {
        app_key: "app".to_owned(),
        app_secret: Secret::new("secret"),
        service_id: String::new(),
        name: String::new(),
    };
    store.save_app(&app).await.unwrap();
    Keyring::new(store.clone()).create("key", Scope::Read, Vec::new(), None).await.unwrap();
    let session = Session { digest: "digest".to_owned(), key_id: "key".to_owned() };
    store.put_session(&session, Duration::from_secs(600)).await.unwrap();
    let arrival = Arrival::new(Source::Webhook, "app", "1", "ORDER_STATUS_CHANGE", 1_700_000_000);
    store.keep(&[arrival], &["consumer"]).await.unwrap();
}

/// Everything that is called a read, also of what there is not.
async fn read_everything(store: &Arc<dyn Store>) {
    let (all, stranger) = (RosterFilter::default(), AccountId::new("app", "stranger"));
    assert_eq!(store.list().await.unwrap(), [account()]);
    assert_eq!(store.expiring(i64::MAX, 9).await.unwrap().len(), 1);
    for account in [account(), stranger] {
        store.load(&account).await.unwrap();
        store.list_shops(&account).await.unwrap();
        store.list_assets(&account).await.unwrap();
        assert_eq!(store.noted(&account).await.unwrap(), None);
    }
    assert!(store.find_shop("app", "1").await.unwrap().is_some());
    assert!(store.find_shop("app", "2").await.unwrap().is_none());
    assert_eq!(store.standings().await.unwrap(), []);
    assert_eq!(store.untold(0, 9).await.unwrap(), [account()]);
    assert_eq!(store.list_roster(&all, 0, 9).await.unwrap().len(), 1);
    let page = AccountPage { limit: 9, ..AccountPage::default() };
    assert_eq!(store.page_accounts(&page).await.unwrap().len(), 1);
    assert_eq!(store.page_records(&page).await.unwrap().len(), 1);
    assert_eq!(store.count_accounts().await.unwrap(), [("app".to_owned(), 1)]);
    store.count_roster(&all).await.unwrap();
    assert!(store.load_app("app").await.unwrap().is_some());
    store.list_apps().await.unwrap();
    store.list_keys().await.unwrap();
    store.find_key("nobody").await.unwrap();
    assert!(store.load_session("digest").await.unwrap().is_some());
    assert_eq!(store.read(&Filter::default(), 9).await.unwrap().len(), 1);
    store.deliveries("consumer", &Filter::default(), 9).await.unwrap();
    store.count_deliveries("consumer", &Filter::default()).await.unwrap();
    store.stats("consumer").await.unwrap();
    store.list_requests(&RequestFilter::default(), 9).await.unwrap();
    store.sum_requests(&RequestFilter::default(), Duration::from_secs(3600)).await.unwrap();
    store.load_checkpoint("app", "1", "order").await.unwrap();
    store.list_checkpoints().await.unwrap();
    store.load_mirror("app", "1", MirrorKind::Order, "1").await.unwrap();
    store.list_mirrors("app", "1", MirrorKind::Order, "", 9).await.unwrap();
    store.list_unread("app", "1", MirrorKind::Order, i64::MAX, "", 9).await.unwrap();
    store.count_mirrors("app", "1").await.unwrap();
    store.list_copied(&CopiedFilter::default(), 0, 9).await.unwrap();
    store.count_copied(&CopiedFilter::default()).await.unwrap();
    store.sum_copied(Duration::from_secs(3600)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn no_read_writes_to_a_database() {
    let database = Database::create();
    let store = open(&database.url(), &keyed()).await.unwrap().whole();
    fill(&store).await;
    database.execute(REFUSE);
    read_everything(&store).await;
    assert!(store.begun(&account()).await.is_err(), "a write is not refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_read_writes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let address = folder.path().join("tokens.db").to_str().unwrap().to_owned();
    let store = open(&address, &keyed()).await.unwrap().whole();
    fill(&store).await;
    let mut raw = SqliteConnection::connect(&address).await.unwrap();
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            .fetch_all(&mut raw)
            .await
            .unwrap();
    for (table, verb) in
        tables.iter().flat_map(|table| ["INSERT", "UPDATE", "DELETE"].map(|verb| (table, verb)))
    {
        let trigger = format!(
            "CREATE TRIGGER refuse_{table}_{verb} BEFORE {verb} ON {table}
                BEGIN SELECT RAISE(ABORT, 'a read wrote to {table}'); END"
        );
        sqlx::query(AssertSqlSafe(trigger)).execute(&mut raw).await.unwrap();
    }
    read_everything(&store).await;
    assert!(store.begun(&account()).await.is_err(), "a write is not refused");
}
