//! Counts and measures what clients do.

use tiktokshop_core::catalog;
use tiktokshop_core::hooks::{CallEnd, CallResult, Hooks, RefreshInfo, RetryInfo, WaitInfo};

use super::metrics::Metrics;

/// The hooks that count.
pub(crate) struct Meter(pub(crate) Metrics);

impl Hooks for Meter {
    fn retry(&self, retry: &RetryInfo) {
        let labels = [("operation", operation(&retry.operation)), ("kind", retry.kind.as_str())];
        self.0.count("tiktokshop_call_retries_total", &labels);
    }

    fn wait(&self, wait: &WaitInfo) {
        self.0.count("tiktokshop_call_waits_total", &[("reason", wait.reason.name())]);
    }

    fn refresh(&self, refresh: &RefreshInfo) {
        let outcome = refresh.failed.map_or("ok", |kind| kind.as_str());
        self.0.count("tiktokshop_token_refreshes_total", &[("outcome", outcome)]);
    }

    fn end(&self, end: &CallEnd<'_>) {
        let operation = operation(end.operation);
        let outcome = match &end.result {
            CallResult::Success(_) => "ok",
            CallResult::Failure(error) => error.kind().as_str(),
            CallResult::Cancelled => "cancelled",
            _ => "other",
        };
        self.0.count("tiktokshop_calls_total", &[("operation", operation), ("outcome", outcome)]);
        self.0.took("tiktokshop_call_duration_seconds", &[("operation", operation)], end.elapsed);
    }
}

/// The operation, if the catalogue knows it, also by its path. Other raw calls have paths of the caller's own, and there may be
/// any number of them.
pub(super) fn operation(id: &str) -> &'static str {
    let by_path = || {
        let (method, path) = id.split_once(' ')?;
        catalog::find_by_path(method, path).map(|(operation, _)| operation)
    };
    catalog::find(id).or_else(by_path).map_or("raw", |operation| operation.id)
}
