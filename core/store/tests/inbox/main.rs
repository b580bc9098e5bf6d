//! The inbox on a real store: what is kept is kept at once, and what is handed out comes in order.
#![allow(clippy::unwrap_used)]

mod dispatcher;
mod door;
mod gated;
mod traces;
mod writer;
