//! The connections: as many as are needed, replaced if they are lost.

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use sqlx::{Connection as _, Executor as _, PgConnection, PgPool, Postgres, Transaction};
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::Mutex;

use super::bell;
use super::problem::failed;
use crate::fork::{Gate, Passage, Rests};

/// A connection that was idle for longer is tested before it is used.
const TRUSTED_FOR: Duration = Duration::from_secs(1);
/// How long one piece of work may take. Without a limit, one whose connection went silent would wait forever.
const LIMIT: Duration = Duration::from_secs(60);
/// How long the listener waits for its connection. Events are found without it, and a fork has to wait meanwhile.
const EAR_PATIENCE: Duration = Duration::from_secs(5);

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
    gate: &'static Gate,
    source: Source,
    state: Mutex<State>,
}

/// Which database, and how many connections.
pub(super) struct Source {
    pub(super) options: PgConnectOptions,
    pub(super) schema: String,
    pub(super) most: u32,
    pub(super) patience: Duration,
}

enum State {
    Open(Pools),
    /// Closed until it is next needed.
    Resting,
    /// Closed for good.
    Closed,
}

/// The connections for work, the one that listens, which must not take the place of one that works, and the one by which events are
/// kept: whoever sends a webhook waits two seconds, however much work there is.
#[derive(Clone)]
struct Pools {
    work: PgPool,
    door: PgPool,
    ear: PgPool,
}

impl Pool {
    /// Connections are opened when they are needed.
    pub(super) fn new(source: Source) -> Arc<Pool> {
        let gate = Gate::of_this_process();
        let pool = Pool { pid: std::process::id(), gate, source, state: Mutex::new(State::Resting) };
        let pool = Arc::new(pool);
        let resting: Arc<dyn Rests> = pool.clone();
        gate.register(Arc::downgrade(&resting));
        pool
    }

    /// How long to wait for a connection, and how long to try again.
    pub(super) fn patience(&self) -> Duration {
        self.source.patience
    }

    /// A connection of our own. The process does not fork while it is in use.
    ///
    /// # Errors
    /// `Store`: retryable if there is none in time, final in a child that was forked.
    pub(super) async fn connection(&self) -> Result<Held> {
        let (passage, pools) = self.enter().await?;
        Held::of(&pools.work, passage).await
    }

    /// The connection by which events are kept: never behind other work.
    ///
    /// # Errors
    /// As [`Pool::connection`].
    pub(super) async fn door(&self) -> Result<Held> {
        let (passage, pools) = self.enter().await?;
        Held::of(&pools.door, passage).await
    }

    /// A connection that hears of new events. It does not hold up a fork: it is closed before one, which ends its listener.
    ///
    /// # Errors
    /// As [`Pool::connection`].
    pub(super) async fn listener(&self) -> Result<PgListener> {
        let (_passage, pools) = self.enter().await?;
        let mut listener = PgListener::connect_with(&pools.ear).await.map_err(failed("be reached"))?;
        listener.eager_reconnect(false);
        listener.listen(bell::CHANNEL).await.map_err(failed("listen for events"))?;
        Ok(listener)
    }

    /// The schema of the tables.
    pub(super) fn schema(&self) -> &str {
        &self.source.schema
    }

    /// Whether the connections were closed for good.
    pub(super) async fn is_closed(&self) -> bool {
        matches!(*self.state.lock().await, State::Closed)
    }

    /// While the passage is held, the process does not fork.
    async fn enter(&self) -> Result<(Passage, Pools)> {
        if self.pid != std::process::id() {
            return Err(of_a_parent());
        }
        let passage = self.gate.enter().await;
        Ok((passage, self.pools().await?))
    }

    async fn pools(&self) -> Result<Pools> {
        let mut state = self.state.lock().await;
        match &*state {
            State::Open(pools) => Ok(pools.clone()),
            State::Closed => Err(Error::new(ErrorKind::Store, "the store was closed")),
            State::Resting => {
                let Source { most, .. } = self.source;
                let (work, door) = (self.source.pool(most), self.source.pool(1));
                let pools = Pools { work, door, ear: self.source.ear() };
                *state = State::Open(pools.clone());
                Ok(pools)
            }
        }
    }

    pub(super) async fn close(&self) {
        self.end(State::Closed).await;
    }

    async fn end(&self, after: State) {
        if self.pid != std::process::id() {
            return;
        }
        let mut state = self.state.lock().await;
        if let State::Open(pools) = &*state {
            pools.ear.close().await;
            pools.door.close().await;
            pools.work.close().await;
        }
        if !matches!(*state, State::Closed) {
            *state = after;
        }
    }
}

#[async_trait]
impl Rests for Pool {
    async fn rest(&self) {
        self.end(State::Resting).await;
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        if self.pid != std::process::id() {
            // They belong to the parent, which goes on using them.
            std::mem::forget(std::mem::replace(self.state.get_mut(), State::Closed));
        }
    }
}

impl Source {
    fn pool(&self, most: u32) -> PgPool {
        self.connect(PgPoolOptions::new().max_connections(most).acquire_timeout(self.patience))
    }

    /// For one connection that lasts.
    fn ear(&self) -> PgPool {
        let patience = self.patience.min(EAR_PATIENCE);
        self.connect(PgPoolOptions::new().max_connections(1).acquire_timeout(patience).max_lifetime(None))
    }

    fn connect(&self, options: PgPoolOptions) -> PgPool {
        let schema = self.schema.clone();
        options
            .test_before_acquire(false)
            // One that does not respond is replaced.
            .before_acquire(|connection, meta| {
                Box::pin(async move { Ok(meta.idle_for < TRUSTED_FOR || is_alive(connection).await) })
            })
            .after_connect(move |connection, _| {
                let schema = schema.clone();
                Box::pin(async move { prepare(connection, &schema).await })
            })
            .connect_lazy_with(self.options.clone())
    }
}

/// A connection in use. One whose work was broken off is closed: what it was doing may still be going on.
pub(super) struct Held {
    connection: PoolConnection<Postgres>,
    sound: bool,
    _passage: Passage,
}

impl Held {
    async fn of(pool: &PgPool, passage: Passage) -> Result<Held> {
        let connection = pool.acquire().await.map_err(failed("be reached"))?;
        Ok(Held { connection, sound: false, _passage: passage })
    }

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

fn silent() -> Error {
    let detail = format!("the database did not respond within {} seconds", LIMIT.as_secs());
    Error::new(ErrorKind::Store, detail).with_retryable(true).with_hint(&hint::DATABASE_GONE)
}
