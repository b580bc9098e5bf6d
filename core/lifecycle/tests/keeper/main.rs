//! The token keeper, its events, and what webhooks do to authorizations: with the sandbox as the platform.

#![allow(clippy::unwrap_used, clippy::panic)]

mod activity;
mod effects;
mod events;
mod lister;
mod platform;
mod processes;
mod share;
mod spread;
mod stage;
mod trouble;
