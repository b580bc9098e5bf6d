//! With a key, somebody who can write to the database but does not have the key cannot make the store believe anything,
//! except that a row is gone, or is again what it once was.

use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, Saved, Shops, TokenSet, Tokens};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_store::{PostgresOptions, PostgresStore, StoreKey};
use tiktokshop_test_postgres::Database;

use super::keyed;

fn account(name: &str) -> AccountId {
    AccountId::new("app", name)
}

fn record(word: &str) -> Record {
    let mut tokens = TokenSet::new(format!("{word}-accesssecret"), 1000)
        .with_refresh_token(format!("{word}-refreshsecret"), 2000)
        .with_open_id("open");
    tokens.granted_scopes = vec!["seller.order.info".to_owned()];
    Record::new(tokens, 1)
}

fn plain() -> PostgresOptions {
    PostgresStore::options().allow_unsealed(true)
}

/// A database with two sellers and their shops.
struct Stage {
    database: Database,
    store: PostgresStore,
}

impl Stage {
    async fn new(options: PostgresOptions) -> Stage {
        let database = Database::create();
        let store = options.open(&database.url()).await.unwrap();
        for name in ["a", "b"] {
            put(&store, name, "old").await;
            let shops =
                [AuthorizedShop::new("1", format!("{name}-cipher")), AuthorizedShop::new("2", "second")];
            store.save_shops(&account(name), &shops).await.unwrap();
        }
        Stage { database, store }
    }

    /// Changes the database as somebody would who can write to it.
    fn tamper(&self, statement: &str) {
        self.database.execute(&format!("SET search_path = tiktokshop; {statement}"));
    }

    /// Puts both sellers back as they were in the beginning.
    async fn again(&self) {
        self.tamper("DELETE FROM token");
        for name in ["a", "b"] {
            put(&self.store, name, "old").await;
            let shops =
                [AuthorizedShop::new("1", format!("{name}-cipher")), AuthorizedShop::new("2", "second")];
            self.store.save_shops(&account(name), &shops).await.unwrap();
        }
    }
}

async fn put(store: &PostgresStore, name: &str, word: &str) {
    assert_ne!(store.save(&account(name), &record(word), Expected::Any).await.unwrap(), Saved::Conflict);
}

fn assert_refused<T: std::fmt::Debug>(what: &str, result: Result<T, Error>) {
    let error = result.expect_err(what);
    assert_eq!(error.kind(), ErrorKind::Store, "{what}: {error}");
    assert!(error.hint().is_some() && !error.retryable(), "{what}: {error}");
}

#[tokio::test]
async fn no_column_of_a_token_can_be_changed() {
    let changes = [
        "access_token = 'p:planted'",
        "refresh_token = 'p:planted'",
        "access_token = refresh_token",
        "access_token_expires_at = 99999999999",
        "refresh_token_expires_at = 99999999999",
        "status = 'needs_reauthorization', status_reason = 'because'",
        "status = 'refreshing', status_since = 5",
        "user_open_id = 'thief'",
        "seller_name = 'thief'",
        "seller_base_region = 'XX'",
        "user_type = 3",
        "granted_scopes = '[\"seller.order.info\",\"seller.finance.info\"]'",
        "updated_at = 77",
        "revision = revision + 1",
        "(access_token, refresh_token) = (SELECT access_token, refresh_token FROM token WHERE open_id = 'b')",
    ];
    let stage = Stage::new(keyed()).await;
    for change in changes {
        stage.again().await;
        stage.tamper(&format!("UPDATE token SET {change} WHERE open_id = 'a'"));
        assert_refused(change, stage.store.load(&account("a")).await);
    }
}

#[tokio::test]
async fn no_column_of_a_shop_can_be_changed() {
    let changes = [
        "UPDATE shop SET cipher = 'planted' WHERE id = '1' AND open_id = 'a'",
        "UPDATE shop SET cipher = (SELECT cipher FROM shop WHERE id = '1' AND open_id = 'b') WHERE id = '1' AND open_id = 'a'",
        "UPDATE shop SET id = '9' WHERE id = '1' AND open_id = 'a'",
        "UPDATE shop SET region = 'XX' WHERE id = '1' AND open_id = 'a'",
        "UPDATE shop SET name = 'x' WHERE id = '1' AND open_id = 'a'",
        "UPDATE shop SET seller_type = 'x' WHERE id = '1' AND open_id = 'a'",
        "UPDATE shop SET code = 'x' WHERE id = '1' AND open_id = 'a'",
        "UPDATE shop SET open_id = 'b' WHERE id = '2' AND open_id = 'a'",
        "UPDATE token SET shops_stamp = '' WHERE open_id = 'a'",
        "DELETE FROM shop WHERE id = '1' AND open_id = 'a'",
        "INSERT INTO shop (app_key, open_id, id, cipher, region, name, seller_type, code) VALUES ('app', 'a', '3', 'planted', '', '', '', '')",
    ];
    let stage = Stage::new(keyed()).await;
    for change in changes {
        stage.again().await;
        stage.tamper(change);
        assert_refused(change, stage.store.list_shops(&account("a")).await);
    }
    stage.again().await;
    put(&stage.store, "c", "new").await;
    stage.tamper(
        "INSERT INTO shop (app_key, open_id, id, cipher, region, name, seller_type, code) VALUES ('app', 'c', '5', 'planted', '', '', '', '')",
    );
    assert_refused("a shop for an account without", stage.store.find_shop("app", "5").await);
}

/// As the documentation says, these are not noticed.
#[tokio::test]
async fn a_row_that_is_gone_or_put_back_whole_is_believed() {
    let stage = Stage::new(keyed()).await;
    stage.tamper("CREATE TABLE kept AS SELECT * FROM token");
    put(&stage.store, "a", "new").await;
    stage.tamper("DELETE FROM token WHERE open_id IN ('a', 'b')");
    assert_eq!(stage.store.list().await.unwrap(), []);
    stage.tamper("INSERT INTO token SELECT * FROM kept WHERE open_id = 'a'");
    assert_eq!(stage.store.load(&account("a")).await.unwrap().unwrap().tokens, record("old").tokens);
}

#[tokio::test]
async fn nothing_secret_is_in_the_tables() {
    let stage = Stage::new(keyed()).await;
    let check = "DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM token WHERE token::text LIKE '%secret%')
            OR EXISTS (SELECT 1 FROM shop WHERE shop::text LIKE '%-cipher%') THEN
            RAISE EXCEPTION 'a secret is stored as plain text';
        END IF; END $$";
    stage.tamper(check);
}

#[tokio::test]
async fn a_plain_database_with_a_key_is_refused_until_it_is_sealed_once() {
    let stage = Stage::new(plain()).await;
    let url = stage.database.url();
    let with_key = keyed().open(&url).await.unwrap();
    assert_refused("plain tokens", with_key.load(&account("a")).await);
    assert_refused("plain shops", with_key.list_shops(&account("a")).await);
    assert!(plain().seal_existing(true).open(&url).await.is_err(), "without a key");

    let revision = stage.store.load(&account("a")).await.unwrap().unwrap().revision;
    let sealed = keyed().seal_existing(true).open(&url).await.unwrap();
    for store in [&sealed, &with_key] {
        let stored = store.load(&account("a")).await.unwrap().unwrap();
        assert_eq!((stored.tokens, stored.revision), (record("old").tokens, revision));
        let shop = store.find_shop("app", "1").await.unwrap().unwrap();
        assert_eq!((shop.account, shop.shop.cipher.as_str()), (account("b"), "b-cipher"), "the newest");
    }
    assert_refused("without the key", stage.store.load(&account("a")).await);
}

/// What one program seals with the new key, the others can open, and afterwards the old key is of no use.
#[tokio::test]
async fn the_key_is_changed_while_programs_run() {
    let stage = Stage::new(keyed()).await;
    let url = stage.database.url();
    let new = StoreKey::from_bytes([8; 32]);
    let prepared = keyed().old_key(new.clone()).open(&url).await.unwrap();
    let changed = PostgresStore::options()
        .key(new.clone())
        .old_key(StoreKey::from_bytes([7; 32]))
        .open(&url)
        .await
        .unwrap();
    put(&changed, "a", "new").await;
    assert_eq!(prepared.load(&account("a")).await.unwrap().unwrap().tokens, record("new").tokens);
    assert_eq!(changed.reseal().await.unwrap(), 2);
    let only_new = PostgresStore::options().key(new).open(&url).await.unwrap();
    assert_eq!(only_new.load(&account("b")).await.unwrap().unwrap().tokens, record("old").tokens);
    assert_eq!(only_new.find_shop("app", "1").await.unwrap().unwrap().shop.cipher, "b-cipher");
    assert_refused("the old key", stage.store.load(&account("b")).await);
}

/// PostgreSQL cannot store the character, and the tokens must not be lost because of it.
#[tokio::test]
async fn a_name_with_a_character_that_the_database_does_not_have_is_saved() {
    let stage = Stage::new(keyed()).await;
    let mut odd = record("odd");
    odd.tokens.seller_name = "a\0b".to_owned();
    let _ = stage.store.save(&account("a"), &odd, Expected::Any).await.unwrap();
    let stored = stage.store.load(&account("a")).await.unwrap().unwrap();
    assert_eq!(stored.tokens.seller_name, "a\u{fffd}b");
    assert_eq!(stored.tokens.refresh_token, odd.tokens.refresh_token);
}
