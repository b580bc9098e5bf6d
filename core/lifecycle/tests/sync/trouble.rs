//! Trouble in the middle of a sync: throttling, tokens that expire, a lease that is lost, a process that is killed. Each change is
//! written and told once, and the copies equal the platform's truth at the end.
//!
//! The processes are this test program itself, started again to run only `worker` with the variables below.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::pin::pin;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use crate::stage::{Stage, builder, kind, small};
use tiktokshop_core::hooks::{Hooks, RequestInfo};
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{Client, ErrorKind, LimiterOptions, RetryPolicy};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::inbox::{Filter, Source};
use tiktokshop_lifecycle::sync::{
    Counts, MirrorKind, Ran, SyncJob, SyncOptions, SyncTarget, SyncWatch, sync_once,
};
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_store::PostgresStore;
use tiktokshop_test_postgres::Database;

const LIST: &str = "order.get_order_list";
const THROTTLED: i64 = 36_009_002;
const EXPIRED: i64 = 105_002;

fn orders() -> SyncOptions {
    small().kinds([kind("order")])
}

/// A stage with so many orders that they fill many pages.
async fn with_orders(stage: Stage, count: i64) -> Stage {
    let now = stage.sandbox.now();
    stage.place_orders((0..count).map(|number| now - 90_000 - number * 600));
    stage
}

fn refuse(stage: &Stage, code: i64, status: u16, numbers: impl IntoIterator<Item = u64>) {
    for number in numbers {
        let action = Action::Code { code, message: None, status: Some(status) };
        stage.sandbox.inject(Fault::new(action).operation(LIST).nth(number));
    }
}

/// Each order is copied, and was told of once.
async fn each_once(stage: &Stage, store: &dyn Store) {
    let truth = stage.truth(kind("order")).await;
    assert_eq!(stage.copied(MirrorKind::Order).await, truth);
    let (mut told, mut after) = (BTreeMap::<String, u32>::new(), None);
    loop {
        let filter = Filter { source: Some(Source::Sync), after, ..Filter::default() };
        let page = store.read(&filter, 100).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.seq);
        page.into_iter().for_each(|event| *told.entry(event.arrival.subject).or_default() += 1);
    }
    let wanted: BTreeMap<_, _> = truth.keys().map(|id| (format!("order:{id}"), 1)).collect();
    assert_eq!(told, wanted);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_burst_of_throttled_requests_in_the_middle_is_waited_out() {
    let mut stage = with_orders(Stage::start().await, 60).await;
    // With a limiter, as every client has one unless it is switched off.
    let client = builder(&stage.sandbox, stage.store.clone()).limiter(LimiterOptions::default());
    stage.client = client.build().unwrap();
    refuse(&stage, THROTTLED, 429, 3..8);
    let (_, counts, ran) = stage.sync(orders(), false).await.remove(0);
    assert_eq!(ran.unwrap(), Ran::Done);
    let truth = stage.truth(kind("order")).await;
    assert_eq!(counts, Counts { new: truth.len() as u64, ..Counts::default() });
    assert_eq!(stage.copied(MirrorKind::Order).await, truth);
}

#[tokio::test(flavor = "multi_thread")]
async fn throttling_that_does_not_end_breaks_off_and_the_next_run_goes_on_there() {
    let mut stage = with_orders(Stage::start().await, 60).await;
    stage.client = builder(&stage.sandbox, stage.store.clone()).retry(RetryPolicy::none()).build().unwrap();
    let options = || orders().consumers(["app"]).announce_first(true);
    let mut failures = 0;
    loop {
        refuse(&stage, THROTTLED, 429, 3..10);
        let (_, _, ran) = stage.sync(options(), false).await.remove(0);
        stage.sandbox.clear_faults();
        match ran {
            Ok(ran) => break assert_eq!(ran, Ran::Done),
            Err(error) => assert_eq!(error.kind(), ErrorKind::RateLimited, "{error}"),
        }
        failures += 1;
        assert!(failures < 100, "it never ends");
    }
    assert!(failures > 1);
    each_once(&stage, &*stage.store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_expires_in_the_middle_is_refreshed_there() {
    let stage = with_orders(Stage::start().await, 60).await;
    let account = AccountId::new(&stage.sandbox.app_key, &stage.sandbox.accounts[0].open_id);
    let token = async || stage.store.load(&account).await.unwrap().unwrap().tokens.access_token;
    let before = token().await;
    refuse(&stage, EXPIRED, 401, [4]);
    let options = orders().consumers(["app"]).announce_first(true);
    let (_, _, ran) = stage.sync(options, false).await.remove(0);
    assert_eq!(ran.unwrap(), Ran::Done);
    assert_ne!(token().await.expose(), before.expose());
    each_once(&stage, &*stage.store).await;
}

/// Calls something in the middle of a request: before it is sent, once.
struct Interruption {
    number: u32,
    sent: AtomicU32,
    act: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl Hooks for Interruption {
    fn before_send(&self, request: &RequestInfo) {
        if request.operation != LIST || self.sent.fetch_add(1, Ordering::SeqCst) + 1 != self.number {
            return;
        }
        if let Some(act) = self.act.lock().unwrap().take() {
            act();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_is_lost_while_a_page_is_read_leaves_the_work_to_the_other() {
    let mut stage = with_orders(Stage::start().await, 60).await;
    let options = || {
        let options = orders().consumers(["app"]).announce_first(true);
        options.shops([stage.shop()]).lease(Duration::from_secs(1))
    };
    // While the third page is on its way, the lease ends, and another worker does everything.
    let (other, store, all) = (stage.client.clone(), stage.store.clone(), options());
    let runtime = tokio::runtime::Handle::current();
    let act = move || {
        tokio::task::block_in_place(|| {
            runtime.block_on(async {
                while run(store.clone(), other.clone(), all.clone(), quiet()).await != Ran::Done {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            });
        });
    };
    let (sent, act) = (AtomicU32::new(0), Mutex::new(Some(Box::new(act) as Box<dyn FnOnce() + Send>)));
    let hooks = Arc::new(Interruption { number: 3, sent, act });
    let first = builder(&stage.sandbox, stage.store.clone()).hooks(hooks).build().unwrap();
    let ran = run(stage.store.clone(), first, options(), quiet()).await;
    assert_eq!(ran, Ran::Elsewhere, "its page is late");
    stage.client = builder(&stage.sandbox, stage.store.clone()).build().unwrap();
    each_once(&stage, &*stage.store).await;
}

/// A mistake in a hook of the app, or in a store of its own, is one of the copy that it strikes.
#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_panics_does_not_end_the_job_and_its_next_turn_works() {
    let stage = with_orders(Stage::start().await, 30).await;
    let mistake = || -> () { panic!("a mistake of the app") };
    let act = Mutex::new(Some(Box::new(mistake) as Box<dyn FnOnce() + Send>));
    let hooks = Arc::new(Interruption { number: 2, sent: AtomicU32::new(0), act });
    let client = builder(&stage.sandbox, stage.store.clone()).hooks(hooks.clone()).build().unwrap();
    let brief = Duration::from_millis(20);
    let options = orders().shops([stage.shop()]).consumers(["app"]).announce_first(true);
    let options = options.longest_wait(brief).interval(brief).lease(Duration::from_secs(1));
    let job = SyncJob::start(stage.store.clone(), [client], options).unwrap();
    let mut ended = pin!(job.ended());
    while job.statuses().values().all(|status| status.caught_up_at == 0) {
        let pause = tokio::time::sleep(brief);
        tokio::select! {
            () = &mut ended => panic!("the job has ended"),
            () = pause => {}
        }
    }
    assert!(hooks.act.is_poisoned(), "the copy has panicked");
    let statuses = job.statuses();
    assert!(statuses.values().all(|status| status.failures == 0 && status.error.is_empty()), "{statuses:?}");
    job.stop().await;
    each_once(&stage, &*stage.store).await;
}

fn quiet() -> SyncWatch {
    Arc::new(|_: &SyncTarget, _: Counts, _: i64| {})
}

async fn run(store: Arc<dyn Store>, client: Client, options: SyncOptions, watch: SyncWatch) -> Ran {
    let done = sync_once(store, [client], options, false, watch, std::future::pending()).await;
    done.unwrap().remove(0).2.unwrap()
}

const STORE: &str = "TIKTOKSHOP_TEST_SYNC_STORE";
const PLATFORM: &str = "TIKTOKSHOP_TEST_SYNC_PLATFORM";
const APP: &str = "TIKTOKSHOP_TEST_SYNC_APP";
const SECRET: &str = "TIKTOKSHOP_TEST_SYNC_SECRET";
const SHOP: &str = "TIKTOKSHOP_TEST_SYNC_SHOP";
const PROCESSES: usize = 2;
const KILLS: u32 = 6;

async fn open(address: &str) -> Arc<dyn Store> {
    let options = PostgresStore::options().allow_unsealed(true).connections(4);
    Arc::new(options.open(address).await.unwrap())
}

/// Copies the orders of a shop, and tells of each page on its output; without the variables, nothing.
#[tokio::test(flavor = "multi_thread")]
async fn worker() {
    let set = |name| std::env::var(name).ok();
    let (Some(address), Some(shop)) = (set(STORE), set(SHOP)) else { return };
    let store = open(&address).await;
    let client = Client::builder()
        .app_key(set(APP).unwrap())
        .app_secret(set(SECRET).unwrap())
        .api_url(set(PLATFORM).unwrap())
        .store(store.clone())
        .limiter(None)
        .build()
        .unwrap();
    let options = orders().page_size(10).consumers(["app"]).announce_first(true);
    let options = options.shops([shop]).lease(Duration::from_secs(2));
    let watch: SyncWatch = Arc::new(|_: &SyncTarget, _: Counts, _: i64| println!("page"));
    while run(store.clone(), client.clone(), options.clone(), watch.clone()).await != Ran::Done {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    println!("done");
}

/// The processes, and what they say.
struct Crowd {
    settings: Vec<(&'static str, String)>,
    children: Vec<Child>,
    told: mpsc::Receiver<(u32, String)>,
    tell: mpsc::Sender<(u32, String)>,
}

impl Crowd {
    fn start(settings: Vec<(&'static str, String)>) -> Crowd {
        let (tell, told) = mpsc::channel();
        let mut crowd = Crowd { settings, children: Vec::new(), told, tell };
        (0..PROCESSES).for_each(|_| crowd.spawn());
        crowd
    }

    fn spawn(&mut self) {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "trouble::worker", "--nocapture"]).envs(self.settings.iter().cloned());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (lines, tell, id) = (BufReader::new(child.stdout.take().unwrap()), self.tell.clone(), child.id());
        std::thread::spawn(move || {
            // It ends with the process, or with the test.
            let _ = lines.lines().map_while(Result::ok).try_for_each(|line| tell.send((id, line)));
        });
        self.children.push(child);
    }

    /// Kills a process with -9 and starts another one.
    fn kill(&mut self, id: u32) {
        let Some(at) = self.children.iter().position(|child| child.id() == id) else { return };
        let mut child = self.children.remove(at);
        child.kill().unwrap();
        child.wait().unwrap();
        self.spawn();
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        for child in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_whose_process_is_killed_in_a_page_is_taken_over_by_another() {
    let database = Database::create();
    let store = open(&database.url()).await;
    let stage = with_orders(Stage::on(store.clone()).await, 150).await;
    let mut crowd = Crowd::start(vec![
        (STORE, database.url()),
        (PLATFORM, stage.sandbox.api_url.clone()),
        (APP, stage.sandbox.app_key.clone()),
        (SECRET, stage.sandbox.app_secret.clone()),
        (SHOP, stage.shop().to_owned()),
    ]);
    tokio::task::block_in_place(|| {
        let mut kills = 0;
        loop {
            let (process, line) = crowd.told.recv().unwrap();
            if line == "done" {
                break;
            }
            if line == "page" && kills < KILLS {
                // Some way into the next page: its request, or its transaction.
                std::thread::sleep(Duration::from_millis(u64::from(kills) * 7));
                crowd.kill(process);
                kills += 1;
            }
        }
        assert_eq!(kills, KILLS, "there were pages enough");
    });
    drop(crowd);
    each_once(&stage, &*store).await;
}
