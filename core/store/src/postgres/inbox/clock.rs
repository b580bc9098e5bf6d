//! A clock that was set back would leave events waiting, and leases out, until it is where it was.

use sqlx::PgConnection;
use tiktokshop_core::Result;

use crate::postgres::problem::failed;

const NOW: &str = "SELECT COALESCE($1, store_millis())";
const LOOK: &str = "SELECT now, shown - now > $2, now - shown > 1000
    FROM inbox_clock, (SELECT COALESCE($1, store_millis()) AS now) AS clock";
// Nobody waits for somebody else to note the time.
const SHOW: &str = "UPDATE inbox_clock SET shown = $1
    WHERE number = (SELECT number FROM inbox_clock WHERE shown < $1 FOR UPDATE SKIP LOCKED)";
const LOCK: &str = "SELECT shown FROM inbox_clock FOR UPDATE";
const SET_BACK: &str = "UPDATE inbox_clock SET shown = $1";
const LANES: &str = "SELECT 1 FROM lane ORDER BY consumer, lane FOR UPDATE";
const SHIFT_LANES: &str = "UPDATE lane SET ready_at = ready_at - $1";
const SHIFT_DELIVERIES: &str =
    "UPDATE delivery SET due_at = due_at - $1 WHERE state <> 'done' AND state = 'pending'";

/// Milliseconds that two readings may lie in the wrong order without the clock having been set.
const TOLERANCE: i64 = 2000;

pub(super) async fn now(connection: &mut PgConnection, set: Option<i64>) -> Result<i64> {
    sqlx::query_scalar(NOW).bind(set).fetch_one(connection).await.map_err(failed("read its clock"))
}

/// The time; notes it about once a second. If the clock was set back, everything that waits is moved by as much. At the
/// beginning of a transaction that has locked nothing.
pub(super) async fn follow(connection: &mut PgConnection, set: Option<i64>) -> Result<i64> {
    let look = sqlx::query_as::<_, (i64, bool, bool)>(LOOK).bind(set).bind(TOLERANCE);
    let (now, back, ahead) = look.fetch_one(&mut *connection).await.map_err(failed("read its clock"))?;
    if back {
        shift(connection, now).await?;
    }
    if ahead {
        let shown = sqlx::query(SHOW).bind(now).execute(connection).await;
        shown.map_err(failed("note its clock"))?;
    }
    Ok(now)
}

async fn shift(connection: &mut PgConnection, now: i64) -> Result<()> {
    let shown: i64 =
        sqlx::query_scalar(LOCK).fetch_one(&mut *connection).await.map_err(failed("read its clock"))?;
    let back = shown - now;
    if back <= TOLERANCE {
        // Somebody else was faster.
        return Ok(());
    }
    sqlx::query(LANES).execute(&mut *connection).await.map_err(failed("follow its clock"))?;
    for (statement, number) in [(SHIFT_LANES, back), (SHIFT_DELIVERIES, back), (SET_BACK, now)] {
        let done = sqlx::query(statement).bind(number).execute(&mut *connection).await;
        done.map_err(failed("follow its clock"))?;
    }
    Ok(())
}
