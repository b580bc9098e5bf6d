//! The table `request`: the log of calls.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::{PgConnection, Postgres};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::requests::{RequestEntry, RequestFilter, RequestSummary, Requests, StoredRequest};

use super::PostgresStore;
use super::problem::failed;
use crate::requests::{Row, Slice, listing, summary};

/// One statement for all of them. A repeated call id changes nothing, so it may be run twice.
const INSERT: &str = "INSERT INTO request (call_id, app_key, operation, version, shop_id, method, path, parameters,
        http_status, code, message, kind, request_id, attempts, started_at_ms, duration_ms, kept_at)
    SELECT entry.*, COALESCE($17, store_now())
    FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::bigint[], $10::bigint[], $11::text[], $12::text[], $13::text[], $14::bigint[], $15::bigint[], $16::bigint[])
        AS entry
    ON CONFLICT (call_id) DO NOTHING";
/// In pieces, each of which is short. Those that another process is deleting are left to it.
const PRUNE: &str = "DELETE FROM request WHERE seq IN (
        SELECT seq FROM request WHERE kept_at < (SELECT COALESCE($2, store_now())) - $1
        ORDER BY kept_at LIMIT 5000 FOR UPDATE SKIP LOCKED)";

#[async_trait]
impl Requests for PostgresStore {
    async fn log_requests(&self, entries: &[RequestEntry]) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        repeated!(self, connection => insert(connection, entries, self.now()))
    }

    async fn list_requests(&self, filter: &RequestFilter, limit: usize) -> Result<Vec<StoredRequest>> {
        repeated!(self, connection => list(connection, filter, limit))
    }

    async fn sum_requests(&self, filter: &RequestFilter, slice: Duration) -> Result<Vec<RequestSummary>> {
        repeated!(self, connection => sum(connection, filter, slice))
    }

    async fn prune_requests(&self, age: Duration) -> Result<u64> {
        let mut pruned = 0;
        loop {
            let count = repeated!(self, connection => prune(connection, age, self.now()))?;
            pruned += count;
            if count == 0 {
                return Ok(pruned);
            }
        }
    }
}

async fn insert(connection: &mut PgConnection, entries: &[RequestEntry], now: Option<i64>) -> Result<()> {
    let texts = |of: fn(&RequestEntry) -> &str| -> Vec<String> {
        entries.iter().map(|entry| without_nul(of(entry))).collect()
    };
    let numbers = |of: fn(&RequestEntry) -> i64| -> Vec<i64> { entries.iter().map(of).collect() };
    let codes: Vec<Option<i64>> = entries.iter().map(|entry| entry.code).collect();
    let query = sqlx::query(INSERT)
        .bind(texts(|entry| &entry.call_id))
        .bind(texts(|entry| &entry.app_key))
        .bind(texts(|entry| &entry.operation))
        .bind(texts(|entry| &entry.version))
        .bind(texts(|entry| &entry.shop_id))
        .bind(texts(|entry| &entry.method))
        .bind(texts(|entry| &entry.path))
        .bind(texts(|entry| &entry.parameters))
        .bind(numbers(|entry| entry.http_status))
        .bind(codes)
        .bind(texts(|entry| &entry.message))
        .bind(texts(|entry| &entry.kind))
        .bind(texts(|entry| &entry.request_id))
        .bind(numbers(|entry| entry.attempts))
        .bind(numbers(|entry| entry.started_at_ms))
        .bind(numbers(|entry| entry.duration_ms))
        .bind(now);
    query.execute(connection).await.map_err(failed("log calls"))?;
    Ok(())
}

/// PostgreSQL's text cannot hold this character.
fn without_nul(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

async fn list(
    connection: &mut PgConnection,
    filter: &RequestFilter,
    limit: usize,
) -> Result<Vec<StoredRequest>> {
    let mut query = listing::<Postgres>(filter, limit);
    let rows = query.build_query_as::<Row>().fetch_all(connection).await.map_err(failed("list calls"))?;
    Ok(rows.into_iter().map(StoredRequest::from).collect())
}

async fn sum(
    connection: &mut PgConnection,
    filter: &RequestFilter,
    slice: Duration,
) -> Result<Vec<RequestSummary>> {
    let mut query = summary::<Postgres>(filter, slice.as_millis().max(1) as i64);
    let rows = query.build_query_as::<Slice>().fetch_all(connection).await.map_err(failed("sum calls up"))?;
    Ok(rows.into_iter().map(RequestSummary::from).collect())
}

async fn prune(connection: &mut PgConnection, age: Duration, now: Option<i64>) -> Result<u64> {
    let age = i64::try_from(age.as_secs()).unwrap_or(i64::MAX / 2);
    let query = sqlx::query(PRUNE).bind(age).bind(now);
    let done = query.execute(connection).await.map_err(failed("prune the log of calls"))?;
    Ok(done.rows_affected())
}
