//! Processes that keep and handle events are killed, one after the other, and the database crashes: what was said to be kept is
//! there, once; what was said to be finished is not handled again; and events of a subject stay in order.
//!
//! The processes are this test program itself, started again to run only `keeper` or `handler` with the variables below.

#![allow(clippy::unwrap_used)]

use std::collections::{HashMap, HashSet};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tiktokshop_lifecycle::inbox::{Arrival, Filter, Inbox, Outcome, Source, Writer, WriterOptions};
use tiktokshop_store::{PostgresStore, SqliteStore};
use tiktokshop_test_postgres::Cluster;

const STORE: &str = "TIKTOKSHOP_TEST_INBOX_STORE";
const LOG: &str = "TIKTOKSHOP_TEST_INBOX_LOG";
const NAME: &str = "TIKTOKSHOP_TEST_INBOX_NAME";
const GENERATION: &str = "TIKTOKSHOP_TEST_INBOX_GENERATION";

const LEASE: Duration = Duration::from_secs(4);
const KEEPERS: usize = 2;
const HANDLERS: usize = 4;
const LANES: i64 = 5;
const KILLS: usize = 30;

async fn open(address: &str) -> Arc<dyn Inbox> {
    if address.starts_with("postgres") {
        let options = PostgresStore::options().allow_unsealed(true).connections(4);
        return Arc::new(options.patience(Duration::from_secs(30)).open(address).await.unwrap());
    }
    Arc::new(SqliteStore::open(address).await.unwrap())
}

/// What the processes tell, in the order in which they tell it: a line is written whole, or not at all.
struct Log(std::fs::File);

impl Log {
    fn open(path: impl AsRef<Path>) -> Log {
        Log(OpenOptions::new().create(true).append(true).open(path).unwrap())
    }

    fn tell(&self, what: &str, lane: &str, at: i64) {
        let line = format!("{what} {lane} {at}\n");
        (&self.0).write_all(line.as_bytes()).unwrap();
    }
}

fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Keeps events of some lanes, each lane one event after the other, until it is killed; without the variables, nothing.
#[tokio::test(flavor = "multi_thread")]
async fn keeper() {
    let (Some(address), Some(log)) = (setting(STORE), setting(LOG)) else { return };
    let name = setting(NAME).unwrap();
    let generation: i64 = setting(GENERATION).unwrap().parse().unwrap();
    let log = Arc::new(Log::open(log));
    let inbox = open(&address).await;
    let writer = Arc::new(Writer::start(inbox, vec!["app".to_owned()], WriterOptions::default()));
    let lanes =
        (0..LANES).map(|lane| keep(writer.clone(), log.clone(), format!("{name}-{lane}"), generation));
    let _ = futures_util::future::join_all(lanes).await;
}

async fn keep(writer: Arc<Writer>, log: Arc<Log>, lane: String, generation: i64) {
    for number in 0.. {
        let at = generation * 1_000_000 + number;
        let arrival = Arrival {
            owner: "7".to_owned(),
            subject: lane.clone(),
            ..Arrival::new(Source::Webhook, "app", format!("{lane}/{at}"), "ORDER_STATUS_CHANGE", at)
        };
        let kept = writer.keep(arrival.clone()).await;
        if kept.is_ok() {
            log.tell("KEPT", &lane, at);
        }
        if number % 3 == 0 {
            // The platform delivers it again, to whoever listens.
            let _ = writer.keep(arrival).await;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Handles events with two workers until it is killed; without the variables, nothing.
#[tokio::test(flavor = "multi_thread")]
async fn handler() {
    let (Some(address), Some(log)) = (setting(STORE), setting(LOG)) else { return };
    let name = setting(NAME).unwrap() + &setting(GENERATION).unwrap();
    let (log, inbox) = (Arc::new(Log::open(log)), open(&address).await);
    let workers = ["a", "b"].map(|half| handle(inbox.clone(), log.clone(), format!("{name}{half}"), true));
    let _ = futures_util::future::join_all(workers).await;
}

/// Claims and finishes, for good or until nothing is pending.
async fn handle(inbox: Arc<dyn Inbox>, log: Arc<Log>, worker: String, forever: bool) {
    loop {
        let Ok(claims) = inbox.claim("app", &worker, 3, LEASE).await else { continue };
        for claim in &claims {
            log.tell("BEGIN", &claim.event.arrival.subject, claim.event.arrival.happened_at);
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
        let done: Vec<Outcome> = claims.iter().map(|claim| Outcome::Done(claim.id.clone())).collect();
        let Ok(held) = inbox.finish(&done).await else { continue };
        for (claim, _) in claims.iter().zip(held).filter(|(_, held)| *held) {
            log.tell("FINISHED", &claim.event.arrival.subject, claim.event.arrival.happened_at);
        }
        if !forever && claims.is_empty() && inbox.stats("app").await.unwrap().pending == 0 {
            return;
        }
    }
}

/// The processes, and what they are started with.
struct Crowd {
    address: String,
    log: PathBuf,
    generation: i64,
    children: Vec<(&'static str, usize, Child)>,
}

impl Crowd {
    fn start(address: &str, log: &Path) -> Crowd {
        let mut crowd =
            Crowd { address: address.to_owned(), log: log.to_owned(), generation: 0, children: Vec::new() };
        for (role, count) in [("keeper", KEEPERS), ("handler", HANDLERS)] {
            for number in 0..count {
                let child = crowd.spawn(role, number);
                crowd.children.push((role, number, child));
            }
        }
        crowd
    }

    fn spawn(&mut self, role: &str, number: usize) -> Child {
        self.generation += 1;
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", role, "--nocapture"]).env(STORE, &self.address).env(LOG, &self.log);
        command.env(NAME, format!("{role}{number}")).env(GENERATION, self.generation.to_string());
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Kills one with -9 and starts its successor.
    fn kill(&mut self, which: usize) {
        let which = which % self.children.len();
        let (role, number, mut child) = self.children.remove(which);
        child.kill().unwrap();
        let _ = child.wait().unwrap();
        let child = self.spawn(role, number);
        self.children.insert(which, (role, number, child));
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        for (_, _, child) in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// How many lines of this kind there are.
fn count(log: &Path, what: &str) -> usize {
    std::fs::read_to_string(log).unwrap_or_default().lines().filter(|line| line.starts_with(what)).count()
}

/// Kills processes while the others work; `disturb` is called once, in the middle.
async fn torment(address: &str, log: &Path, disturb: impl FnOnce()) {
    let mut crowd = Crowd::start(address, log);
    let mut disturb = Some(disturb);
    for round in 0..KILLS {
        // Something must have been done since the last time, so that there is something to lose.
        let before = (count(log, "KEPT"), count(log, "FINISHED"));
        while count(log, "KEPT") < before.0 + 20 || count(log, "FINISHED") < before.1 + 20 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        crowd.kill(round * 5);
        if round == KILLS / 2 {
            disturb.take().unwrap()();
        }
    }
    drop(crowd);
    handle(open(address).await, Arc::new(Log::open(log)), "last".to_owned(), false).await;
}

async fn examine(address: &str, log: &Path) {
    let inbox = open(address).await;
    let mut stored = HashSet::new();
    let mut after = None;
    loop {
        let page = inbox.read(&Filter { after, ..Filter::default() }, 1000).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.seq);
        for event in page {
            let key = (event.arrival.subject, event.arrival.happened_at);
            assert!(stored.insert(key.clone()), "kept twice: {key:?}");
        }
    }
    let (mut finished, mut latest) = (HashSet::new(), HashMap::new());
    for line in std::fs::read_to_string(log).unwrap().lines() {
        let mut words = line.split(' ');
        let mut word = || words.next().unwrap().to_owned();
        let (what, lane, at) = (word(), word(), word().parse::<i64>().unwrap());
        match what.as_str() {
            "KEPT" => assert!(stored.contains(&(lane, at)), "lost: {line}"),
            "BEGIN" => {
                assert!(!finished.contains(&(lane.clone(), at)), "handled after it was finished: {line}");
                let before = latest.insert(lane, at).unwrap_or(at);
                assert!(before <= at, "out of order: {line} after {before}");
            }
            _ => assert!(finished.insert((lane, at)), "finished twice: {line}"),
        }
    }
    let stats = inbox.stats("app").await.unwrap();
    assert_eq!((stats.pending, stats.dead), (0, 0));
    assert_eq!(usize::try_from(stats.done).unwrap(), stored.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_processes_lose_nothing_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let (store, log) = (folder.path().join("inbox.db"), folder.path().join("log"));
    let address = store.to_str().unwrap();
    drop(open(address).await);
    torment(address, &log, || ()).await;
    examine(address, &log).await;
}

/// The database itself crashes in the middle, too.
#[tokio::test(flavor = "multi_thread")]
async fn killed_processes_lose_nothing_in_postgres() {
    let cluster = Cluster::start();
    let database = cluster.database();
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    drop(open(&database.url()).await);
    torment(&database.url(), &log, || {
        cluster.kill();
        cluster.resume();
    })
    .await;
    examine(&database.url(), &log).await;
}
