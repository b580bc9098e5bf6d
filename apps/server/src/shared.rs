//! What all routes and workers share.

use std::collections::BTreeMap;
use std::sync::Arc;

use tiktokshop_core::Client;
use tiktokshop_lifecycle::Store;

/// What all routes and workers share. Cheap to clone.
#[derive(Clone)]
pub struct Shared(Arc<Parts>);

struct Parts {
    store: Arc<dyn Store>,
    /// One client for each app, by app key, all on the store.
    clients: BTreeMap<String, Client>,
}

impl Shared {
    /// Shares a store and one client for each app, all of them on that store.
    pub fn new(store: Arc<dyn Store>, clients: impl IntoIterator<Item = Client>) -> Shared {
        let clients = clients.into_iter().map(|client| (client.app_key().to_owned(), client)).collect();
        Shared(Arc::new(Parts { store, clients }))
    }

    /// Where everything is kept.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.0.store
    }

    /// The client of an app.
    pub fn client(&self, app_key: &str) -> Option<&Client> {
        self.0.clients.get(app_key)
    }

    /// The clients of all apps.
    pub fn clients(&self) -> impl Iterator<Item = &Client> {
        self.0.clients.values()
    }
}
