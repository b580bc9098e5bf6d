//! The store on PostgreSQL. Run with `scripts/with-postgres cargo test -p tiktokshop-store --test postgres`.
#![allow(clippy::unwrap_used)]

mod conformance;
mod opening;
mod pace;
mod sealed;
mod unknown;

use tiktokshop_store::{PostgresOptions, PostgresStore, StoreKey};

fn keyed() -> PostgresOptions {
    PostgresStore::options().key(StoreKey::from_bytes([7; 32]))
}
