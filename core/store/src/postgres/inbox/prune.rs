//! Deletes what is old and done, page by page.

use std::time::Duration;

use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::ID_LIFETIME;

use super::clock;
use crate::postgres::pool;
use crate::postgres::problem::failed;

/// Events that are looked at in one transaction.
const PAGE: i64 = 500;

const LOOK: &str = "SELECT max(seq), bool_or(received_at < $3)
    FROM (SELECT seq, received_at FROM event WHERE seq > $1 ORDER BY seq LIMIT $2) AS page";
// Who replays locks events, too. Those that are locked are looked at the next time.
const LOCK: &str = "SELECT seq FROM event WHERE seq > $1 AND seq <= $2 AND received_at < $3
    ORDER BY seq FOR UPDATE SKIP LOCKED";
const DONE: &str = "SELECT e.seq, e.received_at, e.body IS NOT NULL FROM event AS e WHERE e.seq = ANY($1)
    AND NOT EXISTS (SELECT 1 FROM delivery AS d WHERE d.seq = e.seq AND d.state IN ('pending', 'dead'))";
const DELIVERIES: &str = "DELETE FROM delivery WHERE seq = ANY($1)";
const BODIES: &str = "UPDATE event SET body = NULL, trace = NULL WHERE seq = ANY($1)";
const EVENTS: &str = "DELETE FROM event WHERE seq = ANY($1)";

/// What was done, and after which place to go on, if at all.
pub(super) struct Page {
    pub(super) pruned: u64,
    pub(super) next: Option<i64>,
}

pub(super) async fn page(
    connection: &mut PgConnection,
    after: i64,
    age: Duration,
    clock: Option<i64>,
) -> Result<Page> {
    let now = clock::now(connection, clock).await?.div_euclid(1000);
    let before = |age: Duration| now.saturating_sub(i64::try_from(age.as_secs()).unwrap_or(i64::MAX));
    let (old, gone) = (before(age), before(age.max(ID_LIFETIME)));
    let query = sqlx::query_as::<_, (Option<i64>, Option<bool>)>(LOOK).bind(after).bind(PAGE).bind(old);
    let (last, any) = query.fetch_one(&mut *connection).await.map_err(failed("look for old events"))?;
    // Places grow with time, so after a page that is young as a whole nothing is old.
    let (Some(last), Some(true)) = (last, any) else { return Ok(Page { pruned: 0, next: None }) };
    let mut writing = pool::begin(connection).await?;
    let query = sqlx::query_scalar::<_, i64>(LOCK).bind(after).bind(last).bind(old);
    let locked = query.fetch_all(&mut *writing).await.map_err(failed("look for old events"))?;
    let query = sqlx::query_as::<_, (i64, i64, bool)>(DONE).bind(locked);
    let done = query.fetch_all(&mut *writing).await.map_err(failed("look for old events"))?;
    let bodies: Vec<i64> = done.iter().filter(|(.., body)| *body).map(|(seq, ..)| *seq).collect();
    let ids: Vec<i64> = done.iter().filter(|(_, at, _)| *at < gone).map(|(seq, ..)| *seq).collect();
    for (statement, seqs) in [(DELIVERIES, &bodies), (BODIES, &bodies), (EVENTS, &ids)] {
        let deleted = sqlx::query(statement).bind(seqs).execute(&mut *writing).await;
        deleted.map_err(failed("delete old events"))?;
    }
    pool::commit(writing, "delete old events").await?;
    Ok(Page { pruned: u64::try_from(bodies.len()).unwrap_or(u64::MAX), next: Some(last) })
}
