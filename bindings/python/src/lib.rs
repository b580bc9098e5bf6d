//! The native part of the Python package `tiktokshop`: JSON text in, bytes and text out.
//!
//! Everything people see is written in Python. Each function that waits takes an `asyncio` bell: with one it returns a
//! future at once, without one it waits with the GIL released.
//!
//! A lock in here that code with the GIL takes is held only while the GIL is held, or only by code that never waits for
//! the GIL: so a forked child never meets a lock that another thread of its parent held. What is found once and kept
//! (`PyOnceLock`) is such a lock, too, while it is being found: see `init`.

mod aio;
mod caller;
mod changes;
mod client;
mod documents;
mod events;
mod failure;
mod field;
mod fields;
mod files;
mod fork;
mod inbox;
mod json;
mod model;
mod port;
mod prepared;
mod response;
mod root;
mod runtime;
mod standstill;
mod wait;
mod walk;
mod webhooks;

use pyo3::prelude::*;

/// The module `tiktokshop._native`.
#[pymodule]
mod _native {
    use super::*;

    #[pymodule_export]
    use crate::aio::Bell;
    #[pymodule_export]
    use crate::changes::Changes;
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::documents::Document;
    #[pymodule_export]
    use crate::field::Field;
    #[pymodule_export]
    use crate::fields::Fields;
    #[pymodule_export]
    use crate::files::Spool;
    #[pymodule_export]
    use crate::fork::{after_fork_in_child, after_fork_in_parent, before_fork};
    #[pymodule_export]
    use crate::inbox::{Inbox, inbox_event_type};
    #[pymodule_export]
    use crate::json::{decode, explain};
    #[pymodule_export]
    use crate::model::made_with;
    #[pymodule_export]
    use crate::prepared::PreparedRequest;
    #[pymodule_export]
    use crate::response::Response;
    #[pymodule_export]
    use crate::runtime::shutdown;
    #[pymodule_export]
    use crate::walk::{Page, Pages};
    #[pymodule_export]
    use crate::webhooks::{Receiver, Webhooks, sign_request, sign_test_event};

    /// Finds, before there can be a second thread, all that is found once: whoever looks for it gives up the GIL, and a
    /// child that was forked at that moment would wait forever for the thread that was looking.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        crate::caller::load(py)?;
        crate::json::collector(py)?;
        py.get_type::<crate::aio::DropWork>();
        Ok(())
    }
}
