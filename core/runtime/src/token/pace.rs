//! The pace of clients that share a store in memory.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use tokio::time::Instant;

use crate::call::limit::{Crowd, Demand, LIVELY, SharedPace, Throttled};
use crate::error::Result;

/// What each holder said last about each bucket.
#[derive(Default)]
pub(super) struct MemoryPace {
    told: Mutex<HashMap<String, HashMap<String, Told>>>,
}

struct Told {
    at: Instant,
    per_second: f64,
    throttled: Option<Throttled>,
}

impl Told {
    fn throttled(&self, now: Instant) -> Option<Throttled> {
        let since = (now - self.at).as_secs_f64();
        self.throttled.map(|one| Throttled { seconds_ago: one.seconds_ago + since, ..one })
    }
}

#[async_trait]
impl SharedPace for MemoryPace {
    async fn beat(&self, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>> {
        let now = Instant::now();
        // Every change is one insert or remove, so a panic elsewhere leaves nothing half done.
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        for bucket in told.values_mut() {
            bucket.retain(|_, told| now - told.at < LIVELY);
        }
        told.retain(|_, bucket| !bucket.is_empty());
        let mut exchange = |demand: &Demand| {
            let bucket = told.entry(demand.bucket.clone()).or_default();
            let mine = Told { at: now, per_second: demand.per_second, throttled: demand.throttled };
            bucket.insert(holder.to_owned(), mine);
            let mut crowd = Crowd::default();
            let others = bucket.iter().filter(|(other, _)| *other != holder);
            others.for_each(|(_, told)| crowd.add(told.per_second, told.throttled(now)));
            crowd
        };
        Ok(demands.iter().map(&mut exchange).collect())
    }
}
