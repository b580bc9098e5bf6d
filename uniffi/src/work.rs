//! Work that was started and has not ended.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use tiktokshop_facade::Failure;
use tokio::task::AbortHandle;

use crate::message::Message;
use crate::{queue, runtime};

static WORK: LazyLock<Mutex<HashMap<i64, AbortHandle>>> = LazyLock::new(Mutex::default);

tokio::task_local! {
    static CALL: i64;
}

/// Something that a message can hold.
pub(crate) trait Outcome: Send + 'static {
    /// The message in which the work ends.
    fn message(self, call: i64) -> Message;
}

impl Outcome for Option<String> {
    fn message(self, call: i64) -> Message {
        Message::Text { call, text: self }
    }
}

impl Outcome for String {
    fn message(self, call: i64) -> Message {
        Message::Text { call, text: Some(self) }
    }
}

impl Outcome for bool {
    fn message(self, call: i64) -> Message {
        self.to_string().message(call)
    }
}

impl Outcome for u64 {
    fn message(self, call: i64) -> Message {
        self.to_string().message(call)
    }
}

impl Outcome for () {
    fn message(self, call: i64) -> Message {
        None::<String>.message(call)
    }
}

impl Outcome for Message {
    fn message(self, _: i64) -> Message {
        self
    }
}

/// Starts work that ends in one message.
pub(crate) fn start<T, W>(call: i64, work: W)
where
    T: Outcome,
    W: Future<Output = Result<T, Failure>> + Send + 'static,
{
    run(call, Box::pin(async move { Ok(work.await?.message(call)) }));
}

/// For all kinds of work: a task of its own for each would be a tenth of a megabyte more of code, and each move of unboxed work would
/// copy some kilobytes.
fn run(call: i64, work: Pin<Box<dyn Future<Output = Result<Message, Failure>> + Send>>) {
    let handle = match runtime::handle() {
        Ok(handle) => handle,
        Err(failure) => return queue::push(failed(call, &failure)),
    };
    // Held until it is registered: work that ends at once must find itself here.
    let mut all = lock();
    let task = handle.spawn(CALL.scope(call, async move {
        let _broken = Broken(call);
        let message = match work.await {
            Ok(done) => done.message(call),
            Err(failure) => failed(call, &failure),
        };
        // Work that was given up has nobody who waits for its message.
        if lock().remove(&call).is_some() {
            queue::push(message);
        }
    }));
    all.insert(call, task.abort_handle());
}

/// Work that panicked has an end, too: nobody may wait for ever.
struct Broken(i64);

impl Drop for Broken {
    fn drop(&mut self) {
        // Work that has ended, or was given up, is no longer there.
        let known = lock().remove(&self.0);
        if known.is_some() {
            queue::push(failed(self.0, &Failure::unreadable("the response", "a mistake of this library")));
        }
    }
}

/// Gives work up, at once: its connection is closed or its stream is reset, and no message follows. Work that has ended is
/// left alone.
#[uniffi::export]
pub fn cancel(call: i64) {
    let task = lock().remove(&call);
    if let Some(task) = task {
        task.abort();
    }
}

/// The work that runs now; 0 for none.
pub(crate) fn current() -> i64 {
    CALL.try_with(|call| *call).unwrap_or_default()
}

fn failed(call: i64, failure: &Failure) -> Message {
    Message::Failed { call, failure: failure.json() }
}

fn lock() -> MutexGuard<'static, HashMap<i64, AbortHandle>> {
    WORK.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_panics_ends_in_a_failure() {
        let _alone = queue::ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        start(-7, async { if true { panic!("a mistake") } else { Ok(()) } });
        let mut arrived = Vec::new();
        while arrived.is_empty() {
            arrived = queue::next_messages(60_000);
            arrived.retain(|message| matches!(message, Message::Failed { call: -7, .. }));
        }
        assert!(format!("{arrived:?}").contains("a mistake of this library"), "{arrived:?}");
        assert!(!lock().contains_key(&-7));
    }
}
