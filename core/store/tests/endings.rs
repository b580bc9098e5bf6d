//! A program ends while a refresh is under way: the new tokens are in the store all the same, and the next program
//! finds them.
//!
//! The programs are this test program itself, started again to run only `ender` with the variables below.

#![allow(clippy::unwrap_used)]

// Each test program uses a part of it.
#[allow(dead_code)]
mod auth_host;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;

use auth_host::AuthHost;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::token::{
    AccountId, Expected, ManagerOptions, Record, Saved, Status, TokenManager, TokenSet, Tokens,
};
use tiktokshop_store::SqliteStore;
use tokio::runtime::Runtime;

const STORE: &str = "TIKTOKSHOP_TEST_STORE";
const AUTH_URL: &str = "TIKTOKSHOP_TEST_AUTH_URL";
const ENDING: &str = "TIKTOKSHOP_TEST_ENDING";
/// Longer than any machine stalls.
const LONG: std::time::Duration = std::time::Duration::from_secs(60);

fn account() -> AccountId {
    AccountId::new("app", "seller")
}

/// A file with an authorization whose access token has expired.
async fn expired(path: &Path) -> SqliteStore {
    let store = SqliteStore::open(path).await.unwrap();
    let now = SystemClock.now();
    let tokens = TokenSet::new("access-0", now - 5).with_refresh_token("refresh-0", now + 86_400);
    let saved = store.save(&account(), &Record::new(tokens, now), Expected::Any).await.unwrap();
    assert_ne!(saved, Saved::Conflict);
    store
}

async fn manager(path: &Path, auth_url: &str) -> TokenManager {
    let store = Arc::new(SqliteStore::open(path).await.unwrap());
    let oauth = OAuth::standalone("app", "secret").unwrap().with_auth_url(auth_url);
    let options = ManagerOptions::default().exit_wait(LONG).lease_ttl(LONG);
    TokenManager::with_options(store, Arc::new(oauth), Arc::new(SystemClock), options)
}

/// What the program does; without the variables, nothing.
#[test]
fn ender() {
    let (Ok(path), Ok(auth_url)) = (std::env::var(STORE), std::env::var(AUTH_URL)) else { return };
    let runtime = Runtime::new().unwrap();
    let manager = runtime.block_on(manager(Path::new(&path), &auth_url));
    let call = runtime.spawn({
        let manager = manager.clone();
        async move { manager.access_token(&account()).await.map(drop) }
    });
    std::io::stdin().read_line(&mut String::new()).unwrap();
    println!("\nENDING");
    match std::env::var(ENDING).unwrap().as_str() {
        "a call that is given up, and the end of main" => {
            call.abort();
            drop((manager, runtime));
        }
        "a runtime that is dropped" => runtime.shutdown_background(),
        "exit" => std::process::exit(0),
        "close" => assert!(Runtime::new().unwrap().block_on(manager.settle())),
        other => panic!("{other}"),
    }
}

struct Program {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Program {
    fn start(path: &Path, auth_url: &str, ending: &str) -> Program {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "ender", "--nocapture"]).env(STORE, path).env(AUTH_URL, auth_url);
        command.env(ENDING, ending);
        for proxy in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env_remove(proxy);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Program { child, input, output }
    }

    /// Makes it end, and waits until it is about to.
    fn end(mut self) -> Program {
        self.input.write_all(b"\n").unwrap();
        let mut line = String::new();
        while line.trim() != "ENDING" {
            line.clear();
            assert_ne!(self.output.read_line(&mut line).unwrap(), 0, "it ended too early");
        }
        self
    }

    /// Gives a program that does not wait the time to end. One that waits loses nothing by it.
    fn would_be_gone(mut self) -> Program {
        for _ in 0..50 {
            if self.child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        self
    }

    fn ended(mut self) -> bool {
        self.output.lines().for_each(drop);
        self.child.wait().unwrap().success()
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

async fn is_survived(ending: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = expired(&path).await;
    let host = AuthHost::holding_the_first().await;
    let program = Program::start(&path, host.url(), ending);
    host.first_asked().await;
    // Only a program that waits before it exits gets the response.
    let program = blocking(|| program.end().would_be_gone()).await;
    host.let_go();
    assert!(blocking(|| program.ended()).await, "{ending}");

    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!((stored.tokens.refresh_token.expose(), &stored.status), ("refresh-1", &Status::Active));
    let next = manager(&path, host.url()).await;
    assert_eq!(next.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(host.asked(), 1, "one refresh token was sent once");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_main_waits_for_a_refresh_whose_call_was_given_up() {
    is_survived("a call that is given up, and the end of main").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_outlives_the_runtime_of_its_call() {
    is_survived("a runtime that is dropped").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn exit_waits_for_a_refresh() {
    is_survived("exit").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settling_waits_for_a_refresh_whose_runtime_is_another() {
    is_survived("close").await;
}
