//! Writes the log in the background. A call never waits for it, and never fails because of it.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::hooks::Hooks;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use super::collector::{Collector, Finished};
use super::failures::{arrival, is_failure};
use super::mask::Detail;
use super::store::{RequestEntry, Requests};
use crate::inbox::{Arrival, Inbox, TraceParent};

/// How many calls may wait to be written; those after them are dropped and counted.
const QUEUE: usize = 10_000;
/// How many are written in one transaction.
const BATCH: usize = 500;
/// How long entries gather before they are written.
const GATHER: Duration = Duration::from_millis(250);
/// The longest pause between two attempts to write.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How often old entries are pruned.
const PRUNING: Duration = Duration::from_secs(3600);

/// Settings of the log.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogOptions {
    /// How much of the parameters is kept.
    pub detail: Detail,
    /// How long entries are kept; `None`: for ever.
    pub keep: Option<Duration>,
    /// Where failed calls become events, and for which consumers.
    pub events: Option<(Arc<dyn Inbox>, Vec<String>)>,
}

impl Default for LogOptions {
    /// Masked, for 30 days, without events.
    fn default() -> LogOptions {
        LogOptions { detail: Detail::Masked, keep: Some(Duration::from_secs(30 * 86_400)), events: None }
    }
}

impl LogOptions {
    /// How much of the parameters is kept.
    pub fn detail(mut self, detail: Detail) -> LogOptions {
        self.detail = detail;
        self
    }

    /// How long entries are kept; `None`: for ever.
    pub fn keep(mut self, keep: Option<Duration>) -> LogOptions {
        self.keep = keep;
        self
    }

    /// Failed calls become events of the type `request.failed`, with a delivery to each of these consumers.
    pub fn events(mut self, inbox: Arc<dyn Inbox>, consumers: Vec<String>) -> LogOptions {
        self.events = Some((inbox, consumers));
        self
    }
}

impl fmt::Debug for LogOptions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let consumers = self.events.as_ref().map(|(_, consumers)| consumers);
        out.debug_struct("LogOptions")
            .field("detail", &self.detail)
            .field("keep", &self.keep)
            .field("events", &consumers)
            .finish()
    }
}

/// What became of the calls since the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LogStats {
    /// Written to the store.
    pub written: u64,
    /// Not written: the store was away for too long.
    pub dropped: u64,
}

#[derive(Debug, Default)]
pub(super) struct Counts {
    written: AtomicU64,
    pub(super) dropped: AtomicU64,
    /// Of bodies that wait.
    pub(super) bytes: AtomicUsize,
}

/// The log of calls. Dropping it stops the writing; [`close`](RequestLog::close) writes what is left first.
pub struct RequestLog {
    queue: mpsc::Sender<Finished>,
    counts: Arc<Counts>,
    closing: watch::Sender<bool>,
    writing: Mutex<Option<JoinHandle<()>>>,
    pruning: Option<JoinHandle<()>>,
}

impl RequestLog {
    /// Starts writing to a store. Must be called inside a Tokio runtime.
    pub fn start(store: Arc<dyn Requests>, options: LogOptions) -> RequestLog {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let (closing, closed) = watch::channel(false);
        let counts = Arc::new(Counts::default());
        let pruning = options.keep.map(|keep| tokio::spawn(prune(store.clone(), keep)));
        let writer = Writer { store, options, counts: counts.clone(), closed };
        let writing = Mutex::new(Some(tokio::spawn(writer.run(waiting))));
        RequestLog { queue, counts, closing, writing, pruning }
    }

    /// The hooks that write the calls of an app.
    pub fn hooks(&self, app_key: &str) -> Arc<dyn Hooks> {
        Arc::new(Collector {
            app_key: app_key.into(),
            queue: self.queue.clone(),
            counts: self.counts.clone(),
            open: Mutex::new(HashMap::new()),
        })
    }

    /// What became of the calls so far.
    pub fn stats(&self) -> LogStats {
        LogStats {
            written: self.counts.written.load(Ordering::Relaxed),
            dropped: self.counts.dropped.load(Ordering::Relaxed),
        }
    }

    /// Writes what is left, and stops. Calls that end later are dropped and counted.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        let writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(writing) = writing {
            let _ = writing.await;
        }
    }
}

impl Drop for RequestLog {
    fn drop(&mut self) {
        let writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner).take();
        writing.iter().chain(&self.pruning).for_each(JoinHandle::abort);
    }
}

impl fmt::Debug for RequestLog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RequestLog").field("stats", &self.stats()).finish_non_exhaustive()
    }
}

struct Writer {
    store: Arc<dyn Requests>,
    options: LogOptions,
    counts: Arc<Counts>,
    closed: watch::Receiver<bool>,
}

impl Writer {
    async fn run(mut self, mut waiting: mpsc::Receiver<Finished>) {
        loop {
            let mut batch = Vec::new();
            let taken = tokio::select! {
                taken = waiting.recv_many(&mut batch, BATCH) => taken,
                () = is_closed(&mut self.closed) => break,
            };
            if taken == 0 {
                return;
            }
            self.write(batch).await;
            if taken < BATCH {
                self.pause(GATHER).await;
            }
        }
        waiting.close();
        let mut batch = Vec::new();
        while waiting.recv_many(&mut batch, BATCH).await > 0 {
            self.write(std::mem::take(&mut batch)).await;
        }
    }

    /// Tries until it succeeds, or once more after the log was closed.
    async fn write(&mut self, batch: Vec<Finished>) {
        let detail = self.options.detail;
        let traces: Vec<Option<TraceParent>> = batch.iter().map(|finished| finished.trace).collect();
        let entries: Vec<RequestEntry> = batch.into_iter().map(|finished| finished.entry(detail)).collect();
        let count = entries.len() as u64;
        let mut pause = GATHER;
        loop {
            let last = *self.closed.borrow();
            let Err(error) = self.try_to_write(&entries, &traces).await else {
                self.counts.written.fetch_add(count, Ordering::Relaxed);
                return;
            };
            if last {
                tracing::error!(calls = count, %error, "the last calls could not be logged");
                self.counts.dropped.fetch_add(count, Ordering::Relaxed);
                return;
            }
            tracing::warn!(calls = count, %error, "calls could not be logged; trying again");
            self.pause(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Both halves may be repeated: a call is logged once, and its event is kept once.
    async fn try_to_write(&self, entries: &[RequestEntry], traces: &[Option<TraceParent>]) -> Result<()> {
        self.store.log_requests(entries).await?;
        let Some((inbox, consumers)) = &self.options.events else { return Ok(()) };
        let failed = entries.iter().zip(traces).filter(|(entry, _)| is_failure(entry));
        let failures: Vec<Arrival> = failed.map(|(entry, trace)| arrival(entry, *trace)).collect();
        if failures.is_empty() {
            return Ok(());
        }
        let consumers: Vec<&str> = consumers.iter().map(String::as_str).collect();
        inbox.keep(&failures, &consumers).await.map(|_| ())
    }

    /// Waits, but not after the log was closed.
    async fn pause(&mut self, time: Duration) {
        let _ = tokio::time::timeout(time, is_closed(&mut self.closed)).await;
    }
}

/// Returns when the log is closed.
async fn is_closed(closed: &mut watch::Receiver<bool>) {
    if closed.wait_for(|closed| *closed).await.is_err() {
        // Nobody can close it any more.
        std::future::pending::<()>().await;
    }
}

async fn prune(store: Arc<dyn Requests>, keep: Duration) {
    let mut turns = tokio::time::interval(PRUNING);
    turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        turns.tick().await;
        match store.prune_requests(keep).await {
            Ok(0) => {}
            Ok(count) => tracing::debug!(count, "old calls were pruned from the log"),
            Err(error) => tracing::warn!(%error, "the log of calls could not be pruned"),
        }
    }
}
