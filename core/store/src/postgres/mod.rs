//! One database for the processes of many machines.
//!
//! A file for each noun, with its SQL and the implementation of its trait, such as `leases.rs`. Functions take a
//! `&mut PgConnection`, which the methods of the trait hand to them:
//!
//! ```ignore
//! async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
//!     repeated!(self, connection => leases::renew(connection, lease, self.now(), ttl))
//! }
//! ```
//!
//! - [`repeated!`] runs the statements again, on another connection, if the connection was lost, the database is restarting,
//!   or it chose this transaction as the victim of a deadlock. *The first time may have been committed*: the statements must
//!   come to the same result if they are repeated. `once!` is for those that cannot promise that: it waits for a connection,
//!   but does not run anything twice.
//! - `pool::begin(connection)` begins a transaction, `pool::commit(transaction, "save a record")` ends it; one that is dropped
//!   is rolled back. A single statement needs none: it sees a single state of the database, and happens or does not.
//! - `.map_err(failed("read a record"))` makes an error of sqlx one of ours, which says what could not be done and what helps.
//! - Time is the database's. `store_now()` is its clock in Unix seconds; a test may set another one, so write
//!   `COALESCE($1, store_now())` and bind `self.now()`. Where an index is to be used: `(SELECT COALESCE($1, store_now()))`.
//! - Declare keys that are sorted or compared `text COLLATE "C"`. PostgreSQL's text cannot hold the character NUL: bodies
//!   belong into `bytea`.
//! - All tables are in a schema of their own, which each connection has as its search path: name no schema.
//! - Lock rows of one table in the order of their keys. Take no lock that all writers need.

// First, because its macros are used below.
#[macro_use]
mod repeat;

mod apps;
mod bell;
mod inbox;
mod keys;
mod leases;
mod migrate;
mod options;
mod pace;
mod pool;
mod problem;
mod requests;
mod reseal;
mod roster;
mod sessions;
mod shops;
mod standings;
mod states;
mod subscriptions;
mod sync;
mod sync_roster;
mod text;
mod time;
mod tokens;

use std::fmt;
use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_core::clock::Clock;
use tiktokshop_core::token::Tokens as _;

use self::bell::Belfry;
pub use self::options::PostgresOptions;
use self::pool::Pool;
use crate::keys_used;
use crate::seal::{Sealer, Trust};

/// Tokens and everything else in a PostgreSQL database (13 or later). Cheap to clone; clones share the connections.
///
/// Many processes on many machines may use one database at once. There is no leader: leases and row locks decide who does
/// what. Connections that were lost, because the database was restarted for example, are replaced. A store belongs to the
/// process that opened it: a child that was forked opens its own.
///
/// Tokens, ciphers and app secrets are sealed with a [`key`](PostgresOptions::key), which is required unless
/// [`allow_unsealed`](PostgresOptions::allow_unsealed) says otherwise. What is sealed is bound to its row: a row that was
/// changed without the key, or copied over another, is refused. Unlike in an SQLite file, a row that was deleted, or put back
/// as a whole to what it was before, is not noticed: a mark over all rows would make all writers wait for each other.
#[derive(Clone)]
pub struct PostgresStore {
    pool: Arc<Pool>,
    belfry: Arc<Belfry>,
    sealer: Arc<Sealer>,
    clock: Option<Arc<dyn Clock>>,
}

impl PostgresStore {
    /// Settings, followed by [`PostgresOptions::open`].
    pub fn options() -> PostgresOptions {
        PostgresOptions::default()
    }

    /// Seals everything with the [`key`](PostgresOptions::key), so that old keys can be discarded. Each account is sealed in a
    /// transaction of its own, while others go on working; run again, it begins again. Returns how many accounts there are.
    ///
    /// A database in which nothing is sealed yet is accepted as it is. What was there before stays in the database's files
    /// until they are vacuumed, in its write-ahead log, and in backups.
    ///
    /// # Errors
    /// `Store` if a token does not open, because an old key is missing, see [`PostgresOptions::old_key`], or if other programs
    /// go on sealing with another key.
    pub async fn reseal(&self) -> Result<usize> {
        let trust = repeated!(self, connection => reseal::trust(connection))?;
        for _ in 0..keys_used::ROUNDS {
            let accounts = self.reseal_all(trust).await?;
            let starts = repeated!(self, connection => reseal::starts(connection))?;
            if starts.iter().all(|start| self.sealer.seals_like(start)) {
                return Ok(accounts);
            }
        }
        Err(keys_used::still_used())
    }

    /// Refuses a database that is sealed with a key that is not here.
    async fn check_keys(&self) -> Result<()> {
        let starts = repeated!(self, connection => reseal::starts(connection))?;
        keys_used::check(&self.sealer, &starts)
    }

    async fn reseal_all(&self, trust: Trust) -> Result<usize> {
        repeated!(self, connection => apps::reseal(connection, &self.sealer, trust))?;
        repeated!(self, connection => keys::reseal(connection, &self.sealer, trust))?;
        repeated!(self, connection => sessions::reseal(connection, &self.sealer, trust))?;
        let accounts = self.list().await?;
        for account in &accounts {
            repeated!(self, connection => reseal::account(connection, &self.sealer, account, trust))?;
        }
        Ok(accounts.len())
    }

    /// Closes the connections for good. Dropping the store does the same a little later.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// Asks the database for its time, to see that it is there. Waits for it as long as any other statement would.
    ///
    /// # Errors
    /// `Store`, retryable, if it is not.
    pub async fn ping(&self) -> Result<()> {
        repeated!(self, connection => pool::ping(connection))
    }

    /// What to bind where a statement needs the time: nothing, which means the database's clock, unless a test set another.
    fn now(&self) -> Option<i64> {
        self.clock.as_ref().map(|clock| clock.now())
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PostgresStore").field("sealer", &self.sealer).finish_non_exhaustive()
    }
}
