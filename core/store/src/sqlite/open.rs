//! Opens the file: private, in WAL mode, with its tables up to date.

use std::fs::{DirBuilder, OpenOptions};
use std::path::Path;
use std::time::Duration;

use sqlx::ConnectOptions as _;
use sqlx::SqlitePool;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use tiktokshop_core::{Error, ErrorKind, Result};

use crate::problem::{failed, outdated};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Readers beside one writer; SQLite has no use for more.
const CONNECTIONS: u32 = 4;
/// How often the switch to WAL is tried while other processes open the same file.
const TRIES: u32 = 50;

pub(super) async fn file(path: &Path, busy_timeout: Duration) -> Result<SqlitePool> {
    make_private(path).map_err(|problem| {
        let detail = format!("the token store {} cannot be opened: {problem}", path.display());
        Error::new(ErrorKind::Store, detail).with_hint("Name a file in a folder that this user may write to.")
    })?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(busy_timeout)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        // A pair of tokens that was handed out must survive a power cut.
        .synchronous(SqliteSynchronous::Full)
        // What is replaced, a token before there was a key, say, must not linger in the file.
        .pragma("secure_delete", "ON")
        .disable_statement_logging();
    let pool = connect(options).await?;
    migrate(&pool).await?;
    Ok(pool)
}

/// The switch to WAL does not wait for a lock as other statements do.
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

/// One connection that is never given up: with it the database would go.
pub(super) async fn memory() -> Result<SqlitePool> {
    let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(true).disable_statement_logging();
    let pool = SqlitePoolOptions::new()
        .min_connections(1)
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options)
        .await
        .map_err(failed("be opened"))?;
    migrate(&pool).await?;
    Ok(pool)
}

/// Under a write lock, so that of several processes that open a new file one makes the tables.
async fn migrate(pool: &SqlitePool) -> Result<()> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed("be locked"))?;
    // `run` would take the connection too, but its future is not `Send` then (sqlx says so where it defines this).
    MIGRATIONS.run_direct(None, &mut *transaction, false).await.map_err(|problem| outdated(&problem))?;
    transaction.commit().await.map_err(failed("be brought up to date"))
}

/// Makes folder and file readable by this user only, before SQLite puts anything into them.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut folders = DirBuilder::new();
    let mut file = OpenOptions::new();
    folders.recursive(true);
    file.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        folders.mode(0o700);
        file.mode(0o600);
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        folders.create(folder)?;
    }
    let opened = file.open(path)?;
    restrict(&opened)
}

/// A file that was there before may be open to others.
#[cfg(unix)]
fn restrict(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = file.metadata()?.permissions().mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn restrict(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}
