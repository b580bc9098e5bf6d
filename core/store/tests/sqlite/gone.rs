//! Files that go while they are in use: what was acknowledged is not lost, and nothing more is acknowledged.

use std::fs;
use std::path::Path;

use tiktokshop_core::token::{AccountId, Expected, Record, TokenSet, Tokens};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_lifecycle::inbox::{Arrival, Inbox, Source};
use tiktokshop_store::SqliteStore;

fn account() -> AccountId {
    AccountId::new("app", "seller")
}

async fn save(store: &SqliteStore, word: &str) -> Result<(), Error> {
    let record = Record::new(TokenSet::new(word, 4_000_000_000).with_refresh_token(word, 0), 1);
    store.save(&account(), &record, Expected::Any).await.map(drop)
}

async fn saved(store: &SqliteStore) -> String {
    store.load(&account()).await.unwrap().unwrap().tokens.access_token.expose().to_owned()
}

async fn keep(store: &SqliteStore) -> Result<(), Error> {
    let event = Arrival::new(Source::Webhook, "app", "1", "ORDER_STATUS_CHANGE", 1);
    store.keep(&[event], &["app"]).await.map(drop)
}

/// Nothing is claimed to be kept, nor is anything read that a restart would not find.
async fn everything_is_refused(store: &SqliteStore) {
    for _ in 0..2 {
        let failures = [save(store, "late").await, keep(store).await, store.load(&account()).await.map(drop)];
        for error in failures.map(Result::unwrap_err) {
            assert_eq!(error.kind(), ErrorKind::Store, "{error}");
            assert!(error.to_string().contains("while the token store was in use"), "{error}");
            assert!(
                error.hint().is_some_and(|hint| hint.contains("put the file back")),
                "{:?}",
                error.hint()
            );
        }
    }
}

fn remove(path: &Path, ending: &str) {
    fs::remove_file(format!("{}{ending}", path.display())).unwrap();
}

#[tokio::test]
async fn nothing_is_kept_in_a_file_that_was_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).await.unwrap();
    save(&store, "early").await.unwrap();
    remove(&path, "");
    everything_is_refused(&store).await;
    for ending in ["-wal", "-shm"] {
        remove(&path, ending);
    }
    everything_is_refused(&store).await;
}

#[tokio::test]
async fn a_file_that_was_moved_and_put_back_works_again() {
    let folder = tempfile::tempdir().unwrap();
    let (path, away) = (folder.path().join("tokens.db"), folder.path().join("away.db"));
    let store = SqliteStore::open(&path).await.unwrap();
    save(&store, "early").await.unwrap();
    fs::rename(&path, &away).unwrap();
    everything_is_refused(&store).await;
    fs::rename(&away, &path).unwrap();
    assert_eq!(saved(&store).await, "early");
    save(&store, "late").await.unwrap();
    assert_eq!(saved(&store).await, "late");
}

#[tokio::test]
async fn nothing_is_kept_in_a_file_that_was_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let (path, other) = (folder.path().join("tokens.db"), folder.path().join("other.db"));
    let store = SqliteStore::open(&path).await.unwrap();
    save(&store, "early").await.unwrap();
    let another = SqliteStore::open(&other).await.unwrap();
    save(&another, "restored").await.unwrap();
    another.close().await;
    fs::rename(&other, &path).unwrap();
    everything_is_refused(&store).await;
    store.close().await;
    for ending in ["-wal", "-shm"] {
        remove(&path, ending);
    }
    assert_eq!(saved(&SqliteStore::open(&path).await.unwrap()).await, "restored", "closing changed nothing");
}

#[tokio::test]
async fn what_a_deleted_log_holds_comes_into_the_file() {
    for ending in ["-wal", "-shm"] {
        let folder = tempfile::tempdir().unwrap();
        let (path, alone) = (folder.path().join("tokens.db"), folder.path().join("alone.db"));
        let store = SqliteStore::open(&path).await.unwrap();
        save(&store, "early").await.unwrap();
        keep(&store).await.unwrap();
        remove(&path, ending);
        everything_is_refused(&store).await;
        // As if the process were killed now: the file is all that is left.
        fs::copy(&path, &alone).unwrap();
        let next = SqliteStore::open(&alone).await.unwrap();
        assert_eq!(saved(&next).await, "early");
        assert_eq!(next.stats("app").await.unwrap().pending, 1, "without {ending}");
    }
}

#[tokio::test]
async fn a_log_that_another_process_made_anew_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).await.unwrap();
    save(&store, "early").await.unwrap();
    for ending in ["-wal", "-shm"] {
        remove(&path, ending);
        fs::write(format!("{}{ending}", path.display()), "").unwrap();
    }
    let before = fs::read(&path).unwrap();
    everything_is_refused(&store).await;
    assert!(fs::read(&path).unwrap() == before, "nothing was written");
}
