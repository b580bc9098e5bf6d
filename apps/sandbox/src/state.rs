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
#[derive(Debug)]
pub struct State {
    /// The platform.
    pub world: World,
    /// How strict the gate is.
    pub rules: GateRules,
    /// How many calls were let through lately.
    pub quota: Quota,
    /// The troubles that are set.
    pub faults: Faults,
    /// What was received.
    pub journal: Journal,
    /// Webhooks on their way.
    pub deliveries: Deliveries,
    /// Makes request ids. Apart from the world's, so that a refused call does not change what comes after.
    pub request_ids: Ids,
    settled_at: i64,
}

impl State {
    /// A new sandbox of a seed, at a time.
    pub fn new(seed: u64, now: i64) -> State {
        State {
            world: World::new(seed, now),
            rules: GateRules::default(),
            quota: Quota::default(),
            faults: Faults::new(seed),
            journal: Journal::default(),
            deliveries: Deliveries::new(seed),
            request_ids: Ids::new(seed ^ 0x1D),
            settled_at: now,
        }
    }

    /// Lets everything happen that is due by now, and takes the events of it for the webhook sender. Tells whether
    /// there were any.
    pub fn settle(&mut self) -> bool {
        let now = self.world.now();
        if now != self.settled_at {
            self.settled_at = now;
            self.world.settle();
        }
        self.deliveries.take(&mut self.world)
    }
}

/// The state, and what never changes.
pub struct Shared {
    state: Mutex<State>,
    /// Tells the webhook sender that there is work.
    pub wake: Notify,
    /// One sender at a time, so that `flush` knows when all is sent.
    pub sending: tokio::sync::Mutex<()>,
    /// The operations that a domain plays itself.
    pub handlers: HashMap<&'static str, Handler>,
    /// The URL of this server, without a slash at the end.
    pub base_url: String,
    /// Posts webhooks.
    pub client: reqwest::Client,
    /// What the sandbox started with.
    pub builder: Builder,
}

impl Shared {
    /// Puts a state behind its lock.
    pub fn new(state: State, client: reqwest::Client, base_url: String, builder: Builder) -> Shared {
        Shared {
            state: Mutex::new(state),
            wake: Notify::new(),
            sending: tokio::sync::Mutex::new(()),
            handlers: crate::domain::handlers(),
            client,
            base_url,
            builder,
        }
    }

    /// Makes everything as it was at the start.
    pub fn reset(&self) {
        let (state, _) = self.builder.state();
        *self.lock() = state;
    }

    /// Locks the state.
    pub fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}
