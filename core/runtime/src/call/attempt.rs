//! One attempt of a call: a place at the limiter, a signature, the exchange, and what its response means.

use std::time::Duration;

use http::HeaderMap;
use tokio::time::Instant;

use crate::call::classify::{self, Repeat, Verdict};
use crate::call::item_errors::{self, Failures};
use crate::call::pipeline::Call;
use crate::call::request::{Key, Prepared, Signed};
use crate::call::response::Response;
use crate::call::retry::retry_after;
use crate::call::send::{self, Failure, Patience, Reply};
use crate::call::target::Target;
use crate::call::unwrap::{self, Envelope, Foreign};
use crate::clock::{Clock, date_header};
use crate::error::advice::advice;
use crate::error::{Error, ErrorKind, ItemError, Result};
use crate::hint::{self, Hint};
use crate::hooks::{RequestInfo, ResponseInfo, WarningKind};
use crate::redact::Masks;
use crate::secret::Secret;

/// What came of an attempt.
pub(crate) enum Answer {
    Good(Box<Response>),
    Bad(Failed),
}

/// An attempt that failed, and what may be done.
pub(crate) struct Failed {
    pub(crate) error: Error,
    pub(crate) repeat: Repeat,
    pub(crate) headers: Option<HeaderMap>,
    /// When the request said it was sent.
    pub(crate) timestamp: i64,
}

impl Call<'_> {
    /// Sends the request once. `Err`: the call ends here, without a question of repeating.
    pub(crate) async fn attempt(&mut self, token: &Secret) -> Result<Answer> {
        self.brake().await?;
        let shared = &self.context.shared;
        let signed = self.request.signed(&shared.api_url, &shared.app_secret, shared.clock.now());
        let request = build(self.target, &self.request, &signed, token);
        let request = request.map_err(|error| self.told(error))?;
        self.sent += 1;
        self.announce_request(&signed);
        let timeout = shared.times.of_attempt(&self.options, self.request.multipart);
        let began = Instant::now();
        let patience = Patience::of_attempt(timeout, self.deadline.saturating_duration_since(began));
        let reply = send::exchange(shared, request, patience).await;
        Ok(match reply {
            Ok(reply) => self.read(reply, token, signed.timestamp, began.elapsed())?,
            Err(failure) => Answer::Bad(self.no_answer(failure, signed.timestamp)),
        })
    }

    /// Waits for a place at the limiter.
    async fn brake(&mut self) -> Result<()> {
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        if remaining.is_zero() {
            return Err(self.told(too_late()));
        }
        let limiter = &self.context.shared.limiter;
        let place = limiter.enter(self.ticket, self.deadline, |queued| self.announce_queue(queued)).await;
        self.place = place.map_err(|wait| self.told(too_many_waiting(wait)))?;
        Ok(())
    }

    fn read(&self, reply: Reply, token: &Secret, timestamp: i64, elapsed: Duration) -> Result<Answer> {
        let shared = &self.context.shared;
        let opened = unwrap::open(&reply.body);
        self.announce_answer(&reply, &opened, token, elapsed);
        let verdict = match &opened {
            Ok(envelope) if envelope.code == 0 && reply.status < 400 => None,
            Ok(envelope) => Some(self.judge(envelope, reply.status)),
            Err(foreign) => Some(judge_foreign(foreign, reply.status)),
        };
        if verdict.is_none_or(|verdict| verdict.kind != ErrorKind::RateLimited) {
            shared.limiter.passed(self.ticket);
        }
        if verdict.is_none_or(|verdict| verdict.repeat != Repeat::Resync)
            && let Some(jump) = date_header(&reply.headers).and_then(|date| shared.clock.observe(date))
        {
            tracing::debug!(jump, "the clock was corrected by the platform's");
        }
        match (verdict, opened) {
            (None, Ok(envelope)) => self.succeed(reply, envelope, token),
            (verdict, opened) => {
                let verdict = verdict.unwrap_or(classify::by_status(reply.status));
                Ok(Answer::Bad(self.fail(verdict, opened, reply, token, timestamp)))
            }
        }
    }

    fn judge(&self, envelope: &Envelope, status: u16) -> Verdict {
        let wait_codes = self.target.known.map_or(&[][..], |known| known.wait_codes);
        classify::classify(envelope.code, &envelope.message, status, wait_codes)
    }

    /// What was sent with this request and must not come back in what is shown of its response.
    fn masks(&self, token: &Secret) -> Masks {
        let cipher = self.request.cipher.as_deref();
        Masks::of([self.context.shared.app_secret.expose(), token.expose()].into_iter().chain(cipher))
    }

    fn succeed(&self, reply: Reply, envelope: Envelope, token: &Secret) -> Result<Answer> {
        let failures = match self.target.known {
            Some(known) if !known.item_errors.is_empty() => {
                item_errors::find(&envelope.data.members(&reply.body), known, &self.request.asked)
            }
            _ => Failures::default(),
        };
        let all_failed = failures.all;
        // Nearly every response: nothing to mask, so nothing is looked for.
        let masks = match failures.errors.is_empty() && envelope.message == "Success" {
            true => Masks::default(),
            false => self.masks(token),
        };
        let item_errors = masked(failures.errors, &masks);
        let response = Response {
            operation: self.target.label.clone(),
            version: self.target.version.to_string(),
            http_status: reply.status,
            headers: reply.headers,
            request_id: envelope.request_id,
            message: masks.text(&envelope.message),
            attempts: self.sent,
            elapsed: self.started.elapsed(),
            item_errors,
            body: reply.body,
            data: envelope.data,
            longest_number: envelope.longest_number,
        };
        if response.item_errors.is_empty() {
            return Ok(Answer::Good(Box::new(response)));
        }
        if self.options.raise_on_item_error.unwrap_or(all_failed) {
            return Err(self.told(raised(response, all_failed)));
        }
        let text = summary(&response.item_errors, all_failed);
        self.context.warn(&self.target.label, WarningKind::ItemErrors, text, &response.item_errors);
        Ok(Answer::Good(Box::new(response)))
    }

    fn fail(
        &self,
        verdict: Verdict,
        opened: Result<Envelope, Foreign>,
        reply: Reply,
        token: &Secret,
        timestamp: i64,
    ) -> Failed {
        let masks = self.masks(token);
        let mut error = match opened {
            Ok(envelope) => Error::new(verdict.kind, describe(verdict.kind))
                .with_code(envelope.code)
                .with_message(masks.text(&envelope.message))
                .with_request_id(envelope.request_id),
            Err(foreign) => {
                let what = foreign.describe(&reply.body, &masks);
                Error::new(verdict.kind, format!("HTTP {}: {what}", reply.status))
            }
        };
        let asked = retry_after(&reply.headers, self.context.shared.clock.now());
        error =
            self.with_prospects(error, verdict.repeat).with_http_status(reply.status).with_retry_after(asked);
        // A response with a status of success whose content is lost: the write was most likely processed.
        if verdict.kind == ErrorKind::Decode && reply.status < 400 {
            error = error.with_outcome_unknown(!self.target.is_safe());
        }
        let own_hint = OWN_HINTS.contains(&verdict.kind);
        let known_hint = verdict.hint.filter(|_| !own_hint).map(Hint::from);
        if let Some(hint) = known_hint.or_else(|| advice(verdict.kind, self.target)) {
            error = error.with_hint(hint);
        }
        Failed { error, repeat: verdict.repeat, headers: Some(reply.headers), timestamp }
    }

    fn no_answer(&self, failure: Failure, timestamp: i64) -> Failed {
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

    /// What the caller may think of doing: a key that was made for this call does not protect the next one.
    fn with_prospects(&self, error: Error, repeat: Repeat) -> Error {
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

    fn announce_request(&self, signed: &Signed) {
        let Some(hooks) = &self.context.shared.hooks else { return };
        hooks.before_send(&RequestInfo {
            call: self.id,
            operation: self.target.label.clone(),
            version: self.target.version.to_string(),
            method: self.target.method.to_owned(),
            path: self.request.path.clone(),
            query: self.request.shown_query(signed.timestamp),
            body: self.request.payload.shown(),
            shop: self.context.shop(),
            attempt: self.sent,
        });
    }

    fn announce_answer(
        &self,
        reply: &Reply,
        opened: &Result<Envelope, Foreign>,
        token: &Secret,
        elapsed: Duration,
    ) {
        let envelope = opened.as_ref().ok();
        let code = envelope.map(|envelope| envelope.code);
        let request_id = envelope.and_then(|envelope| envelope.request_id.as_deref());
        let millis = elapsed.as_millis() as u64;
        tracing::debug!(attempt = self.sent, http_status = reply.status, code, request_id, millis, "answer");
        if let Some(request_id) = request_id {
            self.context.shared.remember_request_id(request_id);
        }
        let Some(hooks) = &self.context.shared.hooks else { return };
        let masks = self.masks(token);
        hooks.after_response(&ResponseInfo {
            call: self.id,
            operation: self.target.label.clone(),
            shop: self.context.shop(),
            attempt: self.sent,
            http_status: reply.status,
            code,
            message: envelope.map(|envelope| masks.text(&envelope.message)),
            request_id: request_id.map(str::to_owned),
            elapsed,
            body: masks.body(&reply.body),
        });
    }
}

/// Our own refusal, before anything was sent.
fn too_many_waiting(wait: Duration) -> Error {
    Error::new(ErrorKind::RateLimited, "so many calls are waiting already that the deadline would pass")
        .with_retryable(true)
        .with_retry_after(Some(wait))
        .with_hint(&hint::CALL_LESS_OFTEN)
}

/// HTML and the like: from a proxy, a firewall or an overloaded edge, so the status decides. What should have been a
/// success and cannot be read is told as that.
fn judge_foreign(foreign: &Foreign, status: u16) -> Verdict {
    match status {
        429 | 408 | 500.. => classify::by_status(status),
        _ if foreign.truncated => Verdict { kind: ErrorKind::Decode, repeat: Repeat::Unknown, hint: None },
        300..=399 => Verdict { kind: ErrorKind::Decode, repeat: Repeat::Never, hint: Some(&hint::REDIRECT) },
        _ => Verdict { kind: ErrorKind::Decode, repeat: Repeat::Never, hint: Some(&hint::NOT_THE_PLATFORM) },
    }
}

/// Kinds whose hint knows more of the call than the catalogue's of the code.
const OWN_HINTS: [ErrorKind; 3] =
    [ErrorKind::TokenExpired, ErrorKind::PermissionDenied, ErrorKind::UnsupportedVersion];

/// No HTTP library takes longer ones.
const MAX_URL: usize = 65_000;

/// The request of one attempt.
pub(crate) fn build(
    target: &Target,
    prepared: &Prepared,
    signed: &Signed,
    token: &Secret,
) -> Result<reqwest::Request> {
    if signed.url.len() > MAX_URL {
        let detail = format!("the URL would have {} bytes, more than can be sent", signed.url.len());
        return Err(target.refuse(detail).with_hint(&hint::SPLIT_LISTS));
    }
    let url = signed.url.parse().map_err(|_| target.refuse("the URL cannot be built"))?;
    let mut request = reqwest::Request::new(prepared.method.clone(), url);
    *request.headers_mut() = prepared.headers(token)?;
    *request.body_mut() = prepared.payload.body();
    Ok(request)
}

/// The deadline of the call passed before an attempt.
pub(crate) fn too_late() -> Error {
    Error::new(ErrorKind::Timeout, "the deadline passed before the request was sent")
        .with_retryable(true)
        .with_hint(&hint::LONGER_DEADLINE)
}

fn masked(items: Vec<ItemError>, masks: &Masks) -> Vec<ItemError> {
    let masked = |item: ItemError| item.with_texts(|text| masks.text(text), |raw| masks.hide(raw));
    items.into_iter().map(masked).collect()
}

fn raised(response: Response, all_failed: bool) -> Error {
    let hint = match all_failed {
        true => &hint::NOTHING_DONE,
        false => &hint::REPEAT_FAILED_ONLY,
    };
    Error::new(ErrorKind::ItemErrors, summary(&response.item_errors, all_failed))
        .with_operation(response.operation)
        .with_request_id(response.request_id)
        .with_http_status(response.http_status)
        .with_items(response.item_errors)
        .with_hint(hint)
}

/// How many failed items a text tells of.
const TOLD: usize = 3;

fn summary(items: &[ItemError], all_failed: bool) -> String {
    let told: Vec<_> = items.iter().take(TOLD).map(ItemError::to_string).collect();
    let told = told.join("; ");
    let more = match items.len().saturating_sub(TOLD) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    match (all_failed, items.len()) {
        (true, _) => format!("all items failed: {told}{more}"),
        (false, 1) => format!("an item failed: {told}"),
        (false, count) => format!("{count} items failed: {told}{more}"),
    }
}

fn describe(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::TokenExpired => "the access token has expired",
        ErrorKind::TokenInvalid => "the access token is not accepted",
        ErrorKind::NeedsReauthorization => "the seller must authorize the app again",
        ErrorKind::AuthCodeInvalid => "the authorization code is not accepted",
        ErrorKind::SignatureInvalid => "the signature is not accepted",
        ErrorKind::ClockSkew => "the timestamp is not accepted",
        ErrorKind::AppKeyInvalid => "the app key is not accepted",
        ErrorKind::PermissionDenied => "a permission is missing",
        ErrorKind::IpNotAllowed => "this machine's address is not on the allow list",
        ErrorKind::ShopInactive => "the shop or seller is inactive",
        ErrorKind::CipherMismatch => "the cipher is missing, not wanted, or of another shop",
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
