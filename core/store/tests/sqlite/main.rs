//! What the SQLite store promises of its file.
#![allow(clippy::unwrap_used)]

// Each test program uses a part of it.
#[allow(dead_code)]
#[path = "../auth_host/mod.rs"]
mod auth_host;
mod backup;
mod file;
mod gone;
mod pace;
mod sealed;
mod written_before;
