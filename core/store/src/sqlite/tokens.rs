//! The table `token`. Each save is one statement, so both tokens change together or not at all.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqlitePool};
use tiktokshop_core::Secret;
use tiktokshop_core::token::{AccountId, Expected, Record, Saved, Status, TokenSet};
use tiktokshop_core::{Error, ErrorKind, Result};

use crate::problem::failed;
use crate::seal::{Place, Sealer};

const LOAD: &str = "SELECT * FROM token WHERE app_key = ?1 AND open_id = ?2";
const DELETE: &str = "DELETE FROM token WHERE app_key = ?1 AND open_id = ?2";
const LIST: &str = "SELECT app_key, open_id FROM token ORDER BY app_key, open_id";

// A new row starts at a random revision, so that the revision of a deleted row never matches its successor's.
const INSERT: &str = "INSERT INTO token VALUES
    (?1, ?2, abs(random() % 1000000000000), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
    ON CONFLICT (app_key, open_id) DO NOTHING RETURNING revision";
const UPSERT: &str = "INSERT INTO token VALUES
    (?1, ?2, abs(random() % 1000000000000), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
    ON CONFLICT (app_key, open_id) DO UPDATE SET revision = token.revision + 1,
        access_token = ?3, access_token_expires_at = ?4, refresh_token = ?5, refresh_token_expires_at = ?6,
        user_open_id = ?7, seller_name = ?8, seller_base_region = ?9, user_type = ?10, granted_scopes = ?11,
        status = ?12, status_reason = ?13, status_since = ?14, updated_at = ?15
    RETURNING revision";
const UPDATE: &str = "UPDATE token SET revision = revision + 1,
        access_token = ?3, access_token_expires_at = ?4, refresh_token = ?5, refresh_token_expires_at = ?6,
        user_open_id = ?7, seller_name = ?8, seller_base_region = ?9, user_type = ?10, granted_scopes = ?11,
        status = ?12, status_reason = ?13, status_since = ?14, updated_at = ?15
    WHERE app_key = ?1 AND open_id = ?2 AND revision = ?16
    RETURNING revision";

const ACTIVE: &str = "active";
const REFRESHING: &str = "refreshing";
const UNCERTAIN: &str = "refresh_uncertain";
const NEEDS_REAUTHORIZATION: &str = "needs_reauthorization";

pub(super) async fn load(pool: &SqlitePool, sealer: &Sealer, account: &AccountId) -> Result<Option<Record>> {
    let query = sqlx::query(LOAD).bind(&account.app_key).bind(&account.open_id);
    let row = query.fetch_optional(pool).await.map_err(failed("read a record"))?;
    row.map(|row| record(&row, sealer, account)).transpose()
}

pub(super) async fn save(
    pool: &SqlitePool,
    sealer: &Sealer,
    account: &AccountId,
    record: &Record,
    expected: Expected,
) -> Result<Saved> {
    let tokens = &record.tokens;
    let (status, reason, since) = written_status(&record.status)?;
    let statement = match expected {
        Expected::Any => UPSERT,
        Expected::Absent => INSERT,
        Expected::Revision(_) => UPDATE,
    };
    let mut query = sqlx::query_scalar::<_, i64>(statement)
        .bind(&account.app_key)
        .bind(&account.open_id)
        .bind(sealer.seal(&Place { account, column: "access_token" }, &tokens.access_token)?)
        .bind(tokens.access_token_expires_at)
        .bind(sealer.seal(&Place { account, column: "refresh_token" }, &tokens.refresh_token)?)
        .bind(tokens.refresh_token_expires_at)
        .bind(&tokens.open_id)
        .bind(&tokens.seller_name)
        .bind(&tokens.seller_base_region)
        .bind(tokens.user_type)
        .bind(serde_json::Value::from(tokens.granted_scopes.clone()).to_string())
        .bind(status)
        .bind(reason)
        .bind(since)
        .bind(record.updated_at);
    if let Expected::Revision(revision) = expected {
        query = query.bind(revision);
    }
    let revision = query.fetch_optional(pool).await.map_err(failed("save a record"))?;
    Ok(revision.map_or(Saved::Conflict, Saved::Revision))
}

/// The shops go with it, by the foreign key.
pub(super) async fn delete(pool: &SqlitePool, account: &AccountId) -> Result<bool> {
    let query = sqlx::query(DELETE).bind(&account.app_key).bind(&account.open_id);
    let done = query.execute(pool).await.map_err(failed("delete a record"))?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn list(pool: &SqlitePool) -> Result<Vec<AccountId>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as(LIST).fetch_all(pool).await.map_err(failed("list its records"))?;
    Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
}

fn record(row: &SqliteRow, sealer: &Sealer, account: &AccountId) -> Result<Record> {
    Ok(Record {
        tokens: TokenSet {
            access_token: token(row, sealer, &Place { account, column: "access_token" })?,
            access_token_expires_at: integer(row, "access_token_expires_at")?,
            refresh_token: token(row, sealer, &Place { account, column: "refresh_token" })?,
            refresh_token_expires_at: integer(row, "refresh_token_expires_at")?,
            open_id: text(row, "user_open_id")?,
            seller_name: text(row, "seller_name")?,
            seller_base_region: text(row, "seller_base_region")?,
            user_type: integer(row, "user_type")?,
            granted_scopes: scopes(&text(row, "granted_scopes")?)?,
        },
        revision: integer(row, "revision")?,
        status: read_status(row)?,
        updated_at: integer(row, "updated_at")?,
    })
}

fn token(row: &SqliteRow, sealer: &Sealer, place: &Place<'_>) -> Result<Secret> {
    sealer.open(place, &text(row, place.column)?)
}

fn text(row: &SqliteRow, column: &str) -> Result<String> {
    row.try_get(column).map_err(failed("read a text"))
}

fn integer(row: &SqliteRow, column: &str) -> Result<i64> {
    row.try_get(column).map_err(failed("read a number"))
}

fn scopes(json: &str) -> Result<Vec<String>> {
    serde_json::from_str(json).map_err(|_| Error::new(ErrorKind::Store, "stored scopes are not a JSON array"))
}

fn written_status(status: &Status) -> Result<(&'static str, &str, i64)> {
    match status {
        Status::Active => Ok((ACTIVE, "", 0)),
        Status::Refreshing { since } => Ok((REFRESHING, "", *since)),
        Status::RefreshUncertain { since } => Ok((UNCERTAIN, "", *since)),
        Status::NeedsReauthorization { reason } => Ok((NEEDS_REAUTHORIZATION, reason, 0)),
        // The list is open; a state that this version cannot read back must not be lost silently.
        _ => {
            Err(Error::new(ErrorKind::Store, "this store does not know that status; update tiktokshop-store"))
        }
    }
}

fn read_status(row: &SqliteRow) -> Result<Status> {
    match text(row, "status")?.as_str() {
        ACTIVE => Ok(Status::Active),
        REFRESHING => Ok(Status::Refreshing { since: integer(row, "status_since")? }),
        UNCERTAIN => Ok(Status::RefreshUncertain { since: integer(row, "status_since")? }),
        NEEDS_REAUTHORIZATION => Ok(Status::NeedsReauthorization { reason: text(row, "status_reason")? }),
        other => Err(Error::new(ErrorKind::Store, format!("the stored status `{other}` is not known"))
            .with_hint("If a newer version of this library wrote the file, use that version.")),
    }
}
