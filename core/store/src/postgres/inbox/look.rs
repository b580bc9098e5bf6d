//! Reads, without changing anything.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Backlog, Delivery, Filter, Stats, Stored};

use super::{bounded, clock};
use crate::inbox::{self, DeliveryRow, EventRow, event_columns};
use crate::postgres::problem::failed;

const READ: &str = concat!("SELECT ", event_columns!(), " FROM event AS e WHERE e.body IS NOT NULL");
const DELIVERIES: &str = concat!(
    "SELECT d.state, d.attempts, d.due_at, d.error, ",
    event_columns!(),
    " FROM delivery AS d JOIN event AS e ON e.seq = d.seq WHERE e.body IS NOT NULL AND d.consumer = "
);
const COUNT: &str = "SELECT count(*) FROM delivery AS d JOIN event AS e ON e.seq = d.seq WHERE e.body IS NOT NULL AND d.consumer = ";
const COUNTS: &str = "SELECT state, count(*) FROM delivery WHERE consumer = $1 GROUP BY state";
/// By the index of what is not done.
pub(super) const BACKLOG: &str = "SELECT state, count(*) FROM delivery
    WHERE consumer = $1 AND state <> 'done' AND state IN ('pending', 'dead') GROUP BY state";
pub(super) const OLDEST: &str = "SELECT due_at FROM delivery
    WHERE consumer = $1 AND state <> 'done' AND state = 'pending' AND due_at <= $2 ORDER BY seq LIMIT 1";

/// Events are committed in the order of their places.
pub(super) async fn read(
    connection: &mut PgConnection,
    filter: &Filter,
    limit: usize,
) -> Result<Vec<Stored>> {
    let mut query = QueryBuilder::new(READ);
    narrow(&mut query, filter);
    query.push(" ORDER BY e.seq LIMIT ").push_bind(bounded(limit));
    let rows = query.build_query_as::<EventRow>().fetch_all(connection).await;
    rows.map_err(failed("read events"))?.into_iter().map(EventRow::stored).collect()
}

pub(super) async fn deliveries(
    connection: &mut PgConnection,
    consumer: &str,
    filter: &Filter,
    limit: usize,
) -> Result<Vec<Delivery>> {
    let mut query = QueryBuilder::new(DELIVERIES);
    query.push_bind(consumer);
    narrow(&mut query, filter);
    inbox::in_state(&mut query, filter);
    query.push(" ORDER BY d.seq DESC LIMIT ").push_bind(bounded(limit));
    let rows = query.build_query_as::<DeliveryRow>().fetch_all(connection).await;
    rows.map_err(failed("read deliveries"))?.into_iter().map(|row| row.delivery(consumer)).collect()
}

pub(super) async fn count(connection: &mut PgConnection, consumer: &str, filter: &Filter) -> Result<i64> {
    let mut query = QueryBuilder::new(COUNT);
    query.push_bind(consumer);
    narrow(&mut query, filter);
    inbox::in_state(&mut query, filter);
    query.build_query_scalar().fetch_one(connection).await.map_err(failed("count deliveries"))
}

/// Adds what must hold for the event `e`.
pub(super) fn narrow(query: &mut QueryBuilder<Postgres>, filter: &Filter) {
    inbox::narrow(query, filter);
    if !filter.seqs.is_empty() {
        query.push(" AND e.seq = ANY(").push_bind(filter.seqs.clone()).push(")");
    }
    if !filter.event_types.is_empty() {
        query.push(" AND e.event_type = ANY(").push_bind(filter.event_types.clone()).push(")");
    }
}

pub(super) async fn stats(
    connection: &mut PgConnection,
    consumer: &str,
    clock: Option<i64>,
) -> Result<Stats> {
    let now = clock::now(connection, clock).await?;
    let counts = counts(connection, COUNTS, consumer).await?;
    Ok(inbox::stats(counts, oldest(connection, consumer, now).await?, now))
}

pub(super) async fn backlog(
    connection: &mut PgConnection,
    consumer: &str,
    clock: Option<i64>,
) -> Result<Backlog> {
    let now = clock::now(connection, clock).await?;
    let counts = counts(connection, BACKLOG, consumer).await?;
    Ok(inbox::backlog(counts, oldest(connection, consumer, now).await?, now))
}

async fn counts(
    connection: &mut PgConnection,
    statement: &'static str,
    consumer: &str,
) -> Result<Vec<(String, i64)>> {
    let counts = sqlx::query_as(statement).bind(consumer).fetch_all(connection).await;
    counts.map_err(failed("count deliveries"))
}

/// Since when the oldest is due, in milliseconds.
async fn oldest(connection: &mut PgConnection, consumer: &str, now: i64) -> Result<Option<i64>> {
    let oldest = sqlx::query_scalar(OLDEST).bind(consumer).bind(now).fetch_optional(connection).await;
    oldest.map_err(failed("look for the oldest event"))
}
