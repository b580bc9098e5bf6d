//! Runs a handler for the events of one consumer, as long as the server runs.

use std::sync::Arc;
use std::time::Instant;

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::{Claim, DispatchOptions, Dispatcher, Handler, HandlerError};
use tokio::task::JoinHandle;

use super::supervise::supervise;
use crate::shared::Shared;

pub(super) fn start(
    shared: &Shared,
    consumer: String,
    handler: Arc<dyn Handler>,
    options: DispatchOptions,
) -> Result<JoinHandle<()>> {
    let handler = measured(shared, &consumer, handler);
    // A few names for as long as the process lives.
    let name: &'static str = Box::leak(format!("handler of {consumer}").into_boxed_str());
    let held = shared.clone();
    Ok(supervise(shared.clone(), name, move || {
        let (shared, consumer, handler) = (held.clone(), consumer.clone(), handler.clone());
        async move {
            let inbox = shared.store().clone();
            match Dispatcher::start(inbox, consumer, handler, options, shared.writer().bell()) {
                Ok(dispatcher) => {
                    shared.stopping().await;
                    dispatcher.stop().await;
                }
                Err(error) => tracing::error!(%error, "events cannot be handed out"),
            }
        }
    }))
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

#[async_trait]
impl Handler for Measured {
    async fn handle(&self, claim: Claim) -> std::result::Result<(), HandlerError> {
        let began = Instant::now();
        let done = self.handler.handle(claim).await;
        let outcome = match &done {
            Ok(()) => "done",
            Err(error) if error.gives_up() => "dead",
            Err(_) => "failed",
        };
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
