//! What a fork must not meet: an SQLite file that is open, and a thread of the runtime in the middle of something.
//! `os.register_at_fork` calls these, with the GIL held.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeWarning;
use pyo3::prelude::*;
use tiktokshop_facade::{Paused, pause};
use tokio::runtime::Handle;

use crate::standstill::{Standstill, Standstills};

/// Longer than a statement waits for another process. A child that was forked in spite of it is told by its store.
const PATIENCE: Duration = Duration::from_secs(15);

/// The forks that are about to happen; threads may begin one each.
static PAUSES: Mutex<Vec<Pause>> = Mutex::new(Vec::new());

/// What goes on again after a fork.
struct Pause {
    /// `None`: they could not be closed in time.
    stores: Option<Paused>,
    _threads: Standstill,
}

fn pauses() -> MutexGuard<'static, Vec<Pause>> {
    PAUSES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Closes the files and lets the threads stand. What is under way with a file ends first, for which the GIL is given up;
/// then nothing begins until the fork is over.
#[pyfunction]
pub(crate) fn before_fork(py: Python<'_>) {
    // Without a runtime no file was ever opened.
    let Some((handle, standstills)) = crate::runtime::running() else { return };
    // In a thread of its own: the one that forks may belong to a runtime, in which nobody may wait.
    let begin = move || {
        let thread = Builder::new().name("tiktokshop-fork".to_owned());
        thread.spawn(move || Pause::begin(&handle, &standstills)).ok()?.join().ok()
    };
    let pause = py.detach(begin);
    // A hook cannot stop the fork. Nothing is damaged by it: the child's store refuses the file.
    if pause.as_ref().is_none_or(|pause| pause.stores.is_none()) {
        warn(py);
    }
    pauses().extend(pause);
}

impl Pause {
    fn begin(handle: &Handle, standstills: &Arc<Standstills>) -> Pause {
        // Stores first: their work needs the threads.
        let stores = handle.block_on(pause(PATIENCE)).ok();
        Pause { stores, _threads: standstills.begin(handle) }
    }
}

fn warn(py: Python<'_>) {
    let text = c"this process forks while its token store is in use, so the child cannot use it: fork when less is going on";
    if let Err(problem) = PyErr::warn(py, &py.get_type::<PyRuntimeWarning>(), text, 1) {
        problem.write_unraisable(py, None);
    }
}

/// The threads go on, and the files are opened again when they are next needed.
#[pyfunction]
pub(crate) fn after_fork_in_parent() {
    // Which of them ends is the same.
    let ended = pauses().pop();
    drop(ended);
}

/// The child begins anew; the pauses are its parent's.
#[pyfunction]
pub(crate) fn after_fork_in_child() {
    std::mem::take(&mut *pauses()).into_iter().for_each(std::mem::forget);
}
