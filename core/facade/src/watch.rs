//! Notifies a binding of requests, responses, retries, waits, refreshes, warnings and failures.

use std::sync::Arc;

use serde_json::json;
use tiktokshop_core::hooks::{
    Hooks, RefreshInfo, RequestInfo, ResponseInfo, RetryInfo, WaitInfo, WarningInfo,
};
use tiktokshop_core::{Error, ErrorKind};

use crate::failure::{self, Failure};

/// Gets each event as its name (`request`, `response`, `retry`, `refresh`, `failure`, `wait`, `warning`) and JSON text without
/// secrets.
///
/// It is called during a call, on any thread: it must pass the event on and return.
pub trait Watcher: Send + Sync + 'static {
    /// Receives an event.
    fn tell(&self, event: &str, text: String);

    /// Whether anyone listens to an event. It is called before the event's text is built.
    fn wants(&self, _event: &str) -> bool {
        true
    }

    /// Whether the bodies of requests and responses are wanted, too. They may name buyers.
    fn wants_bodies(&self) -> bool {
        false
    }
}

pub(crate) struct Watched(pub(crate) Arc<dyn Watcher>);

impl Watched {
    fn body(&self, bytes: &[u8]) -> Option<String> {
        self.0.wants_bodies().then(|| String::from_utf8_lossy(bytes).into_owned())
    }
}

impl Hooks for Watched {
    fn hears_requests(&self) -> bool {
        self.0.wants("request")
    }

    fn hears_responses(&self) -> bool {
        self.0.wants("response")
    }

    fn before_send(&self, request: &RequestInfo) {
        let query: serde_json::Map<_, _> =
            request.query.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        let text = json!({
            "call_id": request.call.to_string(),
            "operation": request.operation,
            "version": request.version,
            "method": request.method,
            "path": request.path,
            "query": query,
            "shop": request.shop,
            "attempt": request.attempt,
            "body": self.body(&request.body),
        });
        self.0.tell("request", text.to_string());
    }

    fn after_response(&self, response: &ResponseInfo) {
        let text = json!({
            "call_id": response.call.to_string(),
            "operation": response.operation,
            "shop": response.shop,
            "attempt": response.attempt,
            "http_status": response.http_status,
            "code": response.code,
            "message": response.message,
            "request_id": response.request_id,
            "elapsed": response.elapsed.as_secs_f64(),
            "body": self.body(&response.body),
        });
        self.0.tell("response", text.to_string());
    }

    fn retry(&self, retry: &RetryInfo) {
        if !self.0.wants("retry") {
            return;
        }
        let text = json!({
            "call_id": retry.call.to_string(),
            "operation": retry.operation,
            "shop": retry.shop,
            "attempt": retry.attempt,
            "kind": retry.kind.as_str(),
            "code": retry.code,
            "wait": retry.wait.as_secs_f64(),
        });
        self.0.tell("retry", text.to_string());
    }

    fn refresh(&self, refresh: &RefreshInfo) {
        if !self.0.wants("refresh") {
            return;
        }
        let text = json!({
            "call_id": refresh.call.map(|id| id.to_string()),
            "account": refresh.account,
            "failed": refresh.failed.map(ErrorKind::as_str),
            "expires_at": refresh.expires_at,
        });
        self.0.tell("refresh", text.to_string());
    }

    fn wait(&self, wait: &WaitInfo) {
        if !self.0.wants("wait") {
            return;
        }
        let text = json!({
            "call_id": wait.call.map(|id| id.to_string()),
            "operation": wait.operation,
            "shop": wait.shop,
            "reason": wait.reason.name(),
            "wait": wait.wait.as_secs_f64(),
        });
        self.0.tell("wait", text.to_string());
    }

    fn warning(&self, warning: &WarningInfo) {
        if !self.0.wants("warning") {
            return;
        }
        let text = json!({
            "call_id": warning.call.map(|id| id.to_string()),
            "operation": warning.operation,
            "shop": warning.shop,
            "kind": warning.kind.as_str(),
            "text": warning.text,
            "items": failure::items(&warning.items),
        });
        self.0.tell("warning", text.to_string());
    }

    fn failure(&self, error: &Error) {
        if !self.0.wants("failure") {
            return;
        }
        self.0.tell("failure", Failure::value_of(error).to_string());
    }
}
