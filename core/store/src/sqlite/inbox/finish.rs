//! Ends, extends and gives back claims.

use std::collections::HashSet;

use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{ClaimId, Outcome};

use super::{clock, list};
use crate::inbox::{self, claim_id};
use crate::problem::failed;
use crate::sqlite::write::Transaction;

// A claim is `[seq, consumer, ticket]`.
pub(super) const HELD: &str = "SELECT claim.key FROM json_each(?1) AS claim
    CROSS JOIN delivery AS d ON d.seq = claim.value ->> 0 AND d.consumer = claim.value ->> 1
    CROSS JOIN lane ON lane.consumer = d.consumer AND lane.lane = d.lane
    WHERE lane.seq = d.seq AND lane.ticket = claim.value ->> 2";
// An ending is `[seq, consumer, state, due_at, error]`; no error means that the last one stays.
pub(super) const END: &str = "UPDATE delivery SET state = ending.value ->> 2, due_at = ending.value ->> 3,
        error = coalesce(ending.value ->> 4, error)
    FROM json_each(?1) AS ending
    WHERE delivery.seq = ending.value ->> 0 AND delivery.consumer = ending.value ->> 1";
// The next event of the lane, which may be one that came in the meantime and goes before.
pub(super) const FREE: &str = "UPDATE lane SET seq = NULL, ticket = NULL, worker = '', ready_at = coalesce((
        SELECT first.due_at FROM delivery AS first
        WHERE first.consumer = lane.consumer AND first.lane = lane.lane AND first.state = 'pending'
        ORDER BY first.happened_at, first.seq LIMIT 1), 0)
    WHERE (consumer, lane) IN (
        SELECT d.consumer, d.lane FROM json_each(?1) AS ending
        CROSS JOIN delivery AS d ON d.seq = ending.value ->> 0 AND d.consumer = ending.value ->> 1)";
pub(super) const CLOSE: &str = "DELETE FROM lane WHERE (consumer, lane) IN (
        SELECT d.consumer, d.lane FROM json_each(?1) AS ending
        CROSS JOIN delivery AS d ON d.seq = ending.value ->> 0 AND d.consumer = ending.value ->> 1)
    AND NOT EXISTS (SELECT 1 FROM delivery AS left
        WHERE left.consumer = lane.consumer AND left.lane = lane.lane AND left.state = 'pending')";
pub(super) const EXTEND: &str = "UPDATE lane SET ready_at = ?2 WHERE (consumer, lane, seq, ticket) IN (
        SELECT d.consumer, d.lane, d.seq, claim.value ->> 2 FROM json_each(?1) AS claim
        CROSS JOIN delivery AS d ON d.seq = claim.value ->> 0 AND d.consumer = claim.value ->> 1)
    RETURNING seq, consumer, ticket";
const UNCOUNT: &str = "UPDATE delivery SET attempts = max(attempts - 1, 0)
    WHERE consumer = ?1 AND seq IN (SELECT seq FROM lane WHERE consumer = ?1 AND worker = ?2 AND ticket IS NOT NULL)";
const GIVE_BACK: &str = "UPDATE lane SET ready_at = ?3, seq = NULL, ticket = NULL, worker = ''
    WHERE consumer = ?1 AND worker = ?2 AND ticket IS NOT NULL";

pub(super) async fn all(pool: &SqlitePool, outcomes: &[Outcome], now: i64) -> Result<Vec<bool>> {
    if outcomes.is_empty() {
        return Ok(Vec::new());
    }
    let mut writing = Transaction::writing(pool).await?;
    clock::follow(&mut writing, now).await?;
    let held = held(&mut writing, outcomes).await?;
    let ending =
        outcomes.iter().zip(&held).filter(|(_, held)| **held).map(|(outcome, _)| ending(outcome, now));
    let endings = list(ending);
    for statement in [END, FREE, CLOSE] {
        let done = sqlx::query(statement).bind(&endings).execute(&mut *writing).await;
        done.map_err(failed("finish events"))?;
    }
    writing.commit("finish events").await?;
    Ok(held)
}

/// Which claims are still held. One that is named twice ends once.
async fn held(connection: &mut SqliteConnection, outcomes: &[Outcome]) -> Result<Vec<bool>> {
    let claims = list(outcomes.iter().map(|outcome| triple(claim_id(outcome))));
    let query = sqlx::query_scalar::<_, i64>(HELD).bind(claims);
    let found = query.fetch_all(connection).await.map_err(failed("look for claims"))?;
    let found: HashSet<usize> = found.into_iter().filter_map(|at| usize::try_from(at).ok()).collect();
    let mut seen = HashSet::new();
    let each = outcomes.iter().enumerate();
    Ok(each.map(|(at, outcome)| found.contains(&at) && seen.insert(claim_id(outcome))).collect())
}

fn triple(id: &ClaimId) -> (i64, &str, i64) {
    (id.seq, &id.consumer, id.ticket)
}

fn ending(outcome: &Outcome, now: i64) -> (i64, &str, &'static str, i64, Option<&str>) {
    let id = claim_id(outcome);
    let (state, due_at, error) = inbox::ending(outcome, now);
    (id.seq, &id.consumer, state, due_at, error)
}

pub(super) async fn extend(pool: &SqlitePool, claims: &[ClaimId], until: i64) -> Result<Vec<bool>> {
    if claims.is_empty() {
        return Ok(Vec::new());
    }
    let query = sqlx::query_as::<_, (i64, String, i64)>(EXTEND).bind(list(claims.iter().map(triple)));
    // Read to the end: before that, nothing is committed.
    let rows = query.bind(until).fetch_all(pool).await.map_err(failed("extend claims"))?;
    let held: HashSet<ClaimId> =
        rows.into_iter().map(|(seq, consumer, ticket)| ClaimId { seq, consumer, ticket }).collect();
    Ok(claims.iter().map(|claim| held.contains(claim)).collect())
}

pub(super) async fn give_back(pool: &SqlitePool, consumer: &str, worker: &str, now: i64) -> Result<u64> {
    let mut writing = Transaction::writing(pool).await?;
    let uncount = sqlx::query(UNCOUNT).bind(consumer).bind(worker).execute(&mut *writing).await;
    uncount.map_err(failed("give events back"))?;
    let query = sqlx::query(GIVE_BACK).bind(consumer).bind(worker).bind(now);
    let given = query.execute(&mut *writing).await.map_err(failed("give events back"))?;
    writing.commit("give events back").await?;
    Ok(given.rows_affected())
}
