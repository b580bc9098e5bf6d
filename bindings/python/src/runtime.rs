//! The runtime that does the work: one for each process.

use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::{mpsc, watch};
use tokio::task::AbortHandle;

use crate::standstill::Standstills;

/// How long work in flight may take to end when the interpreter goes.
const PATIENCE: Duration = Duration::from_secs(2);
/// Ctrl-C waits no longer than this.
const SLICE: Duration = Duration::from_millis(50);
/// Threads beside the one that waits.
pub(crate) const WORKERS: usize = 2;
/// What its threads are called.
pub(crate) const NAME: &str = "tiktokshop";

/// The runtime: threads do not survive a fork, so it is of one process.
static CURRENT: Mutex<Option<Current>> = Mutex::new(None);
/// The process whose interpreter has begun to go; 0 before that.
static ENDED: AtomicU32 = AtomicU32::new(0);
/// The process whose interpreter nobody may ask any more; 0 before that.
static OVER: AtomicU32 = AtomicU32::new(0);

struct Current {
    pid: u32,
    runtime: Runtime,
    standstills: Arc<Standstills>,
    /// Tells work in flight to drop everything.
    stop: watch::Sender<bool>,
    /// Work in flight holds a clone; the receiver hears when the last one is gone.
    alive: mpsc::Sender<()>,
    over: mpsc::Receiver<()>,
}

/// The runtime of this process, made when it is first needed. The GIL is held, so no fork can come between.
pub(crate) fn handle(py: Python<'_>) -> PyResult<Handle> {
    with_current(py, |current| current.runtime.handle().clone())
}

/// The runtime of this process and its standstills, if there is one and it goes on. The GIL is held.
pub(crate) fn running() -> Option<(Handle, Arc<Standstills>)> {
    let current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
    let current = current.as_ref().filter(|current| current.pid == std::process::id())?;
    Some((current.runtime.handle().clone(), current.standstills.clone()))
}

/// Starts work. When the interpreter goes it is dropped while the runtime still stands: connections that are put back
/// into their pool need it.
pub(crate) fn spawn(
    py: Python<'_>,
    work: impl Future<Output = ()> + Send + 'static,
) -> PyResult<AbortHandle> {
    with_current(py, |current| {
        let (alive, mut stop) = (current.alive.clone(), current.stop.subscribe());
        let task = current.runtime.spawn(async move {
            let _alive = alive;
            tokio::select! {
                () = work => {}
                _ = stop.wait_for(|stop| *stop) => {}
            }
        });
        task.abort_handle()
    })
}

fn with_current<T>(py: Python<'_>, use_it: impl FnOnce(&Current) -> T) -> PyResult<T> {
    if ENDED.load(Ordering::Relaxed) == std::process::id() {
        return Err(ended(py));
    }
    let mut current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(current) = current.as_ref().filter(|current| current.pid == std::process::id()) {
        return Ok(use_it(current));
    }
    let fresh = Current::new()?;
    let used = use_it(&fresh);
    // The parent's runtime has no threads here: to drop it would be to wait for them.
    std::mem::forget(current.replace(fresh));
    Ok(used)
}

impl Current {
    fn new() -> PyResult<Current> {
        let mut builder = Builder::new_multi_thread();
        let standstills = Arc::new(Standstills::default());
        standstills.count(&mut builder);
        let built = builder.worker_threads(WORKERS).thread_name(NAME).enable_all().build();
        let runtime = built
            .map_err(|problem| PyRuntimeError::new_err(format!("no threads could be started: {problem}")))?;
        let (alive, over) = mpsc::channel(1);
        let stop = watch::Sender::new(false);
        Ok(Current { pid: std::process::id(), runtime, standstills, stop, alive, over })
    }

    fn end(self) {
        let Current { runtime, stop, alive, mut over, .. } = self;
        stop.send_replace(true);
        drop(alive);
        runtime.block_on(async { tokio::time::timeout(PATIENCE, over.recv()).await }).ok();
        runtime.shutdown_timeout(PATIENCE);
    }
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

/// Ends the runtime before the interpreter goes: its threads must not meet an interpreter that is no more. Token refreshes
/// that were sent are waited for: their stores may be written in Python. Another Ctrl-C ends that wait.
#[pyfunction]
pub(crate) fn shutdown(py: Python<'_>) -> PyResult<()> {
    ENDED.store(std::process::id(), Ordering::Relaxed);
    let taken = CURRENT.lock().unwrap_or_else(PoisonError::into_inner).take();
    match taken {
        Some(current) if current.pid == std::process::id() => py.detach(|| current.end()),
        other => std::mem::forget(other),
    }
    let waited = finish_refreshes(py);
    OVER.store(std::process::id(), Ordering::Relaxed);
    waited
}

fn finish_refreshes(py: Python<'_>) -> PyResult<()> {
    while !py.detach(|| tiktokshop_facade::finish_refreshes(SLICE)) {
        py.check_signals()?;
    }
    Ok(())
}

/// Whether nothing may ask the interpreter for anything any more.
pub(crate) fn is_over() -> bool {
    OVER.load(Ordering::Relaxed) == std::process::id()
}
