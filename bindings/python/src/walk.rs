//! Walks: over pages, and through time.

use std::sync::Arc;

use pyo3::prelude::*;
use tiktokshop_bridge::{Chunk, PageReply};

use crate::aio::Bell;
use crate::events::Events;
use crate::json;
use crate::reply::Reply;
use crate::wait::run;

/// A walk over pages.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Pages {
    pub(crate) walk: tiktokshop_bridge::Pages,
    pub(crate) events: Arc<Events>,
}

/// One page of a walk.
#[pyclass(frozen, get_all, module = "tiktokshop._native")]
pub(crate) struct Page {
    reply: Py<Reply>,
    count: usize,
    next_token: Option<String>,
    total: Option<u64>,
}

/// A walk through time.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Items {
    pub(crate) walk: tiktokshop_bridge::Items,
    pub(crate) events: Arc<Events>,
}

#[pymethods]
impl Pages {
    /// The next page, or `None`.
    fn next(&self, py: Python<'_>, bell: Option<Bound<'_, Bell>>) -> PyResult<Py<PyAny>> {
        let walk = self.walk.clone();
        run(py, bell, self.events.clone(), async move { walk.next().await }, page)
    }
}

#[pymethods]
impl Items {
    /// Some items, or `None`.
    fn next(&self, py: Python<'_>, bell: Option<Bound<'_, Bell>>) -> PyResult<Py<PyAny>> {
        let walk = self.walk.clone();
        run(py, bell, self.events.clone(), async move { walk.next().await }, chunk)
    }
}

fn page(py: Python<'_>, page: Option<PageReply>) -> PyResult<Py<PyAny>> {
    let Some(page) = page else { return Ok(py.None()) };
    let reply = Py::new(py, Reply(page.reply))?;
    let page = Page { reply, count: page.count, next_token: page.next_token, total: page.total };
    Ok(Py::new(py, page)?.into_any())
}

fn chunk(py: Python<'_>, chunk: Option<Chunk>) -> PyResult<Py<PyAny>> {
    chunk.map_or_else(|| Ok(py.None()), |chunk| Ok(json::values(py, &chunk.items)?.unbind()))
}
