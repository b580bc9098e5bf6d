//! A store whose statements can be held up, counted and refused.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::{Error, ErrorKind, Result};
use tiktokshop_lifecycle::inbox::{
    Arrival, Claim, ClaimId, Delivery, Filter, Inbox, Kept, Outcome, Source, Stats, Stored,
};
use tiktokshop_store::SqliteStore;
use tokio::sync::Semaphore;

/// A real store behind a gate.
pub struct Gated {
    pub store: SqliteStore,
    /// Each `keep` takes a permit.
    pub gate: Semaphore,
    /// The sizes of batches.
    pub keeps: std::sync::Mutex<Vec<usize>>,
    /// While set, everything fails.
    pub down: AtomicBool,
    /// Lets `extend` fail, as if the database was out of reach.
    pub cut_off: AtomicBool,
    pub finishes: AtomicUsize,
}

impl Gated {
    /// An open one, in memory.
    pub async fn new() -> Arc<Gated> {
        Gated::with_permits(Semaphore::MAX_PERMITS).await
    }

    pub async fn with_permits(permits: usize) -> Arc<Gated> {
        Arc::new(Gated {
            store: SqliteStore::in_memory().await.unwrap(),
            gate: Semaphore::new(permits),
            keeps: Default::default(),
            down: Default::default(),
            cut_off: Default::default(),
            finishes: Default::default(),
        })
    }

    /// Keeps events as another process would: no bell rings here.
    pub async fn keep_elsewhere(&self, arrivals: &[Arrival]) {
        let _ = self.store.keep(arrivals, &["app"]).await.unwrap();
    }

    /// Returns when nothing is pending.
    pub async fn drained(&self) {
        while self.store.stats("app").await.unwrap().pending > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn check(&self) -> Result<()> {
        if self.down.load(Ordering::SeqCst) {
            return Err(Error::new(ErrorKind::Store, "the disk is full"));
        }
        Ok(())
    }
}

#[async_trait]
impl Inbox for Gated {
    async fn keep(&self, arrivals: &[Arrival], consumers: &[&str]) -> Result<Vec<Kept>> {
        self.gate.acquire().await.unwrap().forget();
        self.keeps.lock().unwrap().push(arrivals.len());
        self.check()?;
        assert!(arrivals.iter().all(|arrival| arrival.notification_id != "panics"), "as planned");
        if arrivals.iter().any(|arrival| arrival.notification_id.ends_with("bad")) {
            return Err(Error::new(ErrorKind::Store, "a value is refused"));
        }
        self.store.keep(arrivals, consumers).await
    }

    async fn claim(&self, consumer: &str, worker: &str, limit: usize, lease: Duration) -> Result<Vec<Claim>> {
        self.check()?;
        self.store.claim(consumer, worker, limit, lease).await
    }

    async fn finish(&self, outcomes: &[Outcome]) -> Result<Vec<bool>> {
        self.check()?;
        let _ = self.finishes.fetch_add(1, Ordering::SeqCst);
        self.store.finish(outcomes).await
    }

    async fn extend(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<bool>> {
        if self.cut_off.load(Ordering::SeqCst) {
            return Err(Error::new(ErrorKind::Store, "the database is out of reach"));
        }
        self.store.extend(claims, lease).await
    }

    async fn give_back(&self, consumer: &str, worker: &str) -> Result<u64> {
        self.store.give_back(consumer, worker).await
    }

    async fn read(&self, filter: &Filter, limit: usize) -> Result<Vec<Stored>> {
        self.store.read(filter, limit).await
    }

    async fn deliveries(&self, consumer: &str, filter: &Filter, limit: usize) -> Result<Vec<Delivery>> {
        self.store.deliveries(consumer, filter, limit).await
    }

    async fn count_deliveries(&self, consumer: &str, filter: &Filter) -> Result<i64> {
        self.store.count_deliveries(consumer, filter).await
    }

    async fn replay(&self, consumer: &str, filter: &Filter) -> Result<u64> {
        self.store.replay(consumer, filter).await
    }

    async fn stats(&self, consumer: &str) -> Result<Stats> {
        self.store.stats(consumer).await
    }

    async fn prune_events(&self, age: Duration) -> Result<u64> {
        self.store.prune_events(age).await
    }
}

/// An event about an order.
pub fn event(id: impl Into<String>, order: impl std::fmt::Display, at: i64) -> Arrival {
    Arrival {
        owner: "7".to_owned(),
        subject: format!("order:{order}"),
        ..Arrival::new(Source::Webhook, "app", id, "ORDER_STATUS_CHANGE", 1_700_000_000 + at)
    }
}
