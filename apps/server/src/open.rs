//! Opens the store that the settings name.

use std::sync::Arc;

use tiktokshop_facade::layers::{Problem, Settings};
use tiktokshop_lifecycle::Store;
use tiktokshop_store::{PostgresOptions, SqliteStore, StoreKey};

use crate::error::StartError;

/// Opens the store that the settings name: `store`, with its `store_key`.
///
/// # Errors
/// See [`StartError`].
pub async fn store(settings: &Settings) -> Result<Arc<dyn Store>, StartError> {
    let place = settings.require("store")?;
    let key = settings.get("store_key").map(StoreKey::parse).transpose()?;
    match place.split_once("://") {
        None => file(place, key).await,
        Some(("sqlite", path)) => file(path, key).await,
        Some(("postgres" | "postgresql", _)) => database(place, key).await,
        Some((scheme, _)) => {
            let text = format!("a store of the kind `{scheme}` is not known");
            let hint = "Use sqlite://PATH or postgres://USER@HOST/DATABASE.".to_owned();
            Err(Problem { text, hint: Some(hint) }.into())
        }
    }
}

async fn file(path: &str, key: Option<StoreKey>) -> Result<Arc<dyn Store>, StartError> {
    let options = SqliteStore::options();
    let options = key.into_iter().fold(options, |options, key| options.key(key));
    Ok(Arc::new(options.open(path).await?))
}

async fn database(url: &str, key: Option<StoreKey>) -> Result<Arc<dyn Store>, StartError> {
    let options = PostgresOptions::default();
    let options = key.into_iter().fold(options, |options, key| options.key(key));
    Ok(Arc::new(options.open(url).await?))
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
