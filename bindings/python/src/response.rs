//! The response to a call, as bytes until somebody asks for values.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::fields::Fields;
use crate::{failure, json};

/// A response.
#[pyclass(frozen, name = "RawResponse", module = "tiktokshop._native")]
pub(crate) struct Response(pub(crate) tiktokshop_facade::Response);

impl From<tiktokshop_facade::Response> for Response {
    fn from(response: tiktokshop_facade::Response) -> Response {
        Response(response)
    }
}

#[pymethods]
impl Response {
    #[getter]
    fn operation(&self) -> &str {
        &self.0.operation
    }

    #[getter]
    fn version(&self) -> &str {
        &self.0.version
    }

    #[getter]
    fn http_status(&self) -> u16 {
        self.0.http_status
    }

    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        self.0.headers.clone()
    }

    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    #[getter]
    fn message(&self) -> &str {
        &self.0.message
    }

    #[getter]
    fn attempts(&self) -> u32 {
        self.0.attempts
    }

    #[getter]
    fn elapsed(&self) -> f64 {
        self.0.elapsed
    }

    /// JSON text.
    #[getter]
    fn item_errors(&self) -> Option<&str> {
        self.0.item_errors.as_deref()
    }

    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.data)
    }

    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.body)
    }

    /// Makes `data` the fields of a model, if it is an object that can be read field by field.
    fn show_in(&self, model: &Bound<'_, Fields>) -> bool {
        let object = self.0.object.clone();
        object.map(|object| model.get().show(object)).is_some()
    }

    /// The values of `data`.
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let read = json::values(py, &self.0.data)?;
        read.map_err(|problem| failure::raise(py, &self.0.unreadable(problem)))
    }
}
