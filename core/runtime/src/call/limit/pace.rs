//! The pace of a bucket: a rate that depends on when it was last throttled, and how fast it was then.
//!
//! The curve is CUBIC's, known from TCP: half the rate at first, steeply up, flat near the rate that was too much, then up
//! again, ever faster while nothing happens.

use std::time::Duration;

use tokio::time::Instant;

use super::options::LimiterOptions;

/// The share of the rate that is left when the platform throttles.
const LEFT: f64 = 0.5;
/// The rate at which it was throttled was too high: the next goal is a little lower.
const GOAL: f64 = 0.9;
/// Beyond the goal, the curve is this many times wider.
const PROBING: f64 = 6.0;
/// The least recovery: a curve needs some width.
const STEEPEST: f64 = 0.01;

/// The last time it was throttled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Throttling {
    /// The rate to return to, in requests a second.
    pub(super) goal: f64,
    /// When the cooldown that came with it ends. May be in the future.
    pub(super) since: Instant,
}

/// The rate of a bucket.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pace {
    pub(super) throttling: Option<Throttling>,
}

impl Pace {
    /// Requests a second.
    pub(super) fn rate(&self, now: Instant, options: &LimiterOptions) -> f64 {
        let Some(throttling) = self.throttling else { return options.per_second };
        let age = now.saturating_duration_since(throttling.since).as_secs_f64();
        let width = options.recovery.as_secs_f64().max(STEEPEST);
        let from_goal = (age - width) / width;
        let from_goal = if from_goal > 0.0 { from_goal / PROBING } else { from_goal };
        let rate = throttling.goal * (1.0 + (1.0 - LEFT) * from_goal.powi(3));
        rate.max(options.slowest).min(options.per_second)
    }

    /// The expected rate: the goal, or more once past it.
    pub(super) fn hoped(&self, now: Instant, options: &LimiterOptions) -> f64 {
        let goal = self.throttling.map_or(options.per_second, |throttling| throttling.goal);
        self.rate(now, options).max(goal)
    }

    /// The platform throttled, and nothing goes out until `resume`.
    pub(super) fn throttle(&mut self, now: Instant, resume: Instant, options: &LimiterOptions) {
        let goal = (self.rate(now, options) * GOAL).max(options.slowest);
        self.throttling = Some(Throttling { goal, since: resume });
    }

    /// Takes over what another process met, if it is news: both may have been throttled at the same time.
    pub(super) fn learn(&mut self, other: Throttling) -> bool {
        let news = self.throttling.is_none_or(|mine| other.since > mine.since + SAME);
        if news {
            self.throttling = Some(other);
        }
        news
    }
}

/// Two throttlings no further apart than this are the same.
const SAME: Duration = Duration::from_millis(100);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(pace: &Pace, began: Instant, seconds: f64) -> f64 {
        pace.rate(began + Duration::from_secs_f64(seconds), &LimiterOptions::default())
    }

    #[test]
    fn it_halves_comes_back_and_feels_its_way_up() {
        let (began, mut pace) = (Instant::now(), Pace::default());
        assert_eq!(at(&pace, began, 0.0), 50.0);
        pace.throttle(began, began, &LimiterOptions::default());
        let rates = [0.0, 0.5, 1.0, 4.0, 60.0].map(|seconds| at(&pace, began, seconds));
        let wanted = [22.5, 42.19, 45.0, 47.81, 50.0];
        assert!(rates.iter().zip(wanted).all(|(rate, wanted)| (rate - wanted).abs() < 0.01), "{rates:?}");
        assert_eq!(rates[4], 50.0, "never faster than it began");
    }

    #[test]
    fn it_waits_for_the_end_of_the_pause() {
        let (began, mut pace) = (Instant::now(), Pace::default());
        pace.throttle(began, began + Duration::from_secs(10), &LimiterOptions::default());
        assert_eq!(at(&pace, began, 5.0), at(&pace, began, 10.0));
    }

    #[test]
    fn from_the_slowest_it_is_back_within_a_minute() {
        let (began, mut pace) = (Instant::now(), Pace::default());
        for _ in 0..50 {
            pace.throttle(began, began, &LimiterOptions::default());
        }
        assert_eq!(at(&pace, began, 0.0), 0.2);
        assert_eq!(at(&pace, began, 60.0), 50.0);
    }

    #[test]
    fn news_of_another_are_taken_over_once() {
        let (began, mut pace) = (Instant::now(), Pace::default());
        let later = |millis| began + Duration::from_millis(millis);
        assert!(pace.learn(Throttling { goal: 10.0, since: began }));
        assert!(!pace.learn(Throttling { goal: 5.0, since: later(50) }), "the same one");
        assert!(pace.learn(Throttling { goal: 5.0, since: later(500) }));
        assert!(!pace.learn(Throttling { goal: 10.0, since: began }), "an older one");
    }
}
