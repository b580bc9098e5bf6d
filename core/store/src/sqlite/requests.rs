//! The table `request`: the log of calls.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::{Sqlite, SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::requests::{RequestEntry, RequestFilter, RequestSummary, Requests, StoredRequest};

use super::SqliteStore;
use super::write::Transaction;
use crate::problem::failed;
use crate::requests::{Row, Slice, listing, summary};

const INSERT: &str =
    "INSERT INTO request (call_id, app_key, operation, version, shop_id, method, path, parameters,
        http_status, code, message, kind, request_id, attempts, started_at_ms, duration_ms, kept_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
    ON CONFLICT (call_id) DO NOTHING";
/// In pieces, so that webhooks do not wait for the write lock.
const PRUNE: &str = "DELETE FROM request WHERE seq IN (SELECT seq FROM request WHERE kept_at < ?1 ORDER BY kept_at LIMIT 2000)";

#[async_trait]
impl Requests for SqliteStore {
    async fn log_requests(&self, entries: &[RequestEntry]) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        for entry in entries {
            insert(&mut writing, entry, self.clock.now()).await?;
        }
        writing.commit("log calls").await
    }

    async fn list_requests(&self, filter: &RequestFilter, limit: usize) -> Result<Vec<StoredRequest>> {
        let pool = self.connections.get().await?;
        let mut query = listing::<Sqlite>(filter, limit);
        let rows = query.build_query_as::<Row>().fetch_all(&*pool).await.map_err(failed("list calls"))?;
        Ok(rows.into_iter().map(StoredRequest::from).collect())
    }

    async fn sum_requests(&self, filter: &RequestFilter, slice: Duration) -> Result<Vec<RequestSummary>> {
        let pool = self.connections.get().await?;
        let mut query = summary::<Sqlite>(filter, slice.as_millis().max(1) as i64);
        let rows = query.build_query_as::<Slice>().fetch_all(&*pool).await.map_err(failed("sum calls up"))?;
        Ok(rows.into_iter().map(RequestSummary::from).collect())
    }

    async fn prune_requests(&self, age: Duration) -> Result<u64> {
        let before = self.clock.now().saturating_sub(i64::try_from(age.as_secs()).unwrap_or(i64::MAX));
        let mut pruned = 0;
        loop {
            let count = prune(&*self.connections.get().await?, before).await?;
            pruned += count;
            if count == 0 {
                return Ok(pruned);
            }
        }
    }
}

async fn insert(connection: &mut SqliteConnection, entry: &RequestEntry, now: i64) -> Result<()> {
    let query = sqlx::query(INSERT)
        .bind(&entry.call_id)
        .bind(&entry.app_key)
        .bind(&entry.operation)
        .bind(&entry.version)
        .bind(&entry.shop_id)
        .bind(&entry.method)
        .bind(&entry.path)
        .bind(&entry.parameters)
        .bind(entry.http_status)
        .bind(entry.code)
        .bind(&entry.message)
        .bind(&entry.kind)
        .bind(&entry.request_id)
        .bind(entry.attempts)
        .bind(entry.started_at_ms)
        .bind(entry.duration_ms)
        .bind(now);
    query.execute(connection).await.map_err(failed("log a call"))?;
    Ok(())
}

async fn prune(pool: &SqlitePool, before: i64) -> Result<u64> {
    let done =
        sqlx::query(PRUNE).bind(before).execute(pool).await.map_err(failed("prune the log of calls"))?;
    Ok(done.rows_affected())
}
