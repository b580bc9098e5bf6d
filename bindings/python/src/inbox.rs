//! The durable inbox.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use pyo3::prelude::*;
use tiktokshop_facade::Inbox as Facade;

use crate::aio::Bell;
use crate::client::{optional_text, text};
use crate::failure;
use crate::root::{Live, Root};
use crate::webhooks::Receiver;

/// The inbox of a client. A forked child has one of its own, which is not running.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Inbox {
    root: Arc<Root>,
    settings: String,
    live: Mutex<Option<Live<Facade>>>,
}

type Waiter<'py> = Option<Bound<'py, Bell>>;

impl Inbox {
    pub(crate) fn open(py: Python<'_>, root: Arc<Root>, settings: String) -> PyResult<Inbox> {
        let inbox = Inbox { root, settings, live: Mutex::default() };
        inbox.live(py)?;
        Ok(inbox)
    }

    /// The lock is taken with the GIL held, and never across a wait.
    fn live(&self, py: Python<'_>) -> PyResult<Live<Facade>> {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(live) = live.as_ref().filter(|live| live.is_of_this_process()) {
            return Ok(live.clone());
        }
        let client = self.root.live(py)?;
        let inbox = client.core.inbox(&self.settings).map_err(|problem| failure::raise(py, &problem))?;
        let fresh = client.around(inbox);
        // The parent's tasks belong to its runtime, which has no threads here.
        std::mem::forget(live.replace(fresh.clone()));
        Ok(fresh)
    }
}

#[pymethods]
impl Inbox {
    /// Stores a webhook that the receiver has verified; the receiver's next step as JSON text.
    fn receive(
        &self,
        py: Python<'_>,
        bell: Waiter<'_>,
        receiver: &Receiver,
        raw: &[u8],
        app_key: String,
    ) -> PyResult<Py<PyAny>> {
        let (receiver, raw) = (receiver.0.clone(), Bytes::copy_from_slice(raw));
        let work = move |inbox: Facade| async move { Ok(inbox.receive(&receiver, raw, &app_key).await) };
        self.live(py)?.start(py, bell, work, text)
    }

    /// Verifies a webhook and stores it.
    fn accept(&self, py: Python<'_>, bell: Waiter<'_>, raw: &[u8], signature: String) -> PyResult<Py<PyAny>> {
        let raw = Bytes::copy_from_slice(raw);
        self.live(py)?.start(py, bell, move |inbox| async move { inbox.accept(raw, &signature).await }, text)
    }

    /// Starts to hand out tasks.
    fn start(&self, py: Python<'_>, bell: Waiter<'_>) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(py, bell, |inbox| async move { inbox.start().await }, nothing)
    }

    /// The next task as JSON text; `None` once it has stopped.
    fn next(&self, py: Python<'_>, bell: Waiter<'_>) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(py, bell, |inbox| async move { inbox.next().await }, optional_text)
    }

    /// Says how a handler ended.
    fn done(&self, py: Python<'_>, task: u64, ending: &str) -> PyResult<bool> {
        self.live(py)?.core.done(task, ending).map_err(|problem| failure::raise(py, &problem))
    }

    /// Hands out no more events.
    fn stop_soon(&self, py: Python<'_>) -> PyResult<()> {
        self.live(py)?.core.stop_soon();
        Ok(())
    }

    /// Stores what was accepted, accepts no more, and stops.
    fn close(&self, py: Python<'_>, bell: Waiter<'_>) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(py, bell, |inbox| async move { inbox.close().await }, nothing)
    }

    /// Events and how far the consumer is with each, as JSON text.
    fn list(&self, py: Python<'_>, bell: Waiter<'_>, which: String) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(py, bell, move |inbox| async move { inbox.list(&which).await }, text)
    }

    /// Has events handled again; how many.
    fn replay(&self, py: Python<'_>, bell: Waiter<'_>, which: String) -> PyResult<Py<PyAny>> {
        let number = |py: Python<'_>, count: u64| Ok(count.into_pyobject(py)?.into_any().unbind());
        self.live(py)?.start(py, bell, move |inbox| async move { inbox.replay(&which).await }, number)
    }

    /// Counts them, as JSON text.
    fn stats(&self, py: Python<'_>, bell: Waiter<'_>) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(py, bell, |inbox| async move { inbox.stats().await }, text)
    }
}

/// The name under which events of a type are stored.
#[pyfunction]
pub(crate) fn inbox_event_type(py: Python<'_>, name: &str) -> PyResult<String> {
    tiktokshop_facade::inbox_event_type(name).map_err(|problem| failure::raise(py, &problem))
}

fn nothing(py: Python<'_>, (): ()) -> PyResult<Py<PyAny>> {
    Ok(py.None())
}
