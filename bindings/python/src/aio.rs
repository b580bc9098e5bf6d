//! The way to `asyncio`: a bell that wakes an event loop, and a queue of what it then does.
//!
//! Threads of the runtime never wait for the GIL: they put work into the queue and write one byte into a pipe that the
//! loop watches.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tiktokshop_facade::Result as FacadeResult;
use tokio::task::AbortHandle;

use crate::caller::Caller;
use crate::events::Events;
use crate::{failure, runtime};

type Job = Box<dyn FnOnce(Python<'_>) + Send>;

/// The bell of one event loop.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Bell {
    inner: Arc<Inner>,
    create_future: Py<PyAny>,
}

/// The part that threads of the runtime hold.
pub(crate) struct Inner {
    jobs: Mutex<Vec<Job>>,
    wake: Wake,
}

#[pymethods]
impl Bell {
    /// `create_future` and `call_soon_threadsafe` of the loop.
    #[new]
    fn new(create_future: Py<PyAny>, call_soon_threadsafe: Py<PyAny>) -> PyResult<Bell> {
        let wake = Wake::new(call_soon_threadsafe)?;
        Ok(Bell { inner: Arc::new(Inner { jobs: Mutex::default(), wake }), create_future })
    }

    /// What the loop must watch; `None` where it is called instead.
    fn fileno(&self) -> Option<i32> {
        self.inner.wake.fileno()
    }

    /// Does what is in the queue. The loop calls it.
    fn answer(&self, py: Python<'_>) {
        self.inner.answer(py);
    }
}

impl Inner {
    fn answer(&self, py: Python<'_>) {
        self.wake.silence();
        let jobs = std::mem::take(&mut *self.jobs.lock().unwrap_or_else(PoisonError::into_inner));
        for job in jobs {
            job(py);
        }
    }

    /// Puts work into the queue, and rings where the queue was empty.
    pub(crate) fn post(self: &Arc<Self>, job: Job) {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let is_first = jobs.is_empty();
        jobs.push(job);
        drop(jobs);
        if is_first {
            self.wake.ring(self);
        }
    }
}

impl Bell {
    /// Starts work and returns a future for it. A future that is cancelled drops the work.
    pub(crate) fn start<T, F>(
        &self,
        bell: &Bound<'_, Bell>,
        events: Arc<Events>,
        work: F,
        answer: fn(Python<'_>, T) -> PyResult<Py<PyAny>>,
        caller: Caller,
    ) -> PyResult<Py<PyAny>>
    where
        T: Send + 'static,
        F: Future<Output = FacadeResult<T>> + Send + 'static,
    {
        let py = bell.py();
        let future = self.create_future.call0(py)?;
        let waiting = future.clone_ref(py);
        let inner = self.inner.clone();
        events.listen_on(&inner);
        let task = runtime::spawn(py, async move {
            let done = work.await;
            inner.post(Box::new(move |py| {
                events.tell(py);
                let done = done.map_err(|problem| failure::raise(py, &problem));
                settle(py, &waiting, done.and_then(|done| answer(py, done)));
            }));
        })?;
        let drop_work = Py::new(py, DropWork { task, over: AtomicBool::new(false), _caller: caller })?;
        future.call_method1(py, "add_done_callback", (drop_work,))?;
        Ok(future)
    }
}

/// A future that was cancelled in the meantime is left alone; so is one whose loop is closed.
fn settle(py: Python<'_>, future: &Py<PyAny>, done: PyResult<Py<PyAny>>) {
    let is_done = future.call_method0(py, "done").and_then(|done| done.is_truthy(py));
    if !matches!(is_done, Ok(false)) {
        return;
    }
    let settled = match done {
        Ok(value) => future.call_method1(py, "set_result", (value,)),
        Err(error) => future.call_method1(py, "set_exception", (error,)),
    };
    if let Err(problem) = settled {
        problem.write_unraisable(py, None);
    }
}

/// Called when a future ends: work whose answer nobody waits for is dropped.
#[pyclass(frozen)]
pub(crate) struct DropWork {
    task: AbortHandle,
    over: AtomicBool,
    /// Forgotten with this.
    _caller: Caller,
}

#[pymethods]
impl DropWork {
    fn __call__(&self, future: &Bound<'_, PyAny>) -> PyResult<()> {
        let is_cancelled = future.call_method0("cancelled")?.is_truthy()?;
        if is_cancelled && !self.over.swap(true, Ordering::Relaxed) {
            self.task.abort();
        }
        Ok(())
    }
}

#[cfg(unix)]
mod wake {
    use std::io::{Read, Write};
    use std::os::fd::AsRawFd;
    use std::os::unix::net::UnixStream;

    use super::*;

    /// One byte in a pipe.
    pub(super) struct Wake {
        rings: UnixStream,
        hears: UnixStream,
    }

    impl Wake {
        pub(super) fn new(_call: Py<PyAny>) -> PyResult<Wake> {
            let (rings, hears) = UnixStream::pair().map_err(no_pipe)?;
            rings.set_nonblocking(true).map_err(no_pipe)?;
            hears.set_nonblocking(true).map_err(no_pipe)?;
            Ok(Wake { rings, hears })
        }

        pub(super) fn fileno(&self) -> Option<i32> {
            Some(self.hears.as_raw_fd())
        }

        /// A full pipe rings too.
        pub(super) fn ring(&self, _inner: &Arc<Inner>) {
            (&self.rings).write_all(&[1]).ok();
        }

        pub(super) fn silence(&self) {
            let mut bytes = [0; 64];
            while matches!((&self.hears).read(&mut bytes), Ok(64)) {}
        }
    }

    fn no_pipe(problem: std::io::Error) -> PyErr {
        PyRuntimeError::new_err(format!("the event loop cannot be woken: {problem}"))
    }
}

#[cfg(not(unix))]
mod wake {
    use super::*;

    /// A call of the loop's `call_soon_threadsafe`, from a thread that may wait for the GIL.
    pub(super) struct Wake {
        call: Py<PyAny>,
    }

    impl Wake {
        pub(super) fn new(call: Py<PyAny>) -> PyResult<Wake> {
            Ok(Wake { call })
        }

        pub(super) fn fileno(&self) -> Option<i32> {
            None
        }

        pub(super) fn ring(&self, inner: &Arc<Inner>) {
            let inner = inner.clone();
            tokio::task::spawn_blocking(move || {
                Python::try_attach(|py| {
                    let job = Py::new(py, Answer { inner: inner.clone() });
                    // A closed loop refuses: then nobody waits.
                    job.and_then(|job| inner.wake.call.call1(py, (job,))).ok();
                });
            });
        }

        pub(super) fn silence(&self) {}
    }

    /// What the loop calls.
    #[pyclass(frozen)]
    struct Answer {
        inner: Arc<Inner>,
    }

    #[pymethods]
    impl Answer {
        fn __call__(&self, py: Python<'_>) {
            self.inner.answer(py);
        }
    }
}

use wake::Wake;
