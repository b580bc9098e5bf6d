//! Gathers what hooks hear of a call into one entry. Runs inside the call: nothing here waits or parses.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tiktokshop_core::hooks::{CallEnd, CallId, CallResult, Hooks, RequestInfo, ResponseInfo};
use tokio::sync::mpsc::Sender;

use super::mask::{Body, Detail, parameters};
use super::store::RequestEntry;
use super::writer::Counts;
use crate::inbox::TraceParent;

/// Longer bodies are not kept: most are uploads.
const LONGEST_BODY: usize = 32 << 10;
/// How many bytes of bodies may wait to be written.
const MOST_BYTES: usize = 16 << 20;
/// The kind of a call that nobody waited for any more.
pub(super) const CANCELLED: &str = "cancelled";

/// The hooks of one app that write its log.
pub(super) struct Collector {
    pub(super) app_key: Arc<str>,
    pub(super) queue: Sender<Finished>,
    pub(super) counts: Arc<Counts>,
    pub(super) open: Mutex<HashMap<CallId, Sent>>,
}

/// What was sent and received last in a call.
#[derive(Default)]
pub(super) struct Sent {
    path: String,
    query: Vec<(String, String)>,
    body: Option<Held>,
    http_status: i64,
    code: Option<i64>,
    message: String,
    request_id: String,
    attempts: u32,
}

/// A call that has ended, whose parameters are not masked yet.
pub(super) struct Finished {
    entry: RequestEntry,
    query: Vec<(String, String)>,
    body: Option<Held>,
    /// The span of the call.
    pub(super) trace: Option<TraceParent>,
}

impl Finished {
    /// The entry for the log.
    pub(super) fn entry(self, detail: Detail) -> RequestEntry {
        let nothing = Body::Length(0);
        let parameters = match &self.body {
            Some(held) => parameters(detail, &self.query, &held.body),
            None if self.query.is_empty() => "{}".to_owned(),
            None => parameters(detail, &self.query, &nothing),
        };
        RequestEntry { parameters, ..self.entry }
    }
}

/// A body, counted as long as it is held.
struct Held {
    body: Body,
    counts: Arc<Counts>,
}

impl Held {
    fn new(bytes: &bytes::Bytes, counts: &Arc<Counts>) -> Held {
        let before = counts.bytes.fetch_add(bytes.len(), Ordering::Relaxed);
        let mut held = Held { body: Body::Whole(bytes.clone()), counts: counts.clone() };
        if bytes.len() > LONGEST_BODY || before + bytes.len() > MOST_BYTES {
            held.let_go();
        }
        held
    }

    fn let_go(&mut self) {
        if let Body::Whole(bytes) = &self.body {
            release(&self.counts.bytes, bytes.len());
            self.body = Body::Length(bytes.len());
        }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.let_go();
    }
}

fn release(bytes: &AtomicUsize, count: usize) {
    bytes.fetch_sub(count, Ordering::Relaxed);
}

impl Hooks for Collector {
    fn before_send(&self, request: &RequestInfo) {
        let body = Held::new(&request.body, &self.counts);
        let mut open = self.open();
        let sent = open.entry(request.call).or_default();
        sent.path.clone_from(&request.path);
        sent.query.clone_from(&request.query);
        sent.body = Some(body);
        sent.attempts = request.attempt;
    }

    fn after_response(&self, response: &ResponseInfo) {
        let mut open = self.open();
        let sent = open.entry(response.call).or_default();
        sent.http_status = response.http_status.into();
        sent.code = response.code;
        sent.message = response.message.clone().unwrap_or_default();
        sent.request_id = response.request_id.clone().unwrap_or_default();
    }

    fn end(&self, end: &CallEnd<'_>) {
        let sent = self.open().remove(&end.call).unwrap_or_default();
        let finished = self.finished(end, sent);
        if self.queue.try_send(finished).is_err() {
            self.counts.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Collector {
    fn open(&self) -> MutexGuard<'_, HashMap<CallId, Sent>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finished(&self, end: &CallEnd<'_>, sent: Sent) -> Finished {
        let path = if sent.path.is_empty() { end.path.to_owned() } else { sent.path };
        let mut entry = RequestEntry {
            call_id: end.call.to_string(),
            app_key: self.app_key.to_string(),
            operation: end.operation.to_owned(),
            version: end.version.to_owned(),
            shop_id: end.shop.unwrap_or_default().to_owned(),
            method: end.method.to_owned(),
            path,
            parameters: String::new(),
            http_status: sent.http_status,
            code: sent.code,
            message: sent.message,
            kind: String::new(),
            request_id: sent.request_id,
            attempts: sent.attempts.into(),
            started_at_ms: millis(now().saturating_sub(end.elapsed)),
            duration_ms: millis(end.elapsed),
        };
        judge(&mut entry, &end.result);
        Finished { entry, query: sent.query, body: sent.body, trace: TraceParent::current() }
    }
}

/// Adds how the call ended, which may be something other than its last response.
fn judge(entry: &mut RequestEntry, result: &CallResult<'_>) {
    match result {
        CallResult::Success(response) => entry.attempts = response.attempts.into(),
        CallResult::Failure(error) => {
            entry.kind = error.kind().as_str().to_owned();
            entry.http_status = error.http_status().map_or(entry.http_status, i64::from);
            entry.code = error.code().or(entry.code);
            entry.message = error.message().unwrap_or_else(|| error.detail()).to_owned();
            if let Some(id) = error.request_id() {
                entry.request_id = id.to_owned();
            }
        }
        _ => {
            entry.kind = CANCELLED.to_owned();
            entry.message = "nobody waited for the call any more".to_owned();
        }
    }
}

/// Since 1970.
fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
