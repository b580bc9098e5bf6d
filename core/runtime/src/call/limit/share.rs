//! One rate for all processes that share a store.
//!
//! A busy bucket is reported to the store about once a second: what this process wants of it, and when it was
//! throttled. The store returns what the others want. The rate is shared by max-min fairness: a process that wants
//! little gets it, and the rest is split among those that want more. Nothing waits for the store, and without its
//! response each process finds its own rate.

use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use sha2::{Digest, Sha256};
use tokio::time::Instant;

use super::Lanes;
use super::pace::Throttling;
use crate::error::{Error, ErrorKind, Result};
use crate::token::TokenStore;

/// Where processes share how much they want.
///
/// Times are the store's own, since the clocks of processes may differ.
#[async_trait]
pub trait SharedPace: Send + Sync {
    /// Writes what a process wants of some buckets, and reads what the others want of them, in the order of the demands.
    ///
    /// It is called about once a second while a bucket is busy, and never delays a call. What a holder reported counts
    /// for [`LIVELY`](crate::call::limit::LIVELY), then it is forgotten.
    async fn beat(&self, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>>;
}

/// What one process wants of a bucket.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Demand {
    /// The bucket: a hash in hexadecimal digits, the same in all processes.
    pub bucket: String,
    /// Requests a second; infinite if calls are waiting.
    pub per_second: f64,
    /// The last throttling, if any.
    pub throttled: Option<Throttled>,
}

impl Demand {
    /// A demand for a bucket.
    pub fn new(bucket: impl Into<String>, per_second: f64, throttled: Option<Throttled>) -> Demand {
        Demand { bucket: bucket.into(), per_second, throttled }
    }
}

/// When a bucket was throttled, and at which total rate of all processes.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Throttled {
    /// The total rate of all processes to return to, in requests a second.
    pub goal: f64,
    /// How many seconds ago the cooldown that came with it ended; negative if it is still to end.
    pub seconds_ago: f64,
}

impl Throttled {
    /// A throttling.
    pub fn new(goal: f64, seconds_ago: f64) -> Throttled {
        Throttled { goal, seconds_ago }
    }
}

/// The other processes at a bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Crowd {
    /// What each of the others wants, in requests a second.
    pub demands: Vec<f64>,
    /// The latest throttling that one of them met.
    pub throttled: Option<Throttled>,
}

impl Crowd {
    /// Adds another process.
    pub fn add(&mut self, per_second: f64, throttled: Option<Throttled>) {
        self.demands.push(per_second);
        let newest = |one: &Throttled| self.throttled.is_none_or(|known| one.seconds_ago < known.seconds_ago);
        self.throttled = throttled.filter(newest).or(self.throttled);
    }
}

/// How long what a holder reported is remembered.
pub const LIVELY: Duration = Duration::from_millis(2500);
/// How often a process reports a busy bucket.
const BEAT: Duration = Duration::from_secs(1);
/// How often it does so at first, until it has heard of the others.
const FIRST_BEATS: Duration = Duration::from_millis(200);
/// How many of the first reports are that frequent.
const FIRST: u32 = 3;
/// How long the store may take, and the cooldown after it failed.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many buckets are reported at once, at most.
const MOST: usize = 200;

/// The first half of the SHA-256 of a bucket.
pub(super) type Name = [u8; 16];

/// The name of a bucket in all processes.
pub(super) fn name(bucket: &impl Hash) -> Name {
    struct Digested(Sha256);
    impl Hasher for Digested {
        fn write(&mut self, bytes: &[u8]) {
            self.0.update(bytes);
        }
        fn finish(&self) -> u64 {
            0
        }
    }
    let mut digested = Digested(Sha256::new());
    bucket.hash(&mut digested);
    let mut name = Name::default();
    name.copy_from_slice(&digested.0.finalize()[..16]);
    name
}

/// What was reported about a lane.
pub(super) struct Shown {
    name: Name,
    at: Instant,
    given: u64,
    beats: u32,
}

impl Shown {
    pub(super) fn new(name: Name, now: Instant) -> Shown {
        Shown { name, at: now, given: 0, beats: 0 }
    }

    fn is_due(&self, now: Instant) -> bool {
        // The lane was dropped and created again between two steps of a call: the next call gives it its name.
        if self.name == Name::default() {
            return false;
        }
        let pause = match self.beats {
            0 => Duration::ZERO,
            1..=FIRST => FIRST_BEATS,
            _ => BEAT,
        };
        now.saturating_duration_since(self.at) >= pause
    }
}

/// The connection to the store.
pub(super) struct Sharing {
    store: Arc<dyn TokenStore>,
    /// A random number with the process id, which a fork changes.
    holder: String,
    beating: AtomicBool,
    next: Mutex<Option<Instant>>,
    failures: AtomicU32,
}

impl Sharing {
    pub(super) fn new(store: Arc<dyn TokenStore>) -> Sharing {
        let holder = crate::random::uuid().unwrap_or_default();
        Sharing {
            store,
            holder,
            beating: AtomicBool::new(false),
            next: Mutex::default(),
            failures: AtomicU32::new(0),
        }
    }

    fn holder(&self) -> String {
        format!("{}/{}", self.holder, std::process::id())
    }

    fn may_beat(&self, now: Instant) -> bool {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        if next.is_some_and(|next| now < next) || self.beating.load(Ordering::Acquire) {
            return false;
        }
        *next = Some(now + FIRST_BEATS / 2);
        true
    }

    fn leave_alone(&self) {
        *self.next.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now() + PATIENCE);
    }
}

/// A beat that is dropped halfway, with its runtime, has ended, too.
struct Beating(Arc<Lanes>);

impl Beating {
    fn begin(lanes: &Arc<Lanes>, sharing: &Sharing) -> Option<Beating> {
        let begun = sharing.beating.compare_exchange(false, true, Ordering::AcqRel, Ordering::Acquire);
        begun.is_ok().then(|| Beating(lanes.clone()))
    }
}

impl Drop for Beating {
    fn drop(&mut self) {
        if let Some(sharing) = &self.0.sharing {
            sharing.beating.store(false, Ordering::Release);
        }
    }
}

impl Lanes {
    /// Reports busy lanes to the store, in the background, if it is time.
    pub(super) fn share(self: &Arc<Lanes>) {
        let Some(sharing) = &self.sharing else { return };
        let now = Instant::now();
        if !sharing.may_beat(now) {
            return;
        }
        let demands = self.demands(now);
        if demands.is_empty() {
            return;
        }
        let (Ok(runtime), Some(beating)) =
            (tokio::runtime::Handle::try_current(), Beating::begin(self, sharing))
        else {
            return;
        };
        runtime.spawn(async move { beating.0.beat(demands).await });
    }

    async fn beat(&self, demands: Vec<(u64, Demand)>) {
        let Some(sharing) = &self.sharing else { return };
        let (keys, demands): (Vec<_>, Vec<_>) = demands.into_iter().unzip();
        match exchange(sharing, &demands).await {
            Ok(crowds) => {
                sharing.failures.store(0, Ordering::Relaxed);
                self.learn(&keys, &crowds);
            }
            Err(error) => {
                tracing::debug!(%error, "the pace could not be shared through the store");
                sharing.leave_alone();
                if sharing.failures.fetch_add(1, Ordering::Relaxed) > 0 {
                    self.alone();
                }
            }
        }
    }

    /// What to report: the lanes that are busy and due.
    fn demands(&self, now: Instant) -> Vec<(u64, Demand)> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        let due = lanes
            .iter_mut()
            .filter(|(_, entry)| entry.shown.is_due(now) && entry.lane.is_busy(now, &self.options));
        due.take(MOST).map(|(key, entry)| (*key, entry.demand(now))).collect()
    }

    fn learn(&self, keys: &[u64], crowds: &[Crowd]) {
        let now = Instant::now();
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, crowd) in keys.iter().zip(crowds) {
            let Some(entry) = lanes.get_mut(key) else { continue };
            entry.lane.refill(now, &self.options);
            let total = entry.lane.pace.hoped(now, &self.options);
            let throttling = crowd.throttled.and_then(|other| throttling(other, now));
            entry.lane.learn(share_of(total, &crowd.demands), throttling);
        }
    }

    /// Without the store, each process goes its own way.
    fn alone(&self) {
        let now = Instant::now();
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        for entry in lanes.values_mut() {
            entry.lane.refill(now, &self.options);
            entry.lane.learn(1.0, None);
        }
    }
}

impl super::Entry {
    fn demand(&mut self, now: Instant) -> Demand {
        let (shown, lane) = (&mut self.shown, &self.lane);
        let seconds = now.saturating_duration_since(shown.at).as_secs_f64().max(FIRST_BEATS.as_secs_f64());
        let sent = (lane.given() - shown.given) as f64 / seconds;
        // A little more than it used: a process that was held back must be able to ask for more.
        let per_second = if lane.is_waited_for() { f64::INFINITY } else { sent * 1.25 + 1.0 };
        let throttled = lane.pace.throttling.map(|mine| Throttled::new(mine.goal, ago(mine.since, now)));
        let bucket = crate::call::sign::hex(&shown.name);
        *shown =
            Shown { name: shown.name, at: now, given: lane.given(), beats: shown.beats.saturating_add(1) };
        Demand { bucket, per_second, throttled }
    }
}

async fn exchange(sharing: &Sharing, demands: &[Demand]) -> Result<Vec<Crowd>> {
    let Some(pace) = sharing.store.pace() else { return Ok(Vec::new()) };
    let told = tokio::time::timeout(PATIENCE, pace.beat(&sharing.holder(), demands)).await;
    told.unwrap_or_else(|_| Err(Error::new(ErrorKind::Store, "the store did not respond in time")))
}

fn ago(since: Instant, now: Instant) -> f64 {
    match now.checked_duration_since(since) {
        Some(past) => past.as_secs_f64(),
        None => -since.saturating_duration_since(now).as_secs_f64(),
    }
}

/// `None` for what no clock can show, and for a cooldown that is beyond belief.
fn throttling(other: Throttled, now: Instant) -> Option<Throttling> {
    const LONGEST_PAUSE: f64 = 3600.0;
    let sane = other.goal.is_finite() && other.goal > 0.0 && other.seconds_ago.abs() <= LONGEST_PAUSE;
    let distance = Duration::try_from_secs_f64(other.seconds_ago.abs()).ok().filter(|_| sane)?;
    let since = if other.seconds_ago < 0.0 { now + distance } else { now.checked_sub(distance)? };
    Some(Throttling { goal: other.goal, since })
}

/// Our share of a rate given what the others want of it, as if we wanted all of it.
fn share_of(total: f64, others: &[f64]) -> f64 {
    let mut others: Vec<f64> = others.iter().copied().filter(|demand| *demand > 0.0).collect();
    others.sort_by(f64::total_cmp);
    let (mut left, mut sharers) = (total, others.len() as f64 + 1.0);
    for demand in others {
        if demand >= left / sharers {
            break;
        }
        left -= demand;
        sharers -= 1.0;
    }
    left / sharers / total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_wants_little_gets_it_and_the_rest_is_split() {
        let share = |others: &[f64]| share_of(40.0, others);
        assert_eq!(share(&[]), 1.0);
        assert_eq!(share(&[f64::INFINITY; 3]), 0.25);
        assert_eq!(share(&[4.0]), 0.9);
        assert_eq!(share(&[4.0, f64::INFINITY, f64::INFINITY]), 0.3);
        assert_eq!(share(&[0.0, f64::NAN]), 1.0);
    }

    #[test]
    fn a_bucket_has_one_name_that_tells_nothing() {
        assert_eq!(name(&("app", "cipher")), name(&("app", "cipher")));
        assert_ne!(name(&("app", "cipher")), name(&("app", "ciphes")));
    }

    #[test]
    fn what_no_clock_can_tell_is_not_learnt() {
        let now = Instant::now();
        assert!(throttling(Throttled::new(10.0, 1.0), now).is_some());
        assert!(throttling(Throttled::new(10.0, -1.0), now).is_some_and(|other| other.since > now));
        for (goal, ago) in [(f64::NAN, 1.0), (0.0, 1.0), (10.0, f64::INFINITY), (10.0, -1e9)] {
            assert!(throttling(Throttled::new(goal, ago), now).is_none(), "{goal} {ago}");
        }
    }
}
