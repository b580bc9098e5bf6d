//! The library's client, made from the settings.

use std::sync::Arc;

use tiktokshop_core::Secret;
use tiktokshop_core::token::{AuthorizedShop, TokenStore};
use tiktokshop_core::{Client, ClientBuilder};
use tiktokshop_lifecycle::Store;

use crate::config::Settings;
use crate::exit::{Failure, Result};
use crate::store;

/// Whose authorization a call uses.
pub enum Speaker {
    /// A token that was given directly.
    Token(Secret),
    /// A stored authorization.
    Account(Box<store::Account>, Arc<dyn TokenStore>),
}

/// The part that depends on the speaker, not on the settings alone.
const SPOKEN: [&str; 4] = ["access_token", "shop_cipher", "category_asset_cipher", "shop_id"];

/// A builder with everything but tokens and the shop: app, hosts, timeouts.
pub fn builder(settings: &Settings) -> Result<ClientBuilder> {
    settings.require("app_key")?;
    settings.require("app_secret")?;
    Ok(filled(settings))
}

/// The same for an app that the settings may not name: its secret comes from them if it is theirs, else from the store.
pub async fn builder_of_app(settings: &Settings, store: &dyn Store, app_key: &str) -> Result<ClientBuilder> {
    let (own, has_secret) = (settings.get("app_key"), settings.get("app_secret").is_some());
    if own == Some(app_key) && has_secret {
        return Ok(filled(settings));
    }
    match store.load_app(app_key).await? {
        Some(app) => Ok(filled(settings).app_key(app_key).app_secret(app.app_secret)),
        None if own.is_none() && has_secret => Ok(filled(settings).app_key(app_key)),
        None => Err(Failure::configuration(format!("the app_secret of the app {app_key} is not known"))
            .with_hint("Set `app_secret`, or save the app with `tiktokshop apps add`.")),
    }
}

/// Validates the values of all settings, even if the app is not set yet.
pub fn validate(settings: &Settings) -> Result {
    let mut builder = filled(settings);
    if settings.get("app_key").is_none() {
        builder = builder.app_key("none");
    }
    if settings.get("app_secret").is_none() {
        builder = builder.app_secret("none");
    }
    builder.build()?;
    Ok(())
}

fn filled(settings: &Settings) -> ClientBuilder {
    let builder = Client::builder().product(concat!("tiktokshop-cli/", env!("CARGO_PKG_VERSION")));
    let own = |name: &str| settings.get(name).filter(|_| !SPOKEN.contains(&name));
    builder.fill(|name, _| own(name).map(str::to_owned))
}

/// Finds the speaker: a token that was given, otherwise a stored authorization.
pub async fn speaker(settings: &Settings) -> Result<Speaker> {
    if let Some(token) = settings.get("access_token") {
        return Ok(Speaker::Token(Secret::new(token)));
    }
    let app_key = settings.require("app_key")?;
    let Some(store) = store::open_existing(settings).await? else { return Err(no_speaker()) };
    let accounts = store::accounts(store.as_ref(), Some(app_key)).await?;
    if accounts.is_empty() {
        return Err(no_speaker());
    }
    let account = store::choose(accounts, settings)?;
    Ok(Speaker::Account(Box::new(account), store))
}

fn no_speaker() -> Failure {
    store::not_authorized().with_hint(
        "`tiktokshop auth url` creates the link, `tiktokshop auth exchange` accepts the callback; or give --access-token.",
    )
}

/// Makes calls for this speaker, for the shop that is set or the only one that the account has.
pub fn speak(builder: ClientBuilder, speaker: &Speaker, settings: &Settings) -> ClientBuilder {
    let builder = match speaker {
        Speaker::Token(token) => builder.access_token(token.clone()),
        Speaker::Account(account, store) => builder.store(store.clone()).account(account.id.clone()),
    };
    if settings.get("shop_cipher").is_some() {
        return with_ciphers(builder, speaker, settings);
    }
    let builder = with_asset(builder, settings);
    // The library finds the cipher: in the store, or from the platform if it is not there or no longer valid.
    match settings.get("shop_id").or_else(|| only_shop(speaker).map(|shop| shop.id.as_str())) {
        Some(id) => builder.shop_id(id),
        None => builder,
    }
}

/// Sets the ciphers that are known, so that nothing is looked up; the library sends them only where an operation takes them.
pub fn with_ciphers(mut builder: ClientBuilder, speaker: &Speaker, settings: &Settings) -> ClientBuilder {
    if let Some(cipher) = shop_cipher(speaker, settings) {
        builder = builder.shop_cipher(cipher);
    }
    with_asset(builder, settings)
}

fn with_asset(builder: ClientBuilder, settings: &Settings) -> ClientBuilder {
    match settings.get("category_asset_cipher") {
        Some(cipher) => builder.category_asset_cipher(cipher),
        None => builder,
    }
}

fn shop_cipher(speaker: &Speaker, settings: &Settings) -> Option<String> {
    if let Some(cipher) = settings.get("shop_cipher") {
        return Some(cipher.to_owned());
    }
    let Speaker::Account(account, _) = speaker else { return None };
    let shop = match settings.get("shop_id") {
        Some(id) => account.shops.iter().find(|shop| shop.id == id),
        None => only_shop(speaker),
    };
    shop.map(|shop| shop.cipher.clone())
}

/// The shop of an account that has one.
fn only_shop(speaker: &Speaker) -> Option<&AuthorizedShop> {
    match speaker {
        Speaker::Account(account, _) => account.shops.first().filter(|_| account.shops.len() == 1),
        Speaker::Token(_) => None,
    }
}
