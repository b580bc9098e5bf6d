//! The table `standing`.

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_lifecycle::keeper::{Noted, Standings};

use super::PostgresStore;
use super::pool;
use super::problem::failed;
use crate::standings::{Row, with_shop};

/// It opens no seal: before anything is told, the record is read and verified.
const UNTOLD: &str = "SELECT token.app_key, token.open_id FROM token
    LEFT JOIN standing ON standing.app_key = token.app_key AND standing.open_id = token.open_id
    WHERE token.status <> 'refreshing' AND (standing.revision IS DISTINCT FROM token.revision OR standing.stale
        OR standing.standing = 'active' AND token.refresh_token_expires_at > 0
            AND token.refresh_token_expires_at < $1)
    ORDER BY token.updated_at, token.app_key, token.open_id LIMIT $2";
/// The row of the token is locked, so that it is not deleted in between.
const BEGIN: &str = "INSERT INTO standing (app_key, open_id, changes, revision)
    SELECT app_key, open_id, revision, revision FROM token WHERE app_key = $1 AND open_id = $2 FOR KEY SHARE
    ON CONFLICT DO NOTHING";
const LOAD: &str = "SELECT * FROM standing WHERE app_key = $1 AND open_id = $2";
const LOCK: &str = "SELECT * FROM standing WHERE app_key = $1 AND open_id = $2 FOR UPDATE";
const LIST: &str = "SELECT * FROM standing ORDER BY app_key, open_id";
const TELL: &str =
    "UPDATE standing SET revision = $5, expires_at = $6, standing = $7, since = $8, stale = false,
        changes = changes + $9
    WHERE app_key = $1 AND open_id = $2 AND changes = $3 AND edits = $4";
const WARN: &str = "UPDATE standing SET ends_at = $3, warned_of = $4, edits = edits + 1, stale = true
    WHERE app_key = $1 AND open_id = $2 AND (ends_at, warned_of) <> ($3, $4)";
const SHOPS: &str = "UPDATE standing SET inactive_shops = $3, edits = edits + 1, stale = true
    WHERE app_key = $1 AND open_id = $2";

#[async_trait]
impl Standings for PostgresStore {
    async fn untold(&self, expiring: i64, limit: usize) -> Result<Vec<AccountId>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        repeated!(self, connection => untold(connection, expiring, limit))
    }

    async fn noted(&self, account: &AccountId) -> Result<Option<Noted>> {
        let row = repeated!(self, connection => row(connection, LOAD, account))?;
        row.map(Row::noted).transpose()
    }

    async fn begun(&self, account: &AccountId) -> Result<Option<Noted>> {
        let row = repeated!(self, connection => begun(connection, account))?;
        row.map(Row::noted).transpose()
    }

    async fn told(&self, account: &AccountId, noted: &Noted, change: bool) -> Result<bool> {
        // If it was committed the last time, although we did not hear of it, another teller seems to have been faster.
        repeated!(self, connection => tell(connection, account, noted, change))
    }

    async fn warned(&self, account: &AccountId, ends_at: i64, warned_of: i64) -> Result<()> {
        repeated!(self, connection => warn(connection, account, ends_at, warned_of))
    }

    async fn shop_active(&self, account: &AccountId, shop_id: &str, active: bool) -> Result<bool> {
        repeated!(self, connection => note_shop(connection, account, shop_id, active))
    }

    async fn standings(&self) -> Result<Vec<(AccountId, Noted)>> {
        let rows = repeated!(self, connection => list(connection))?;
        rows.into_iter().map(Row::named).collect()
    }
}

async fn untold(connection: &mut PgConnection, expiring: i64, limit: i64) -> Result<Vec<AccountId>> {
    let query = sqlx::query_as::<_, (String, String)>(UNTOLD).bind(expiring).bind(limit);
    let rows = query.fetch_all(connection).await.map_err(failed("look for changes of authorizations"))?;
    Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
}

/// The row of an account, which begins if there is none yet; `None` if there is no such account.
async fn begun(connection: &mut PgConnection, account: &AccountId) -> Result<Option<Row>> {
    if let Some(row) = row(connection, LOAD, account).await? {
        return Ok(Some(row));
    }
    begin(connection, account).await?;
    row(connection, LOAD, account).await
}

async fn begin(connection: &mut PgConnection, account: &AccountId) -> Result<()> {
    let query = sqlx::query(BEGIN).bind(&account.app_key).bind(&account.open_id);
    query.execute(connection).await.map_err(failed("note a standing"))?;
    Ok(())
}

async fn row(
    connection: &mut PgConnection,
    select: &'static str,
    account: &AccountId,
) -> Result<Option<Row>> {
    let query = sqlx::query_as::<_, Row>(select).bind(&account.app_key).bind(&account.open_id);
    query.fetch_optional(connection).await.map_err(failed("read a standing"))
}

async fn tell(
    connection: &mut PgConnection,
    account: &AccountId,
    noted: &Noted,
    change: bool,
) -> Result<bool> {
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
    let done = query.execute(connection).await.map_err(failed("note what was told"))?;
    Ok(done.rows_affected() > 0)
}

async fn warn(
    connection: &mut PgConnection,
    account: &AccountId,
    ends_at: i64,
    warned_of: i64,
) -> Result<()> {
    begin(connection, account).await?;
    let query = sqlx::query(WARN).bind(&account.app_key).bind(&account.open_id);
    let query = query.bind(ends_at).bind(warned_of);
    query.execute(connection).await.map_err(failed("note a warning"))?;
    Ok(())
}

async fn note_shop(
    connection: &mut PgConnection,
    account: &AccountId,
    shop_id: &str,
    active: bool,
) -> Result<bool> {
    let mut writing = pool::begin(connection).await?;
    begin(&mut writing, account).await?;
    let row = row(&mut writing, LOCK, account).await?;
    let list = row.map(|row| with_shop(&row.inactive_shops, shop_id, active)).transpose()?.flatten();
    if let Some(list) = &list {
        let query = sqlx::query(SHOPS).bind(&account.app_key).bind(&account.open_id).bind(list);
        query.execute(&mut *writing).await.map_err(failed("note a shop"))?;
    }
    pool::commit(writing, "note a shop").await?;
    Ok(list.is_some())
}

async fn list(connection: &mut PgConnection) -> Result<Vec<Row>> {
    sqlx::query_as::<_, Row>(LIST).fetch_all(connection).await.map_err(failed("list standings"))
}
