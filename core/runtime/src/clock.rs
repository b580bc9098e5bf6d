//! The time that requests are stamped with, and how it is corrected by the platform's.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time. Tests bring their own.
pub trait Clock: Send + Sync {
    /// Seconds since 1970-01-01 UTC.
    fn now(&self) -> i64;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
            Err(_) => 0,
        }
    }
}

/// A clock that stands still until it is moved.
#[derive(Debug, Default)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows `now`, in seconds since 1970.
    pub fn new(now: i64) -> ManualClock {
        ManualClock(AtomicI64::new(now))
    }

    /// Sets the time.
    pub fn set(&self, now: i64) {
        self.0.store(now, Ordering::SeqCst);
    }

    /// Moves the time by some seconds.
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// How far ahead of the platform a timestamp may be before we correct it.
const AHEAD: i64 = 15;
/// How far behind the platform a timestamp may be before we correct it.
const BEHIND: i64 = 120;
/// The platform refuses what is more than 30 s ahead; a second each way is lost by rounding.
const REFUSED_AHEAD: i64 = 32;
/// The platform refuses what is more than 5 min behind.
const REFUSED_BEHIND: i64 = 302;

/// A clock and what is known about its error, learnt from the platform's `Date` header.
pub struct CorrectedClock {
    inner: Arc<dyn Clock>,
    offset: AtomicI64,
}

impl CorrectedClock {
    /// Wraps a clock that is taken to be right until the platform says otherwise.
    pub fn new(inner: Arc<dyn Clock>) -> CorrectedClock {
        CorrectedClock { inner, offset: AtomicI64::new(0) }
    }

    /// Seconds that are added to the inner clock.
    pub fn offset(&self) -> i64 {
        self.offset.load(Ordering::Relaxed)
    }

    /// Takes the platform's time as right. Returns by how much the clock jumped.
    pub fn correct(&self, platform: i64) -> i64 {
        let jump = platform - self.now();
        self.offset.store(platform - self.inner.now(), Ordering::Relaxed);
        jump
    }

    /// Corrects the clock when it is so far off that a request could soon be refused. Had it been further off, the
    /// request would have been refused already: such a date is that of something in between, and is not believed.
    pub fn observe(&self, platform: i64) -> Option<i64> {
        let ahead = self.now() - platform;
        let far =
            (AHEAD + 1..=REFUSED_AHEAD).contains(&ahead) || (BEHIND + 1..=REFUSED_BEHIND).contains(&-ahead);
        far.then(|| self.correct(platform))
    }
}

impl Clock for CorrectedClock {
    fn now(&self) -> i64 {
        self.inner.now().saturating_add(self.offset())
    }
}

/// The `Date` header of an answer, in seconds since 1970.
pub(crate) fn date_header(headers: &http::HeaderMap) -> Option<i64> {
    let text = headers.get(http::header::DATE)?.to_str().ok()?;
    let date = httpdate::parse_http_date(text).ok()?;
    i64::try_from(date.duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrected(now: i64) -> (Arc<ManualClock>, CorrectedClock) {
        let manual = Arc::new(ManualClock::new(now));
        (manual.clone(), CorrectedClock::new(manual))
    }

    #[test]
    fn a_clock_that_is_nearly_right_is_left_alone() {
        let (_, clock) = corrected(1_000);
        assert_eq!(clock.observe(985), None);
        assert_eq!(clock.observe(1_120), None);
        assert_eq!(clock.now(), 1_000);
    }

    #[test]
    fn a_clock_that_is_ahead_is_set_back_and_keeps_running() {
        let (manual, clock) = corrected(5_000);
        assert_eq!(clock.observe(4_980), Some(-20));
        assert_eq!(clock.now(), 4_980);
        manual.advance(7);
        assert_eq!(clock.now(), 4_987);
        assert_eq!(clock.observe(4_987), None);
        assert_eq!(clock.correct(1_000), -3_987);
        assert_eq!(clock.now(), 1_000);
    }

    #[test]
    fn a_clock_that_is_behind_is_set_forward() {
        let (_, clock) = corrected(1_000);
        assert_eq!(clock.observe(1_121), Some(121));
        assert_eq!(clock.offset(), 121);
    }

    #[test]
    fn a_date_with_which_the_request_would_have_been_refused_is_not_believed() {
        let (_, clock) = corrected(10_000);
        assert_eq!(clock.observe(10_000 - 3_600), None);
        assert_eq!(clock.observe(10_000 + 3_600), None);
        assert_eq!(clock.now(), 10_000);
    }

    #[test]
    fn the_date_header_is_read() {
        let mut headers = http::HeaderMap::new();
        assert_eq!(date_header(&headers), None);
        headers.insert("date", http::HeaderValue::from_static("Thu, 01 Jan 1970 00:01:40 GMT"));
        assert_eq!(date_header(&headers), Some(100));
        headers.insert("date", http::HeaderValue::from_static("yesterday"));
        assert_eq!(date_header(&headers), None);
    }
}
