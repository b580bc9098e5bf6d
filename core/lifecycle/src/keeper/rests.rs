//! What is left alone for a while: accounts and apps whose refresh failed, or had nothing to bring.

use std::collections::HashMap;
use std::hash::Hash;

/// The first pause after a failure, in seconds; each further one doubles it.
const FIRST: i64 = 60;
/// The longest pause, in seconds.
const LONGEST: i64 = 3_600;

/// How long each of them is left alone. Times are Unix seconds.
#[derive(Debug)]
pub(super) struct Rests<K>(HashMap<K, Rest>);

#[derive(Debug, Clone, Copy, Default)]
struct Rest {
    failures: u32,
    until: i64,
}

impl<K> Default for Rests<K> {
    fn default() -> Rests<K> {
        Rests(HashMap::new())
    }
}

impl<K: Hash + Eq + Clone> Rests<K> {
    /// Whether this one is to be left alone. Never longer than the longest pause, even if the clock is set back.
    pub(super) fn resting(&self, key: &K, now: i64) -> bool {
        self.0.get(key).is_some_and(|rest| (1..=LONGEST).contains(&rest.until.saturating_sub(now)))
    }

    /// Leaves it alone after a failure, longer each time.
    pub(super) fn failed(&mut self, key: &K, now: i64) {
        let rest = self.0.entry(key.clone()).or_default();
        let pause = FIRST.saturating_mul(1 << rest.failures.min(10)).min(LONGEST);
        *rest = Rest { failures: rest.failures.saturating_add(1), until: now.saturating_add(pause) };
    }

    /// Leaves it alone until this time, but no longer than the longest pause.
    pub(super) fn idle_until(&mut self, key: &K, until: i64, now: i64) {
        let until = until.clamp(now.saturating_add(FIRST), now.saturating_add(LONGEST));
        self.0.insert(key.clone(), Rest { failures: 0, until });
    }

    /// It works.
    pub(super) fn forget(&mut self, key: &K) {
        self.0.remove(key);
    }

    /// Drops what has long been over.
    pub(super) fn tidy(&mut self, now: i64) {
        self.0.retain(|_, rest| now.saturating_sub(rest.until) < LONGEST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_doubles_the_pause_up_to_an_hour() {
        let mut rests = Rests::default();
        for pause in [60, 120, 240, 480, 960, 1_920, 3_600, 3_600] {
            rests.failed(&"a", 0);
            assert!(rests.resting(&"a", pause - 1) && !rests.resting(&"a", pause), "{pause}");
        }
        rests.forget(&"a");
        assert!(!rests.resting(&"a", 1));
    }

    #[test]
    fn what_is_over_takes_no_room() {
        let mut rests = Rests::default();
        rests.idle_until(&"a", 500, 0);
        rests.idle_until(&"b", i64::MAX, 0);
        assert!(rests.resting(&"a", 499) && !rests.resting(&"b", 3_600));
        rests.tidy(500 + 3_599);
        assert_eq!(rests.0.len(), 2);
        rests.tidy(3_600 + 3_600);
        assert!(rests.0.is_empty());
    }
}
