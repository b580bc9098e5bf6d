//! The library's client, made from the settings.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Secret;
use tiktokshop_core::{Client, ClientBuilder};

use crate::config::Settings;
use crate::exit::Result;
use crate::http;
use crate::store;

/// Who a call speaks for.
pub enum Speaker {
    /// A token that was given.
    Token(Secret),
    /// A stored authorization.
    Account(Box<store::Account>, Arc<tiktokshop_store::SqliteStore>),
}

/// A builder with everything but tokens: app, hosts, timeouts.
pub fn builder(settings: &Settings) -> Result<ClientBuilder> {
    let mut builder = Client::builder()
        .app_key(settings.require("app_key")?)
        .app_secret(settings.require("app_secret")?)
        .user_agent(concat!("tiktokshop-cli/", env!("CARGO_PKG_VERSION")));
    if let Some(url) = settings.get("api_url") {
        builder = builder.api_url(url);
    }
    if let Some(url) = settings.get("auth_url") {
        builder = builder.auth_url(url);
    }
    builder = builder.allow_insecure_http(settings.get("allow_insecure_http") == Some("true"));
    if let Some(id) = settings.get("service_id") {
        builder = builder.service_id(id);
    }
    connection(builder, settings)
}

fn connection(mut builder: ClientBuilder, settings: &Settings) -> Result<ClientBuilder> {
    if let Some(seconds) = settings.number("timeout")? {
        builder = builder.timeout(Duration::from_secs(seconds));
    }
    if let Some(seconds) = settings.number("deadline")? {
        builder = builder.deadline(Duration::from_secs(seconds));
    }
    if let Some(retries) = settings.number("max_retries")? {
        builder = builder.max_retries(u32::try_from(retries).unwrap_or(u32::MAX));
    }
    if let Some(proxy) = settings.get("proxy") {
        builder = builder.proxy(proxy);
    }
    if let Some(pem) = http::root_certificate(settings)? {
        builder = builder.root_certificate(&pem);
    }
    Ok(builder)
}

/// Finds out who speaks: a token that was given, else a stored authorization.
pub async fn speaker(settings: &Settings) -> Result<Speaker> {
    if let Some(token) = settings.get("access_token") {
        return Ok(Speaker::Token(Secret::new(token)));
    }
    let app_key = settings.require("app_key")?;
    let Some(store) = store::open_existing(settings).await? else { return Err(store::not_authorized()) };
    let accounts = store::accounts(store.as_ref(), Some(app_key)).await?;
    let account = store::choose(accounts, settings)?;
    Ok(Speaker::Account(Box::new(account), store))
}

/// Lets somebody speak, for the shop that is set or the only one that they have.
pub fn speak(builder: ClientBuilder, speaker: &Speaker, settings: &Settings) -> ClientBuilder {
    let builder = match speaker {
        Speaker::Token(token) => builder.access_token(token.clone()),
        Speaker::Account(account, store) => builder.store(store.clone()).account(account.id.clone()),
    };
    let builder = with_ciphers(builder, speaker, settings);
    // The library asks the platform for the cipher of a shop that is known by its id alone.
    match settings.get("shop_id").filter(|_| shop_cipher(speaker, settings).is_none()) {
        Some(id) => builder.shop_id(id),
        None => builder,
    }
}

/// Sets the ciphers; the library sends them only where an operation takes them.
pub fn with_ciphers(mut builder: ClientBuilder, speaker: &Speaker, settings: &Settings) -> ClientBuilder {
    if let Some(cipher) = shop_cipher(speaker, settings) {
        builder = builder.shop_cipher(cipher);
    }
    if let Some(cipher) = settings.get("category_asset_cipher") {
        builder = builder.category_asset_cipher(cipher);
    }
    builder
}

fn shop_cipher(speaker: &Speaker, settings: &Settings) -> Option<String> {
    if let Some(cipher) = settings.get("shop_cipher") {
        return Some(cipher.to_owned());
    }
    let Speaker::Account(account, _) = speaker else { return None };
    let shop = match settings.get("shop_id") {
        Some(id) => account.shops.iter().find(|shop| shop.id == id),
        None => account.shops.first().filter(|_| account.shops.len() == 1),
    };
    shop.map(|shop| shop.cipher.clone())
}
