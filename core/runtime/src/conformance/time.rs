//! How the kit lets time pass for a store.

use std::time::Duration;

use async_trait::async_trait;

use crate::clock::ManualClock;

/// Lets time pass by the clock of the store under test. Cases use only durations: the kit reads no clock.
#[async_trait]
pub trait StoreTime: Send + Sync {
    /// Returns when at least `time` has passed by the store's clock.
    async fn pass(&self, time: Duration);

    /// The store's clock, if it stands still between calls of [`pass`](StoreTime::pass). Cases then also check the last
    /// second of a lease, and set the clock back.
    fn manual(&self) -> Option<&ManualClock> {
        None
    }
}

#[async_trait]
impl StoreTime for ManualClock {
    async fn pass(&self, time: Duration) {
        self.advance(i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
    }

    fn manual(&self) -> Option<&ManualClock> {
        Some(self)
    }
}

/// Waits, for a store whose clock cannot be set, such as a database's. Checks in the last second of a lease, and with a
/// clock that was set back, are skipped.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealTime;

/// The kit's clock and the store's do not run at exactly the same pace.
const MARGIN: Duration = Duration::from_millis(100);

#[async_trait]
impl StoreTime for RealTime {
    async fn pass(&self, time: Duration) {
        tokio::time::sleep(time + MARGIN).await;
    }
}
