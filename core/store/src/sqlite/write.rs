//! Writes that are carried through to their commit.

use std::ops::{Deref, DerefMut};

use sqlx::pool::PoolConnection;
use sqlx::query::QueryAs;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{FromRow, Sqlite, SqliteConnection, SqlitePool};
use tiktokshop_core::Result;

use crate::problem::failed;

/// Runs a statement that writes and returns a row. SQLite commits it only at its end: `fetch_optional` stops at the
/// row, and a commit that fails, on a full disk for example, would go unnoticed.
pub(super) async fn returning<'q, T>(
    pool: &SqlitePool,
    query: QueryAs<'q, Sqlite, T, SqliteArguments>,
    doing: &'static str,
) -> Result<Option<T>>
where
    T: for<'r> FromRow<'r, SqliteRow> + Send + Unpin + 'q,
{
    let rows = query.fetch_all(pool).await.map_err(failed(doing))?;
    Ok(rows.into_iter().next())
}

/// A transaction. One that is not ended closes its connection: after an error SQLite may have rolled back by itself,
/// which sqlx's own transaction does not notice, and its connection would be of no use from then on.
pub(super) struct Transaction {
    connection: PoolConnection<Sqlite>,
    ended: bool,
}

impl Transaction {
    /// Begins one that may write from the start.
    pub(super) async fn writing(pool: &SqlitePool) -> Result<Transaction> {
        Transaction::begin(pool, "BEGIN IMMEDIATE").await.map_err(failed("be locked"))
    }

    /// Begins one that sees a single state of the file.
    pub(super) async fn reading(pool: &SqlitePool) -> Result<Transaction> {
        Transaction::begin(pool, "BEGIN").await.map_err(failed("be read"))
    }

    async fn begin(pool: &SqlitePool, statement: &'static str) -> sqlx::Result<Transaction> {
        let mut begun = Transaction { connection: pool.acquire().await?, ended: false };
        sqlx::query(statement).execute(&mut *begun.connection).await?;
        Ok(begun)
    }

    pub(super) async fn commit(self, doing: &'static str) -> Result<()> {
        self.end("COMMIT").await.map_err(failed(doing))
    }

    pub(super) async fn rollback(self) -> Result<()> {
        self.end("ROLLBACK").await.map_err(failed("take a change back"))
    }

    async fn end(mut self, statement: &'static str) -> sqlx::Result<()> {
        sqlx::query(statement).execute(&mut *self.connection).await?;
        self.ended = true;
        Ok(())
    }
}

impl Deref for Transaction {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        &self.connection
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if !self.ended {
            self.connection.close_on_drop();
        }
    }
}
