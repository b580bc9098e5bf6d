//! The tables `event`, `delivery` and `lane`.
//!
//! A lane is what must stay in order: the events of one owner and subject, or one event alone. Its row holds the only claim that
//! can be out, and whoever changes deliveries locks their lanes first, in their order; claims skip lanes that others have locked.
//! `lane.ready_at` is a promise of the earliest time, not more: a claim looks at the lane and corrects it.
//!
//! Events are kept one transaction after the other, so that a reader who goes on after the last one it saw misses none. A process
//! writes what waits in one transaction, so they wait for the commits of other processes only.

mod claim;
mod clock;
mod finish;
mod keep;
mod look;
#[cfg(test)]
mod plans;
mod prune;
mod replay;

use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{
    Arrival, Backlog, Bell, Claim, ClaimId, Delivery, Filter, Inbox, Kept, Outcome, Stats, Stored,
};

use super::PostgresStore;
use crate::inbox::ticket;

/// The lane of an event `e`. Events without a subject each have their own.
macro_rules! lane {
    () => {
        "CASE e.subject WHEN '' THEN '#' || e.seq ELSE e.owner || chr(31) || e.subject END"
    };
}
use lane;

/// The state of what waits. With the bare text PostgreSQL, while it knows nothing about its tables yet, takes the index of all that is
/// open and walks through it for each lane.
macro_rules! pending {
    () => {
        "(SELECT 'pending')"
    };
}
use pending;

/// For events that are kept together with something else.
pub(super) use keep::{storable, within as keep_within};

#[async_trait]
impl Inbox for PostgresStore {
    fn bell(&self) -> Bell {
        self.belfry.bell(&self.pool)
    }

    async fn keep(&self, arrivals: &[Arrival], consumers: &[&str]) -> Result<Vec<Kept>> {
        let arrivals = keep::storable(arrivals);
        let scene = self.scene();
        let kept = repeated!(self, door, connection => keep::all(connection, &arrivals, consumers, &scene))?;
        if kept.iter().any(|kept| matches!(kept, Kept::New(_))) {
            self.belfry.ring();
        }
        Ok(kept)
    }

    async fn claim(&self, consumer: &str, worker: &str, limit: usize, lease: Duration) -> Result<Vec<Claim>> {
        let wish = claim::Wish { consumer, worker, limit, lease: millis(lease), ticket: ticket()? };
        repeated!(self, connection => claim::some(connection, &wish, self.millis()))
    }

    async fn finish(&self, outcomes: &[Outcome]) -> Result<Vec<bool>> {
        let call = ticket()?;
        repeated!(self, connection => finish::all(connection, outcomes, call, self.millis()))
    }

    async fn extend(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<bool>> {
        repeated!(self, connection => finish::extend(connection, claims, millis(lease), self.millis()))
    }

    async fn give_back(&self, consumer: &str, worker: &str) -> Result<u64> {
        repeated!(self, connection => finish::give_back(connection, consumer, worker, self.millis()))
    }

    async fn read(&self, filter: &Filter, limit: usize) -> Result<Vec<Stored>> {
        repeated!(self, connection => look::read(connection, filter, limit))
    }

    async fn deliveries(&self, consumer: &str, filter: &Filter, limit: usize) -> Result<Vec<Delivery>> {
        repeated!(self, connection => look::deliveries(connection, consumer, filter, limit))
    }

    async fn count_deliveries(&self, consumer: &str, filter: &Filter) -> Result<i64> {
        repeated!(self, connection => look::count(connection, consumer, filter))
    }

    async fn replay(&self, consumer: &str, filter: &Filter) -> Result<u64> {
        let scene = self.scene();
        let replayed = repeated!(self, connection => replay::all(connection, consumer, filter, &scene))?;
        if replayed > 0 {
            self.belfry.ring();
        }
        Ok(replayed)
    }

    async fn stats(&self, consumer: &str) -> Result<Stats> {
        repeated!(self, connection => look::stats(connection, consumer, self.millis()))
    }

    async fn backlog(&self, consumer: &str) -> Result<Backlog> {
        repeated!(self, connection => look::backlog(connection, consumer, self.millis()))
    }

    async fn prune_events(&self, age: Duration) -> Result<u64> {
        let (mut after, mut pruned) = (0, 0);
        loop {
            let page = repeated!(self, connection => prune::page(connection, after, age, self.millis()))?;
            pruned += page.pruned;
            match page.next {
                Some(next) => after = next,
                None => return Ok(pruned),
            }
        }
    }
}

/// By whose clock, and by whom, events are kept.
pub(super) struct Scene<'s> {
    /// A test's time in milliseconds; else nothing, which means the database's.
    pub(super) clock: Option<i64>,
    /// The name of the store, see [`Belfry::name`](super::bell::Belfry::name).
    pub(super) name: &'s str,
}

impl PostgresStore {
    pub(super) fn scene(&self) -> Scene<'_> {
        Scene { clock: self.millis(), name: self.belfry.name() }
    }

    /// What to bind where a statement needs the time in milliseconds: nothing, unless a test set a clock.
    pub(super) fn millis(&self) -> Option<i64> {
        self.clock.as_ref().map(|clock| clock.now_millis())
    }
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}

fn bounded(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
