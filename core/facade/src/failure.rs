//! An error as JSON text, for a language that throws its own objects.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};
use tiktokshop_core::hint::Hint;
use tiktokshop_core::{Error, ErrorKind, ItemError, ItemReason};

use crate::exact::quote_big_integers;

/// A result whose error is [`Failure`].
pub type Result<T> = std::result::Result<T, Failure>;

/// What went wrong. It never shows a secret.
#[derive(Debug)]
pub struct Failure(pub Error);

impl Failure {
    /// A setting or parameter that cannot be read.
    pub fn unreadable(what: &str, problem: impl std::fmt::Display) -> Failure {
        Failure(Error::new(ErrorKind::InvalidRequest, format!("{what} cannot be read: {problem}")))
    }

    /// JSON text that cannot be read.
    pub fn undecodable(problem: impl std::fmt::Display) -> Failure {
        Failure(Error::new(ErrorKind::Decode, format!("the JSON text cannot be read: {problem}")))
    }

    /// Something that no longer exists.
    pub fn closed(what: &str) -> Failure {
        Failure(Error::new(ErrorKind::Configuration, format!("{what} was closed")))
    }

    /// The kind as text: `rate_limited`.
    pub fn kind(&self) -> &'static str {
        self.0.kind().as_str()
    }

    /// `{kind, detail, line, code, message, request_id, http_status, operation, retryable, outcome_unknown, retry_after,
    /// hint, parameter, cause_id, attempts, call_id, shop, items, next_page_token}`. `line` is what happened in one line,
    /// without the hint; `retry_after` is in seconds; `parameter` is the name that the operation does not have.
    ///
    /// `hint` is `{id, values, text}`: a language has its own template for the `id`, with `values` in it, and uses
    /// `text` if it has none. `cause_id` is the number that a port gave with its [`PortFailure`](crate::PortFailure).
    pub fn json(&self) -> String {
        Failure::value_of(&self.0).to_string()
    }

    pub(crate) fn value_of(error: &Error) -> Value {
        json!({
            "kind": error.kind().as_str(),
            "detail": error.detail(),
            "line": error.line().to_string(),
            "code": error.code(),
            "message": error.message(),
            "request_id": error.request_id(),
            "http_status": error.http_status(),
            "operation": error.operation(),
            "retryable": error.retryable(),
            "outcome_unknown": error.outcome_unknown(),
            "retry_after": error.retry_after().map(|wait| wait.as_secs_f64()),
            "hint": error.hint_facts().map(hint),
            "parameter": error.parameter(),
            "cause_id": error.cause_id(),
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

fn hint(hint: &Hint) -> Value {
    json!({"id": hint.id(), "values": hint.values().collect::<BTreeMap<_, _>>(), "text": hint.text()})
}

/// `[{code, message, id, reasons, text, raw, exact}]`. `reasons` are `{code, message}`, `text` is all of it in one
/// line, `raw` the whole entry as JSON text; `exact` is the same with big integers in quotes, if it has any.
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
