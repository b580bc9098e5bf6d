//! Sends events to the app.

use std::sync::Arc;

use futures_util::future::{join_all, select_all};
use tiktokshop_core::Result;
use tiktokshop_lifecycle::forward::{Forwarder, Target};
use tiktokshop_lifecycle::inbox::Dispatcher;
use tokio::task::JoinHandle;

use super::dispatch;
use super::supervise::{supervise, until_either};
use crate::shared::Shared;
use crate::watch::trace_context;

/// So many events of different subjects are on their way to one target at the same time.
const CONCURRENCY: usize = 32;

/// One dispatcher for each target: one that hangs holds up no other.
pub(super) fn start(shared: &Shared) -> Result<Option<JoinHandle<()>>> {
    let forwarders: Result<Vec<Arc<Forwarder>>> = shared.options().forward.iter().map(forwarder).collect();
    let forwarders = forwarders?;
    shared.set_forwarders(forwarders.clone());
    if forwarders.is_empty() {
        return Ok(None);
    }
    let held = shared.clone();
    Ok(Some(supervise(shared.clone(), "forwarding", move || run(held.clone(), forwarders.clone()))))
}

/// It hands the trace of the handler's run on.
fn forwarder(target: &Target) -> Result<Arc<Forwarder>> {
    Ok(Arc::new(Forwarder::new(target.clone())?.headers(Arc::new(trace_context::headers))))
}

async fn run(shared: Shared, forwarders: Vec<Arc<Forwarder>>) {
    let dispatchers = forwarders.into_iter().map(|forwarder| one(&shared, forwarder));
    match dispatchers.collect::<Result<Vec<Dispatcher>>>() {
        Ok(dispatchers) => {
            let any_ended = select_all(dispatchers.iter().map(|dispatcher| Box::pin(dispatcher.ended())));
            until_either(shared.stopping(), any_ended).await;
            join_all(dispatchers.iter().map(Dispatcher::stop)).await;
        }
        Err(error) => tracing::error!(%error, "events cannot be forwarded"),
    }
}

fn one(shared: &Shared, forwarder: Arc<Forwarder>) -> Result<Dispatcher> {
    let mut options = dispatch::options(shared);
    options.concurrency = CONCURRENCY;
    let name = forwarder.target().name().to_owned();
    let handler = dispatch::measured(shared, &name, forwarder);
    Dispatcher::start(shared.store().clone(), name, handler, options, shared.writer().bell())
}
