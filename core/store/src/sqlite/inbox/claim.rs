//! Hands out the first event of each lane that is ready.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, SqliteConnection, SqlitePool};
use tiktokshop_core::{Error, ErrorKind, Result};
use tiktokshop_lifecycle::inbox::{Claim, ClaimId};

use super::{bounded, clock, columns, list, look};
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

/// Whether a pending event `e` with its delivery `d` came after a later one of its kind was handled.
macro_rules! overtaken {
    () => {
        "e.latest_wins = 1 AND d.replayed = 0 AND EXISTS (
            SELECT 1 FROM delivery AS later JOIN event AS l ON l.seq = later.seq
            WHERE later.consumer = d.consumer AND later.lane = d.lane AND later.state = 'done'
                AND later.happened_at > d.happened_at AND l.event_type = e.event_type AND l.app_key = e.app_key)"
    };
}

const ANY: &str = "SELECT EXISTS (SELECT 1 FROM lane WHERE consumer = ?1 AND ready_at <= ?2)";
const HEADS: &str = concat!(
    "SELECT lane.lane, d.attempts, d.due_at, ",
    overtaken!(),
    " AS overtaken, ",
    columns!(),
    " FROM (SELECT consumer, lane, ready_at FROM lane WHERE consumer = ?1 AND ready_at <= ?2
            ORDER BY ready_at, lane LIMIT ?3) AS lane
        LEFT JOIN delivery AS d ON d.consumer = lane.consumer AND d.seq = (
            SELECT first.seq FROM delivery AS first
            WHERE first.consumer = lane.consumer AND first.lane = lane.lane AND first.state = 'pending'
            ORDER BY first.happened_at, first.seq LIMIT 1)
        LEFT JOIN event AS e ON e.seq = d.seq
    ORDER BY lane.ready_at, lane.lane"
);
const SUPERSEDE: &str = concat!(
    "UPDATE delivery SET state = 'superseded' WHERE (seq, consumer) IN (
        SELECT d.seq, d.consumer FROM json_each(?2) AS lane
            JOIN delivery AS d ON d.consumer = ?1 AND d.lane = lane.value AND d.state = 'pending'
            JOIN event AS e ON e.seq = d.seq
        WHERE ",
    overtaken!(),
    ")"
);
const WAIT: &str = "UPDATE lane SET ready_at = later.value ->> 1, seq = NULL, ticket = NULL, worker = ''
    FROM json_each(?2) AS later WHERE lane.consumer = ?1 AND lane.lane = later.value ->> 0";
const CLOSE: &str = "DELETE FROM lane WHERE consumer = ?1 AND lane IN (SELECT value FROM json_each(?2))";
const COUNT: &str = "UPDATE delivery SET attempts = attempts + 1
    WHERE consumer = ?1 AND seq IN (SELECT value FROM json_each(?2))";
const TAKE: &str =
    "UPDATE lane SET ready_at = ?3, worker = ?4, seq = taken.value ->> 1, ticket = taken.value ->> 2
    FROM json_each(?2) AS taken WHERE lane.consumer = ?1 AND lane.lane = taken.value ->> 0";

/// Whether there may be something to claim: a look without a lock, for workers that ask often and find nothing.
pub(super) async fn any(pool: &SqlitePool, consumer: &str, now: i64) -> Result<bool> {
    let ready = sqlx::query_scalar(ANY).bind(consumer).bind(now).fetch_one(pool).await;
    Ok(ready.map_err(failed("look for events"))? || clock::was_set_back(pool, now).await?)
}

pub(super) async fn some(pool: &SqlitePool, wish: &Wish<'_>) -> Result<Vec<Claim>> {
    let mut writing = Transaction::writing(pool).await?;
    clock::follow(&mut writing, wish.now).await?;
    let mut claims = Vec::new();
    while claims.len() < wish.limit {
        let found = Found::look(&mut writing, wish, wish.limit - claims.len()).await?;
        let more = found.overtaken.len() + found.waiting.len() + found.empty.len() > 0;
        found.tidy(&mut writing, wish.consumer).await?;
        claims.extend(take(&mut writing, wish, found.heads).await?);
        if !more {
            break;
        }
    }
    writing.commit("hand out events").await?;
    Ok(claims)
}

/// The lanes that are ready, by what is to be done about them.
#[derive(Default)]
struct Found {
    heads: Vec<(String, Claim)>,
    /// The first event of these came too late.
    overtaken: Vec<String>,
    /// The first event of these waits for its next attempt, until then.
    waiting: Vec<(String, i64)>,
    /// Nothing is pending in these.
    empty: Vec<String>,
}

impl Found {
    async fn look(connection: &mut SqliteConnection, wish: &Wish<'_>, limit: usize) -> Result<Found> {
        let query = sqlx::query(HEADS).bind(wish.consumer).bind(wish.now).bind(bounded(limit));
        let rows = query.fetch_all(connection).await.map_err(failed("look for events"))?;
        let mut found = Found::default();
        for row in &rows {
            found.add(row, wish)?;
        }
        Ok(found)
    }

    fn add(&mut self, row: &SqliteRow, wish: &Wish<'_>) -> Result<()> {
        let lane: String = row.try_get("lane").map_err(failed("read a lane"))?;
        let due_at: Option<i64> = row.try_get("due_at").map_err(failed("read a lane"))?;
        let overtaken: Option<bool> = row.try_get("overtaken").map_err(failed("read a lane"))?;
        match due_at {
            None => self.empty.push(lane),
            Some(_) if overtaken == Some(true) => self.overtaken.push(lane),
            Some(due_at) if due_at > wish.now => self.waiting.push((lane, due_at)),
            Some(_) => self.heads.push((lane, claim(row, wish.consumer)?)),
        }
        Ok(())
    }

    async fn tidy(&self, connection: &mut SqliteConnection, consumer: &str) -> Result<()> {
        for (statement, lanes, none) in [
            (SUPERSEDE, list(&self.overtaken), self.overtaken.is_empty()),
            (WAIT, list(&self.waiting), self.waiting.is_empty()),
            (CLOSE, list(&self.empty), self.empty.is_empty()),
        ] {
            if !none {
                let done = sqlx::query(statement).bind(consumer).bind(lanes).execute(&mut *connection).await;
                done.map_err(failed("put events in order"))?;
            }
        }
        Ok(())
    }
}

fn claim(row: &SqliteRow, consumer: &str) -> Result<Claim> {
    let event = look::stored(row)?;
    let attempts: i64 = row.try_get("attempts").map_err(failed("read a delivery"))?;
    let id = ClaimId { seq: event.seq, consumer: consumer.to_owned(), ticket: ticket()? };
    Ok(Claim { id, event, attempt: attempts + 1 })
}

async fn take(
    connection: &mut SqliteConnection,
    wish: &Wish<'_>,
    heads: Vec<(String, Claim)>,
) -> Result<Vec<Claim>> {
    if heads.is_empty() {
        return Ok(Vec::new());
    }
    let seqs = list(heads.iter().map(|(_, claim)| claim.id.seq));
    let count = sqlx::query(COUNT).bind(wish.consumer).bind(seqs).execute(&mut *connection).await;
    count.map_err(failed("hand out events"))?;
    let taken = list(heads.iter().map(|(lane, claim)| (lane, claim.id.seq, claim.id.ticket)));
    let query = sqlx::query(TAKE).bind(wish.consumer).bind(taken).bind(wish.until).bind(wish.worker);
    query.execute(connection).await.map_err(failed("hand out events"))?;
    Ok(heads.into_iter().map(|(_, claim)| claim).collect())
}

fn ticket() -> Result<i64> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes)
        .map_err(|_| Error::new(ErrorKind::Store, "this machine provides no random numbers"))?;
    Ok(i64::from_le_bytes(bytes) & i64::MAX)
}
