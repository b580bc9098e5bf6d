//! Keeps the webhook topics of all shops as they are wanted.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::{Client, Result};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::subscriptions::{CheckOptions, Subscriber, Wanted};
use tokio::task::JoinHandle;

use super::every;
use super::supervise::supervise;
use crate::shared::Shared;

/// How often to look for shops that are due, such as new ones.
const PAUSE: Duration = Duration::from_secs(60);

/// Nothing if no topics are named.
pub(super) fn start(shared: &Shared) -> Option<JoinHandle<()>> {
    let wanted = shared.options().webhooks.clone()?;
    let held = shared.clone();
    Some(supervise(shared.clone(), "subscriptions", move || run(held.clone(), wanted.clone())))
}

async fn run(shared: Shared, wanted: Wanted) {
    loop {
        for client in shared.clients() {
            if shared.is_stopping() {
                return;
            }
            if let Err(error) = pass(&shared, &client, &wanted).await {
                tracing::warn!(app = client.app_key(), %error, "webhook topics could not be compared; that is tried again");
            }
        }
        if !every(&shared, PAUSE).await {
            return;
        }
    }
}

async fn pass(shared: &Shared, client: &Client, wanted: &Wanted) -> Result<()> {
    let store: Arc<dyn Store> = shared.store().clone();
    let subscriber = Subscriber::new(client.clone(), store, wanted.clone(), CheckOptions::default());
    let work = subscriber.pass();
    // A pass over many shops is long, and can be broken off: what was not looked at is still due.
    let pass = tokio::select! {
        pass = work => pass?,
        () = shared.stopping() => return Ok(()),
    };
    if pass.equal + pass.failed > 0 {
        tracing::info!(
            app = client.app_key(),
            equal = pass.equal,
            failed = pass.failed,
            "webhook topics were compared"
        );
    }
    Ok(())
}
