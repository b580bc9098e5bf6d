//! Where refreshes run: apart from the program's own runtime, so that its end is not theirs.

use std::future::Future;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};
use tracing::instrument::WithSubscriber;

/// Where the refreshes of a [`TokenManager`](super::TokenManager) run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Runner {
    /// On a thread of the manager's own, which its first refresh starts. A refresh then outlives the caller that is
    /// cancelled and the runtime that is dropped, and the end of the process waits for it, see
    /// [`ManagerOptions::exit_wait`](super::ManagerOptions::exit_wait).
    #[default]
    Own,
    /// On the runtime of whoever asks first: for tests with a paused clock, and for stores that work on one runtime
    /// only. When that runtime ends in the middle of a refresh, the new tokens are lost.
    Caller,
}

/// The thread of one manager.
pub(super) struct Thread {
    runner: Runner,
    /// `None`: the system gave no thread.
    runtime: OnceLock<Option<Runtime>>,
}

impl Thread {
    pub(super) fn new(runner: Runner) -> Thread {
        Thread { runner, runtime: OnceLock::new() }
    }

    /// Starts work that nobody needs to wait for.
    pub(super) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let own = match self.runner {
            Runner::Own => self.runtime.get_or_init(start).as_ref(),
            Runner::Caller => None,
        };
        match own {
            // Who asks may log to a place of their own: the refresh is told there, too.
            Some(runtime) => runtime.spawn(work.with_current_subscriber()),
            // Better a refresh that may break off than none.
            None => tokio::spawn(work),
        };
    }
}

impl Drop for Thread {
    /// The last to let go of a manager may be its own thread, which cannot wait for itself.
    fn drop(&mut self) {
        if let Some(Some(runtime)) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn start() -> Option<Runtime> {
    let mut builder = Builder::new_multi_thread();
    let started = builder.worker_threads(1).thread_name("tiktokshop-refresh").enable_all().build();
    started.inspect_err(|problem| tracing::warn!(%problem, "no thread for token refreshes")).ok()
}
