//! The client: calls, walks, documents, OAuth and tokens.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString};
use pyo3::{PyClass, PyClassInitializer};
use tiktokshop_facade::Client as Facade;

use crate::aio::Bell;
use crate::changes::Changes;
use crate::documents::Document;
use crate::failure;
use crate::files::{self, FileTuple};
use crate::inbox::Inbox;
use crate::prepared::PreparedRequest;
use crate::response::Response;
use crate::root::{Live, Own, Root};
use crate::walk::Pages;
use crate::webhooks::Webhooks;

/// A client or a handle of one.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Client {
    root: Arc<Root>,
    scopes: Vec<String>,
    /// The handle of this process; a client without scopes asks its root.
    handle: Mutex<Option<Live>>,
}

type Waiter<'py> = Option<Bound<'py, Bell>>;
type Walked = tiktokshop_facade::Result<tiktokshop_facade::Pages>;

#[pymethods]
impl Client {
    /// `settings` is JSON text, `store` and `signer` are adapters or `None`, `listener` is called with each event.
    #[new]
    fn new(
        py: Python<'_>,
        settings: String,
        store: Option<Py<PyAny>>,
        signer: Option<Py<PyAny>>,
        listener: Py<PyAny>,
    ) -> PyResult<Client> {
        let own = Own { store: store.map(Arc::new), signer: signer.map(Arc::new) };
        let root = Arc::new(Root::open(py, settings, own, listener)?);
        Ok(Client { root, scopes: Vec::new(), handle: Mutex::default() })
    }

    /// A handle with another scope.
    #[pyo3(name = "with_")]
    fn with_scope(&self, py: Python<'_>, scope: String) -> PyResult<Client> {
        let mut scopes = self.scopes.clone();
        scopes.push(scope);
        let client = Client { root: self.root.clone(), scopes, handle: Mutex::default() };
        client.live(py)?;
        Ok(client)
    }

    /// Which events are wanted, as bits.
    fn listen(&self, wanted: u8) {
        self.root.wanted.store(wanted, Ordering::Relaxed);
    }

    fn call(
        &self,
        py: Python<'_>,
        bell: Waiter<'_>,
        operation: String,
        input: String,
        files: Vec<FileTuple<'_>>,
    ) -> PyResult<Py<PyAny>> {
        let files = files::read(files);
        let work = move |client: Facade| async move { client.call(&operation, &input, files).await };
        self.live(py)?.start(py, bell, work, object::<Response, _>)
    }

    /// The request that a call would send.
    fn prepare(
        &self,
        py: Python<'_>,
        bell: Waiter<'_>,
        operation: String,
        input: String,
        files: Vec<FileTuple<'_>>,
    ) -> PyResult<Py<PyAny>> {
        let files = files::read(files);
        let work = move |client: Facade| async move { client.prepare(&operation, &input, files).await };
        self.live(py)?.start(py, bell, work, object::<PreparedRequest, _>)
    }

    /// The host of the API.
    fn api_url(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.live(py)?.core.api_url().to_owned())
    }

    fn request(
        &self,
        py: Python<'_>,
        bell: Waiter<'_>,
        target: (String, String),
        input: String,
        files: Vec<FileTuple<'_>>,
    ) -> PyResult<Py<PyAny>> {
        let files = files::read(files);
        let work =
            move |client: Facade| async move { client.request(&target.0, &target.1, &input, files).await };
        self.live(py)?.start(py, bell, work, object::<Response, _>)
    }

    /// A walk over pages.
    fn pages(&self, py: Python<'_>, operation: &str, input: &str) -> PyResult<Pages> {
        self.walk(py, |client| client.pages(operation, input))
    }

    /// A walk through time.
    fn windows(&self, py: Python<'_>, operation: &str, input: &str) -> PyResult<Pages> {
        self.walk(py, |client| client.windows(operation, input))
    }

    /// A walk over the changes of a kind.
    fn changes(&self, py: Python<'_>, kind: &str, input: &str) -> PyResult<Changes> {
        let Live { core: client, events, .. } = self.live(py)?;
        let walk = client.changes(kind, input).map_err(|problem| failure::raise(py, &problem))?;
        Ok(Changes { walk, events })
    }

    /// A durable inbox, with settings as JSON text.
    fn inbox(&self, py: Python<'_>, settings: String) -> PyResult<Inbox> {
        Inbox::open(py, self.root.clone(), settings)
    }

    fn oauth(&self, py: Python<'_>, bell: Waiter<'_>, action: String, input: String) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(
            py,
            bell,
            move |client: Facade| async move { client.oauth(&action, &input).await },
            text,
        )
    }

    fn tokens(&self, py: Python<'_>, bell: Waiter<'_>, action: String, input: String) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(
            py,
            bell,
            move |client: Facade| async move { client.tokens(&action, &input).await },
            text,
        )
    }

    fn shop_cipher(&self, py: Python<'_>, bell: Waiter<'_>) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(
            py,
            bell,
            move |client: Facade| async move { client.shop_cipher().await },
            optional_text,
        )
    }

    /// Waits for token refreshes that were sent.
    fn close(&self, py: Python<'_>, bell: Waiter<'_>) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(py, bell, move |client: Facade| async move { Ok(client.close().await) }, truth)
    }

    fn download_label(
        &self,
        py: Python<'_>,
        bell: Waiter<'_>,
        package_id: String,
        input: String,
    ) -> PyResult<Py<PyAny>> {
        let work = move |client: Facade| async move { client.download_label(&package_id, &input).await };
        self.live(py)?.start(py, bell, work, object::<Document, _>)
    }

    fn download(
        &self,
        py: Python<'_>,
        bell: Waiter<'_>,
        url: String,
        path: Option<String>,
    ) -> PyResult<Py<PyAny>> {
        self.live(py)?.start(
            py,
            bell,
            move |client: Facade| async move { client.download(&url, path).await },
            object::<Document, _>,
        )
    }

    /// A verifier of this app's webhooks.
    fn webhooks(&self, py: Python<'_>, settings: &str) -> PyResult<Webhooks> {
        let made = self.live(py)?.core.webhooks(settings);
        made.map(Webhooks).map_err(|problem| failure::raise(py, &problem))
    }

    fn last_request_id(&self, py: Python<'_>) -> PyResult<Option<String>> {
        Ok(self.live(py)?.core.last_request_id())
    }

    /// Sets the clock of a client that was given a `time`.
    fn set_time(&self, py: Python<'_>, now: i64) -> PyResult<bool> {
        Ok(self.live(py)?.core.set_time(now))
    }
}

impl Client {
    /// Starts a walk on the client of this process.
    fn walk(&self, py: Python<'_>, begin: impl FnOnce(&Facade) -> Walked) -> PyResult<Pages> {
        let Live { core: client, events, .. } = self.live(py)?;
        let walk = begin(&client).map_err(|problem| failure::raise(py, &problem))?;
        Ok(Pages { walk, events })
    }

    fn live(&self, py: Python<'_>) -> PyResult<Live> {
        if self.scopes.is_empty() {
            return self.root.live(py);
        }
        let mut handle = self.handle.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(live) = handle.as_ref().filter(|live| live.is_of_this_process()) {
            return Ok(live.clone());
        }
        let mut live = self.root.live(py)?;
        for scope in &self.scopes {
            live = live.with(py, scope)?;
        }
        std::mem::forget(handle.replace(live.clone()));
        Ok(live)
    }
}

/// A value of the facade as an object of its Python class.
fn object<P, T>(py: Python<'_>, value: T) -> PyResult<Py<PyAny>>
where
    P: PyClass<BaseType = PyAny> + From<T> + Into<PyClassInitializer<P>>,
{
    Ok(Py::new(py, P::from(value))?.into_any())
}

fn truth(py: Python<'_>, answer: bool) -> PyResult<Py<PyAny>> {
    Ok(PyBool::new(py, answer).to_owned().into_any().unbind())
}

pub(crate) fn text(py: Python<'_>, answer: String) -> PyResult<Py<PyAny>> {
    Ok(PyString::new(py, &answer).into_any().unbind())
}

pub(crate) fn optional_text(py: Python<'_>, answer: Option<String>) -> PyResult<Py<PyAny>> {
    answer.map_or_else(|| Ok(py.None()), |answer| text(py, answer))
}
