//! JSON text to Python values.

use jiter::{PythonParse, map_json_error};
use pyo3::prelude::*;

use crate::failure;

/// Values of JSON text. Integers are exact at any length.
pub(crate) fn values<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    PythonParse::default().python_parse(py, text).map_err(|problem| map_json_error(text, &problem))
}

/// Reads JSON text.
#[pyfunction]
pub(crate) fn decode<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    values(py, text)
}

/// Why a signature is what it is.
#[pyfunction]
pub(crate) fn explain(py: Python<'_>, input: &str) -> PyResult<String> {
    tiktokshop_bridge::explain(input).map_err(|problem| failure::raise(py, &problem))
}
