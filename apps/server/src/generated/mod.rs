// Generated from core/catalog by `cargo gen`. Do not edit.

//! Code that `cargo gen` writes for this crate.

pub mod hints;
