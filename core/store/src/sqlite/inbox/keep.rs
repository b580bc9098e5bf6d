//! Keeps a batch of events in one transaction, with a few statements for any number of them.

use sqlx::{QueryBuilder, Sqlite, SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Arrival, Kept};

use super::{clock, lane, list};
use crate::inbox::{Batch, Distinct, KeptRow, sorted};
use crate::problem::failed;
use crate::sqlite::write::Transaction;

/// Events in a statement: SQLite takes at most 32,766 parameters.
const CHUNK: usize = 100;

const EVENTS: &str = "INSERT INTO event (source, app_key, notification_id, type_id, event_type, owner, subject, latest_wins, \
    happened_at, received_at, copies, body, trace) ";
const AGAIN: &str =
    " ON CONFLICT (source, app_key, notification_id) DO UPDATE SET copies = event.copies + excluded.copies
    RETURNING seq, copies, source, app_key, notification_id";
pub(super) const DELIVERIES: &str = concat!(
    "INSERT INTO delivery (seq, consumer, lane, happened_at, state, attempts, replayed, due_at, error)
    SELECT e.seq, consumer.value, ",
    lane!(),
    ", e.happened_at, 'pending', 0, 0, ?3, '' FROM event AS e, json_each(?4) AS consumer WHERE e.seq BETWEEN ?1 AND ?2"
);
pub(super) const LANES: &str = concat!(
    "INSERT INTO lane (consumer, lane, ready_at, seq, ticket, worker)
    SELECT consumer.value, ",
    lane!(),
    ", ?3, NULL, NULL, '' FROM event AS e, json_each(?4) AS consumer WHERE e.seq BETWEEN ?1 AND ?2
    ON CONFLICT (consumer, lane) DO UPDATE SET ready_at = min(ready_at, excluded.ready_at) WHERE ticket IS NULL"
);

pub(super) async fn all(
    pool: &SqlitePool,
    arrivals: &[Arrival],
    consumers: &[&str],
    now: i64,
) -> Result<Vec<Kept>> {
    if arrivals.is_empty() {
        return Ok(Vec::new());
    }
    let mut writing = Transaction::writing(pool).await?;
    let kept = within(&mut writing, arrivals, consumers, now).await?;
    writing.commit("keep events").await?;
    Ok(kept)
}

/// Inside a transaction that may write, together with what else is in it.
pub(in crate::sqlite) async fn within(
    connection: &mut SqliteConnection,
    arrivals: &[Arrival],
    consumers: &[&str],
    now: i64,
) -> Result<Vec<Kept>> {
    let mut batch = Batch::of(arrivals);
    clock::follow(connection, now).await?;
    let mut rows = Vec::with_capacity(batch.distinct.len());
    for chunk in batch.distinct.chunks(CHUNK) {
        rows.extend(events(connection, chunk, now.div_euclid(1000)).await?);
    }
    batch.note(rows);
    deliveries(connection, &batch.new_places(), consumers, now).await?;
    Ok(batch.results())
}

/// Inserts events. One that is there already counts another copy.
async fn events(
    connection: &mut SqliteConnection,
    chunk: &[Distinct<'_>],
    received_at: i64,
) -> Result<Vec<KeptRow>> {
    let mut query = QueryBuilder::<Sqlite>::new(EVENTS);
    query.push_values(chunk, |mut row, Distinct { arrival, copies }| {
        row.push_bind(arrival.source.name())
            .push_bind(&arrival.app_key)
            .push_bind(&arrival.notification_id)
            .push_bind(arrival.type_id)
            .push_bind(&arrival.event_type)
            .push_bind(&arrival.owner)
            .push_bind(&arrival.subject)
            .push_bind(arrival.latest_wins)
            .push_bind(arrival.happened_at)
            .push_bind(received_at)
            .push_bind(copies)
            .push_bind(&arrival.body[..])
            .push_bind(arrival.trace.map(|trace| trace.to_string()));
    });
    query.push(AGAIN);
    // Statements of other lengths than a whole chunk are too many to be remembered.
    let query = query.build_query_as().persistent(chunk.len() == CHUNK || chunk.len() == 1);
    query.fetch_all(connection).await.map_err(failed("keep events"))
}

/// Nobody else writes during this transaction, so that the new events lie side by side.
async fn deliveries(
    connection: &mut SqliteConnection,
    new: &[i64],
    consumers: &[&str],
    now: i64,
) -> Result<()> {
    let (Some(first), Some(last)) = (new.iter().min(), new.iter().max()) else { return Ok(()) };
    let consumers = list(sorted(consumers));
    for statement in [DELIVERIES, LANES] {
        let query = sqlx::query(statement).bind(first).bind(last).bind(now).bind(&consumers);
        query.execute(&mut *connection).await.map_err(failed("keep events for their consumers"))?;
    }
    Ok(())
}
