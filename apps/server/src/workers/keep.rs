//! Keeps tokens fresh.

use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_lifecycle::keeper::{Keeper, KeeperOptions, Teller};
use tokio::task::JoinHandle;

use super::supervise::supervise;
use crate::shared::Shared;

pub(super) fn start(shared: &Shared) -> Result<JoinHandle<()>> {
    let keeper = Arc::new(keeper(shared)?);
    let held = shared.clone();
    Ok(supervise(shared.clone(), "keeper", move || {
        let (keeper, shared) = (keeper.clone(), held.clone());
        async move { keeper.run(shared.stopping()).await }
    }))
}

/// Who tells consumers of changes of authorizations.
pub(crate) fn teller(shared: &Shared) -> Teller {
    let store = shared.store();
    Teller::new(store.clone(), store.clone(), store.clone(), shared.consumers())
}

fn keeper(shared: &Shared) -> Result<Keeper> {
    let keeper = Keeper::new(shared.store().clone(), KeeperOptions::default())?;
    Ok(keeper.clients(shared.apps().clone()).teller(teller(shared)))
}
