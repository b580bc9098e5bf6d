//! Hands events to a handler: many subjects at once, one event of each at a time.
//!
//! One task claims, renews and finishes, for all handlers together: what ends while it writes goes into its next transaction.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use tiktokshop_core::{Error, Result, random};
use tokio::sync::{mpsc, watch};
use tokio::task::AbortHandle;
use tokio::time::{Instant, MissedTickBehavior};

use super::bell::{Bell, Ear};
use super::handler::{Handler, HandlerError};
use super::options::DispatchOptions;
use super::pause;
use super::store::{Claim, ClaimId, Inbox, Outcome};

/// Longer errors are cut.
const ERROR_LENGTH: usize = 1000;
/// Leases are renewed three times before they end; shorter ones would only renew.
const SHORTEST_LEASE: Duration = Duration::from_millis(300);
/// The longest pause after the store failed.
const STORE_PAUSE: Duration = Duration::from_secs(15);

/// Runs a handler for the events of one consumer. Dropped, it stops as by [`stop`](Dispatcher::stop), but nobody waits for it.
#[derive(Debug)]
pub struct Dispatcher {
    /// Closed when the task has ended: it holds the only receiver.
    stopping: watch::Sender<bool>,
}

impl Dispatcher {
    /// Starts one within a Tokio runtime. The bell, [`Inbox::bell`] as a rule, tells of new events.
    pub fn start(
        inbox: Arc<dyn Inbox>,
        consumer: impl Into<String>,
        handler: Arc<dyn Handler>,
        options: DispatchOptions,
        bell: &Bell,
    ) -> Result<Dispatcher> {
        let consumer = consumer.into();
        let worker = worker_name(&consumer)?;
        let options = DispatchOptions { lease: options.lease.max(SHORTEST_LEASE), ..options };
        let (stopping, stopped) = watch::channel(false);
        let (ended, endings) = mpsc::unbounded_channel();
        let desk = Desk { inbox, consumer, worker, handler, options, ended, out: HashMap::new() };
        // Nobody joins the task: its end is seen by `stopping`.
        drop(tokio::spawn(desk.run(endings, bell.listen(), stopped)));
        Ok(Dispatcher { stopping })
    }

    /// Ends when this hands out no more events: after a [`stop`](Dispatcher::stop), or because it died, of a panic in the store for
    /// example. A new one takes over what this one had, at the latest after a lease.
    pub async fn ended(&self) {
        self.stopping.closed().await;
    }

    /// Claims no more, waits for handlers that run, and gives back what they have not ended within the grace.
    pub async fn stop(&self) {
        self.stop_soon();
        self.stopping.closed().await;
    }

    /// Begins a [`stop`](Dispatcher::stop), without waiting for it.
    pub fn stop_soon(&self) {
        let _ = self.stopping.send(true);
    }

    /// Whether it has stopped: no handler runs, and what was not handled was given back.
    pub fn has_ended(&self) -> bool {
        self.stopping.is_closed()
    }
}

/// Nobody else's, so that giving back takes nothing from others.
fn worker_name(consumer: &str) -> Result<String> {
    Ok(format!("{consumer}-{}", random::hex::<12>()?))
}

/// A handler ended.
type Ending = (ClaimId, Outcome);

/// The task behind a dispatcher.
struct Desk {
    inbox: Arc<dyn Inbox>,
    consumer: String,
    worker: String,
    handler: Arc<dyn Handler>,
    options: DispatchOptions,
    ended: mpsc::UnboundedSender<Ending>,
    /// What is out, until its end is in the store.
    out: HashMap<ClaimId, Running>,
}

/// A handler that runs.
struct Running {
    abort: AbortHandle,
    /// When others may get its event, unless the lease is renewed.
    until: Instant,
}

/// A handler does not outlive its desk: somebody else may have its event by then.
impl Drop for Running {
    fn drop(&mut self) {
        self.abort.abort();
    }
}

impl Desk {
    async fn run(
        mut self,
        mut endings: mpsc::UnboundedReceiver<Ending>,
        mut ear: Ear,
        mut stopping: watch::Receiver<bool>,
    ) {
        let mut renewal = tokio::time::interval(self.options.lease / 3);
        renewal.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut outcomes, mut failures) = (Vec::new(), 0);
        while !*stopping.borrow() && stopping.has_changed().is_ok() {
            let worked = self.work(&mut outcomes).await;
            failures = if worked.is_ok() { 0 } else { failures + 1 };
            let wait = worked.map_or_else(|error| self.excuse(&error, failures), |()| self.options.poll);
            tokio::select! {
                _ = endings.recv_many(&mut outcomes, 1000), if failures == 0 => {}
                () = tokio::time::sleep(wait), if failures > 0 => {}
                () = ear.heard(wait), if failures == 0 && self.free() > 0 => {}
                _ = renewal.tick() => self.renew().await,
                _ = stopping.changed() => {}
            }
            while let Ok(ending) = endings.try_recv() {
                outcomes.push(ending);
            }
        }
        self.wind_up(endings, outcomes, renewal).await;
    }

    /// Finishes what ended, then claims as much as there is room for.
    async fn work(&mut self, outcomes: &mut Vec<Ending>) -> Result<()> {
        self.finish(outcomes).await?;
        let free = self.free();
        if free == 0 {
            return Ok(());
        }
        let granted = Instant::now();
        let claims = self.inbox.claim(&self.consumer, &self.worker, free, self.options.lease).await?;
        for claim in claims {
            self.begin(claim, granted + self.options.lease);
        }
        Ok(())
    }

    fn free(&self) -> usize {
        self.options.concurrency.max(1).saturating_sub(self.out.len())
    }

    fn begin(&mut self, claim: Claim, until: Instant) {
        let (id, handler, options) = (claim.id.clone(), self.handler.clone(), self.options);
        let ended = self.ended.clone();
        let task = tokio::spawn({
            let id = id.clone();
            async move {
                let outcome = attempt(&*handler, claim, &options).await;
                // The desk is gone only when it has given everything back.
                let _ = ended.send((id, outcome));
            }
        });
        let _ = self.out.insert(id, Running { abort: task.abort_handle(), until });
    }

    /// Writes how handlers ended. If that fails, they stay, and are written the next time.
    async fn finish(&mut self, outcomes: &mut Vec<Ending>) -> Result<()> {
        // What was lost meanwhile is somebody else's.
        outcomes.retain(|(id, _)| self.out.contains_key(id));
        if outcomes.is_empty() {
            return Ok(());
        }
        let batch: Vec<Outcome> = outcomes.iter().map(|(_, outcome)| outcome.clone()).collect();
        self.tell_dead(&batch);
        let held = self.inbox.finish(&batch).await?;
        for ((id, _), held) in outcomes.drain(..).zip(held) {
            let _ = self.out.remove(&id);
            if !held {
                self.tell_lost(&id);
            }
        }
        Ok(())
    }

    /// Renews all leases. A handler whose lease is lost, or has ended because the store could not be reached, is stopped:
    /// somebody else may have its event.
    async fn renew(&mut self) {
        let ids: Vec<ClaimId> = self.out.keys().cloned().collect();
        if ids.is_empty() {
            return;
        }
        let asked = Instant::now();
        match self.inbox.extend(&ids, self.options.lease).await {
            Ok(held) => {
                for (id, held) in ids.iter().zip(held) {
                    match self.out.get_mut(id) {
                        Some(running) if held => running.until = asked + self.options.lease,
                        _ => self.abandon(id),
                    }
                }
            }
            Err(error) => {
                tracing::warn!(consumer = self.consumer, %error, "leases of events could not be renewed");
                let soon = Instant::now() + self.options.lease / 3;
                let ended = |id: &ClaimId| self.out.get(id).is_some_and(|running| running.until <= soon);
                let lost: Vec<ClaimId> = ids.into_iter().filter(ended).collect();
                lost.iter().for_each(|id| self.abandon(id));
            }
        }
    }

    fn abandon(&mut self, id: &ClaimId) {
        if self.out.remove(id).is_some() {
            self.tell_lost(id);
        }
    }

    fn tell_lost(&self, id: &ClaimId) {
        tracing::warn!(
            consumer = self.consumer,
            seq = id.seq,
            "the lease of an event was lost: it is handled again"
        );
    }

    fn tell_dead(&self, outcomes: &[Outcome]) {
        for outcome in outcomes {
            if let Outcome::Dead(id, reason) = outcome {
                tracing::error!(
                    consumer = self.consumer,
                    seq = id.seq,
                    reason,
                    "an event is set aside as dead"
                );
            }
        }
    }

    fn excuse(&self, error: &Error, failures: i64) -> Duration {
        let pause = pause::after(failures, self.options.poll, STORE_PAUSE);
        tracing::warn!(consumer = self.consumer, %error, ?pause, "events cannot be handed out");
        pause
    }

    /// Lets handlers end, for a while; then gives the rest back.
    async fn wind_up(
        mut self,
        mut endings: mpsc::UnboundedReceiver<Ending>,
        mut outcomes: Vec<Ending>,
        mut renewal: tokio::time::Interval,
    ) {
        let deadline = Instant::now() + self.options.grace;
        while !self.out.is_empty() {
            if let Err(error) = self.finish(&mut outcomes).await {
                let _ = self.excuse(&error, 1);
            }
            if self.out.is_empty() {
                break;
            }
            tokio::select! {
                _ = endings.recv_many(&mut outcomes, 1000), if outcomes.is_empty() => {}
                () = tokio::time::sleep(self.options.poll), if !outcomes.is_empty() => {}
                _ = renewal.tick() => self.renew().await,
                () = tokio::time::sleep_until(deadline) => break,
            }
        }
        self.out.clear();
        if let Err(error) = self.inbox.give_back(&self.consumer, &self.worker).await {
            tracing::warn!(consumer = self.consumer, %error, "events could not be given back: their leases end by themselves");
        }
    }
}

/// Runs the handler once, and says how it ended.
async fn attempt(handler: &dyn Handler, claim: Claim, options: &DispatchOptions) -> Outcome {
    let (id, attempt) = (claim.id.clone(), claim.attempt);
    if attempt > options.attempts {
        // Its last attempts were never ended: it may be the event that ends the process.
        return Outcome::Dead(
            id,
            format!("the process ended while it was handled, {} attempts in all", attempt - 1),
        );
    }
    let handling = AssertUnwindSafe(async { handler.handle(claim).await }).catch_unwind();
    match tokio::time::timeout(options.time_limit, handling).await {
        Ok(Ok(Ok(()))) => Outcome::Done(id),
        Ok(Ok(Err(error))) => failed(id, attempt, &error, options),
        Ok(Err(_)) => failed(id, attempt, &HandlerError::retry("the handler panicked"), options),
        Err(_) => failed(id, attempt, &overdue(options.time_limit), options),
    }
}

fn overdue(limit: Duration) -> HandlerError {
    HandlerError::retry(format!("the handler did not end within its time limit of {limit:?}"))
}

fn failed(id: ClaimId, attempt: i64, error: &HandlerError, options: &DispatchOptions) -> Outcome {
    let text: String = error.error().chars().take(ERROR_LENGTH).collect();
    if error.gives_up() || attempt >= options.attempts {
        return Outcome::Dead(id, text);
    }
    let pause = pause::after(attempt, options.first_pause, options.longest_pause);
    Outcome::Retry(id, error.wait().map_or(pause, |wait| wait.max(Duration::ZERO)), text)
}
