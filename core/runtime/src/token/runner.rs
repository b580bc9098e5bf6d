//! Where refreshes run: apart from the program's own runtime, so that they outlive it.

use std::future::Future;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};
use tracing::instrument::WithSubscriber;

/// Where the refreshes of a [`TokenManager`](super::TokenManager) run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Runner {
    /// On the manager's own thread, which its first refresh starts. A refresh then outlives a cancelled caller and a
    /// dropped runtime, and the process waits for it before it exits, see
    /// [`ManagerOptions::exit_wait`](super::ManagerOptions::exit_wait).
    #[default]
    Own,
    /// On the runtime of the first caller: for tests with a paused clock, and for stores that are bound to one runtime.
    /// If that runtime ends during a refresh, the new tokens are lost.
    Caller,
}

/// The thread of one manager.
pub(super) struct Thread {
    runner: Runner,
    /// `None` if the system could not start a thread.
    runtime: OnceLock<Option<Runtime>>,
}

impl Thread {
    pub(super) fn new(runner: Runner) -> Thread {
        Thread { runner, runtime: OnceLock::new() }
    }

    /// Starts work in the background.
    pub(super) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let own = match self.runner {
            Runner::Own => self.runtime.get_or_init(start).as_ref(),
            Runner::Caller => None,
        };
        match own {
            // The caller may have a subscriber of its own: it gets the log of the refresh, too.
            Some(runtime) => runtime.spawn(work.with_current_subscriber()),
            // A refresh that may be cut short is better than none.
            None => tokio::spawn(work),
        };
    }
}

impl Drop for Thread {
    /// The last owner of a manager may be its own thread, which cannot wait for itself.
    fn drop(&mut self) {
        if let Some(Some(runtime)) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn start() -> Option<Runtime> {
    let mut builder = Builder::new_multi_thread();
    let started = builder.worker_threads(1).thread_name("tiktokshop-refresh").enable_all().build();
    started
        .inspect_err(|problem| tracing::warn!(%problem, "no thread could be started for token refreshes"))
        .ok()
}
