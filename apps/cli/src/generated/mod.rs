// Generated from core/catalog by `cargo gen`. Do not edit.

//! What `cargo gen` writes for the command line.

pub mod catalogue;
