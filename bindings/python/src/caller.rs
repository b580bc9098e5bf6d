//! The context (`contextvars`) of the code that makes a call. Its hooks run in it, whichever thread tells them.
//!
//! Work knows its caller by number: an object of Python that a thread of the runtime let go of would wait there for the
//! GIL behind a lock of PyO3's, and a child that is forked meanwhile would find that lock taken for ever.

use std::future::Future;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::events::Events;

tokio::task_local! {
    static CALLER: Option<u64>;
}

/// Who waits for a piece of work; the events know its context until this is dropped, which must be with the GIL.
pub(crate) struct Caller {
    events: Arc<Events>,
    /// `None`: nobody listens, so nobody will ask.
    number: Option<u64>,
}

impl Caller {
    pub(crate) fn new(py: Python<'_>, events: &Arc<Events>) -> PyResult<Caller> {
        let number = match events.is_anything_wanted() {
            true => Some(events.remember(current(py)?)),
            false => None,
        };
        Ok(Caller { events: events.clone(), number })
    }

    /// Work of this caller's.
    pub(crate) fn bind<F>(&self, work: F) -> impl Future<Output = F::Output> + Send + 'static
    where
        F: Future + Send + 'static,
    {
        CALLER.scope(self.number, work)
    }
}

impl Drop for Caller {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.events.forget(number);
        }
    }
}

/// Who waits for the work that runs now.
pub(crate) fn of_this_work() -> Option<u64> {
    CALLER.try_with(|number| *number).ok().flatten()
}

static COPY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// Finds `contextvars.copy_context`, while the module loads.
pub(crate) fn load(py: Python<'_>) -> PyResult<()> {
    COPY.import(py, "contextvars", "copy_context").map(|_| ())
}

fn current(py: Python<'_>) -> PyResult<Py<PyAny>> {
    Ok(COPY.import(py, "contextvars", "copy_context")?.call0()?.unbind())
}
