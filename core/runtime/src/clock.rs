//! The time for timestamps, and how it is corrected by the platform's.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Longer than any program runs, and short enough to be added to any time that a clock shows.
pub(crate) const ENDLESS: Duration = Duration::from_secs(10 * 365 * 86_400);

/// Tells the time. Tests bring their own.
pub trait Clock: Send + Sync {
    /// Seconds since 1970-01-01 UTC.
    fn now(&self) -> i64;

    /// Milliseconds since then. A clock that knows only seconds shows their beginning.
    fn now_millis(&self) -> i64 {
        self.now().saturating_mul(1000)
    }
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

    fn now_millis(&self) -> i64 {
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
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

/// How far ahead of the platform a timestamp may be before the clock is corrected.
const AHEAD: i64 = 15;
/// How far behind the platform a timestamp may be before the clock is corrected.
const BEHIND: i64 = 120;
/// The platform refuses timestamps more than 30 s ahead; rounding loses a second each way.
const REFUSED_AHEAD: i64 = 32;
/// The platform refuses timestamps more than 5 min old.
const REFUSED_BEHIND: i64 = 302;
/// How far from the machine's own clock a single refused request is believed. Anything further must be confirmed by a
/// second one.
const BELIEVED: i64 = 86_400;
/// How far apart two responses that agree may be, in seconds, besides the time that passed between them.
const AGREEMENT: i64 = 30;

/// A clock and its known error, learnt from the platform's `Date` header.
///
/// All corrections are measured against the machine's own clock, so that small ones do not add up:
///
/// - An accepted request corrects a little: at most 302 s away from what the last refusal said, or from the machine's
///   clock if there was none.
/// - A request that was refused for its timestamp corrects by up to a day.
/// - A correction by more than a day is made only if a second refusal says the same.
pub struct CorrectedClock {
    inner: Arc<dyn Clock>,
    offset: AtomicI64,
    evidence: Mutex<Evidence>,
}

/// What refusals said: seconds to add to the machine's clock.
#[derive(Default)]
struct Evidence {
    /// The current correction, in seconds.
    proven: i64,
    /// What one refusal said that is too far off to be believed at once.
    claimed: Option<i64>,
}

/// The effect of a refused request's `Date`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction {
    /// The clock was set by this many seconds.
    Set(i64),
    /// It is so far off that another refusal must say the same. The clock stays as it is.
    Unconfirmed(i64),
}

impl CorrectedClock {
    /// Wraps a clock that is assumed to be right until the platform says otherwise.
    pub fn new(inner: Arc<dyn Clock>) -> CorrectedClock {
        CorrectedClock { inner, offset: AtomicI64::new(0), evidence: Mutex::default() }
    }

    /// Seconds that are added to the inner clock.
    pub fn offset(&self) -> i64 {
        self.offset.load(Ordering::Relaxed)
    }

    /// Learns the platform's time from a request that it refused for its time.
    pub fn correct(&self, platform: i64) -> Correction {
        let said = platform.saturating_sub(self.inner.now());
        let mut evidence = self.evidence();
        let agreed =
            evidence.claimed.is_some_and(|claimed| said.abs_diff(claimed) <= AGREEMENT.unsigned_abs());
        if said.unsigned_abs() > BELIEVED.unsigned_abs() && !agreed {
            evidence.claimed = Some(said);
            return Correction::Unconfirmed(said.saturating_sub(self.offset()));
        }
        *evidence = Evidence { proven: said, claimed: None };
        Correction::Set(self.shift(said))
    }

    /// Corrects the clock if it is so far off that a request could soon be refused. Had it been further off, the
    /// request would already have been refused: such a date comes from something in between, and is not believed.
    pub fn observe(&self, platform: i64) -> Option<i64> {
        let ahead = self.now() - platform;
        let far =
            (AHEAD + 1..=REFUSED_AHEAD).contains(&ahead) || (BEHIND + 1..=REFUSED_BEHIND).contains(&-ahead);
        if !far {
            return None;
        }
        let said = platform.saturating_sub(self.inner.now());
        let evidence = self.evidence();
        (said.abs_diff(evidence.proven) <= REFUSED_BEHIND.unsigned_abs()).then(|| self.shift(said))
    }

    /// By how much the clock jumped.
    fn shift(&self, offset: i64) -> i64 {
        offset.saturating_sub(self.offset.swap(offset, Ordering::Relaxed))
    }

    fn evidence(&self) -> MutexGuard<'_, Evidence> {
        self.evidence.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for CorrectedClock {
    fn now(&self) -> i64 {
        self.inner.now().saturating_add(self.offset())
    }
}

/// The `Date` header of a response, in seconds since 1970.
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
        assert_eq!(clock.correct(1_000), Correction::Set(-3_987));
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
    fn many_small_corrections_do_not_add_up() {
        for step in [-20, 300] {
            let (_, clock) = corrected(1_000_000);
            for _ in 0..1_000 {
                clock.observe(clock.now() + step);
            }
            assert!((clock.now() - 1_000_000).abs() <= REFUSED_BEHIND, "{step}: {}", clock.offset());
        }
    }

    #[test]
    fn a_wild_date_is_believed_when_a_second_refusal_says_the_same() {
        const YEAR: i64 = 31_536_000;
        let (manual, clock) = corrected(2 * YEAR);
        assert_eq!(clock.correct(YEAR), Correction::Unconfirmed(-YEAR));
        assert_eq!(clock.correct(5 * YEAR), Correction::Unconfirmed(3 * YEAR), "they contradict each other");
        assert_eq!(clock.now(), 2 * YEAR);
        manual.advance(7);
        assert_eq!(clock.correct(5 * YEAR + 7), Correction::Set(3 * YEAR));
        assert_eq!(clock.now(), 5 * YEAR + 7);
    }

    #[test]
    fn refusals_within_a_day_do_not_add_up_either() {
        let (_, clock) = corrected(10_000_000);
        assert_eq!(clock.correct(clock.now() + 80_000), Correction::Set(80_000));
        assert_eq!(clock.correct(clock.now() + 80_000), Correction::Unconfirmed(80_000));
        assert_eq!(clock.offset(), 80_000);
        assert_eq!(clock.correct(10_000_000), Correction::Set(-80_000), "and back");
    }

    #[test]
    fn after_a_refusal_small_corrections_go_from_what_it_said() {
        let (_, clock) = corrected(10_000);
        clock.correct(10_600);
        assert_eq!(clock.observe(10_600 - 20), Some(-20));
        assert_eq!(clock.observe(10_600 - 20 + 200), Some(200));
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
