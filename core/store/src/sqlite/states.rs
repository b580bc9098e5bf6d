//! The table `oauth_state`.

use sqlx::SqlitePool;
use tiktokshop_core::Result;
use tiktokshop_core::token::StateKey;

use super::write;
use crate::problem::failed;

const SWEEP: &str = "DELETE FROM oauth_state WHERE expires_at < ?1";
const PUT: &str = "INSERT INTO oauth_state (key, note, expires_at) VALUES (?1, ?2, ?3)
    ON CONFLICT (key) DO UPDATE SET note = excluded.note, expires_at = excluded.expires_at";
const TAKE: &str = "DELETE FROM oauth_state WHERE key = ?1 RETURNING note, expires_at";

pub(super) async fn put(pool: &SqlitePool, key: &StateKey, note: &str, now: i64, ends: i64) -> Result<()> {
    sqlx::query(SWEEP).bind(now).execute(pool).await.map_err(failed("sweep states"))?;
    let query = sqlx::query(PUT).bind(key.as_str()).bind(note).bind(ends);
    query.execute(pool).await.map_err(failed("remember a state"))?;
    Ok(())
}

/// One statement, so that only one of two takers of the same state gets it.
pub(super) async fn take(pool: &SqlitePool, key: &StateKey, now: i64) -> Result<Option<String>> {
    let query = sqlx::query_as::<_, (String, i64)>(TAKE).bind(key.as_str());
    let taken = write::returning(pool, query, "take a state").await?;
    Ok(taken.filter(|(_, ends)| *ends >= now).map(|(note, _)| note))
}
