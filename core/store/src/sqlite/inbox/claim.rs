//! Hands out the first event of each lane that is ready.

use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::Claim;

use super::{bounded, clock, list};
use crate::inbox::{self, HeadRow, Heads, event_columns};
use crate::problem::failed;
use crate::sqlite::write::Transaction;

/// What a worker asks for. Times are milliseconds.
pub(super) struct Wish<'w> {
    pub(super) consumer: &'w str,
    pub(super) worker: &'w str,
    pub(super) limit: usize,
    pub(super) now: i64,
    pub(super) until: i64,
}

/// Whether a pending event `e` with its delivery `d` came after a later one of its kind was handed out. Whoever had that may have
/// handled it and died before it said so.
macro_rules! overtaken {
    () => {
        "e.latest_wins = 1 AND d.replayed = 0 AND EXISTS (
            SELECT 1 FROM delivery AS later JOIN event AS l ON l.seq = later.seq
            WHERE later.consumer = d.consumer AND later.lane = d.lane
                AND (later.state = 'done' OR later.state = 'pending' AND later.attempts > 0)
                AND later.happened_at > d.happened_at AND l.event_type = e.event_type AND l.app_key = e.app_key)"
    };
}

// SQLite joins in the order that is written here (`CROSS JOIN`): it knows nothing about its tables, and would rather walk through
// all that a consumer ever had than look up what is asked for. `plans.rs` holds that.
pub(super) const ANY: &str = "SELECT EXISTS (SELECT 1 FROM lane WHERE consumer = ?1 AND ready_at <= ?2)";
pub(super) const READY: &str =
    "SELECT lane FROM lane WHERE consumer = ?1 AND ready_at <= ?2 ORDER BY ready_at, lane LIMIT ?3";
pub(super) const HEADS: &str = concat!(
    "SELECT d.lane, d.attempts, d.due_at, ",
    overtaken!(),
    " AS overtaken, ",
    event_columns!(),
    " FROM json_each(?2) AS lane
        CROSS JOIN delivery AS d ON d.consumer = ?1 AND d.seq = (
            SELECT first.seq FROM delivery AS first
            WHERE first.consumer = ?1 AND first.lane = lane.value AND first.state = 'pending'
            ORDER BY first.happened_at, first.seq LIMIT 1)
        CROSS JOIN event AS e ON e.seq = d.seq
    ORDER BY lane.key"
);
pub(super) const SUPERSEDE: &str = concat!(
    "UPDATE delivery SET state = 'superseded' WHERE consumer = ?1 AND seq IN (
        SELECT d.seq FROM json_each(?2) AS lane
            CROSS JOIN delivery AS d ON d.consumer = ?1 AND d.lane = lane.value AND d.state = 'pending'
            CROSS JOIN event AS e ON e.seq = d.seq
        WHERE ",
    overtaken!(),
    ")"
);
// Each value names its consumer: were that a parameter, SQLite would walk through all lanes of the consumer.
pub(super) const WAIT: &str =
    "UPDATE lane SET ready_at = later.value ->> 2, seq = NULL, ticket = NULL, worker = ''
    FROM json_each(?1) AS later WHERE lane.consumer = later.value ->> 0 AND lane.lane = later.value ->> 1";
pub(super) const CLOSE: &str =
    "DELETE FROM lane WHERE consumer = ?1 AND lane IN (SELECT value FROM json_each(?2))";
pub(super) const COUNT: &str = "UPDATE delivery SET attempts = attempts + 1
    WHERE consumer = ?1 AND seq IN (SELECT value FROM json_each(?2))";
pub(super) const TAKE: &str =
    "UPDATE lane SET ready_at = ?2, worker = ?3, seq = taken.value ->> 2, ticket = taken.value ->> 3
    FROM json_each(?1) AS taken WHERE lane.consumer = taken.value ->> 0 AND lane.lane = taken.value ->> 1";

/// Whether there may be something to claim: a look without a lock, for workers that ask often and find nothing.
pub(super) async fn any(pool: &SqlitePool, consumer: &str, now: i64) -> Result<bool> {
    let ready = sqlx::query_scalar(ANY).bind(consumer).bind(now).fetch_one(pool).await;
    Ok(ready.map_err(failed("look for events"))? || clock::was_set_back(pool, now).await?)
}

pub(super) async fn some(pool: &SqlitePool, wish: &Wish<'_>) -> Result<Vec<Claim>> {
    let ticket = inbox::ticket()?;
    let mut writing = Transaction::writing(pool).await?;
    clock::follow(&mut writing, wish.now).await?;
    let mut claims = Vec::new();
    while claims.len() < wish.limit {
        let lanes = ready(&mut writing, wish, wish.limit - claims.len()).await?;
        let heads = heads(&mut writing, wish, &lanes, ticket).await?;
        let all = heads.claims.len() == lanes.len();
        tidy(&mut writing, wish.consumer, &heads, &heads.missing(&lanes)).await?;
        take(&mut writing, wish, &heads.claims).await?;
        claims.extend(heads.claims.into_iter().map(|(_, claim)| claim));
        if all {
            break;
        }
    }
    writing.commit("hand out events").await?;
    Ok(claims)
}

async fn ready(connection: &mut SqliteConnection, wish: &Wish<'_>, limit: usize) -> Result<Vec<String>> {
    let query = sqlx::query_scalar(READY).bind(wish.consumer).bind(wish.now).bind(bounded(limit));
    query.fetch_all(connection).await.map_err(failed("look for events"))
}

async fn heads(
    connection: &mut SqliteConnection,
    wish: &Wish<'_>,
    lanes: &[String],
    ticket: i64,
) -> Result<Heads> {
    let query = sqlx::query_as::<_, HeadRow>(HEADS).bind(wish.consumer).bind(list(lanes));
    let rows = query.fetch_all(connection).await.map_err(failed("read events"))?;
    Heads::of(rows, wish.consumer, wish.now, ticket)
}

/// Puts right what is not to be handed out now.
async fn tidy(
    connection: &mut SqliteConnection,
    consumer: &str,
    heads: &Heads,
    empty: &[String],
) -> Result<()> {
    for (statement, lanes) in [(SUPERSEDE, heads.overtaken.as_slice()), (CLOSE, empty)] {
        if !lanes.is_empty() {
            let done =
                sqlx::query(statement).bind(consumer).bind(list(lanes)).execute(&mut *connection).await;
            done.map_err(failed("put events in order"))?;
        }
    }
    if !heads.waiting.is_empty() {
        let waiting = heads.waiting.iter().map(|(lane, until)| (consumer, lane, until));
        let done = sqlx::query(WAIT).bind(list(waiting)).execute(connection).await;
        done.map_err(failed("put events in order"))?;
    }
    Ok(())
}

async fn take(connection: &mut SqliteConnection, wish: &Wish<'_>, claims: &[(String, Claim)]) -> Result<()> {
    if claims.is_empty() {
        return Ok(());
    }
    let seqs = list(claims.iter().map(|(_, claim)| claim.id.seq));
    let count = sqlx::query(COUNT).bind(wish.consumer).bind(seqs).execute(&mut *connection).await;
    count.map_err(failed("hand out events"))?;
    let taken = claims.iter().map(|(lane, claim)| (wish.consumer, lane, claim.id.seq, claim.id.ticket));
    let query = sqlx::query(TAKE).bind(list(taken)).bind(wish.until).bind(wish.worker);
    query.execute(connection).await.map_err(failed("hand out events"))?;
    Ok(())
}
