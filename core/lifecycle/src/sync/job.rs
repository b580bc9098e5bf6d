//! Copies all shops of a store, again and again.

use std::collections::{BTreeMap, HashMap};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::stream::{self, StreamExt};
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_core::{ChangeKind, Client, Error, ErrorKind, Result, random};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::Instant;
use tracing::{Instrument, Span, field};

use super::options::SyncOptions;
use super::pokes::Wishes;
use super::stop::{Stop, Stopper};
use super::worker::{Counts, Ran, SyncPlaces, SyncTarget, Watch, Worker, now};
use crate::clients::Clients;
use crate::roster::RosterFilter;

/// How often the shops of the store are listed again.
const ROSTER_EVERY: Duration = Duration::from_secs(30);
/// The first wait after a failure; each one after it is twice as long.
const FIRST_WAIT: Duration = Duration::from_secs(5);
/// How long a shop and kind that was copied just now is left alone, however many hints there are.
const BREATH: Duration = Duration::from_secs(1);
/// How long a shop and kind that another process has is left alone.
const ELSEWHERE_WAIT: Duration = Duration::from_secs(10);

/// Copies all shops of a store, again and again: each one for a while in turn, so that none waits for a large one. A shop and
/// kind that fails waits longer each time, and holds up no other. Several processes share the work.
pub struct SyncJob {
    shared: Arc<Shared>,
    stopper: Stopper,
    run: tokio::sync::Mutex<Option<tokio::task::JoinHandle<()>>>,
}

/// How one kind of one shop stands in this process.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SyncStatus {
    /// Whether it is being copied right now.
    pub is_running: bool,
    /// What became of the copies since this process began.
    pub counts: Counts,
    /// Failures in a row.
    pub failures: u32,
    /// What went wrong last; empty once it went well again.
    pub error: String,
    /// When everything was copied last by this process, in Unix seconds; 0: not yet.
    pub caught_up_at: i64,
}

struct Shared {
    store: Arc<dyn SyncPlaces>,
    clients: Clients,
    options: Arc<SyncOptions>,
    holder: Arc<str>,
    statuses: Mutex<BTreeMap<SyncTarget, SyncStatus>>,
}

impl SyncJob {
    /// Starts it. `clients` are one for each app, on the same store; an app that is added to them later is copied, too.
    ///
    /// # Errors
    /// `Configuration` if this machine provides no random numbers.
    pub fn start(
        store: Arc<dyn SyncPlaces>,
        clients: impl Into<Clients>,
        options: SyncOptions,
    ) -> Result<SyncJob> {
        let clients = clients.into();
        let statuses = Mutex::default();
        let (options, holder) = (Arc::new(options), holder()?);
        let shared = Arc::new(Shared { store, clients, options, holder, statuses });
        let (stopper, stop) = Stopper::new();
        let round = Round::new(shared.clone(), stop);
        let run = tokio::sync::Mutex::new(Some(tokio::spawn(round.run())));
        Ok(SyncJob { shared, stopper, run })
    }

    /// Asks for changes of one shop and kind at once, because there is a hint that there are some.
    pub fn poke(&self, target: SyncTarget) {
        self.shared.options.pokes.target(target);
    }

    /// Ends when this copies no more: after a [`stop`](SyncJob::stop), or because it died. A new one goes on where this one was.
    pub async fn ended(&self) {
        self.stopper.unheard().await;
    }

    /// How everything stands in this process. What is copied, by any process, is in the store's checkpoints, see
    /// [`Progress`](super::Progress).
    pub fn statuses(&self) -> BTreeMap<SyncTarget, SyncStatus> {
        self.shared.statuses.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Stops after the page that is being copied. What is copied stays, and the next run goes on there.
    pub async fn stop(&self) {
        self.stopper.ask();
        if let Some(run) = self.run.lock().await.take() {
            let _ = run.await;
        }
    }
}

/// Hears after each page of a shop and kind what became of its copies so far, and up to which second everything is copied.
pub type SyncWatch = Arc<dyn Fn(&SyncTarget, Counts, i64) + Send + Sync>;

/// A shop and kind, what became of its copies, and how it ended.
pub type SyncOutcome = (SyncTarget, Counts, Result<Ran>);

/// Copies the wanted kinds of the wanted shops once, all of them until everything is copied, and says how each ended. With
/// `is_full`, everything is read again, see [`SyncOptions::full_interval`]. `watch` hears after each page what became of the copies
/// of a shop and kind so far, and up to which second everything is copied. Once `stop` is ready, each stops after its page.
///
/// # Errors
/// `Store` if the shops cannot be listed. What goes wrong with one shop and kind is in its result.
pub async fn sync_once(
    store: Arc<dyn SyncPlaces>,
    clients: impl IntoIterator<Item = Client>,
    options: SyncOptions,
    is_full: bool,
    watch: SyncWatch,
    stop: impl Future<Output = ()>,
) -> Result<Vec<SyncOutcome>> {
    let clients = clients.into_iter().collect();
    let options = Arc::new(options.turn(usize::MAX));
    let (limit, holder) = (options.concurrency, holder()?);
    let shared = Shared { store, clients, options, holder, statuses: Mutex::default() };
    let targets = shared.targets().await?;
    let (stopper, asked) = Stopper::new();
    let work = targets.into_iter().filter_map(|(target, kind)| {
        let (watch, watched) = (watch.clone(), target.clone());
        let watch: Watch = Arc::new(move |counts, place| watch(&watched, counts, place));
        let worker = shared.worker(&target, kind, asked.clone(), Some(watch))?;
        Some(async move {
            let mut counts = Counts::default();
            let ran = to_the_end(&worker, is_full, &mut counts).await;
            (target, counts, ran)
        })
    });
    let all = pin!(stream::iter(work).buffer_unordered(limit).collect());
    match select(all, pin!(stop)).await {
        Either::Left((done, _)) => Ok(done),
        Either::Right(((), all)) => {
            stopper.ask();
            Ok(all.await)
        }
    }
}

async fn to_the_end(worker: &Worker, is_full: bool, counts: &mut Counts) -> Result<Ran> {
    loop {
        if worker.stop.is_asked() {
            return Ok(Ran::More);
        }
        let ran = if is_full { worker.read_all(counts).await? } else { worker.catch_up(counts).await? };
        if ran != Ran::More {
            return Ok(ran);
        }
    }
}

impl Shared {
    /// Every kind of every shop that can be copied: those of authorizations that may still open their shops. One query, however
    /// many there are; a token is read, and its seal verified, before it is used.
    async fn targets(&self) -> Result<Vec<(SyncTarget, &'static ChangeKind)>> {
        let mut targets = Vec::new();
        for entry in self.store.list_roster(&RosterFilter::default(), 0, usize::MAX).await? {
            let AccountId { app_key, .. } = entry.account;
            let ended = matches!(entry.standing, Standing::NeedsReauthorization | Standing::Deauthorized);
            let Some(shop) = entry.shop.filter(|_| !ended && self.clients.contains(&app_key)) else {
                continue;
            };
            let kinds = self.options.kinds.iter().filter(|kind| self.options.wants(&shop.id, kind));
            targets.extend(kinds.map(|kind| {
                let (app_key, shop_id) = (app_key.clone(), shop.id.clone());
                (SyncTarget { app_key, shop_id, kind: kind.name }, *kind)
            }));
        }
        targets.sort_by(|one, other| one.0.cmp(&other.0));
        targets.dedup_by(|one, other| one.0 == other.0);
        Ok(targets)
    }

    fn worker(
        &self,
        target: &SyncTarget,
        kind: &'static ChangeKind,
        stop: Stop,
        watch: Option<Watch>,
    ) -> Option<Worker> {
        let client = self.clients.get(&target.app_key)?.shop(&target.shop_id);
        let (store, options, holder) = (self.store.clone(), self.options.clone(), self.holder.clone());
        Some(Worker { store, client, kind, shop_id: target.shop_id.clone(), options, holder, stop, watch })
    }

    fn note(&self, target: &SyncTarget, note: impl FnOnce(&mut SyncStatus)) {
        let mut statuses = self.statuses.lock().unwrap_or_else(PoisonError::into_inner);
        note(statuses.entry(target.clone()).or_default());
    }
}

/// What waits, and what runs.
struct Round {
    shared: Arc<Shared>,
    stop: Stop,
    waiting: BTreeMap<SyncTarget, Wait>,
    running: JoinSet<(Counts, Result<Ran>)>,
    targets: HashMap<Id, SyncTarget>,
    roster_at: Instant,
}

struct Wait {
    kind: &'static ChangeKind,
    due: Instant,
    /// Not before then, whoever pokes.
    rested: Instant,
    failures: u32,
    is_running: bool,
    /// A hint came while it was running.
    is_poked: bool,
}

impl Wait {
    fn new(kind: &'static ChangeKind) -> Wait {
        let now = Instant::now();
        Wait { kind, due: now, rested: now, failures: 0, is_running: false, is_poked: false }
    }

    /// Makes it due soon: at once, or after a breath if it has run just now.
    fn hurry(&mut self) {
        self.is_poked = true;
        self.due = self.due.min(self.rested.max(Instant::now()));
    }
}

impl Round {
    fn new(shared: Arc<Shared>, stop: Stop) -> Round {
        let (waiting, running, targets) = (BTreeMap::new(), JoinSet::new(), HashMap::new());
        Round { shared, stop, waiting, running, targets, roster_at: Instant::now() }
    }

    async fn run(mut self) {
        let (mut stop, pokes) = (self.stop.clone(), self.shared.options.pokes.clone());
        while !self.stop.is_asked() {
            if self.roster_at <= Instant::now() {
                self.call_the_roll().await;
            }
            self.start_due();
            let next_at = self.next_at();
            tokio::select! {
                Some(ended) = self.running.join_next_with_id() => self.ended(ended),
                () = pokes.heard() => self.hear(pokes.take()).await,
                () = tokio::time::sleep_until(next_at) => {}
                () = stop.asked() => {}
            }
        }
        while let Some(ended) = self.running.join_next_with_id().await {
            self.ended(ended);
        }
    }

    /// Shops come and go. If they cannot be listed, those that are known go on.
    async fn call_the_roll(&mut self) {
        self.roster_at = Instant::now() + ROSTER_EVERY.min(self.shared.options.interval);
        let targets = match self.shared.targets().await {
            Ok(targets) => targets,
            Err(error) => return tracing::warn!(%error, "the shops to copy could not be listed"),
        };
        self.waiting
            .retain(|known, wait| wait.is_running || targets.iter().any(|(target, _)| target == known));
        for (target, kind) in targets {
            self.waiting.entry(target).or_insert_with(|| Wait::new(kind));
        }
    }

    /// Those that have waited longest come first.
    fn start_due(&mut self) {
        let now = Instant::now();
        let due = self.waiting.iter().filter(|(_, wait)| !wait.is_running && wait.due <= now);
        let mut due: Vec<_> = due.map(|(target, wait)| (wait.due, target.clone(), wait.kind)).collect();
        due.sort_by_key(|(due, ..)| *due);
        let free = self.shared.options.concurrency.saturating_sub(self.running.len());
        for (_, target, kind) in due.into_iter().take(free) {
            self.start(target, kind);
        }
    }

    fn start(&mut self, target: SyncTarget, kind: &'static ChangeKind) {
        let Some(worker) = self.shared.worker(&target, kind, self.stop.clone(), None) else { return };
        if let Some(wait) = self.waiting.get_mut(&target) {
            (wait.is_running, wait.is_poked) = (true, false);
        }
        self.shared.note(&target, |status| status.is_running = true);
        let handle = self.running.spawn(async move { worker.turn().await });
        self.targets.insert(handle.id(), target);
    }

    fn ended(&mut self, ended: std::result::Result<(Id, (Counts, Result<Ran>)), JoinError>) {
        let (id, counts, ran) = match ended {
            Ok((id, (counts, ran))) => (id, counts, ran),
            Err(error) => {
                let problem = Error::new(
                    ErrorKind::Decode,
                    "a sync ended by itself, which is a mistake of this library",
                );
                (error.id(), Counts::default(), Err(problem))
            }
        };
        let Some(target) = self.targets.remove(&id) else { return };
        self.shared.note(&target, |status| take_note(status, counts, &ran));
        if let Err(error) = &ran {
            let SyncTarget { shop_id, kind, .. } = &target;
            tracing::warn!(%error, shop_id, kind, "a shop could not be copied, and will be tried again");
        }
        let Some(wait) = self.waiting.get_mut(&target) else { return };
        wait.is_running = false;
        wait.failures = if ran.is_err() { wait.failures.saturating_add(1) } else { 0 };
        wait.rested = Instant::now() + BREATH;
        wait.due = Instant::now() + pause(&self.shared.options, &ran, wait.failures);
        if wait.is_poked && ran.is_ok() {
            wait.hurry();
        }
    }

    /// Does what was wished for.
    async fn hear(&mut self, wishes: Wishes) {
        // One that fails keeps its pause.
        let targets = wishes.targets.iter();
        targets.for_each(|target| self.hurry(|known, wait| known == target && wait.failures == 0));
        if wishes.all || !wishes.shops.is_empty() {
            self.call_the_roll().await;
        }
        for (app_key, shop_id) in &wishes.shops {
            self.hurry(|known, _| known.app_key == *app_key && known.shop_id == *shop_id);
        }
        if wishes.all {
            self.hurry(|_, _| true);
        }
    }

    fn hurry(&mut self, is_meant: impl Fn(&SyncTarget, &Wait) -> bool) {
        let meant = self.waiting.iter_mut().filter(|(target, wait)| is_meant(target, wait));
        meant.for_each(|(_, wait)| wait.hurry());
    }

    fn next_at(&self) -> Instant {
        let is_full = self.running.len() >= self.shared.options.concurrency;
        let due = self.waiting.values().filter(|wait| !wait.is_running && !is_full).map(|wait| wait.due);
        due.chain([self.roster_at]).min().unwrap_or(self.roster_at)
    }
}

fn take_note(status: &mut SyncStatus, counts: Counts, ran: &Result<Ran>) {
    status.is_running = false;
    status.counts.sum(counts);
    match ran {
        Err(error) => {
            status.failures += 1;
            status.error = error.to_string();
        }
        Ok(ran) => {
            (status.failures, status.error) = (0, String::new());
            if *ran == Ran::Done {
                status.caught_up_at = now();
            }
        }
    }
}

fn record(span: &Span, counts: Counts, ran: &Result<Ran>) {
    span.record("new", counts.new).record("changed", counts.changed);
    match ran {
        Ok(Ran::Done) => span.record("outcome", "done"),
        Ok(Ran::More) => span.record("outcome", "more"),
        Ok(Ran::Elsewhere) => span.record("outcome", "elsewhere"),
        Err(error) => span.record("outcome", "failed").record("kind", field::debug(error.kind())),
    };
}

/// How long to wait before the next turn.
fn pause(options: &SyncOptions, ran: &Result<Ran>, failures: u32) -> Duration {
    match ran {
        Ok(Ran::More) => Duration::ZERO,
        Ok(Ran::Done) => options.interval,
        Ok(Ran::Elsewhere) => ELSEWHERE_WAIT.min(options.interval),
        Err(error) => {
            let doubled = FIRST_WAIT.saturating_mul(1 << failures.saturating_sub(1).min(16));
            doubled.min(options.longest_wait).max(error.retry_after().unwrap_or_default())
        }
    }
}

/// A name of this process, for its leases.
fn holder() -> Result<Arc<str>> {
    Ok(format!("sync-{}", random::hex::<12>()?).into())
}

impl Worker {
    /// What has changed, and then everything again if that is due.
    async fn turn(&self) -> (Counts, Result<Ran>) {
        let (mut counts, span) = (Counts::default(), self.span());
        let ran = self.both(&mut counts).instrument(span.clone()).await;
        record(&span, counts, &ran);
        (counts, ran)
    }

    /// What a trace shows of a turn. The calls that it makes belong to it.
    fn span(&self) -> Span {
        tracing::info_span!(
            "sync",
            copies = self.kind.name,
            shop = self.shop_id,
            outcome = field::Empty,
            new = field::Empty,
            changed = field::Empty,
            kind = field::Empty,
        )
    }

    async fn both(&self, counts: &mut Counts) -> Result<Ran> {
        let ran = self.catch_up(counts).await?;
        if ran != Ran::Done || !self.is_full_due().await? {
            return Ok(ran);
        }
        self.read_all(counts).await
    }
}
