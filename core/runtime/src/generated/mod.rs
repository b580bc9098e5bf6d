// Generated from core/catalog by `cargo gen`. Do not edit.

//! The tables that `cargo gen` writes from the catalogue.
#![allow(missing_docs)]

pub(crate) mod changes;
pub(crate) mod envelope;
pub(crate) mod error_kinds;
pub(crate) mod hints;
pub(crate) mod operations;
pub(crate) mod options;
pub(crate) mod webhooks;
