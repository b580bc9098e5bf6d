//! The brake: how many requests a second go out, per app, shop and operation.
//!
//! The platform counts each path of each app and shop on its own. A bucket starts at the published quota, halves when
//! the platform throttles, and creeps back while it does not.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How the limiter behaves.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LimiterOptions {
    /// Requests a second to start with and to come back to. Default: 50.
    pub per_second: f64,
    /// How many may go out at once after a pause. Default: 50.
    pub burst: f64,
    /// The slowest it gets, in requests a second. Default: 0.2.
    pub slowest: f64,
    /// How much of `per_second` is won back in each second without a throttled answer. Default: 0.02.
    pub recovery: f64,
}

impl Default for LimiterOptions {
    fn default() -> LimiterOptions {
        LimiterOptions { per_second: 50.0, burst: 50.0, slowest: 0.2, recovery: 0.02 }
    }
}

impl LimiterOptions {
    /// Starts at that many requests a second, and lets one second's worth out at once.
    pub fn per_second(rate: f64) -> LimiterOptions {
        let rate = if rate.is_finite() && rate > 0.0 { rate } else { LimiterOptions::default().per_second };
        let usual = LimiterOptions::default();
        LimiterOptions { per_second: rate, burst: rate.max(1.0), slowest: usual.slowest.min(rate), ..usual }
    }
}

/// Above so many buckets the idle ones are dropped.
const MANY: usize = 10_000;

pub(crate) struct Limiter {
    options: Option<LimiterOptions>,
    buckets: Mutex<HashMap<u64, Bucket>>,
    hasher: RandomState,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    rate: f64,
    tokens: f64,
    seen: Instant,
}

impl Limiter {
    /// `None`: no limit.
    pub(crate) fn new(options: Option<LimiterOptions>) -> Limiter {
        Limiter { options, buckets: Mutex::new(HashMap::new()), hasher: RandomState::new() }
    }

    /// Takes a place and says how long to wait for it. `Err`: the wait would be longer than `most`; no place is taken.
    pub(crate) fn reserve(&self, key: impl Hash, most: Duration) -> Result<Duration, Duration> {
        let Some(options) = &self.options else { return Ok(Duration::ZERO) };
        self.with_bucket(key, options, |bucket| bucket.reserve(most))
    }

    /// The platform throttled this key.
    pub(crate) fn throttled(&self, key: impl Hash) {
        let Some(options) = &self.options else { return };
        self.with_bucket(key, options, |bucket| bucket.halve(options));
    }

    /// Buckets are known by a hash of 64 bits: were two of them ever to meet, they would share their places.
    fn with_bucket<T>(
        &self,
        key: impl Hash,
        options: &LimiterOptions,
        act: impl FnOnce(&mut Bucket) -> T,
    ) -> T {
        let key = self.hasher.hash_one(key);
        let now = Instant::now();
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() > MANY {
            buckets.retain(|_, bucket| !bucket.is_idle(now, options));
        }
        let bucket = buckets.entry(key).or_insert_with(|| Bucket::new(now, options));
        bucket.refill(now, options);
        act(bucket)
    }
}

impl Bucket {
    fn new(now: Instant, options: &LimiterOptions) -> Bucket {
        Bucket { rate: options.per_second, tokens: options.burst.max(1.0), seen: now }
    }

    fn refill(&mut self, now: Instant, options: &LimiterOptions) {
        let seconds = now.saturating_duration_since(self.seen).as_secs_f64();
        self.seen = now;
        self.tokens = (self.tokens + seconds * self.rate).min(options.burst.max(1.0));
        let won = seconds * options.recovery * options.per_second;
        self.rate = (self.rate + won).min(options.per_second);
    }

    /// Tokens may go below zero: each caller waits until its own is there, in the order they came.
    fn reserve(&mut self, most: Duration) -> Result<Duration, Duration> {
        let missing = 1.0 - self.tokens;
        let wait = Duration::try_from_secs_f64((missing / self.rate).max(0.0)).unwrap_or(Duration::MAX);
        if wait > most {
            return Err(wait);
        }
        self.tokens -= 1.0;
        Ok(wait)
    }

    fn halve(&mut self, options: &LimiterOptions) {
        self.rate = (self.rate / 2.0).max(options.slowest);
        self.tokens = self.tokens.min(0.0);
    }

    fn is_idle(&self, now: Instant, options: &LimiterOptions) -> bool {
        let full = Bucket { seen: self.seen, ..*self };
        let mut later = full;
        later.refill(now, options);
        later.rate >= options.per_second && later.tokens >= options.burst.max(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(3600);

    fn limiter(rate: f64) -> Limiter {
        Limiter::new(Some(LimiterOptions::per_second(rate)))
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_goes_out_at_once_and_the_rest_is_spread() {
        let limiter = limiter(2.0);
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::ZERO));
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::ZERO));
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::from_millis(500)));
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::from_secs(1)));
        assert_eq!(limiter.reserve("b", LONG), Ok(Duration::ZERO), "another key has its own bucket");
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn a_throttled_key_slows_down_and_recovers() {
        let limiter = limiter(10.0);
        limiter.throttled("a");
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::from_millis(200)));
        tokio::time::advance(Duration::from_secs(60)).await;
        for _ in 0..10 {
            assert_eq!(limiter.reserve("a", LONG), Ok(Duration::ZERO));
        }
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::from_millis(100)));
    }

    #[tokio::test(start_paused = true)]
    async fn it_never_gets_slower_than_the_slowest() {
        let limiter = limiter(10.0);
        for _ in 0..20 {
            limiter.throttled("a");
        }
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::from_secs(5)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_beyond_the_deadline_takes_no_place() {
        let limiter = limiter(1.0);
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::ZERO));
        assert_eq!(limiter.reserve("a", Duration::from_millis(10)), Err(Duration::from_secs(1)));
        assert_eq!(limiter.reserve("a", LONG), Ok(Duration::from_secs(1)));
    }

    #[tokio::test(start_paused = true)]
    async fn off_is_off() {
        let limiter = Limiter::new(None);
        limiter.throttled("a");
        for _ in 0..1000 {
            assert_eq!(limiter.reserve("a", Duration::ZERO), Ok(Duration::ZERO));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn idle_buckets_are_dropped() {
        let limiter = limiter(10.0);
        for key in 0..=MANY {
            assert!(limiter.reserve(key.to_string(), LONG).is_ok());
        }
        tokio::time::advance(LONG).await;
        assert!(limiter.reserve("one more", LONG).is_ok());
        assert_eq!(limiter.buckets.lock().unwrap().len(), 1);
    }
}
