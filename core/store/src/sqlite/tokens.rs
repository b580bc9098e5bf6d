//! The table `token`. With a key, both tokens are bound to everything else in their row.

use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Expected, Expiring, Record, Saved};

use super::mark;
use super::write::Transaction;
use crate::problem::failed;
use crate::seal::{Sealer, Trust};
use crate::token_row::{ACCESS, REFRESH, TokenRow, bond, next_revision, scopes_text};

const LOAD: &str = "SELECT revision, access_token, access_token_expires_at, refresh_token, refresh_token_expires_at,
        user_open_id, seller_name, seller_base_region, user_type, granted_scopes, status, status_reason, status_since,
        updated_at FROM token
    WHERE app_key = ?1 AND open_id = ?2";
const REVISION: &str = "SELECT revision FROM token WHERE app_key = ?1 AND open_id = ?2";
const DELETE: &str = "DELETE FROM token WHERE app_key = ?1 AND open_id = ?2";
const LIST: &str = "SELECT app_key, open_id FROM token ORDER BY app_key, open_id";
const LIST_FIRST: &str = "SELECT app_key, open_id FROM token WHERE app_key = ?1 ORDER BY open_id LIMIT ?2";

const SAVE: &str = "INSERT INTO token (app_key, open_id, revision, access_token, access_token_expires_at, refresh_token,
        refresh_token_expires_at, user_open_id, seller_name, seller_base_region, user_type, granted_scopes, status,
        status_reason, status_since, updated_at, renewable)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
    ON CONFLICT (app_key, open_id) DO UPDATE SET revision = ?3,
        access_token = ?4, access_token_expires_at = ?5, refresh_token = ?6, refresh_token_expires_at = ?7,
        user_open_id = ?8, seller_name = ?9, seller_base_region = ?10, user_type = ?11, granted_scopes = ?12,
        status = ?13, status_reason = ?14, status_since = ?15, updated_at = ?16,
        renewable = ?17";

// The soonest first, with the index `token_by_end`.
const EXPIRING: &str = "SELECT app_key, open_id, access_token_expires_at FROM token
    WHERE access_token_expires_at < ?1 AND renewable = 1
    ORDER BY access_token_expires_at, app_key, open_id LIMIT ?2";

pub(super) async fn load(pool: &SqlitePool, sealer: &Sealer, account: &AccountId) -> Result<Option<Record>> {
    let mut reading = Transaction::reading(pool).await?;
    mark::check(&mut reading, sealer, account).await?;
    let record = read(&mut reading, sealer, account, Trust::Sealed).await?;
    reading.rollback().await?;
    Ok(record)
}

/// The record as it is in its row.
pub(super) async fn read(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<Option<Record>> {
    let query = sqlx::query_as(LOAD).bind(&account.app_key).bind(&account.open_id);
    let row: Option<TokenRow> = query.fetch_optional(connection).await.map_err(failed("read a record"))?;
    row.map(|row| row.record(sealer, account, trust)).transpose()
}

/// In one transaction, so both tokens change together or not at all, and a commit that fails is an error.
pub(super) async fn save(
    pool: &SqlitePool,
    sealer: &Sealer,
    account: &AccountId,
    record: &Record,
    expected: Expected,
) -> Result<Saved> {
    let mut writing = Transaction::writing(pool).await?;
    mark::check(&mut writing, sealer, account).await?;
    let query = sqlx::query_scalar(REVISION).bind(&account.app_key).bind(&account.open_id);
    let present: Option<i64> = query.fetch_optional(&mut *writing).await.map_err(failed("read a record"))?;
    let Some(revision) = next_revision(present, expected)? else {
        writing.rollback().await?;
        return Ok(Saved::Conflict);
    };
    let record = Record { revision, ..record.clone() };
    put(&mut writing, sealer, account, &record).await?;
    mark::write(&mut writing, sealer, account).await?;
    writing.commit("save a record").await?;
    Ok(Saved::Revision(revision))
}

/// Writes a row with the revision that the record names.
pub(super) async fn put(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    record: &Record,
) -> Result<()> {
    let tokens = &record.tokens;
    let status = &record.status;
    let bond = bond(account, record);
    let query = sqlx::query(SAVE)
        .bind(&account.app_key)
        .bind(&account.open_id)
        .bind(record.revision)
        .bind(sealer.seal(&bond.and(ACCESS), tokens.access_token.expose())?)
        .bind(tokens.access_token_expires_at)
        .bind(sealer.seal(&bond.and(REFRESH), tokens.refresh_token.expose())?)
        .bind(tokens.refresh_token_expires_at)
        .bind(&tokens.open_id)
        .bind(&tokens.seller_name)
        .bind(&tokens.seller_base_region)
        .bind(tokens.user_type)
        .bind(scopes_text(&tokens.granted_scopes))
        .bind(status.name())
        .bind(status.reason().unwrap_or_default())
        .bind(status.since().unwrap_or_default())
        .bind(record.updated_at)
        .bind(record.renewable());
    query.execute(connection).await.map_err(failed("save a record"))?;
    Ok(())
}

/// Its shops are deleted with it, by the foreign key.
pub(super) async fn delete(pool: &SqlitePool, sealer: &Sealer, account: &AccountId) -> Result<bool> {
    let mut writing = Transaction::writing(pool).await?;
    let touched = mark::check_with_shops(&mut writing, sealer, account, &[]).await?;
    let query = sqlx::query(DELETE).bind(&account.app_key).bind(&account.open_id);
    let done = query.execute(&mut *writing).await.map_err(failed("delete a record"))?;
    mark::write_with_shops(&mut writing, sealer, account, &touched).await?;
    writing.commit("delete a record").await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn list(pool: &SqlitePool) -> Result<Vec<AccountId>> {
    accounts(&mut *pool.acquire().await.map_err(failed("be read"))?).await
}

pub(super) async fn list_first(pool: &SqlitePool, app_key: &str, limit: usize) -> Result<Vec<AccountId>> {
    let query = sqlx::query_as::<_, (String, String)>(LIST_FIRST).bind(app_key);
    let query = query.bind(i64::try_from(limit).unwrap_or(i64::MAX));
    let rows = query.fetch_all(pool).await.map_err(failed("list its records"))?;
    Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
}

/// One query, which opens no seal: before an account is refreshed, its record is read and verified.
pub(super) async fn expiring(pool: &SqlitePool, before: i64, limit: usize) -> Result<Vec<Expiring>> {
    let query = sqlx::query_as::<_, (String, String, i64)>(EXPIRING).bind(before);
    let query = query.bind(i64::try_from(limit).unwrap_or(i64::MAX));
    let rows = query.fetch_all(pool).await.map_err(failed("look for tokens that expire soon"))?;
    let expiring = |(app_key, open_id, at)| Expiring::new(AccountId { app_key, open_id }, at);
    Ok(rows.into_iter().map(expiring).collect())
}

pub(super) async fn accounts(connection: &mut SqliteConnection) -> Result<Vec<AccountId>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as(LIST).fetch_all(connection).await.map_err(failed("list its records"))?;
    Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
}
