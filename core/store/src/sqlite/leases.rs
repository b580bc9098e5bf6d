//! The table `lease`. Each change is one statement, so two processes cannot both succeed.

use sqlx::SqlitePool;
use tiktokshop_core::Result;
use tiktokshop_core::token::Lease;

use crate::problem::failed;

const ACQUIRE: &str = "INSERT INTO lease VALUES (?1, ?2, 1, ?3)
    ON CONFLICT (key) DO UPDATE
        SET holder = excluded.holder, fencing = lease.fencing + 1, expires_at = excluded.expires_at
        WHERE lease.expires_at < ?4
    RETURNING fencing";
const RENEW: &str = "UPDATE lease SET expires_at = ?4 WHERE key = ?1 AND holder = ?2 AND fencing = ?3";
// The row stays, because its fencing number must go on growing.
const RELEASE: &str =
    "UPDATE lease SET holder = '', expires_at = 0 WHERE key = ?1 AND holder = ?2 AND fencing = ?3";

pub(super) async fn acquire(
    pool: &SqlitePool,
    key: &str,
    holder: &str,
    now: i64,
    ends: i64,
) -> Result<Option<Lease>> {
    let query = sqlx::query_scalar::<_, i64>(ACQUIRE).bind(key).bind(holder).bind(ends).bind(now);
    let fencing = query.fetch_optional(pool).await.map_err(failed("acquire a lease"))?;
    let lease = |fencing| Lease { key: key.to_owned(), holder: holder.to_owned(), fencing, expires_at: ends };
    Ok(fencing.map(lease))
}

pub(super) async fn renew(pool: &SqlitePool, lease: &Lease, ends: i64) -> Result<Option<Lease>> {
    let query = sqlx::query(RENEW).bind(&lease.key).bind(&lease.holder).bind(lease.fencing).bind(ends);
    let done = query.execute(pool).await.map_err(failed("renew a lease"))?;
    Ok((done.rows_affected() > 0).then(|| Lease { expires_at: ends, ..lease.clone() }))
}

pub(super) async fn release(pool: &SqlitePool, lease: &Lease) -> Result<bool> {
    let query = sqlx::query(RELEASE).bind(&lease.key).bind(&lease.holder).bind(lease.fencing);
    let done = query.execute(pool).await.map_err(failed("release a lease"))?;
    Ok(done.rows_affected() > 0)
}
