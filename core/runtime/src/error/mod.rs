//! The one error type: what happened, in which call, whether to retry, and what to do.

pub(crate) mod advice;
pub(crate) mod hint;
mod item;
pub mod table;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use self::hint::Hint;
pub use self::item::{ItemError, ItemReason};
use crate::call::call_id::CallId;
pub use crate::generated::error_kinds::ErrorKind;
use crate::redact;

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. `{}` prints one line, `{:?}` prints everything; neither shows a secret.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    detail: String,
    code: Option<i64>,
    message: Option<String>,
    request_id: Option<String>,
    http_status: Option<u16>,
    operation: Option<String>,
    retryable: bool,
    outcome_unknown: bool,
    retry_after: Option<Duration>,
    hint: Option<Hint>,
    parameter: Option<String>,
    attempts: u32,
    call: Option<CallId>,
    shop: Option<String>,
    items: Vec<ItemError>,
    next_page_token: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    cause_id: Option<u64>,
}

impl Error {
    /// An error of a kind, with one sentence of detail in the library's words.
    pub fn new(kind: ErrorKind, detail: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            // It may contain text from the platform and from callers, and it ends up in logs and on terminals.
            detail: redact::printable(&detail.into()),
            code: None,
            message: None,
            request_id: None,
            http_status: None,
            operation: None,
            retryable: false,
            outcome_unknown: false,
            retry_after: None,
            hint: None,
            parameter: None,
            attempts: 0,
            call: None,
            shop: None,
            items: Vec::new(),
            next_page_token: None,
            source: None,
            cause_id: None,
        }))
    }

    /// Why it failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened, in the library's words.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// What happened in one line: what the error prints, without the [`hint`](Error::hint).
    pub fn line(&self) -> impl fmt::Display + '_ {
        Line(&self.0)
    }

    /// The platform's code, if the response had one.
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// The platform's message. Secrets in it are masked, and control characters become blanks.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The id that the platform's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The HTTP status of the response, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// The operation's id, or method and path of a raw call.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Whether the same call may succeed if it is retried later, without harm.
    pub fn retryable(&self) -> bool {
        self.0.retryable
    }

    /// Whether a write may or may not have been processed. Look before you retry it.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// How long the platform asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What to do about it, in the words of Rust.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_ref().map(Hint::text)
    }

    /// The hint as facts, for other languages to put into their own words.
    pub fn hint_facts(&self) -> Option<&Hint> {
        self.0.hint.as_ref()
    }

    /// The parameter that the operation does not have, as the caller wrote it.
    pub fn parameter(&self) -> Option<&str> {
        self.0.parameter.as_deref()
    }

    /// The number under which a binding keeps the cause, if the cause is an exception of another language.
    pub fn cause_id(&self) -> Option<u64> {
        self.0.cause_id
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The call that failed, by the id that the hooks saw; `None` if it was not a call.
    pub fn call_id(&self) -> Option<CallId> {
        self.0.call
    }

    /// The shop that the handle of the call was made for.
    pub fn shop(&self) -> Option<&str> {
        self.0.shop.as_deref()
    }

    /// The items that failed, for [`ErrorKind::ItemErrors`].
    pub fn items(&self) -> &[ItemError] {
        &self.0.items
    }

    /// Where to resume the walk that this error ended: pass it as the [`page_token`](crate::PageOptions::page_token) of
    /// another walk with the same parameters, which then continues after the last item that was returned. `None` if
    /// none was, so that the walk starts over.
    pub fn next_page_token(&self) -> Option<&str> {
        self.0.next_page_token.as_deref()
    }

    /// Sets the platform's code.
    pub fn with_code(mut self, code: i64) -> Error {
        self.0.code = Some(code);
        self
    }

    /// Sets the platform's message.
    pub fn with_message(mut self, message: impl Into<String>) -> Error {
        self.0.message = Some(redact::printable(&message.into()));
        self
    }

    /// Sets the request id.
    pub fn with_request_id(mut self, request_id: Option<String>) -> Error {
        self.0.request_id = request_id.map(|id| redact::printable(&id));
        self
    }

    /// Sets the HTTP status.
    pub fn with_http_status(mut self, status: u16) -> Error {
        self.0.http_status = Some(status);
        self
    }

    /// Sets the operation.
    pub fn with_operation(mut self, operation: impl Into<String>) -> Error {
        self.0.operation = Some(redact::printable(&operation.into()));
        self
    }

    /// Sets whether the call may be retried.
    pub fn with_retryable(mut self, retryable: bool) -> Error {
        self.0.retryable = retryable;
        self
    }

    /// Sets whether it is unknown if the write happened.
    pub fn with_outcome_unknown(mut self, unknown: bool) -> Error {
        self.0.outcome_unknown = unknown;
        self
    }

    /// Sets how long to wait.
    pub fn with_retry_after(mut self, wait: Option<Duration>) -> Error {
        self.0.retry_after = wait;
        self
    }

    /// Sets what to do: an entry of [`hint`](crate::hint), or your own words.
    pub fn with_hint(mut self, hint: impl Into<Hint>) -> Error {
        self.0.hint = Some(hint.into());
        self
    }

    /// Sets which parameter the operation does not have.
    pub(crate) fn with_parameter(mut self, name: &str) -> Error {
        self.0.parameter = Some(redact::printable(name));
        self
    }

    /// Sets the number under which the cause is kept.
    pub fn with_cause_id(mut self, cause_id: Option<u64>) -> Error {
        self.0.cause_id = cause_id;
        self
    }

    /// Sets how often the request was sent.
    pub fn with_attempts(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        self
    }

    /// Sets which call failed, for which shop.
    pub(crate) fn with_call(mut self, id: CallId, shop: Option<String>) -> Error {
        self.0.call = Some(id);
        self.0.shop = shop;
        self
    }

    /// Sets the failed items.
    pub fn with_items(mut self, items: Vec<ItemError>) -> Error {
        self.0.items = items;
        self
    }

    /// Sets where the walk continues.
    pub fn with_next_page_token(mut self, token: Option<String>) -> Error {
        self.0.next_page_token = token;
        self
    }

    /// Sets the cause. The caller must have removed any URL with a secret from it.
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        self.0.source = Some(source.into());
        self
    }
}

/// What the text of an error says if a write may have happened: an attribute is seen only by those who look for it.
const LOOK_FIRST: &str = "outcome unknown: look before you send it again";

/// An error in one line, without its hint.
struct Line<'a>(&'a Inner);

impl fmt::Display for Line<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.0;
        if let Some(operation) = &inner.operation {
            write!(out, "{operation}: ")?;
        }
        write!(out, "{}", inner.detail)?;
        match (inner.code, &inner.message) {
            (Some(code), Some(message)) => write!(out, " (code {code}: {message})")?,
            (Some(code), None) => write!(out, " (code {code})")?,
            _ => {}
        }
        if let Some(request_id) = &inner.request_id {
            write!(out, " [request_id {request_id}]")?;
        }
        if inner.outcome_unknown {
            write!(out, "; {LOOK_FIRST}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.line())?;
        match self.hint() {
            Some(hint) => write!(out, ". {hint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        out.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("detail", &inner.detail)
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("http_status", &inner.http_status)
            .field("operation", &inner.operation)
            .field("retryable", &inner.retryable)
            .field("outcome_unknown", &inner.outcome_unknown)
            .field("retry_after", &inner.retry_after)
            .field("hint", &self.hint())
            .field("parameter", &inner.parameter)
            .field("attempts", &inner.attempts)
            .field("call", &inner.call)
            .field("shop", &inner.shop)
            .field("items", &inner.items)
            .field("next_page_token", &inner.next_page_token)
            .field("source", &inner.source)
            .field("cause_id", &inner.cause_id)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
