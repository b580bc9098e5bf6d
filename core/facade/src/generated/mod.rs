// Generated from core/catalog by `cargo gen`. Do not edit.

//! Code that `cargo gen` writes from the catalogue.

pub(crate) mod event;
pub(crate) mod keys;
pub(crate) mod settings;
