//! Reads, without changing anything.

use bytes::Bytes;
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row as _, Sqlite, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Arrival, Delivery, Filter, Source, State, Stats, Stored};

use super::{bounded, columns, list};
use crate::problem::{failed, foreign};

const READ: &str = concat!("SELECT ", columns!(), " FROM event AS e WHERE e.body IS NOT NULL");
const DELIVERIES: &str = concat!(
    "SELECT d.state, d.attempts, d.due_at, d.error, ",
    columns!(),
    " FROM delivery AS d JOIN event AS e ON e.seq = d.seq WHERE e.body IS NOT NULL AND d.consumer = "
);
const COUNTS: &str = "SELECT state, count(*) FROM delivery WHERE consumer = ?1 GROUP BY state";
const OLDEST: &str = "SELECT due_at FROM delivery
    WHERE consumer = ?1 AND state <> 'done' AND state = 'pending' AND due_at <= ?2 ORDER BY seq LIMIT 1";

/// Nobody writes while somebody else does, so events appear in the order of their places.
pub(super) async fn read(pool: &SqlitePool, filter: &Filter, limit: usize) -> Result<Vec<Stored>> {
    let mut query = QueryBuilder::new(READ);
    narrow(&mut query, filter);
    query.push(" ORDER BY e.seq LIMIT ").push_bind(bounded(limit));
    let rows = query.build().persistent(false).fetch_all(pool).await.map_err(failed("read events"))?;
    rows.iter().map(stored).collect()
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
    in_state(&mut query, filter);
    query.push(" ORDER BY d.seq DESC LIMIT ").push_bind(bounded(limit));
    let rows = query.build().persistent(false).fetch_all(pool).await.map_err(failed("read deliveries"))?;
    rows.iter().map(|row| delivery(row, consumer)).collect()
}

/// Adds what must hold for the event `e`.
pub(super) fn narrow<'f>(query: &mut QueryBuilder<Sqlite>, filter: &'f Filter) {
    let numbers = [
        (" AND e.seq > ", filter.after),
        (" AND e.seq < ", filter.before),
        (" AND e.received_at >= ", filter.since),
        (" AND e.received_at < ", filter.until),
    ];
    for (condition, number) in numbers {
        if let Some(number) = number {
            query.push(condition).push_bind(number);
        }
    }
    let texts: [(&str, Option<&'f str>); 3] = [
        (" AND e.source = ", filter.source.map(Source::name)),
        (" AND e.owner = ", filter.owner.as_deref()),
        (" AND e.subject = ", filter.subject.as_deref()),
    ];
    for (condition, text) in texts {
        if let Some(text) = text {
            query.push(condition).push_bind(text.to_owned());
        }
    }
    if !filter.seqs.is_empty() {
        query.push(" AND e.seq IN (SELECT value FROM json_each(").push_bind(list(&filter.seqs)).push("))");
    }
    if !filter.event_types.is_empty() {
        let types = list(&filter.event_types);
        query.push(" AND e.event_type IN (SELECT value FROM json_each(").push_bind(types).push("))");
    }
}

/// Adds what must hold for the delivery `d`. The index of those that are open is used only where the query says so.
pub(super) fn in_state(query: &mut QueryBuilder<Sqlite>, filter: &Filter) {
    let Some(state) = filter.state else { return };
    if state != State::Done {
        query.push(" AND d.state <> 'done'");
    }
    query.push(" AND d.state = ").push_bind(state.name());
}

pub(super) async fn stats(pool: &SqlitePool, consumer: &str, now: i64) -> Result<Stats> {
    let query = sqlx::query_as::<_, (String, i64)>(COUNTS).bind(consumer);
    let mut stats = Stats::default();
    for (state, count) in query.fetch_all(pool).await.map_err(failed("count deliveries"))? {
        match State::named(&state) {
            Some(State::Pending) => stats.pending = count,
            Some(State::Done) => stats.done = count,
            Some(State::Dead) => stats.dead = count,
            Some(State::Superseded) => stats.superseded = count,
            _ => (),
        }
    }
    let oldest = sqlx::query_scalar::<_, i64>(OLDEST).bind(consumer).bind(now).fetch_optional(pool).await;
    let oldest = oldest.map_err(failed("look for the oldest event"))?;
    stats.oldest = oldest.map_or(0, |since| (now - since).max(0) / 1000);
    Ok(stats)
}

fn delivery(row: &SqliteRow, consumer: &str) -> Result<Delivery> {
    let state: String = row.try_get("state").map_err(failed("read a delivery"))?;
    Ok(Delivery {
        event: stored(row)?,
        consumer: consumer.to_owned(),
        state: State::named(&state).ok_or_else(|| foreign("a delivery has a state that is unknown here"))?,
        attempts: row.try_get("attempts").map_err(failed("read a delivery"))?,
        due_at: row.try_get::<i64, _>("due_at").map_err(failed("read a delivery"))? / 1000,
        error: row.try_get("error").map_err(failed("read a delivery"))?,
    })
}

/// The event of a row with its columns.
pub(super) fn stored(row: &SqliteRow) -> Result<Stored> {
    let text = |column: &str| row.try_get::<String, _>(column).map_err(failed("read an event"));
    let number = |column: &str| row.try_get::<i64, _>(column).map_err(failed("read an event"));
    let source = Source::named(&text("source")?);
    let body: Option<Vec<u8>> = row.try_get("body").map_err(failed("read an event"))?;
    Ok(Stored {
        seq: number("seq")?,
        arrival: Arrival {
            source: source.ok_or_else(|| foreign("an event has a source that is unknown here"))?,
            app_key: text("app_key")?,
            notification_id: text("notification_id")?,
            type_id: row.try_get("type_id").map_err(failed("read an event"))?,
            event_type: text("event_type")?,
            owner: text("owner")?,
            subject: text("subject")?,
            latest_wins: number("latest_wins")? != 0,
            happened_at: number("happened_at")?,
            body: Bytes::from(body.unwrap_or_default()),
        },
        received_at: number("received_at")?,
        copies: number("copies")?,
    })
}
