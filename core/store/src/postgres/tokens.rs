//! The table `token`. With a key, both tokens are bound to everything else in their row.

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::token::{AccountId, Expected, Expiring, Notes, Record, Saved, Status, Tokens};
use tiktokshop_core::{Result, random};
use tiktokshop_lifecycle::keeper::Standings;

use super::PostgresStore;
use super::pool;
use super::problem::failed;
use super::text::storable;
use crate::seal::{Sealer, Trust};
use crate::token_row::{ACCESS, REFRESH, TokenRow, bond, next_revision, scopes_text};

const LOAD: &str = "SELECT * FROM token WHERE app_key = $1 AND open_id = $2";
const LOCK: &str = "SELECT revision, written_by FROM token WHERE app_key = $1 AND open_id = $2 FOR UPDATE";
const DELETE: &str = "DELETE FROM token WHERE app_key = $1 AND open_id = $2";
const LIST: &str = "SELECT app_key, open_id FROM token ORDER BY app_key, open_id";
const LIST_FIRST: &str = "SELECT app_key, open_id FROM token WHERE app_key = $1 ORDER BY open_id LIMIT $2";

const INSERT: &str = "INSERT INTO token (app_key, open_id, revision, access_token, access_token_expires_at, refresh_token,
        refresh_token_expires_at, user_open_id, seller_name, seller_base_region, user_type, granted_scopes, status,
        status_reason, status_since, updated_at, renewable, written_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    ON CONFLICT (app_key, open_id) DO NOTHING";
const UPDATE: &str = "UPDATE token SET revision = $3,
        access_token = $4, access_token_expires_at = $5, refresh_token = $6, refresh_token_expires_at = $7,
        user_open_id = $8, seller_name = $9, seller_base_region = $10, user_type = $11, granted_scopes = $12,
        status = $13, status_reason = $14, status_since = $15, updated_at = $16, renewable = $17, written_by = $18
    WHERE app_key = $1 AND open_id = $2";

// The soonest first, with the index `token_by_end`.
const EXPIRING: &str = "SELECT app_key, open_id, access_token_expires_at FROM token
    WHERE access_token_expires_at < $1 AND renewable
    ORDER BY access_token_expires_at, app_key, open_id LIMIT $2";

#[async_trait]
impl Tokens for PostgresStore {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        repeated!(self, connection => read(connection, &self.sealer, LOAD, account, Trust::Sealed))
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        let writing = Writing { account, record: &printable(record), expected, by: &random::hex::<16>()? };
        repeated!(self, connection => writing.save(connection, &self.sealer))
    }

    /// Not repeated: if nothing is there the second time, nobody knows whether there was something.
    async fn delete(&self, account: &AccountId) -> Result<bool> {
        once!(self, connection => delete(connection, account))
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        repeated!(self, connection => accounts(connection))
    }

    async fn list_first(&self, app_key: &str, limit: usize) -> Result<Vec<AccountId>> {
        repeated!(self, connection => first(connection, app_key, limit))
    }

    async fn expiring(&self, before: i64, limit: usize) -> Result<Vec<Expiring>> {
        repeated!(self, connection => expiring(connection, before, limit))
    }

    async fn notes(&self, account: &AccountId) -> Result<Notes> {
        Ok(Standings::noted(self, account).await?.unwrap_or_default().notes())
    }
}

/// The record as it is in its row.
pub(super) async fn read(
    connection: &mut PgConnection,
    sealer: &Sealer,
    select: &'static str,
    account: &AccountId,
    trust: Trust,
) -> Result<Option<Record>> {
    let query = sqlx::query_as(select).bind(&account.app_key).bind(&account.open_id);
    let row: Option<TokenRow> = query.fetch_optional(connection).await.map_err(failed("read a record"))?;
    row.map(|row| row.record(sealer, account, trust)).transpose()
}

/// A save, which may have to be tried more than once.
struct Writing<'a> {
    account: &'a AccountId,
    record: &'a Record,
    expected: Expected,
    /// Its name: a row with this name was written by this save.
    by: &'a str,
}

impl Writing<'_> {
    async fn save(&self, connection: &mut PgConnection, sealer: &Sealer) -> Result<Saved> {
        loop {
            if let Some(saved) = self.try_to_save(connection, sealer).await? {
                return Ok(saved);
            }
        }
    }

    /// `None` if somebody else wrote the account's first row in the meantime. In one transaction, so both tokens change
    /// together or not at all.
    async fn try_to_save(&self, connection: &mut PgConnection, sealer: &Sealer) -> Result<Option<Saved>> {
        let mut writing = pool::begin(connection).await?;
        let query = sqlx::query_as(LOCK).bind(&self.account.app_key).bind(&self.account.open_id);
        let present: Option<(i64, String)> =
            query.fetch_optional(&mut *writing).await.map_err(failed("read a record"))?;
        if let Some((revision, by)) = &present
            && by == self.by
        {
            // It was committed the last time, although we did not hear of it.
            return Ok(Some(Saved::Revision(*revision)));
        }
        let present = present.map(|(revision, _)| revision);
        let Some(revision) = next_revision(present, self.expected)? else { return Ok(Some(Saved::Conflict)) };
        let statement = if present.is_some() { UPDATE } else { INSERT };
        let record = Record { revision, ..self.record.clone() };
        if !put(&mut writing, sealer, statement, self.account, &record, self.by).await? {
            return Ok(None);
        }
        pool::commit(writing, "save a record").await?;
        Ok(Some(Saved::Revision(revision)))
    }
}

/// Writes a row with the revision that the record names.
async fn put(
    connection: &mut PgConnection,
    sealer: &Sealer,
    statement: &'static str,
    account: &AccountId,
    record: &Record,
    by: &str,
) -> Result<bool> {
    let (tokens, status) = (&record.tokens, &record.status);
    let bond = bond(account, record);
    let query = sqlx::query(statement)
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
        .bind(record.renewable())
        .bind(by);
    let done = query.execute(connection).await.map_err(failed("save a record"))?;
    Ok(done.rows_affected() > 0)
}

/// Seals a record again in its row, with the same revision. The row is locked until the transaction ends.
pub(super) async fn reseal(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<()> {
    const LOAD_AND_LOCK: &str = "SELECT * FROM token WHERE app_key = $1 AND open_id = $2 FOR UPDATE";
    if let Some(record) = read(connection, sealer, LOAD_AND_LOCK, account, trust).await? {
        put(connection, sealer, UPDATE, account, &record, &random::hex::<16>()?).await?;
    }
    Ok(())
}

/// Its shops are deleted with it, by the foreign key.
async fn delete(connection: &mut PgConnection, account: &AccountId) -> Result<bool> {
    let query = sqlx::query(DELETE).bind(&account.app_key).bind(&account.open_id);
    let done = query.execute(connection).await.map_err(failed("delete a record"))?;
    Ok(done.rows_affected() > 0)
}

/// One query, which opens no seal: before an account is refreshed, its record is read and verified.
async fn expiring(connection: &mut PgConnection, before: i64, limit: usize) -> Result<Vec<Expiring>> {
    let query = sqlx::query_as::<_, (String, String, i64)>(EXPIRING).bind(before);
    let query = query.bind(i64::try_from(limit).unwrap_or(i64::MAX));
    let rows = query.fetch_all(connection).await.map_err(failed("look for tokens that expire soon"))?;
    let expiring = |(app_key, open_id, at)| Expiring::new(AccountId { app_key, open_id }, at);
    Ok(rows.into_iter().map(expiring).collect())
}

pub(super) async fn accounts(connection: &mut PgConnection) -> Result<Vec<AccountId>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as(LIST).fetch_all(connection).await.map_err(failed("list its records"))?;
    Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
}

async fn first(connection: &mut PgConnection, app_key: &str, limit: usize) -> Result<Vec<AccountId>> {
    let query = sqlx::query_as::<_, (String, String)>(LIST_FIRST).bind(app_key);
    let query = query.bind(i64::try_from(limit).unwrap_or(i64::MAX));
    let rows = query.fetch_all(connection).await.map_err(failed("list its records"))?;
    Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
}

/// The record with texts that the database can hold: tokens are not lost because of a seller's name.
fn printable(record: &Record) -> Record {
    let mut record = record.clone();
    let tokens = &mut record.tokens;
    for text in [&mut tokens.seller_name, &mut tokens.seller_base_region, &mut tokens.open_id] {
        storable(text);
    }
    if let Status::NeedsReauthorization { reason } = &mut record.status {
        storable(reason);
    }
    record
}
