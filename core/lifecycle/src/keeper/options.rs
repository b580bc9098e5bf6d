//! The settings of a keeper.

use std::time::Duration;

/// The settings of a [`Keeper`](super::Keeper).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct KeeperOptions {
    /// How long before its end an access token is refreshed at the latest, so that an outage of the platform or of this
    /// program can be that long. A token lives seven days; of one with a shorter life, never more than half. Default: 1 day.
    pub lead: Duration,
    /// Over how long the refreshes of tokens are spread that end at the same time: each account has a fixed place in it.
    /// Default: 1 day.
    pub spread: Duration,
    /// How many refreshes are begun per second and app at most, by all processes together. Default: 5.
    pub rate: f64,
    /// How many refreshes of one app may be under way at once. Default: 4.
    pub concurrency: usize,
    /// How often the keeper looks for tokens to refresh. Default: 1 minute.
    pub poll: Duration,
    /// How long an app is left to one keeper; one that died blocks the others for that long. Default: 30 s.
    pub lease_ttl: Duration,
    /// How long the end of [`Keeper::run`](super::Keeper::run) waits for refreshes that were sent. Default: 10 s.
    pub stop_wait: Duration,
}

impl Default for KeeperOptions {
    fn default() -> KeeperOptions {
        KeeperOptions {
            lead: Duration::from_secs(86_400),
            spread: Duration::from_secs(86_400),
            rate: 5.0,
            concurrency: 4,
            poll: Duration::from_secs(60),
            lease_ttl: Duration::from_secs(30),
            stop_wait: Duration::from_secs(10),
        }
    }
}

impl KeeperOptions {
    /// Sets how long before its end an access token is refreshed at the latest.
    pub fn lead(mut self, lead: Duration) -> KeeperOptions {
        self.lead = lead;
        self
    }

    /// Sets over how long refreshes are spread.
    pub fn spread(mut self, spread: Duration) -> KeeperOptions {
        self.spread = spread;
        self
    }

    /// Sets how many refreshes are begun per second and app at most. What is not a positive number sets no limit.
    pub fn rate(mut self, rate: f64) -> KeeperOptions {
        self.rate = rate;
        self
    }

    /// Sets how many refreshes of one app may be under way at once, at least one.
    pub fn concurrency(mut self, concurrency: usize) -> KeeperOptions {
        self.concurrency = concurrency.max(1);
        self
    }

    /// Sets how often the keeper looks for tokens to refresh.
    pub fn poll(mut self, poll: Duration) -> KeeperOptions {
        self.poll = poll;
        self
    }

    /// Sets how long an app is left to one keeper. Whole seconds, at least one.
    pub fn lease_ttl(mut self, ttl: Duration) -> KeeperOptions {
        self.lease_ttl = ttl.max(Duration::from_secs(1));
        self
    }

    /// Sets how long the end waits for refreshes that were sent.
    pub fn stop_wait(mut self, wait: Duration) -> KeeperOptions {
        self.stop_wait = wait;
        self
    }

    /// The time between two refreshes of an app; `None` without a limit.
    pub(super) fn period(&self) -> Option<Duration> {
        let limited = self.rate.is_finite() && self.rate > 0.0;
        limited.then(|| Duration::try_from_secs_f64(self.rate.recip()).unwrap_or(Duration::from_secs(3_600)))
    }

    /// How many accounts are taken in one go: about as many as one lease lasts for, so that others get their turn.
    pub(super) fn batch(&self) -> usize {
        let most = (self.rate * self.lease_ttl.as_secs_f64()).clamp(1.0, 1_000.0);
        if self.period().is_some() { most as usize } else { 1_000 }
    }
}
