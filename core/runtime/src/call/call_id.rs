//! The id under which everything about a call is reported.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::task::futures::TaskLocalFuture;

/// Identifies one call: the same in all its events, in its span and in its error. It stays unique when the logs of
/// several processes are merged.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CallId {
    process: u32,
    number: u64,
}

tokio::task_local! {
    static CURRENT: CallId;
}

impl CallId {
    /// A new id.
    pub(crate) fn next() -> CallId {
        static START: OnceLock<u32> = OnceLock::new();
        static LAST: AtomicU64 = AtomicU64::new(0);
        let start = *START.get_or_init(|| getrandom::u32().unwrap_or_default());
        // A forked child continues its parent's numbers.
        let process = start ^ std::process::id().wrapping_mul(0x9e37_79b1);
        CallId { process, number: LAST.fetch_add(1, Ordering::Relaxed) + 1 }
    }

    /// The call that this task is running, if any: for hooks that are notified during a call.
    pub fn current() -> Option<CallId> {
        CURRENT.try_with(|id| *id).ok()
    }

    /// Runs a call under its id.
    pub(crate) fn around<F: Future>(self, call: F) -> TaskLocalFuture<CallId, F> {
        CURRENT.scope(self, call)
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
