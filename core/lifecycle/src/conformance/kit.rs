//! Runs cases of a trait, each with a new, empty store.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::clock::{Clock, ManualClock};
use tiktokshop_core::conformance::{Failure, StoreTime, Verdict};

/// A time that events and records contain. To a store it is a number like any other.
pub(super) const START: i64 = 1_700_000_000;
/// What is to end during a case.
pub(super) const SHORT: Duration = Duration::from_secs(1);
/// What is to outlive a case.
pub(super) const LONG: Duration = Duration::from_secs(600);

/// A store under test, and its time.
#[non_exhaustive]
pub struct Kit<S: ?Sized> {
    /// The store, empty.
    pub store: Arc<S>,
    /// Lets time pass for it.
    pub time: Arc<dyn StoreTime>,
}

impl<S: ?Sized> Kit<S> {
    /// Lets time pass until what was granted for `ttl` has ended.
    pub(super) async fn outlast(&self, ttl: Duration) {
        self.time.pass(ttl + Duration::from_secs(1)).await;
    }
}

/// A case: what a store must do.
pub(super) type Case<S> = for<'a> fn(&'a Kit<S>) -> Pin<Box<dyn Future<Output = Verdict> + Send + 'a>>;

/// Cases by their names.
pub(super) type Cases<S> = [(&'static str, Case<S>)];

/// Runs cases, each with a new store that uses the clock that is passed to it. Returns how many.
pub(super) async fn run_all<S, M, F>(cases: &Cases<S>, make: M) -> std::result::Result<usize, Failure>
where
    S: ?Sized,
    M: Fn(Arc<dyn Clock>) -> F,
    F: Future<Output = Result<Arc<S>>>,
{
    for (name, case) in cases {
        let clock = Arc::new(ManualClock::new(START));
        run(name, *case, make(clock.clone()).await, clock).await?;
    }
    Ok(cases.len())
}

/// Runs cases against stores with a clock of their own. Returns how many.
pub(super) async fn run_on_own_clock<S, M, F>(
    cases: &Cases<S>,
    make: M,
    time: Arc<dyn StoreTime>,
) -> std::result::Result<usize, Failure>
where
    S: ?Sized,
    M: Fn() -> F,
    F: Future<Output = Result<Arc<S>>>,
{
    for (name, case) in cases {
        run(name, *case, make().await, time.clone()).await?;
    }
    Ok(cases.len())
}

async fn run<S: ?Sized>(
    name: &'static str,
    case: Case<S>,
    store: Result<Arc<S>>,
    time: Arc<dyn StoreTime>,
) -> Verdict {
    let named = |failure: Failure| Failure { case: name, ..failure };
    let store = store.map_err(|error| named(error.into()))?;
    case(&Kit { store, time }).await.map_err(named)
}
