//! The connections: as many as are needed, replaced if they are lost.

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection as _, Executor as _, PgConnection, PgPool, Postgres, Transaction};
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};

use super::problem::failed;

/// A connection that was idle for longer is tested before it is used.
const TRUSTED_FOR: Duration = Duration::from_secs(1);
/// How long one piece of work may take. Without a limit, one whose connection went silent would wait forever.
const LIMIT: Duration = Duration::from_secs(60);

/// What each connection is told first. A commit is waited for even if the server is set up otherwise: tokens that were
/// handed out must survive a power cut. The locks of a client that vanished are freed within minutes.
const SETTINGS: &str = "SELECT set_config('search_path', quote_ident($1), false),
    set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'
        ELSE current_setting('synchronous_commit') END, false),
    set_config('idle_in_transaction_session_timeout', '60s', false),
    set_config('lock_timeout', '20s', false),
    set_config('tcp_keepalives_idle', '30', false),
    set_config('tcp_keepalives_interval', '10', false)";

/// The connections of one process.
pub(crate) struct Pool {
    pid: u32,
    pool: Option<PgPool>,
    patience: Duration,
}

impl Pool {
    /// Connections are opened when they are needed.
    pub(super) fn new(options: PgConnectOptions, schema: &str, most: u32, patience: Duration) -> Pool {
        let schema = schema.to_owned();
        let pool = PgPoolOptions::new()
            .max_connections(most)
            .acquire_timeout(patience)
            .test_before_acquire(false)
            .before_acquire(|connection, meta| {
                Box::pin(async move {
                    // One that does not answer is replaced.
                    Ok(meta.idle_for < TRUSTED_FOR || is_alive(connection).await)
                })
            })
            .after_connect(move |connection, _| {
                let schema = schema.clone();
                Box::pin(async move { prepare(connection, &schema).await })
            })
            .connect_lazy_with(options);
        Pool { pid: std::process::id(), pool: Some(pool), patience }
    }

    /// How long to wait for a connection, and how long to try again.
    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// A connection of our own.
    ///
    /// # Errors
    /// `Store`: retryable if there is none in time, final in a child that was forked.
    pub(super) async fn connection(&self) -> Result<Held> {
        if self.pid != std::process::id() {
            return Err(of_a_parent());
        }
        let pool = self.pool.as_ref().ok_or_else(closed)?;
        let connection = pool.acquire().await.map_err(failed("be reached"))?;
        Ok(Held { connection, sound: false })
    }

    pub(super) async fn close(&self) {
        if let Some(pool) = self.pool.as_ref().filter(|_| self.pid == std::process::id()) {
            pool.close().await;
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        if self.pid != std::process::id() {
            // They belong to the parent, which goes on using them.
            std::mem::forget(self.pool.take());
        }
    }
}

/// A connection in use. One whose work was broken off is closed: what it was doing may still be going on.
pub(super) struct Held {
    connection: PoolConnection<Postgres>,
    sound: bool,
}

impl Held {
    /// The work was finished. Whether the connection can be used again depends on how.
    pub(super) fn release<T>(mut self, done: &Result<T>) {
        self.sound = done.as_ref().err().is_none_or(|error| !error.retryable());
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if !self.sound {
            self.connection.close_on_drop();
        }
    }
}

impl Deref for Held {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.connection
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.connection
    }
}

/// The result of work that does not take forever.
pub(super) async fn in_time<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::time::timeout(LIMIT, work).await.unwrap_or_else(|_| Err(silent()))
}

/// Begins a transaction. It is rolled back if it is dropped.
pub(super) async fn begin(connection: &mut PgConnection) -> Result<Transaction<'_, Postgres>> {
    connection.begin().await.map_err(failed("begin a change"))
}

/// Ends a transaction. After an error that is retryable, it may have been committed all the same.
pub(super) async fn commit(transaction: Transaction<'_, Postgres>, doing: &'static str) -> Result<()> {
    transaction.commit().await.map_err(failed(doing))
}

/// Sets a new connection up.
pub(super) async fn prepare(connection: &mut PgConnection, schema: &str) -> sqlx::Result<()> {
    connection.execute(sqlx::query(SETTINGS).bind(schema)).await.map(|_| ())
}

pub(super) async fn ping(connection: &mut PgConnection) -> Result<()> {
    connection.ping().await.map_err(failed("be reached"))
}

async fn is_alive(connection: &mut PgConnection) -> bool {
    matches!(tokio::time::timeout(Duration::from_secs(5), connection.ping()).await, Ok(Ok(())))
}

fn of_a_parent() -> Error {
    Error::new(ErrorKind::Store, "the store was opened before this process was forked")
        .with_hint(&hint::OPEN_IN_CHILD)
}

fn closed() -> Error {
    Error::new(ErrorKind::Store, "the store was closed")
}

fn silent() -> Error {
    let detail = format!("the database did not respond within {} seconds", LIMIT.as_secs());
    Error::new(ErrorKind::Store, detail).with_retryable(true).with_hint(&hint::DATABASE_GONE)
}
