// Generated from core/catalog by `cargo gen`. Do not edit.

//! Code that `cargo gen` writes for the texts of the catalogue.

pub mod catalogue;
pub mod summaries;
