//! JSON text to Python values.

use jiter::{PythonParse, map_json_error};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::failure;

/// Values of JSON text. Integers are exact at any length.
pub(crate) fn values<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let _pause = Pause::begin(py, text.len())?;
    PythonParse::default().python_parse(py, text).map_err(|problem| map_json_error(text, &problem))
}

/// From this size on the collector is worth pausing.
const LARGE: usize = 16 * 1024;

/// Keeps the garbage collector from looking, again and again, at thousands of new objects that cannot be garbage: that
/// is a third of the time that a large answer takes.
struct Pause<'py>(Option<Bound<'py, PyAny>>);

impl<'py> Pause<'py> {
    fn begin(py: Python<'py>, size: usize) -> PyResult<Pause<'py>> {
        static GC: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        if size < LARGE {
            return Ok(Pause(None));
        }
        let gc = GC.get_or_try_init(py, || py.import("gc").map(|gc| gc.into_any().unbind()))?.bind(py);
        if !gc.call_method0("isenabled")?.is_truthy()? {
            return Ok(Pause(None));
        }
        gc.call_method0("disable")?;
        Ok(Pause(Some(gc.clone())))
    }
}

impl Drop for Pause<'_> {
    fn drop(&mut self) {
        if let Some(gc) = &self.0 {
            // `gc.enable` takes nothing and cannot fail.
            gc.call_method0("enable").ok();
        }
    }
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
