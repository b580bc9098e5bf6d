//! One request and its response, with a limit on time and on size.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;

use crate::call::connection;
use crate::call::proxies::Proxies;
use crate::context::shared::Shared;
use crate::error::ErrorKind;
use crate::hint::HintRule;
use crate::lived;

/// A response, whatever it says.
#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Why there is no response.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) detail: String,
    /// Whether the platform may have received the request.
    pub(crate) sent: bool,
    /// The status, if the response broke off after it.
    pub(crate) status: Option<u16>,
    /// What to do, if more is known than the kind says.
    pub(crate) hint: Option<&'static HintRule>,
    /// Whether a retry would fail in the same way.
    pub(crate) lasting: bool,
}

impl Failure {
    /// Whether a retry may succeed.
    pub(crate) fn may_pass(&self) -> bool {
        !self.lasting && matches!(self.kind, ErrorKind::Connection | ErrorKind::Timeout)
    }
}

/// How long an exchange may take, and which option sets that limit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    pub(crate) time: Duration,
    /// `timeout` or `deadline`, for the error.
    pub(crate) name: &'static str,
}

impl Patience {
    /// The limit of one attempt, or the rest of the call's deadline if that is less.
    pub(crate) fn of_attempt(timeout: Duration, remaining: Duration) -> Patience {
        match timeout <= remaining {
            true => Patience { time: timeout, name: "timeout" },
            false => Patience { time: remaining, name: "the rest of the deadline" },
        }
    }
}

/// Sends a request to the API and reads the response to its end.
pub(crate) async fn exchange(
    shared: &Shared,
    request: reqwest::Request,
    patience: Patience,
) -> Result<HttpResponse, Failure> {
    exchange_on(&shared.http, shared, request, patience).await
}

/// The same, on given connections.
pub(crate) async fn exchange_on(
    http: &reqwest::Client,
    shared: &Shared,
    request: reqwest::Request,
    patience: Patience,
) -> Result<HttpResponse, Failure> {
    match lived::in_time(patience.time, execute(http, shared, request)).await {
        Some(result) => result,
        None => Err(Failure {
            kind: ErrorKind::Timeout,
            detail: format!("no response within {} ({})", told(patience.time), patience.name),
            sent: true,
            status: None,
            hint: None,
            lasting: false,
        }),
    }
}

/// 20 s, 2.5 s or 50 ms.
pub(crate) fn told(time: Duration) -> String {
    match time.as_millis() {
        millis if millis < 1000 => format!("{millis} ms"),
        _ => format!("{} s", (time.as_secs_f64() * 10.0).round() / 10.0),
    }
}

async fn execute(
    http: &reqwest::Client,
    shared: &Shared,
    request: reqwest::Request,
) -> Result<HttpResponse, Failure> {
    let mut response =
        http.execute(request).await.map_err(|problem| broken(&problem, &shared.proxies, None))?;
    let status = response.status().as_u16();
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
    let headers = std::mem::take(response.headers_mut());
    let body = read(shared, response, announced).await?;
    Ok(HttpResponse { status, headers, body })
}

/// Most responses arrive in one chunk, which is passed on without a copy.
async fn read(
    shared: &Shared,
    mut response: reqwest::Response,
    announced: Option<usize>,
) -> Result<Bytes, Failure> {
    let limit = shared.max_response_bytes;
    let status = response.status().as_u16();
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large(limit, status));
    }
    let mut next =
        async || response.chunk().await.map_err(|problem| broken(&problem, &shared.proxies, Some(status)));
    let Some(first) = next().await? else { return Ok(Bytes::new()) };
    let Some(second) = next().await? else { return check(first, limit, status) };
    let mut body = BytesMut::with_capacity(announced.unwrap_or(0).max(first.len() + second.len()).min(limit));
    body.extend_from_slice(&first);
    let mut chunk = Some(second);
    while let Some(piece) = chunk {
        if body.len() + piece.len() > limit {
            return Err(too_large(limit, status));
        }
        body.extend_from_slice(&piece);
        chunk = next().await?;
    }
    Ok(body.freeze())
}

fn check(body: Bytes, limit: usize, status: u16) -> Result<Bytes, Failure> {
    if body.len() > limit {
        return Err(too_large(limit, status));
    }
    Ok(body)
}

fn too_large(limit: usize, status: u16) -> Failure {
    Failure {
        kind: ErrorKind::Decode,
        detail: format!("the response is larger than the limit of {limit} bytes (max_response_bytes)"),
        sent: true,
        status: Some(status),
        hint: None,
        lasting: true,
    }
}

/// If no connection was established, the request cannot have been received; after any later failure it may have been.
fn broken(problem: &reqwest::Error, proxies: &Proxies, status: Option<u16>) -> Failure {
    let kind = if problem.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Connection };
    // Only the host and port of the URL: its query is signed, and that of a token request holds secrets.
    let (place, trouble) = (connection::place(problem, proxies), connection::trouble(problem));
    let sent = !problem.is_connect() && !problem.is_builder() && !trouble.unfinished;
    let what = match (sent, status) {
        (false, _) if trouble.unfinished => format!("the request to {place} was cut off"),
        (false, _) => format!("no connection to {place}"),
        (true, None) => format!("the connection to {place} broke before the response"),
        (true, Some(_)) => format!("the connection to {place} broke during the response"),
    };
    let (hint, lasting) = (trouble.hint, trouble.lasting);
    Failure { kind, detail: format!("{what}: {}", trouble.problem), sent, status, hint, lasting }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_as_people_write_them() {
        for (millis, text) in [(50, "50 ms"), (999, "999 ms"), (2_500, "2.5 s"), (20_000, "20 s")] {
            assert_eq!(told(Duration::from_millis(millis)), text);
        }
    }
}
