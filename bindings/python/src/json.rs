//! JSON text to Python values.

use jiter::PythonParse;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use tiktokshop_facade::Failure;

use crate::failure;

/// Values of JSON text. Integers are exact; those of more than 4,300 digits are text. Half a character is U+FFFD. The
/// error says what cannot be read, such as brackets that are nested too deeply.
pub(crate) fn values<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Result<Bound<'py, PyAny>, String>> {
    let _pause = Pause::begin(py, text.len())?;
    let parse = |text: &[u8]| {
        let read = PythonParse::default().python_parse(py, text);
        read.map_err(|problem| problem.description(text))
    };
    let read = parse(text);
    if read.is_ok() {
        return Ok(read);
    }
    // Looked at again only where it could not be read: that is rare.
    let mended = std::str::from_utf8(text).map(tiktokshop_facade::for_strict_readers);
    Ok(match mended {
        Ok(std::borrow::Cow::Owned(mended)) => parse(mended.as_bytes()),
        _ => read,
    })
}

static GC: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// Python's garbage collector: the module `gc`.
pub(crate) fn collector(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    Ok(GC.get_or_try_init(py, || py.import("gc").map(|gc| gc.into_any().unbind()))?.bind(py))
}

/// From this size on the collector is worth pausing.
const LARGE: usize = 16 * 1024;

/// Keeps the garbage collector from looking, again and again, at thousands of new objects that cannot be garbage: that
/// is a third of the time that a large answer takes.
struct Pause<'py>(Option<Bound<'py, PyAny>>);

impl<'py> Pause<'py> {
    fn begin(py: Python<'py>, size: usize) -> PyResult<Pause<'py>> {
        if size < LARGE {
            return Ok(Pause(None));
        }
        let gc = collector(py)?;
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

/// Reads JSON text; `DecodeError` where that cannot be done.
#[pyfunction]
pub(crate) fn decode<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    values(py, text)?.map_err(|problem| unreadable(py, &problem))
}

/// The error for JSON text that belongs to no call.
pub(crate) fn unreadable(py: Python<'_>, problem: &str) -> PyErr {
    failure::raise(py, &Failure::undecodable(problem))
}

/// Why a signature is what it is.
#[pyfunction]
pub(crate) fn explain(py: Python<'_>, input: &str) -> PyResult<String> {
    tiktokshop_facade::explain(input).map_err(|problem| failure::raise(py, &problem))
}
