//! The table `oauth_state`.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::token::{StateKey, States};
use tiktokshop_core::{Result, random};

use super::PostgresStore;
use super::problem::failed;
use super::time::seconds;

// A few at a time, and never those that another process is about to delete.
const SWEEP: &str = "DELETE FROM oauth_state WHERE key IN (
    SELECT key FROM oauth_state WHERE expires_at < (SELECT COALESCE($1, store_now()))
    ORDER BY expires_at LIMIT 100 FOR UPDATE SKIP LOCKED)";
const PUT: &str =
    "INSERT INTO oauth_state (key, note, expires_at) VALUES ($1, $2, COALESCE($3, store_now()) + $4)
    ON CONFLICT (key) DO UPDATE SET note = excluded.note, expires_at = excluded.expires_at, taken_by = NULL";
// Only one of two takers gets it. Who asks again with the same ticket did not learn that he had it. The row is swept later.
const TAKE: &str = "UPDATE oauth_state SET taken_by = $2
    WHERE key = $1 AND (taken_by IS NULL OR taken_by = $2) AND expires_at >= COALESCE($3, store_now())
    RETURNING note";

#[async_trait]
impl States for PostgresStore {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        repeated!(self, connection => put(connection, key, note, self.now(), ttl))
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        let ticket = random::hex::<16>()?;
        repeated!(self, connection => take(connection, key, &ticket, self.now()))
    }
}

async fn put(
    connection: &mut PgConnection,
    key: &StateKey,
    note: &str,
    now: Option<i64>,
    ttl: Duration,
) -> Result<()> {
    let sweep = sqlx::query(SWEEP).bind(now).execute(&mut *connection).await;
    sweep.map_err(failed("sweep states"))?;
    let query = sqlx::query(PUT).bind(key.as_str()).bind(note).bind(now).bind(seconds(ttl));
    query.execute(connection).await.map_err(failed("remember a state"))?;
    Ok(())
}

async fn take(
    connection: &mut PgConnection,
    key: &StateKey,
    ticket: &str,
    now: Option<i64>,
) -> Result<Option<String>> {
    let query = sqlx::query_scalar(TAKE).bind(key.as_str()).bind(ticket).bind(now);
    query.fetch_optional(connection).await.map_err(failed("take a state"))
}
