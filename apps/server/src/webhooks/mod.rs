//! Where webhooks come in: verify, keep, respond.
//!
//! The platform gets its 200 when the event is in the store, and not before: what it is not sure of, it sends again.

mod body;
mod gap;

use std::time::Instant;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use tiktokshop_core::receive::{self, Answer, Reply, Step, Unread};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_lifecycle::inbox::{Arrival, Kept};

use crate::front::plain;
use crate::shared::Shared;
use body::Failed;
pub(crate) use gap::Gap;

/// Where all webhooks may come in.
pub(crate) const PATH: &str = "/tiktok/webhooks/all";

/// Hexadecimal digits of a signature.
const DIGITS: usize = 64;
/// Letters of an event's name in a path.
const LONGEST_NAME: usize = 64;

/// The routes of this folder. The path may name an event, as the Laravel package's do; what counts is what the body says.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/tiktok/webhooks/{event}", post(take))
}

async fn take(State(shared): State<Shared>, Path(name): Path<String>, request: Request) -> Response {
    if !is_name(&name) {
        return plain(StatusCode::NOT_FOUND, "not found");
    }
    let (parts, body) = request.into_parts();
    let signature = signature(&parts.headers);
    if !is_digits(signature) {
        // Refused without reading the body, which may be long.
        count(&shared, "unsigned");
        return closing(sent(refuse(&shared, signature)));
    }
    let (limit, time) = (shared.receiver().body_limit(), shared.options().body_timeout);
    match body::read(body, limit, time).await {
        Ok(bytes) => accept(&shared, bytes, signature).await,
        Err(Failed::TooLarge) => {
            count(&shared, "too_large");
            sent(shared.receiver().unread(Unread::TooLarge))
        }
        Err(Failed::TooSlow) => {
            count(&shared, "too_slow");
            closing(plain(StatusCode::REQUEST_TIMEOUT, "the body took too long"))
        }
        Err(Failed::Broken) => {
            count(&shared, "broken");
            closing(plain(StatusCode::BAD_REQUEST, "the body could not be read"))
        }
    }
}

/// Verifies and keeps an event.
async fn accept(shared: &Shared, body: Bytes, signature: &str) -> Response {
    let event = match shared.receiver().answer(&request(signature, &body)) {
        Step::Handle(event) => event,
        Step::Reply(answer) => {
            count(shared, refusal(&answer));
            return sent(answer);
        }
        _ => return sent(shared.receiver().unread(Unread::Failed)),
    };
    let began = Instant::now();
    let arrival = Arrival::of(&event);
    let kept = shared.keep(arrival).await;
    let result = match &kept {
        Ok(Kept::New(_)) => "accepted",
        Ok(Kept::Repeated(_)) => "repeated",
        Err(_) => "not_kept",
    };
    count(shared, result);
    shared.metrics().took("tiktokshop_webhook_duration_seconds", &[], began.elapsed());
    match &kept {
        Ok(_) => shared.gap().close(|| shared.pokes().all()),
        Err(error) => {
            if shared.gap().open() {
                tracing::warn!(%error, "webhooks cannot be kept for now; the platform will deliver them again");
            }
        }
    }
    sent(shared.receiver().handled(kept.map(drop).map_err(Into::into)))
}

fn count(shared: &Shared, result: &'static str) {
    shared.metrics().count("tiktokshop_webhooks_total", &[("result", result)]);
}

/// Why a webhook was refused. Floods of forged signatures are counted, not logged.
fn refusal(answer: &Answer) -> &'static str {
    match answer.error.as_ref().map(Error::kind) {
        Some(ErrorKind::WebhookSignature) => "forged",
        Some(ErrorKind::WebhookBody) => "unreadable",
        _ => "not_checked",
    }
}

/// The response to a signature that cannot be one.
fn refuse(shared: &Shared, signature: &str) -> Answer {
    match shared.receiver().answer(&request(signature, b"")) {
        Step::Reply(answer) => answer,
        _ => shared.receiver().unread(Unread::Failed),
    }
}

fn request<'a>(signature: &'a str, body: &'a [u8]) -> receive::Request<'a> {
    receive::Request {
        method: "POST",
        path: PATH,
        authorization: signature,
        body: Some(body),
        ..receive::Request::default()
    }
}

fn signature(headers: &HeaderMap) -> &str {
    headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default().trim()
}

fn is_digits(signature: &str) -> bool {
    signature.len() == DIGITS && signature.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_name(name: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_');
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(fits)
}

/// Logs what went wrong, and makes the response.
fn sent(answer: Answer) -> Response {
    if let Some(problem) = answer.problem {
        tracing::debug!(error = answer.error.as_ref().map(tracing::field::display), "{problem}");
    }
    response(answer.reply)
}

/// A reply of the core's receiver as a response.
pub(crate) fn response(reply: Reply) -> Response {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, reply.body).into_response();
    response.headers_mut().clear();
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().append(HeaderName::from_static(name), value);
        }
    }
    response
}

/// What was not read of the body must not be taken for the next request.
fn closing(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}
