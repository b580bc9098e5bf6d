//! Applies a batch of copies with a few statements for any number of them: each statement costs a change to SQLite's thread
//! and back, while everybody else who writes waits.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::sync::{Applied, Digests, Mirror, Present};

use super::inbox::list;
use crate::problem::failed;
use crate::sync::{Batch, Key, Known, key};

/// Copies in a statement. Those that are left over make one of their own.
const CHUNK: usize = 32;

// A key is `[app_key, shop_id, kind, id]`.
const PRESENT: &str =
    "SELECT app_key, shop_id, mirror.kind, mirror.id, update_time, deleted, read_at, digests, body
    FROM json_each(?1) AS asked CROSS JOIN mirror
    WHERE app_key = asked.value ->> 0 AND shop_id = asked.value ->> 1
        AND mirror.kind = asked.value ->> 2 AND mirror.id = asked.value ->> 3";
const WRITE: &str = "INSERT INTO mirror
    (app_key, shop_id, kind, id, parent, update_time, deleted, origin, read_at, digests, body) ";
const AGAIN: &str = " ON CONFLICT (app_key, shop_id, kind, id) DO UPDATE SET parent = excluded.parent,
    update_time = excluded.update_time, deleted = excluded.deleted, origin = excluded.origin,
    read_at = excluded.read_at, digests = excluded.digests, body = excluded.body";
// A reading is `[key, read_at, digests]`.
const TOUCH: &str = "UPDATE mirror SET read_at = reading.value ->> 1, digests = reading.value ->> 2
    FROM json_each(?1) AS reading
    WHERE app_key = reading.value ->> '$[0][0]' AND shop_id = reading.value ->> '$[0][1]'
        AND mirror.kind = reading.value ->> '$[0][2]' AND mirror.id = reading.value ->> '$[0][3]'";

pub(super) async fn put(connection: &mut SqliteConnection, mirrors: &[Mirror]) -> Result<Vec<Applied>> {
    if mirrors.is_empty() {
        return Ok(Vec::new());
    }
    let batch = Batch::weighed(mirrors, present(connection, mirrors).await?);
    for chunk in batch.written().chunks(CHUNK) {
        write(connection, chunk).await?;
    }
    touch(connection, &batch.touched()).await?;
    Ok(batch.applied)
}

async fn present(connection: &mut SqliteConnection, mirrors: &[Mirror]) -> Result<Known> {
    let query = sqlx::query(PRESENT).bind(list(mirrors.iter().map(key)));
    let rows = query.fetch_all(connection).await.map_err(failed("read copies"))?;
    let read = |row: &SqliteRow| {
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

async fn write(connection: &mut SqliteConnection, chunk: &[(&Mirror, &Present)]) -> Result<()> {
    let mut query = QueryBuilder::<Sqlite>::new(WRITE);
    query.push_values(chunk, |mut row, (mirror, present)| {
        row.push_bind(&mirror.app_key)
            .push_bind(&mirror.shop_id)
            .push_bind(mirror.kind.name())
            .push_bind(&mirror.id)
            .push_bind(&mirror.parent)
            .push_bind(mirror.update_time)
            .push_bind(mirror.deleted)
            .push_bind(&mirror.origin)
            .push_bind(present.read_at)
            .push_bind(present.digests.to_text())
            .push_bind(&mirror.body[..]);
    });
    query.push(AGAIN);
    // Statements of other lengths than a whole chunk are too many to be remembered.
    let query = query.build().persistent(chunk.len() == CHUNK || chunk.len() == 1);
    query.execute(connection).await.map_err(failed("save copies"))?;
    Ok(())
}

async fn touch(connection: &mut SqliteConnection, touched: &[(Key<'_>, &Present)]) -> Result<()> {
    if touched.is_empty() {
        return Ok(());
    }
    let readings = touched.iter().map(|(key, present)| (key, present.read_at, present.digests.to_text()));
    let query = sqlx::query(TOUCH).bind(list(readings));
    query.execute(connection).await.map_err(failed("save copies"))?;
    Ok(())
}
