//! The tables `event`, `delivery` and `lane`.
//!
//! A lane is what must stay in order: the events of one owner and subject, or one event alone. Its row holds the only claim that
//! can be out. `lane.ready_at` is a promise of the earliest time, not more: a claim looks at the lane and corrects it.

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

use super::SqliteStore;

/// The lane of an event `e`. Events without a subject each have their own.
macro_rules! lane {
    () => {
        "CASE e.subject WHEN '' THEN '#' || e.seq ELSE e.owner || char(31) || e.subject END"
    };
}
use lane;

pub(super) use keep::within as keep_within;

#[async_trait]
impl Inbox for SqliteStore {
    fn bell(&self) -> Bell {
        self.bell.clone()
    }

    async fn keep(&self, arrivals: &[Arrival], consumers: &[&str]) -> Result<Vec<Kept>> {
        let pool = self.connections.get().await?;
        let _turn = self.turns.lock().await;
        let kept = keep::all(&pool, arrivals, consumers, self.clock.now_millis()).await?;
        if kept.iter().any(|kept| matches!(kept, Kept::New(_))) {
            self.bell.ring();
        }
        Ok(kept)
    }

    async fn claim(&self, consumer: &str, worker: &str, limit: usize, lease: Duration) -> Result<Vec<Claim>> {
        let pool = self.connections.get().await?;
        let now = self.clock.now_millis();
        if limit == 0 || !claim::any(&pool, consumer, now).await? {
            return Ok(Vec::new());
        }
        let _turn = self.turns.lock().await;
        claim::some(&pool, &claim::Wish { consumer, worker, limit, now, until: later(now, lease) }).await
    }

    async fn finish(&self, outcomes: &[Outcome]) -> Result<Vec<bool>> {
        let pool = self.connections.get().await?;
        let _turn = self.turns.lock().await;
        finish::all(&pool, outcomes, self.clock.now_millis()).await
    }

    async fn extend(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<bool>> {
        let pool = self.connections.get().await?;
        let _turn = self.turns.lock().await;
        finish::extend(&pool, claims, later(self.clock.now_millis(), lease)).await
    }

    async fn give_back(&self, consumer: &str, worker: &str) -> Result<u64> {
        let pool = self.connections.get().await?;
        let _turn = self.turns.lock().await;
        finish::give_back(&pool, consumer, worker, self.clock.now_millis()).await
    }

    async fn read(&self, filter: &Filter, limit: usize) -> Result<Vec<Stored>> {
        look::read(&*self.connections.get().await?, filter, limit).await
    }

    async fn deliveries(&self, consumer: &str, filter: &Filter, limit: usize) -> Result<Vec<Delivery>> {
        look::deliveries(&*self.connections.get().await?, consumer, filter, limit).await
    }

    async fn count_deliveries(&self, consumer: &str, filter: &Filter) -> Result<i64> {
        look::count(&*self.connections.get().await?, consumer, filter).await
    }

    async fn replay(&self, consumer: &str, filter: &Filter) -> Result<u64> {
        let pool = self.connections.get().await?;
        let _turn = self.turns.lock().await;
        let replayed = replay::all(&pool, consumer, filter, self.clock.now_millis()).await?;
        if replayed > 0 {
            self.bell.ring();
        }
        Ok(replayed)
    }

    async fn stats(&self, consumer: &str) -> Result<Stats> {
        look::stats(&*self.connections.get().await?, consumer, self.clock.now_millis()).await
    }

    async fn backlog(&self, consumer: &str) -> Result<Backlog> {
        look::backlog(&*self.connections.get().await?, consumer, self.clock.now_millis()).await
    }

    async fn prune_events(&self, age: Duration) -> Result<u64> {
        let pool = self.connections.get().await?;
        prune::all(&pool, &self.turns, self.clock.now(), age).await
    }
}

fn later(now: i64, wait: Duration) -> i64 {
    now.saturating_add(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX))
}

fn bounded(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// A JSON array for `json_each`: one statement for any number of values.
pub(super) fn list<'v, T: serde::Serialize + 'v>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<serde_json::Value> = values.into_iter().map(|value| serde_json::json!(value)).collect();
    serde_json::Value::Array(values).to_string()
}
