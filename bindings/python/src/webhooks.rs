//! Webhooks: verified, read, and signed for tests.

use pyo3::prelude::*;

use crate::failure;

/// A verifier.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Webhooks(pub(crate) tiktokshop_facade::Webhooks);

#[pymethods]
impl Webhooks {
    /// `{apps: [[key, secret]], max_age, max_body_bytes}` as JSON text.
    #[new]
    fn new(py: Python<'_>, settings: &str) -> PyResult<Webhooks> {
        let made = tiktokshop_facade::Webhooks::open(settings);
        made.map(Webhooks).map_err(|problem| failure::raise(py, &problem))
    }

    fn verify(&self, py: Python<'_>, raw: &[u8], signature: &str) -> PyResult<()> {
        self.0.verify(raw, signature).map_err(|problem| failure::raise(py, &problem))
    }

    fn construct_event(&self, py: Python<'_>, raw: &[u8], signature: &str) -> PyResult<String> {
        self.0.construct_event(raw, signature).map_err(|problem| failure::raise(py, &problem))
    }

    /// A receiver of these webhooks, with settings as JSON text.
    fn receiver(&self, py: Python<'_>, settings: &str) -> PyResult<Receiver> {
        self.0.receiver(settings).map(Receiver).map_err(|problem| failure::raise(py, &problem))
    }
}

/// Decides what a request is answered, for the ready handlers.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Receiver(pub(crate) tiktokshop_facade::Receiver);

#[pymethods]
impl Receiver {
    /// The first step for a request; both as JSON text.
    #[pyo3(signature = (request, body=None))]
    fn answer(&self, py: Python<'_>, request: &str, body: Option<&[u8]>) -> PyResult<String> {
        self.0.answer(request, body).map_err(|problem| failure::raise(py, &problem))
    }

    /// The step that follows the result of another.
    fn answered(&self, py: Python<'_>, step: &str, result: &str) -> PyResult<String> {
        self.0.answered(step, result).map_err(|problem| failure::raise(py, &problem))
    }
}

/// Signs a request that a device asks for: the backend's half of a signer.
#[pyfunction]
pub(crate) fn sign_request(py: Python<'_>, input: &str) -> PyResult<String> {
    tiktokshop_facade::sign_request(input).map_err(|problem| failure::raise(py, &problem))
}

/// Signs an event as the platform would.
#[pyfunction]
pub(crate) fn sign_test_event(py: Python<'_>, input: &str) -> PyResult<String> {
    tiktokshop_facade::sign_test_event(input).map_err(|problem| failure::raise(py, &problem))
}
