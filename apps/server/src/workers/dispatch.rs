//! Runs a handler for the events of one consumer, as long as the server runs.

use std::sync::Arc;
use std::time::Instant;

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Bell, Claim, DispatchOptions, Dispatcher, Handler, HandlerError, Inbox};
use tokio::task::JoinHandle;
use tracing::{Instrument, Span};

use super::supervise::{supervise, until_either};
use crate::shared::Shared;
use crate::watch::trace_context;

pub(super) fn start(
    shared: &Shared,
    consumer: String,
    handler: Arc<dyn Handler>,
    options: DispatchOptions,
) -> Result<JoinHandle<()>> {
    let handler = measured(shared, &consumer, handler);
    // A few names for as long as the process lives.
    let name: &'static str = Box::leak(format!("handler of {consumer}").into_boxed_str());
    Ok(run(shared, name, shared.store().clone(), move |inbox, bell| {
        Dispatcher::start(inbox, consumer.clone(), handler.clone(), options, bell)
    }))
}

/// Runs what `dispatcher` makes until the server stops. One that dies is made again.
fn run<M>(shared: &Shared, name: &'static str, inbox: Arc<dyn Inbox>, dispatcher: M) -> JoinHandle<()>
where
    M: Fn(Arc<dyn Inbox>, &Bell) -> Result<Dispatcher> + Send + Sync + 'static,
{
    let (held, dispatcher) = (shared.clone(), Arc::new(dispatcher));
    supervise(shared.clone(), name, move || {
        let (shared, inbox, dispatcher) = (held.clone(), inbox.clone(), dispatcher.clone());
        async move {
            match dispatcher(inbox, shared.writer().bell()) {
                Ok(dispatcher) => {
                    until_either(shared.stopping(), dispatcher.ended()).await;
                    dispatcher.stop().await;
                }
                Err(error) => tracing::error!(%error, "events cannot be handed out"),
            }
        }
    })
}

/// How events are handed out by this server.
pub(super) fn options(shared: &Shared) -> DispatchOptions {
    let mut options = DispatchOptions::default();
    options.poll = shared.options().poll;
    options
}

/// A handler whose attempts are counted and measured.
pub(super) fn measured(shared: &Shared, consumer: &str, handler: Arc<dyn Handler>) -> Arc<dyn Handler> {
    Arc::new(Measured { shared: shared.clone(), consumer: consumer.to_owned(), handler })
}

struct Measured {
    shared: Shared,
    consumer: String,
    handler: Arc<dyn Handler>,
}

impl Measured {
    /// What a trace shows of a run.
    fn span(&self, claim: &Claim) -> Span {
        let arrival = &claim.event.arrival;
        let name = format!("handle {}", arrival.event_type);
        let span = tracing::info_span!(
            "handle",
            otel.name = name,
            otel.kind = "consumer",
            consumer = self.consumer,
            event = claim.event.seq,
            shop = arrival.owner,
            attempt = claim.attempt,
            outcome = tracing::field::Empty
        );
        trace_context::link(&span, arrival.trace);
        span
    }
}

#[async_trait]
impl Handler for Measured {
    async fn handle(&self, claim: Claim) -> std::result::Result<(), HandlerError> {
        let (began, span) = (Instant::now(), self.span(&claim));
        let done = self.handler.handle(claim).instrument(span.clone()).await;
        let outcome = match &done {
            Ok(()) => "done",
            Err(error) if error.gives_up() => "dead",
            Err(_) => "failed",
        };
        span.record("outcome", outcome);
        let metrics = self.shared.metrics();
        metrics.count("tiktokshop_deliveries_total", &[("consumer", &self.consumer), ("outcome", outcome)]);
        metrics.took(
            "tiktokshop_delivery_duration_seconds",
            &[("consumer", &self.consumer)],
            began.elapsed(),
        );
        done
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
    use std::time::Duration;

    use tiktokshop_lifecycle::inbox::{
        Arrival, ClaimId, Delivery, Filter, Kept, Outcome, Source, Stats, Stored,
    };
    use tiktokshop_store::SqliteStore;

    use super::*;

    /// An inbox whose first claim panics, as a driver with a mistake would.
    struct Frail(Arc<SqliteStore>, AtomicBool);

    #[async_trait]
    impl Inbox for Frail {
        async fn claim(
            &self,
            consumer: &str,
            worker: &str,
            limit: usize,
            lease: Duration,
        ) -> Result<Vec<Claim>> {
            assert!(self.1.swap(true, Ordering::SeqCst), "a mistake");
            self.0.claim(consumer, worker, limit, lease).await
        }
        async fn keep(&self, arrivals: &[Arrival], consumers: &[&str]) -> Result<Vec<Kept>> {
            self.0.keep(arrivals, consumers).await
        }
        async fn finish(&self, outcomes: &[Outcome]) -> Result<Vec<bool>> {
            self.0.finish(outcomes).await
        }
        async fn extend(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<bool>> {
            self.0.extend(claims, lease).await
        }
        async fn give_back(&self, consumer: &str, worker: &str) -> Result<u64> {
            self.0.give_back(consumer, worker).await
        }
        async fn read(&self, filter: &Filter, limit: usize) -> Result<Vec<Stored>> {
            self.0.read(filter, limit).await
        }
        async fn deliveries(&self, consumer: &str, filter: &Filter, limit: usize) -> Result<Vec<Delivery>> {
            self.0.deliveries(consumer, filter, limit).await
        }
        async fn count_deliveries(&self, consumer: &str, filter: &Filter) -> Result<i64> {
            self.0.count_deliveries(consumer, filter).await
        }
        async fn replay(&self, consumer: &str, filter: &Filter) -> Result<u64> {
            self.0.replay(consumer, filter).await
        }
        async fn stats(&self, consumer: &str) -> Result<Stats> {
            self.0.stats(consumer).await
        }
        async fn prune_events(&self, age: Duration) -> Result<u64> {
            self.0.prune_events(age).await
        }
    }

    #[tokio::test]
    async fn a_dispatcher_that_dies_inside_is_started_again_and_the_event_is_handled() {
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let shared = Shared::new(store.clone(), []).unwrap();
        let arrival = Arrival::new(Source::Webhook, "app", "1", "ORDER_STATUS_CHANGE", 1);
        store.keep(&[arrival], &["effects"]).await.unwrap();
        let handled = Arc::new(AtomicU32::new(0));
        let count = handled.clone();
        let handler: Arc<dyn Handler> = Arc::new(move |_: Claim| {
            let count = count.clone();
            async move {
                count.fetch_add(1, Ordering::SeqCst);
                Ok(())
            }
        });
        let inbox: Arc<dyn Inbox> = Arc::new(Frail(store, AtomicBool::new(false)));
        let task = run(&shared, "frail handler", inbox, move |inbox, bell| {
            Dispatcher::start(inbox, "effects", handler.clone(), DispatchOptions::default(), bell)
        });
        while handled.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        shared.roster().measure(shared.metrics());
        let text = shared.metrics().text();
        assert!(text.contains("tiktokshop_worker_restarts_total{worker=\"frail handler\"} 1"), "{text}");
        shared.stop();
        task.await.unwrap();
    }
}
