//! A request that a call would send.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A request that was prepared and not sent.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct PreparedRequest(tiktokshop_facade::PreparedRequest);

impl From<tiktokshop_facade::PreparedRequest> for PreparedRequest {
    fn from(prepared: tiktokshop_facade::PreparedRequest) -> PreparedRequest {
        PreparedRequest(prepared)
    }
}

#[pymethods]
impl PreparedRequest {
    #[getter]
    fn operation(&self) -> &str {
        &self.0.operation
    }

    #[getter]
    fn version(&self) -> &str {
        &self.0.version
    }

    #[getter]
    fn method(&self) -> &str {
        &self.0.method
    }

    #[getter]
    fn url(&self) -> &str {
        &self.0.url
    }

    /// Without signature and ciphers.
    #[getter]
    fn shown_url(&self) -> String {
        self.0.shown_url()
    }

    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        self.0.headers.clone()
    }

    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.body)
    }
}
