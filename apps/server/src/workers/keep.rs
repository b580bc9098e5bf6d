//! Keeps tokens fresh, and what is known of their shops.

use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_lifecycle::keeper::{Keeper, KeeperOptions, Teller};
use tiktokshop_lifecycle::opened::Lister;
use tokio::task::JoinHandle;

use super::supervise::supervise;
use crate::shared::Shared;

/// The keeper, and who lists shops and category assets again.
pub(super) fn start(shared: &Shared) -> Result<[JoinHandle<()>; 2]> {
    let lister = Lister::new(shared.store().clone(), shared.apps().clone())?;
    let keeper = Arc::new(keeper(shared, lister.clone())?);
    let held = shared.clone();
    let keeping = supervise(shared.clone(), "keeper", move || {
        let (keeper, shared) = (keeper.clone(), held.clone());
        async move { keeper.run(shared.stopping()).await }
    });
    let held = shared.clone();
    let listing = supervise(shared.clone(), "lister", move || {
        let (lister, shared) = (lister.clone(), held.clone());
        async move { lister.run(shared.stopping()).await }
    });
    Ok([keeping, listing])
}

/// Who tells consumers of changes of authorizations.
pub(crate) fn teller(shared: &Shared) -> Teller {
    let store = shared.store();
    Teller::new(store.clone(), store.clone(), store.clone(), shared.consumers())
}

fn keeper(shared: &Shared, lister: Lister) -> Result<Keeper> {
    let keeper = Keeper::new(shared.store().clone(), KeeperOptions::default())?;
    Ok(keeper.clients(shared.apps().clone()).teller(teller(shared)).lister(lister))
}
