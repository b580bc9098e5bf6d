//! Four processes with 25 tasks each on one file or database: there is one refresh, even if the process that refreshes is
//! killed.
//!
//! The processes are this test program itself, started again to run only `worker` with the variables below.

#![allow(clippy::unwrap_used)]

mod auth_host;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use auth_host::AuthHost;
use tiktokshop_core::ErrorKind;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::token::{
    AccountId, Expected, ManagerOptions, Record, Saved, Status, TokenManager, TokenSet, TokenStore,
};
use tiktokshop_store::{PostgresStore, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;
use tokio::task::JoinHandle;

const STORE: &str = "TIKTOKSHOP_TEST_STORE";
const AUTH_URL: &str = "TIKTOKSHOP_TEST_AUTH_URL";
const LEASE_SECONDS: &str = "TIKTOKSHOP_TEST_LEASE_SECONDS";
const TIMEOUT_SECONDS: &str = "TIKTOKSHOP_TEST_TIMEOUT_SECONDS";
/// Longer than any machine stalls.
const LONG: Times = Times { lease: 60, timeout: 30 };
/// Short, so that a holder's death is noticed soon.
const SHORT: Times = Times { lease: 3, timeout: 30 };
/// Whoever waits for the lease of another, waits longer than that one waits for a response.
const HASTY: Times = Times { lease: 4, timeout: 2 };
const PROCESSES: usize = 4;
const TASKS: usize = 25;

/// How many seconds a lease lasts, and how long a response to a refresh is waited for.
#[derive(Clone, Copy)]
struct Times {
    lease: u64,
    timeout: u64,
}

fn account() -> AccountId {
    AccountId::new("app", "seller")
}

/// Where the processes meet, removed with this value.
struct Place {
    address: String,
    _kept: Box<dyn Send + Sync>,
}

impl Place {
    fn file() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let address = folder.path().join("tokens.db").to_str().unwrap().to_owned();
        Place { address, _kept: Box::new(folder) }
    }

    fn database() -> Place {
        let database = Database::create();
        Place { address: database.url(), _kept: Box::new(database) }
    }
}

/// A store of this process's own.
async fn open(address: &str) -> Arc<dyn TokenStore> {
    if address.starts_with("postgres") {
        let options = PostgresStore::options().key(StoreKey::from_bytes([7; 32])).connections(4);
        return Arc::new(options.open(address).await.unwrap());
    }
    Arc::new(SqliteStore::open(address).await.unwrap())
}

/// Puts an authorization into the store whose access token has expired.
async fn expired(place: &Place) -> Arc<dyn TokenStore> {
    with_life(place, -5).await
}

/// Puts an authorization into the store whose access token lives this many seconds.
async fn with_life(place: &Place, life: i64) -> Arc<dyn TokenStore> {
    let store = open(&place.address).await;
    let now = SystemClock.now();
    let tokens = TokenSet::new("access-0", now + life).with_refresh_token("refresh-0", now + 86_400);
    let saved = store.save(&account(), &Record::new(tokens, now), Expected::Any).await.unwrap();
    assert_ne!(saved, Saved::Conflict);
    store
}

async fn manager(address: &str, auth_url: &str, times: Times) -> TokenManager {
    let store = open(address).await;
    let oauth = OAuth::standalone("app", "secret").unwrap().with_auth_url(auth_url);
    let oauth = oauth.with_timeout(Duration::from_secs(times.timeout));
    let options = ManagerOptions::default().lease_ttl(Duration::from_secs(times.lease));
    TokenManager::with_options(store, Arc::new(oauth), Arc::new(SystemClock), options)
}

/// This many tasks that ask for the token at once.
fn crowd(manager: &TokenManager, tasks: usize) -> Vec<JoinHandle<String>> {
    let ask = |_| {
        let manager = manager.clone();
        tokio::spawn(async move { manager.access_token(&account()).await.unwrap().expose().to_owned() })
    };
    (0..tasks).map(ask).collect()
}

async fn tokens_of(crowd: Vec<JoinHandle<String>>) -> Vec<String> {
    let mut tokens = Vec::new();
    for task in crowd {
        tokens.push(task.await.unwrap());
    }
    tokens
}

/// What each process does; without the variables, nothing.
#[tokio::test(flavor = "multi_thread")]
async fn worker() {
    let (Ok(address), Ok(auth_url)) = (std::env::var(STORE), std::env::var(AUTH_URL)) else { return };
    let seconds = |name| std::env::var(name).unwrap().parse().unwrap();
    let times = Times { lease: seconds(LEASE_SECONDS), timeout: seconds(TIMEOUT_SECONDS) };
    let manager = manager(&address, &auth_url, times).await;
    println!("\nREADY");
    std::io::stdin().read_line(&mut String::new()).unwrap();
    let crowd = crowd(&manager, TASKS);
    println!("\nASKING");
    for token in tokens_of(crowd).await {
        println!("\nTOKEN {token}");
    }
}

struct Worker {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Worker {
    /// Starts a process and waits until it has opened the store.
    fn start(address: &str, auth_url: &str, times: Times) -> Worker {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "worker", "--nocapture"]).env(STORE, address).env(AUTH_URL, auth_url);
        command.env(LEASE_SECONDS, times.lease.to_string()).env(TIMEOUT_SECONDS, times.timeout.to_string());
        for proxy in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env_remove(proxy);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let mut worker = Worker { child, input, output };
        worker.wait_for("READY");
        worker
    }

    fn go(&mut self) {
        self.input.write_all(b"\n").unwrap();
    }

    /// By the system's own command.
    #[cfg(unix)]
    fn signal(&self, name: &str) {
        let mut kill = Command::new("kill");
        let sent = kill.args(["-s", name, &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
    }

    fn wait_for(&mut self, word: &str) {
        let mut line = String::new();
        while line.trim() != word {
            line.clear();
            assert_ne!(self.output.read_line(&mut line).unwrap(), 0, "the worker ended before it was {word}");
        }
    }

    /// Waits for its end; the tokens that its tasks got.
    fn tokens(mut self) -> Vec<String> {
        let lines = self.output.lines().map(|line| line.unwrap());
        let tokens = lines.filter_map(|line| line.strip_prefix("TOKEN ").map(str::to_owned)).collect();
        self.child.wait().unwrap();
        tokens
    }
}

/// Four processes whose tasks all ask for the token.
async fn workers(place: &Place, auth_url: &str, times: Times) -> Vec<Worker> {
    let (address, auth_url) = (place.address.clone(), auth_url.to_owned());
    let start = move || {
        let start = |_| Worker::start(&address, &auth_url, times);
        let mut workers: Vec<Worker> = (0..PROCESSES).map(start).collect();
        workers.iter_mut().for_each(Worker::go);
        workers.iter_mut().for_each(|worker| worker.wait_for("ASKING"));
        workers
    };
    tokio::task::spawn_blocking(start).await.unwrap()
}

async fn all_tokens(workers: Vec<Worker>) -> Vec<String> {
    let read = move || workers.into_iter().flat_map(Worker::tokens).collect();
    tokio::task::spawn_blocking(read).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn four_processes_on_one_file_cause_one_refresh() {
    one_refresh(Place::file()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn four_processes_on_one_database_cause_one_refresh() {
    one_refresh(Place::database()).await;
}

async fn one_refresh(place: Place) {
    let store = expired(&place).await;
    let host = AuthHost::holding_the_first().await;
    let workers = workers(&place, host.url(), LONG).await;
    // The response comes only when all have found the token expired.
    host.first_asked().await;
    host.let_go();
    let tokens = all_tokens(workers).await;
    assert_eq!(tokens, vec!["access-1"; PROCESSES * TASKS]);
    assert_eq!((host.asked(), host.answered()), (1, 1));
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!(stored.tokens.refresh_token.expose(), "refresh-1");
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_refresher_is_killed_another_takes_over() {
    another_takes_over(Place::file()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_refresher_is_killed_another_takes_over_on_postgres() {
    another_takes_over(Place::database()).await;
}

async fn another_takes_over(place: Place) {
    let store = expired(&place).await;
    let host = AuthHost::holding_the_first().await;
    let mut workers = workers(&place, host.url(), SHORT).await;
    host.first_asked().await;

    kill_the_refresher(&mut workers, &place).await;
    let tokens = all_tokens(workers).await;
    assert_eq!(tokens, vec!["access-2"; (PROCESSES - 1) * TASKS]);
    assert_eq!((host.asked(), host.answered()), (2, 1), "the one that was cut off, and one more");
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!((stored.tokens.refresh_token.expose(), &stored.status), ("refresh-2", &Status::Active));
}

/// A refresh token that may be used up is not sent again while the access token still works.
#[tokio::test(flavor = "multi_thread")]
async fn when_the_refresher_is_killed_the_token_that_still_lives_is_used() {
    the_living_token_is_used(Place::file()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_refresher_is_killed_the_token_that_still_lives_is_used_on_postgres() {
    the_living_token_is_used(Place::database()).await;
}

async fn the_living_token_is_used(place: Place) {
    let store = with_life(&place, 500).await;
    let host = AuthHost::holding_the_first().await;
    let mut workers = workers(&place, host.url(), SHORT).await;
    host.first_asked().await;

    kill_the_refresher(&mut workers, &place).await;
    let tokens = all_tokens(workers).await;
    assert_eq!(tokens, vec!["access-0"; (PROCESSES - 1) * TASKS]);
    assert_eq!((host.asked(), host.answered()), (1, 0));
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert!(matches!(stored.status, Status::RefreshUncertain { .. }), "{stored:?}");
}

/// `kill -9` for the process that waits for the platform's response.
async fn kill_the_refresher(workers: &mut Vec<Worker>, place: &Place) {
    let holder = lease_holder(&place.address).await;
    let at = workers.iter().position(|worker| worker.child.id() == holder).expect("a worker holds the lease");
    let mut killed = workers.remove(at);
    killed.child.kill().unwrap();
    killed.child.wait().unwrap();
}

/// The process id that a lease holder's name begins with.
async fn lease_holder(address: &str) -> u32 {
    let holder: String = if address.starts_with("postgres") {
        let pool = sqlx::PgPool::connect(address).await.unwrap();
        sqlx::query_scalar("SELECT holder FROM tiktokshop.lease").fetch_one(&pool).await.unwrap()
    } else {
        let pool = sqlx::SqlitePool::connect(address).await.unwrap();
        sqlx::query_scalar("SELECT holder FROM lease").fetch_one(&pool).await.unwrap()
    };
    holder.split('-').next().unwrap().parse().unwrap()
}

/// The new tokens lie in the socket of a process that was stopped longer than its lease and its timeout, while another takes
/// over and is refused: they are the only ones that work.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_refresher_that_stood_still_keeps_the_tokens_that_came_meanwhile() {
    what_came_meanwhile_is_kept(Place::file()).await;
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_refresher_that_stood_still_keeps_the_tokens_that_came_meanwhile_on_postgres() {
    what_came_meanwhile_is_kept(Place::database()).await;
}

#[cfg(unix)]
async fn what_came_meanwhile_is_kept(place: Place) {
    let store = expired(&place).await;
    let host = AuthHost::holding_the_first_and_refusing_others().await;
    let (address, auth_url) = (place.address.clone(), host.url().to_owned());
    let start = move || {
        let mut worker = Worker::start(&address, &auth_url, HASTY);
        worker.go();
        worker
    };
    let worker = tokio::task::spawn_blocking(start).await.unwrap();
    host.first_asked().await;
    worker.signal("STOP");
    host.let_go();

    let another = manager(&place.address, host.url(), HASTY).await;
    let refused = another.access_token(&account()).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::NeedsReauthorization);
    worker.signal("CONT");
    assert_eq!(all_tokens(vec![worker]).await, vec!["access-1"; TASKS]);
    assert_eq!((host.asked(), host.answered()), (2, 1));
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!((stored.tokens.refresh_token.expose(), &stored.status), ("refresh-1", &Status::Active));
    assert_eq!(another.refresh_ahead(&account(), Duration::ZERO).await.unwrap().status, Status::Active);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_tasks_in_one_process_cause_one_refresh() {
    a_hundred_tasks(Place::file()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_tasks_in_one_process_cause_one_refresh_on_postgres() {
    a_hundred_tasks(Place::database()).await;
}

async fn a_hundred_tasks(place: Place) {
    expired(&place).await;
    let host = AuthHost::start().await;
    let manager = manager(&place.address, host.url(), LONG).await;
    assert_eq!(tokens_of(crowd(&manager, 100)).await, vec!["access-1"; 100]);
    assert_eq!(host.asked(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_race_is_survived() {
    a_lost_race(Place::file()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_race_is_survived_on_postgres() {
    a_lost_race(Place::database()).await;
}

async fn a_lost_race(place: Place) {
    let store = expired(&place).await;
    let host = AuthHost::refusing_held().await;
    let manager = manager(&place.address, host.url(), LONG).await;
    let call = tokio::spawn(async move { manager.access_token(&account()).await });
    host.first_asked().await;
    // A program that does not take leases was faster and has used the refresh token up.
    let tokens = TokenSet::new("access-faster", SystemClock.now() + 86_400);
    let winner = Record::new(tokens.with_refresh_token("refresh-faster", 0), SystemClock.now());
    assert_ne!(store.save(&account(), &winner, Expected::Any).await.unwrap(), Saved::Conflict);
    host.let_go();
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-faster");
    assert_eq!(store.load(&account()).await.unwrap().unwrap().status, Status::Active);
    assert_eq!(host.asked(), 1);
}
