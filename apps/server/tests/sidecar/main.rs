//! The HTTP interface against the sandbox, over real sockets.

#![allow(clippy::unwrap_used, clippy::panic)]

mod assets;
mod calls;
mod document;
mod events;
mod keys;
mod operators;
mod phone;
mod secrets;
mod shops;
mod stage;
#[path = "../support/mod.rs"]
mod support;
