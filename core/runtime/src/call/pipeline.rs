//! A call, from the caller's parameters to the response. Each step is a file:
//!
//! target -> route -> validate -> credentials -> (limit -> stamp -> sign -> send -> unwrap -> classify, then done,
//! refresh or retry)
//!
//! The steps in brackets run once per attempt. The limiter comes first there, so that a request that had to wait
//! carries a fresh timestamp.

use std::pin::{Pin, pin};

use tokio::time::Instant;
use tracing::{Instrument, Span, field};

use crate::call::attempt::{self, Failed, Outcome};
use crate::call::body;
use crate::call::call_id::CallId;
use crate::call::classify::Repeat;
use crate::call::credentials::{self, Subject};
use crate::call::ending::Ending;
use crate::call::input::{CallOptions, Input};
use crate::call::limit::{Place, Ticket};
use crate::call::request::{self, Prepared};
use crate::call::response::Response;
use crate::call::retry::RetryPolicy;
use crate::call::target::Target;
use crate::catalog::Cipher;
use crate::clock::{Correction, date_header};
use crate::context::{Context, times};
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;
use crate::token::TokenSource;

/// A call under way. Boxed here, since looking up a shop is a call inside a call.
type Running<'a> = Pin<Box<dyn Future<Output = Result<Response>> + Send + 'a>>;

/// Calls an operation with these options on top of the handle's.
pub(crate) async fn operation(
    context: &Context,
    name: &str,
    input: Input,
    options: CallOptions,
) -> Result<Response> {
    let options = context.scope.options.clone().overlaid(options);
    let target = Target::operation(name, options.version.as_deref(), context.scope.version_limit.as_deref());
    run(context, target.map_err(|error| context.failed(error))?, input, options).await
}

/// Calls a path with these options on top of the handle's.
pub(crate) async fn raw(
    context: &Context,
    method: &str,
    path: &str,
    input: Input,
    options: CallOptions,
) -> Result<Response> {
    // Before the handle's options are added: only a cipher that the call itself names is sent to an unknown path.
    let target = Target::raw(method, path, &options).map_err(|error| context.failed(error))?;
    let options = context.scope.options.clone().overlaid(options);
    run(context, target, input, options).await
}

/// Runs a call to its end.
fn run(context: &Context, target: Target, input: Input, options: CallOptions) -> Running<'_> {
    let id = CallId::next();
    Box::pin(id.around(async move {
        let told = |error: Error| context.failed(error.with_call(id, context.shop()));
        let span = tracing::info_span!(
            "tiktokshop",
            call = %id,
            operation = target.label,
            version = &*target.version,
            shop = context.scope.shop_id,
            attempts = field::Empty,
            request_id = field::Empty,
            http_status = field::Empty,
            code = field::Empty,
            kind = field::Empty,
            elapsed_ms = field::Empty,
        );
        let started = Instant::now();
        let ending = Ending::watched(context, &target, id, started);
        // Pinned here: it is large, and would be moved for each of the two.
        let mut call = pin!(call(context, &target, id, input, options, started));
        let result = match span.is_disabled() {
            true => call.as_mut().await,
            false => call.as_mut().instrument(span.clone()).await,
        };
        record(&span, started, &result);
        let result = result.map_err(told);
        if let Some(ending) = ending {
            span.in_scope(|| ending.tell(&result));
        }
        result
    }))
}

async fn call(
    context: &Context,
    target: &Target,
    id: CallId,
    input: Input,
    options: CallOptions,
    started: Instant,
) -> Result<Response> {
    let named = |error: Error| match error.operation() {
        Some(_) => error,
        None => error.with_operation(target.label.clone()),
    };
    let is_upload = body::is_form(target, &input.files);
    let deadline = started + context.shared.times.of_call(&options, is_upload);
    let ready = async {
        let limits = [("timeout", options.timeout), ("deadline", options.deadline)];
        times::refuse_none(ErrorKind::InvalidRequest, &limits)?;
        let request = request::prepare(context, target, input, &options).await?;
        Ok((request, credentials::token_source(context, &options).await?))
    };
    let (request, source) = in_time(deadline, ready).await.map_err(named)?;
    let mut call = Call {
        id,
        context,
        target,
        retry: retry_policy(context, &options),
        ticket: ticket(context, target, &request, &source),
        options,
        request,
        source,
        started,
        deadline,
        place: Place::default(),
        sent: 0,
        sent_by_server: None,
        in_the_dark: false,
        retries: 0,
    };
    call.run().await.map_err(named)
}

fn retry_policy(context: &Context, options: &CallOptions) -> RetryPolicy {
    let mut retry = context.shared.retry.clone();
    retry.max_retries = options.max_retries.unwrap_or(retry.max_retries);
    retry
}

/// The limiter counts by the owner by which the platform counts, and by the path.
fn ticket(context: &Context, target: &Target, request: &Prepared, source: &TokenSource) -> Ticket {
    let subject = Subject::of(request.cipher.as_deref(), source);
    let bucket = (&context.shared.app_key, subject, target.method, &*target.template);
    context.shared.limiter.ticket(bucket)
}

/// What happens before the first attempt, such as looking up a shop's cipher, counts towards the call's deadline.
async fn in_time<T>(deadline: Instant, work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::time::timeout_at(deadline, work).await.unwrap_or_else(|_| Err(attempt::too_late()))
}

/// A call whose request is ready.
pub(crate) struct Call<'a> {
    pub(crate) id: CallId,
    pub(crate) context: &'a Context,
    pub(crate) target: &'a Target,
    pub(crate) options: CallOptions,
    pub(crate) request: Prepared,
    pub(crate) started: Instant,
    pub(crate) deadline: Instant,
    /// Its ticket at the limiter.
    pub(crate) ticket: Ticket,
    /// The last place it had there.
    pub(crate) place: Place,
    /// How often the request was sent.
    pub(crate) sent: u32,
    /// How often a server in between says that it sent the last one of them.
    pub(crate) sent_by_server: Option<u32>,
    /// Whether an attempt of a write may have been processed. No later failure can settle that.
    in_the_dark: bool,
    pub(crate) source: TokenSource,
    retry: RetryPolicy,
    retries: u32,
}

/// What is done at most once in a call.
#[derive(Default)]
struct Once {
    refreshed: bool,
    resynced: bool,
    renewed: bool,
    /// A clock that seems far off is set only after a second refusal.
    asked_again: bool,
}

impl Call<'_> {
    async fn run(&mut self) -> Result<Response> {
        let mut once = Once::default();
        let mut fresh: Option<Secret> = None;
        loop {
            let token = match fresh.take() {
                Some(token) => token,
                None => self.token().await?,
            };
            let failed = match self.attempt(&token).await? {
                Outcome::Success(response) => return Ok(*response),
                Outcome::Failure(failed) => failed,
            };
            match failed.repeat {
                Repeat::Refresh if !once.refreshed && self.source.refreshable() => {
                    once.refreshed = true;
                    self.announce(&failed, std::time::Duration::ZERO);
                    let refreshed = Box::pin(self.source.refresh(&token, Some(self.deadline))).await;
                    fresh = Some(refreshed.map_err(|error| self.final_error(error))?);
                }
                Repeat::Resync if !once.resynced => {
                    match self.resync(&failed) {
                        Some(Correction::Set(_)) => once.resynced = true,
                        Some(Correction::Unconfirmed(_)) if !once.asked_again => once.asked_again = true,
                        _ => return Err(self.final_error(failed.error)),
                    }
                    self.announce(&failed, std::time::Duration::ZERO);
                }
                _ if !once.renewed && Box::pin(self.renew_cipher(&failed)).await => {
                    once.renewed = true;
                    self.announce(&failed, std::time::Duration::ZERO);
                }
                _ => self.wait(failed).await?,
            }
        }
    }

    async fn token(&self) -> Result<Secret> {
        match &self.source {
            TokenSource::Fixed(token) => Ok(token.clone()),
            managed => {
                let token = Box::pin(managed.access_token(Some(self.deadline))).await;
                token.map_err(|error| self.final_error(error))
            }
        }
    }

    /// Sends this cipher from now on, in its own queue at the limiter.
    pub(crate) fn use_cipher(&mut self, kind: Cipher, cipher: String) {
        self.request.use_cipher(kind, cipher);
        self.ticket = ticket(self.context, self.target, &self.request, &self.source);
        self.place = Place::default();
    }

    /// Sleeps before the next attempt, or gives up.
    async fn wait(&mut self, failed: Failed) -> Result<()> {
        self.in_the_dark |= failed.repeat == Repeat::Unknown && !self.target.is_safe();
        if failed.error.kind() == ErrorKind::RateLimited && !self.context.shared.limiter.is_off() {
            return self.queue_again(failed);
        }
        let may = match failed.repeat {
            Repeat::NotProcessed => true,
            Repeat::Unknown => self.is_harmless(),
            _ => false,
        };
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        let wait = self.retry.wait(self.retries, failed.error.retry_after(), remaining);
        let Some(wait) = wait.filter(|_| may) else { return Err(self.final_error(failed.error)) };
        self.retries += 1;
        self.announce(&failed, wait);
        tokio::time::sleep(wait).await;
        Ok(())
    }

    /// A throttled request was not processed: it goes back to the front of the queue, for as long as there is time.
    fn queue_again(&mut self, failed: Failed) -> Result<()> {
        let asked = failed.error.retry_after();
        let wait = self.context.shared.limiter.throttled(self.ticket, self.place, asked, &self.retry);
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        let wanted = asked.unwrap_or_default();
        if self.retry.max_retries == 0 || wanted > self.retry.cap || wait.max(wanted) >= remaining {
            return Err(self.final_error(failed.error));
        }
        self.announce(&failed, wait);
        Ok(())
    }

    /// Whether repeating this request is harmless: it is a read, or a write with an idempotency key.
    pub(crate) fn is_harmless(&self) -> bool {
        self.target.is_safe() || self.request.key != request::Key::None
    }

    /// Sets the clock from the response. `None` if the request's time was right, so that a retry would not help.
    fn resync(&self, failed: &Failed) -> Option<Correction> {
        let platform = failed.headers.as_ref().and_then(date_header)?;
        if (failed.timestamp - platform).abs() <= 2 {
            return None;
        }
        let correction = self.context.shared.clock.correct(platform);
        match correction {
            Correction::Set(jump) => {
                tracing::warn!(jump, "this machine's clock is off; it was set by the platform's");
            }
            Correction::Unconfirmed(jump) => {
                tracing::warn!(
                    jump,
                    "the platform says that this machine's clock is far off; asking once more"
                );
            }
        }
        Some(correction)
    }

    /// How often the request was sent to the platform, as far as is known here.
    pub(crate) fn attempts(&self) -> u32 {
        match self.sent_by_server {
            Some(last) => self.sent.saturating_sub(1).saturating_add(last),
            None => self.sent,
        }
    }

    /// The error that ends this call.
    pub(crate) fn final_error(&self, error: Error) -> Error {
        let mut error = error.with_attempts(self.attempts());
        if self.in_the_dark {
            let again = error.retryable() && self.request.key == request::Key::Given;
            error = error.with_outcome_unknown(true).with_retryable(again);
        }
        if error.kind() == ErrorKind::CipherMismatch
            && let Some(shop_id) = &self.context.scope.shop_id
        {
            self.context.shared.shops.doubt(&credentials::owner_key(&self.source), shop_id);
        }
        error
    }
}

fn record(span: &Span, started: Instant, result: &Result<Response>) {
    if span.is_disabled() {
        return;
    }
    span.record("elapsed_ms", started.elapsed().as_millis() as u64);
    match result {
        Ok(response) => {
            span.record("attempts", response.attempts);
            span.record("http_status", response.http_status);
            span.record("code", 0);
            span.record("request_id", response.request_id.as_deref());
        }
        Err(error) => {
            span.record("attempts", error.attempts());
            span.record("http_status", error.http_status());
            span.record("code", error.code());
            span.record("request_id", error.request_id());
            span.record("kind", field::debug(error.kind()));
        }
    }
}
