//! Reads, without changing anything.

use sqlx::{QueryBuilder, Sqlite, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Backlog, Delivery, Filter, Stats, Stored};

use super::{bounded, list};
use crate::inbox::{self, DeliveryRow, EventRow, event_columns};
use crate::problem::failed;

const READ: &str = concat!("SELECT ", event_columns!(), " FROM event AS e WHERE e.body IS NOT NULL");
const DELIVERIES: &str = concat!(
    "SELECT d.state, d.attempts, d.due_at, d.error, ",
    event_columns!(),
    " FROM delivery AS d JOIN event AS e ON e.seq = d.seq WHERE e.body IS NOT NULL AND d.consumer = "
);
const COUNT: &str = "SELECT count(*) FROM delivery AS d JOIN event AS e ON e.seq = d.seq WHERE e.body IS NOT NULL AND d.consumer = ";
const COUNTS: &str = "SELECT state, count(*) FROM delivery WHERE consumer = ?1 GROUP BY state";
/// By the index of what is not done.
pub(super) const BACKLOG: &str = "SELECT state, count(*) FROM delivery
    WHERE consumer = ?1 AND state <> 'done' AND state IN ('pending', 'dead') GROUP BY state";
pub(super) const OLDEST: &str = "SELECT due_at FROM delivery
    WHERE consumer = ?1 AND state <> 'done' AND state = 'pending' AND due_at <= ?2 ORDER BY seq LIMIT 1";

/// Nobody writes while somebody else does, so events appear in the order of their places.
pub(super) async fn read(pool: &SqlitePool, filter: &Filter, limit: usize) -> Result<Vec<Stored>> {
    let mut query = QueryBuilder::new(READ);
    narrow(&mut query, filter);
    query.push(" ORDER BY e.seq LIMIT ").push_bind(bounded(limit));
    let query = query.build_query_as::<EventRow>().persistent(false);
    let rows = query.fetch_all(pool).await.map_err(failed("read events"))?;
    rows.into_iter().map(EventRow::stored).collect()
}

pub(super) async fn deliveries(
    pool: &SqlitePool,
    consumer: &str,
    filter: &Filter,
    limit: usize,
) -> Result<Vec<Delivery>> {
    let mut query = QueryBuilder::new(DELIVERIES);
    query.push_bind(consumer);
    narrow(&mut query, filter);
    inbox::in_state(&mut query, filter);
    query.push(" ORDER BY d.seq DESC LIMIT ").push_bind(bounded(limit));
    let query = query.build_query_as::<DeliveryRow>().persistent(false);
    let rows = query.fetch_all(pool).await.map_err(failed("read deliveries"))?;
    rows.into_iter().map(|row| row.delivery(consumer)).collect()
}

pub(super) async fn count(pool: &SqlitePool, consumer: &str, filter: &Filter) -> Result<i64> {
    let mut query = QueryBuilder::new(COUNT);
    query.push_bind(consumer);
    narrow(&mut query, filter);
    inbox::in_state(&mut query, filter);
    let query = query.build_query_scalar().persistent(false);
    query.fetch_one(pool).await.map_err(failed("count deliveries"))
}

/// Adds what must hold for the event `e`.
pub(super) fn narrow(query: &mut QueryBuilder<Sqlite>, filter: &Filter) {
    inbox::narrow(query, filter);
    if !filter.seqs.is_empty() {
        query.push(" AND e.seq IN (SELECT value FROM json_each(").push_bind(list(&filter.seqs)).push("))");
    }
    if !filter.event_types.is_empty() {
        let types = list(&filter.event_types);
        query.push(" AND e.event_type IN (SELECT value FROM json_each(").push_bind(types).push("))");
    }
}

pub(super) async fn stats(pool: &SqlitePool, consumer: &str, now: i64) -> Result<Stats> {
    let counts = counts(pool, COUNTS, consumer).await?;
    Ok(inbox::stats(counts, oldest(pool, consumer, now).await?, now))
}

pub(super) async fn backlog(pool: &SqlitePool, consumer: &str, now: i64) -> Result<Backlog> {
    let counts = counts(pool, BACKLOG, consumer).await?;
    Ok(inbox::backlog(counts, oldest(pool, consumer, now).await?, now))
}

async fn counts(pool: &SqlitePool, statement: &'static str, consumer: &str) -> Result<Vec<(String, i64)>> {
    let counts = sqlx::query_as(statement).bind(consumer).fetch_all(pool).await;
    counts.map_err(failed("count deliveries"))
}

/// Since when the oldest is due, in milliseconds.
async fn oldest(pool: &SqlitePool, consumer: &str, now: i64) -> Result<Option<i64>> {
    let oldest = sqlx::query_scalar(OLDEST).bind(consumer).bind(now).fetch_optional(pool).await;
    oldest.map_err(failed("look for the oldest event"))
}
