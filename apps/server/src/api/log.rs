//! The log of calls.

use axum::extract::State;
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tiktokshop_lifecycle::access::ApiKey;
use tiktokshop_lifecycle::requests::{RequestFilter, StoredRequest};
use utoipa::{IntoParams, ToSchema};

use super::asked::{Asked, choice};
use super::caller::{need_all_shops, need_shop};
use super::desk::Desk;
use super::events::raw;
use super::problem::{ProblemSchema, Result};

/// A call that has ended. Secrets in its parameters are masked.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Call {
    /// Its place in the log. Grows.
    seq: i64,
    /// The call, as in hooks and errors.
    call_id: String,
    app_key: String,
    operation: String,
    version: String,
    /// Empty if it was for none.
    shop: String,
    method: String,
    path: String,
    /// Query and body, masked.
    #[schema(value_type = serde_json::Value)]
    parameters: Box<RawValue>,
    /// 0 if there was no response.
    http_status: i64,
    code: Option<i64>,
    message: String,
    /// The kind of error; empty for a success.
    kind: String,
    request_id: String,
    attempts: i64,
    /// In Unix milliseconds.
    started_at_ms: i64,
    duration_ms: i64,
}

/// Calls, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Calls {
    requests: Vec<Call>,
}

/// Which calls.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct LogQuery {
    /// Only this shop. A key that is limited to shops must name one.
    shop: Option<String>,
    /// Only this operation.
    operation: Option<String>,
    /// Only with this request id or call id.
    id: Option<String>,
    /// Only failures (`1`), or only successes (`0`).
    #[serde(deserialize_with = "choice")]
    failed: Option<bool>,
    /// Only begun at or after this time, in Unix milliseconds.
    since_ms: Option<i64>,
    /// Only before this place: the last `seq` of the page before.
    before: Option<i64>,
    /// How many at most, up to 500. Default: 100.
    limit: Option<usize>,
}

/// Lists calls that were made.
#[utoipa::path(
    get, path = "/v1/requests", tag = "Log", security(("key" = ["read"])), params(LogQuery),
    responses((status = 200, body = Calls, description = "The calls, the newest first."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_requests(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Asked(query): Asked<LogQuery>,
) -> Result<Json<Calls>> {
    match &query.shop {
        Some(shop) => need_shop(&key, shop)?,
        None => need_all_shops(&key)?,
    }
    let limit = query.limit.unwrap_or(100).clamp(1, 500);
    let filter = RequestFilter {
        before: query.before,
        shop_id: query.shop,
        operation: query.operation,
        id: query.id,
        failed: query.failed,
        since_ms: query.since_ms,
    };
    let found = desk.shared.store().list_requests(&filter, limit).await?;
    Ok(Json(Calls { requests: found.into_iter().map(Call::from).collect() }))
}

impl From<StoredRequest> for Call {
    fn from(stored: StoredRequest) -> Call {
        let entry = stored.entry;
        Call {
            seq: stored.seq,
            parameters: raw(entry.parameters.as_bytes()),
            call_id: entry.call_id,
            app_key: entry.app_key,
            operation: entry.operation,
            version: entry.version,
            shop: entry.shop_id,
            method: entry.method,
            path: entry.path,
            http_status: entry.http_status,
            code: entry.code,
            message: entry.message,
            kind: entry.kind,
            request_id: entry.request_id,
            attempts: entry.attempts,
            started_at_ms: entry.started_at_ms,
            duration_ms: entry.duration_ms,
        }
    }
}
