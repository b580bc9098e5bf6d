//! What a program can watch: each request, response, retry, wait, refresh, warning, failure and end.
//!
//! Nothing here carries the app secret, a token or a signature. Bodies are the caller's own data and the platform's
//! responses: they may name buyers, so a log that keeps them must mask them.

use std::time::Duration;

use bytes::Bytes;

pub use crate::call::call_id::CallId;
use crate::call::response::Response;
use crate::error::{Error, ErrorKind, ItemError};

/// Called by the client around each request; the defaults do nothing.
///
/// Hooks run inside the call: one that blocks makes the call slow.
pub trait Hooks: Send + Sync {
    /// Whether [`before_send`](Hooks::before_send) does anything now. It is asked first, since an event takes time to put together: its
    /// body is searched for secrets.
    fn hears_requests(&self) -> bool {
        true
    }
    /// The same for [`after_response`](Hooks::after_response).
    fn hears_responses(&self) -> bool {
        true
    }
    /// A request is about to be sent.
    fn before_send(&self, _request: &RequestInfo) {}
    /// A response was received, successful or not.
    fn after_response(&self, _response: &ResponseInfo) {}
    /// The request will be retried.
    fn retry(&self, _retry: &RetryInfo) {}
    /// A call waits: for its place at the limiter, or until a document is ready.
    fn wait(&self, _wait: &WaitInfo) {}
    /// An access token was refreshed, or could not be.
    fn refresh(&self, _refresh: &RefreshInfo) {}
    /// A call continues or succeeded, but something about it is most likely not what was meant.
    fn warning(&self, _warning: &WarningInfo) {}
    /// The call failed for good, or it was cancelled after a write was sent: then its error is `outcome_unknown`, and nobody
    /// else gets it. [`Error::call_id`] says which call.
    fn failure(&self, _error: &Error) {}
    /// A call has ended, however it did. Always the last event of a call; one that was refused before anything was sent
    /// has it, too.
    fn end(&self, _end: &CallEnd<'_>) {}
}

/// A request about to be sent.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RequestInfo {
    /// The call; the same in all events of it.
    pub call: CallId,
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The version that is called; empty for a raw call.
    pub version: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// The path with its parameters filled in.
    pub path: String,
    /// The query, without `sign` and with masked ciphers, in the order of the signature.
    pub query: Vec<(String, String)>,
    /// The body as sent; a file that is not in memory is shown only by its length.
    pub body: Bytes,
    /// The shop that the handle was made for.
    pub shop: Option<String>,
    /// 1 for the first time the request is sent.
    pub attempt: u32,
}

/// A response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseInfo {
    /// The call; the same in all events of it.
    pub call: CallId,
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The shop that the handle was made for.
    pub shop: Option<String>,
    /// Which attempt it is the response to.
    pub attempt: u32,
    /// The HTTP status.
    pub http_status: u16,
    /// The platform's code, 0 for success; `None` if the response is not an envelope.
    pub code: Option<i64>,
    /// The platform's message.
    pub message: Option<String>,
    /// The id that the platform's support asks for.
    pub request_id: Option<String>,
    /// The time from sending to the last byte.
    pub elapsed: Duration,
    /// The body of the response; the app secret, tokens and ciphers in it are masked.
    pub body: Bytes,
}

/// A request that will be retried.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RetryInfo {
    /// The call; the same in all events of it.
    pub call: CallId,
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The shop that the handle was made for.
    pub shop: Option<String>,
    /// Which attempt failed.
    pub attempt: u32,
    /// Why.
    pub kind: ErrorKind,
    /// The platform's code, if the response had one.
    pub code: Option<i64>,
    /// How long until the next attempt.
    pub wait: Duration,
}

/// A call that waits before it sends its next request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WaitInfo {
    /// The call; the same in all events of it.
    pub call: Option<CallId>,
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The shop that the handle was made for.
    pub shop: Option<String>,
    /// What it waits for.
    pub reason: WaitReason,
    /// For how long, as estimated at the beginning.
    pub wait: Duration,
}

/// What a call waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitReason {
    /// Its turn: the limiter sends only so many requests per second.
    Limiter,
    /// The end of a cooldown: the platform throttled this call, or another one of its bucket.
    Throttled,
    /// A document that is not ready yet.
    NotReady,
}

impl WaitReason {
    /// The name in bindings and logs.
    pub fn name(self) -> &'static str {
        match self {
            WaitReason::Limiter => "limiter",
            WaitReason::Throttled => "throttled",
            WaitReason::NotReady => "not_ready",
        }
    }
}

/// Something that is most likely not what was meant.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WarningInfo {
    /// The call; the same in all events of it.
    pub call: Option<CallId>,
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The shop that the handle was made for.
    pub shop: Option<String>,
    /// What it is about.
    pub kind: WarningKind,
    /// What happened, in one sentence.
    pub text: String,
    /// The items that failed, for [`WarningKind::ItemErrors`].
    pub items: Vec<ItemError>,
}

/// What a warning is about. New kinds may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WarningKind {
    /// A parameter's value is not one of the known ones.
    UnknownValue,
    /// The call succeeded, but some of its items did not.
    ItemErrors,
}

impl WarningKind {
    /// The name in JSON and in every other language: `item_errors`.
    pub const fn as_str(self) -> &'static str {
        match self {
            WarningKind::UnknownValue => "unknown_value",
            WarningKind::ItemErrors => "item_errors",
        }
    }
}

/// A refresh of an access token.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RefreshInfo {
    /// The call that found the token too old, if any. Others may have waited for the same refresh.
    pub call: Option<CallId>,
    /// The app and the seller, creator or partner whose token it is.
    pub account: String,
    /// Whether there is a new token; if not, why.
    pub failed: Option<ErrorKind>,
    /// When the new access token expires, in Unix seconds, if there is one.
    pub expires_at: Option<i64>,
}

impl RefreshInfo {
    /// The result of a refresh.
    pub fn new(
        account: impl Into<String>,
        failed: Option<ErrorKind>,
        expires_at: Option<i64>,
    ) -> RefreshInfo {
        RefreshInfo { call: None, account: account.into(), failed, expires_at }
    }

    /// Sets the call that it is for.
    pub fn of(mut self, call: Option<CallId>) -> RefreshInfo {
        self.call = call;
        self
    }
}

/// A call that has ended.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallEnd<'a> {
    /// The call; the same in all events of it.
    pub call: CallId,
    /// The operation's id, or method and path of a raw call.
    pub operation: &'a str,
    /// The version that was called; empty for a raw call.
    pub version: &'a str,
    /// `GET`, `POST`, ...
    pub method: &'a str,
    /// The path with its parameters in braces.
    pub path: &'a str,
    /// The shop that the handle was made for.
    pub shop: Option<&'a str>,
    /// The time from the beginning of the call to its end, waits included.
    pub elapsed: Duration,
    /// How it ended.
    pub result: CallResult<'a>,
}

/// How a call ended.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CallResult<'a> {
    /// It has a response.
    Success(&'a Response),
    /// It failed for good.
    Failure(&'a Error),
    /// Its future was dropped, for example by a timeout of the caller's own. A request may have been sent.
    Cancelled,
}

/// Hooks that do nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoHooks;

impl Hooks for NoHooks {}
