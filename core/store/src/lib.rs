//! Keeps TikTok Shop tokens, and everything else that lasts, across restarts.
//!
//! [`SqliteStore`] is one file that several processes of one machine share; [`PostgresStore`] is one database for many
//! machines. [`open`] opens either by its address. With a [`StoreKey`] the tokens in it are encrypted. Both implement
//! [`TokenStore`](tiktokshop_core::token::TokenStore) and pass its conformance kit.
//!
//! ```no_run
//! # async fn example() -> tiktokshop_core::Result<()> {
//! use tiktokshop_store::{SqliteStore, StoreKey};
//!
//! let key = StoreKey::parse("OZKz0rYzJ1y5y0OZ9r2r1cY0f2nqkq3m1Jm3Vv0b8dA=")?;
//! let store = SqliteStore::options().key(key).open("tokens.db").await?;
//! # Ok(())
//! # }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
// Without a database, only keys are left.
#![cfg_attr(
    not(any(feature = "sqlite", feature = "postgres")),
    allow(dead_code, unused_imports, unused_macros)
)]

mod api_key;
mod app_row;
#[cfg_attr(not(feature = "sqlite"), allow(dead_code))] // files
mod fork;
mod inbox;
mod key;
mod keys_used;
mod open;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg_attr(not(feature = "sqlite"), allow(dead_code))] // SQLite's codes
mod problem;
mod requests;
mod roster;
mod said;
mod seal;
mod session;
mod shop_row;
#[cfg(feature = "sqlite")]
mod sqlite;
mod standings;
mod subscriptions;
mod sync;
mod sync_roster;
mod threads;
mod token_row;

pub use fork::{Paused, pause};
pub use key::StoreKey;
pub use open::{Address, AnyStore, StoreOptions, open};
#[cfg(feature = "postgres")]
pub use postgres::{PostgresOptions, PostgresStore};
#[cfg(feature = "sqlite")]
pub use sqlite::{SqliteOptions, SqliteStore};
