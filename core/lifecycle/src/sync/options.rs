//! How a sync runs.

use std::time::Duration;

use tiktokshop_core::ChangeKind;

use super::copy;
use super::pokes::Pokes;
use super::store::Mirror;
use crate::inbox::Arrival;

/// How a sync runs.
#[derive(Debug, Clone)]
pub struct SyncOptions {
    pub(super) kinds: Vec<&'static ChangeKind>,
    pub(super) since: i64,
    pub(super) interval: Duration,
    pub(super) full_interval: Duration,
    pub(super) concurrency: usize,
    pub(super) overlap: Option<Duration>,
    pub(super) page_size: Option<u32>,
    pub(super) lease: Duration,
    pub(super) turn: usize,
    pub(super) longest_wait: Duration,
    pub(super) consumers: Option<Vec<String>>,
    pub(super) announces_first: bool,
    pub(super) shops: Option<Vec<String>>,
    pub(super) pokes: Pokes,
}

impl Default for SyncOptions {
    fn default() -> SyncOptions {
        SyncOptions {
            kinds: ChangeKind::ALL.iter().collect(),
            since: 0,
            interval: Duration::from_secs(60),
            full_interval: Duration::from_secs(86_400),
            concurrency: 4,
            overlap: None,
            page_size: None,
            lease: Duration::from_secs(60),
            turn: 50,
            longest_wait: Duration::from_secs(900),
            consumers: None,
            announces_first: false,
            shops: None,
            pokes: Pokes::default(),
        }
    }
}

impl SyncOptions {
    /// What is copied. Default: everything.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = &'static ChangeKind>) -> SyncOptions {
        self.kinds = kinds.into_iter().collect();
        self
    }

    /// From which time on a shop is copied when it is copied for the first time, in Unix seconds. Default: all there is.
    pub fn since(mut self, since: i64) -> SyncOptions {
        self.since = since;
        self
    }

    /// How often each shop is asked for changes. Default: every minute.
    pub fn interval(mut self, interval: Duration) -> SyncOptions {
        self.interval = interval;
        self
    }

    /// How often everything is read again of what may vanish without a trace, such as products. Default: once a day.
    pub fn full_interval(mut self, interval: Duration) -> SyncOptions {
        self.full_interval = interval;
        self
    }

    /// How many shops and kinds are copied at once by this process. Default: 4.
    pub fn concurrency(mut self, concurrency: usize) -> SyncOptions {
        self.concurrency = concurrency.max(1);
        self
    }

    /// See [`ChangeOptions::overlap`](tiktokshop_core::ChangeOptions::overlap). Default: 10 minutes.
    pub fn overlap(mut self, overlap: Duration) -> SyncOptions {
        self.overlap = Some(overlap);
        self
    }

    /// How many items are asked for at once. Default: as many as the platform allows.
    pub fn page_size(mut self, size: u32) -> SyncOptions {
        self.page_size = Some(size);
        self
    }

    /// How long a shop and kind stays with a process that no longer says anything. Default: 1 minute.
    pub fn lease(mut self, lease: Duration) -> SyncOptions {
        self.lease = lease;
        self
    }

    /// How many pages are read of one shop and kind before others have their turn. Default: 50.
    pub fn turn(mut self, pages: usize) -> SyncOptions {
        self.turn = pages.max(1);
        self
    }

    /// How long a shop and kind that fails again and again waits at most. Default: 15 minutes.
    pub fn longest_wait(mut self, wait: Duration) -> SyncOptions {
        self.longest_wait = wait;
        self
    }

    /// Keeps each change as an event in the inbox, for these consumers. Without consumers the events can still be read.
    /// Default: changes are not kept as events.
    pub fn consumers(mut self, consumers: impl IntoIterator<Item = impl Into<String>>) -> SyncOptions {
        self.consumers = Some(consumers.into_iter().map(Into::into).collect());
        self
    }

    /// Whether what is there when a shop is copied for the first time is announced by events, too. Default: no.
    pub fn announce_first(mut self, wanted: bool) -> SyncOptions {
        self.announces_first = wanted;
        self
    }

    /// Through what [`Hints`](super::Hints) and others ask the [`SyncJob`](super::SyncJob) to look at once. Give both the same.
    pub fn pokes(mut self, pokes: Pokes) -> SyncOptions {
        self.pokes = pokes;
        self
    }

    /// Whether this kind of this shop is copied at all.
    pub(super) fn wants(&self, shop_id: &str, kind: &ChangeKind) -> bool {
        let is_one_of = |shops: &Vec<String>| shops.iter().any(|shop| shop == shop_id);
        self.kinds.contains(&kind) && self.shops.as_ref().is_none_or(is_one_of)
    }

    /// The events of copies, for [`Mirrors::apply`](super::Mirrors::apply), and whom they are for.
    pub(super) fn events(&self, mirrors: &[Mirror]) -> (Vec<Arrival>, Vec<&str>) {
        let Some(consumers) = &self.consumers else { return (Vec::new(), Vec::new()) };
        (mirrors.iter().map(copy::event).collect(), consumers.iter().map(String::as_str).collect())
    }

    /// Only these shops, by id. Default: all shops of all authorizations in the store.
    pub fn shops(mut self, shops: impl IntoIterator<Item = impl Into<String>>) -> SyncOptions {
        self.shops = Some(shops.into_iter().map(Into::into).collect());
        self
    }
}
