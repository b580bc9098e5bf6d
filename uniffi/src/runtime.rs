//! The runtime that does the work: one for the process, with threads of its own.

use std::sync::OnceLock;
use std::time::Duration;

use tiktokshop_facade::Failure;
use tokio::runtime::{Builder, Handle, Runtime};

/// More are of no use: calls wait for the network.
const WORKERS: usize = 2;

static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();

/// The runtime, made when it is first needed. It is never dropped: the process ends around it.
pub(crate) fn handle() -> Result<&'static Handle, Failure> {
    let made = RUNTIME.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        let built = builder.worker_threads(WORKERS).thread_name("tiktokshop").enable_all().build();
        built.map_err(|problem| problem.to_string())
    });
    match made {
        Ok(runtime) => Ok(runtime.handle()),
        Err(problem) => Err(Failure::unreadable("the runtime", format!("no threads: {problem}"))),
    }
}

/// Waits for token refreshes that were sent, at most so many milliseconds; no more are sent from now on. Whether none is left.
/// For the end of the process: a refresh whose response is lost leaves a seller without tokens.
#[uniffi::export]
pub fn finish_refreshes(max_wait_ms: u32) -> bool {
    tiktokshop_facade::finish_refreshes(Duration::from_millis(max_wait_ms.into()))
}

/// Whether token refreshes are under way.
#[uniffi::export]
pub fn refreshes_under_way() -> bool {
    tiktokshop_facade::refreshes_under_way()
}
