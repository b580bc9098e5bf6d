//! One attempt: what the target responded, and what that means for the event.

use std::error::Error as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{CONTENT_TYPE, HeaderMap, LOCATION, RETRY_AFTER};
use reqwest::{Response, StatusCode};
use tiktokshop_core::redact;
use tracing::Span;

use super::address::{Refused, refuses};
use super::message::Message;
use super::signer::signatures;
use super::target::Target;

/// How much of a response is read: its status says all that matters, and its beginning is shown to people.
const MOST_BYTES: usize = 16 << 10;
/// How long the body of a response is read, so that its connection can be used again.
const READING: Duration = Duration::from_secs(1);
/// The longest wait that a target may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);
/// How much of a response is shown.
const EXCERPT: usize = 200;

/// How an attempt ended.
#[derive(Debug)]
pub(super) enum Attempt {
    /// 2xx: the target has the event.
    Taken,
    /// 410: the target wants no more events.
    Gone,
    /// To be tried again; not before this time has passed, if the target asked for one.
    Failed(String, Option<Duration>),
}

/// Sends a message once. Redirects are not followed: a signed event belongs to the address that was configured.
pub(super) async fn send(
    client: &reqwest::Client,
    target: &Target,
    message: &Message,
    more: Vec<(String, String)>,
) -> Attempt {
    if let Some(refused) = refuses(&target.allowed, &target.url) {
        return Attempt::Failed(format!("{} was not connected to: {refused}", target.place()), None);
    }
    let now = now();
    let request = more
        .iter()
        .fold(client.post(target.url.clone()), |request, (name, value)| request.header(name, value));
    let request = request
        .timeout(target.timeout)
        .header(CONTENT_TYPE, "application/json")
        .header("webhook-id", &message.id)
        .header("webhook-timestamp", now)
        .header("webhook-signature", signatures(&target.secrets, &message.id, now, &message.body))
        .body(message.body.clone());
    match request.send().await {
        Ok(response) => judge(target, response).await,
        Err(problem) => Attempt::Failed(trouble(target, &problem), None),
    }
}

async fn judge(target: &Target, response: Response) -> Attempt {
    let (status, wait) = (response.status(), wait(response.headers()));
    Span::current().record("http_status", status.as_u16());
    let location = response.headers().contains_key(LOCATION);
    let text = excerpt(response).await;
    if status.is_success() {
        return Attempt::Taken;
    }
    let place = target.place();
    match status {
        StatusCode::GONE => Attempt::Gone,
        _ if status.is_redirection() && location => {
            let advice = "redirects are not followed; set the target's `url` to the final address";
            Attempt::Failed(format!("{place} responded with {}: {advice}", status.as_u16()), wait)
        }
        _ => Attempt::Failed(format!("{place} responded with {}{text}", status.as_u16()), wait),
    }
}

/// The beginning of a response, if it comes soon. What is left closes the connection.
async fn excerpt(mut response: Response) -> String {
    let mut read = Vec::new();
    let reading = async {
        while let Ok(Some(chunk)) = response.chunk().await {
            read.extend_from_slice(&chunk[..chunk.len().min(MOST_BYTES - read.len())]);
            if read.len() == MOST_BYTES {
                break;
            }
        }
    };
    let _ = tokio::time::timeout(READING, reading).await;
    let text = redact::printable(&redact::scrub(&String::from_utf8_lossy(&read)));
    let text: String = text.trim().chars().take(EXCERPT).collect();
    if text.is_empty() { text } else { format!(": {text}") }
}

/// `Retry-After`, in seconds or as a date.
fn wait(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => httpdate::parse_http_date(text).ok()?.duration_since(SystemTime::now()).unwrap_or_default(),
    };
    Some(wait.min(LONGEST_WAIT))
}

/// What went wrong on the way, without the URL, which may hold secrets.
fn trouble(target: &Target, problem: &reqwest::Error) -> String {
    let place = target.place();
    let mut cause = problem.source();
    let mut last = None;
    while let Some(found) = cause {
        if let Some(refused) = found.downcast_ref::<Refused>() {
            return format!("{place} was not connected to: {refused}");
        }
        last = Some(found.to_string());
        cause = found.source();
    }
    if problem.is_timeout() {
        return format!("{place} did not respond within {:?}", target.timeout);
    }
    match last {
        Some(cause) => format!("{place} could not be reached: {}", redact::printable(&cause)),
        None => format!("{place} could not be reached"),
    }
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_read_as_seconds_or_date_and_bounded() {
        let wait = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, text.parse().unwrap());
            wait(&headers)
        };
        assert_eq!(wait("120"), Some(Duration::from_secs(120)));
        assert_eq!(wait("99999999999"), Some(LONGEST_WAIT));
        assert_eq!(wait("Fri, 01 Jan 1999 00:00:00 GMT"), Some(Duration::ZERO));
        let later = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(5000));
        assert!(wait(&later).is_some_and(|wait| wait > Duration::from_secs(4000)), "{later}");
        assert_eq!(wait("soon"), None);
    }
}
