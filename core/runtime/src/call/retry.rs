//! Whether a failed request is retried, and when.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::random;

/// How failed requests are retried.
///
/// A request that was throttled ("too many requests") was certainly not processed. It goes back to the front of the
/// limiter's queue and is retried for as long as the call's deadline allows, however often that is; only `max_retries:
/// 0` turns that off. Without a limiter it counts like any other failure.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The maximum number of retries; 0 means never, not even if throttled. Default: 2.
    pub max_retries: u32,
    /// The wait before the first retry; it doubles for each later one. Default: 1 s.
    pub base: Duration,
    /// The largest random share that is added to each wait. Default: 500 ms.
    pub jitter: Duration,
    /// The longest wait; a longer `Retry-After` is handed to the caller instead. Default: 60 s.
    pub cap: Duration,
    random: Arc<dyn Fn(Duration) -> Duration + Send + Sync>,
}

/// The shortest wait before the second retry; it doubles for each later one.
const LEAST: Duration = Duration::from_millis(100);
/// The wait stops doubling here.
const LONGEST_FLOOR: Duration = Duration::from_secs(5);

impl Default for RetryPolicy {
    fn default() -> RetryPolicy {
        RetryPolicy {
            max_retries: 2,
            base: Duration::from_secs(1),
            jitter: Duration::from_millis(500),
            cap: Duration::from_secs(60),
            random: Arc::new(random::jitter),
        }
    }
}

impl RetryPolicy {
    /// Never retries.
    pub fn none() -> RetryPolicy {
        RetryPolicy { max_retries: 0, ..RetryPolicy::default() }
    }

    /// Sets the maximum number of retries.
    pub fn max_retries(mut self, retries: u32) -> RetryPolicy {
        self.max_retries = retries;
        self
    }

    /// Sets the wait before the first retry.
    pub fn base(mut self, base: Duration) -> RetryPolicy {
        self.base = base;
        self
    }

    /// Sets the largest random share.
    pub fn jitter(mut self, jitter: Duration) -> RetryPolicy {
        self.jitter = jitter;
        self
    }

    /// Sets the longest wait.
    pub fn cap(mut self, cap: Duration) -> RetryPolicy {
        self.cap = cap;
        self
    }

    /// Sets the source of randomness, for tests: a function from the largest jitter to the jitter to use.
    pub fn random(mut self, random: impl Fn(Duration) -> Duration + Send + Sync + 'static) -> RetryPolicy {
        self.random = Arc::new(random);
        self
    }

    /// How long to wait before the next attempt; `None` if there should be none.
    ///
    /// `retries` is the number made so far, `asked` is the platform's `Retry-After`, and `remaining` is the time left
    /// until the deadline. A wait that would not end before the deadline is not begun.
    pub fn wait(&self, retries: u32, asked: Option<Duration>, remaining: Duration) -> Option<Duration> {
        if retries >= self.max_retries {
            return None;
        }
        let wait = match asked {
            Some(asked) if asked > self.cap => return None,
            Some(asked) => asked.max(self.floor(retries)),
            None => self.backoff(retries),
        };
        (wait < remaining).then_some(wait)
    }

    /// How long the limiter sends nothing after a throttled response, if `fruitless` others came before it with no
    /// request let through in between. Never longer than the cap.
    pub(crate) fn pause(&self, fruitless: u32, asked: Option<Duration>) -> Duration {
        let wanted = asked.unwrap_or_else(|| self.backoff(fruitless));
        wanted.max(self.floor(fruitless)).min(self.cap)
    }

    /// If the platform says `Retry-After: 0` and then refuses again, its word is not trusted twice.
    fn floor(&self, retries: u32) -> Duration {
        let Some(doublings) = retries.checked_sub(1) else { return Duration::ZERO };
        let grown = LEAST.saturating_mul(1 << doublings.min(20));
        grown.saturating_add((self.random)(grown / 2)).min(LONGEST_FLOOR).min(self.cap)
    }

    fn backoff(&self, retries: u32) -> Duration {
        let grown = self.base.saturating_mul(1 << retries.min(20));
        grown.saturating_add((self.random)(self.jitter)).min(self.cap)
    }
}

impl std::fmt::Debug for RetryPolicy {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("RetryPolicy")
            .field("max_retries", &self.max_retries)
            .field("base", &self.base)
            .field("jitter", &self.jitter)
            .field("cap", &self.cap)
            .finish_non_exhaustive()
    }
}

/// The value of `Retry-After`: seconds, or a date, which is compared with the platform's own `Date` if it sent one.
pub(crate) fn retry_after(headers: &http::HeaderMap, now: i64) -> Option<Duration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number with too many digits is a very long time, not none.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(text).ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let now = crate::clock::date_header(headers).unwrap_or(now);
    Some(until.saturating_sub(Duration::from_secs(u64::try_from(now).unwrap_or(0))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(3600);

    fn policy() -> RetryPolicy {
        RetryPolicy::default().max_retries(9).random(|most| most / 2)
    }

    fn seconds(value: f64) -> Option<Duration> {
        Some(Duration::from_secs_f64(value))
    }

    #[test]
    fn waits_double_up_to_the_cap() {
        let waits: Vec<_> = (0..8).map(|retries| policy().wait(retries, None, LONG)).collect();
        let wanted = [1.25, 2.25, 4.25, 8.25, 16.25, 32.25, 60.0, 60.0];
        assert_eq!(waits, wanted.map(seconds));
    }

    #[test]
    fn retries_are_counted() {
        assert!(RetryPolicy::default().wait(1, None, LONG).is_some());
        assert_eq!(RetryPolicy::default().wait(2, None, LONG), None);
        assert_eq!(RetryPolicy::none().wait(0, None, LONG), None);
    }

    #[test]
    fn what_the_platform_asks_for_is_honoured() {
        assert_eq!(policy().wait(0, seconds(7.0), LONG), seconds(7.0));
        assert_eq!(policy().wait(0, seconds(0.0), LONG), seconds(0.0));
    }

    #[test]
    fn a_platform_that_asks_for_nothing_is_not_asked_in_a_loop() {
        let waits: Vec<_> = (0..5).map(|retries| policy().wait(retries, seconds(0.0), LONG)).collect();
        assert_eq!(waits, [0.0, 0.125, 0.25, 0.5, 1.0].map(seconds));
        assert_eq!(policy().wait(2, seconds(7.0), LONG), seconds(7.0), "a longer wait is as requested");
        let pauses: Vec<_> =
            (0..5).map(|fruitless| policy().pause(fruitless, Some(Duration::ZERO))).collect();
        assert_eq!(pauses, [0, 125, 250, 500, 1000].map(Duration::from_millis));
        let pauses: Vec<_> = (0..3).map(|fruitless| policy().pause(fruitless, None)).collect();
        assert_eq!(pauses, [1250, 2250, 4250].map(Duration::from_millis));
        assert_eq!(policy().pause(0, Some(LONG)), Duration::from_secs(60), "the cap bounds a pause");
    }

    #[test]
    fn a_long_wait_is_handed_back_not_slept() {
        assert_eq!(policy().wait(0, seconds(61.0), LONG), None);
        assert_eq!(policy().wait(0, seconds(10.0), Duration::from_secs(10)), None);
        assert_eq!(policy().wait(3, None, Duration::from_secs(8)), None);
    }

    #[test]
    fn retry_after_may_be_seconds_or_a_date() {
        let mut headers = http::HeaderMap::new();
        assert_eq!(retry_after(&headers, 0), None);
        headers.insert("retry-after", http::HeaderValue::from_static("12"));
        assert_eq!(retry_after(&headers, 0), seconds(12.0));
        headers.insert("retry-after", http::HeaderValue::from_static("99999999999999999999"));
        assert_eq!(retry_after(&headers, 0), Some(Duration::from_secs(u64::MAX)));
        headers.insert("retry-after", http::HeaderValue::from_static("Thu, 01 Jan 1970 00:01:40 GMT"));
        assert_eq!(retry_after(&headers, 90), seconds(10.0));
        assert_eq!(retry_after(&headers, 200), seconds(0.0));
        headers.insert("date", http::HeaderValue::from_static("Thu, 01 Jan 1970 00:01:35 GMT"));
        assert_eq!(retry_after(&headers, 90), seconds(5.0), "the platform's clock counts");
        headers.insert("retry-after", http::HeaderValue::from_static("soon"));
        assert_eq!(retry_after(&headers, 0), None);
    }
}
