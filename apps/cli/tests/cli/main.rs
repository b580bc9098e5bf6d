//! Runs the built binary: every promised shape, exit code, setting and secret.
// Test code, though clippy sees only `#[test]` functions as such.
#![allow(clippy::unwrap_used, clippy::panic)]

mod api;
mod auth;
mod common;
mod config;
mod demo;
mod sandbox;
mod serve;
mod sign;
<<<<<<< HEAD
mod sync;
=======
mod tokens;
>>>>>>> 8149dbec (tiktokshop tokens: list, refresh, flush, change the key, import; several store keys at once)
mod usage;
mod webhook;
