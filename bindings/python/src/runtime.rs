//! The runtime that does the work: one for each process.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
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

/// The process whose interpreter has begun to go; 0 before that.
static ENDED: AtomicU32 = AtomicU32::new(0);

/// The runtime of this process, made when it is first needed. The GIL is held, so no fork can come between.
pub(crate) fn handle(py: Python<'_>) -> PyResult<Handle> {
    if ENDED.load(Ordering::Relaxed) == std::process::id() {
        return Err(ended(py));
    }
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

/// What becomes of a call when the interpreter goes: a daemon thread stays where it is, as Python has it; the main
/// thread, which runs what is left to do at the end, is told.
pub(crate) fn ended(py: Python<'_>) -> PyErr {
    if !is_main_thread(py).unwrap_or(true) {
        py.detach(|| {
            loop {
                std::thread::park();
            }
        })
    }
    PyRuntimeError::new_err("the call was broken off: the interpreter is shutting down")
}

fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    let threading = py.import("threading")?;
    let main = threading.call_method0("main_thread")?.getattr("ident")?;
    threading.call_method0("get_ident")?.eq(main)
}

/// Ends the runtime before the interpreter goes: its threads must not meet an interpreter that is no more.
#[pyfunction]
pub(crate) fn shutdown(py: Python<'_>) {
    ENDED.store(std::process::id(), Ordering::Relaxed);
    let taken = CURRENT.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    let Some((pid, runtime)) = taken else { return };
    if pid == std::process::id() {
        py.detach(|| runtime.shutdown_timeout(PATIENCE));
    } else {
        std::mem::forget(runtime);
    }
}
