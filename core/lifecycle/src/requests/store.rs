//! What is kept of a call.

use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;

/// A call that has ended. Secrets and, if so configured, buyers' data are masked before it comes here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RequestEntry {
    /// The call, as in hooks and errors.
    pub call_id: String,
    /// The app.
    pub app_key: String,
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The version that was called; empty for a raw call.
    pub version: String,
    /// The shop; empty if it was for none.
    pub shop_id: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// The path with its parameters.
    pub path: String,
    /// Query and body as a JSON object, masked.
    pub parameters: String,
    /// The HTTP status of the last response, 0 if there was none.
    pub http_status: i64,
    /// The platform's code of the last response.
    pub code: Option<i64>,
    /// The platform's message, or what went wrong.
    pub message: String,
    /// The kind of error, empty for a success.
    pub kind: String,
    /// The id that the platform's support asks for.
    pub request_id: String,
    /// How often it was sent.
    pub attempts: i64,
    /// When it began, in Unix milliseconds.
    pub started_at_ms: i64,
    /// From its beginning to its end, waits included, in milliseconds.
    pub duration_ms: i64,
}

/// An entry in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRequest {
    /// Its place in the log. Grows.
    pub seq: i64,
    /// The call.
    pub entry: RequestEntry,
}

/// Which calls. Everything that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestFilter {
    /// Only before this place: for pages that show the newest first.
    pub before: Option<i64>,
    /// Only this shop.
    pub shop_id: Option<String>,
    /// Only this operation.
    pub operation: Option<String>,
    /// Only those with this request id or call id.
    pub id: Option<String>,
    /// Only failures (`true`) or successes (`false`).
    pub failed: Option<bool>,
    /// Only begun at or after this time, in Unix milliseconds.
    pub since_ms: Option<i64>,
}

/// The calls of one slice of time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RequestSummary {
    /// When the slice begins, in Unix milliseconds.
    pub from_ms: i64,
    /// How many calls began in it.
    pub calls: i64,
    /// How many of them failed.
    pub failures: i64,
    /// Half of them took no longer than this, in milliseconds.
    pub p50_ms: i64,
    /// 99 of 100 of them took no longer than this, in milliseconds.
    pub p99_ms: i64,
}

/// Keeps the log of calls.
#[async_trait]
pub trait Requests: Send + Sync + 'static {
    /// Writes entries, all in one transaction. One with a call id that is there already is not written again.
    async fn log_requests(&self, entries: &[RequestEntry]) -> Result<()>;
    /// Entries, the newest first.
    async fn list_requests(&self, filter: &RequestFilter, limit: usize) -> Result<Vec<StoredRequest>>;
    /// The calls that match, in slices of `slice` by when they began, the oldest first; slices without calls are left out.
    async fn sum_requests(&self, filter: &RequestFilter, slice: Duration) -> Result<Vec<RequestSummary>>;
    /// Deletes entries that were written longer ago than `age`, by the store's clock. Returns how many.
    async fn prune_requests(&self, age: Duration) -> Result<u64>;
}
