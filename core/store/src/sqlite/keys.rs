//! The table `api_key`.

use async_trait::async_trait;
use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::access::{ApiKey, ApiKeys, KeyHash, NewKey};

use super::SqliteStore;
use crate::api_key::{KeyRow, USE_STEP};
use crate::problem::failed;
use crate::seal::{Sealer, Trust};

/// By name: a column that a newer version adds must not reach a statement that was prepared before.
macro_rules! api_key {
    ($rest:literal) => {
        concat!(
            "SELECT id, name, hash, scope, shops, created_at, expires_at, last_used_at, revoked_at, seal
                FROM api_key ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO api_key (id, name, hash, scope, shops, created_at, expires_at, seal)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
const FIND: &str = api_key!("WHERE hash = ?1");
const BY_ID: &str = api_key!("WHERE id = ?1");
const LIST: &str = api_key!("ORDER BY created_at DESC, rowid DESC");
const NOTE_USE: &str = "UPDATE api_key SET last_used_at = ?2 WHERE id = ?1";
const REVOKE: &str = "UPDATE api_key SET revoked_at = ?2
    WHERE id = ?1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?2)";
const RESEAL: &str = "UPDATE api_key SET seal = ?2 WHERE id = ?1";

#[async_trait]
impl ApiKeys for SqliteStore {
    async fn add_key(&self, key: &NewKey) -> Result<ApiKey> {
        let row = KeyRow::of(key, self.clock.now(), &self.sealer)?;
        insert(&*self.connections.get().await?, &row).await?;
        row.open(&self.sealer)
    }

    async fn use_key(&self, hash: &KeyHash) -> Result<Option<ApiKey>> {
        let connections = self.connections.get().await?;
        let query = sqlx::query_as::<_, KeyRow>(FIND).bind(hash.digits());
        let row = query.fetch_optional(&*connections).await.map_err(failed("find an API key"))?;
        let Some(row) = row else { return Ok(None) };
        let (key, now) = (row.open(&self.sealer)?, self.clock.now());
        if !key.works_at(now) {
            return Ok(None);
        }
        Ok(Some(note_use(&connections, key, now).await))
    }

    async fn find_key(&self, id: &str) -> Result<Option<ApiKey>> {
        let query = sqlx::query_as::<_, KeyRow>(BY_ID).bind(id);
        let row = query.fetch_optional(&*self.connections.get().await?).await;
        let row = row.map_err(failed("find an API key"))?;
        let key = row.map(|row| row.open(&self.sealer)).transpose()?;
        Ok(key.filter(|key| key.works_at(self.clock.now())))
    }

    async fn list_keys(&self) -> Result<Vec<ApiKey>> {
        let query = sqlx::query_as::<_, KeyRow>(LIST);
        let rows = query.fetch_all(&*self.connections.get().await?).await;
        let rows = rows.map_err(failed("list API keys"))?;
        rows.into_iter().map(|row| row.open(&self.sealer)).collect()
    }

    async fn revoke_key(&self, id: &str) -> Result<bool> {
        let query = sqlx::query(REVOKE).bind(id).bind(self.clock.now());
        let done = query.execute(&*self.connections.get().await?).await;
        Ok(done.map_err(failed("revoke an API key"))?.rows_affected() > 0)
    }
}

async fn insert(pool: &SqlitePool, row: &KeyRow) -> Result<()> {
    let query = sqlx::query(INSERT)
        .bind(&row.id)
        .bind(&row.name)
        .bind(&row.hash)
        .bind(&row.scope)
        .bind(&row.shops)
        .bind(row.created_at)
        .bind(row.expires_at)
        .bind(&row.seal);
    query.execute(pool).await.map_err(failed("save an API key"))?;
    Ok(())
}

/// A full disk must not lock clients out, so a failure is only logged.
async fn note_use(pool: &SqlitePool, mut key: ApiKey, now: i64) -> ApiKey {
    if key.last_used_at.is_some_and(|last| (last..last + USE_STEP).contains(&now)) {
        return key;
    }
    match sqlx::query(NOTE_USE).bind(&key.id).bind(now).execute(pool).await.map_err(failed("note a use")) {
        Ok(_) => key.last_used_at = Some(now),
        Err(error) => tracing::warn!(key = key.id, %error, "the use of an API key was not noted"),
    }
    key
}

/// Seals all keys with the store's first key.
pub(super) async fn reseal(connection: &mut SqliteConnection, sealer: &Sealer, trust: Trust) -> Result<()> {
    let query = sqlx::query_as::<_, KeyRow>(LIST);
    let rows = query.fetch_all(&mut *connection).await.map_err(failed("read API keys"))?;
    for row in rows {
        let query = sqlx::query(RESEAL).bind(&row.id).bind(row.resealed(sealer, trust)?);
        query.execute(&mut *connection).await.map_err(failed("seal an API key"))?;
    }
    Ok(())
}
