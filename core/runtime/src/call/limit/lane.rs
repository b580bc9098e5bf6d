//! One bucket: its tokens, its cooldowns, and the calls that wait for it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::options::LimiterOptions;
use super::pace::{Pace, Throttling};
use crate::call::retry::RetryPolicy;
use crate::clock::ENDLESS;

/// A place that was given out. The number tells whether a request was sent before or after the rate was halved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Place(pub(super) u64);

/// What a waiting call is told.
pub(super) enum Turn {
    /// Go.
    Go(Place),
    /// Look again at this time, or when woken.
    Wait(Option<Instant>),
}

/// The first in the queue looks at least this often, since the rate grows while it sleeps.
const LOOK: Duration = Duration::from_millis(250);
/// How much of a token rounding may lose.
const ROUNDING: f64 = 1e-6;
/// No process gets less than this share of the rate.
const LEAST_SHARE: f64 = 0.001;

pub(super) struct Lane {
    pub(super) pace: Pace,
    tokens: f64,
    seen: Instant,
    resume: Instant,
    /// How many places have been given out.
    given: u64,
    /// Places up to this one were given out before the rate was last halved.
    before: u64,
    /// How often in a row the platform throttled without letting anything through in between.
    fruitless: u32,
    queue: BTreeMap<u64, Arc<Notify>>,
    /// This process's share of the rate.
    share: f64,
}

impl Lane {
    pub(super) fn new(now: Instant, options: &LimiterOptions) -> Lane {
        Lane {
            pace: Pace::default(),
            tokens: options.burst.max(1.0),
            seen: now,
            resume: now,
            given: 0,
            before: 0,
            fruitless: 0,
            queue: BTreeMap::new(),
            share: 1.0,
        }
    }

    /// Requests a second of this process.
    fn rate(&self, now: Instant, options: &LimiterOptions) -> f64 {
        self.pace.rate(now, options) * self.share
    }

    /// The maximum number of tokens: one burst, fewer at a lower rate.
    fn room(&self, now: Instant, options: &LimiterOptions) -> f64 {
        (options.burst * self.rate(now, options) / options.per_second).max(1.0)
    }

    pub(super) fn refill(&mut self, now: Instant, options: &LimiterOptions) {
        if now <= self.seen {
            return;
        }
        let seconds = (now - self.seen).as_secs_f64();
        let rate = (self.rate(self.seen, options) + self.rate(now, options)) / 2.0;
        self.tokens = (self.tokens + seconds * rate).min(self.room(now, options));
        self.seen = now;
    }

    /// The turn of a ticket whose owner is waiting or about to wait. Call [`refill`](Lane::refill) first.
    pub(super) fn turn(&mut self, ticket: u64, now: Instant, options: &LimiterOptions) -> Turn {
        if self.queue.first_key_value().is_some_and(|(first, _)| *first < ticket) {
            return Turn::Wait(None);
        }
        if now < self.resume {
            return Turn::Wait(Some(self.resume));
        }
        let missing = 1.0 - self.tokens;
        if missing <= ROUNDING {
            self.tokens -= 1.0;
            self.given += 1;
            return Turn::Go(Place(self.given));
        }
        Turn::Wait(Some(now + seconds(missing / self.rate(now, options)).min(LOOK)))
    }

    /// How long a new call will wait if the rate recovers as expected.
    pub(super) fn outlook(&self, ticket: u64, now: Instant, options: &LimiterOptions) -> Duration {
        let newest = self.queue.last_key_value().is_none_or(|(last, _)| *last < ticket);
        let ahead = if newest { self.queue.len() } else { self.queue.range(..ticket).count() } as f64;
        let missing = (ahead + 1.0 - self.tokens).max(0.0);
        let pause = self.resume.saturating_duration_since(now);
        pause.saturating_add(seconds(missing / (self.pace.hoped(now, options) * self.share)))
    }

    pub(super) fn is_paused(&self, now: Instant) -> bool {
        now < self.resume
    }

    pub(super) fn join(&mut self, ticket: u64) -> Arc<Notify> {
        let bell = Arc::new(Notify::new());
        self.queue.insert(ticket, bell.clone());
        bell
    }

    pub(super) fn leave(&mut self, ticket: u64) {
        self.queue.remove(&ticket);
        self.wake();
    }

    /// Wakes the first in the queue to look again.
    fn wake(&self) {
        if let Some((_, bell)) = self.queue.first_key_value() {
            bell.notify_one();
        }
    }

    /// A request was let through, whatever its result was.
    pub(super) fn passed(&mut self) {
        self.fruitless = 0;
    }

    /// A request was throttled. Returns how long nothing is sent.
    pub(super) fn throttled(
        &mut self,
        place: Place,
        asked: Option<Duration>,
        policy: &RetryPolicy,
        now: Instant,
        options: &LimiterOptions,
    ) -> Duration {
        let first = place.0 > self.before;
        let pause = match first {
            true => policy.pause(self.fruitless, asked),
            false => asked.unwrap_or_default().min(policy.cap),
        };
        let pause = pause.min(ENDLESS);
        self.resume = self.resume.max(now + pause);
        if first {
            self.pace.throttle(now, self.resume, options);
            self.fruitless = self.fruitless.saturating_add(1);
            self.before = self.given;
        }
        self.tokens = self.tokens.min(0.0);
        self.seen = self.seen.max(self.resume);
        self.wake();
        self.resume.saturating_duration_since(now)
    }

    /// What the other processes want.
    pub(super) fn learn(&mut self, share: f64, throttling: Option<Throttling>) {
        self.share = share.clamp(LEAST_SHARE, 1.0);
        if throttling.is_some_and(|other| self.pace.learn(other)) {
            self.before = self.given;
        }
        self.wake();
    }

    pub(super) fn is_waited_for(&self) -> bool {
        !self.queue.is_empty()
    }

    /// How many places have been given out.
    pub(super) fn given(&self) -> u64 {
        self.given
    }

    /// Whether less than half of a burst is left: others may be short, too.
    pub(super) fn is_busy(&self, now: Instant, options: &LimiterOptions) -> bool {
        self.is_waited_for() || self.tokens < self.room(now, options) / 2.0
    }

    pub(super) fn is_idle(&mut self, now: Instant, options: &LimiterOptions) -> bool {
        self.refill(now, options);
        !self.is_waited_for()
            && self.pace.rate(now, options) >= options.per_second
            && self.tokens >= self.room(now, options)
    }
}

fn seconds(value: f64) -> Duration {
    Duration::try_from_secs_f64(value.max(0.0)).unwrap_or(Duration::MAX)
}
