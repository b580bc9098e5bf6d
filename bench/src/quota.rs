//! Many calls under a quota, against the sandbox: how long they take, compared with the least time that the quota
//! allows.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tiktokshop_core::token::{AccountId, TokenSet, TokenStore};
use tiktokshop_core::{CallOptions, Client, Input};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::gate::quota::QuotaRules;
use tiktokshop_sandbox::options::GateRules;
use tiktokshop_store::SqliteStore;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// The argument that makes this program one of the calling processes.
pub const CALLER: &str = "--caller";

/// Calls per second, and at once.
const QUOTA: f64 = 40.0;
const FORTY: QuotaRules = QuotaRules { per_second: QUOTA, burst: QUOTA };
/// How long the sandbox throttles everything: less than the second of waiting that it asks for.
const A_MOMENT: Duration = Duration::from_millis(500);
/// What the limiter sends per second, and at once.
const OURS: f64 = 50.0;
const LIST: &str = "order.get_order_list";

/// The result of a case.
pub struct Took {
    /// From the first call to the last response.
    pub seconds: f64,
    /// The least time in which that many calls can be made.
    pub ideal: f64,
    /// Calls that failed.
    pub failed: usize,
    /// Requests that the sandbox received, including retries.
    pub requests: usize,
}

/// One process, with `calls` calls from `threads` threads. The ideal: those beyond the burst, divided by the quota.
pub fn one_process(threads: usize, calls: usize) -> Took {
    let runtime = Runtime::new().expect("runtime");
    runtime.block_on(async {
        let sandbox = under_quota(FORTY).await;
        let (seconds, failed) = press(&by_hand(&sandbox), threads, calls).await;
        took(&sandbox, seconds, (calls as f64 - QUOTA) / QUOTA, failed)
    })
}

/// Several processes that share one SQLite file. The ideal is that of one process.
pub fn processes(processes: usize, threads: usize, calls_each: usize) -> Took {
    let runtime = Runtime::new().expect("runtime");
    runtime.block_on(async {
        let sandbox = under_quota(FORTY).await;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("tokens.db");
        save_tokens(&sandbox, &file).await;
        let callers: Vec<_> = (0..processes).map(|_| caller(&sandbox, &file, threads, calls_each)).collect();
        let (seconds, failed) =
            tokio::task::spawn_blocking(move || all_at_once(callers)).await.expect("the callers end");
        let calls = (processes * calls_each) as f64;
        took(&sandbox, seconds, (calls - QUOTA) / QUOTA, failed)
    })
}

/// Everything that is sent at once is throttled, then nothing more. The ideal: the second that the platform asks for,
/// then all calls at the limiter's own rate, since its burst was in vain.
pub fn one_bad_moment(threads: usize, calls: usize) -> Took {
    let runtime = Runtime::new().expect("runtime");
    runtime.block_on(async {
        let sandbox = under_quota(QuotaRules { per_second: 0.0, burst: 0.0 }).await;
        let client = by_hand(&sandbox);
        let pressing = tokio::spawn(async move { press(&client, threads, calls).await });
        tokio::time::sleep(A_MOMENT).await;
        sandbox.state(|state| {
            state.rules.quota = QuotaRules::default();
            state.quota.reset();
        });
        let (seconds, failed) = pressing.await.expect("calls");
        took(&sandbox, seconds, 1.0 + calls as f64 / OURS, failed)
    })
}

async fn under_quota(quota: QuotaRules) -> Sandbox {
    let rules = GateRules { quota, ..GateRules::default() };
    Sandbox::builder().rules(rules).start().await.expect("a sandbox")
}

fn by_hand(sandbox: &Sandbox) -> Client {
    let client = Client::builder().app_key(&sandbox.app_key).app_secret(sandbox.app_secret.as_str());
    let client = client.api_url(sandbox.api_url.as_str()).access_token(sandbox.access_token.as_str());
    client.shop_cipher(sandbox.shops[0].cipher.as_str()).build().expect("client")
}

fn took(sandbox: &Sandbox, seconds: f64, ideal: f64, failed: usize) -> Took {
    let lists = |path: &str| path.ends_with("/orders/search");
    let requests = sandbox.received().iter().filter(|one| lists(&one.path)).count();
    Took { seconds, ideal, failed, requests }
}

/// How long it took, and how many calls failed.
async fn press(client: &Client, threads: usize, calls: usize) -> (f64, usize) {
    let (began, left) = (Instant::now(), Arc::new(AtomicUsize::new(calls)));
    let mut lanes = JoinSet::new();
    for _ in 0..threads {
        lanes.spawn(lane(client.clone(), left.clone()));
    }
    let failed = lanes.join_all().await.into_iter().sum();
    (began.elapsed().as_secs_f64(), failed)
}

async fn lane(client: Client, left: Arc<AtomicUsize>) -> usize {
    let one_less = |left: usize| left.checked_sub(1);
    let mut failed = 0;
    while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok() {
        let input = Input::new().with("page_size", 1);
        failed += usize::from(client.call(LIST, input, CallOptions::default()).await.is_err());
    }
    failed
}

async fn save_tokens(sandbox: &Sandbox, file: &Path) {
    let store = SqliteStore::open(file).await.expect("a store");
    let ends = 4_000_000_000;
    let tokens = TokenSet::new(sandbox.access_token.as_str(), ends)
        .with_refresh_token(sandbox.refresh_token.as_str(), ends)
        .with_open_id(sandbox.accounts[0].open_id.as_str());
    let store: Arc<dyn TokenStore> = Arc::new(store);
    let client = Client::builder().app_key(&sandbox.app_key).app_secret(sandbox.app_secret.as_str());
    let client = client.api_url(sandbox.api_url.as_str()).store(store).build().expect("client");
    let account = AccountId::new(&sandbox.app_key, &sandbox.accounts[0].open_id);
    client.tokens().expect("a manager").save(&account, tokens).await.expect("saved");
}

/// Starts this program as a calling process.
fn caller(sandbox: &Sandbox, file: &Path, threads: usize, calls: usize) -> Child {
    Command::new(std::env::current_exe().expect("this program"))
        .args([CALLER, &threads.to_string(), &calls.to_string()])
        .env("TIKTOK_APP_KEY", &sandbox.app_key)
        .env("TIKTOK_APP_SECRET", sandbox.app_secret.as_str())
        .env("TIKTOK_API_URL", sandbox.api_url.as_str())
        .env("TIKTOK_SHOP_CIPHER", sandbox.shops[0].cipher.as_str())
        .env("BENCH_STORE", file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process")
}

/// Lets them begin together. Returns how long it took until the last was done, and how many calls failed.
fn all_at_once(mut callers: Vec<Child>) -> (f64, usize) {
    let mut said: Vec<_> =
        callers.iter_mut().map(|caller| BufReader::new(caller.stdout.take().expect("output"))).collect();
    let mut line = || -> Vec<String> {
        let mut read = |said: &mut BufReader<_>| {
            let mut line = String::new();
            said.read_line(&mut line).expect("a line");
            line.trim().to_owned()
        };
        said.iter_mut().map(&mut read).collect()
    };
    assert!(line().iter().all(|line| line == "ready"), "a caller is not ready");
    let began = Instant::now();
    for caller in &mut callers {
        caller.stdin.as_mut().expect("input").write_all(b"go\n").expect("told");
    }
    let failed = line().iter().map(|line| line.parse::<usize>().expect("a number")).sum();
    let seconds = began.elapsed().as_secs_f64();
    callers.iter_mut().for_each(|caller| drop(caller.wait()));
    (seconds, failed)
}

/// Runs one of the processes: waits for a line, makes its calls, and prints how many failed.
pub fn call_when_told(mut arguments: impl Iterator<Item = String>) {
    let mut number = || arguments.next().and_then(|text| text.parse().ok()).expect("a number");
    let (threads, calls) = (number(), number());
    let file = std::env::var_os("BENCH_STORE").expect("a store");
    Runtime::new().expect("runtime").block_on(async {
        let store: Arc<dyn TokenStore> = Arc::new(SqliteStore::open(file).await.expect("a store"));
        let client = Client::builder().store(store).from_env().build();
        let client = client.expect("client");
        println!("ready");
        std::io::stdin().lock().read_line(&mut String::new()).expect("a line");
        let (_, failed) = press(&client, threads, calls).await;
        println!("{failed}");
    });
}
