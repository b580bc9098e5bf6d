//! The runtime that does the work: one for each process.

use std::sync::Mutex;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Handle, Runtime};

/// How long work in flight may take to end when the interpreter goes.
const PATIENCE: Duration = Duration::from_secs(2);
/// Threads beside the one that waits.
const WORKERS: usize = 2;

/// The runtime, and the process it belongs to: threads do not survive a fork.
static CURRENT: Mutex<Option<(u32, Runtime)>> = Mutex::new(None);

/// The runtime of this process, made when it is first needed. The GIL is held, so no fork can come between.
pub(crate) fn handle(_py: Python<'_>) -> PyResult<Handle> {
    let mut current = CURRENT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let own = std::process::id();
    if let Some((pid, runtime)) = current.as_ref()
        && *pid == own
    {
        return Ok(runtime.handle().clone());
    }
    // The parent's runtime has no threads here: to drop it would be to wait for them.
    std::mem::forget(current.take());
    let runtime = Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .thread_name("tiktokshop")
        .enable_all()
        .build()
        .map_err(|problem| PyRuntimeError::new_err(format!("no threads could be started: {problem}")))?;
    let handle = runtime.handle().clone();
    *current = Some((own, runtime));
    Ok(handle)
}

/// Ends the runtime before the interpreter goes: its threads must not meet an interpreter that is no more.
#[pyfunction]
pub(crate) fn shutdown(py: Python<'_>) {
    let taken = CURRENT.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    let Some((pid, runtime)) = taken else { return };
    if pid == std::process::id() {
        py.detach(|| runtime.shutdown_timeout(PATIENCE));
    } else {
        std::mem::forget(runtime);
    }
}
