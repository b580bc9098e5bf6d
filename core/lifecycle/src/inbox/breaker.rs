//! A sender of webhooks waits a few seconds, and delivers again what got no 200: it is told in time if the store does not
//! respond, and at once while that is known.
//!
//! This is a circuit breaker. It opens when an event was not kept in time. While one is being tried, others are refused; the first
//! that is kept closes it, and that may be one whose sender has given up. If the one that was tried fails, the next one is tried: so a
//! store that is back is noticed by one event, not by all that arrive.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::watch;
use tokio::time::{Instant, timeout, timeout_at};

/// How long an event may take to be kept: together with [`GRACE`] two seconds, where the platform waits three.
const PATIENCE: Duration = Duration::from_millis(1750);
/// How long others wait for the outcome of one that is being tried, from its start: a store that is back takes no longer.
const GRACE: Duration = Duration::from_millis(250);

/// Bounds how long a sender of webhooks waits for the store.
pub struct Breaker(Arc<watch::Sender<State>>);

#[derive(Debug, Default)]
struct State {
    /// Events that are being kept now.
    running: usize,
    /// Whether one was not kept in time, and none was kept since.
    open: bool,
    /// When the one that is being tried began, or when the breaker opened.
    tried: Option<Instant>,
}

impl Breaker {
    /// One that is closed: a store is taken to work until it shows otherwise.
    pub fn new() -> Breaker {
        Breaker(Arc::new(watch::Sender::new(State::default())))
    }

    /// Does the work of keeping an event, within a Tokio runtime, and waits for it for two seconds at most. Work that takes longer goes
    /// on, and so does the work of a caller that stops waiting: the event may be kept all the same.
    ///
    /// # Errors
    /// What the work says; `Store`, retryable, if it takes too long, and at once while others have taken too long.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let running = self.enter().await?;
        let working = tokio::spawn(async move {
            let done = work.await;
            running.ended(done.is_ok());
            done
        });
        match timeout(PATIENCE, working).await {
            Ok(Ok(done)) => done,
            Ok(Err(_)) => Err(Error::new(ErrorKind::Store, "the store ended without a response")),
            Err(_) => {
                self.open();
                Err(away("the store did not respond in time"))
            }
        }
    }

    /// Waits for the outcome of the one that is being tried, if any, but not for long.
    async fn enter(&self) -> Result<Running> {
        let limit = Instant::now() + GRACE;
        let mut changes = self.0.subscribe();
        loop {
            changes.mark_unchanged();
            let Err(until) = self.try_enter() else {
                return Ok(Running { state: self.0.clone(), kept: false });
            };
            if timeout_at(until.min(limit), changes.changed()).await.is_err() {
                return Err(away("the store does not respond at the moment"));
            }
        }
    }

    /// Until when to wait, if others are to be refused.
    fn try_enter(&self) -> std::result::Result<(), Instant> {
        let mut entered = Ok(());
        self.0.send_if_modified(|state| {
            let now = Instant::now();
            if state.open && state.running > 0 {
                entered = Err(state.tried.map_or(now, |tried| tried + GRACE));
                return false;
            }
            state.running += 1;
            if state.open {
                state.tried = Some(now);
            }
            false
        });
        entered
    }

    fn open(&self) {
        self.0.send_if_modified(|state| {
            // None runs if it has ended just now.
            if state.running > 0 && !state.open {
                tracing::warn!("the store does not respond: webhooks are refused until it does");
                state.open = true;
                state.tried = Some(Instant::now());
            }
            false
        });
    }
}

impl Default for Breaker {
    fn default() -> Breaker {
        Breaker::new()
    }
}

impl fmt::Debug for Breaker {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Breaker").field(&*self.0.borrow()).finish()
    }
}

/// Counts one as running until it ends, even by a panic.
struct Running {
    state: Arc<watch::Sender<State>>,
    kept: bool,
}

impl Running {
    fn ended(mut self, kept: bool) {
        self.kept = kept;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.state.send_if_modified(|state| {
            state.running = state.running.saturating_sub(1);
            let closes = state.open && self.kept;
            if closes {
                tracing::info!("the store responds again: webhooks are accepted");
                state.open = false;
            }
            closes || (state.open && state.running == 0)
        });
    }
}

fn away(detail: &str) -> Error {
    let detail = format!("{detail}: the platform will deliver the event again");
    Error::new(ErrorKind::Store, detail).with_retryable(true)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::sync::oneshot;

    use super::*;

    type Ending = oneshot::Sender<Result<()>>;

    /// A sender that waits, and what ends its work.
    fn send(breaker: &Arc<Breaker>) -> (tokio::task::JoinHandle<Result<()>>, Ending) {
        let (ending, ended) = oneshot::channel();
        let breaker = breaker.clone();
        let work = async move { ended.await.unwrap() };
        (tokio::spawn(async move { breaker.run(work).await }), ending)
    }

    fn broken() -> Result<()> {
        Err(Error::new(ErrorKind::Store, "broken"))
    }

    /// What the work of a sender that is let through would count.
    async fn knock(breaker: &Breaker, worked: &Arc<AtomicUsize>) -> Result<()> {
        let worked = worked.clone();
        let work = async move {
            let _ = worked.fetch_add(1, Ordering::SeqCst);
            Ok(())
        };
        breaker.run(work).await
    }

    /// A breaker that a first event has opened, with what ends that event's work.
    async fn opened() -> (Arc<Breaker>, Ending) {
        let breaker = Arc::new(Breaker::new());
        let (first, ending) = send(&breaker);
        let began = Instant::now();
        assert!(first.await.unwrap().unwrap_err().retryable());
        assert!(began.elapsed() < Duration::from_secs(2), "the platform waits three");
        (breaker, ending)
    }

    #[tokio::test(start_paused = true)]
    async fn while_the_store_is_known_to_be_away_nobody_waits_and_nothing_is_tried() {
        let (breaker, _ending) = opened().await;
        tokio::time::sleep(2 * GRACE).await;
        let (worked, began) = (Arc::default(), Instant::now());
        for _ in 0..100 {
            assert!(knock(&breaker, &worked).await.unwrap_err().retryable());
        }
        assert_eq!((worked.load(Ordering::SeqCst), began.elapsed()), (0, Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_that_is_kept_late_shows_that_the_store_is_back() {
        let (breaker, ending) = opened().await;
        tokio::time::advance(Duration::from_secs(9)).await;
        ending.send(Ok(())).unwrap();
        let worked = Arc::default();
        while knock(&breaker, &worked).await.is_err() {
            tokio::task::yield_now().await;
        }
        for _ in 0..100 {
            knock(&breaker, &worked).await.unwrap();
        }
        assert_eq!(worked.load(Ordering::SeqCst), 101);
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_failure_one_is_tried_and_those_behind_it_share_its_luck() {
        let (breaker, ending) = opened().await;
        ending.send(broken()).unwrap();
        tokio::time::sleep(GRACE).await;
        let (trial, ending) = send(&breaker);
        tokio::time::sleep(Duration::from_millis(1)).await;
        let behind: Vec<_> = (0..50).map(|_| send(&breaker)).collect();
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(breaker.0.borrow().running, 1, "fifty wait for the outcome of one");
        ending.send(Ok(())).unwrap();
        trial.await.unwrap().unwrap();
        for (waiting, ending) in behind {
            ending.send(Ok(())).unwrap();
            waiting.await.unwrap().unwrap();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_longer_than_two_seconds_behind_a_row_of_failures() {
        let (breaker, ending) = opened().await;
        ending.send(broken()).unwrap();
        tokio::time::sleep(GRACE).await;
        let fail = || async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            broken()
        };
        let sender = || {
            let (breaker, work) = (breaker.clone(), fail());
            tokio::spawn(async move {
                let began = Instant::now();
                assert!(breaker.run(work).await.is_err());
                began.elapsed()
            })
        };
        for sender in (0..40).map(|_| sender()).collect::<Vec<_>>() {
            assert!(sender.await.unwrap() < Duration::from_secs(2));
        }
        assert_eq!(breaker.0.borrow().running, 0);
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_fails_at_once_says_so_itself_and_is_tried_by_everybody() {
        let breaker = Arc::new(Breaker::new());
        for _ in 0..3 {
            let (sender, ending) = send(&breaker);
            ending.send(broken()).unwrap();
            assert_eq!(sender.await.unwrap().unwrap_err().detail(), "broken");
        }
        assert!(!breaker.0.borrow().open);
    }

    #[tokio::test(start_paused = true)]
    async fn a_sender_that_hangs_up_and_work_that_panics_leave_no_trace() {
        let (breaker, ending) = opened().await;
        drop(ending); // The work panics.
        tokio::time::sleep(GRACE).await;
        let (trial, ending) = send(&breaker);
        tokio::time::sleep(Duration::from_millis(1)).await;
        trial.abort();
        ending.send(Ok(())).unwrap();
        tokio::time::sleep(Duration::from_millis(1)).await;
        assert_eq!((breaker.0.borrow().running, breaker.0.borrow().open), (0, false));
    }
}
