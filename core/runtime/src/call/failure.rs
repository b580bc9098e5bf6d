//! An attempt that failed: the error that the caller would get, and whether the request may be retried.

use crate::call::attempt::Failed;
use crate::call::classify::{self, Repeat, Verdict};
use crate::call::pipeline::Call;
use crate::call::request::Key;
use crate::call::retry::retry_after;
use crate::call::send::{Failure, HttpResponse};
use crate::call::unwrap::{Envelope, Foreign};
use crate::clock::Clock;
use crate::error::advice::advice;
use crate::error::{Error, ErrorKind, Result};
use crate::hint::{self, Hint};
use crate::redact::{LazyMasks, Masks};

impl Call<'_> {
    /// A response that reports a failure, or that cannot be read.
    pub(crate) fn fail(
        &self,
        verdict: Verdict,
        opened: Result<Envelope, Foreign>,
        response: HttpResponse,
        masks: &LazyMasks<'_>,
        timestamp: i64,
    ) -> Failed {
        let mut error = error_of(verdict.kind, opened, &response, masks.get());
        let asked = retry_after(&response.headers, self.context.shared.clock.now());
        error = self
            .with_prospects(error, verdict.repeat)
            .with_http_status(response.status)
            .with_retry_after(asked);
        // A successful status whose content is lost: the write was most likely processed.
        if verdict.kind == ErrorKind::Decode && response.status < 400 {
            error = error.with_outcome_unknown(!self.target.is_safe());
        }
        if let Some(hint) = self.hint(verdict) {
            error = error.with_hint(hint);
        }
        Failed { error, repeat: verdict.repeat, headers: Some(response.headers), timestamp }
    }

    fn hint(&self, verdict: Verdict) -> Option<Hint> {
        let own_hint = OWN_HINTS.contains(&verdict.kind);
        let known_hint = verdict.hint.filter(|_| !own_hint).map(Hint::from);
        known_hint.or_else(|| advice(verdict.kind, self.target))
    }

    /// No response: the connection failed, or time ran out.
    pub(crate) fn no_response(&self, failure: Failure, timestamp: i64) -> Failed {
        let repeat = match (failure.sent, failure.may_pass()) {
            (false, true) => Repeat::NotProcessed,
            (false, false) => Repeat::Never,
            (true, true) => Repeat::Unknown,
            (true, false) => Repeat::Never,
        };
        let mut error = self.with_prospects(Error::new(failure.kind, failure.detail), repeat);
        if failure.sent && repeat == Repeat::Never {
            error = error.with_outcome_unknown(!self.target.is_safe());
        }
        if let Some(status) = failure.status {
            error = error.with_http_status(status);
        }
        if let Some(hint) = failure.hint.map(Hint::from).or_else(|| advice(failure.kind, self.target)) {
            error = error.with_hint(hint);
        }
        Failed { error, repeat, headers: None, timestamp }
    }

    /// Whether the caller may retry: a key that was generated for this call does not protect the next one.
    pub(crate) fn with_prospects(&self, error: Error, repeat: Repeat) -> Error {
        let harmless_again = self.target.is_safe() || self.request.key == Key::Given;
        let retryable = match repeat {
            Repeat::NotProcessed | Repeat::Later => true,
            Repeat::Unknown => harmless_again,
            Repeat::Never | Repeat::Refresh | Repeat::Resync => false,
        };
        error
            .with_retryable(retryable)
            .with_outcome_unknown(repeat == Repeat::Unknown && !self.target.is_safe())
    }
}

/// The error for an envelope, or for a response without one.
fn error_of(
    kind: ErrorKind,
    opened: Result<Envelope, Foreign>,
    response: &HttpResponse,
    masks: &Masks,
) -> Error {
    match opened {
        Ok(envelope) => Error::new(kind, describe(kind))
            .with_code(envelope.code)
            .with_message(masks.text(&envelope.message))
            .with_request_id(envelope.request_id),
        Err(foreign) => {
            let what = foreign.describe(&response.body, masks);
            Error::new(kind, format!("HTTP {}: {what}", response.status))
        }
    }
}

/// Kinds whose hint knows more about the call than the catalogue's hint for the code.
const OWN_HINTS: [ErrorKind; 3] =
    [ErrorKind::TokenExpired, ErrorKind::PermissionDenied, ErrorKind::UnsupportedVersion];

/// HTML and the like comes from a proxy, a firewall or an overloaded edge, so the status decides. A success that cannot
/// be read is reported as such.
pub(crate) fn judge_foreign(foreign: &Foreign, status: u16) -> Verdict {
    match status {
        429 | 408 | 500.. => classify::by_status(status),
        // Most redirects have no body: that is not a response that was cut off.
        300..=399 => Verdict { kind: ErrorKind::Decode, repeat: Repeat::Never, hint: Some(&hint::REDIRECT) },
        _ if foreign.truncated => Verdict { kind: ErrorKind::Decode, repeat: Repeat::Unknown, hint: None },
        _ => Verdict { kind: ErrorKind::Decode, repeat: Repeat::Never, hint: Some(&hint::NOT_THE_PLATFORM) },
    }
}

fn describe(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::TokenExpired => "the access token has expired",
        ErrorKind::TokenInvalid => "the access token was not accepted",
        ErrorKind::NeedsReauthorization => "the seller must authorize the app again",
        ErrorKind::AuthCodeInvalid => "the authorization code was not accepted",
        ErrorKind::SignatureInvalid => "the signature was not accepted",
        ErrorKind::ClockSkew => "the timestamp was not accepted",
        ErrorKind::AppKeyInvalid => "the app key was not accepted",
        ErrorKind::PermissionDenied => "a permission is missing",
        ErrorKind::IpNotAllowed => "this machine's address is not on the allow list",
        ErrorKind::ShopInactive => "the shop or seller is inactive",
        ErrorKind::CipherMismatch => "the cipher is missing, not allowed here, or belongs to another shop",
        ErrorKind::InvalidRequest => "the platform refused the parameters",
        ErrorKind::UnknownEndpoint => "the platform does not know the path or method",
        ErrorKind::UnsupportedVersion => "the platform does not know the version",
        ErrorKind::UploadRejected => "the platform refused the upload",
        ErrorKind::RateLimited => "too many requests",
        ErrorKind::QuotaExhausted => "the quota is used up",
        ErrorKind::NotReady => "not ready yet",
        ErrorKind::Server => "the platform failed",
        _ => "the platform refused the call",
    }
}
