//! The table `api_key`.

use async_trait::async_trait;
use sqlx::{FromRow, PgConnection, Row};
use tiktokshop_core::{Result, random};
use tiktokshop_lifecycle::access::{ApiKey, ApiKeys, KeyHash, NewKey};

use super::PostgresStore;
use super::problem::failed;
use super::text::storable;
use crate::api_key::{KeyRow, USE_STEP};
use crate::seal::{Sealer, Trust, store_error};

const NOW: &str = "SELECT COALESCE($1, store_now())";
// Repeated after a commit that nobody heard of, it finds its own row, and changes nothing.
const INSERT: &str = "INSERT INTO api_key (id, name, hash, scope, shops, created_at, expires_at, seal)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (id) DO UPDATE SET name = api_key.name
    WHERE api_key.hash = excluded.hash AND api_key.seal = excluded.seal
    RETURNING true";
const FIND: &str = "SELECT *, COALESCE($2, store_now()) AS now FROM api_key WHERE hash = $1";
const BY_ID: &str = "SELECT *, COALESCE($2, store_now()) AS now FROM api_key WHERE id = $1";
const LIST: &str = "SELECT * FROM api_key ORDER BY created_at DESC, number DESC";
const NOTE_USE: &str = "UPDATE api_key SET last_used_at = $2 WHERE id = $1";
const REVOKE: &str = "UPDATE api_key SET revoked_at = COALESCE($3, store_now()), revoked_by = $2
    WHERE id = $1 AND (revoked_by = $2
        OR (revoked_at IS NULL AND (expires_at IS NULL OR expires_at > COALESCE($3, store_now()))))";
const RESEAL: &str = "UPDATE api_key SET seal = $3 WHERE id = $1 AND seal = $2";

#[async_trait]
impl ApiKeys for PostgresStore {
    async fn add_key(&self, key: &NewKey) -> Result<ApiKey> {
        let mut key = key.clone();
        storable(&mut key.name);
        let now = repeated!(self, connection => time(connection, self.now()))?;
        let row = KeyRow::of(&key, now, &self.sealer)?;
        repeated!(self, connection => insert(connection, &row))?;
        row.open(&self.sealer)
    }

    async fn use_key(&self, hash: &KeyHash) -> Result<Option<ApiKey>> {
        let digits = hash.digits();
        let found = repeated!(self, connection => find(connection, FIND, &digits, self.now()))?;
        let Some((row, now)) = found else { return Ok(None) };
        let mut key = row.open(&self.sealer)?;
        if !key.works_at(now) {
            return Ok(None);
        }
        if key.last_used_at.is_some_and(|last| (last..last + USE_STEP).contains(&now)) {
            return Ok(Some(key));
        }
        // Not tried again: a database in trouble must not make clients wait for this.
        match once!(self, connection => note_use(connection, &key.id, now)) {
            Ok(()) => key.last_used_at = Some(now),
            Err(error) => tracing::warn!(key = key.id, %error, "the use of an API key was not noted"),
        }
        Ok(Some(key))
    }

    async fn find_key(&self, id: &str) -> Result<Option<ApiKey>> {
        let found = repeated!(self, connection => find(connection, BY_ID, id, self.now()))?;
        let Some((row, now)) = found else { return Ok(None) };
        Ok(Some(row.open(&self.sealer)?).filter(|key| key.works_at(now)))
    }

    async fn list_keys(&self) -> Result<Vec<ApiKey>> {
        let rows = repeated!(self, connection => list(connection))?;
        rows.into_iter().map(|row| row.open(&self.sealer)).collect()
    }

    async fn revoke_key(&self, id: &str) -> Result<bool> {
        let ticket = random::hex::<16>()?;
        repeated!(self, connection => revoke(connection, id, &ticket, self.now()))
    }
}

async fn time(connection: &mut PgConnection, now: Option<i64>) -> Result<i64> {
    sqlx::query_scalar(NOW).bind(now).fetch_one(connection).await.map_err(failed("tell the time"))
}

async fn insert(connection: &mut PgConnection, row: &KeyRow) -> Result<()> {
    let query = sqlx::query_scalar(INSERT)
        .bind(&row.id)
        .bind(&row.name)
        .bind(&row.hash)
        .bind(&row.scope)
        .bind(&row.shops)
        .bind(row.created_at)
        .bind(row.expires_at)
        .bind(&row.seal);
    let written: Option<bool> = query.fetch_optional(connection).await.map_err(failed("save an API key"))?;
    written.map(|_| ()).ok_or_else(|| store_error("there is another API key with this id"))
}

async fn find(
    connection: &mut PgConnection,
    statement: &'static str,
    name: &str,
    now: Option<i64>,
) -> Result<Option<(KeyRow, i64)>> {
    let query = sqlx::query(statement).bind(name).bind(now);
    let found = query.fetch_optional(connection).await.map_err(failed("find an API key"))?;
    let Some(row) = found else { return Ok(None) };
    let now = row.try_get("now").map_err(failed("find an API key"))?;
    Ok(Some((KeyRow::from_row(&row).map_err(failed("find an API key"))?, now)))
}

async fn note_use(connection: &mut PgConnection, id: &str, now: i64) -> Result<()> {
    sqlx::query(NOTE_USE).bind(id).bind(now).execute(connection).await.map_err(failed("note a use"))?;
    Ok(())
}

async fn list(connection: &mut PgConnection) -> Result<Vec<KeyRow>> {
    sqlx::query_as(LIST).fetch_all(connection).await.map_err(failed("list API keys"))
}

async fn revoke(connection: &mut PgConnection, id: &str, ticket: &str, now: Option<i64>) -> Result<bool> {
    let query = sqlx::query(REVOKE).bind(id).bind(ticket).bind(now);
    let done = query.execute(connection).await.map_err(failed("revoke an API key"))?;
    Ok(done.rows_affected() > 0)
}

/// Seals all keys with the store's first key.
pub(super) async fn reseal(connection: &mut PgConnection, sealer: &Sealer, trust: Trust) -> Result<()> {
    for row in list(connection).await? {
        let query = sqlx::query(RESEAL).bind(&row.id).bind(&row.seal).bind(row.resealed(sealer, trust)?);
        query.execute(&mut *connection).await.map_err(failed("seal an API key"))?;
    }
    Ok(())
}
