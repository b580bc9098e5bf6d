//! The limiter: how many requests a second are sent, per app, shop and operation.
//!
//! The platform counts each path of each app and shop separately. So each has a lane with tokens, a pace that depends
//! on when it was last throttled, and a queue in order of arrival. Only the first in the queue watches the clock;
//! whoever changes the lane wakes it. Processes with the same store share the pace.

mod lane;
mod options;
mod pace;
mod share;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

pub use options::LimiterOptions;
pub use share::{Crowd, Demand, LIVELY, SharedPace, Throttled};

pub(crate) use lane::Place;
use lane::{Lane, Turn};
use share::Sharing;

use crate::call::retry::RetryPolicy;
use crate::token::TokenStore;

/// Above this number of buckets, idle ones are dropped.
const MANY: usize = 10_000;

/// Cheap to clone; clones are the same limiter.
#[derive(Clone)]
pub(crate) struct Limiter(Option<Arc<Lanes>>);

struct Lanes {
    options: LimiterOptions,
    lanes: Mutex<HashMap<u64, Entry>>,
    hasher: RandomState,
    tickets: AtomicU64,
    sharing: Option<Sharing>,
}

/// A lane, and what is shared about it with other processes.
struct Entry {
    lane: Lane,
    shown: share::Shown,
}

/// A call at the limiter: its bucket, and since when it has been in the queue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ticket {
    key: u64,
    name: share::Name,
    number: u64,
}

/// What a call waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Queued {
    /// For how long, as estimated now.
    pub(crate) wait: Duration,
    /// Whether the platform asked for the wait; otherwise the call waits for the limiter's own rate.
    pub(crate) paused: bool,
}

impl Limiter {
    /// `None`: no limit.
    pub(crate) fn new(options: Option<LimiterOptions>, store: Option<Arc<dyn TokenStore>>) -> Limiter {
        let sharing = store.filter(|store| store.pace().is_some()).map(Sharing::new);
        Limiter(options.map(|options| {
            Arc::new(Lanes {
                options,
                lanes: Mutex::default(),
                hasher: RandomState::new(),
                tickets: AtomicU64::new(0),
                sharing,
            })
        }))
    }

    /// Whether there is no limit.
    pub(crate) fn is_off(&self) -> bool {
        self.0.is_none()
    }

    /// Takes a number for a call, which it keeps until it ends: a throttled call does not go to the back of the queue.
    ///
    /// Buckets are identified by a 64-bit hash: if two ever collide, they share their places.
    pub(crate) fn ticket(&self, bucket: impl Hash) -> Ticket {
        let Some(lanes) = &self.0 else { return Ticket { key: 0, name: share::Name::default(), number: 0 } };
        let key = lanes.hasher.hash_one(&bucket);
        // All processes must use the same name for a shared bucket. It is computed once, since it takes longer than the
        // 64-bit hash.
        let name = if lanes.is_new(key) { share::name(&bucket) } else { share::Name::default() };
        Ticket { key, name, number: lanes.tickets.fetch_add(1, Ordering::Relaxed) }
    }

    /// Waits for a place. `on_wait` is called if it takes a while. `Err` is the time it would take, if that is beyond
    /// `until`.
    pub(crate) async fn enter(
        &self,
        ticket: Ticket,
        until: Instant,
        on_wait: impl FnOnce(Queued),
    ) -> Result<Place, Duration> {
        let Some(lanes) = &self.0 else { return Ok(Place::default()) };
        match lanes.arrive(ticket, until)? {
            Arrival::Go(place) => Ok(place),
            Arrival::Wait(waiter, queued) => {
                on_wait(queued);
                // Boxed, as all that is rare: the future of every call is as large as its largest branch.
                Box::pin(waiter.turn(until)).await
            }
        }
    }

    /// The platform let a request through.
    pub(crate) fn passed(&self, ticket: Ticket) {
        let Some(lanes) = &self.0 else { return };
        lanes.with(ticket, |lane, _| lane.passed());
    }

    /// The platform throttled a request. Returns how long nothing is sent.
    pub(crate) fn throttled(
        &self,
        ticket: Ticket,
        place: Place,
        asked: Option<Duration>,
        policy: &RetryPolicy,
    ) -> Duration {
        let Some(lanes) = &self.0 else { return Duration::ZERO };
        lanes.with(ticket, |lane, now| lane.throttled(place, asked, policy, now, &lanes.options))
    }
}

enum Arrival {
    Go(Place),
    Wait(Waiter, Queued),
}

impl Lanes {
    fn arrive(self: &Arc<Lanes>, ticket: Ticket, until: Instant) -> Result<Arrival, Duration> {
        let arrival = self.with(ticket, |lane, now| {
            if let Turn::Go(place) = lane.turn(ticket.number, now, &self.options) {
                return Ok(Arrival::Go(place));
            }
            let queued =
                Queued { wait: lane.outlook(ticket.number, now, &self.options), paused: lane.is_paused(now) };
            if queued.wait > until.saturating_duration_since(now) {
                return Err(queued.wait);
            }
            let bell = lane.join(ticket.number);
            Ok(Arrival::Wait(Waiter { lanes: self.clone(), ticket, bell }, queued))
        });
        self.share();
        arrival
    }

    /// Whether a bucket still needs the name under which it is shared.
    fn is_new(&self, key: u64) -> bool {
        let lanes = || self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        self.sharing.is_some() && !lanes().contains_key(&key)
    }

    fn turn(self: &Arc<Lanes>, ticket: Ticket) -> Turn {
        let turn = self.with(ticket, |lane, now| lane.turn(ticket.number, now, &self.options));
        self.share();
        turn
    }

    fn with<T>(&self, ticket: Ticket, act: impl FnOnce(&mut Lane, Instant) -> T) -> T {
        let now = Instant::now();
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if lanes.len() > MANY {
            lanes.retain(|_, entry| !entry.lane.is_idle(now, &self.options));
        }
        let entry = lanes.entry(ticket.key).or_insert_with(|| Entry {
            lane: Lane::new(now, &self.options),
            shown: share::Shown::new(ticket.name, now),
        });
        entry.lane.refill(now, &self.options);
        act(&mut entry.lane, now)
    }
}

/// A waiting call. When it is dropped, its place in the queue is freed.
struct Waiter {
    lanes: Arc<Lanes>,
    ticket: Ticket,
    bell: Arc<Notify>,
}

impl Waiter {
    async fn turn(self, until: Instant) -> Result<Place, Duration> {
        loop {
            let look = match self.lanes.turn(self.ticket) {
                Turn::Go(place) => return Ok(place),
                Turn::Wait(look) => look.unwrap_or(until),
            };
            let now = Instant::now();
            if now >= until {
                let outlook =
                    |lane: &mut Lane, now| lane.outlook(self.ticket.number, now, &self.lanes.options);
                return Err(self.lanes.with(self.ticket, outlook));
            }
            // Returns when the lane has changed or the time has come, whichever is first.
            let _ = tokio::time::timeout_at(look.min(until), self.bell.notified()).await;
        }
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        self.lanes.with(self.ticket, |lane, _| lane.leave(self.ticket.number));
    }
}
