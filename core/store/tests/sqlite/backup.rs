//! Backups as `docs/storage.md` describes them: made while the store is in use, restored, and worth what it says.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::auth_host::AuthHost;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::token::{
    AccountId, Expected, ManagerOptions, Record, Saved, TokenManager, TokenSet, TokenStore,
};
use tiktokshop_store::{AnyStore, StoreKey, StoreOptions, open};
use tiktokshop_test_postgres::Database;

fn account(name: &str) -> AccountId {
    AccountId::new("app", name)
}

fn key(byte: u8) -> StoreKey {
    StoreKey::from_bytes([byte; 32])
}

fn keyed() -> StoreOptions {
    StoreOptions::default().key(key(7))
}

async fn put(store: &dyn TokenStore, name: &str, number: usize, expires_at: i64) {
    let tokens = TokenSet::new(format!("access-{number}"), expires_at)
        .with_refresh_token(format!("refresh-{number}"), SystemClock.now() + 86_400);
    let saved = store.save(&account(name), &Record::new(tokens, 1), Expected::Any).await.unwrap();
    assert_ne!(saved, Saved::Conflict);
}

/// Every account has the two tokens of one refresh.
async fn assert_whole(store: &dyn TokenStore, accounts: usize) {
    let listed = store.list().await.unwrap();
    assert_eq!(listed.len(), accounts);
    for id in listed {
        let tokens = store.load(&id).await.unwrap().unwrap().tokens;
        let (access, refresh) = (tokens.access_token.expose(), tokens.refresh_token.expose());
        assert_eq!(access.replace("access", "refresh"), refresh, "{id:?}");
    }
}

fn run(program: &str, arguments: &[&str]) {
    let done = Command::new(program).args(arguments).output().unwrap();
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
}

/// Writes all the time while the backup is made.
async fn while_writing(store: AnyStore, backup: impl FnOnce() + Send + 'static) {
    let stop = Arc::new(AtomicBool::new(false));
    let writing = tokio::spawn({
        let (stop, tokens) = (stop.clone(), store.tokens());
        async move {
            let mut number = 0;
            while !stop.load(Ordering::SeqCst) || number < 20 {
                number += 1;
                put(&*tokens, &format!("seller-{}", number % 10), number, 2_000_000_000).await;
            }
        }
    });
    tokio::task::spawn_blocking(backup).await.unwrap();
    stop.store(true, Ordering::SeqCst);
    writing.await.unwrap();
}

async fn ten_sellers(address: &str) -> AnyStore {
    let store = open(address, &keyed()).await.unwrap();
    for number in 0..10 {
        put(&*store.tokens(), &format!("seller-{number}"), 0, 2_000_000_000).await;
    }
    store
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_backed_up_while_it_is_written_and_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (path, backup) = (folder.path().join("tokens.db"), folder.path().join("backup.db"));
    let store = ten_sellers(path.to_str().unwrap()).await;
    let statement = format!("VACUUM INTO '{}'", backup.display());
    let source = path.clone();
    let vacuum = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let raw = sqlx::SqlitePool::connect(source.to_str().unwrap()).await.unwrap();
            sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&raw).await.unwrap();
            raw.close().await;
        });
    };
    while_writing(store.clone(), vacuum).await;
    store.close().await;
    std::fs::rename(&backup, &path).unwrap();
    for log in ["tokens.db-wal", "tokens.db-shm"] {
        let _ = std::fs::remove_file(folder.path().join(log));
    }
    let restored = open(path.to_str().unwrap(), &keyed()).await.unwrap();
    assert_whole(&*restored.tokens(), 10).await;
    let other = open(path.to_str().unwrap(), &StoreOptions::default().key(key(8))).await;
    assert!(other.is_err(), "the key is not in the backup");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_is_dumped_while_it_is_written_and_restored() {
    let (first, second) = (Database::create(), Database::create());
    let folder = tempfile::tempdir().unwrap();
    let dump = folder.path().join("shops.dump").to_str().unwrap().to_owned();
    let store = ten_sellers(&first.url()).await;
    let (url, file) = (first.url(), format!("--file={dump}"));
    let backup = move || run("pg_dump", &["--format=custom", "--schema=tiktokshop", &file, &url]);
    while_writing(store, backup).await;
    run("pg_restore", &[&format!("--dbname={}", second.url()), &dump]);
    let restored = open(&second.url(), &keyed()).await.unwrap();
    assert_whole(&*restored.tokens(), 10).await;
    put(&*restored.tokens(), "new", 1, 2_000_000_000).await;
    assert_whole(&*restored.tokens(), 11).await;
    let bytes = std::fs::read(&dump).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"refresh-"), "the dump holds a token");
}

/// The platform refuses a refresh token that was used after the backup: that account needs its seller, and no other does.
#[tokio::test(flavor = "multi_thread")]
async fn a_restored_token_that_is_used_up_needs_the_seller_and_one_that_lives_works() {
    let database = Database::create();
    let store = open(&database.url(), &keyed()).await.unwrap().tokens();
    let now = SystemClock.now();
    put(&*store, "expired", 0, now - 5).await;
    put(&*store, "lives", 0, now + 80_000).await;
    let host = AuthHost::refusing_held().await;
    host.let_go();
    let oauth = OAuth::standalone("app", "secret").unwrap().with_auth_url(host.url());
    let manager = TokenManager::with_options(
        store.clone(),
        Arc::new(oauth),
        Arc::new(SystemClock),
        ManagerOptions::default(),
    );
    assert!(manager.access_token(&account("expired")).await.is_err());
    assert!(store.load(&account("expired")).await.unwrap().unwrap().status.needs_reauthorization());
    assert_eq!(manager.access_token(&account("lives")).await.unwrap().expose(), "access-0");
    assert!(!store.load(&account("lives")).await.unwrap().unwrap().status.needs_reauthorization());
}

/// The four steps of the page, on both.
#[tokio::test(flavor = "multi_thread")]
async fn the_key_is_changed_step_by_step() {
    let (folder, database) = (tempfile::tempdir().unwrap(), Database::create());
    let file = folder.path().join("tokens.db").to_str().unwrap().to_owned();
    for address in [file, database.url()] {
        let before = ten_sellers(&address).await;
        let prepared = open(&address, &keyed().old_key(key(8))).await.unwrap();
        let changing = open(&address, &StoreOptions::default().key(key(8)).old_key(key(7))).await.unwrap();
        put(&*changing.tokens(), "seller-1", 5, 2_000_000_000).await;
        assert_whole(&*prepared.tokens(), 10).await;
        assert_eq!(changing.reseal().await.unwrap(), 10);
        assert_whole(&*prepared.tokens(), 10).await;
        let after = open(&address, &StoreOptions::default().key(key(8))).await.unwrap();
        assert_whole(&*after.tokens(), 10).await;
        assert!(before.tokens().load(&account("seller-1")).await.is_err(), "the old key opens nothing");
    }
}
