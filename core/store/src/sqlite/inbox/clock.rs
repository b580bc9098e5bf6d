//! A clock that was set back would leave events waiting, and leases out, until it is where it was.

use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;

use crate::problem::failed;

const SHOWN: &str = "SELECT shown FROM inbox_clock";
const SHOW: &str = "UPDATE inbox_clock SET shown = ?1";
const SHIFT_LANES: &str = "UPDATE lane SET ready_at = ready_at - ?1";
const SHIFT_DELIVERIES: &str =
    "UPDATE delivery SET due_at = due_at - ?1 WHERE state <> 'done' AND state = 'pending'";

/// Milliseconds that two readings may lie in the wrong order without the clock having been set.
const TOLERANCE: i64 = 2000;

/// Whether the clock was set back since the last write.
pub(super) async fn was_set_back(pool: &SqlitePool, now: i64) -> Result<bool> {
    let shown: i64 = sqlx::query_scalar(SHOWN).fetch_one(pool).await.map_err(failed("read its clock"))?;
    Ok(shown - now > TOLERANCE)
}

/// Remembers the time. If the clock was set back, everything that waits is moved by as much.
pub(super) async fn follow(connection: &mut SqliteConnection, now: i64) -> Result<()> {
    let shown: i64 =
        sqlx::query_scalar(SHOWN).fetch_one(&mut *connection).await.map_err(failed("read its clock"))?;
    let back = shown - now;
    if (0..=TOLERANCE).contains(&back) {
        return Ok(());
    }
    if back > TOLERANCE {
        for shift in [SHIFT_LANES, SHIFT_DELIVERIES] {
            let shifted = sqlx::query(shift).bind(back).execute(&mut *connection).await;
            shifted.map_err(failed("follow its clock"))?;
        }
    }
    sqlx::query(SHOW).bind(now).execute(connection).await.map_err(failed("follow its clock"))?;
    Ok(())
}
