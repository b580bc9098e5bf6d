//! What the effects on authorizations work with.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;
use tiktokshop_core::token::{AccountId, TokenManager, TokenStore};
use tiktokshop_core::{Error, ErrorKind, Result};

use crate::clients::Clients;
use crate::inbox::{Source, Stored};
use crate::keeper::{Standings, Teller};

/// The authorizations of a store, and what changes them. Cheap to clone.
#[derive(Clone)]
pub struct Authorizations {
    pub(super) tokens: Arc<dyn TokenStore>,
    pub(super) standings: Arc<dyn Standings>,
    managers: HashMap<String, TokenManager>,
    clients: Clients,
    teller: Option<Teller>,
}

impl Authorizations {
    /// The authorizations of this store. They need the [`manager`](Authorizations::manager) of each app, or the
    /// [`clients`](Authorizations::clients).
    pub fn new(tokens: Arc<dyn TokenStore>, standings: Arc<dyn Standings>) -> Authorizations {
        let (managers, clients) = Default::default();
        Authorizations { tokens, standings, managers, clients, teller: None }
    }

    /// Sets what refreshes and marks the tokens of an app.
    pub fn manager(mut self, app_key: impl Into<String>, manager: TokenManager) -> Authorizations {
        self.managers.insert(app_key.into(), manager);
        self
    }

    /// Sets the clients whose managers do so. Apps may be added to them later.
    pub fn clients(mut self, clients: Clients) -> Authorizations {
        self.clients = clients;
        self
    }

    /// Sets who tells of changes at once. Without one, the keeper's teller does at its next pass.
    pub fn teller(mut self, teller: Teller) -> Authorizations {
        self.teller = Some(teller);
        self
    }

    pub(super) fn manager_of(&self, account: &AccountId) -> Result<TokenManager> {
        let named = self.managers.get(&account.app_key).cloned();
        named.or_else(|| self.clients.manager(&account.app_key)).ok_or_else(|| {
            let detail =
                format!("the app {} is not set up here, so its tokens are left alone", account.app_key);
            Error::new(ErrorKind::Configuration, detail)
        })
    }

    /// The account that opens the shop of an event; `None` if none does.
    pub(super) async fn of_shop(&self, event: &Stored) -> Result<Option<AccountId>> {
        let arrival = &event.arrival;
        let found = self.tokens.find_shop(&arrival.app_key, &arrival.owner).await?;
        Ok(found.map(|entry| entry.account))
    }

    pub(super) async fn tell(&self, account: &AccountId) -> Result<()> {
        if let Some(teller) = &self.teller {
            teller.tell(account).await?;
        }
        Ok(())
    }
}

impl fmt::Debug for Authorizations {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let apps: Vec<&String> = self.managers.keys().collect();
        out.debug_struct("Authorizations")
            .field("apps", &apps)
            .field("clients", &self.clients)
            .finish_non_exhaustive()
    }
}

/// Whether this is a webhook of the type with this number and name.
pub(super) fn is_webhook(event: &Stored, number: i64, name: &str) -> bool {
    let arrival = &event.arrival;
    arrival.source == Source::Webhook && (arrival.type_id == Some(number) || arrival.event_type == name)
}

/// The event's own data, which some events carry as JSON in a string; `null` if it cannot be read.
pub(super) fn data(event: &Stored) -> Value {
    let mut body: Value = serde_json::from_slice(&event.arrival.body).unwrap_or_default();
    match body["data"].take() {
        Value::String(text) => serde_json::from_str(&text).unwrap_or_default(),
        data => data,
    }
}

/// A time in Unix seconds, as a number or as text.
pub(super) fn time(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|time| *time > 0)
}
