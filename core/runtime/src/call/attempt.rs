//! One attempt of a call: a place at the limiter, a signature, the exchange, and what its response means.

use std::time::Duration;

use http::HeaderMap;
use tokio::time::Instant;

use crate::call::classify::{self, Repeat, Verdict};
use crate::call::failure::judge_foreign;
use crate::call::outstanding::Outstanding;
use crate::call::pipeline::Call;
use crate::call::request::{Prepared, Signed};
use crate::call::response::Response;
use crate::call::send::{self, HttpResponse};
use crate::call::target::Target;
use crate::call::unwrap::{self, Envelope};
use crate::clock::date_header;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::redact::LazyMasks;
use crate::secret::Secret;

/// The result of an attempt.
pub(crate) enum Outcome {
    Success(Box<Response>),
    Failure(Failed),
}

/// An attempt that failed, and what may be done about it.
pub(crate) struct Failed {
    pub(crate) error: Error,
    pub(crate) repeat: Repeat,
    pub(crate) headers: Option<HeaderMap>,
    /// When the request said it was sent.
    pub(crate) timestamp: i64,
}

impl Call<'_> {
    /// Sends the request once. `Err` ends the call here: no retry is considered.
    pub(crate) async fn attempt(&mut self, token: &Secret) -> Result<Outcome> {
        self.brake().await?;
        let shared = &self.context.shared;
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        let signed = shared.via.address(&self.request, shared, remaining).await;
        let signed = signed.map_err(|error| self.final_error(error))?;
        let request = build(self.target, &self.request, &signed, token);
        let request = request.map_err(|error| self.final_error(error))?;
        self.sent += 1;
        self.announce_request(&signed);
        let timeout = shared.times.of_attempt(&self.options, self.request.multipart);
        let began = Instant::now();
        let patience = shared.via.patience(timeout, self.deadline.saturating_duration_since(began));
        let outstanding = Outstanding::of(self);
        let response = send::exchange(shared, request, patience).await;
        outstanding.settled();
        Ok(match response {
            Ok(response) => self.read(response, token, signed.timestamp, began.elapsed())?,
            Err(failure) => Outcome::Failure(self.no_response(failure, signed.timestamp)),
        })
    }

    /// Waits for a place at the limiter.
    async fn brake(&mut self) -> Result<()> {
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        if remaining.is_zero() {
            return Err(self.final_error(too_late()));
        }
        let limiter = &self.context.shared.limiter;
        let place = limiter.enter(self.ticket, self.deadline, |queued| self.announce_queue(queued)).await;
        self.place = place.map_err(|wait| self.final_error(too_many_waiting(wait)))?;
        Ok(())
    }

    fn read(
        &mut self,
        response: HttpResponse,
        token: &Secret,
        timestamp: i64,
        elapsed: Duration,
    ) -> Result<Outcome> {
        let opened = unwrap::open(&response.body);
        let (problem, sent) = self.context.shared.via.problem(&response);
        self.sent_by_server = sent;
        let masks = self.masks(token);
        self.announce_response(&response, &opened, &masks, elapsed);
        if let Some(problem) = problem {
            return Ok(Outcome::Failure(self.report(problem, &response, &masks, timestamp)));
        }
        let verdict = match &opened {
            Ok(envelope) if envelope.code == 0 && response.status < 400 => None,
            Ok(envelope) => Some(self.judge(envelope, response.status)),
            Err(foreign) => Some(judge_foreign(foreign, response.status)),
        };
        self.learn(verdict, &response.headers);
        match (verdict, opened) {
            (None, Ok(envelope)) => self.succeed(response, envelope, &masks),
            (verdict, opened) => {
                let verdict = verdict.unwrap_or(classify::by_status(response.status));
                Ok(Outcome::Failure(self.fail(verdict, opened, response, &masks, timestamp)))
            }
        }
    }

    /// Tells the limiter and the clock what the response shows.
    fn learn(&self, verdict: Option<Verdict>, headers: &HeaderMap) {
        let shared = &self.context.shared;
        if verdict.is_none_or(|verdict| verdict.kind != ErrorKind::RateLimited) {
            shared.limiter.passed(self.ticket);
        }
        if verdict.is_none_or(|verdict| verdict.repeat != Repeat::Resync)
            && let Some(jump) = date_header(headers).and_then(|date| shared.clock.observe(date))
        {
            tracing::debug!(jump, "the clock was set by the platform's");
        }
    }

    /// Masks for the secrets sent with this request, which must not show in reports about its response. Built at most
    /// once, on first use: most calls have neither hooks nor an error.
    fn masks<'a>(&'a self, token: &'a Secret) -> LazyMasks<'a> {
        let secret = self.context.shared.via.app_secret().map(Secret::expose);
        LazyMasks::of([secret, Some(token.expose()), self.request.cipher.as_deref()])
    }

    fn judge(&self, envelope: &Envelope, status: u16) -> Verdict {
        let wait_codes = self.target.known.map_or(&[][..], |known| known.wait_codes);
        classify::classify(envelope.code, &envelope.message, status, wait_codes)
    }
}

/// The library's own refusal, before anything was sent.
fn too_many_waiting(wait: Duration) -> Error {
    Error::new(
        ErrorKind::RateLimited,
        "too many calls are already waiting: the deadline would pass before this one's turn",
    )
    .with_retryable(true)
    .with_retry_after(Some(wait))
    .with_hint(&hint::CALL_LESS_OFTEN)
}

/// No HTTP library accepts longer URLs.
const MAX_URL: usize = 65_000;

/// The request of one attempt.
pub(crate) fn build(
    target: &Target,
    prepared: &Prepared,
    signed: &Signed,
    token: &Secret,
) -> Result<reqwest::Request> {
    if signed.url.len() > MAX_URL {
        let detail = format!("the URL would be {} bytes long, more than can be sent", signed.url.len());
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
