//! Ends, extends and gives back claims.

use std::collections::HashSet;

use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{ClaimId, Outcome};

use super::{clock, pending};
use crate::inbox::{claim_id, ending};
use crate::postgres::pool;
use crate::postgres::problem::failed;

/// Locks the lanes of claims `(seq, consumer, ticket)` that are still held, in their order.
macro_rules! held {
    () => {
        "SELECT lane.seq, lane.consumer, lane.ticket, lane.lane
        FROM UNNEST($1::bigint[], $2::text[], $3::bigint[]) AS claim (seq, consumer, ticket)
            JOIN delivery AS d ON d.seq = claim.seq AND d.consumer = claim.consumer
            JOIN lane ON lane.consumer = d.consumer AND lane.lane = d.lane
        WHERE lane.seq = claim.seq AND lane.ticket = claim.ticket
        ORDER BY lane.consumer, lane.lane FOR UPDATE OF lane"
    };
}

const HELD: &str = held!();
const ENDED: &str = "SELECT d.seq, d.consumer FROM UNNEST($1::bigint[], $2::text[]) AS claim (seq, consumer)
    JOIN delivery AS d ON d.seq = claim.seq AND d.consumer = claim.consumer WHERE d.ended_by = $3";
const END: &str = "UPDATE delivery SET state = ending.state, due_at = ending.due_at,
        error = COALESCE(ending.error, delivery.error), ended_by = $6
    FROM UNNEST($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::text[]) AS ending (seq, consumer, state, due_at, error)
    WHERE delivery.seq = ending.seq AND delivery.consumer = ending.consumer";
// The next event of the lane, which may be one that came in the meantime and goes before.
pub(super) const FREE: &str = concat!(
    "UPDATE lane SET seq = NULL, ticket = NULL, worker = '', ready_at = COALESCE((
        SELECT first.due_at FROM delivery AS first
        WHERE first.consumer = lane.consumer AND first.lane = lane.lane AND first.state = ",
    pending!(),
    " ORDER BY first.happened_at, first.seq LIMIT 1), 0)
    FROM UNNEST($1::text[], $2::text[]) AS freed (consumer, lane)
    WHERE lane.consumer = freed.consumer AND lane.lane = freed.lane"
);
pub(super) const CLOSE: &str = concat!(
    "DELETE FROM lane USING UNNEST($1::text[], $2::text[]) AS freed (consumer, lane)
    WHERE lane.consumer = freed.consumer AND lane.lane = freed.lane AND NOT EXISTS (SELECT 1 FROM delivery AS pending
        WHERE pending.consumer = lane.consumer AND pending.lane = lane.lane AND pending.state = ",
    pending!(),
    ")"
);
const EXTEND: &str = concat!(
    "WITH held AS MATERIALIZED (",
    held!(),
    ") UPDATE lane SET ready_at = COALESCE($5, store_millis()) + $4 FROM held
    WHERE lane.consumer = held.consumer AND lane.lane = held.lane RETURNING lane.seq, lane.consumer, lane.ticket"
);
const OUT: &str = "SELECT lane, seq FROM lane WHERE consumer = $1 AND worker = $2 AND ticket IS NOT NULL
    ORDER BY consumer, lane FOR UPDATE";
const UNCOUNT: &str =
    "UPDATE delivery SET attempts = GREATEST(attempts - 1, 0) WHERE consumer = $1 AND seq = ANY($2)";
const GIVE_BACK: &str = "UPDATE lane SET ready_at = $3, seq = NULL, ticket = NULL, worker = ''
    WHERE consumer = $1 AND lane = ANY($2)";

/// `call` is of this call alone: repeated, it knows what it has ended.
pub(super) async fn all(
    connection: &mut PgConnection,
    outcomes: &[Outcome],
    call: i64,
    clock: Option<i64>,
) -> Result<Vec<bool>> {
    if outcomes.is_empty() {
        return Ok(Vec::new());
    }
    let mut writing = pool::begin(connection).await?;
    let now = clock::follow(&mut writing, clock).await?;
    let claims: Vec<&ClaimId> = outcomes.iter().map(claim_id).collect();
    let rows = lock(&mut writing, &claims).await?;
    let mut seen = HashSet::new();
    let known: HashSet<(i64, &str, i64)> =
        rows.iter().map(|(seq, consumer, ticket, _)| (*seq, consumer.as_str(), *ticket)).collect();
    let mut held: Vec<bool> =
        claims.iter().map(|claim| known.contains(&triple(claim)) && seen.insert(triple(claim))).collect();
    if held.contains(&true) {
        let ending = outcomes.iter().zip(&held).filter(|(_, held)| **held).map(|(outcome, _)| outcome);
        end(&mut writing, &ending.collect::<Vec<_>>(), call, now).await?;
        free(&mut writing, &rows).await?;
    } else {
        held = ended(&mut writing, &claims, call).await?;
    }
    pool::commit(writing, "finish events").await?;
    Ok(held)
}

fn triple(id: &ClaimId) -> (i64, &str, i64) {
    (id.seq, &id.consumer, id.ticket)
}

/// `(seq, consumer, ticket, lane)`.
type Held = (i64, String, i64, String);

async fn lock(connection: &mut PgConnection, claims: &[&ClaimId]) -> Result<Vec<Held>> {
    let query = sqlx::query_as(HELD)
        .bind(claims.iter().map(|claim| claim.seq).collect::<Vec<_>>())
        .bind(claims.iter().map(|claim| claim.consumer.as_str()).collect::<Vec<_>>())
        .bind(claims.iter().map(|claim| claim.ticket).collect::<Vec<_>>());
    query.fetch_all(connection).await.map_err(failed("look for claims"))
}

async fn end(connection: &mut PgConnection, outcomes: &[&Outcome], call: i64, now: i64) -> Result<()> {
    let plain = |error: &str| error.replace('\0', "\u{fffd}");
    let endings = || outcomes.iter().map(|outcome| ending(outcome, now));
    let query = sqlx::query(END)
        .bind(outcomes.iter().map(|outcome| claim_id(outcome).seq).collect::<Vec<_>>())
        .bind(outcomes.iter().map(|outcome| claim_id(outcome).consumer.as_str()).collect::<Vec<_>>())
        .bind(endings().map(|(state, ..)| state).collect::<Vec<_>>())
        .bind(endings().map(|(_, due_at, _)| due_at).collect::<Vec<_>>())
        .bind(endings().map(|(.., error)| error.map(plain)).collect::<Vec<_>>())
        .bind(call);
    query.execute(connection).await.map_err(failed("finish events"))?;
    Ok(())
}

async fn free(connection: &mut PgConnection, rows: &[Held]) -> Result<()> {
    let (consumers, lanes): (Vec<&str>, Vec<&str>) =
        rows.iter().map(|(_, consumer, _, lane)| (consumer.as_str(), lane.as_str())).unzip();
    for statement in [FREE, CLOSE] {
        let query = sqlx::query(statement).bind(&consumers).bind(&lanes);
        query.execute(&mut *connection).await.map_err(failed("finish events"))?;
    }
    Ok(())
}

/// Which claims this call has ended, if it is repeated because its end was not heard.
async fn ended(connection: &mut PgConnection, claims: &[&ClaimId], call: i64) -> Result<Vec<bool>> {
    let query = sqlx::query_as::<_, (i64, String)>(ENDED)
        .bind(claims.iter().map(|claim| claim.seq).collect::<Vec<_>>())
        .bind(claims.iter().map(|claim| claim.consumer.as_str()).collect::<Vec<_>>())
        .bind(call);
    let rows = query.fetch_all(connection).await.map_err(failed("look for claims"))?;
    let mut ended: HashSet<(i64, String)> = rows.into_iter().collect();
    Ok(claims.iter().map(|claim| ended.remove(&(claim.seq, claim.consumer.clone()))).collect())
}

pub(super) async fn extend(
    connection: &mut PgConnection,
    claims: &[ClaimId],
    lease: i64,
    clock: Option<i64>,
) -> Result<Vec<bool>> {
    let query = sqlx::query_as::<_, (i64, String, i64)>(EXTEND)
        .bind(claims.iter().map(|claim| claim.seq).collect::<Vec<_>>())
        .bind(claims.iter().map(|claim| claim.consumer.as_str()).collect::<Vec<_>>())
        .bind(claims.iter().map(|claim| claim.ticket).collect::<Vec<_>>())
        .bind(lease)
        .bind(clock);
    let rows = query.fetch_all(connection).await.map_err(failed("extend claims"))?;
    let held: HashSet<ClaimId> =
        rows.into_iter().map(|(seq, consumer, ticket)| ClaimId { seq, consumer, ticket }).collect();
    Ok(claims.iter().map(|claim| held.contains(claim)).collect())
}

pub(super) async fn give_back(
    connection: &mut PgConnection,
    consumer: &str,
    worker: &str,
    clock: Option<i64>,
) -> Result<u64> {
    let mut writing = pool::begin(connection).await?;
    let now = clock::now(&mut writing, clock).await?;
    let query = sqlx::query_as::<_, (String, i64)>(OUT).bind(consumer).bind(worker);
    let rows = query.fetch_all(&mut *writing).await.map_err(failed("look for claims"))?;
    let (lanes, seqs): (Vec<String>, Vec<i64>) = rows.into_iter().unzip();
    let uncount = sqlx::query(UNCOUNT).bind(consumer).bind(seqs).execute(&mut *writing).await;
    uncount.map_err(failed("give events back"))?;
    let query = sqlx::query(GIVE_BACK).bind(consumer).bind(lanes).bind(now);
    let given = query.execute(&mut *writing).await.map_err(failed("give events back"))?;
    pool::commit(writing, "give events back").await?;
    Ok(given.rows_affected())
}
