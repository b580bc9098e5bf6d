//! The table `pace`: what each process wants from the limiter's busy buckets. One transaction for all buckets of a process,
//! about once a second.

use std::collections::HashMap;

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_core::limit::{Crowd, Demand, LIVELY, SharedPace, Throttled};

use super::PostgresStore;
use super::pool;
use super::problem::failed;

// What processes left that are gone, and times from a wrong clock. Rows that somebody else works on are left alone.
const FORGET: &str = "DELETE FROM pace WHERE (bucket, holder) IN (
    SELECT bucket, holder FROM pace
    WHERE told NOT BETWEEN clock_timestamp() - interval '60s' AND clock_timestamp() + interval '60s'
    LIMIT 100 FOR UPDATE SKIP LOCKED)";
const TELL: &str = "INSERT INTO pace (bucket, holder, wanted, goal, since, told)
    SELECT one.bucket, $1, one.wanted, one.goal, now - make_interval(secs => one.ago), now
    FROM UNNEST($2::text[], $3::float8[], $4::float8[], $5::float8[]) AS one (bucket, wanted, goal, ago),
        (SELECT clock_timestamp() AS now) AS clock
    ORDER BY one.bucket
    ON CONFLICT (bucket, holder) DO UPDATE
        SET wanted = excluded.wanted, goal = excluded.goal, since = excluded.since, told = excluded.told";
const ASK: &str = "SELECT bucket, wanted, goal, extract(epoch FROM clock_timestamp() - since)::float8 FROM pace
    WHERE bucket = ANY($2) AND holder <> $1
        AND told BETWEEN clock_timestamp() - make_interval(secs => $3) AND clock_timestamp() + make_interval(secs => $3)";

/// Bucket, requests a second that are wanted, the rate to come back to, seconds since the cooldown ended.
type Row = (String, f64, Option<f64>, Option<f64>);

#[async_trait]
impl SharedPace for PostgresStore {
    async fn beat(&self, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>> {
        repeated!(self, connection => exchange(connection, holder, demands))
    }
}

async fn exchange(connection: &mut PgConnection, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>> {
    let mut transaction = pool::begin(connection).await?;
    let forget = sqlx::query(FORGET).execute(&mut *transaction).await;
    forget.map_err(failed("forget an old pace"))?;
    tell(&mut transaction, holder, demands).await?;
    let crowds = ask(&mut transaction, holder, demands).await?;
    pool::commit(transaction, "share the pace").await?;
    Ok(crowds)
}

async fn tell(connection: &mut PgConnection, holder: &str, demands: &[Demand]) -> Result<()> {
    let throttled = |of: fn(Throttled) -> f64| -> Vec<Option<f64>> {
        demands.iter().map(|demand| demand.throttled.map(of)).collect()
    };
    let query = sqlx::query(TELL)
        .bind(holder)
        .bind(demands.iter().map(|demand| demand.bucket.clone()).collect::<Vec<_>>())
        .bind(demands.iter().map(|demand| demand.per_second).collect::<Vec<_>>())
        .bind(throttled(|one| one.goal))
        .bind(throttled(|one| one.seconds_ago));
    query.execute(connection).await.map_err(failed("tell the pace"))?;
    Ok(())
}

async fn ask(connection: &mut PgConnection, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>> {
    let buckets: Vec<_> = demands.iter().map(|demand| demand.bucket.clone()).collect();
    let query = sqlx::query_as::<_, Row>(ASK).bind(holder).bind(&buckets).bind(LIVELY.as_secs_f64());
    let rows = query.fetch_all(connection).await.map_err(failed("read the pace of others"))?;
    let mut crowds: HashMap<String, Crowd> = HashMap::new();
    for (bucket, wanted, goal, ago) in rows {
        let throttled = goal.zip(ago).map(|(goal, ago)| Throttled::new(goal, ago));
        crowds.entry(bucket).or_default().add(wanted, throttled);
    }
    Ok(buckets.iter().map(|bucket| crowds.remove(bucket).unwrap_or_default()).collect())
}
