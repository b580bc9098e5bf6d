//! The table `mirror`, to read and to forget.

use bytes::Bytes;
use sqlx::postgres::PgRow;
use sqlx::{PgConnection, Row};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::sync::{Mirror, MirrorKind};

use crate::postgres::pool;
use crate::postgres::problem::failed;

const ONE: &str = "SELECT * FROM mirror WHERE app_key = $1 AND shop_id = $2 AND kind = $3 AND id = $4";
const AFTER: &str = "SELECT * FROM mirror WHERE app_key = $1 AND shop_id = $2 AND kind = $3 AND id > $4
    ORDER BY id LIMIT $5";
const UNREAD: &str = "SELECT * FROM mirror WHERE app_key = $1 AND shop_id = $2 AND kind = $3 AND id > $4
    AND NOT deleted AND read_at < $6 ORDER BY id LIMIT $5";
const PARTS: &str =
    "SELECT * FROM mirror WHERE app_key = $1 AND shop_id = $2 AND kind = $3 AND parent = ANY($4)
    AND parent <> '' ORDER BY parent, id";
const COUNT: &str = "SELECT kind, COUNT(*) FROM mirror WHERE app_key = $1 AND shop_id = $2 AND NOT deleted
    GROUP BY kind ORDER BY kind";
const FORGET: &str = "DELETE FROM mirror WHERE app_key = $1 AND shop_id = $2";
const FORGET_CHECKPOINTS: &str = "DELETE FROM checkpoint WHERE app_key = $1 AND shop_id = $2";

/// App, shop and kind.
type Of<'a> = (&'a str, &'a str, MirrorKind);

pub(super) async fn load(connection: &mut PgConnection, of: Of<'_>, id: &str) -> Result<Option<Mirror>> {
    let query = sqlx::query(ONE).bind(of.0).bind(of.1).bind(of.2.name()).bind(id);
    let row = query.fetch_optional(connection).await.map_err(failed("read a copy"))?;
    row.map(|row| mirror(&row, of.2)).transpose()
}

pub(super) async fn list(
    connection: &mut PgConnection,
    of: Of<'_>,
    after: &str,
    limit: usize,
) -> Result<Vec<Mirror>> {
    let query = sqlx::query(AFTER).bind(of.0).bind(of.1).bind(of.2.name()).bind(after).bind(many(limit));
    mirrors(&query.fetch_all(connection).await.map_err(failed("list copies"))?, of.2)
}

pub(super) async fn unread(
    connection: &mut PgConnection,
    of: Of<'_>,
    after: &str,
    limit: usize,
    read_before: i64,
) -> Result<Vec<Mirror>> {
    let query = sqlx::query(UNREAD).bind(of.0).bind(of.1).bind(of.2.name()).bind(after);
    let rows = query.bind(many(limit)).bind(read_before).fetch_all(connection).await;
    mirrors(&rows.map_err(failed("list copies"))?, of.2)
}

pub(super) async fn parts(
    connection: &mut PgConnection,
    of: Of<'_>,
    parents: &[&str],
) -> Result<Vec<Mirror>> {
    let query = sqlx::query(PARTS).bind(of.0).bind(of.1).bind(of.2.name()).bind(parents);
    mirrors(&query.fetch_all(connection).await.map_err(failed("list copies"))?, of.2)
}

pub(super) async fn forget(connection: &mut PgConnection, app_key: &str, shop_id: &str) -> Result<u64> {
    let mut writing = pool::begin(connection).await?;
    let checkpoints = sqlx::query(FORGET_CHECKPOINTS).bind(app_key).bind(shop_id);
    checkpoints.execute(&mut *writing).await.map_err(failed("delete checkpoints"))?;
    let copies = sqlx::query(FORGET).bind(app_key).bind(shop_id).execute(&mut *writing).await;
    let copies = copies.map_err(failed("delete copies"))?.rows_affected();
    pool::commit(writing, "delete copies").await?;
    Ok(copies)
}

pub(super) async fn count(
    connection: &mut PgConnection,
    app_key: &str,
    shop_id: &str,
) -> Result<Vec<(MirrorKind, i64)>> {
    let query = sqlx::query_as::<_, (String, i64)>(COUNT).bind(app_key).bind(shop_id);
    let rows = query.fetch_all(connection).await.map_err(failed("count copies"))?;
    // Kinds that a newer release keeps are left out.
    Ok(rows.into_iter().filter_map(|(kind, count)| Some((MirrorKind::named(&kind)?, count))).collect())
}

fn many(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

fn mirrors(rows: &[PgRow], kind: MirrorKind) -> Result<Vec<Mirror>> {
    rows.iter().map(|row| mirror(row, kind)).collect()
}

fn mirror(row: &PgRow, kind: MirrorKind) -> Result<Mirror> {
    let read = || {
        Ok(Mirror {
            app_key: row.try_get("app_key")?,
            shop_id: row.try_get("shop_id")?,
            kind,
            id: row.try_get("id")?,
            parent: row.try_get("parent")?,
            update_time: row.try_get("update_time")?,
            deleted: row.try_get("deleted")?,
            origin: row.try_get("origin")?,
            read_at: row.try_get("read_at")?,
            body: Bytes::from(row.try_get::<Vec<u8>, _>("body")?),
        })
    };
    read().map_err(failed("read a copy"))
}
