//! Forks with an open store: closed before, used by both after, and refused if nobody closed it.
//!
//! Each test forks in a process of its own, which is this program started again.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr, unsafe_code)]

use std::future::Future;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tiktokshop_core::token::{AccountId, Expected, Record, TokenSet, Tokens};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey, pause};
use tiktokshop_test_postgres::Database;

const STORE: &str = "TIKTOKSHOP_TEST_FORK";
const PATIENCE: Duration = Duration::from_secs(30);

fn account(name: &str) -> AccountId {
    AccountId::new("app", name)
}

async fn put(store: &SqliteStore, name: &str) -> Result<(), Error> {
    let record = Record::new(TokenSet::new("token", 10), 1);
    store.save(&account(name), &record, Expected::Any).await.map(|_| ())
}

/// Runs the test of that name again in a process of its own, where it gets a path for its store.
fn in_a_process(name: &str) -> Option<PathBuf> {
    if let Ok(path) = std::env::var(STORE) {
        return Some(path.into());
    }
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture", "--test-threads=1"]);
    let done = command.env(STORE, folder.path().join("tokens.db")).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{out}\n{err}");
    None
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Forks; the child does its work in a new runtime and exits. A child that hangs is killed after a minute.
fn fork<F: Future<Output = Result<(), Error>>>(work: impl FnOnce() -> F) -> i32 {
    // SAFETY: the child uses nothing of the parent's threads, and exits without running destructors.
    let pid = unsafe { libc::fork() };
    if pid != 0 {
        return pid;
    }
    // SAFETY: kills a child that hangs.
    unsafe { libc::alarm(60) };
    let result = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work());
    if let Err(error) = &result {
        eprintln!("the child: {error}");
    }
    // SAFETY: as above.
    unsafe { libc::_exit(i32::from(result.is_err())) }
}

fn assert_ended_well(pid: i32) {
    let mut status = 0;
    // SAFETY: waits for a child of ours.
    assert_eq!(unsafe { libc::waitpid(pid, &mut status, 0) }, pid);
    assert_eq!(status, 0, "the child failed or hung");
}

/// What a third process sees, which never forked.
fn accounts_seen_by_a_stranger(path: &Path) -> Vec<String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "stranger", "--nocapture", "--test-threads=1"]);
    let done = command.env(STORE, path).output().unwrap();
    let text = String::from_utf8(done.stdout).unwrap();
    text.lines().filter_map(|line| line.strip_prefix("SEEN ").map(str::to_owned)).collect()
}

#[test]
fn stranger() {
    let Ok(path) = std::env::var(STORE) else { return };
    runtime().block_on(async {
        println!();
        for account in SqliteStore::open(path).await.unwrap().list().await.unwrap() {
            println!("SEEN {}", account.open_id);
        }
    });
}

async fn open_and_put(path: &Path, name: &str) -> Result<(), Error> {
    let store = SqliteStore::open(path).await?;
    put(&store, name).await
}

#[test]
fn parent_child_and_stranger_see_all_writes() {
    let Some(path) = in_a_process("parent_child_and_stranger_see_all_writes") else { return };
    let runtime = runtime();
    let store = runtime.block_on(SqliteStore::open(&path)).unwrap();
    let mut all = Vec::new();
    for round in 0..5 {
        runtime.block_on(put(&store, &format!("before-{round}"))).unwrap();
        let paused = runtime.block_on(pause(PATIENCE)).unwrap();
        let child = fork(|| async { open_and_put(&path, &format!("child-{round}")).await });
        drop(paused);
        runtime.block_on(put(&store, &format!("parent-{round}"))).unwrap();
        assert_ended_well(child);
        runtime.block_on(put(&store, &format!("after-{round}"))).unwrap();
        all.extend(["before", "child", "parent", "after"].map(|name| format!("{name}-{round}")));
        all.sort();
        assert_eq!(accounts_seen_by_a_stranger(&path), all);
        let seen = runtime.block_on(store.list()).unwrap();
        assert_eq!(seen.iter().map(|account| account.open_id.clone()).collect::<Vec<_>>(), all);
    }
}

#[test]
fn forks_while_tasks_use_the_store() {
    let Some(path) = in_a_process("forks_while_tasks_use_the_store") else { return };
    let runtime = runtime();
    let store = runtime.block_on(SqliteStore::open(&path)).unwrap();
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let mut tasks = Vec::new();
    for number in 0..8 {
        let (store, stop) = (store.clone(), stop.clone());
        tasks.push(runtime.spawn(async move {
            while !stop.load(std::sync::atomic::Ordering::SeqCst) {
                put(&store, &format!("task-{number}")).await.unwrap();
                assert!(store.load(&account(&format!("task-{number}"))).await.unwrap().is_some());
            }
        }));
    }
    let mut children = Vec::new();
    for round in 0..40 {
        let paused = runtime.block_on(pause(PATIENCE)).unwrap();
        children.push(fork(|| async { open_and_put(&path, &format!("child-{round:02}")).await }));
        drop(paused);
    }
    children.into_iter().for_each(assert_ended_well);
    stop.store(true, std::sync::atomic::Ordering::SeqCst);
    tasks.into_iter().for_each(|task| runtime.block_on(task).unwrap());
    let mut all: Vec<_> = (0..40).map(|round| format!("child-{round:02}")).collect();
    all.extend((0..8).map(|number| format!("task-{number}")));
    assert_eq!(accounts_seen_by_a_stranger(&path), all);
}

/// Nobody closed it: the child gets an error, and the file stays intact.
#[test]
fn a_file_that_was_open_at_the_fork_is_refused_in_the_child() {
    let Some(path) = in_a_process("a_file_that_was_open_at_the_fork_is_refused_in_the_child") else { return };
    let runtime = runtime();
    let store = runtime.block_on(SqliteStore::open(&path)).unwrap();
    runtime.block_on(put(&store, "before")).unwrap();
    let other = path.with_file_name("other.db");
    let child = fork(|| async {
        for error in
            [open_and_put(&path, "child").await.unwrap_err(), put(&store, "child").await.unwrap_err()]
        {
            assert_eq!(error.kind(), ErrorKind::Store);
            assert!(error.to_string().contains("forked") && error.hint().is_some(), "{error}");
        }
        open_and_put(&other, "child").await
    });
    assert_ended_well(child);
    runtime.block_on(put(&store, "after")).unwrap();
    assert_eq!(accounts_seen_by_a_stranger(&path), ["after", "before"]);
    assert_eq!(accounts_seen_by_a_stranger(&other), ["child"]);
}

/// A store that was just dropped is closed before the fork, too.
#[test]
fn a_store_that_was_dropped_is_closed_before_a_fork() {
    let Some(path) = in_a_process("a_store_that_was_dropped_is_closed_before_a_fork") else { return };
    let runtime = runtime();
    for round in 0..20 {
        let store = runtime.block_on(SqliteStore::open(&path)).unwrap();
        runtime.block_on(put(&store, "parent")).unwrap();
        drop(store);
        let paused = runtime.block_on(pause(PATIENCE)).unwrap();
        let child = fork(|| async { open_and_put(&path, &format!("child-{round:02}")).await });
        drop(paused);
        assert_ended_well(child);
    }
    assert_eq!(accounts_seen_by_a_stranger(&path).len(), 21);
}

/// Two stores on one file in one process: opening or closing one leaves the locks of the other.
#[cfg(target_os = "linux")]
#[test]
fn a_second_store_leaves_the_locks_of_the_first() {
    let Some(path) = in_a_process("a_second_store_leaves_the_locks_of_the_first") else { return };
    let runtime = runtime();
    runtime.block_on(async {
        let first = SqliteStore::open(&path).await.unwrap();
        put(&first, "first").await.unwrap();
        let inode = std::os::unix::fs::MetadataExt::ino(&std::fs::metadata(&path).unwrap());
        let locked = || {
            let locks = std::fs::read_to_string("/proc/locks").unwrap();
            locks.lines().any(|line| line.contains(&format!(":{inode} ")))
        };
        assert!(locked(), "SQLite holds no lock on its file");
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        let second = SqliteStore::open(&path).await.unwrap();
        assert!(locked(), "the second store took the first one's locks away");
        put(&second, "second").await.unwrap();
        second.close().await;
        assert!(locked());
    });
}

#[test]
fn what_is_under_way_ends_first_and_what_is_new_waits() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    runtime().block_on(async {
        let store = SqliteStore::open(&path).await.unwrap();
        put(&store, "a").await.unwrap();
        let paused = pause(PATIENCE).await.unwrap();
        let waiting = tokio::spawn({
            let store = store.clone();
            async move { put(&store, "b").await }
        });
        let again = pause(PATIENCE).await.unwrap();
        drop(paused);
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished(), "two pauses, one of them over");
        assert!(!path.with_extension("db-wal").exists(), "the file is still open");
        drop(again);
        waiting.await.unwrap().unwrap();
        assert_eq!(store.list().await.unwrap().len(), 2);
    });
}

#[test]
fn a_store_that_cannot_be_closed_in_time_holds_nothing_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    runtime().block_on(async {
        let store = SqliteStore::open(&path).await.unwrap();
        let raw = sqlx::SqlitePool::connect(path.to_str().unwrap()).await.unwrap();
        let writing = raw.begin_with("BEGIN IMMEDIATE").await.unwrap();
        let held_up = tokio::spawn({
            let store = store.clone();
            async move { put(&store, "c").await }
        });
        while pause(Duration::from_millis(20)).await.is_ok() {}
        let error = pause(Duration::from_millis(20)).await.unwrap_err();
        assert!(error.retryable() && error.hint().is_some(), "{error}");
        writing.rollback().await.unwrap();
        held_up.await.unwrap().unwrap();
        assert_eq!(store.list().await.unwrap().len(), 1);
    });
}

/// A database: its connections are closed before the fork, the child cannot use its parent's store, and both go on.
#[test]
fn parent_and_child_use_connections_of_their_own() {
    let name = "parent_and_child_use_connections_of_their_own";
    if std::env::var(STORE).is_err() {
        let database = Database::create();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", name, "--nocapture", "--test-threads=1"]).env(STORE, database.url());
        let done = command.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        return;
    }
    let url = std::env::var(STORE).unwrap();
    let runtime = runtime();
    let open = || PostgresStore::options().key(StoreKey::from_bytes([7; 32])).open(&url);
    let store = runtime.block_on(open()).unwrap();
    let record = Record::new(TokenSet::new("token", 10), 1);
    let put = async |store: &PostgresStore, name: &str| {
        store.save(&account(name), &record, Expected::Any).await.map(|_| ())
    };
    for round in 0..3 {
        runtime.block_on(put(&store, "parent")).unwrap();
        let paused = runtime.block_on(pause(PATIENCE)).unwrap();
        let child = fork(|| async {
            let error = store.ping().await.unwrap_err();
            assert!(error.to_string().contains("before this process was forked"), "{error}");
            put(&open().await?, &format!("child-{round}")).await
        });
        drop(paused);
        runtime.block_on(put(&store, &format!("parent-{round}"))).unwrap();
        assert_ended_well(child);
    }
    assert_eq!(runtime.block_on(store.list()).unwrap().len(), 7);
    // Without a pause, the child's copy of the store leaves its parent's connections alone, too.
    let child = fork(|| async {
        assert!(store.ping().await.is_err());
        drop(store.clone());
        Ok(())
    });
    assert_ended_well(child);
    runtime.block_on(put(&store, "afterwards")).unwrap();
}
