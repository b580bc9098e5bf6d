//! Opens the store that the settings name.

use std::sync::Arc;

use tiktokshop_facade::layers::Settings;
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::roster::RosterFilter;

use crate::error::StartError;

/// Opens the store that the settings name: `store`, with its `store_key`.
///
/// # Errors
/// See [`StartError`].
pub async fn store(settings: &Settings) -> Result<Arc<dyn Store>, StartError> {
    let place = settings.require("store")?;
    Ok(tiktokshop_store::open(place, &settings.store_options()?).await?.whole())
}

/// The store, with its key tried on an authorization, if there is one: opening refuses a wrong key, but not one for a store that
/// was written without.
pub(crate) async fn tried(settings: &Settings) -> Result<Arc<dyn Store>, StartError> {
    let store = store(settings).await?;
    if let Some(entry) = store.list_roster(&RosterFilter::default(), 0, 1).await?.first() {
        store.load(&entry.account).await?;
    }
    Ok(store)
}
