//! What spans the crates, one module a theme. Everything talks to the sandbox over HTTP.
// clippy.toml spares what stands in a test; this spares the functions that tests share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod assets;
mod changes;
mod clock;
mod conformance;
mod documentation;
mod every_operation;
mod faults;
mod guides;
mod inbox;
mod oauth;
mod pages;
mod payloads;
mod php_requests;
mod receiver;
mod schema;
mod secrets;
mod support;
mod tokens;
mod typed;
mod uploads;
mod webhooks;
mod writes;

mod generated {
    pub mod calls;
    pub mod examples;
    pub mod guides;
}
