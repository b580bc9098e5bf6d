//! The table `standing`.

use async_trait::async_trait;
use sqlx::SqliteConnection;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_lifecycle::keeper::{Noted, Standings};

use super::SqliteStore;
use super::write::Transaction;
use crate::problem::failed;
use crate::standings::{Row, with_shop};

/// It opens no seal: before anything is told, the record is read and verified.
const UNTOLD: &str = "SELECT token.app_key, token.open_id FROM token
    LEFT JOIN standing ON standing.app_key = token.app_key AND standing.open_id = token.open_id
    WHERE token.status <> 'refreshing' AND (standing.revision IS NULL OR standing.revision <> token.revision
        OR standing.stale = 1
        OR standing.standing = 'active' AND token.refresh_token_expires_at BETWEEN 1 AND ?1 - 1)
    ORDER BY token.updated_at, token.app_key, token.open_id LIMIT ?2";
const BEGIN: &str = "INSERT INTO standing (app_key, open_id, changes, revision)
    SELECT app_key, open_id, revision, revision FROM token WHERE app_key = ?1 AND open_id = ?2
    ON CONFLICT DO NOTHING";
/// By name: a column that a newer version adds must not reach a statement that was prepared before.
macro_rules! standing {
    ($rest:literal) => {
        concat!(
            "SELECT app_key, open_id, changes, edits, stale, revision, expires_at, standing, since, ends_at,
                warned_of, inactive_shops FROM standing ",
            $rest
        )
    };
}

const LOAD: &str = standing!("WHERE app_key = ?1 AND open_id = ?2");
const LIST: &str = standing!("ORDER BY app_key, open_id");
const TELL: &str = "UPDATE standing SET revision = ?5, expires_at = ?6, standing = ?7, since = ?8, stale = 0,
        changes = changes + ?9
    WHERE app_key = ?1 AND open_id = ?2 AND changes = ?3 AND edits = ?4";
const WARN: &str = "UPDATE standing SET ends_at = ?3, warned_of = ?4, edits = edits + 1, stale = 1
    WHERE app_key = ?1 AND open_id = ?2 AND (ends_at, warned_of) <> (?3, ?4)";
const SHOPS: &str = "UPDATE standing SET inactive_shops = ?3, edits = edits + 1, stale = 1
    WHERE app_key = ?1 AND open_id = ?2";

#[async_trait]
impl Standings for SqliteStore {
    async fn untold(&self, expiring: i64, limit: usize) -> Result<Vec<AccountId>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query_as::<_, (String, String)>(UNTOLD).bind(expiring);
        let query = query.bind(i64::try_from(limit).unwrap_or(i64::MAX));
        let rows = query.fetch_all(&*pool).await.map_err(failed("look for changes of authorizations"))?;
        Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
    }

    async fn noted(&self, account: &AccountId) -> Result<Option<Noted>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query_as::<_, Row>(LOAD).bind(&account.app_key).bind(&account.open_id);
        let row = query.fetch_optional(&*pool).await.map_err(failed("read a standing"))?;
        row.map(Row::noted).transpose()
    }

    async fn begun(&self, account: &AccountId) -> Result<Option<Noted>> {
        if let Some(noted) = self.noted(account).await? {
            return Ok(Some(noted));
        }
        let pool = self.connections.get().await?;
        let mut writing = Transaction::writing(&pool).await?;
        let row = row(&mut writing, account).await?;
        writing.commit("note a standing").await?;
        row.map(Row::noted).transpose()
    }

    async fn told(&self, account: &AccountId, noted: &Noted, change: bool) -> Result<bool> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        let query = sqlx::query(TELL)
            .bind(&account.app_key)
            .bind(&account.open_id)
            .bind(noted.changes)
            .bind(noted.edits)
            .bind(noted.revision)
            .bind(noted.expires_at)
            .bind(noted.standing.map(Standing::name).unwrap_or_default())
            .bind(noted.since)
            .bind(i64::from(change));
        let done = query.execute(&mut *writing).await.map_err(failed("note what was told"))?;
        writing.commit("note what was told").await?;
        Ok(done.rows_affected() > 0)
    }

    async fn warned(&self, account: &AccountId, ends_at: i64, warned_of: i64) -> Result<()> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        if row(&mut writing, account).await?.is_some() {
            let query = sqlx::query(WARN).bind(&account.app_key).bind(&account.open_id);
            let query = query.bind(ends_at).bind(warned_of);
            query.execute(&mut *writing).await.map_err(failed("note a warning"))?;
        }
        writing.commit("note a warning").await
    }

    async fn shop_active(&self, account: &AccountId, shop_id: &str, active: bool) -> Result<bool> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        let row = row(&mut writing, account).await?;
        let list = row.map(|row| with_shop(&row.inactive_shops, shop_id, active)).transpose()?.flatten();
        if let Some(list) = &list {
            let query = sqlx::query(SHOPS).bind(&account.app_key).bind(&account.open_id).bind(list);
            query.execute(&mut *writing).await.map_err(failed("note a shop"))?;
        }
        writing.commit("note a shop").await?;
        Ok(list.is_some())
    }

    async fn standings(&self) -> Result<Vec<(AccountId, Noted)>> {
        let pool = self.connections.get().await?;
        let rows =
            sqlx::query_as::<_, Row>(LIST).fetch_all(&*pool).await.map_err(failed("list standings"))?;
        rows.into_iter().map(Row::named).collect()
    }
}

/// The row of an account, which begins if there is none yet; `None` if there is no such account.
async fn row(connection: &mut SqliteConnection, account: &AccountId) -> Result<Option<Row>> {
    let query = sqlx::query(BEGIN).bind(&account.app_key).bind(&account.open_id);
    query.execute(&mut *connection).await.map_err(failed("note a standing"))?;
    let query = sqlx::query_as::<_, Row>(LOAD).bind(&account.app_key).bind(&account.open_id);
    query.fetch_optional(connection).await.map_err(failed("read a standing"))
}
