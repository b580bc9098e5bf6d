//! The sandbox's time: the machine's, plus what the control API added.

use std::time::{SystemTime, UNIX_EPOCH};

/// A clock that either runs with the machine's and can be moved, or stands still.
#[derive(Debug, Clone)]
pub struct Clock {
    offset: i64,
    frozen: Option<i64>,
}

impl Clock {
    /// A clock that shows `now` and runs on.
    pub fn starting_at(now: i64) -> Clock {
        Clock { offset: now - machine_time(), frozen: None }
    }

    /// A clock that stands still at `now`.
    pub fn frozen_at(now: i64) -> Clock {
        Clock { offset: 0, frozen: Some(now) }
    }

    /// Unix seconds.
    pub fn now(&self) -> i64 {
        self.frozen.unwrap_or_else(|| machine_time() + self.offset)
    }

    /// Moves the clock, also backwards.
    pub fn advance(&mut self, seconds: i64) {
        match &mut self.frozen {
            Some(at) => *at += seconds,
            None => self.offset += seconds,
        }
    }

    /// Stops the clock at a time.
    pub fn freeze(&mut self, at: i64) {
        self.frozen = Some(at);
    }

    /// Lets a stopped clock run on from the time it shows.
    pub fn resume(&mut self) {
        let now = self.now();
        *self = Clock::starting_at(now);
    }
}

/// Unix seconds of the machine.
pub fn machine_time() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
