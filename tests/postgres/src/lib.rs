//! PostgreSQL for tests.
//!
//! A test asks for a [`Database`] of its own, which is dropped with the value. One that stops, kills or restarts the server
//! starts a [`Cluster`] of its own.
//!
//! ```no_run
//! let database = tiktokshop_test_postgres::Database::create();
//! println!("{}", database.url());
//! ```

#![allow(clippy::unwrap_used, clippy::panic)] // only tests use it

mod cluster;
mod database;

pub use cluster::Cluster;
pub use database::Database;
