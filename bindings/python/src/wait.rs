//! Waits for work with the GIL released, in slices, so that Ctrl-C is heard.

use std::future::Future;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pyo3::prelude::*;
use tiktokshop_facade::{Failure, Result as FacadeResult};

use crate::aio::Bell;
use crate::caller::Caller;
use crate::events::Events;
use crate::{failure, runtime};

/// Ctrl-C waits no longer than this.
const SLICE: Duration = Duration::from_millis(50);

/// Starts work. With a bell: returns its future. Without: waits, and tells the hooks what has happened.
pub(crate) fn run<T, F>(
    py: Python<'_>,
    bell: Option<Bound<'_, Bell>>,
    events: Arc<Events>,
    work: F,
    answer: fn(Python<'_>, T) -> PyResult<Py<PyAny>>,
) -> PyResult<Py<PyAny>>
where
    T: Send + 'static,
    F: Future<Output = FacadeResult<T>> + Send + 'static,
{
    let caller = Caller::new(py, &events)?;
    let work = caller.bind(work);
    match bell {
        Some(bell) => bell.get().start(&bell, events, work, answer, caller),
        None => block(py, &events, work).and_then(|done| answer(py, done)),
    }
}

fn block<T, F>(py: Python<'_>, events: &Events, work: F) -> PyResult<T>
where
    T: Send + 'static,
    F: Future<Output = FacadeResult<T>> + Send + 'static,
{
    let (sender, receiver) = sync_channel(1);
    let task = runtime::spawn(py, async move {
        // Nobody waits any more when the wait was broken off.
        sender.send(work.await).ok();
    })?;
    let waited = in_slices(py, events, &Mutex::new(receiver));
    if waited.is_err() {
        task.abort();
    }
    events.tell(py);
    waited?.map_err(|problem| failure::raise(py, &problem))
}

fn in_slices<T: Send>(
    py: Python<'_>,
    events: &Events,
    receiver: &Mutex<Receiver<Result<T, Failure>>>,
) -> PyResult<Result<T, Failure>> {
    loop {
        let next = py.detach(|| match receiver.lock() {
            Ok(receiver) => receiver.recv_timeout(SLICE),
            Err(_) => Err(RecvTimeoutError::Disconnected),
        });
        match next {
            Ok(done) => return Ok(done),
            Err(RecvTimeoutError::Timeout) => py.check_signals()?,
            Err(RecvTimeoutError::Disconnected) => return Err(runtime::ended(py)),
        }
        events.tell(py);
    }
}
