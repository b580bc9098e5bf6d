//! Each noun of the store passes its kit on SQLite and on PostgreSQL, and keeps what a key promises there.
#![allow(clippy::unwrap_used)]

mod api_keys;
mod apps;
mod console;
mod inbox;
mod places;
mod requests;
mod standings;
mod subscriptions;
mod sync;
mod tokens;
