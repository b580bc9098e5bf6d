//! Keeps a batch of events in one transaction, with a few statements for any number of them.

use std::borrow::Cow;

use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Arrival, Kept};

use super::{Scene, clock, lane};
use crate::inbox::{Batch, Distinct, KeptRow, sorted};
use crate::postgres::problem::failed;
use crate::postgres::{bell, pool};

// Until the end of the transaction, and for this schema only.
const LOCK: &str =
    "SELECT pg_advisory_xact_lock(hashtextextended('tiktokshop inbox ' || current_schema(), 0))";
// Places are drawn in the order of the batch.
const EVENTS: &str = "INSERT INTO event (source, app_key, notification_id, type_id, event_type, owner, subject, latest_wins,
        happened_at, copies, body, trace, received_at)
    SELECT source, app_key, notification_id, type_id, event_type, owner, subject, latest_wins, happened_at, copies, body, trace, $13
    FROM UNNEST($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::boolean[],
        $9::bigint[], $10::bigint[], $11::bytea[], $12::text[]) WITH ORDINALITY AS batch (source, app_key, notification_id, type_id,
        event_type, owner, subject, latest_wins, happened_at, copies, body, trace, number)
    ORDER BY number
    ON CONFLICT (source, app_key, notification_id) DO UPDATE SET copies = event.copies + excluded.copies
    RETURNING seq, copies, source, app_key, notification_id";
const DELIVERIES: &str = concat!(
    "INSERT INTO delivery (seq, consumer, lane, happened_at, state, attempts, replayed, due_at, error)
    SELECT e.seq, consumer, ",
    lane!(),
    ", e.happened_at, 'pending', 0, false, $3, ''
    FROM event AS e, UNNEST($2::text[]) AS consumer WHERE e.seq = ANY($1)"
);
const LANES: &str = concat!(
    "INSERT INTO lane (consumer, lane, ready_at, worker)
    SELECT DISTINCT consumer, ",
    lane!(),
    " AS lane, $3::bigint, '' FROM event AS e, UNNEST($2::text[]) AS consumer WHERE e.seq = ANY($1) ORDER BY consumer, lane
    ON CONFLICT (consumer, lane) DO UPDATE SET ready_at = LEAST(lane.ready_at, excluded.ready_at)
        WHERE lane.ticket IS NULL"
);

/// Arrivals as PostgreSQL can hold them: its texts have no character NUL.
pub(in crate::postgres) fn storable(arrivals: &[Arrival]) -> Cow<'_, [Arrival]> {
    let texts = |arrival: &Arrival| {
        [&arrival.app_key, &arrival.notification_id, &arrival.event_type, &arrival.owner, &arrival.subject]
            .into_iter()
            .any(|text| text.contains('\0'))
    };
    if !arrivals.iter().any(texts) {
        return Cow::Borrowed(arrivals);
    }
    let plain = |text: &String| text.replace('\0', "\u{fffd}");
    let clean = |arrival: &Arrival| Arrival {
        app_key: plain(&arrival.app_key),
        notification_id: plain(&arrival.notification_id),
        event_type: plain(&arrival.event_type),
        owner: plain(&arrival.owner),
        subject: plain(&arrival.subject),
        ..arrival.clone()
    };
    Cow::Owned(arrivals.iter().map(clean).collect())
}

/// Repeated after it was committed, it finds the same events as repeated ones.
pub(super) async fn all(
    connection: &mut PgConnection,
    arrivals: &[Arrival],
    consumers: &[&str],
    scene: &Scene<'_>,
) -> Result<Vec<Kept>> {
    if arrivals.is_empty() {
        return Ok(Vec::new());
    }
    let mut writing = pool::begin(connection).await?;
    let _ = clock::follow(&mut writing, scene.clock).await?;
    let kept = within(&mut writing, arrivals, consumers, scene).await?;
    pool::commit(writing, "keep events").await?;
    Ok(kept)
}

/// Inside a transaction, together with what else is in it; at its end, because others who keep events wait for its commit.
/// The arrivals must be [`storable`].
pub(in crate::postgres) async fn within(
    connection: &mut PgConnection,
    arrivals: &[Arrival],
    consumers: &[&str],
    scene: &Scene<'_>,
) -> Result<Vec<Kept>> {
    let mut batch = Batch::of(arrivals);
    sqlx::query(LOCK).execute(&mut *connection).await.map_err(failed("wait for its turn"))?;
    // By now, after the wait for others.
    let now = clock::now(connection, scene.clock).await?;
    let rows = events(connection, &batch.distinct, now.div_euclid(1000)).await?;
    batch.note(rows);
    let new = batch.new_places();
    deliveries(connection, &new, consumers, now).await?;
    if !new.is_empty() {
        bell::tell(connection, scene.name).await?;
    }
    Ok(batch.results())
}

/// Inserts events. One that is there already counts another copy.
async fn events(
    connection: &mut PgConnection,
    batch: &[Distinct<'_>],
    received_at: i64,
) -> Result<Vec<KeptRow>> {
    fn column<'b, T>(batch: &'b [Distinct<'_>], of: impl Fn(&'b Arrival) -> T) -> Vec<T> {
        batch.iter().map(|one| of(one.arrival)).collect()
    }
    // Without it, all of the column is NULL.
    let traces = batch
        .iter()
        .any(|one| one.arrival.trace.is_some())
        .then(|| column(batch, |arrival| arrival.trace.map(|trace| trace.to_string())));
    let query = sqlx::query_as(EVENTS)
        .bind(column(batch, |arrival| arrival.source.name()))
        .bind(column(batch, |arrival| arrival.app_key.as_str()))
        .bind(column(batch, |arrival| arrival.notification_id.as_str()))
        .bind(column(batch, |arrival| arrival.type_id))
        .bind(column(batch, |arrival| arrival.event_type.as_str()))
        .bind(column(batch, |arrival| arrival.owner.as_str()))
        .bind(column(batch, |arrival| arrival.subject.as_str()))
        .bind(column(batch, |arrival| arrival.latest_wins))
        .bind(column(batch, |arrival| arrival.happened_at))
        .bind(batch.iter().map(|one| one.copies).collect::<Vec<_>>())
        .bind(column(batch, |arrival| &arrival.body[..]))
        .bind(traces)
        .bind(received_at);
    query.fetch_all(connection).await.map_err(failed("keep events"))
}

/// The lanes come last: who has one locked sees the deliveries afterwards.
async fn deliveries(connection: &mut PgConnection, new: &[i64], consumers: &[&str], now: i64) -> Result<()> {
    if new.is_empty() || consumers.is_empty() {
        return Ok(());
    }
    let consumers = sorted(consumers);
    for statement in [DELIVERIES, LANES] {
        let query = sqlx::query(statement).bind(new).bind(&consumers).bind(now);
        query.execute(&mut *connection).await.map_err(failed("keep events for their consumers"))?;
    }
    Ok(())
}
