//! Copies, their events and their checkpoint, in one transaction.

use std::collections::BTreeSet;

use sqlx::{PgConnection, Row};
use tiktokshop_core::Result;
use tiktokshop_core::token::Expected;
use tiktokshop_lifecycle::inbox::Arrival;
use tiktokshop_lifecycle::sync::{Applied, Checkpoint, Digests, Mirror, Present};

use super::checkpoints::{self, Written};
use crate::postgres::inbox::{self, Scene};
use crate::postgres::pool;
use crate::postgres::problem::failed;
use crate::sync::{Batch, Key, Known, changes, key};

const LOCK: &str = "SELECT pg_advisory_xact_lock(hashtextextended('mirror/' || $1 || '/' || $2, 0))";
const PRESENT: &str = "SELECT app_key, shop_id, kind, id, update_time, deleted, read_at, digests, body FROM mirror
    WHERE (app_key, shop_id, kind, id) IN (SELECT * FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[]))";
const WRITE: &str = "INSERT INTO mirror
        (app_key, shop_id, kind, id, parent, update_time, deleted, origin, read_at, digests, body)
    SELECT * FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::boolean[],
        $8::text[], $9::bigint[], $10::text[], $11::bytea[])
    ON CONFLICT (app_key, shop_id, kind, id) DO UPDATE SET parent = excluded.parent,
        update_time = excluded.update_time, deleted = excluded.deleted, origin = excluded.origin,
        read_at = excluded.read_at, digests = excluded.digests, body = excluded.body";
const TOUCH: &str = "UPDATE mirror SET read_at = read.read_at, digests = read.digests
    FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[])
        AS read (app_key, shop_id, kind, id, read_at, digests)
    WHERE mirror.app_key = read.app_key AND mirror.shop_id = read.shop_id AND mirror.kind = read.kind
        AND mirror.id = read.id";

/// What is to be applied.
pub(super) struct Work<'a> {
    pub(super) mirrors: &'a [Mirror],
    pub(super) events: &'a [Arrival],
    pub(super) consumers: &'a [&'a str],
    pub(super) checkpoint: Option<(&'a Checkpoint, Expected)>,
    pub(super) writer: &'a str,
    /// A test's time, in Unix seconds.
    pub(super) now: Option<i64>,
    pub(super) scene: Scene<'a>,
}

pub(super) async fn all(
    connection: &mut PgConnection,
    work: &Work<'_>,
    found: &mut Option<Vec<Applied>>,
) -> Result<Option<Vec<Applied>>> {
    let mut writing = pool::begin(connection).await?;
    lock(&mut writing, work.mirrors).await?;
    if let Some((checkpoint, expected)) = work.checkpoint {
        match checkpoints::write(&mut writing, checkpoint, expected, work.writer, work.now).await? {
            Written::Now(_) => {}
            Written::Before(_) => return Ok(found.take()),
            Written::Conflict => return Ok(None),
        }
    }
    let applied = put(&mut writing, work.mirrors).await?;
    let changes = changes(work.events, &applied);
    if !changes.is_empty() {
        let changes = inbox::storable(&changes);
        inbox::keep_within(&mut writing, &changes, work.consumers, &work.scene).await?;
    }
    *found = Some(applied.clone());
    pool::commit(writing, "save copies").await?;
    Ok(Some(applied))
}

/// Nobody else writes copies of these shops until the transaction ends.
async fn lock(connection: &mut PgConnection, mirrors: &[Mirror]) -> Result<()> {
    let shops: BTreeSet<_> = mirrors.iter().map(|mirror| (&mirror.app_key, &mirror.shop_id)).collect();
    for (app_key, shop_id) in shops {
        let lock = sqlx::query(LOCK).bind(app_key).bind(shop_id);
        lock.execute(&mut *connection).await.map_err(failed("lock copies"))?;
    }
    Ok(())
}

async fn put(connection: &mut PgConnection, mirrors: &[Mirror]) -> Result<Vec<Applied>> {
    let batch = Batch::weighed(mirrors, present(connection, mirrors).await?);
    write(connection, &batch.written()).await?;
    touch(connection, &batch.touched()).await?;
    Ok(batch.applied)
}

async fn present(connection: &mut PgConnection, mirrors: &[Mirror]) -> Result<Known> {
    if mirrors.is_empty() {
        return Ok(Known::new());
    }
    let column = |column: fn(Key<'_>) -> &str| -> Vec<String> {
        mirrors.iter().map(|mirror| column(key(mirror)).to_owned()).collect()
    };
    let query = sqlx::query(PRESENT).bind(column(|key| key.0)).bind(column(|key| key.1));
    let query = query.bind(column(|key| key.2)).bind(column(|key| key.3));
    let rows = query.fetch_all(connection).await.map_err(failed("read copies"))?;
    let read = |row: &sqlx::postgres::PgRow| {
        let key =
            [row.try_get("app_key")?, row.try_get("shop_id")?, row.try_get("kind")?, row.try_get("id")?];
        let present = Present {
            update_time: row.try_get("update_time")?,
            deleted: row.try_get("deleted")?,
            read_at: row.try_get("read_at")?,
            digests: Digests::from_text(row.try_get("digests")?),
            body: row.try_get("body")?,
        };
        Ok((key, present))
    };
    rows.iter().map(read).collect::<sqlx::Result<_>>().map_err(failed("read copies"))
}

async fn write(connection: &mut PgConnection, rows: &[(&Mirror, &Present)]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let text = |column: fn(&Mirror) -> &str| -> Vec<String> {
        rows.iter().map(|(mirror, _)| column(mirror).to_owned()).collect()
    };
    let query = sqlx::query(WRITE)
        .bind(text(|mirror| &mirror.app_key))
        .bind(text(|mirror| &mirror.shop_id))
        .bind(text(|mirror| mirror.kind.name()))
        .bind(text(|mirror| &mirror.id))
        .bind(text(|mirror| &mirror.parent))
        .bind(rows.iter().map(|(mirror, _)| mirror.update_time).collect::<Vec<_>>())
        .bind(rows.iter().map(|(mirror, _)| mirror.deleted).collect::<Vec<_>>())
        .bind(text(|mirror| &mirror.origin))
        .bind(rows.iter().map(|(_, present)| present.read_at).collect::<Vec<_>>())
        .bind(rows.iter().map(|(_, present)| present.digests.to_text()).collect::<Vec<_>>())
        .bind(rows.iter().map(|(mirror, _)| mirror.body.to_vec()).collect::<Vec<_>>());
    query.execute(connection).await.map_err(failed("save copies"))?;
    Ok(())
}

async fn touch(connection: &mut PgConnection, rows: &[(Key<'_>, &Present)]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let text = |column: fn(Key<'_>) -> &str| -> Vec<String> {
        rows.iter().map(|(key, _)| column(*key).to_owned()).collect()
    };
    let query = sqlx::query(TOUCH)
        .bind(text(|key| key.0))
        .bind(text(|key| key.1))
        .bind(text(|key| key.2))
        .bind(text(|key| key.3))
        .bind(rows.iter().map(|(_, present)| present.read_at).collect::<Vec<_>>())
        .bind(rows.iter().map(|(_, present)| present.digests.to_text()).collect::<Vec<_>>());
    query.execute(connection).await.map_err(failed("save copies"))?;
    Ok(())
}
