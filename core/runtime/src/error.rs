//! The one error type: what happened, in which call, whether to retry, and what to do.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::call::call_id::CallId;
use crate::redact;

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something failed. New kinds may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The access token has expired (105002) and could not be refreshed here.
    TokenExpired,
    /// The access token is not known, or was revoked (105001).
    TokenInvalid,
    /// The seller must authorize the app again: no valid refresh token is left (36004001).
    NeedsReauthorization,
    /// The authorization code is wrong, used or too old (36004004).
    AuthCodeInvalid,
    /// The platform did not accept the signature (106001).
    SignatureInvalid,
    /// The clock of this machine is too far off.
    ClockSkew,
    /// The app key is wrong or disabled.
    AppKeyInvalid,
    /// The app or the seller lacks a permission (105005 and others).
    PermissionDenied,
    /// This machine's address is not on the app's allow list (36009033).
    IpNotAllowed,
    /// The shop or the seller is inactive (36009043, 36009044).
    ShopInactive,
    /// The cipher is missing, not wanted, or belongs to another shop (101000, 106013).
    CipherMismatch,
    /// A parameter is unknown, missing, of the wrong type or out of range.
    InvalidRequest,
    /// The path or method does not exist (36009009, 36009010).
    UnknownEndpoint,
    /// The version is retired or was never there (36009014).
    UnsupportedVersion,
    /// The upload is too large or of the wrong type (36009021 to 36009023).
    UploadRejected,
    /// Too many requests (429, 36009002); later it works.
    RateLimited,
    /// A quota of an hour or a day is used up (36009037, 45101004).
    QuotaExhausted,
    /// The thing asked for is not ready yet.
    NotReady,
    /// A business rule or the object's state forbids it.
    Business,
    /// The platform failed (36009003, 36009007, 5xx).
    Server,
    /// The call succeeded, but some of its items did not.
    ItemErrors,
    /// No connection, or it broke.
    Connection,
    /// The deadline passed.
    Timeout,
    /// The answer is not what was promised.
    Decode,
    /// A walk over pages cannot go on: a page token repeated, or a result cap was reached.
    Paging,
    /// A webhook's signature does not match.
    WebhookSignature,
    /// A webhook's body cannot be read.
    WebhookBody,
    /// The client is not configured for what was asked.
    Configuration,
    /// The token store failed.
    Store,
    /// A document could not be fetched or is not what it claims.
    Download,
}

/// An error about one item of a batch that as a whole succeeded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemError {
    /// The platform's code, a number like that of an [`Error`] even where it is sent in quotes. `None` where there is none.
    pub code: Option<i64>,
    /// What the API says.
    pub message: String,
    /// The id of the item, where the failure names it: of the product, the SKU, the package.
    pub id: Option<String>,
    /// Why it failed, where the platform says more than in `message`.
    pub reasons: Vec<ItemReason>,
    /// The whole entry as JSON text.
    pub raw: String,
}

/// One reason why an item failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemReason {
    /// The platform's code; `None` where there is none.
    pub code: Option<i64>,
    /// What the API says.
    pub message: String,
    /// The whole entry as JSON text.
    pub raw: String,
}

impl ItemReason {
    /// A reason.
    pub fn new(code: Option<i64>, message: impl Into<String>, raw: impl Into<String>) -> ItemReason {
        ItemReason { code, message: redact::printable(&message.into()), raw: raw.into() }
    }
}

impl ItemError {
    /// An item error.
    pub fn new(code: Option<i64>, message: impl Into<String>, raw: impl Into<String>) -> ItemError {
        let message = redact::printable(&message.into());
        ItemError { code, message, id: None, reasons: Vec::new(), raw: raw.into() }
    }

    /// Sets which item it is.
    pub fn with_id(mut self, id: Option<String>) -> ItemError {
        self.id = id.as_deref().map(redact::printable);
        self
    }

    /// Sets why it failed.
    pub fn with_reasons(mut self, reasons: Vec<ItemReason>) -> ItemError {
        self.reasons = reasons;
        self
    }

    /// The same with the texts of the platform changed, and the entries by `raw`: to mask what must not be shown.
    pub(crate) fn with_texts(self, text: impl Fn(&str) -> String, raw: impl Fn(&str) -> String) -> ItemError {
        let reason =
            |reason: ItemReason| ItemReason::new(reason.code, text(&reason.message), raw(&reason.raw));
        let reasons = self.reasons.into_iter().map(reason).collect();
        ItemError::new(self.code, text(&self.message), raw(&self.raw))
            .with_id(self.id.as_deref().map(&text))
            .with_reasons(reasons)
    }
}

/// `1729…: Check failed (code 12052990): the warehouse does not exist (code 12052097)`.
impl fmt::Display for ItemError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = &self.id {
            write!(out, "{id}: ")?;
        }
        out.write_str(&coded(&self.message, self.code))?;
        // A message that was taken from the reasons is not told twice.
        let more = self.reasons.iter().filter(|reason| reason.message != self.message);
        for (place, reason) in more.enumerate() {
            out.write_str(if place == 0 { ": " } else { ", " })?;
            out.write_str(&coded(&reason.message, reason.code))?;
        }
        Ok(())
    }
}

fn coded(message: &str, code: Option<i64>) -> String {
    code.map_or_else(|| message.to_owned(), |code| format!("{message} (code {code})"))
}

/// What went wrong. One line with `{}`, everything with `{:?}`; neither shows a secret.
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
    hint: Option<String>,
    attempts: u32,
    call: Option<CallId>,
    shop: Option<String>,
    items: Vec<ItemError>,
    next_page_token: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error of a kind, with one sentence of detail in the library's words.
    pub fn new(kind: ErrorKind, detail: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            // What the platform and callers say stands in it, and it ends in logs and on terminals.
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
            attempts: 0,
            call: None,
            shop: None,
            items: Vec::new(),
            next_page_token: None,
            source: None,
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

    /// The platform's code, where it answered with one.
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// The platform's message. Secrets in it are masked, control characters are blanks.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The id that the platform's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The HTTP status of the answer, where there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// The operation's id, or method and path of a raw call.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Whether the same call may succeed when it is sent again later, without harm.
    pub fn retryable(&self) -> bool {
        self.0.retryable
    }

    /// Whether a write may or may not have been processed. Look before sending it again.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// How long the platform asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The call that failed, as the hooks were told of it; `None` where it was none.
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

    /// Where to resume the walk that this error ended: give it as the
    /// [`page_token`](crate::PageOptions::page_token) of another walk with the same parameters, which then continues after
    /// the last item that was handed out. `None` if none was, so that the walk starts over.
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

    /// Says that the call may be sent again.
    pub fn with_retryable(mut self, retryable: bool) -> Error {
        self.0.retryable = retryable;
        self
    }

    /// Says that nobody knows whether the write happened.
    pub fn with_outcome_unknown(mut self, unknown: bool) -> Error {
        self.0.outcome_unknown = unknown;
        self
    }

    /// Sets how long to wait.
    pub fn with_retry_after(mut self, wait: Option<Duration>) -> Error {
        self.0.retry_after = wait;
        self
    }

    /// Sets what to do.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Error {
        self.0.hint = Some(redact::printable(&hint.into()));
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

    /// Sets where the walk goes on.
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

/// What the text of an error says when a write may have happened: an attribute is seen by those alone who look for it.
const LOOK_FIRST: &str = "outcome unknown: look before you send it again";

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
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
        if let Some(hint) = &inner.hint {
            write!(out, ". {hint}")?;
        }
        Ok(())
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
            .field("hint", &inner.hint)
            .field("attempts", &inner.attempts)
            .field("call", &inner.call)
            .field("shop", &inner.shop)
            .field("items", &inner.items)
            .field("next_page_token", &inner.next_page_token)
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
