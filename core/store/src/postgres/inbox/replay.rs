//! Makes events pending again.

use sqlx::{PgConnection, QueryBuilder};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::Filter;

use super::{Scene, clock, lane, look};
use crate::inbox::in_state;
use crate::postgres::problem::failed;
use crate::postgres::{bell, pool};

// Who prunes leaves events alone that are locked.
const EVENTS: &str =
    "SELECT e.seq FROM event AS e LEFT JOIN delivery AS d ON d.seq = e.seq AND d.consumer = ";
const LANES: &str = concat!(
    "INSERT INTO lane (consumer, lane, ready_at, worker)
    SELECT DISTINCT $2, ",
    lane!(),
    " AS lane, $3::bigint, '' FROM event AS e WHERE e.seq = ANY($1) ORDER BY lane
    ON CONFLICT (consumer, lane) DO UPDATE SET ready_at = LEAST(lane.ready_at, excluded.ready_at)
        WHERE lane.ticket IS NULL"
);
// What is out is pending already, and its worker will end it.
const PENDING: &str = concat!(
    "INSERT INTO delivery AS d (seq, consumer, lane, happened_at, state, attempts, replayed, due_at, error)
    SELECT e.seq, $2, ",
    lane!(),
    ", e.happened_at, 'pending', 0, true, $3, '' FROM event AS e WHERE e.seq = ANY($1) AND NOT EXISTS (
        SELECT 1 FROM lane WHERE lane.consumer = $2 AND lane.lane = ",
    lane!(),
    " AND lane.seq = e.seq AND lane.ready_at > $3)
    ON CONFLICT (seq, consumer) DO UPDATE
        SET state = 'pending', attempts = 0, replayed = true, due_at = excluded.due_at, ended_by = NULL"
);

/// Locks the events, then their lanes, and then looks which of them are out.
pub(super) async fn all(
    connection: &mut PgConnection,
    consumer: &str,
    filter: &Filter,
    scene: &Scene<'_>,
) -> Result<u64> {
    let mut writing = pool::begin(connection).await?;
    let now = clock::follow(&mut writing, scene.clock).await?;
    let seqs = matching(&mut writing, consumer, filter).await?;
    let lanes = sqlx::query(LANES).bind(&seqs).bind(consumer).bind(now).execute(&mut *writing).await;
    lanes.map_err(failed("replay events"))?;
    let pending = sqlx::query(PENDING).bind(&seqs).bind(consumer).bind(now).execute(&mut *writing).await;
    let replayed = pending.map_err(failed("replay events"))?.rows_affected();
    if replayed > 0 {
        bell::tell(&mut writing, scene.name).await?;
    }
    pool::commit(writing, "replay events").await?;
    Ok(replayed)
}

async fn matching(connection: &mut PgConnection, consumer: &str, filter: &Filter) -> Result<Vec<i64>> {
    let mut query = QueryBuilder::new(EVENTS);
    query.push_bind(consumer).push(" WHERE e.body IS NOT NULL");
    look::narrow(&mut query, filter);
    in_state(&mut query, filter);
    query.push(" ORDER BY e.seq FOR UPDATE OF e");
    query.build_query_scalar().fetch_all(connection).await.map_err(failed("look for events"))
}
