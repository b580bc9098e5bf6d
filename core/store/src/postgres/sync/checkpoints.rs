//! The table `checkpoint`.

use sqlx::postgres::PgRow;
use sqlx::{PgConnection, Row};
use tiktokshop_core::Result;
use tiktokshop_core::token::{Expected, Saved};
use tiktokshop_lifecycle::sync::Checkpoint;

use crate::postgres::pool;
use crate::postgres::problem::failed;

const LOAD: &str = "SELECT * FROM checkpoint WHERE app_key = $1 AND shop_id = $2 AND kind = $3";
const LIST: &str = "SELECT * FROM checkpoint ORDER BY app_key, shop_id, kind";
const LOCK: &str = "SELECT revision, written_by FROM checkpoint
    WHERE app_key = $1 AND shop_id = $2 AND kind = $3 FOR UPDATE";
// Somebody else may have written the first one since the look.
const INSERT: &str =
    "INSERT INTO checkpoint (app_key, shop_id, kind, cursor, written_by, updated_at, revision)
    VALUES ($1, $2, $3, $4, $5, COALESCE($6, store_now()), 1)
    ON CONFLICT (app_key, shop_id, kind) DO NOTHING RETURNING revision";
const UPDATE: &str = "UPDATE checkpoint
    SET cursor = $4, written_by = $5, updated_at = COALESCE($6, store_now()), revision = revision + 1
    WHERE app_key = $1 AND shop_id = $2 AND kind = $3 RETURNING revision";

/// How a save ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Now(i64),
    /// The same save was committed before, and is repeated.
    Before(i64),
    Conflict,
}

pub(super) async fn load(
    connection: &mut PgConnection,
    app_key: &str,
    shop_id: &str,
    kind: &str,
) -> Result<Option<Checkpoint>> {
    let query = sqlx::query(LOAD).bind(app_key).bind(shop_id).bind(kind);
    let row = query.fetch_optional(connection).await.map_err(failed("read a checkpoint"))?;
    row.map(|row| checkpoint(&row)).transpose()
}

pub(super) async fn list(connection: &mut PgConnection) -> Result<Vec<Checkpoint>> {
    let rows = sqlx::query(LIST).fetch_all(connection).await.map_err(failed("list checkpoints"))?;
    rows.iter().map(checkpoint).collect()
}

pub(super) async fn save(
    connection: &mut PgConnection,
    checkpoint: &Checkpoint,
    expected: Expected,
    writer: &str,
    now: Option<i64>,
) -> Result<Saved> {
    let mut writing = pool::begin(connection).await?;
    let written = write(&mut writing, checkpoint, expected, writer, now).await?;
    pool::commit(writing, "save a checkpoint").await?;
    Ok(match written {
        Written::Now(revision) | Written::Before(revision) => Saved::Revision(revision),
        Written::Conflict => Saved::Conflict,
    })
}

/// Inside a transaction.
pub(super) async fn write(
    connection: &mut PgConnection,
    checkpoint: &Checkpoint,
    expected: Expected,
    writer: &str,
    now: Option<i64>,
) -> Result<Written> {
    let Checkpoint { app_key, shop_id, kind, cursor, .. } = checkpoint;
    let query = sqlx::query_as(LOCK).bind(app_key).bind(shop_id).bind(kind);
    let present: Option<(i64, String)> =
        query.fetch_optional(&mut *connection).await.map_err(failed("read a checkpoint"))?;
    if let Some((revision, by)) = &present
        && by == writer
    {
        return Ok(Written::Before(*revision));
    }
    let revision = present.map(|(revision, _)| revision);
    if !expected.matches(revision) {
        return Ok(Written::Conflict);
    }
    let statement = if revision.is_some() { UPDATE } else { INSERT };
    let query = sqlx::query_scalar(statement).bind(app_key).bind(shop_id).bind(kind);
    let query = query.bind(cursor).bind(writer).bind(now);
    let saved: Option<i64> = query.fetch_optional(connection).await.map_err(failed("save a checkpoint"))?;
    Ok(saved.map_or(Written::Conflict, Written::Now))
}

fn checkpoint(row: &PgRow) -> Result<Checkpoint> {
    let read = || {
        Ok(Checkpoint {
            app_key: row.try_get("app_key")?,
            shop_id: row.try_get("shop_id")?,
            kind: row.try_get("kind")?,
            cursor: row.try_get("cursor")?,
            revision: row.try_get("revision")?,
            updated_at: row.try_get("updated_at")?,
        })
    };
    read().map_err(failed("read a checkpoint"))
}
