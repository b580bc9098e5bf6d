//! Deletes events that nobody needs any more.

use std::time::Duration;

use tokio::task::JoinHandle;

use super::every;
use super::supervise::supervise;
use crate::shared::Shared;

/// How often.
const PAUSE: Duration = Duration::from_secs(3600);

pub(super) fn start(shared: &Shared) -> JoinHandle<()> {
    let held = shared.clone();
    supervise(shared.clone(), "pruning", move || {
        let shared = held.clone();
        async move {
            while every(&shared, PAUSE).await {
                match shared.store().prune_events(shared.options().keep_events).await {
                    Ok(0) => {}
                    Ok(events) => tracing::info!(events, "old events were deleted"),
                    Err(error) => {
                        tracing::warn!(%error, "old events could not be deleted; that is tried again")
                    }
                }
            }
        }
    })
}
