//! The sandbox's time: the machine's, plus what the control API added.

use std::time::{SystemTime, UNIX_EPOCH};

/// The furthest that the clock goes from 1970, in seconds: the end of the year 9999.
pub const LIMIT: i64 = 253_402_300_799;

/// The time that is nearest to `at` and within the clock's limits.
pub fn bounded(at: i64) -> i64 {
    at.clamp(-LIMIT, LIMIT)
}

/// A clock that either runs with the machine's and can be moved, or stands still.
#[derive(Debug, Clone)]
pub struct Clock {
    offset: i64,
    frozen: Option<i64>,
}

impl Clock {
    /// A clock that shows `now` and runs on. Like every time it is set to, `now` is kept within the clock's limits.
    pub fn starting_at(now: i64) -> Clock {
        Clock { offset: bounded(now) - machine_time(), frozen: None }
    }

    /// A clock that stands still at `now`.
    pub fn frozen_at(now: i64) -> Clock {
        Clock { offset: 0, frozen: Some(bounded(now)) }
    }

    /// Unix seconds.
    pub fn now(&self) -> i64 {
        self.frozen.unwrap_or_else(|| machine_time() + self.offset)
    }

    /// Moves the clock, also backwards.
    pub fn advance(&mut self, seconds: i64) {
        let at = bounded(self.now().saturating_add(seconds));
        match &mut self.frozen {
            Some(frozen) => *frozen = at,
            None => *self = Clock::starting_at(at),
        }
    }

    /// Stops the clock at a time.
    pub fn freeze(&mut self, at: i64) {
        self.frozen = Some(bounded(at));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_time_leads_beyond_the_limits() {
        for far in [i64::MAX, i64::MIN] {
            let mut clock = Clock::frozen_at(far);
            clock.advance(far);
            assert_eq!(clock.now(), bounded(far));
            clock.resume();
            clock.advance(far);
            assert!(clock.now().abs() <= LIMIT + 60, "{}", clock.now());
        }
    }
}
