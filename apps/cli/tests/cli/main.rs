//! Runs the built binary: every promised shape, exit code, setting and secret.
// Test code, though clippy sees only `#[test]` functions as such.
#![allow(clippy::unwrap_used, clippy::panic)]

mod api;
mod apps;
mod auth;
mod common;
mod config;
mod database;
mod demo;
mod guides;
mod keys;
mod sandbox;
mod serve;
mod sign;
mod sync;
mod tokens;
mod traces;
mod usage;
mod webhook;
