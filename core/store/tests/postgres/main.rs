//! The store on PostgreSQL. Run with `scripts/with-postgres cargo test -p tiktokshop-store --test postgres`.
#![allow(clippy::unwrap_used)]

// Each test program uses a part of it.
#[allow(dead_code)]
#[path = "../auth_host/mod.rs"]
mod auth_host;
mod authorized;
mod conformance;
mod opening;
mod pace;
mod sealed;
mod unknown;

use tiktokshop_store::{PostgresOptions, PostgresStore, StoreKey};

fn keyed() -> PostgresOptions {
    PostgresStore::options().key(StoreKey::from_bytes([7; 32]))
}
