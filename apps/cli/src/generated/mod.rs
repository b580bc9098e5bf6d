// Generated from core/catalog by `cargo gen`. Do not edit.

//! Code that `cargo gen` writes for the command line.

pub mod hints;
