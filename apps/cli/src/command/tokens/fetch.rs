//! Asks the platform what authorizations give access to: shops, and category assets of partners.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::{StreamExt, stream};
use serde_json::{Value, json};
use tiktokshop_core::Client;
use tiktokshop_core::token::{AccountId, Record};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::opened::{Opened, save_opened};

use crate::config::Settings;
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::wording::count;
use crate::{client, progress, time};

/// How many authorizations are asked about at once.
const AT_ONCE: usize = 8;

/// What was learned of one authorization.
pub enum Fetched {
    /// The platform was not asked.
    Skipped,
    /// The access token has expired. The next refresh lists them.
    Later,
    /// This was listed, and saved.
    Done(Opened),
    /// Why it could not be listed.
    Failed(Failure),
}

impl Fetched {
    /// For people: what follows the name of the account.
    pub fn words(&self) -> String {
        match self {
            Fetched::Done(opened) => named(opened),
            Fetched::Later => "; its access token has expired: a refresh will list its shops".to_owned(),
            Fetched::Skipped | Fetched::Failed(_) => String::new(),
        }
    }

    /// For programs: adds what was learned to the object of the account.
    pub fn add_to(&self, told: &mut Value) {
        match self {
            Fetched::Done(Opened { shops, assets }) => {
                let ids: Vec<&str> = shops.iter().map(|shop| shop.id.as_str()).collect();
                told["shops"] = json!(ids);
                told["category_assets"] = json!(assets.len());
            }
            Fetched::Failed(failure) => told["fetch_error"] = json!(failure.text),
            Fetched::Skipped | Fetched::Later => {}
        }
    }

    /// Why it failed, if it did.
    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Fetched::Failed(failure) => Some(failure),
            _ => None,
        }
    }
}

fn named(Opened { shops, assets }: &Opened) -> String {
    let mut named = Vec::new();
    if !shops.is_empty() {
        named.push(count(shops.len(), "shop"));
    }
    if !assets.is_empty() {
        named.push(count(assets.len(), "category asset"));
    }
    if named.is_empty() { String::new() } else { format!(", with {}", named.join(" and ")) }
}

/// Asks about each of them, several at once, in the order given. One that fails does not stop the others. No token is refreshed.
pub async fn fetch_all(
    accounts: &[(AccountId, Record)],
    settings: &Settings,
    store: &Arc<dyn Store>,
    context: &Context,
) -> Vec<Fetched> {
    let clients = clients(accounts, settings, store).await;
    let counter = progress::counter(context.out, "listing shops");
    let asked = stream::iter(accounts).map(|(account, record)| {
        let (client, counter) = (clients[&account.app_key].clone(), &counter);
        async move {
            let fetched = fetch(client, &**store, account, record).await;
            counter.inc(1);
            fetched
        }
    });
    let fetched = asked.buffered(AT_ONCE).collect().await;
    counter.finish_and_clear();
    fetched
}

async fn clients(
    accounts: &[(AccountId, Record)],
    settings: &Settings,
    store: &Arc<dyn Store>,
) -> BTreeMap<String, Result<Client>> {
    let mut clients = BTreeMap::new();
    for (AccountId { app_key, .. }, _) in accounts {
        if !clients.contains_key(app_key) {
            clients.insert(app_key.clone(), client_of(settings, store, app_key).await);
        }
    }
    clients
}

async fn client_of(settings: &Settings, store: &Arc<dyn Store>, app_key: &str) -> Result<Client> {
    Ok(client::builder_of_app(settings, &**store, app_key).await?.store(store.clone()).build()?)
}

async fn fetch(client: Result<Client>, store: &dyn Store, account: &AccountId, record: &Record) -> Fetched {
    if record.tokens.expired(time::now()) {
        return Fetched::Later;
    }
    let opened = match client {
        Ok(client) => save_opened(&client, store, account, record).await.map_err(Failure::from),
        Err(failure) => Err(failure),
    };
    match opened {
        Ok(opened) => Fetched::Done(opened),
        Err(failure) => Fetched::Failed(failure.in_step(&account.open_id)),
    }
}
