//! What the server's tasks share.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use tokio::sync::Notify;

use crate::call::Handler;
use crate::fault::Faults;
use crate::gate::quota::Quota;
use crate::ids::Ids;
use crate::journal::Journal;
use crate::lock::lock;
use crate::options::GateRules;
use crate::sandbox::Builder;
use crate::webhook::delivery::Deliveries;
use crate::world::World;

/// Everything that changes while the sandbox runs.
#[derive(Debug, Clone)]
pub struct State {
    /// The platform.
    pub world: World,
    /// How strict the gate is.
    pub rules: GateRules,
    /// How many calls have been let through recently.
    pub quota: Quota,
    /// The faults that are set.
    pub faults: Faults,
    /// What was received.
    pub journal: Journal,
    /// Webhooks on their way.
    pub deliveries: Deliveries,
    /// Creates request ids. It is separate from the world's ids, so that a refused call does not change later ids.
    pub request_ids: Ids,
    settled_at: i64,
}

impl State {
    /// A new sandbox from a seed, at a time. Its clock stands still.
    pub fn new(seed: u64, now: i64, more_sellers: usize) -> State {
        let mut world = World::new(seed, now, more_sellers);
        world.clock.freeze(now);
        State {
            world,
            rules: GateRules::default(),
            quota: Quota::default(),
            faults: Faults::new(seed),
            journal: Journal::default(),
            deliveries: Deliveries::new(seed),
            request_ids: Ids::new(seed ^ 0x1D),
            settled_at: now,
        }
    }

    /// Makes everything happen that is due by now, and hands the events to the webhook sender. Returns whether there
    /// were any.
    pub fn settle(&mut self) -> bool {
        let now = self.world.now();
        if now != self.settled_at {
            self.settled_at = now;
            self.world.settle();
        }
        self.deliveries.take(&mut self.world)
    }
}

/// For how many seconds a reset reuses a state that was built before, instead of building it anew.
const FRESH: i64 = 20;

/// The state, and what never changes.
pub struct Shared {
    state: Mutex<State>,
    /// The state that a reset restores, with its time.
    start: Mutex<(i64, State)>,
    /// Wakes the webhook sender.
    pub wake: Notify,
    /// Lets only one sender run at a time, so that `flush` knows when everything is sent.
    pub sending: tokio::sync::Mutex<()>,
    /// The operations that a domain plays itself.
    pub handlers: HashMap<&'static str, Handler>,
    /// The URL of this server, without a slash at the end.
    pub base_url: String,
    /// Posts webhooks.
    pub client: reqwest::Client,
    /// The settings that the sandbox started with.
    pub builder: Builder,
}

impl Shared {
    /// Puts a newly built state behind its lock, and lets its clock run.
    pub fn new(start: State, client: reqwest::Client, base_url: String, builder: Builder) -> Shared {
        Shared {
            state: Mutex::new(builder.running(start.clone())),
            start: Mutex::new((start.world.now(), start)),
            wake: Notify::new(),
            sending: tokio::sync::Mutex::new(()),
            handlers: crate::domain::handlers(),
            client,
            base_url,
            builder,
        }
    }

    /// Resets everything to the start.
    pub fn reset(&self) {
        let mut start = lock(&self.start);
        let now = self.builder.starting_time();
        if !(0..FRESH).contains(&(now - start.0)) {
            *start = (now, self.builder.state(now).0);
        }
        *self.lock() = self.builder.running(start.1.clone());
    }

    /// Locks the state.
    pub fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}
