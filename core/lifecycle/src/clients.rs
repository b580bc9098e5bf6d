//! The clients of the apps that are served: a set that may change while it is used.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;
use tiktokshop_core::Client;
use tiktokshop_core::token::TokenManager;

/// One client for each app, all on the same store. Clones share one set: an app that is added to one of them is served by all who
/// hold another, from the next call on. Reading takes no lock.
#[derive(Clone, Default)]
pub struct Clients(Arc<ArcSwap<BTreeMap<String, Client>>>);

impl Clients {
    /// The client of an app.
    pub fn get(&self, app_key: &str) -> Option<Client> {
        self.0.load().get(app_key).cloned()
    }

    /// Whether there is a client of the app.
    pub fn contains(&self, app_key: &str) -> bool {
        self.0.load().contains_key(app_key)
    }

    /// All clients, by app key.
    pub fn all(&self) -> Vec<Client> {
        self.0.load().values().cloned().collect()
    }

    /// What refreshes the tokens of an app; `None` if there is no such app, or if its client has no store.
    pub fn manager(&self, app_key: &str) -> Option<TokenManager> {
        self.0.load().get(app_key).and_then(|client| client.tokens().ok().cloned())
    }

    /// Adds the client of an app, or puts it in place of the one before, which is returned. Calls that run go on with that.
    pub fn set(&self, client: Client) -> Option<Client> {
        let before = self.0.rcu(|clients| {
            let mut clients = BTreeMap::clone(clients);
            clients.insert(client.app_key().to_owned(), client.clone());
            clients
        });
        before.get(client.app_key()).cloned()
    }

    /// Removes the client of an app, and returns it. Calls that run go on.
    pub fn remove(&self, app_key: &str) -> Option<Client> {
        let before = self.0.rcu(|clients| {
            let mut clients = BTreeMap::clone(clients);
            clients.remove(app_key);
            clients
        });
        before.get(app_key).cloned()
    }
}

impl FromIterator<Client> for Clients {
    fn from_iter<T: IntoIterator<Item = Client>>(clients: T) -> Clients {
        let by_key = clients.into_iter().map(|client| (client.app_key().to_owned(), client));
        Clients(Arc::new(ArcSwap::from_pointee(by_key.collect())))
    }
}

impl<const COUNT: usize> From<[Client; COUNT]> for Clients {
    fn from(clients: [Client; COUNT]) -> Clients {
        clients.into_iter().collect()
    }
}

impl From<Vec<Client>> for Clients {
    fn from(clients: Vec<Client>) -> Clients {
        clients.into_iter().collect()
    }
}

impl fmt::Debug for Clients {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.0.load().keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(app_key: &str) -> Client {
        Client::builder().app_key(app_key).app_secret("secret").build().unwrap()
    }

    #[test]
    fn clones_share_one_set() {
        let clients = Clients::from([client("b")]);
        let other = clients.clone();
        assert!(clients.set(client("a")).is_none());
        let keys: Vec<_> = other.all().iter().map(|client| client.app_key().to_owned()).collect();
        assert_eq!(keys, ["a", "b"]);
        assert!(clients.set(client("a")).is_some(), "the one before is handed back");
        assert!(other.remove("a").is_some() && other.remove("a").is_none());
        assert!(!clients.contains("a") && clients.get("b").is_some());
        assert!(clients.manager("b").is_none(), "it has no store");
    }
}
