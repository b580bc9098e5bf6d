//! The table `lease`. Each change is one statement, so two processes cannot both succeed. Time is taken when the row is locked.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::limit::SharedPace;
use tiktokshop_core::token::{Lease, Leases};
use tiktokshop_core::{Result, random};

use super::PostgresStore;
use super::problem::failed;
use super::time::seconds;

// Who asks again with the same ticket did not learn that the lease was granted.
const ACQUIRE: &str = "INSERT INTO lease (key, holder, ticket, fencing, expires_at, ttl)
    VALUES ($1, $2, $3, 1, COALESCE($4, store_now()) + $5, $5)
    ON CONFLICT (key) DO UPDATE
        SET holder = excluded.holder, ticket = excluded.ticket, fencing = lease.fencing + 1,
            expires_at = COALESCE($4, store_now()) + $5, ttl = $5
        WHERE lease.expires_at < COALESCE($4, store_now()) OR lease.ticket = excluded.ticket
    RETURNING fencing, expires_at";
// No lease can expire later than one that is granted now, unless a clock was ahead. It is not taken over at once: if
// its holder is still there, it renews the lease in time; otherwise it expires as if it had been granted just now.
const SHORTEN: &str = "UPDATE lease SET expires_at = COALESCE($2, store_now()) + ttl
    WHERE key = $1 AND expires_at > COALESCE($2, store_now()) + ttl";
const RENEW: &str = "UPDATE lease SET expires_at = COALESCE($4, store_now()) + $5, ttl = $5
    WHERE key = $1 AND holder = $2 AND fencing = $3 RETURNING expires_at";
// The row stays, because its fencing number must keep growing.
const RELEASE: &str = "UPDATE lease SET holder = '', ticket = '', expires_at = 0
    WHERE key = $1 AND holder = $2 AND fencing = $3";

#[async_trait]
impl Leases for PostgresStore {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        let ticket = random::hex::<16>()?;
        repeated!(self, connection => acquire(connection, (key, holder, &ticket), self.now(), ttl))
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        repeated!(self, connection => renew(connection, lease, self.now(), ttl))
    }

    async fn release(&self, lease: &Lease) -> Result<bool> {
        repeated!(self, connection => release(connection, lease))
    }

    fn pace(&self) -> Option<&dyn SharedPace> {
        Some(self)
    }
}

async fn acquire(
    connection: &mut PgConnection,
    (key, holder, ticket): (&str, &str, &str),
    now: Option<i64>,
    ttl: Duration,
) -> Result<Option<Lease>> {
    let query = sqlx::query_as(ACQUIRE).bind(key).bind(holder).bind(ticket).bind(now).bind(seconds(ttl));
    let granted: Option<(i64, i64)> =
        query.fetch_optional(&mut *connection).await.map_err(failed("acquire a lease"))?;
    if let Some((fencing, expires_at)) = granted {
        return Ok(Some(Lease { key: key.to_owned(), holder: holder.to_owned(), fencing, expires_at }));
    }
    let shorten = sqlx::query(SHORTEN).bind(key).bind(now).execute(connection).await;
    shorten.map_err(failed("shorten a lease"))?;
    Ok(None)
}

async fn renew(
    connection: &mut PgConnection,
    lease: &Lease,
    now: Option<i64>,
    ttl: Duration,
) -> Result<Option<Lease>> {
    let query = sqlx::query_scalar(RENEW).bind(&lease.key).bind(&lease.holder).bind(lease.fencing);
    let query = query.bind(now).bind(seconds(ttl));
    let ends: Option<i64> = query.fetch_optional(connection).await.map_err(failed("renew a lease"))?;
    Ok(ends.map(|expires_at| Lease { expires_at, ..lease.clone() }))
}

async fn release(connection: &mut PgConnection, lease: &Lease) -> Result<bool> {
    let query = sqlx::query(RELEASE).bind(&lease.key).bind(&lease.holder).bind(lease.fencing);
    let done = query.execute(connection).await.map_err(failed("release a lease"))?;
    Ok(done.rows_affected() > 0)
}
