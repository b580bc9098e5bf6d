//! Walks: over pages, and through time.

use std::sync::Arc;

use pyo3::prelude::*;
use tiktokshop_facade::PageResponse;

use crate::aio::Bell;
use crate::events::Events;
use crate::response::Response;
use crate::wait::run;

/// A walk over pages.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Pages {
    pub(crate) walk: tiktokshop_facade::Pages,
    pub(crate) events: Arc<Events>,
}

/// One page of a walk.
#[pyclass(frozen, get_all, module = "tiktokshop._native")]
pub(crate) struct Page {
    response: Py<Response>,
    path: &'static str,
    count: usize,
    next_page_token: Option<String>,
    total: Option<u64>,
}

#[pymethods]
impl Pages {
    /// The next page, or `None`.
    fn next(&self, py: Python<'_>, bell: Option<Bound<'_, Bell>>) -> PyResult<Py<PyAny>> {
        let walk = self.walk.clone();
        run(py, bell, self.events.clone(), async move { walk.next().await }, page)
    }
}

fn page(py: Python<'_>, page: Option<PageResponse>) -> PyResult<Py<PyAny>> {
    let Some(page) = page else { return Ok(py.None()) };
    let response = Py::new(py, Response(page.response))?;
    let page = Page {
        response,
        path: page.path,
        count: page.count,
        next_page_token: page.next_page_token,
        total: page.total,
    };
    Ok(Py::new(py, page)?.into_any())
}
