//! What a fork must not meet: an SQLite file that is open. `os.register_at_fork` calls these, with the GIL held.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeWarning;
use pyo3::prelude::*;
use tiktokshop_facade::{Paused, pause};

/// Longer than a statement waits for another process. A child that was forked in spite of it is told by its store.
const PATIENCE: Duration = Duration::from_secs(15);

/// The forks that are about to happen; threads may begin one each.
static PAUSES: Mutex<Vec<Paused>> = Mutex::new(Vec::new());

fn pauses() -> MutexGuard<'static, Vec<Paused>> {
    PAUSES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Closes the files. What is under way ends first, for which the GIL is given up; then nothing begins until the fork is
/// over.
#[pyfunction]
pub(crate) fn before_fork(py: Python<'_>) {
    // Without a runtime no file was ever opened.
    let Some(handle) = crate::runtime::running() else { return };
    // In a thread of its own: the one that forks may belong to a runtime, in which nobody may wait.
    let wait = move || std::thread::spawn(move || handle.block_on(pause(PATIENCE))).join();
    match py.detach(wait) {
        Ok(Ok(paused)) => pauses().push(paused),
        // A hook cannot stop the fork. Nothing is damaged by it: the child's store refuses the file.
        Ok(Err(_)) | Err(_) => warn(py),
    }
}

fn warn(py: Python<'_>) {
    let text = c"this process forks while its token store is in use, so the child cannot use it: fork when less is going on";
    if let Err(problem) = PyErr::warn(py, &py.get_type::<PyRuntimeWarning>(), text, 1) {
        problem.write_unraisable(py, None);
    }
}

/// The files are opened again when they are next needed.
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
