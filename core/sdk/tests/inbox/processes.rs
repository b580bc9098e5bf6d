//! Processes that share a store, one of which is killed in the middle of a handler.
//!
//! The processes are this test program itself, started again to run only `processes::worker` with the variables below.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use tiktokshop::inbox::InboxEvent;
use tiktokshop_store::StoreOptions;
use tiktokshop_test_postgres::Database;

use super::*;

const STORE: &str = "TIKTOKSHOP_TEST_SDK_STORE";
/// The order whose handler never ends.
const HANGS: &str = "TIKTOKSHOP_TEST_SDK_HANGS";

const LEASE: Duration = Duration::from_secs(2);

async fn open(address: &str) -> Arc<dyn Store> {
    let options = StoreOptions::default().allow_unsealed(true);
    match tiktokshop_store::open(address, &options).await.unwrap() {
        tiktokshop_store::AnyStore::Sqlite(store) => Arc::new(store),
        tiktokshop_store::AnyStore::Postgres(store) => Arc::new(store),
    }
}

/// Handles events until it is killed; without the variables, nothing.
#[tokio::test(flavor = "multi_thread")]
async fn worker() {
    let Ok(address) = std::env::var(STORE) else { return };
    let hangs = std::env::var(HANGS).unwrap_or_default();
    let handler = move |event: InboxEvent| {
        tell(&format!("BEGIN {} {}", event.notification_id, event.attempt()));
        let hangs = event.subject == format!("order:{hangs}");
        async move {
            if hangs {
                std::future::pending::<()>().await;
            }
            tell(&format!("END {}", event.notification_id));
            Ok(())
        }
    };
    let inbox = Inbox::builder(open(&address).await).options(quick().lease(LEASE)).on_any(handler);
    inbox.build().unwrap().run_until(std::future::pending()).await.unwrap();
}

fn tell(line: &str) {
    // In one piece, whatever the harness prints.
    std::io::stdout().write_all(format!("\n{line}\n").as_bytes()).unwrap();
    std::io::stdout().flush().unwrap();
}

/// A process that handles events, killed at the end.
struct Worker {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Worker {
    fn start(address: &str, hangs: &str) -> Worker {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "processes::worker", "--nocapture"])
            .env(STORE, address)
            .env(HANGS, hangs)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Worker { child, lines }
    }

    /// The next line that a handler wrote.
    fn line(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "the worker has ended");
            if line.starts_with("BEGIN") || line.starts_with("END") {
                return line.trim().to_owned();
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // SIGKILL on Unix.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_process_finishes_what_a_killed_one_had_begun_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    killed_and_finished(folder.path().join("inbox.db").to_str().unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_process_finishes_what_a_killed_one_had_begun_on_postgres() {
    killed_and_finished(&Database::create().url()).await;
}

/// One process hangs in the handler of an order and is killed; a second one, which shares the store, handles the rest
/// meanwhile, then that order from where it was, in order.
async fn killed_and_finished(address: &str) {
    let store = open(address).await;
    let inbox = Inbox::builder(store.clone()).options(quick()).build().unwrap();
    let receiver = receiver(&inbox);
    assert_eq!(send(&receiver, webhook("a1", "a", "UNPAID", 1)).await, 200);
    let mut first = Worker::start(address, "a");
    assert_eq!(first.line(), "BEGIN a1 1");
    for (id, order, time) in [("a2", "a", 2), ("b1", "b", 3)] {
        assert_eq!(send(&receiver, webhook(id, order, "UNPAID", time)).await, 200);
    }
    // The first may take b1, too: it hangs for order `a` only.
    let mut second = Worker::start(address, "");
    while store.stats("app").await.unwrap().done < 1 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    drop(first);
    drained(&*store).await;
    inbox.close().await;
    let mut of_a = Vec::new();
    while of_a.last().is_none_or(|line| line != "END a2") {
        let line = second.line();
        if line.contains(" a") {
            of_a.push(line);
        }
    }
    assert_eq!(of_a, ["BEGIN a1 2", "END a1", "BEGIN a2 1", "END a2"]);
}
