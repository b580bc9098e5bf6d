//! Which workers run.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::watch::Metrics;

/// Which workers run, for readiness and metrics.
#[derive(Debug, Default)]
pub(crate) struct Roster(Mutex<BTreeMap<&'static str, Entry>>);

#[derive(Debug, Default, Clone, Copy)]
struct Entry {
    up: bool,
    restarts: u64,
}

impl Roster {
    /// A worker runs, for the first time or again.
    pub(super) fn up(&self, name: &'static str) {
        self.lock().entry(name).or_default().up = true;
    }

    /// A worker died, and will be started again.
    pub(super) fn died(&self, name: &'static str) {
        let mut entries = self.lock();
        let entry = entries.entry(name).or_default();
        entry.up = false;
        entry.restarts += 1;
    }

    /// The workers that do not run although they should.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        self.lock().iter().filter(|(_, entry)| !entry.up).map(|(name, _)| *name).collect()
    }

    /// The workers that run or should.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        self.lock().keys().copied().collect()
    }

    pub(crate) fn measure(&self, metrics: &Metrics) {
        for (name, entry) in self.lock().iter() {
            metrics.set("tiktokshop_worker_up", &[("worker", name)], f64::from(u8::from(entry.up)));
            metrics.total("tiktokshop_worker_restarts_total", &[("worker", name)], entry.restarts);
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<&'static str, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
