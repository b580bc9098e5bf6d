//! What the server does itself with events: authorizations that end are marked, those that will are refreshed, and what has changed
//! is copied.

use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_lifecycle::effects::{Authorizations, CONSUMER, Deauthorization, Effects, Expiration};
use tokio::task::JoinHandle;

use super::{dispatch, keep, sync};
use crate::shared::Shared;

/// So many events are handled at once. Those of one shop share a request to the platform, and those
/// that end together one write to the store, which webhooks that come in are waiting for.
const CONCURRENCY: usize = 64;

pub(super) fn start(shared: &Shared) -> Result<JoinHandle<()>> {
    let effects = Arc::new(effects(shared)?);
    let mut options = dispatch::options(shared);
    options.concurrency = CONCURRENCY;
    dispatch::start(shared, CONSUMER.to_owned(), effects, options)
}

fn effects(shared: &Shared) -> Result<Effects> {
    let store = shared.store();
    let authorizations = Authorizations::new(store.clone(), store.clone());
    let authorizations = authorizations.clients(shared.apps().clone()).teller(keep::teller(shared));
    let effects =
        Effects::new().with(Deauthorization(authorizations.clone())).with(Expiration(authorizations));
    Ok(match sync::hints(shared) {
        Some(hints) => effects.with(hints),
        None => effects,
    })
}
