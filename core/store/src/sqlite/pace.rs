//! The table `pace`: what each process wants from the limiter's busy buckets. One transaction for all buckets of a
//! process, about once a second.
//!
//! Times are by SQLite's own clock: all processes on a file have it in common, and it is finer than a second.

use async_trait::async_trait;
use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_core::limit::{Crowd, Demand, LIVELY, SharedPace, Throttled};

use super::SqliteStore;
use super::write::Transaction;
use crate::problem::failed;

const TELL: &str = "INSERT INTO pace (bucket, holder, wanted, goal, since, told)
    SELECT ?1, ?2, ?3, ?4, now - ?5, now FROM (SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now)
    WHERE true
    ON CONFLICT (bucket, holder) DO UPDATE
        SET wanted = excluded.wanted, goal = excluded.goal, since = excluded.since, told = excluded.told";
const ASK: &str = "SELECT wanted, goal, now - since
    FROM pace, (SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now)
    WHERE bucket = ?1 AND holder <> ?2 AND abs(now - told) < ?3";
// What processes left that are gone, and times from a wrong clock.
const FORGET: &str = "DELETE FROM pace WHERE abs(CAST(unixepoch('subsec') * 1000 AS INTEGER) - told) > 60000";

type Row = (f64, Option<f64>, Option<i64>);

#[async_trait]
impl SharedPace for SqliteStore {
    async fn beat(&self, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>> {
        exchange(&*self.connections.get().await?, holder, demands).await
    }
}

async fn exchange(pool: &SqlitePool, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>> {
    let mut transaction = Transaction::writing(pool).await?;
    sqlx::query(FORGET).execute(&mut *transaction).await.map_err(failed("forget an old pace"))?;
    let mut crowds = Vec::with_capacity(demands.len());
    for demand in demands {
        tell(&mut transaction, holder, demand).await?;
        crowds.push(ask(&mut transaction, holder, demand).await?);
    }
    transaction.commit("share the pace").await?;
    Ok(crowds)
}

async fn tell(connection: &mut SqliteConnection, holder: &str, demand: &Demand) -> Result<()> {
    let query = sqlx::query(TELL).bind(&demand.bucket).bind(holder).bind(demand.per_second);
    let query = query.bind(demand.throttled.map(|one| one.goal));
    let query = query.bind(demand.throttled.map(|one| (one.seconds_ago * 1000.0) as i64));
    query.execute(connection).await.map_err(failed("tell the pace"))?;
    Ok(())
}

async fn ask(connection: &mut SqliteConnection, holder: &str, demand: &Demand) -> Result<Crowd> {
    let query = sqlx::query_as::<_, Row>(ASK).bind(&demand.bucket).bind(holder);
    let rows = query.bind(LIVELY.as_millis() as i64).fetch_all(connection).await;
    let mut crowd = Crowd::default();
    for (wanted, goal, millis) in rows.map_err(failed("read the pace of others"))? {
        let throttled = goal.zip(millis).map(|(goal, ago)| Throttled::new(goal, ago as f64 / 1000.0));
        crowd.add(wanted, throttled);
    }
    Ok(crowd)
}
