//! Copies what the settings name of all shops into the store.

use tiktokshop_lifecycle::sync::{Hints, SyncJob, SyncOptions};
use tokio::task::JoinHandle;

use super::supervise::{supervise, until_either};
use crate::shared::Shared;

pub(super) fn start(shared: &Shared) -> Option<JoinHandle<()>> {
    let options = options(shared)?;
    let held = shared.clone();
    Some(supervise(shared.clone(), "sync", move || run(held.clone(), options.clone())))
}

async fn run(shared: Shared, options: SyncOptions) {
    match SyncJob::start(shared.store().clone(), shared.apps().clone(), options) {
        Ok(job) => {
            until_either(shared.stopping(), job.ended()).await;
            job.stop().await;
        }
        Err(error) => tracing::error!(%error, "the sync cannot begin"),
    }
}

/// Webhooks as the fast path of the copies; `None` if nothing is copied.
pub(super) fn hints(shared: &Shared) -> Option<Hints> {
    Some(Hints::new(shared.store().clone(), shared.apps().clone(), options(shared)?))
}

/// `None` if nothing is to be copied.
fn options(shared: &Shared) -> Option<SyncOptions> {
    let options = shared.options();
    if options.sync.is_empty() {
        return None;
    }
    let sync = SyncOptions::default().kinds(options.sync.iter().copied()).interval(options.sync_interval);
    Some(sync.consumers(shared.consumers()).pokes(shared.pokes().clone()))
}
