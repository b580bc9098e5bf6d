//! What a program may watch: each request, answer, retry, wait, refresh, warning and failure.
//!
//! Nothing here carries the app secret, a token or a signature. Bodies are the caller's own data and the platform's
//! answers: they may name buyers, so a log that keeps them must mask them.

use std::time::Duration;

use bytes::Bytes;

pub use crate::call::call_id::CallId;
use crate::error::{Error, ErrorKind, ItemError};

/// Called by the client around each request; the default does nothing.
///
/// Hooks run inside the call: one that blocks makes the call slow.
pub trait Hooks: Send + Sync {
    /// A request is about to be sent.
    fn before_send(&self, _request: &RequestInfo) {}
    /// A response came, a success or not.
    fn after_response(&self, _response: &ResponseInfo) {}
    /// The request will be repeated.
    fn retry(&self, _retry: &RetryInfo) {}
    /// A call waits: for its place at the limiter, or until a document is ready.
    fn wait(&self, _wait: &WaitInfo) {}
    /// An access token was refreshed, or could not be.
    fn refresh(&self, _refresh: &RefreshInfo) {}
    /// A call goes on, or went well, but something about it is most likely not what was meant.
    fn warning(&self, _warning: &WarningInfo) {}
    /// The call failed for good. [`Error::call_id`] says which.
    fn failure(&self, _error: &Error) {}
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
    /// The query, without `sign`, in the order of the signature.
    pub query: Vec<(String, String)>,
    /// The body as sent; of a file that is not in memory, its length alone.
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
    /// Which sending it answers.
    pub attempt: u32,
    /// The HTTP status.
    pub http_status: u16,
    /// The platform's code, 0 for success; `None` where the response is not an envelope.
    pub code: Option<i64>,
    /// The platform's message.
    pub message: Option<String>,
    /// The id that the platform's support asks for.
    pub request_id: Option<String>,
    /// From sending to the last byte.
    pub elapsed: Duration,
    /// The response; the app secret, tokens and ciphers in it are masked.
    pub body: Bytes,
}

/// A request that will be repeated.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RetryInfo {
    /// The call; the same in all events of it.
    pub call: CallId,
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The shop that the handle was made for.
    pub shop: Option<String>,
    /// Which sending failed.
    pub attempt: u32,
    /// Why.
    pub kind: ErrorKind,
    /// The platform's code, where it answered with one.
    pub code: Option<i64>,
    /// How long until the next.
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
    /// For how long, as things look at its beginning.
    pub wait: Duration,
}

/// What a call waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitReason {
    /// Other calls go first: the limiter lets so many out in a second.
    Limiter,
    /// The platform throttled, this call or another one of its bucket, and asked for a pause.
    Throttled,
    /// What is asked for is not ready yet.
    NotReady,
}

impl WaitReason {
    /// As bindings and logs spell it.
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
    /// A parameter's value is none of the known ones.
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
    /// The call that found the token too old, where one did. Others may have waited for the same refresh.
    pub call: Option<CallId>,
    /// The app and the seller, creator or partner whose token it is.
    pub account: String,
    /// Whether a new token is there; else why not.
    pub failed: Option<ErrorKind>,
    /// When the access token ends, in seconds since 1970, where a new one is there.
    pub expires_at: Option<i64>,
}

impl RefreshInfo {
    /// What a refresh came to.
    pub fn new(
        account: impl Into<String>,
        failed: Option<ErrorKind>,
        expires_at: Option<i64>,
    ) -> RefreshInfo {
        RefreshInfo { call: None, account: account.into(), failed, expires_at }
    }

    /// The same, for a call.
    pub fn of(mut self, call: Option<CallId>) -> RefreshInfo {
        self.call = call;
        self
    }
}

/// Hooks that do nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoHooks;

impl Hooks for NoHooks {}
