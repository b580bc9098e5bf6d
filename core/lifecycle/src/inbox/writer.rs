//! Keeps events of many callers in few transactions: what waits while one is written goes into the next one together.

use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::FutureExt as _;
use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use super::arrival::Arrival;
use super::bell::Bell;
use super::salvage::Salvage;
use super::store::{Inbox, Kept};

/// How much may wait for a [`Writer`].
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct WriterOptions {
    /// Events that may wait. Default: 10,000.
    pub queue: usize,
    /// Bytes of bodies that may wait. Default: 64 MiB.
    pub queue_bytes: usize,
    /// Events in one transaction. Default: 500.
    pub batch: usize,
}

impl Default for WriterOptions {
    fn default() -> WriterOptions {
        WriterOptions { queue: 10_000, queue_bytes: 64 * 1024 * 1024, batch: 500 }
    }
}

/// Keeps events, many in one transaction. Each caller hears of its own event, when it is on disk.
///
/// Dropped without [`stop`](Writer::stop), it still writes what it has accepted.
#[derive(Debug)]
pub struct Writer {
    queue: mpsc::Sender<Waiting>,
    bytes: Arc<AtomicUsize>,
    options: WriterOptions,
    bell: Bell,
    stopping: watch::Sender<bool>,
    task: Mutex<Option<JoinHandle<()>>>,
}

/// An event that waits, and who waits for it.
#[derive(Debug)]
struct Waiting {
    arrival: Arrival,
    reply: oneshot::Sender<Result<Kept>>,
}

impl Writer {
    /// Starts one within a Tokio runtime. Each event gets a delivery to each of these consumers.
    pub fn start(inbox: Arc<dyn Inbox>, consumers: Vec<String>, options: WriterOptions) -> Writer {
        let (queue, waiting) = mpsc::channel(options.queue.max(1));
        let (stopping, stopped) = watch::channel(false);
        let (bell, bytes) = (inbox.bell(), Arc::<AtomicUsize>::default());
        let work = Work { inbox, consumers, bell: bell.clone(), bytes: bytes.clone() };
        let task = tokio::spawn(work.run(waiting, stopped, options.batch.max(1)));
        Writer { queue, bytes, options, bell, stopping, task: Mutex::new(Some(task)) }
    }

    /// Rings when events were kept: by this writer, and by whatever else the store's [bell](Inbox::bell) tells of.
    pub fn bell(&self) -> &Bell {
        &self.bell
    }

    /// Keeps an event. When this returns `Ok`, it survives the end of the process and of the machine.
    ///
    /// A caller that stops waiting does not take its event back.
    ///
    /// # Errors
    /// Retryable, at once, if too many events are waiting or the writer has stopped; what the store says if it fails.
    pub async fn keep(&self, arrival: Arrival) -> Result<Kept> {
        self.accept(arrival)?.await.map_err(|_| stopped())?
    }

    /// Keeps several events, each as by [`keep`](Writer::keep), and returns one result for each.
    pub async fn keep_all(&self, arrivals: impl IntoIterator<Item = Arrival>) -> Vec<Result<Kept>> {
        let accepted: Vec<_> = arrivals.into_iter().map(|arrival| self.accept(arrival)).collect();
        let mut results = Vec::with_capacity(accepted.len());
        for reply in accepted {
            results.push(match reply {
                Ok(reply) => reply.await.unwrap_or_else(|_| Err(stopped())),
                Err(refused) => Err(refused),
            });
        }
        results
    }

    /// Accepts no more events, and returns when those that were accepted are written.
    pub async fn stop(&self) {
        let _ = self.stopping.send(true);
        let task = self.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(task) = task {
            let _ = task.await;
        }
    }

    fn accept(&self, arrival: Arrival) -> Result<oneshot::Receiver<Result<Kept>>> {
        let size = weight(&arrival);
        // An event that is larger than the whole queue is accepted alone.
        let before = self.bytes.fetch_add(size, Ordering::SeqCst);
        if before > 0 && before.saturating_add(size) > self.options.queue_bytes {
            let _ = self.bytes.fetch_sub(size, Ordering::SeqCst);
            return Err(full());
        }
        let (reply, result) = oneshot::channel();
        self.queue.try_send(Waiting { arrival, reply }).map_err(|refused| {
            let _ = self.bytes.fetch_sub(size, Ordering::SeqCst);
            match refused {
                mpsc::error::TrySendError::Full(_) => full(),
                mpsc::error::TrySendError::Closed(_) => stopped(),
            }
        })?;
        Ok(result)
    }
}

/// What an event takes in memory, roughly.
fn weight(arrival: &Arrival) -> usize {
    arrival.body.len() + arrival.subject.len() + arrival.notification_id.len() + size_of::<Waiting>()
}

/// The task behind a writer.
struct Work {
    inbox: Arc<dyn Inbox>,
    consumers: Vec<String>,
    bell: Bell,
    bytes: Arc<AtomicUsize>,
}

impl Work {
    async fn run(
        self,
        mut queue: mpsc::Receiver<Waiting>,
        mut stopping: watch::Receiver<bool>,
        batch: usize,
    ) {
        let mut waiting = Vec::with_capacity(batch);
        loop {
            let mut stop = false;
            let count = tokio::select! {
                biased;
                count = queue.recv_many(&mut waiting, batch) => count,
                _ = stopping.wait_for(|stop| *stop) => { stop = true; 0 }
            };
            if stop {
                queue.close();
            } else if count == 0 {
                return;
            }
            self.write(&mut waiting).await;
            if queue.is_closed() && queue.is_empty() {
                return;
            }
        }
    }

    /// Writes what waits, and replies to each.
    async fn write(&self, waiting: &mut Vec<Waiting>) {
        if waiting.is_empty() {
            return;
        }
        let (arrivals, replies): (Vec<_>, Vec<_>) =
            waiting.drain(..).map(|one| (one.arrival, one.reply)).unzip();
        let results = match self.keep(&arrivals).await {
            Ok(kept) => kept.into_iter().map(Ok).collect(),
            Err(_) if arrivals.len() > 1 => self.keep_parts(&arrivals).await,
            Err(error) => vec![Err(error)],
        };
        if results.iter().any(|result| matches!(result, Ok(Kept::New(_)))) {
            self.bell.ring();
        }
        let size = arrivals.iter().map(weight).sum();
        let _ = self.bytes.fetch_sub(size, Ordering::SeqCst);
        for (reply, result) in replies.into_iter().zip(results) {
            // Nobody may be waiting any more.
            let _ = reply.send(result);
        }
    }

    /// In parts, so that events that the store refuses do not keep the others out.
    async fn keep_parts(&self, arrivals: &[Arrival]) -> Vec<Result<Kept>> {
        let mut salvage = Salvage::new(arrivals.len());
        while let Some(part) = salvage.next() {
            let said = self.keep(&arrivals[part.clone()]).await;
            salvage.note(part, said);
        }
        salvage.results().collect()
    }

    async fn keep(&self, arrivals: &[Arrival]) -> Result<Vec<Kept>> {
        let consumers: Vec<&str> = self.consumers.iter().map(String::as_str).collect();
        let keeping = AssertUnwindSafe(self.inbox.keep(arrivals, &consumers)).catch_unwind();
        let kept = keeping.await.unwrap_or_else(|_| Err(broken("the store panicked")))?;
        if kept.len() != arrivals.len() {
            return Err(broken("the store did not say what became of each event"));
        }
        Ok(kept)
    }
}

fn full() -> Error {
    broken("more events arrive than the store can keep: the platform will deliver this one again")
        .with_retryable(true)
}

fn stopped() -> Error {
    broken("events are no longer accepted: this process is stopping").with_retryable(true)
}

fn broken(detail: &str) -> Error {
    Error::new(ErrorKind::Store, detail)
}
