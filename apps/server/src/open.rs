//! Opens the store that the settings name.

use std::sync::Arc;

use tiktokshop_facade::layers::{Problem, Settings};
use tiktokshop_lifecycle::Store;
use tiktokshop_store::{SqliteStore, StoreKey};

use crate::error::StartError;

/// Opens the store that the settings name: `store`, with its `store_key`.
///
/// # Errors
/// See [`StartError`].
pub async fn store(settings: &Settings) -> Result<Arc<dyn Store>, StartError> {
    let place = settings.require("store")?;
    let path = match place.split_once("://") {
        None => place,
        Some(("sqlite", path)) => path,
        Some((scheme, _)) => {
            let text = format!("a store of the kind `{scheme}` is not known");
            return Err(Problem { text, hint: Some("Use sqlite://PATH.".to_owned()) }.into());
        }
    };
    let options = match settings.get("store_key") {
        Some(key) => SqliteStore::options().key(StoreKey::parse(key)?),
        None => SqliteStore::options(),
    };
    Ok(Arc::new(options.open(path).await?))
}

/// The store, with its key tried on an authorization, if there is one: a wrong key must be noticed before a seller needs the
/// right one.
pub(crate) async fn tried(settings: &Settings) -> Result<Arc<dyn Store>, StartError> {
    let store = store(settings).await?;
    if let Some(account) = store.list().await?.first() {
        store.load(account).await?;
    }
    Ok(store)
}
