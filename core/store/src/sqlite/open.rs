//! Opens the file: private, in WAL mode, with its tables up to date.

use std::time::Duration;

use sqlx::ConnectOptions as _;
use sqlx::SqlitePool;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use tiktokshop_core::Result;

use super::connections::{Held, Opened, Source};
use super::place;
use super::whereabouts::Whereabouts;
use crate::fork::Gate;
use crate::problem::{failed, outdated};
use crate::threads;

// `sqlx::migrate!` expands to this, and exists only with the macros that look into a database, whose reader of plans every build would then hold.
static MIGRATIONS: Migrator = sqlx::sqlx_macros::migrate!("migrations/sqlite");

/// Several readers and one writer; SQLite has no use for more.
const CONNECTIONS: u32 = 4;
/// How many times the switch to WAL is tried while other processes open the same file.
const TRIES: u32 = 50;

pub(super) async fn file(gate: &Gate, source: &Source) -> Result<Opened> {
    let place = place::prepare(gate, &source.path)?;
    let options = SqliteConnectOptions::new()
        .filename(&place.path)
        .busy_timeout(source.busy_timeout)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        // A pair of tokens that was handed out must survive a power cut.
        .synchronous(SqliteSynchronous::Full)
        // What was replaced, such as a token from before there was a key, must not linger in the file.
        .pragma("secure_delete", "ON")
        .thread_name(threads::name)
        .disable_statement_logging();
    let pool = connect(options).await?;
    if let Err(error) = migrate(&pool).await {
        pool.close().await;
        return Err(error);
    }
    let keeper = pool.acquire().await.map_err(failed("be opened"))?.detach();
    let whereabouts = Whereabouts::of(&place.path)?;
    Ok(Opened { pool, keeper, file: Some(Held { _file: place.file, whereabouts }) })
}

/// Unlike other statements, the switch to WAL does not wait for a lock.
async fn connect(options: SqliteConnectOptions) -> Result<SqlitePool> {
    let mut tries = 0;
    loop {
        let pool = SqlitePoolOptions::new().max_connections(CONNECTIONS).connect_with(options.clone()).await;
        let error = match pool {
            Ok(pool) => return Ok(pool),
            Err(problem) => failed("be opened")(problem),
        };
        tries += 1;
        if !error.retryable() || tries == TRIES {
            return Err(error);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// One connection to work with, and one that is never closed: the database would vanish with the last one.
pub(super) async fn memory() -> Result<Opened> {
    let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(true).disable_statement_logging();
    let keeper = options.connect().await.map_err(failed("be opened"))?;
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await;
    let pool = pool.map_err(failed("be opened"))?;
    migrate(&pool).await?;
    Ok(Opened { pool, keeper, file: None })
}

/// Under a write lock, so that only one of several processes that open a new file creates the tables.
async fn migrate(pool: &SqlitePool) -> Result<()> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed("be locked"))?;
    // `run` would accept the connection, too, but then its future is not `Send` (sqlx says so at its definition).
    MIGRATIONS.run_direct(None, &mut *transaction, false).await.map_err(|problem| outdated(&problem))?;
    transaction.commit().await.map_err(failed("be brought up to date"))
}
