//! What names a call in all that is told of it.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Names one call: the same in all its events, in its span and in its error. Logs of several processes that flow
/// together keep their calls apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CallId {
    process: u32,
    number: u64,
}

tokio::task_local! {
    static CURRENT: CallId;
}

impl CallId {
    /// The next one.
    pub(crate) fn next() -> CallId {
        static START: OnceLock<u32> = OnceLock::new();
        static LAST: AtomicU64 = AtomicU64::new(0);
        let start = *START.get_or_init(|| getrandom::u32().unwrap_or_default());
        // A forked child goes on with its parent's numbers.
        let process = start ^ std::process::id().wrapping_mul(0x9e37_79b1);
        CallId { process, number: LAST.fetch_add(1, Ordering::Relaxed) + 1 }
    }

    /// The call that this task is in the middle of, if it is: for hooks that are told of something within.
    pub fn current() -> Option<CallId> {
        CURRENT.try_with(|id| *id).ok()
    }

    /// Runs a call under its name.
    pub(crate) async fn around<T>(self, call: impl Future<Output = T>) -> T {
        CURRENT.scope(self, call).await
    }
}

impl fmt::Display for CallId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:08x}-{}", self.process, self.number)
    }
}

impl fmt::Debug for CallId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}
