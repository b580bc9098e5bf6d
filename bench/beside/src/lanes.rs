//! Calls one after the other, or so many at once.

use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// A single call at a time is made from the main thread, as in a script; several are made from tasks, as in a service.
pub fn spread<F>(
    runtime: &Runtime,
    at_once: usize,
    rounds: usize,
    call: impl Fn() -> F + Clone + Send + 'static,
) where
    F: Future<Output = ()> + Send + 'static,
{
    if at_once == 1 {
        return runtime.block_on(async { repeat(rounds, call).await });
    }
    let each = rounds.div_ceil(at_once);
    runtime.block_on(async {
        let mut lanes = JoinSet::new();
        (0..at_once).for_each(|_| drop(lanes.spawn(repeat(each, call.clone()))));
        lanes.join_all().await;
    });
}

async fn repeat<F: Future<Output = ()>>(rounds: usize, call: impl Fn() -> F) {
    for _ in 0..rounds {
        call().await;
    }
}
