//! Hands tasks to another language, and endings back.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_lifecycle::inbox::{Claim, Handler, HandlerError};
use tokio::sync::{Mutex as AsyncMutex, mpsc, oneshot};

use super::{Ending, json};

type Reply = oneshot::Sender<Result<(), HandlerError>>;

/// Where the binding asks for tasks.
#[derive(Default)]
pub(super) struct Desk {
    waiting: Arc<Waiting>,
    /// Of the present run; none before the first.
    tasks: AsyncMutex<Option<mpsc::UnboundedReceiver<String>>>,
    fresh: Mutex<Option<mpsc::UnboundedReceiver<String>>>,
}

/// Those who wait for the end of a task, by its number.
#[derive(Default)]
struct Waiting {
    replies: Mutex<HashMap<u64, Reply>>,
    count: AtomicU64,
}

/// The handler of one run. When the dispatcher drops it, the run is over.
pub(super) struct Bridge {
    waiting: Arc<Waiting>,
    tasks: mpsc::UnboundedSender<String>,
}

impl Desk {
    /// Begins a run.
    pub(super) fn open(&self) -> Bridge {
        let (tasks, receiver) = mpsc::unbounded_channel();
        *self.fresh.lock().unwrap_or_else(PoisonError::into_inner) = Some(receiver);
        Bridge { waiting: self.waiting.clone(), tasks }
    }

    /// Cancelled, it loses nothing.
    pub(super) async fn next(&self) -> Option<String> {
        let mut tasks = self.tasks.lock().await;
        if let Some(fresh) = self.fresh.lock().unwrap_or_else(PoisonError::into_inner).take() {
            *tasks = Some(fresh);
        }
        tasks.as_mut()?.recv().await
    }

    pub(super) fn done(&self, task: u64, ending: Ending) -> bool {
        let reply = self.waiting.replies().remove(&task);
        reply.is_some_and(|reply| reply.send(ending.result()).is_ok())
    }
}

impl Waiting {
    fn replies(&self) -> MutexGuard<'_, HashMap<u64, Reply>> {
        self.replies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ending {
    fn result(self) -> Result<(), HandlerError> {
        let Some(error) = self.error else { return Ok(()) };
        if self.give_up {
            return Err(HandlerError::give_up(error));
        }
        let wait = self.retry_after.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        Err(match wait {
            Some(wait) => HandlerError::retry_after(wait, error),
            None => HandlerError::retry(error),
        })
    }
}

#[async_trait]
impl Handler for Bridge {
    async fn handle(&self, claim: Claim) -> Result<(), HandlerError> {
        let number = self.waiting.count.fetch_add(1, Ordering::Relaxed) + 1;
        let task = json::task(number, &claim).map_err(HandlerError::give_up)?;
        let (reply, ended) = oneshot::channel();
        let _ = self.waiting.replies().insert(number, reply);
        let _open = Open { number, bridge: self };
        if self.tasks.send(task).is_err() {
            return Err(HandlerError::retry("nobody asks for tasks any more"));
        }
        ended.await.unwrap_or_else(|_| Err(HandlerError::retry("the handler did not say how it ended")))
    }
}

/// A task that was handed out. If it is dropped before its end, the binding is told to cancel it.
struct Open<'b> {
    number: u64,
    bridge: &'b Bridge,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if self.bridge.waiting.replies().remove(&self.number).is_some() {
            // Nobody may be asking any more.
            let _ = self.bridge.tasks.send(json::cancel(self.number));
        }
    }
}
