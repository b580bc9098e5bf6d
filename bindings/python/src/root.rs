//! A client and its handles across forks: in a child everything with threads or connections is made anew.

use std::sync::atomic::AtomicU8;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use tiktokshop_facade::{Client, Port, Ports, Result as FacadeResult};

use crate::aio::Bell;
use crate::events::Events;
use crate::failure;
use crate::port::PythonPort;
use crate::wait::run;

/// What a client was made of, and the client of this process.
pub(crate) struct Root {
    settings: String,
    own: Own,
    listener: Arc<Py<PyAny>>,
    pub(crate) wanted: Arc<AtomicU8>,
    live: Mutex<Option<Live>>,
}

/// The adapters of what the app wrote itself.
pub(crate) struct Own {
    pub(crate) store: Option<Arc<Py<PyAny>>>,
    pub(crate) signer: Option<Arc<Py<PyAny>>>,
}

/// A client, or its inbox, with the client's events: good in one process.
#[derive(Clone)]
pub(crate) struct Live<C = Client> {
    pid: u32,
    pub(crate) core: C,
    pub(crate) events: Arc<Events>,
}

impl Root {
    pub(crate) fn open(py: Python<'_>, settings: String, own: Own, listener: Py<PyAny>) -> PyResult<Root> {
        let root = Root {
            settings,
            own,
            listener: Arc::new(listener),
            wanted: Arc::default(),
            live: Mutex::default(),
        };
        root.live(py)?;
        Ok(root)
    }

    /// The client of this process. The lock is taken with the GIL held, and never across a wait.
    pub(crate) fn live(&self, py: Python<'_>) -> PyResult<Live> {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(live) = live.as_ref().filter(|live| live.is_of_this_process()) {
            return Ok(live.clone());
        }
        let fresh = self.make(py)?;
        // The parent's connections belong to the parent: dropping them here would wait for its threads.
        std::mem::forget(live.replace(fresh.clone()));
        Ok(fresh)
    }

    fn make(&self, py: Python<'_>) -> PyResult<Live> {
        let events = Events::new(self.listener.clone(), self.wanted.clone());
        let ports = Ports {
            store: port(self.own.store.as_ref()),
            watcher: Some(events.clone()),
            signer: port(self.own.signer.as_ref()),
        };
        // The pool of connections wants a runtime around it.
        let handle = crate::runtime::handle(py)?;
        let _entered = handle.enter();
        let client = Client::open(&self.settings, ports).map_err(|problem| failure::raise(py, &problem))?;
        Ok(Live { pid: std::process::id(), core: client, events })
    }
}

fn port(adapter: Option<&Arc<Py<PyAny>>>) -> Option<Arc<dyn Port>> {
    adapter.map(|adapter| Arc::new(PythonPort(adapter.clone())) as Arc<dyn Port>)
}

impl<C> Live<C> {
    pub(crate) fn is_of_this_process(&self) -> bool {
        self.pid == std::process::id()
    }

    /// Starts work on it: see [`run`].
    pub(crate) fn start<T, F>(
        self,
        py: Python<'_>,
        bell: Option<Bound<'_, Bell>>,
        work: impl FnOnce(C) -> F,
        made: fn(Python<'_>, T) -> PyResult<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>>
    where
        T: Send + 'static,
        F: Future<Output = FacadeResult<T>> + Send + 'static,
    {
        run(py, bell, self.events, work(self.core), made)
    }

    /// Something else of the same client, in the same process.
    pub(crate) fn around<D>(self, core: D) -> Live<D> {
        Live { pid: self.pid, core, events: self.events }
    }
}

impl Live {
    pub(crate) fn with(self, py: Python<'_>, scope: &str) -> PyResult<Live> {
        let client = self.core.with(scope).map_err(|problem| failure::raise(py, &problem))?;
        Ok(self.around(client))
    }
}
