//! Copies what the settings name of all shops into the store.

use tiktokshop_lifecycle::sync::{SyncJob, SyncOptions};
use tokio::task::JoinHandle;

use super::supervise::supervise;
use crate::shared::Shared;

pub(super) fn start(shared: &Shared) -> Option<JoinHandle<()>> {
    if shared.options().sync.is_empty() {
        return None;
    }
    let held = shared.clone();
    Some(supervise(shared.clone(), "sync", move || {
        let shared = held.clone();
        async move {
            let options = SyncOptions::default()
                .kinds(shared.options().sync.iter().copied())
                .interval(shared.options().sync_interval);
            match SyncJob::start(shared.store().clone(), shared.apps().clone(), options) {
                Ok(job) => {
                    shared.stopping().await;
                    job.stop().await;
                }
                Err(error) => tracing::error!(%error, "the sync cannot begin"),
            }
        }
    }))
}
