//! Following what changes.

use std::sync::Arc;

use pyo3::prelude::*;

use crate::aio::Bell;
use crate::client::optional_text;
use crate::events::Events;
use crate::wait::run;

/// A walk over changes.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Changes {
    pub(crate) walk: tiktokshop_facade::Changes,
    pub(crate) events: Arc<Events>,
}

#[pymethods]
impl Changes {
    /// Where a later walk continues, between two steps.
    fn cursor(&self) -> Option<String> {
        self.walk.cursor()
    }

    /// The changes of the next page, as JSON text, or `None`.
    fn next(&self, py: Python<'_>, bell: Option<Bound<'_, Bell>>) -> PyResult<Py<PyAny>> {
        let walk = self.walk.clone();
        run(py, bell, self.events.clone(), async move { walk.next().await }, optional_text)
    }
}
