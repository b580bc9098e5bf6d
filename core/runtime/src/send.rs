//! One request out, one answer in: with a bound on time and on size.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;

use crate::client::Core;
use crate::error::ErrorKind;

/// An answer, whatever it says.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) detail: String,
    /// Whether the platform may have got the request.
    pub(crate) sent: bool,
    /// The status, where the answer broke off after it.
    pub(crate) status: Option<u16>,
}

impl Failure {
    /// Whether it may work the next time.
    pub(crate) fn may_pass(&self) -> bool {
        matches!(self.kind, ErrorKind::Connection | ErrorKind::Timeout)
    }
}

/// Sends a request and reads the answer to its end.
pub(crate) async fn exchange(
    core: &Core,
    request: reqwest::Request,
    timeout: Duration,
) -> Result<Reply, Failure> {
    match tokio::time::timeout(timeout, execute(core, request)).await {
        Ok(result) => result,
        Err(_) => Err(Failure {
            kind: ErrorKind::Timeout,
            detail: format!("no answer within {}", told(timeout)),
            sent: true,
            status: None,
        }),
    }
}

/// 20 s, 2.5 s or 50 ms.
fn told(time: Duration) -> String {
    match time.as_millis() {
        millis if millis < 1000 => format!("{millis} ms"),
        _ => format!("{} s", (time.as_secs_f64() * 10.0).round() / 10.0),
    }
}

async fn execute(core: &Core, request: reqwest::Request) -> Result<Reply, Failure> {
    let mut response = core.http.execute(request).await.map_err(|problem| broken(problem, None))?;
    let status = response.status().as_u16();
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
    let headers = std::mem::take(response.headers_mut());
    let body = read(response, announced, core.max_response_bytes).await?;
    Ok(Reply { status, headers, body })
}

/// Most answers come in one piece: that one is handed on, not copied.
async fn read(
    mut response: reqwest::Response,
    announced: Option<usize>,
    limit: usize,
) -> Result<Bytes, Failure> {
    let status = response.status().as_u16();
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large(limit, status));
    }
    let mut next = async || response.chunk().await.map_err(|problem| broken(problem, Some(status)));
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
        detail: format!(
            "the answer is larger than the {limit} bytes that are read at most (max_response_bytes)"
        ),
        sent: true,
        status: Some(status),
    }
}

/// A connection that was never made cannot have carried the request; anything later may have.
fn broken(problem: reqwest::Error, status: Option<u16>) -> Failure {
    let kind = if problem.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Connection };
    let sent = !problem.is_connect() && !problem.is_builder();
    let what = match (sent, status) {
        (false, _) => "no connection",
        (true, None) => "the connection broke before the answer",
        (true, Some(_)) => "the connection broke in the middle of the answer",
    };
    // The URL is taken out: its query is signed, and that of a token request holds secrets.
    Failure { kind, detail: format!("{what}: {}", root_cause(&problem.without_url())), sent, status }
}

/// The innermost cause says most: "connection refused", not "error sending request".
fn root_cause(problem: &dyn StdError) -> String {
    let mut cause = problem;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
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
