//! Keeps a worker running: one that dies is started again, after growing pauses.

use std::time::Duration;

use tokio::task::{JoinError, JoinHandle};
use tokio::time::Instant;

use super::every;
use crate::shared::Shared;

/// The pause after the first death, which doubles with each.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A worker that has run for so long is well again.
const WELL: Duration = Duration::from_secs(300);

/// Runs what `work` makes until the server stops. `work` ends by itself then, and at no other time.
pub(super) fn supervise<W, F>(shared: Shared, name: &'static str, work: W) -> JoinHandle<()>
where
    W: Fn() -> F + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    // It counts as one that should run before it does.
    shared.roster().up(name);
    tokio::spawn(async move {
        let mut pause = FIRST_PAUSE;
        loop {
            let began = Instant::now();
            // A task of its own, so that a panic ends nothing else.
            let ended = tokio::spawn(work()).await;
            if shared.is_stopping() {
                return;
            }
            if began.elapsed() >= WELL {
                pause = FIRST_PAUSE;
            }
            died(&shared, name, ended, pause);
            if !every(&shared, pause).await {
                return;
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
            shared.roster().up(name);
        }
    })
}

fn died(shared: &Shared, name: &'static str, ended: Result<(), JoinError>, pause: Duration) {
    shared.roster().died(name);
    let cause = ended.err().map_or_else(|| "it ended by itself".to_owned(), |error| error.to_string());
    tracing::error!(worker = name, cause, ?pause, "a worker died; it will be started again");
}

/// For work that has a life of its own: until the server stops, or until that has died.
pub(super) async fn until_either(stopping: impl Future, ended: impl Future) {
    tokio::select! {
        _ = stopping => {}
        _ = ended => {}
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use tiktokshop_store::SqliteStore;

    use super::*;

    #[tokio::test]
    async fn a_worker_that_panics_is_started_again_and_shows() {
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let shared = Shared::new(store, []).unwrap();
        let lives = Arc::new(AtomicU32::new(0));
        let (counted, held) = (lives.clone(), shared.clone());
        let task = supervise(shared.clone(), "frail", move || {
            let (life, shared) = (counted.fetch_add(1, Ordering::SeqCst), held.clone());
            async move {
                assert!(life > 1, "a mistake");
                shared.stopping().await;
            }
        });
        while lives.load(Ordering::SeqCst) < 3 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        tokio::task::yield_now().await;
        assert!(shared.roster().missing().is_empty());
        shared.roster().measure(shared.metrics());
        let text = shared.metrics().text();
        assert!(text.contains("tiktokshop_worker_restarts_total{worker=\"frail\"} 2"), "{text}");
        shared.stop();
        task.await.unwrap();
    }
}
