//! An error as JSON text, for a language that throws objects of its own.

use std::borrow::Cow;

use serde_json::{Value, json};
use tiktokshop_core::{Error, ErrorKind, ItemError, ItemReason};

use crate::exact::quote_big_integers;

/// A result whose error is [`Failure`].
pub type Result<T> = std::result::Result<T, Failure>;

/// What went wrong. It shows no secret.
#[derive(Debug)]
pub struct Failure(pub Error);

impl Failure {
    /// A setting or parameter that cannot be read.
    pub fn unreadable(what: &str, problem: impl std::fmt::Display) -> Failure {
        Failure(Error::new(ErrorKind::InvalidRequest, format!("{what} cannot be read: {problem}")))
    }

    /// JSON text that came and cannot be read.
    pub fn undecodable(problem: impl std::fmt::Display) -> Failure {
        Failure(Error::new(ErrorKind::Decode, format!("the JSON text cannot be read: {problem}")))
    }

    /// The kind as text: `RateLimited`.
    pub fn kind(&self) -> String {
        format!("{:?}", self.0.kind())
    }

    /// `{kind, detail, text, code, message, request_id, http_status, operation, retryable, outcome_unknown, retry_after,
    /// hint, attempts, call_id, shop, items, next_page_token}`; `text` is the one line that the error prints, `retry_after` counts
    /// seconds.
    pub fn json(&self) -> String {
        Failure::value_of(&self.0).to_string()
    }

    pub(crate) fn value_of(error: &Error) -> Value {
        json!({
            "kind": format!("{:?}", error.kind()),
            "detail": error.detail(),
            "text": error.to_string(),
            "code": error.code(),
            "message": error.message(),
            "request_id": error.request_id(),
            "http_status": error.http_status(),
            "operation": error.operation(),
            "retryable": error.retryable(),
            "outcome_unknown": error.outcome_unknown(),
            "retry_after": error.retry_after().map(|wait| wait.as_secs_f64()),
            "hint": error.hint(),
            "attempts": error.attempts(),
            "call_id": error.call_id().map(|id| id.to_string()),
            "shop": error.shop(),
            "items": items(error.items()),
            "next_page_token": error.next_page_token(),
        })
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure(error)
    }
}

/// `[{code, message, id, reasons, text, raw, exact}]`. `reasons` are `{code, message}`, `text` is all of it in one line,
/// `raw` the whole entry as JSON text; `exact` is the same with big integers in quotes, where it has any.
pub(crate) fn items(items: &[ItemError]) -> Value {
    items.iter().map(item).collect()
}

fn item(item: &ItemError) -> Value {
    let reason = |reason: &ItemReason| json!({"code": reason.code, "message": reason.message});
    let exact = match quote_big_integers(&item.raw) {
        Cow::Borrowed(_) => None,
        Cow::Owned(text) => Some(text),
    };
    json!({
        "code": item.code,
        "message": item.message,
        "id": item.id,
        "reasons": item.reasons.iter().map(reason).collect::<Vec<_>>(),
        "text": item.to_string(),
        "raw": item.raw,
        "exact": exact,
    })
}
