//! A clock that a test in another language sets.

use std::sync::Arc;

use tiktokshop_core::clock::ManualClock;

/// The clock of a client that was given a `clock`: it stands still until it is moved.
#[derive(Clone, Default)]
pub(crate) struct TestClock(Option<Arc<ManualClock>>);

impl TestClock {
    pub(crate) fn at(time: Option<i64>) -> TestClock {
        TestClock(time.map(|now| Arc::new(ManualClock::new(now))))
    }

    pub(crate) fn inner(&self) -> Option<Arc<ManualClock>> {
        self.0.clone()
    }

    /// Sets the time; `false` if the client uses the machine's clock.
    pub(crate) fn set(&self, now: i64) -> bool {
        self.0.as_ref().map(|clock| clock.set(now)).is_some()
    }
}
