//! The native part of the Python package `tiktokshop`: JSON text in, bytes and text out.
//!
//! Everything people see is written in Python. Each function that waits takes an `asyncio` bell: with one it returns a
//! future at once, without one it waits with the GIL released.
//!
//! A lock in here that code with the GIL takes is held only while the GIL is held, or only by code that never waits for
//! the GIL: so a forked child never meets a lock that another thread of its parent held.

mod aio;
mod caller;
mod client;
mod documents;
mod events;
mod failure;
mod files;
mod fork;
mod json;
mod prepared;
mod reply;
mod root;
mod runtime;
mod store;
mod wait;
mod walk;
mod webhooks;

use pyo3::prelude::*;

/// The module `tiktokshop._native`.
#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::aio::Bell;
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::documents::Document;
    #[pymodule_export]
    use crate::files::Spool;
    #[pymodule_export]
    use crate::fork::{after_fork_in_child, after_fork_in_parent, before_fork};
    #[pymodule_export]
    use crate::json::{decode, explain};
    #[pymodule_export]
    use crate::prepared::PreparedRequest;
    #[pymodule_export]
    use crate::reply::Reply;
    #[pymodule_export]
    use crate::runtime::shutdown;
    #[pymodule_export]
    use crate::walk::{Page, Pages};
    #[pymodule_export]
    use crate::webhooks::{Webhooks, sign_test_event};
}
