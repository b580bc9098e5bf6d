//! With a key, somebody who can write to the file but does not have the key cannot make the store believe anything.

use std::path::{Path, PathBuf};

use sqlx::SqlitePool;
use tiktokshop_core::token::{
    AccountId, AuthorizedShop, Expected, Leases, Record, Saved, Shops, Status, TokenSet, Tokens,
};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_store::{SqliteOptions, SqliteStore, StoreKey};

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

fn keyed() -> SqliteOptions {
    SqliteStore::options().key(StoreKey::from_bytes([7; 32]))
}

/// A file with two sellers and their shops.
struct Stage {
    folder: tempfile::TempDir,
    store: SqliteStore,
    raw: SqlitePool,
}

impl Stage {
    async fn new(options: SqliteOptions) -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let store = options.open(folder.path().join("tokens.db")).await.unwrap();
        for name in ["a", "b"] {
            put(&store, name, "old").await;
            let shops =
                [AuthorizedShop::new("1", format!("{name}-cipher")), AuthorizedShop::new("2", "second")];
            store.save_shops(&account(name), &shops).await.unwrap();
        }
        let raw = SqlitePool::connect(folder.path().join("tokens.db").to_str().unwrap()).await.unwrap();
        Stage { folder, store, raw }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tokens.db")
    }

    /// Changes the file as somebody would who can write to it.
    async fn tamper(&self, statement: &str) {
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        assert!(sqlx::query(statement).execute(&self.raw).await.unwrap().rows_affected() > 0);
    }

    /// The file as it is, without the log.
    async fn settled(&self) -> Vec<u8> {
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.raw).await.unwrap();
        std::fs::read(self.path()).unwrap()
    }
}

async fn put(store: &SqliteStore, name: &str, word: &str) {
    assert_ne!(store.save(&account(name), &record(word), Expected::Any).await.unwrap(), Saved::Conflict);
}

fn assert_refused<T: std::fmt::Debug>(what: &str, result: Result<T, Error>) {
    let error = result.expect_err(what);
    assert_eq!(error.kind(), ErrorKind::Store, "{what}: {error}");
    assert!(error.hint().is_some() && !error.retryable(), "{what}: {error}");
}

fn holds(path: &Path, needle: &str) -> bool {
    let bytes = std::fs::read(path).unwrap_or_default();
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

/// Every file of the folder.
fn any_holds(folder: &Path, needle: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| holds(&entry.unwrap().path(), needle))
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
        "granted_scopes = '[]'",
        "granted_scopes = '[\"seller.order.info\",\"seller.finance.info\"]'",
        "updated_at = 77",
        "revision = revision + 1",
    ];
    for change in changes {
        let stage = Stage::new(keyed()).await;
        stage.tamper(&format!("UPDATE token SET {change} WHERE open_id = 'a'")).await;
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
        "INSERT INTO shop SELECT 900, app_key, open_id, '3', 'planted', '', '', '', '' FROM token WHERE open_id = 'a'",
    ];
    for change in changes {
        let stage = Stage::new(keyed()).await;
        stage.tamper(change).await;
        assert_refused(change, stage.store.list_shops(&account("a")).await);
    }
    let stage = Stage::new(keyed()).await;
    stage.tamper("UPDATE shop SET cipher = 'planted' WHERE id = '1' AND open_id = 'b'").await;
    assert_refused("a planted cipher", stage.store.find_shop("app", "1").await);
    put(&stage.store, "c", "new").await;
    stage.tamper("INSERT INTO shop VALUES (901, 'app', 'c', '5', 'planted', '', '', '', '')").await;
    assert_refused("a shop for an account without", stage.store.find_shop("app", "5").await);
}

/// Each seal fits by itself, so only the mark of the file gives it away.
#[tokio::test]
async fn an_older_row_cannot_be_put_back_nor_one_removed() {
    let stage = Stage::new(keyed()).await;
    sqlx::query("CREATE TABLE kept AS SELECT * FROM token").execute(&stage.raw).await.unwrap();
    put(&stage.store, "a", "new").await;
    put(&stage.store, "b", "new").await;
    stage.tamper("DELETE FROM token WHERE open_id = 'a'").await;
    stage.tamper("INSERT INTO token SELECT * FROM kept WHERE open_id = 'a'").await;
    assert_refused("an older pair", stage.store.load(&account("a")).await);
    assert_refused("a save of it", stage.store.save(&account("a"), &record("x"), Expected::Any).await);
    assert_refused("a delete of it", stage.store.delete(&account("a")).await);
    assert_refused("shops of it", stage.store.save_shops(&account("a"), &[]).await);
    assert_refused("a reseal that would hide it", stage.store.reseal().await);
    assert_refused("a look for a shop", stage.store.find_shop("app", "1").await);
    // What is done to other accounts hides nothing.
    stage.store.save_shops(&account("b"), &[]).await.unwrap();
    put(&stage.store, "b", "newer").await;
    assert!(stage.store.delete(&account("b")).await.unwrap());
    put(&stage.store, "c", "new").await;
    assert_refused("an older pair, still", stage.store.load(&account("a")).await);

    let stage = Stage::new(keyed()).await;
    stage.tamper("DELETE FROM token WHERE open_id = 'a'").await;
    assert_refused("a removed row", stage.store.load(&account("a")).await);
    let stage = Stage::new(keyed()).await;
    stage.tamper("DELETE FROM mark").await;
    assert_refused("a removed mark", stage.store.load(&account("a")).await);
    assert_refused("a removed mark", stage.store.reseal().await);
}

#[tokio::test]
async fn no_part_of_the_mark_can_be_changed() {
    let changes = [
        "DELETE FROM mark_part",
        "DELETE FROM mark_part WHERE bucket = (SELECT min(bucket) FROM mark_part)",
        "UPDATE mark_part SET bucket = bucket + 40 WHERE bucket = (SELECT max(bucket) FROM mark_part)",
        "UPDATE mark_part SET digest = (SELECT max(digest) FROM mark_part)",
        "INSERT INTO mark_part VALUES (1, 'planted')",
        "DELETE FROM token",
    ];
    for change in changes {
        let stage = Stage::new(keyed()).await;
        stage.tamper(change).await;
        for name in ["a", "b"] {
            assert_refused(change, stage.store.load(&account(name)).await);
            assert_refused(change, stage.store.save(&account(name), &record("x"), Expected::Any).await);
        }
        assert_refused(change, stage.store.reseal().await);
    }
}

/// The rows of a bucket are found by an index, which somebody can replace by one that leaves a row out.
#[tokio::test]
async fn a_row_that_the_index_does_not_know_cannot_be_put_back() {
    let stage = Stage::new(keyed()).await;
    sqlx::query("CREATE TABLE kept AS SELECT * FROM token").execute(&stage.raw).await.unwrap();
    assert!(stage.store.delete(&account("a")).await.unwrap());
    stage.store.close().await;
    stage.tamper("INSERT INTO token SELECT * FROM kept WHERE open_id = 'a'").await;
    let lie = "CREATE TABLE whole AS SELECT sql FROM sqlite_schema WHERE name = 'token_by_bucket';
        DROP INDEX token_by_bucket;
        CREATE INDEX token_by_bucket ON token ((
            (coalesce(unicode(substr(open_id, -1)), 0) * 31 + coalesce(unicode(substr(open_id, -2, 1)), 0)) % 128
        )) WHERE open_id <> 'a';
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = (SELECT sql FROM whole) WHERE name = 'token_by_bucket'";
    sqlx::raw_sql(lie).execute(&stage.raw).await.unwrap();
    stage.raw.close().await;
    let raw = SqlitePool::connect(stage.path().to_str().unwrap()).await.unwrap();
    let fooled: Vec<String> = sqlx::query_scalar("SELECT open_id FROM token INDEXED BY token_by_bucket WHERE
        (coalesce(unicode(substr(open_id, -1)), 0) * 31 + coalesce(unicode(substr(open_id, -2, 1)), 0)) % 128 IS NOT NULL")
    .fetch_all(&raw)
    .await
    .unwrap();
    assert_eq!(fooled, ["b"], "the index leaves out a row");
    let store = keyed().open(stage.path()).await.unwrap();
    assert_refused("a row that was deleted", store.load(&account("a")).await);
    assert_refused("shops of it", store.list_shops(&account("a")).await);
    assert_refused("a look at everything", store.reseal().await);
}

/// One read looks at few rows, however many there are.
#[tokio::test]
async fn the_rows_of_a_bucket_are_found_by_the_index() {
    let stage = Stage::new(keyed()).await;
    let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(
        "EXPLAIN QUERY PLAN SELECT json_group_array(json_array(app_key, open_id, revision, shops_stamp)
            ORDER BY app_key, open_id) FROM token
        WHERE (coalesce(unicode(substr(open_id, -1)), 0) * 31 + coalesce(unicode(substr(open_id, -2, 1)), 0)) % 128 = ?1",
    )
    .bind(1)
    .fetch_all(&stage.raw)
    .await
    .unwrap();
    assert!(plan.iter().any(|step| step.3.contains("token_by_bucket")), "{plan:?}");
    let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(
        "EXPLAIN QUERY PLAN SELECT json_group_array(json_array(app_key, id, open_id, number) ORDER BY number) FROM shop
        WHERE (coalesce(unicode(substr(id, -1)), 0) * 31 + coalesce(unicode(substr(id, -2, 1)), 0) * 37
            + coalesce(unicode(substr(id, -3, 1)), 0) * 41) % 128 = ?1",
    )
    .bind(1)
    .fetch_all(&stage.raw)
    .await
    .unwrap();
    assert!(plan.iter().any(|step| step.3.contains("shop_by_bucket")), "{plan:?}");
}

/// Ids of any form have a bucket: short ones, empty ones, and ones of any letters.
#[tokio::test]
async fn accounts_of_any_id_are_marked() {
    let stage = Stage::new(keyed()).await;
    let names = ["", "x", "店", "a\u{1F600}", "\u{1F600}", "%", "-1", "\"]\""];
    for name in names {
        put(&stage.store, name, "new").await;
    }
    for name in names {
        assert!(stage.store.load(&account(name)).await.unwrap().is_some(), "{name}");
        assert!(stage.store.delete(&account(name)).await.unwrap(), "{name}");
        assert!(stage.store.load(&account(name)).await.unwrap().is_none(), "{name}");
    }
    stage.store.reseal().await.unwrap();
}

#[tokio::test]
async fn older_shops_cannot_be_put_back() {
    let stage = Stage::new(keyed()).await;
    sqlx::query("CREATE TABLE kept AS SELECT * FROM shop").execute(&stage.raw).await.unwrap();
    let stamp: String = sqlx::query_scalar("SELECT shops_stamp FROM token WHERE open_id = 'a'")
        .fetch_one(&stage.raw)
        .await
        .unwrap();
    let new = [AuthorizedShop::new("1", "new-cipher"), AuthorizedShop::new("2", "second")];
    stage.store.save_shops(&account("a"), &new).await.unwrap();
    stage.tamper("DELETE FROM shop WHERE open_id = 'a'").await;
    stage.tamper("INSERT INTO shop SELECT * FROM kept WHERE open_id = 'a'").await;
    assert_refused("older shops", stage.store.list_shops(&account("a")).await);
    stage.tamper(&format!("UPDATE token SET shops_stamp = '{stamp}' WHERE open_id = 'a'")).await;
    assert_refused("older shops with their stamp", stage.store.list_shops(&account("a")).await);
}

/// Of two accounts with the same shop the newer counts, so it must not be possible to hide it, or to make the other newer.
#[tokio::test]
async fn a_shop_is_found_with_its_own_account_or_not_at_all() {
    let changes = [
        ("1", "UPDATE shop SET open_id = 'a' WHERE id = '1' AND open_id = 'b'"),
        ("2", "UPDATE shop SET open_id = 'a' WHERE id = '2' AND open_id = 'b'"),
        ("1", "DELETE FROM shop WHERE id = '1' AND open_id = 'b'"),
        ("1", "DELETE FROM shop WHERE open_id = 'b'"),
        ("1", "DELETE FROM shop"),
        ("1", "DELETE FROM token WHERE open_id = 'b'"),
        ("1", "UPDATE shop SET number = 900 WHERE id = '1' AND open_id = 'a'"),
        (
            "1",
            "INSERT INTO shop SELECT 900, app_key, open_id, id, cipher, region, name, seller_type, code FROM shop
                WHERE id = '1' AND open_id = 'a'",
        ),
        (
            "3",
            "INSERT INTO shop SELECT 900, app_key, open_id, '3', cipher, region, name, seller_type, code FROM shop
                WHERE id = '1' AND open_id = 'a'",
        ),
        ("1", "DELETE FROM shop_mark_part"),
        ("1", "UPDATE shop_mark_part SET digest = (SELECT max(digest) FROM shop_mark_part)"),
        ("1", "UPDATE shop_mark_part SET bucket = bucket + 1 WHERE bucket = (SELECT max(bucket) FROM shop_mark_part)"),
        ("1", "DELETE FROM mark_part WHERE bucket = 128"),
    ];
    for (shop, change) in changes {
        let stage = Stage::new(keyed()).await;
        stage.tamper(change).await;
        assert_refused(change, stage.store.find_shop("app", shop).await);
        // What is written afterwards hides nothing.
        let _ = stage.store.save(&account("c"), &record("new"), Expected::Any).await;
        let _ = stage.store.save_shops(&account("c"), &[AuthorizedShop::new(shop, "x")]).await;
        assert_refused(change, stage.store.find_shop("app", shop).await);
        let _ = stage.store.delete(&account("c")).await;
        assert_refused(change, stage.store.find_shop("app", shop).await);
        assert_refused(change, stage.store.reseal().await);
    }
}

#[tokio::test]
async fn a_shop_that_was_given_up_cannot_be_put_back() {
    let stage = Stage::new(keyed()).await;
    for table in ["shop", "shop_mark_part"] {
        let keep = format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}");
        sqlx::query(sqlx::AssertSqlSafe(keep)).execute(&stage.raw).await.unwrap();
    }
    stage.store.save_shops(&account("b"), &[]).await.unwrap();
    assert_eq!(stage.store.find_shop("app", "1").await.unwrap().unwrap().account, account("a"));
    stage.store.save_shops(&account("a"), &[]).await.unwrap();
    assert_eq!(stage.store.find_shop("app", "1").await.unwrap(), None);
    stage.tamper("INSERT INTO shop SELECT * FROM kept_shop").await;
    assert_refused("a shop that was put back", stage.store.find_shop("app", "1").await);
    stage.tamper("INSERT OR REPLACE INTO shop_mark_part SELECT * FROM kept_shop_mark_part").await;
    assert_refused("a shop that was put back with its part", stage.store.find_shop("app", "1").await);
    assert_refused("shops that were put back", stage.store.list_shops(&account("a")).await);
}

#[tokio::test]
async fn the_shops_of_an_account_cannot_all_be_removed() {
    let stage = Stage::new(keyed()).await;
    stage.tamper("DELETE FROM shop WHERE open_id = 'a'").await;
    assert_refused("no shops", stage.store.list_shops(&account("a")).await);
    let stage = Stage::new(keyed()).await;
    stage.store.save_shops(&account("a"), &[]).await.unwrap();
    assert_eq!(stage.store.list_shops(&account("a")).await.unwrap(), []);
}

/// However many there are, a look for a shop concerns the shops of its bucket, and the accounts in the buckets of those that have
/// it. Counted are the looks that a change of one row fails.
#[tokio::test]
async fn a_look_for_a_shop_verifies_what_concerns_it() {
    const SHOPS: usize = 300;
    let stage = Stage::new(keyed()).await;
    let id = |number: usize| (7_494_049_642_642_441_621 + 8 * number).to_string();
    for number in 0..SHOPS {
        let account = account(&format!("seller-{number:03}"));
        let _ = stage.store.save(&account, &record("old"), Expected::Any).await.unwrap();
        stage.store.save_shops(&account, &[AuthorizedShop::new(id(number), "cipher")]).await.unwrap();
    }
    let failing = async || {
        let mut failing = 0;
        for number in 0..SHOPS {
            failing += usize::from(stage.store.find_shop("app", &id(number)).await.is_err());
        }
        failing
    };
    let weighed = |text: &str, weights: &[usize]| {
        text.bytes().rev().zip(weights).map(|(byte, weight)| usize::from(byte) * weight).sum::<usize>() % 128
    };
    let alike = |bucket: &dyn Fn(usize) -> usize| (0..SHOPS).filter(|one| bucket(*one) == bucket(7)).count();
    assert_eq!(failing().await, 0);

    let with_account = alike(&|number| weighed(&format!("seller-{number:03}"), &[31, 1]));
    stage.tamper("UPDATE token SET revision = revision + 1 WHERE open_id = 'seller-007'").await;
    assert_eq!(failing().await, with_account, "looks that verify one account");
    stage.tamper("UPDATE token SET revision = revision - 1 WHERE open_id = 'seller-007'").await;
    assert_eq!(failing().await, 0);

    let with_shop = alike(&|number| weighed(&id(number), &[31, 37, 41]));
    stage.tamper("UPDATE shop SET number = 9000 WHERE open_id = 'seller-007'").await;
    assert_eq!(failing().await, with_shop, "looks that verify one shop");
    assert!(with_account < 20 && with_shop < 20, "{with_account} and {with_shop} of {SHOPS}");
}

/// As the documentation says, this is not noticed.
#[tokio::test]
async fn an_older_copy_of_the_whole_file_opens() {
    let stage = Stage::new(keyed()).await;
    let copy = stage.settled().await;
    put(&stage.store, "a", "new").await;
    stage.store.close().await;
    stage.settled().await;
    stage.raw.close().await;
    std::fs::write(stage.path(), copy).unwrap();
    let store = keyed().open(stage.path()).await.unwrap();
    assert_eq!(store.load(&account("a")).await.unwrap().unwrap().tokens, record("old").tokens);
}

#[tokio::test]
async fn what_the_key_holder_does_stays_possible() {
    let stage = Stage::new(keyed()).await;
    let other = keyed().open(stage.path()).await.unwrap();
    for turn in 0..4 {
        put(&stage.store, "a", &turn.to_string()).await;
        put(&other, "b", &turn.to_string()).await;
        other.save_shops(&account("a"), &[AuthorizedShop::new("1", turn.to_string())]).await.unwrap();
    }
    assert_eq!(stage.store.find_shop("app", "1").await.unwrap().unwrap().shop.cipher, "3");
    assert!(stage.store.delete(&account("a")).await.unwrap());
    let refreshing = record("new").with_status(Status::Refreshing { since: 9 }, 9);
    assert_ne!(other.save(&account("b"), &refreshing, Expected::Any).await.unwrap(), Saved::Conflict);
    assert_eq!(stage.store.load(&account("b")).await.unwrap().unwrap().status, refreshing.status);
    assert_eq!(stage.store.list().await.unwrap(), [account("b")]);
}

#[tokio::test]
async fn a_plain_file_with_a_key_is_refused_until_it_is_sealed_once() {
    let stage = Stage::new(SqliteStore::options()).await;
    let with_key = keyed().open(stage.path()).await.unwrap();
    let error = with_key.load(&account("a")).await.unwrap_err();
    assert!(error.hint().is_some_and(|hint| hint.contains("seal_existing")), "{error}");
    assert_refused("plain shops", with_key.list_shops(&account("a")).await);
    assert_refused(
        "a save among plain rows",
        with_key.save(&account("c"), &record("x"), Expected::Any).await,
    );
    assert!(SqliteStore::options().seal_existing(true).open(stage.path()).await.is_err(), "without a key");

    let revision = stage.store.load(&account("a")).await.unwrap().unwrap().revision;
    let sealed = keyed().seal_existing(true).open(stage.path()).await.unwrap();
    for store in [&sealed, &with_key] {
        let stored = store.load(&account("a")).await.unwrap().unwrap();
        assert_eq!((stored.tokens, stored.revision), (record("old").tokens, revision));
        let shop = store.find_shop("app", "1").await.unwrap().unwrap();
        assert_eq!((shop.account, shop.shop.cipher.as_str()), (account("b"), "b-cipher"), "the newest");
    }
    assert_refused("without the key", stage.store.load(&account("a")).await);
    assert_refused("without the key", stage.store.save(&account("a"), &record("x"), Expected::Any).await);
    assert!(any_holds(stage.folder.path(), "open"), "the files are not where they are looked for");
    for secret in ["accesssecret", "refreshsecret", "a-cipher", "b-cipher"] {
        assert!(!any_holds(stage.folder.path(), secret), "{secret} still lies in a file");
    }
}

/// All connections stay open, so only the sealing itself empties the log.
#[tokio::test]
async fn after_sealing_nothing_plain_lies_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let plain = SqliteStore::open(&path).await.unwrap();
    put(&plain, "a", "old").await;
    plain.save_shops(&account("a"), &[AuthorizedShop::new("1", "ciphersecret")]).await.unwrap();
    assert!(any_holds(folder.path(), "accesssecret") && any_holds(folder.path(), "ciphersecret"));
    let sealing = keyed().open(&path).await.unwrap();
    assert_eq!(sealing.reseal().await.unwrap(), 1);
    assert!(path.with_extension("db-wal").exists(), "the log is still in use");
    assert!(!any_holds(folder.path(), "secret"));
}

#[tokio::test]
async fn a_log_that_cannot_be_emptied_is_reported() {
    let stage = Stage::new(SqliteStore::options()).await;
    let mut reader = stage.raw.begin().await.unwrap();
    sqlx::query("SELECT * FROM token").fetch_all(&mut *reader).await.unwrap();
    let brief = std::time::Duration::from_millis(50);
    let store = keyed().busy_timeout(brief).open(stage.path()).await.unwrap();
    let error = store.reseal().await.unwrap_err();
    assert!(error.retryable() && error.to_string().contains("log"), "{error}");
    reader.rollback().await.unwrap();
    assert_eq!(store.reseal().await.unwrap(), 2);
    assert!(!any_holds(stage.folder.path(), "secret"));
}

#[tokio::test]
async fn rows_changed_by_hand_can_be_taken_over_on_purpose() {
    let stage = Stage::new(keyed()).await;
    stage.tamper("DELETE FROM token WHERE open_id = 'a'").await;
    assert_refused("a removed row", stage.store.load(&account("a")).await);
    let taken = keyed().seal_existing(true).open(stage.path()).await.unwrap();
    assert!(taken.load(&account("b")).await.unwrap().is_some());
    assert!(stage.store.load(&account("a")).await.unwrap().is_none());
}

/// A file of the first version, with tokens sealed as they were then.
#[tokio::test]
async fn a_file_of_the_first_version_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path).create_if_missing(true);
    let raw = SqlitePool::connect_with(options).await.unwrap();
    let first = sqlx::sqlx_macros::migrate!("migrations/sqlite").iter().next().unwrap().clone();
    let migrator =
        sqlx::migrate::Migrator { migrations: vec![first].into(), ..sqlx::migrate::Migrator::DEFAULT };
    migrator.run(&raw).await.unwrap();
    let plain = "INSERT INTO token VALUES
        ('app', 'a', 5, 'p:old-accesssecret', 1000, 'p:old-refreshsecret', 2000, 'open', '', '', 0,
        '[\"seller.order.info\"]', 'active', '', 0, 1)";
    sqlx::query(plain).execute(&raw).await.unwrap();
    sqlx::query("INSERT INTO lease VALUES ('k', 'dead', 3, 99999999999)").execute(&raw).await.unwrap();
    raw.close().await;
    let store = SqliteStore::open(&path).await.unwrap();
    assert_eq!(store.load(&account("a")).await.unwrap().unwrap().tokens, record("old").tokens);
    let ttl = std::time::Duration::from_secs(30);
    assert!(store.try_acquire("k", "b", ttl).await.unwrap().is_none(), "it may be alive");
    store.close().await;
    let sealed = keyed().seal_existing(true).open(&path).await.unwrap();
    assert_eq!(sealed.load(&account("a")).await.unwrap().unwrap().tokens, record("old").tokens);
}
