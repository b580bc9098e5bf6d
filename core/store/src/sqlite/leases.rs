//! The table `lease`. Each change is one statement, so two processes cannot both succeed.

use sqlx::SqlitePool;
use tiktokshop_core::Result;
use tiktokshop_core::token::Lease;

use super::write;
use crate::problem::failed;

const ACQUIRE: &str = "INSERT INTO lease (key, holder, fencing, expires_at, ttl) VALUES (?1, ?2, 1, ?3, ?3 - ?4)
    ON CONFLICT (key) DO UPDATE
        SET holder = excluded.holder, fencing = lease.fencing + 1, expires_at = excluded.expires_at, ttl = excluded.ttl
        WHERE lease.expires_at < ?4
    RETURNING fencing";
// No lease can expire later than one that is granted now, unless a clock was ahead. It is not taken over at once: if
// its holder is still there, it renews the lease in time; otherwise it expires as if it had been granted just now.
const SHORTEN: &str = "UPDATE lease SET expires_at = ?2 + ttl WHERE key = ?1 AND expires_at > ?2 + ttl";
const RENEW: &str =
    "UPDATE lease SET expires_at = ?4, ttl = ?4 - ?5 WHERE key = ?1 AND holder = ?2 AND fencing = ?3";
// The row stays, because its fencing number must keep growing.
const RELEASE: &str =
    "UPDATE lease SET holder = '', expires_at = 0 WHERE key = ?1 AND holder = ?2 AND fencing = ?3";

pub(super) async fn acquire(
    pool: &SqlitePool,
    key: &str,
    holder: &str,
    now: i64,
    ends: i64,
) -> Result<Option<Lease>> {
    let query = sqlx::query_as::<_, (i64,)>(ACQUIRE).bind(key).bind(holder).bind(ends).bind(now);
    if let Some((fencing,)) = write::returning(pool, query, "acquire a lease").await? {
        return Ok(Some(Lease { key: key.to_owned(), holder: holder.to_owned(), fencing, expires_at: ends }));
    }
    let shorten = sqlx::query(SHORTEN).bind(key).bind(now).execute(pool).await;
    shorten.map_err(failed("shorten a lease"))?;
    Ok(None)
}

pub(super) async fn renew(pool: &SqlitePool, lease: &Lease, now: i64, ends: i64) -> Result<Option<Lease>> {
    let query =
        sqlx::query(RENEW).bind(&lease.key).bind(&lease.holder).bind(lease.fencing).bind(ends).bind(now);
    let done = query.execute(pool).await.map_err(failed("renew a lease"))?;
    Ok((done.rows_affected() > 0).then(|| Lease { expires_at: ends, ..lease.clone() }))
}

pub(super) async fn release(pool: &SqlitePool, lease: &Lease) -> Result<bool> {
    let query = sqlx::query(RELEASE).bind(&lease.key).bind(&lease.holder).bind(lease.fencing);
    let done = query.execute(pool).await.map_err(failed("release a lease"))?;
    Ok(done.rows_affected() > 0)
}
