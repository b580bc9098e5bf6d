//! How fast a key may call, and how many of its requests may run at once: one client must not starve the others.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::StatusCode;

use crate::options::Options;

use super::problem::{Problem, Result};

/// Limits of each key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    /// Requests per second, over time.
    pub(crate) rate: f64,
    /// Requests that may come at once after a pause.
    pub(crate) burst: f64,
    /// Requests that may run at once.
    pub(crate) at_once: usize,
}

impl Rules {
    pub(crate) fn of(options: &Options) -> Rules {
        let rate = options.api_rate as f64;
        Rules { rate, burst: rate * 2.0, at_once: options.api_concurrency }
    }
}

/// Counts the requests of each key, in this process.
#[derive(Clone)]
pub(crate) struct Limits {
    rules: Rules,
    keys: Arc<Mutex<HashMap<String, Bucket>>>,
}

/// A token bucket, and how many requests run.
struct Bucket {
    filled: f64,
    at: Instant,
    running: usize,
}

/// The place of a request that runs.
pub(crate) struct Place {
    limits: Limits,
    key: String,
}

/// Keys that have been idle for this long are forgotten, when there are many.
const IDLE: Duration = Duration::from_secs(600);
const MANY: usize = 1000;

impl Limits {
    pub(crate) fn new(rules: Rules) -> Limits {
        Limits { rules, keys: Arc::default() }
    }

    /// Takes a place for a request of this key.
    pub(crate) fn enter(&self, key: &str) -> Result<Place> {
        self.enter_at(key, Instant::now())
    }

    fn enter_at(&self, key: &str, now: Instant) -> Result<Place> {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.len() > MANY {
            keys.retain(|_, bucket| bucket.running > 0 || now.duration_since(bucket.at) < IDLE);
        }
        let full = || Bucket { filled: self.rules.burst, at: now, running: 0 };
        let bucket = keys.entry(key.to_owned()).or_insert_with(full);
        bucket.fill(self.rules, now);
        if bucket.running >= self.rules.at_once {
            return Err(too_many("too many requests of this key are running", 1.0));
        }
        if bucket.filled < 1.0 {
            return Err(too_many(
                "this key sends requests too fast",
                (1.0 - bucket.filled) / self.rules.rate,
            ));
        }
        bucket.filled -= 1.0;
        bucket.running += 1;
        Ok(Place { limits: self.clone(), key: key.to_owned() })
    }
}

impl Bucket {
    fn fill(&mut self, rules: Rules, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.filled = (self.filled + passed * rules.rate).min(rules.burst);
        self.at = now;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut keys = self.limits.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = keys.get_mut(&self.key) {
            bucket.running = bucket.running.saturating_sub(1);
        }
    }
}

/// The kind differs from the platform's `rate_limited`: nothing was sent, and another key may go on.
fn too_many(detail: &str, wait: f64) -> Problem {
    Problem::new(StatusCode::TOO_MANY_REQUESTS, "key_rate_limited", detail).with_retry_after(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> Limits {
        Limits::new(Rules { rate: 10.0, burst: 2.0, at_once: 3 })
    }

    #[test]
    fn a_burst_is_let_in_and_then_the_rate() {
        let (limits, start) = (limits(), Instant::now());
        for _ in 0..2 {
            drop(limits.enter_at("a", start).unwrap());
        }
        let refused = limits.enter_at("a", start).err().unwrap();
        assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(refused.json()["retry_after"], 0.1);
        assert!(limits.enter_at("b", start).is_ok(), "another key is not held back");
        assert!(limits.enter_at("a", start + Duration::from_millis(100)).is_ok());
        assert!(limits.enter_at("a", start + Duration::from_millis(101)).is_err());
    }

    #[test]
    fn places_are_given_back() {
        let limits = Limits::new(Rules { rate: 1e9, burst: 1e9, at_once: 2 });
        let held: Vec<_> = (0..2).map(|_| limits.enter("a").unwrap()).collect();
        assert!(limits.enter("a").is_err());
        drop(held);
        assert!(limits.enter("a").is_ok());
    }
}
