//! What the routes of the interface share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tiktokshop_core::Client;
use tiktokshop_core::token::AccountId;

use super::problem::{Problem, Result};
use crate::shared::Shared;

/// What the routes of the interface share. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) shared: Shared,
    apps: Arc<Mutex<HashMap<String, Known>>>,
}

/// Which app opens a shop, and when that was read.
struct Known {
    app_key: String,
    at: Instant,
}

/// How long it is believed which app opens a shop. Only the choice of the app depends on it, not whether a call is let
/// through: the tokens are read as for every call.
const FRESH: Duration = Duration::from_secs(60);

impl Desk {
    pub(crate) fn new(shared: Shared) -> Desk {
        Desk { shared, apps: Arc::default() }
    }

    /// The client of an app, or of the only app.
    pub(crate) fn client(&self, app_key: Option<&str>) -> Result<Client> {
        if let Some(app_key) = app_key {
            return self.shared.client(app_key).ok_or_else(|| {
                Problem::not_found("there is no app with this key")
                    .with_hint("`GET /v1/apps` lists those that there are.")
            });
        }
        let mut clients = self.shared.clients().into_iter();
        match (clients.next(), clients.next()) {
            (Some(client), None) => Ok(client),
            (Some(_), Some(_)) => {
                Err(Problem::invalid("there are several apps").with_hint("Say which one: `?app_key=KEY`."))
            }
            (None, _) => Err(Problem::not_found("the server has no app")),
        }
    }

    /// The client of an app, for the authorization of this open id, if one is named.
    pub(crate) async fn client_of_account(
        &self,
        app_key: Option<&str>,
        open_id: Option<&str>,
    ) -> Result<Client> {
        let client = self.client(app_key)?;
        let Some(open_id) = open_id else { return Ok(client) };
        let account = AccountId::new(client.app_key(), open_id);
        if self.shared.store().load(&account).await?.is_none() {
            return Err(Problem::not_found("there is no authorization with this open id")
                .with_hint("`GET /v1/accounts` lists those that there are."));
        }
        Ok(client.with_account(account))
    }

    /// The client of the app that opens a shop.
    pub(crate) async fn client_of_shop(&self, shop_id: &str, app_key: Option<&str>) -> Result<Client> {
        if let Some(known) = self.known(shop_id).filter(|known| app_key.is_none_or(|asked| asked == known)) {
            return self.client(Some(&known));
        }
        let found = self.apps_of(shop_id, app_key).await?;
        match found.as_slice() {
            [app_key] => {
                self.learn(shop_id, app_key);
                self.client(Some(app_key))
            }
            [] => Err(unknown_shop(shop_id)),
            _ => {
                Err(Problem::invalid("several apps open this shop")
                    .with_hint("Say which one: `?app_key=KEY`."))
            }
        }
    }

    /// The apps with an authorization that opens the shop.
    pub(crate) async fn apps_of(&self, shop_id: &str, app_key: Option<&str>) -> Result<Vec<String>> {
        let mut found = Vec::new();
        if shop_id.contains(char::is_control) {
            // PostgreSQL refuses a text with such a character, which no id has.
            return Ok(found);
        }
        let clients = self.shared.clients().into_iter();
        for client in clients.filter(|client| app_key.is_none_or(|asked| asked == client.app_key())) {
            if self.shared.store().find_shop(client.app_key(), shop_id).await?.is_some() {
                found.push(client.app_key().to_owned());
            }
        }
        Ok(found)
    }

    fn known(&self, shop_id: &str) -> Option<String> {
        self.shared.only_client()?;
        let apps = self.apps.lock().unwrap_or_else(PoisonError::into_inner);
        apps.get(shop_id).filter(|known| known.at.elapsed() < FRESH).map(|known| known.app_key.clone())
    }

    fn learn(&self, shop_id: &str, app_key: &str) {
        // With one app for all callers, or none named: which of several was meant must be asked again each time.
        if self.shared.only_client().is_none() {
            return;
        }
        let known = Known { app_key: app_key.to_owned(), at: Instant::now() };
        self.apps.lock().unwrap_or_else(PoisonError::into_inner).insert(shop_id.to_owned(), known);
    }
}

/// No authorization opens it.
pub(crate) fn unknown_shop(shop_id: &str) -> Problem {
    Problem::not_found(format!(
        "no authorization opens the shop `{}`",
        tiktokshop_core::redact::printable(shop_id)
    ))
    .with_hint("`GET /v1/shops` lists the shops; let the seller authorize the app if it is missing.")
}
