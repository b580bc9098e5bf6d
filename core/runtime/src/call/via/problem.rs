//! A failure that the server in between reports: problem details, which become the error that a direct call would have had.

use std::time::Duration;

use http::{HeaderMap, header};
use serde::Deserialize;

use crate::call::attempt::Failed;
use crate::call::classify::Repeat;
use crate::call::pipeline::Call;
use crate::call::request::Key;
use crate::call::retry::retry_after;
use crate::call::send::HttpResponse;
use crate::call::via::Via;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, ItemError};
use crate::hint::{self, Hint};
use crate::redact::LazyMasks;

/// How often the server sent the call to the platform: a header of its responses.
const ATTEMPTS: &str = "tiktokshop-attempts";

/// Problem details. Members that are unknown are left out.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Problem {
    kind: String,
    detail: String,
    code: Option<i64>,
    message: Option<String>,
    request_id: Option<String>,
    http_status: Option<u16>,
    parameter: Option<String>,
    hint: Option<String>,
    retryable: bool,
    outcome_unknown: bool,
    retry_after: Option<f64>,
    attempts: Option<u32>,
    next_page_token: Option<String>,
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    code: Option<i64>,
    #[serde(default)]
    message: String,
    id: Option<String>,
    #[serde(default)]
    raw: String,
}

impl Via {
    /// The failure that a server in between reports, and how often it sent the call to the platform. Anything else is read like a
    /// response of the platform.
    pub(crate) fn problem(&self, response: &HttpResponse) -> (Option<Problem>, Option<u32>) {
        if self.server().is_none() {
            return (None, None);
        }
        let told = sent_by_server(&response.headers);
        match read(response).or_else(|| shed(response, told)) {
            Some(problem) => {
                let sent = problem.attempts.or(told).unwrap_or(0);
                (Some(problem), Some(sent))
            }
            None => (None, told),
        }
    }
}

impl Call<'_> {
    /// The failure that the server reports.
    pub(crate) fn report(
        &self,
        problem: Problem,
        response: &HttpResponse,
        masks: &LazyMasks<'_>,
        timestamp: i64,
    ) -> Failed {
        let repeat = repeat(&problem, response.status);
        let asked = problem.retry_after.and_then(|wait| Duration::try_from_secs_f64(wait).ok());
        let asked = asked.or_else(|| retry_after(&response.headers, self.context.shared.clock.now()));
        let error =
            error(problem, response.status, masks, self.request.key == Key::Made).with_retry_after(asked);
        let error = match repeat {
            Repeat::NotProcessed => error.with_retryable(true),
            _ => error,
        };
        Failed { error, repeat, headers: Some(response.headers.clone()), timestamp }
    }
}

/// How often the server says that it sent the call.
fn sent_by_server(headers: &HeaderMap) -> Option<u32> {
    headers.get(ATTEMPTS)?.to_str().ok()?.parse().ok()
}

fn read(response: &HttpResponse) -> Option<Problem> {
    let media_type = response.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    if !media_type.starts_with("application/problem+json") {
        return None;
    }
    serde_json::from_slice(&response.body).ok()
}

/// A server that is too busy says so in plain text, and that nothing was sent.
fn shed(response: &HttpResponse, told: Option<u32>) -> Option<Problem> {
    let detail = "the server is too busy".to_owned();
    (response.status == 503 && told == Some(0)).then(|| Problem { detail, ..Problem::default() })
}

/// The server has already retried what the platform refused; what it did not send to the platform may be sent again here.
fn repeat(problem: &Problem, status: u16) -> Repeat {
    let was_sent = problem.outcome_unknown || problem.attempts.is_some_and(|attempts| attempts > 0);
    match status {
        429 | 503 if !was_sent && problem.code.is_none() => Repeat::NotProcessed,
        _ => Repeat::Never,
    }
}

fn error(problem: Problem, status: u16, masks: &LazyMasks<'_>, made_key: bool) -> Error {
    let (kind, own_hint) = kind(&problem.kind, status);
    let masks = masks.get();
    let mut error = Error::new(kind, masks.text(&problem.detail))
        .with_request_id(problem.request_id)
        .with_outcome_unknown(problem.outcome_unknown)
        // A key that was made for this call does not protect the next one.
        .with_retryable(problem.retryable && !(problem.outcome_unknown && made_key))
        .with_next_page_token(problem.next_page_token)
        .with_items(problem.items.into_iter().map(item).collect());
    // An error of the library has the platform's status, if there was a response; a problem of the interface has the server's.
    let of_server = own_name(&problem.kind).is_none().then_some(status);
    if let Some(status) = problem.http_status.or(of_server) {
        error = error.with_http_status(status);
    }
    if let Some(code) = problem.code {
        error = error.with_code(code);
    }
    if let Some(message) = problem.message {
        error = error.with_message(masks.text(&message));
    }
    if let Some(parameter) = problem.parameter {
        error = error.with_parameter(&parameter);
    }
    match own_hint.or_else(|| problem.hint.map(Hint::from)) {
        Some(hint) => error.with_hint(hint),
        None => error,
    }
}

fn item(item: Item) -> ItemError {
    ItemError::new(item.code, item.message, item.raw).with_id(item.id)
}

/// The kind of an error of the library by its name.
fn own_name(name: &str) -> Option<ErrorKind> {
    ErrorKind::ALL.iter().copied().find(|kind| kind.as_str() == name)
}

/// The kind of an error of the library by its name, else that of a problem of the server's interface, with what to do about it.
fn kind(name: &str, status: u16) -> (ErrorKind, Option<Hint>) {
    if let Some(known) = own_name(name) {
        return (known, None);
    }
    match (name, status) {
        ("unauthorized", _) => (ErrorKind::Configuration, Some((&hint::CHECK_SERVER_KEY).into())),
        ("forbidden", _) => (ErrorKind::PermissionDenied, Some((&hint::SERVER_KEY_SCOPE).into())),
        ("key_rate_limited", _) => (ErrorKind::RateLimited, None),
        (_, 400..=499) => (ErrorKind::InvalidRequest, None),
        _ => (ErrorKind::Server, None),
    }
}
