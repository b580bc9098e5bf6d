//! Failed calls as events.

use bytes::Bytes;
use serde_json::{Value, json};

use super::collector::CANCELLED;
use super::store::RequestEntry;
use crate::inbox::{Arrival, Source, TraceParent};

/// The type of the event.
pub const REQUEST_FAILED: &str = "request.failed";

/// Whether it failed for good. A call that nobody waited for any more did not fail.
pub(super) fn is_failure(entry: &RequestEntry) -> bool {
    !entry.kind.is_empty() && entry.kind != CANCELLED
}

/// The event of a failed call, once for each call. `trace` is the span of the call.
pub(super) fn arrival(entry: &RequestEntry, trace: Option<TraceParent>) -> Arrival {
    let RequestEntry { app_key, call_id, .. } = entry;
    let ended_at = entry.started_at_ms.saturating_add(entry.duration_ms) / 1000;
    Arrival {
        owner: entry.shop_id.clone(),
        body: Bytes::from(entry_json(entry).to_string()),
        trace,
        ..Arrival::new(Source::Request, app_key, call_id, REQUEST_FAILED, ended_at)
    }
}

/// An entry as JSON, with the names of its fields; its parameters are an object.
pub fn entry_json(entry: &RequestEntry) -> Value {
    let parameters: Value = serde_json::from_str(&entry.parameters).unwrap_or_default();
    json!({
        "call_id": entry.call_id,
        "app_key": entry.app_key,
        "operation": entry.operation,
        "version": entry.version,
        "shop_id": entry.shop_id,
        "method": entry.method,
        "path": entry.path,
        "parameters": parameters,
        "http_status": entry.http_status,
        "code": entry.code,
        "message": entry.message,
        "kind": entry.kind,
        "request_id": entry.request_id,
        "attempts": entry.attempts,
        "started_at_ms": entry.started_at_ms,
        "duration_ms": entry.duration_ms,
    })
}
