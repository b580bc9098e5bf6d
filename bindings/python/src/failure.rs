//! Failures become exceptions of the package's own classes, which are written in Python.

use pyo3::prelude::*;
use tiktokshop_facade::Failure;

/// The exception for a failure.
pub(crate) fn raise(py: Python<'_>, failure: &Failure) -> PyErr {
    let made = py
        .import("tiktokshop._errors")
        .and_then(|module| module.call_method1("from_failure", (failure.json(),)));
    made.map_or_else(|problem| problem, PyErr::from_value)
}
