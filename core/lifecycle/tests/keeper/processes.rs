//! Keepers in several processes, one of which is killed again and again.
//!
//! The processes are this test program itself, started again to run only `worker` with the variables below.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{Record, Status, TokenStore};
use tiktokshop_lifecycle::keeper::Keeper;
use tiktokshop_sandbox::fault::{Action, Fault, When};
use tiktokshop_store::SqliteStore;

use super::stage::{LEFT, Place, Stage, hasty, manager};

const PLACE: &str = "TIKTOKSHOP_TEST_KEEPER";
const PROCESSES: usize = 3;
const KILLS: usize = 6;

/// What each process does; without the variable, nothing.
#[tokio::test(flavor = "multi_thread")]
async fn worker() {
    let Ok(place) = std::env::var(PLACE) else { return };
    let [path, auth_url, app_key, app_secret]: [String; 4] =
        place.lines().map(str::to_owned).collect::<Vec<_>>().try_into().unwrap();
    let place = Place { path: path.into(), auth_url, app_key, app_secret };
    let store: Arc<dyn TokenStore> = Arc::new(SqliteStore::open(&place.path).await.unwrap());
    let keeper = Keeper::new(store.clone(), hasty().rate(20.0)).unwrap();
    let keeper = keeper.manager(&place.app_key, manager(store, &place));
    println!("\nREADY");
    keeper.run(std::future::pending()).await;
}

/// The process, and its output, which it may go on to write.
struct Worker {
    child: Child,
    _output: BufReader<ChildStdout>,
}

impl Worker {
    fn start(place: &Place) -> Worker {
        let Place { path, auth_url, app_key, app_secret } = place;
        let told = format!("{}\n{auth_url}\n{app_key}\n{app_secret}", path.display());
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "processes::worker", "--nocapture"]).env(PLACE, told);
        for proxy in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env_remove(proxy);
        }
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while line.trim() != "READY" {
            line.clear();
            assert_ne!(output.read_line(&mut line).unwrap(), 0, "the worker ended before it was ready");
        }
        Worker { child, _output: output }
    }
}

impl Drop for Worker {
    /// `kill -9`.
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Whether nothing more is to be done for it: there are new tokens, or the process that asked for them was killed, and
/// the old ones are used to their end.
fn settled(record: &Record) -> bool {
    let fresh = record.tokens.access_token_expires_at > SystemClock.now() + LEFT;
    match record.status {
        Status::Active => fresh,
        Status::RefreshUncertain { .. } => true,
        _ => false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_refresh_token_is_sent_twice_although_keepers_are_killed() {
    let stage = Stage::with(60).await;
    // The response is late, so that some die between it and the write.
    let fault = Fault::new(Action::Slow { ms: 100 }).path("/api/v2/token/refresh");
    stage.sandbox.inject(Fault { when: When::After, ..fault });
    let place = Place::of(&stage.sandbox, &stage.path);
    let mut workers: Vec<Worker> = (0..PROCESSES).map(|_| Worker::start(&place)).collect();
    for _ in 0..KILLS {
        let before = stage.refreshes().0;
        // Any of them may be the one that works; all are killed in turn while refreshes are under way.
        for _ in 0..100 {
            if stage.refreshes().0 > before {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        drop(workers.remove(0));
        workers.push(Worker::start(&place));
    }
    let mut records = stage.records().await;
    while !records.iter().all(settled) {
        tokio::time::sleep(Duration::from_millis(200)).await;
        records = stage.records().await;
    }
    drop(workers);

    let (refreshed, refused) = stage.refreshes();
    let cut_off = records.iter().filter(|record| record.status != Status::Active).count();
    assert_eq!(refused, 0, "a refresh token was sent twice");
    assert!(refreshed <= records.len() as u64, "{refreshed} refreshes of {} accounts", records.len());
    let most = KILLS * hasty().concurrency;
    assert!(cut_off <= most, "{cut_off} lost their response in {KILLS} kills");
    let now = stage.sandbox.now();
    for record in &records {
        let token = record.tokens.access_token.expose();
        stage.sandbox.world(|world| world.tokens.grant(token, now).map(drop)).unwrap();
    }
}
