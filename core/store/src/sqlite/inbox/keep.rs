//! Keeps a batch of events in one transaction, with a few statements for any number of them.

use std::collections::HashMap;

use sqlx::{QueryBuilder, Row as _, Sqlite, SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Arrival, Kept};

use super::{clock, lane, list};
use crate::problem::failed;
use crate::sqlite::write::Transaction;

/// Events in a statement: SQLite takes at most 32,766 parameters.
const CHUNK: usize = 100;

const EVENTS: &str = "INSERT INTO event (source, app_key, notification_id, type_id, event_type, owner, subject, latest_wins, \
    happened_at, received_at, copies, body) ";
const AGAIN: &str =
    " ON CONFLICT (source, app_key, notification_id) DO UPDATE SET copies = event.copies + excluded.copies
    RETURNING seq, copies, source, app_key, notification_id";
const DELIVERIES: &str = concat!(
    "INSERT INTO delivery SELECT e.seq, consumer.value, ",
    lane!(),
    ", e.happened_at, 'pending', 0, 0, ?3, '' FROM event AS e, json_each(?4) AS consumer WHERE e.seq BETWEEN ?1 AND ?2"
);
const LANES: &str = concat!(
    "INSERT INTO lane SELECT consumer.value, ",
    lane!(),
    ", ?3, NULL, NULL, '' FROM event AS e, json_each(?4) AS consumer WHERE e.seq BETWEEN ?1 AND ?2
    ON CONFLICT (consumer, lane) DO UPDATE SET ready_at = min(ready_at, excluded.ready_at) WHERE ticket IS NULL"
);

/// What makes an arrival one event.
type Key<'a> = (&'a str, &'a str, &'a str);

/// An event of the batch, with how often it is in it.
struct Distinct<'a> {
    arrival: &'a Arrival,
    copies: i64,
}

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
    let (distinct, order) = distinct(arrivals);
    clock::follow(connection, now).await?;
    let mut kept = HashMap::with_capacity(distinct.len());
    for chunk in distinct.chunks(CHUNK) {
        events(connection, chunk, now / 1000, &mut kept).await?;
    }
    deliveries(connection, &kept, consumers, now).await?;
    Ok(in_order(arrivals, &order, &kept))
}

/// Each event once, and for each arrival whether it is the first of its event.
fn distinct(arrivals: &[Arrival]) -> (Vec<Distinct<'_>>, Vec<bool>) {
    let mut places: HashMap<Key<'_>, usize> = HashMap::with_capacity(arrivals.len());
    let mut distinct: Vec<Distinct<'_>> = Vec::with_capacity(arrivals.len());
    let mut first = Vec::with_capacity(arrivals.len());
    for arrival in arrivals {
        let place = *places.entry(key(arrival)).or_insert(distinct.len());
        first.push(place == distinct.len());
        match distinct.get_mut(place) {
            Some(known) => known.copies += 1,
            None => distinct.push(Distinct { arrival, copies: 1 }),
        }
    }
    (distinct, first)
}

fn key(arrival: &Arrival) -> Key<'_> {
    (arrival.source.name(), &arrival.app_key, &arrival.notification_id)
}

/// Inserts events. One that is there already counts another copy.
async fn events<'a>(
    connection: &mut SqliteConnection,
    chunk: &[Distinct<'a>],
    received_at: i64,
    kept: &mut HashMap<Key<'a>, Kept>,
) -> Result<()> {
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
            .push_bind(&arrival.body[..]);
    });
    query.push(AGAIN);
    // Statements of other lengths than a whole chunk are too many to be remembered.
    let query = query.build().persistent(chunk.len() == CHUNK || chunk.len() == 1);
    let rows = query.fetch_all(connection).await.map_err(failed("keep events"))?;
    // The database does not say in which order it hands them back.
    let known: HashMap<Key<'_>, &Distinct<'a>> = chunk.iter().map(|one| (key(one.arrival), one)).collect();
    for row in rows {
        let text = |at: usize| row.try_get::<&str, _>(at).map_err(failed("read what was kept"));
        let number = |at: usize| row.try_get::<i64, _>(at).map_err(failed("read what was kept"));
        if let Some(one) = known.get(&(text(2)?, text(3)?, text(4)?)) {
            let new = number(1)? == one.copies;
            kept.insert(
                key(one.arrival),
                if new { Kept::New(number(0)?) } else { Kept::Repeated(number(0)?) },
            );
        }
    }
    Ok(())
}

/// Nobody else writes during this transaction, so that the new events lie side by side.
async fn deliveries(
    connection: &mut SqliteConnection,
    kept: &HashMap<Key<'_>, Kept>,
    consumers: &[&str],
    now: i64,
) -> Result<()> {
    let new = kept.values().filter_map(|one| match one {
        Kept::New(seq) => Some(*seq),
        Kept::Repeated(_) => None,
    });
    let (first, last) = new.fold((i64::MAX, i64::MIN), |(low, high), seq| (low.min(seq), high.max(seq)));
    if first > last || consumers.is_empty() {
        return Ok(());
    }
    let mut consumers = consumers.to_vec();
    consumers.sort_unstable();
    consumers.dedup();
    let consumers = list(consumers);
    for statement in [DELIVERIES, LANES] {
        let query = sqlx::query(statement).bind(first).bind(last).bind(now).bind(&consumers);
        query.execute(&mut *connection).await.map_err(failed("keep events for their consumers"))?;
    }
    Ok(())
}

fn in_order(arrivals: &[Arrival], first: &[bool], kept: &HashMap<Key<'_>, Kept>) -> Vec<Kept> {
    let each = arrivals.iter().zip(first);
    each.filter_map(|(arrival, first)| match (kept.get(&key(arrival))?, first) {
        (Kept::New(seq), false) => Some(Kept::Repeated(*seq)),
        (kept, _) => Some(*kept),
    })
    .collect()
}
