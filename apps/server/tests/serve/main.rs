//! A server beside a sandbox, on real sockets: what it keeps, shows, passes on and refuses, and how it lives and dies.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod apps;
mod copies;
mod doors;
mod faults;
mod forwarding;
mod life;
mod mounting;
mod postgres;
mod sellers;
#[path = "../support/mod.rs"]
mod support;
mod webhooks;
