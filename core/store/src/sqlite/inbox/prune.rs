//! Deletes what is old and done, page by page, so that other writes come in between.

use std::time::Duration;

use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::ID_LIFETIME;
use tokio::sync::Mutex;

use super::list;
use crate::problem::failed;
use crate::sqlite::write::Transaction;

/// Events that are looked at in one transaction.
const PAGE: i64 = 500;

pub(super) const LOOK: &str = "SELECT e.seq, e.received_at, e.body IS NOT NULL, EXISTS (
        SELECT 1 FROM delivery AS d WHERE d.seq = e.seq AND d.state IN ('pending', 'dead'))
    FROM event AS e WHERE e.seq > ?1 ORDER BY e.seq LIMIT ?2";
pub(super) const DELIVERIES: &str = "DELETE FROM delivery WHERE seq IN (SELECT value FROM json_each(?1))";
pub(super) const BODIES: &str =
    "UPDATE event SET body = NULL, trace = NULL WHERE seq IN (SELECT value FROM json_each(?1))";
pub(super) const EVENTS: &str = "DELETE FROM event WHERE seq IN (SELECT value FROM json_each(?1))";

/// `(seq, received_at, has a body, is still wanted)`.
type Row = (i64, i64, bool, bool);

/// What is old, and what is so old that its id can go, too. Unix seconds.
struct Limits {
    old: i64,
    gone: i64,
}

pub(super) async fn all(pool: &SqlitePool, turns: &Mutex<()>, now: i64, age: Duration) -> Result<u64> {
    let before = |age: Duration| now.saturating_sub(i64::try_from(age.as_secs()).unwrap_or(i64::MAX));
    let limits = Limits { old: before(age), gone: before(age.max(ID_LIFETIME)) };
    let (mut after, mut pruned) = (0, 0);
    loop {
        let _turn = turns.lock().await;
        let mut writing = Transaction::writing(pool).await?;
        let query = sqlx::query_as::<_, Row>(LOOK).bind(after).bind(PAGE);
        let rows = query.fetch_all(&mut *writing).await.map_err(failed("look for old events"))?;
        pruned += page(&mut writing, &rows, &limits).await?;
        writing.commit("delete old events").await?;
        let Some((last, ..)) = rows.last() else { return Ok(pruned) };
        // Places grow with time, so after a page that is young as a whole nothing is old.
        if rows.iter().all(|(_, received_at, ..)| *received_at >= limits.old) {
            return Ok(pruned);
        }
        after = *last;
    }
}

async fn page(connection: &mut SqliteConnection, rows: &[Row], limits: &Limits) -> Result<u64> {
    let old = || rows.iter().filter(|(_, received_at, _, wanted)| *received_at < limits.old && !wanted);
    let seqs = |rows: Vec<&Row>| list(rows.into_iter().map(|(seq, ..)| *seq));
    let bodies: Vec<&Row> = old().filter(|(_, _, body, _)| *body).collect();
    let ids: Vec<&Row> = old().filter(|(_, received_at, ..)| *received_at < limits.gone).collect();
    let pruned = u64::try_from(bodies.len()).unwrap_or(u64::MAX);
    let (bodies, ids) = (seqs(bodies), seqs(ids));
    for (statement, seqs) in [(DELIVERIES, &bodies), (BODIES, &bodies), (EVENTS, &ids)] {
        let done = sqlx::query(statement).bind(seqs).execute(&mut *connection).await;
        done.map_err(failed("delete old events"))?;
    }
    Ok(pruned)
}
