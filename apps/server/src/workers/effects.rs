//! What the server does itself with events: authorizations that end are marked, those that will are refreshed.

use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_lifecycle::effects::{Authorizations, CONSUMER, Deauthorization, Effects, Expiration};
use tokio::task::JoinHandle;

use super::{dispatch, keep};
use crate::shared::Shared;

pub(super) fn start(shared: &Shared) -> Result<JoinHandle<()>> {
    let effects = Arc::new(effects(shared)?);
    dispatch::start(shared, CONSUMER.to_owned(), effects, dispatch::options(shared))
}

fn effects(shared: &Shared) -> Result<Effects> {
    let store = shared.store();
    let authorizations = Authorizations::new(store.clone(), store.clone());
    let authorizations = authorizations.clients(shared.apps().clone()).teller(keep::teller(shared));
    Ok(Effects::new().with(Deauthorization(authorizations.clone())).with(Expiration(authorizations)))
}
