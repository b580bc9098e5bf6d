//! The table `console_session`.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::sessions::{Session, Sessions};

use super::PostgresStore;
use super::problem::failed;
use super::time::seconds;
use crate::seal::{Sealer, Trust};
use crate::session::SessionRow;

// A few at a time, and never those that another process is about to delete.
const SWEEP: &str = "DELETE FROM console_session WHERE digest IN (
    SELECT digest FROM console_session WHERE expires_at <= (SELECT COALESCE($1, store_now()))
    ORDER BY expires_at LIMIT 100 FOR UPDATE SKIP LOCKED)";
// The end is sealed with the rest of the row, so it must be known before it is written.
const NOW: &str = "SELECT COALESCE($1, store_now())";
const PUT: &str = "INSERT INTO console_session (digest, key_id, expires_at, seal) VALUES ($1, $2, $3, $4)
    ON CONFLICT (digest) DO UPDATE SET key_id = $2, expires_at = $3, seal = $4";
const LOAD: &str =
    "SELECT * FROM console_session WHERE digest = $1 AND expires_at > (SELECT COALESCE($2, store_now()))";
const LIST: &str = "SELECT * FROM console_session";
/// Only if nobody has written it since it was read.
const RESEAL: &str = "UPDATE console_session SET seal = $3 WHERE digest = $1 AND seal = $2";
const DELETE: &str =
    "DELETE FROM console_session WHERE digest = $1 AND expires_at > (SELECT COALESCE($2, store_now()))";

#[async_trait]
impl Sessions for PostgresStore {
    async fn put_session(&self, session: &Session, ttl: Duration) -> Result<()> {
        repeated!(self, connection => put(connection, session, self.now(), ttl, &self.sealer))
    }

    async fn load_session(&self, digest: &str) -> Result<Option<Session>> {
        let found = repeated!(self, connection => load(connection, digest, self.now()))?;
        Ok(found.and_then(|row| row.open(&self.sealer)))
    }

    /// One that is ended twice, because nobody heard of the first time, may be said to have been over: it is.
    async fn delete_session(&self, digest: &str) -> Result<bool> {
        repeated!(self, connection => delete(connection, digest, self.now()))
    }
}

async fn put(
    connection: &mut PgConnection,
    session: &Session,
    now: Option<i64>,
    ttl: Duration,
    sealer: &Sealer,
) -> Result<()> {
    let sweep = sqlx::query(SWEEP).bind(now).execute(&mut *connection).await;
    sweep.map_err(failed("sweep sessions"))?;
    let query = sqlx::query_scalar::<_, i64>(NOW).bind(now);
    let begins = query.fetch_one(&mut *connection).await.map_err(failed("tell its time"))?;
    let row = SessionRow::of(session, begins.saturating_add(seconds(ttl)), sealer)?;
    let query = sqlx::query(PUT).bind(&row.digest).bind(&row.key_id).bind(row.expires_at).bind(&row.seal);
    query.execute(connection).await.map_err(failed("keep a session"))?;
    Ok(())
}

async fn load(connection: &mut PgConnection, digest: &str, now: Option<i64>) -> Result<Option<SessionRow>> {
    let query = sqlx::query_as(LOAD).bind(digest).bind(now);
    query.fetch_optional(connection).await.map_err(failed("read a session"))
}

async fn delete(connection: &mut PgConnection, digest: &str, now: Option<i64>) -> Result<bool> {
    let query = sqlx::query(DELETE).bind(digest).bind(now);
    let done = query.execute(connection).await.map_err(failed("end a session"))?;
    Ok(done.rows_affected() > 0)
}

/// Seals all sessions with the store's first key. One that does not open stays as it is: it is over.
pub(super) async fn reseal(connection: &mut PgConnection, sealer: &Sealer, trust: Trust) -> Result<()> {
    let rows: Vec<SessionRow> =
        sqlx::query_as(LIST).fetch_all(&mut *connection).await.map_err(failed("list sessions"))?;
    for row in rows {
        let Some(seal) = row.resealed(sealer, trust)? else { continue };
        let query = sqlx::query(RESEAL).bind(&row.digest).bind(&row.seal).bind(seal);
        query.execute(&mut *connection).await.map_err(failed("seal a session"))?;
    }
    Ok(())
}
