//! The tables `checkpoint` and `mirror`.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use tiktokshop_core::Result;
use tiktokshop_core::token::{Expected, Saved};
use tiktokshop_lifecycle::inbox::Arrival;
use tiktokshop_lifecycle::sync::{Applied, Checkpoint, Checkpoints, Mirror, MirrorKind, Mirrors};

use super::write::Transaction;
use super::{SqliteStore, copies, inbox};
use crate::problem::failed;
use crate::sync::changes;

/// By name: a column that a newer version adds must not reach a statement that was prepared before.
macro_rules! checkpoint {
    ($rest:literal) => {
        concat!("SELECT app_key, shop_id, kind, cursor, revision, updated_at FROM checkpoint ", $rest)
    };
}

const LOAD: &str = checkpoint!("WHERE app_key = ?1 AND shop_id = ?2 AND kind = ?3");
const LIST: &str = checkpoint!("ORDER BY app_key, shop_id, kind");
const REVISION: &str = "SELECT revision FROM checkpoint WHERE app_key = ?1 AND shop_id = ?2 AND kind = ?3";
const SAVE: &str = "INSERT INTO checkpoint (app_key, shop_id, kind, cursor, revision, updated_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (app_key, shop_id, kind) DO UPDATE SET cursor = ?4, revision = ?5, updated_at = ?6";
const FORGET_CHECKPOINTS: &str = "DELETE FROM checkpoint WHERE app_key = ?1 AND shop_id = ?2";

macro_rules! mirror {
    ($rest:literal) => {
        concat!(
            "SELECT app_key, shop_id, kind, id, parent, update_time, deleted, origin, read_at, digests, body
                FROM mirror ",
            $rest
        )
    };
}

const ONE: &str = mirror!("WHERE app_key = ?1 AND shop_id = ?2 AND kind = ?3 AND id = ?4");
const AFTER: &str = mirror!(
    "WHERE app_key = ?1 AND shop_id = ?2 AND kind = ?3 AND id > ?4
    ORDER BY id LIMIT ?5"
);
const UNREAD: &str = mirror!(
    "WHERE app_key = ?1 AND shop_id = ?2 AND kind = ?3 AND id > ?4
    AND deleted = 0 AND read_at < ?6 ORDER BY id LIMIT ?5"
);
const PARTS: &str = mirror!(
    "WHERE app_key = ?1 AND shop_id = ?2 AND kind = ?3 AND parent IN (SELECT value FROM json_each(?4))
    AND parent <> '' ORDER BY parent, id"
);
const COUNT: &str = "SELECT kind, COUNT(*) FROM mirror WHERE app_key = ?1 AND shop_id = ?2 AND deleted = 0
    GROUP BY kind ORDER BY kind";
const FORGET: &str = "DELETE FROM mirror WHERE app_key = ?1 AND shop_id = ?2";

#[async_trait]
impl Checkpoints for SqliteStore {
    async fn load_checkpoint(&self, app_key: &str, shop_id: &str, kind: &str) -> Result<Option<Checkpoint>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query(LOAD).bind(app_key).bind(shop_id).bind(kind);
        let row = query.fetch_optional(&*pool).await.map_err(failed("read a checkpoint"))?;
        row.map(|row| checkpoint(&row)).transpose()
    }

    async fn save_checkpoint(&self, checkpoint: &Checkpoint, expected: Expected) -> Result<Saved> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        let saved = save(&mut writing, checkpoint, expected, self.expiry(Duration::ZERO)).await?;
        writing.commit("save a checkpoint").await?;
        Ok(saved)
    }

    async fn list_checkpoints(&self) -> Result<Vec<Checkpoint>> {
        let pool = self.connections.get().await?;
        let rows = sqlx::query(LIST).fetch_all(&*pool).await.map_err(failed("list checkpoints"))?;
        rows.iter().map(checkpoint).collect()
    }
}

#[async_trait]
impl Mirrors for SqliteStore {
    async fn apply(
        &self,
        mirrors: &[Mirror],
        events: &[Arrival],
        consumers: &[&str],
        checkpoint: Option<(&Checkpoint, Expected)>,
    ) -> Result<Option<Vec<Applied>>> {
        let now = self.expiry(Duration::ZERO);
        let pool = self.connections.get().await?;
        let _turn = self.turns.lock().await;
        let mut writing = Transaction::writing(&pool).await?;
        if let Some((checkpoint, expected)) = checkpoint
            && save(&mut writing, checkpoint, expected, now).await? == Saved::Conflict
        {
            writing.rollback().await?;
            return Ok(None);
        }
        let applied = copies::put(&mut writing, mirrors).await?;
        let changes = changes(events, &applied);
        if !changes.is_empty() {
            inbox::keep_within(&mut writing, &changes, consumers, self.clock.now_millis()).await?;
        }
        writing.commit("save copies").await?;
        if !changes.is_empty() {
            self.bell.ring();
        }
        Ok(Some(applied))
    }

    async fn load_mirror(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        id: &str,
    ) -> Result<Option<Mirror>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query(ONE).bind(app_key).bind(shop_id).bind(kind.name()).bind(id);
        let row = query.fetch_optional(&*pool).await.map_err(failed("read a copy"))?;
        row.map(|row| mirror(&row, kind)).transpose()
    }

    async fn list_mirrors(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        after: &str,
        limit: usize,
    ) -> Result<Vec<Mirror>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query(AFTER).bind(app_key).bind(shop_id).bind(kind.name()).bind(after);
        let rows = query.bind(count(limit)).fetch_all(&*pool).await.map_err(failed("list copies"))?;
        rows.iter().map(|row| mirror(row, kind)).collect()
    }

    async fn list_unread(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        read_before: i64,
        after: &str,
        limit: usize,
    ) -> Result<Vec<Mirror>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query(UNREAD).bind(app_key).bind(shop_id).bind(kind.name()).bind(after);
        let rows = query.bind(count(limit)).bind(read_before).fetch_all(&*pool).await;
        rows.map_err(failed("list copies"))?.iter().map(|row| mirror(row, kind)).collect()
    }

    async fn list_parts(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        parents: &[&str],
    ) -> Result<Vec<Mirror>> {
        let pool = self.connections.get().await?;
        let parents = serde_json::json!(parents).to_string();
        let query = sqlx::query(PARTS).bind(app_key).bind(shop_id).bind(kind.name()).bind(parents);
        let rows = query.fetch_all(&*pool).await.map_err(failed("list copies"))?;
        rows.iter().map(|row| mirror(row, kind)).collect()
    }

    async fn forget_shop(&self, app_key: &str, shop_id: &str) -> Result<u64> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        let checkpoints = sqlx::query(FORGET_CHECKPOINTS).bind(app_key).bind(shop_id);
        checkpoints.execute(&mut *writing).await.map_err(failed("delete checkpoints"))?;
        let copies = sqlx::query(FORGET).bind(app_key).bind(shop_id).execute(&mut *writing).await;
        let copies = copies.map_err(failed("delete copies"))?.rows_affected();
        writing.commit("delete copies").await?;
        Ok(copies)
    }

    async fn count_mirrors(&self, app_key: &str, shop_id: &str) -> Result<Vec<(MirrorKind, i64)>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query_as::<_, (String, i64)>(COUNT).bind(app_key).bind(shop_id);
        let rows = query.fetch_all(&*pool).await.map_err(failed("count copies"))?;
        // Kinds that a newer release keeps are left out.
        Ok(rows.into_iter().filter_map(|(kind, count)| Some((MirrorKind::named(&kind)?, count))).collect())
    }
}

async fn save(
    connection: &mut SqliteConnection,
    checkpoint: &Checkpoint,
    expected: Expected,
    now: i64,
) -> Result<Saved> {
    let Checkpoint { app_key, shop_id, kind, cursor, .. } = checkpoint;
    let query = sqlx::query_scalar(REVISION).bind(app_key).bind(shop_id).bind(kind);
    let present: Option<i64> =
        query.fetch_optional(&mut *connection).await.map_err(failed("read a checkpoint"))?;
    if !expected.matches(present) {
        return Ok(Saved::Conflict);
    }
    let revision = present.unwrap_or(0) + 1;
    let query = sqlx::query(SAVE).bind(app_key).bind(shop_id).bind(kind).bind(cursor);
    let done = query.bind(revision).bind(now).execute(connection).await;
    done.map_err(failed("save a checkpoint"))?;
    Ok(Saved::Revision(revision))
}

fn count(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

fn checkpoint(row: &SqliteRow) -> Result<Checkpoint> {
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

fn mirror(row: &SqliteRow, kind: MirrorKind) -> Result<Mirror> {
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
