//! What both databases have in common in the log of calls: its rows, and how calls are chosen.

use sqlx::{Database, Encode, FromRow, QueryBuilder, Type};
use tiktokshop_lifecycle::requests::{RequestEntry, RequestFilter, RequestSummary, StoredRequest};

/// A row of the table `request`.
#[derive(FromRow)]
pub(crate) struct Row {
    seq: i64,
    call_id: String,
    app_key: String,
    operation: String,
    version: String,
    shop_id: String,
    method: String,
    path: String,
    parameters: String,
    http_status: i64,
    code: Option<i64>,
    message: String,
    kind: String,
    request_id: String,
    attempts: i64,
    started_at_ms: i64,
    duration_ms: i64,
}

impl From<Row> for StoredRequest {
    fn from(row: Row) -> StoredRequest {
        let entry = RequestEntry {
            call_id: row.call_id,
            app_key: row.app_key,
            operation: row.operation,
            version: row.version,
            shop_id: row.shop_id,
            method: row.method,
            path: row.path,
            parameters: row.parameters,
            http_status: row.http_status,
            code: row.code,
            message: row.message,
            kind: row.kind,
            request_id: row.request_id,
            attempts: row.attempts,
            started_at_ms: row.started_at_ms,
            duration_ms: row.duration_ms,
        };
        StoredRequest { seq: row.seq, entry }
    }
}

/// A row of the summary.
#[derive(FromRow)]
pub(crate) struct Slice {
    from_ms: i64,
    calls: i64,
    failures: i64,
    p50_ms: i64,
    p99_ms: i64,
}

impl From<Slice> for RequestSummary {
    fn from(row: Slice) -> RequestSummary {
        let Slice { from_ms, calls, failures, p50_ms, p99_ms } = row;
        RequestSummary { from_ms, calls, failures, p50_ms, p99_ms }
    }
}

/// The newest calls that match.
pub(crate) fn listing<D: Database>(filter: &RequestFilter, limit: usize) -> QueryBuilder<D>
where
    String: for<'q> Encode<'q, D> + Type<D>,
    i64: for<'q> Encode<'q, D> + Type<D>,
{
    let mut query = QueryBuilder::new("SELECT * FROM request WHERE 1 = 1");
    choose(&mut query, filter);
    query.push(" ORDER BY seq DESC LIMIT ").push_bind(i64::try_from(limit).unwrap_or(i64::MAX));
    query
}

/// Those that match, in slices of time. A percentile is the shortest duration that so many calls did not exceed.
pub(crate) fn summary<D: Database>(filter: &RequestFilter, slice_ms: i64) -> QueryBuilder<D>
where
    String: for<'q> Encode<'q, D> + Type<D>,
    i64: for<'q> Encode<'q, D> + Type<D>,
{
    let mut query =
        QueryBuilder::new("WITH chosen AS (SELECT kind, duration_ms, started_at_ms - started_at_ms % ");
    query.push_bind(slice_ms).push(" AS from_ms FROM request WHERE 1 = 1");
    choose(&mut query, filter);
    query.push(
        "), placed AS (SELECT from_ms, kind, duration_ms,
             row_number() OVER (PARTITION BY from_ms ORDER BY duration_ms) AS place,
             count(*) OVER (PARTITION BY from_ms) AS calls
         FROM chosen)
         SELECT from_ms, count(*) AS calls, count(CASE WHEN kind <> '' THEN 1 END) AS failures,
             max(CASE WHEN place = (calls + 1) / 2 THEN duration_ms END) AS p50_ms,
             max(CASE WHEN place = (calls * 99 + 99) / 100 THEN duration_ms END) AS p99_ms
         FROM placed GROUP BY from_ms ORDER BY from_ms",
    );
    query
}

/// Only conditions that are set become part of the statement, so that the database finds its index.
fn choose<D: Database>(query: &mut QueryBuilder<D>, filter: &RequestFilter)
where
    String: for<'q> Encode<'q, D> + Type<D>,
    i64: for<'q> Encode<'q, D> + Type<D>,
{
    if let Some(before) = filter.before {
        query.push(" AND seq < ").push_bind(before);
    }
    if let Some(shop_id) = &filter.shop_id {
        query.push(" AND shop_id = ").push_bind(shop_id.clone());
    }
    if let Some(operation) = &filter.operation {
        query.push(" AND operation = ").push_bind(operation.clone());
    }
    if let Some(id) = &filter.id {
        query.push(" AND (call_id = ").push_bind(id.clone());
        query.push(" OR (request_id = ").push_bind(id.clone()).push(" AND request_id <> ''))");
    }
    match filter.failed {
        Some(true) => drop(query.push(" AND kind <> ''")),
        Some(false) => drop(query.push(" AND kind = ''")),
        None => {}
    }
    if let Some(since) = filter.since_ms {
        query.push(" AND started_at_ms >= ").push_bind(since);
    }
}
