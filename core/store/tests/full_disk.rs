//! A full disk: what could not be committed is an error, and is not there afterwards.
//!
//! The disk is a small tmpfs, filled to its last byte. Mounting one requires a superuser; otherwise the test prints a
//! line that says so.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[allow(dead_code)]
mod auth_host;

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use auth_host::AuthHost;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::token::{
    AccountId, AuthorizedShop, Expected, Leases, ManagerOptions, Record, Saved, Shops, StateKey, States,
    Status, TokenManager, TokenSet, Tokens,
};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_lifecycle::inbox::{Arrival, Filter, Inbox, Outcome, Source, Writer, WriterOptions};
use tiktokshop_store::{SqliteStore, StoreKey};

const TTL: Duration = Duration::from_secs(600);

/// A file system of 1 MB, unmounted when this value is dropped.
struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    fn mount() -> Option<Disk> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(folder.path());
        if mount.output().is_ok_and(|done| done.status.success()) {
            return Some(Disk { folder });
        }
        println!("SKIPPED: this user may not mount a tmpfs");
        None
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tokens.db")
    }

    /// Fills it to the last byte.
    fn fill(&self) {
        let mut file = OpenOptions::new().create(true).append(true).open(self.ballast()).unwrap();
        for size in [4096, 512, 1] {
            while file.write(&vec![b'x'; size]).is_ok_and(|written| written > 0) {}
        }
    }

    fn make_read_only(&self) {
        let mounted = Command::new("mount").args(["-o", "remount,ro"]).arg(self.folder.path()).status();
        assert!(mounted.is_ok_and(|status| status.success()), "the tmpfs is still in use");
    }

    fn make_room(&self) {
        File::create(self.ballast()).unwrap();
    }

    fn ballast(&self) -> PathBuf {
        self.folder.path().join("ballast")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg("-l").arg(self.folder.path()).status();
        assert!(unmounted.is_ok_and(|status| status.success()), "the tmpfs is still mounted");
    }
}

fn account() -> AccountId {
    AccountId::new("app", "seller")
}

fn record(word: &str, access_ends: i64) -> Record {
    let now = SystemClock.now();
    let tokens = TokenSet::new(format!("access-{word}"), now + access_ends);
    Record::new(tokens.with_refresh_token(format!("refresh-{word}"), now + 86_400), now)
}

async fn save(store: &SqliteStore, word: &str) -> Result<Saved, Error> {
    store.save(&account(), &record(word, -5), Expected::Any).await
}

fn assert_full(error: &Error) {
    assert_eq!(error.kind(), ErrorKind::Store, "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("free some space")), "{error}: {:?}", error.hint());
}

/// What no store may claim on a full disk.
async fn nothing_is_claimed(store: &SqliteStore, state: &StateKey) {
    assert_full(&save(store, "late").await.unwrap_err());
    assert_full(&store.try_acquire("k", "a", TTL).await.unwrap_err());
    assert_full(&store.take_state(state).await.unwrap_err());
    assert_full(&store.put_state(&StateKey::of("second"), "", TTL).await.unwrap_err());
    assert_full(&store.save_shops(&account(), &[AuthorizedShop::new("2", "late")]).await.unwrap_err());
    assert_full(&store.delete(&account()).await.unwrap_err());
}

async fn all_is_as_before(store: &SqliteStore) {
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!(stored.tokens.access_token.expose(), "access-early");
    let shops = store.list_shops(&account()).await.unwrap();
    assert_eq!(shops, [AuthorizedShop::new("1", "early")]);
}

async fn opened(path: &Path, keyed: bool) -> SqliteStore {
    let options = SqliteStore::options();
    let options = if keyed { options.key(StoreKey::from_bytes([7; 32])) } else { options };
    options.open(path).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_full_disk_refuses_is_reported_and_undone() {
    for keyed in [false, true] {
        let Some(disk) = Disk::mount() else { return };
        let store = opened(&disk.path(), keyed).await;
        assert_ne!(save(&store, "early").await.unwrap(), Saved::Conflict);
        store.save_shops(&account(), &[AuthorizedShop::new("1", "early")]).await.unwrap();
        let state = StateKey::of("state");
        store.put_state(&state, "note", TTL).await.unwrap();
        disk.fill();
        for _ in 0..3 {
            nothing_is_claimed(&store, &state).await;
        }
        all_is_as_before(&store).await;
        disk.make_room();
        all_is_as_before(&store).await;
        store.close().await;
        let store = opened(&disk.path(), keyed).await;
        all_is_as_before(&store).await;
        let lease = store.try_acquire("k", "b", TTL).await.unwrap();
        assert_eq!(lease.map(|lease| lease.fencing), Some(1), "nobody had the lease");
        assert_eq!(store.take_state(&state).await.unwrap().as_deref(), Some("note"));
        assert_eq!(store.take_state(&state).await.unwrap(), None, "a state passes once");
        assert_ne!(save(&store, "late").await.unwrap(), Saved::Conflict);
        store.close().await;
    }
}

/// Six clients, each with its own store and manager, as if in a process of its own.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_a_refresh_token_is_not_sent() {
    let Some(disk) = Disk::mount() else { return };
    let store = opened(&disk.path(), false).await;
    assert_ne!(save(&store, "early").await.unwrap(), Saved::Conflict);
    let host = AuthHost::start().await;
    let mut managers = Vec::new();
    for _ in 0..6 {
        let oauth = OAuth::standalone("app", "secret").unwrap().with_auth_url(host.url());
        let store = Arc::new(opened(&disk.path(), false).await);
        let options = ManagerOptions::default();
        managers.push(TokenManager::with_options(store, Arc::new(oauth), Arc::new(SystemClock), options));
    }
    disk.fill();
    let ask = |manager: TokenManager| tokio::spawn(async move { manager.access_token(&account()).await });
    for call in managers.iter().cloned().map(ask).collect::<Vec<_>>() {
        assert_full(&call.await.unwrap().unwrap_err());
    }
    assert_eq!(host.asked(), 0, "what could not be noted is not sent");
    disk.make_room();
    for call in managers.iter().cloned().map(ask).collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().unwrap().expose(), "access-1");
    }
    assert_eq!(host.asked(), 1);
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!((stored.tokens.refresh_token.expose(), &stored.status), ("refresh-1", &Status::Active));
}

#[tokio::test]
async fn a_read_only_disk_is_reported() {
    let Some(disk) = Disk::mount() else { return };
    let store = opened(&disk.path(), false).await;
    assert_ne!(save(&store, "early").await.unwrap(), Saved::Conflict);
    store.close().await;
    disk.make_read_only();
    for path in [disk.path(), disk.folder.path().join("new.db")] {
        let error = SqliteStore::open(path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.hint().is_some_and(|hint| hint.contains("writ")) && !error.retryable(), "{error}");
    }
}

/// A webhook that was said to be kept is there; one that was not, is not, and can be kept when there is room.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_no_event_is_kept_halfway() {
    let Some(disk) = Disk::mount() else { return };
    let store = Arc::new(opened(&disk.path(), false).await);
    let writer = Writer::start(store.clone(), vec!["app".to_owned()], WriterOptions::default());
    let event = |number: i64| Arrival {
        subject: format!("order:{}", number % 3),
        ..Arrival::new(Source::Webhook, "app", number.to_string(), "ORDER_STATUS_CHANGE", number)
    };
    assert!(writer.keep_all((0..20).map(event)).await.iter().all(Result::is_ok));
    let claims = store.claim("app", "worker", 1, TTL).await.unwrap();
    disk.fill();
    for result in writer.keep_all((0..50).map(event)).await {
        assert_full(&result.unwrap_err());
    }
    let done: Vec<Outcome> = claims.into_iter().map(|claim| Outcome::Done(claim.id)).collect();
    assert_full(&store.finish(&done).await.unwrap_err());
    assert_full(&store.claim("app", "worker", 1, TTL).await.unwrap_err());
    assert_eq!(store.read(&Filter::default(), 100).await.unwrap().len(), 20);
    disk.make_room();
    assert_eq!(store.finish(&done).await.unwrap(), [true]);
    assert!(writer.keep_all((0..50).map(event)).await.iter().all(Result::is_ok));
    writer.stop().await;
    let kept = store.read(&Filter::default(), 100).await.unwrap();
    let ids: Vec<i64> = kept.iter().map(|event| event.arrival.happened_at).collect();
    assert_eq!(ids, (0..50).collect::<Vec<_>>());
    assert_eq!(store.stats("app").await.unwrap().done, 1);
    store.close().await;
}
