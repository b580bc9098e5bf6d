//! Makes events pending again.

use sqlx::{QueryBuilder, SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::Filter;

use super::{clock, lane, list, look};
use crate::inbox::in_state;
use crate::problem::failed;
use crate::sqlite::write::Transaction;

const EVENTS: &str =
    "SELECT e.seq FROM event AS e LEFT JOIN delivery AS d ON d.seq = e.seq AND d.consumer = ";
// What is out is pending already, and its worker will end it.
const AT_REST: &str = " WHERE e.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lane
        WHERE lane.consumer = d.consumer AND lane.lane = d.lane AND lane.seq = e.seq AND lane.ready_at > ";
pub(super) const PENDING: &str = concat!(
    "INSERT INTO delivery (seq, consumer, lane, happened_at, state, attempts, replayed, due_at, error)
    SELECT e.seq, ?1, ",
    lane!(),
    ", e.happened_at, 'pending', 0, 1, ?3, '' FROM event AS e WHERE e.seq IN (SELECT value FROM json_each(?2))
    ON CONFLICT (seq, consumer) DO UPDATE SET state = 'pending', attempts = 0, replayed = 1, due_at = excluded.due_at"
);
pub(super) const LANES: &str = concat!(
    "INSERT INTO lane (consumer, lane, ready_at, seq, ticket, worker)
    SELECT ?1, ",
    lane!(),
    ", ?3, NULL, NULL, '' FROM event AS e WHERE e.seq IN (SELECT value FROM json_each(?2))
    ON CONFLICT (consumer, lane) DO UPDATE SET ready_at = min(ready_at, excluded.ready_at) WHERE ticket IS NULL"
);

pub(super) async fn all(pool: &SqlitePool, consumer: &str, filter: &Filter, now: i64) -> Result<u64> {
    let mut writing = Transaction::writing(pool).await?;
    clock::follow(&mut writing, now).await?;
    let seqs = matching(&mut writing, consumer, filter, now).await?;
    let chosen = list(&seqs);
    for statement in [PENDING, LANES] {
        let query = sqlx::query(statement).bind(consumer).bind(&chosen).bind(now);
        query.execute(&mut *writing).await.map_err(failed("replay events"))?;
    }
    writing.commit("replay events").await?;
    Ok(u64::try_from(seqs.len()).unwrap_or(u64::MAX))
}

async fn matching(
    connection: &mut SqliteConnection,
    consumer: &str,
    filter: &Filter,
    now: i64,
) -> Result<Vec<i64>> {
    let mut query = QueryBuilder::new(EVENTS);
    query.push_bind(consumer).push(AT_REST).push_bind(now).push(")");
    look::narrow(&mut query, filter);
    in_state(&mut query, filter);
    let query = query.build_query_scalar().persistent(false);
    query.fetch_all(connection).await.map_err(failed("look for events"))
}
