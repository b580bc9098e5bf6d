//! The store's key: a wrong one is refused when the store is opened, and a new one replaces it while programs work, whatever is
//! killed meanwhile. Everything on a file and on PostgreSQL.
//!
//! The program that is killed is this test program itself, started again to run only `worker` with the variable below.

#![allow(clippy::unwrap_used)]

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use sqlx::{Connection as _, PgConnection};
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, Saved, TokenSet};
use tiktokshop_core::{Error, ErrorKind, Secret};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::access::{Keyring, Scope};
use tiktokshop_lifecycle::apps::{App, CategoryAsset};
use tiktokshop_lifecycle::sessions::Session;
use tiktokshop_store::{Address, AnyStore, StoreKey, StoreOptions};
use tiktokshop_test_postgres::Database;

const STORE: &str = "TIKTOKSHOP_TEST_STORE";
/// So many that a program can be killed while it seals them.
const MANY: usize = 600;

/// Runs each of these functions as a test on a file, and as one on PostgreSQL.
macro_rules! on_both {
    ($($name:ident)*) => {
        mod on_a_file {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name(super::Place::file()).await;
            })*
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name(super::Place::database()).await;
            })*
        }
    };
}

on_both! {
    a_wrong_key_is_refused_at_the_opening
    a_key_of_any_row_counts
    nothing_is_sealed_with_the_old_key_afterwards
    a_change_that_is_killed_loses_nothing_and_can_be_run_again
}

/// Where a store is, removed with this value.
struct Place {
    address: String,
    folder: Option<tempfile::TempDir>,
    _database: Option<Database>,
}

impl Place {
    fn file() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let address = folder.path().join("tokens.db").to_str().unwrap().to_owned();
        Place { address, folder: Some(folder), _database: None }
    }

    fn database() -> Place {
        let database = Database::create();
        Place { address: database.url(), folder: None, _database: Some(database) }
    }

    async fn open(&self, keys: &[u8]) -> AnyStore {
        self.try_to_open(keys).await.unwrap()
    }

    async fn try_to_open(&self, keys: &[u8]) -> Result<AnyStore, Error> {
        open(&self.address, keys).await
    }

    /// Fails unless these keys, the first of which seals, are refused, with what to do.
    async fn refuses(&self, keys: &[u8]) {
        let error = self.try_to_open(keys).await.expect_err(&format!("{keys:?}"));
        assert_eq!(error.kind(), ErrorKind::Store, "{error}");
        assert!(error.to_string().contains("sealed with key") && error.hint().is_some(), "{error}");
    }

    /// Whether anything is sealed with a key, in any column of any table.
    async fn holds(&self, byte: u8) -> bool {
        let mark = format!("x2:{}", key(byte).id());
        let Some(folder) = &self.folder else {
            return self.rows().await.iter().any(|row| row.contains(&mark));
        };
        let files = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let has = |bytes: Vec<u8>| bytes.windows(mark.len()).any(|window| window == mark.as_bytes());
        files.into_iter().any(|path| has(std::fs::read(path).unwrap()))
    }

    /// Every row of every table, as text.
    async fn rows(&self) -> Vec<String> {
        let mut raw = PgConnection::connect(&self.address).await.unwrap();
        let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'tiktokshop'";
        let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut raw).await.unwrap();
        let mut rows = Vec::new();
        for table in tables {
            let select = sqlx::AssertSqlSafe(format!("SELECT one::text FROM tiktokshop.{table} one"));
            rows.extend(sqlx::query_scalar::<_, String>(select).fetch_all(&mut raw).await.unwrap());
        }
        rows
    }
}

fn key(byte: u8) -> StoreKey {
    StoreKey::from_bytes([byte; 32])
}

async fn open(address: &str, keys: &[u8]) -> Result<AnyStore, Error> {
    let mut options = StoreOptions::default().allow_unsealed(true);
    for (number, byte) in keys.iter().enumerate() {
        options = if number == 0 { options.key(key(*byte)) } else { options.old_key(key(*byte)) };
    }
    options.open(&Address::parse(address)?).await
}

fn account(number: usize) -> AccountId {
    AccountId::new("app", format!("seller-{number}"))
}

async fn authorize(store: &dyn Store, number: usize, word: &str) {
    let tokens = TokenSet::new(format!("access-{word}"), 2_000_000_000)
        .with_refresh_token(format!("refresh-{word}"), 2_100_000_000);
    let saved = store.save(&account(number), &Record::new(tokens, 1), Expected::Any).await.unwrap();
    assert_ne!(saved, Saved::Conflict);
}

async fn token(store: &dyn Store, number: usize) -> String {
    let tokens = store.load(&account(number)).await.unwrap().unwrap().tokens;
    assert_eq!(tokens.refresh_token.expose().replace("refresh", "access"), tokens.access_token.expose());
    tokens.access_token.expose().to_owned()
}

fn app() -> App {
    let (service_id, name) = ("service".to_owned(), "shop".to_owned());
    App { app_key: "app".to_owned(), app_secret: Secret::new("app-secret"), service_id, name }
}

async fn app_secret(store: &dyn Store) -> String {
    store.load_app("app").await.unwrap().unwrap().app_secret.expose().to_owned()
}

fn session() -> Session {
    Session { digest: "digest".to_owned(), key_id: "key".to_owned() }
}

async fn a_wrong_key_is_refused_at_the_opening(place: Place) {
    authorize(&*place.open(&[7]).await.whole(), 1, "one").await;
    place.refuses(&[8]).await;
    place.refuses(&[]).await;
    assert_eq!(token(&*place.open(&[7]).await.whole(), 1).await, "access-one");
    assert_eq!(token(&*place.open(&[8, 7]).await.whole(), 1).await, "access-one");
}

/// An app or an API key may be all that is sealed, and one row with a key that is missing is one seller who is shut out.
async fn a_key_of_any_row_counts(place: Place) {
    let store = place.open(&[7]).await.whole();
    Keyring::new(store.clone()).create("client", Scope::Read, Vec::new(), None).await.unwrap();
    place.refuses(&[8]).await;
    place.open(&[8, 7]).await.whole().save_app(&app()).await.unwrap();
    place.refuses(&[7]).await;
    place.refuses(&[8]).await;
    place.open(&[7, 8]).await;
}

async fn nothing_is_sealed_with_the_old_key_afterwards(place: Place) {
    let store = place.open(&[7]).await.whole();
    for number in 0..3 {
        authorize(&*store, number, "one").await;
        let shops =
            [AuthorizedShop::new(number.to_string(), "a-cipher"), AuthorizedShop::new("all", "b-cipher")];
        store.save_shops(&account(number), &shops).await.unwrap();
    }
    let asset = CategoryAsset { cipher: "c-cipher".to_owned(), ..CategoryAsset::default() };
    store.save_assets(&account(1), std::slice::from_ref(&asset)).await.unwrap();
    store.save_app(&app()).await.unwrap();
    let (_, secret) =
        Keyring::new(store.clone()).create("client", Scope::Read, Vec::new(), None).await.unwrap();
    store.put_session(&session(), Duration::from_secs(600)).await.unwrap();
    assert!(place.holds(7).await);

    assert_eq!(place.open(&[8, 7]).await.reseal().await.unwrap(), 3);
    assert!(!place.holds(7).await, "something is still sealed with the old key");
    place.refuses(&[7]).await;
    let store = place.open(&[8]).await.whole();
    assert_eq!(token(&*store, 2).await, "access-one");
    assert_eq!(store.list_shops(&account(2)).await.unwrap()[0].cipher, "a-cipher");
    assert_eq!(store.list_assets(&account(1)).await.unwrap(), [asset]);
    assert_eq!(app_secret(&*store).await, "app-secret");
    assert!(Keyring::new(store.clone()).find(secret.expose()).await.unwrap().is_some());
    assert_eq!(store.load_session("digest").await.unwrap(), Some(session()), "people stay signed in");
}

/// What the program does that is killed; without the variable, nothing.
#[tokio::test(flavor = "multi_thread")]
async fn worker() {
    let Ok(address) = std::env::var(STORE) else { return };
    open(&address, &[8, 7]).await.unwrap().reseal().await.unwrap();
}

fn start_to_seal(place: &Place) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "worker"]).env(STORE, &place.address).stdout(Stdio::null());
    command.spawn().unwrap()
}

/// Kills a program as soon as the first row is sealed with the new key. A file changes as a whole, so a program that seals one is
/// killed while it works on the change.
async fn kill_in_the_middle(place: &Place) {
    let mut sealing = start_to_seal(place);
    match place.folder {
        Some(_) => tokio::time::sleep(Duration::from_millis(60)).await,
        None => while !place.holds(8).await {},
    }
    sealing.kill().unwrap();
    sealing.wait().unwrap();
    if place.folder.is_none() {
        assert!(place.holds(7).await, "it ended before it was killed");
    }
}

async fn a_change_that_is_killed_loses_nothing_and_can_be_run_again(place: Place) {
    let store = place.open(&[7]).await.whole();
    for number in 0..MANY {
        authorize(&*store, number, "old").await;
    }
    // A program that has both keys goes on working, and seals with the new one.
    let other = place.open(&[8, 7]).await.whole();
    for round in 0..3 {
        kill_in_the_middle(&place).await;
        for number in 0..MANY {
            assert!(["access-old", "access-new"].contains(&token(&*other, number).await.as_str()));
        }
        authorize(&*other, round, "new").await;
    }
    let serving = tokio::spawn(serve(other.clone()));
    let mut sealing = start_to_seal(&place);
    let done = tokio::task::spawn_blocking(move || sealing.wait().unwrap()).await.unwrap();
    assert!(done.success());
    serving.await.unwrap();
    assert!(!place.holds(7).await);
    let store = place.open(&[8]).await.whole();
    for number in 0..MANY {
        let expected = if number < 10 { "access-served" } else { "access-old" };
        assert_eq!(token(&*store, number).await, expected, "{number}");
    }
}

/// Reads and writes, as a server does.
async fn serve(store: Arc<dyn Store>) {
    for number in (0..10).cycle().take(200) {
        authorize(&*store, number, "served").await;
        assert_eq!(token(&*store, number).await, "access-served");
        token(&*store, MANY - 1 - number).await;
    }
}

/// Whoever still seals with the old key is told of, and what it wrote is not lost.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_goes_on_with_the_old_key_is_reported() {
    let place = Place::database();
    place.open(&[7]).await.whole().save_app(&app()).await.unwrap();
    let database = place._database.as_ref().unwrap();
    // As if the row were written with the old key each time after it was read.
    database.execute(
        "SET search_path = tiktokshop;
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER faster BEFORE UPDATE ON app FOR EACH ROW EXECUTE FUNCTION refuse()",
    );
    let store = place.open(&[8, 7]).await;
    let error = store.reseal().await.unwrap_err();
    assert!(error.hint().is_some_and(|hint| hint.contains("new key as the first")), "{error}");
    assert_eq!(app_secret(&*store.whole()).await, "app-secret");
    database.execute("DROP TRIGGER faster ON tiktokshop.app");
    store.reseal().await.unwrap();
    assert!(!place.holds(7).await);
}
