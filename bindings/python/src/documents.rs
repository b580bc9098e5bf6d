//! Documents: labels, invoices and others.

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use tiktokshop_facade::DocumentResponse;

/// A document that was fetched.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Document(DocumentResponse);

impl From<DocumentResponse> for Document {
    fn from(document: DocumentResponse) -> Document {
        Document(document)
    }
}

#[pymethods]
impl Document {
    #[getter]
    fn content<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.content)
    }

    #[getter]
    fn content_type(&self) -> &str {
        &self.0.content_type
    }

    #[getter]
    fn extension(&self) -> &str {
        self.0.extension
    }

    #[getter]
    fn tracking_number(&self) -> Option<&str> {
        self.0.tracking_number.as_deref()
    }

    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
}
