//! `tiktokshop auth`: authorizations, from the link to fresh tokens. No token is ever printed.

pub mod account;
mod exchange;
mod link;
mod login;
mod refresh;
mod seal;
mod status;
mod url;

use std::sync::Arc;

use clap::Subcommand;
use tiktokshop_core::Secret;
use tiktokshop_core::clock::SystemClock;
use tiktokshop_core::http::build;
use tiktokshop_core::oauth::{AuthorizeHosts, OAuth};

use crate::config::Settings;
use crate::context::Context;
use crate::exit::Result;
use crate::http;

/// Authorizations.
#[derive(Subcommand)]
pub enum AuthCommand {
    /// Print the link with which a seller, creator or partner authorizes the app
    Url(url::UrlArgs),
    /// Exchange the code of a callback for tokens, and save them
    Exchange(exchange::ExchangeArgs),
    /// Print the link, wait for the callback on this machine, and exchange its code
    Login(login::LoginArgs),
    /// Refresh tokens now
    Refresh(refresh::RefreshArgs),
    /// Encrypt a store that was written without a key, or changed by hand; set the key, and run it once
    Seal(seal::SealArgs),
    /// List the authorizations of the app, their shops and when they expire
    Status(status::StatusArgs),
}

/// Runs it.
pub async fn run(command: AuthCommand, context: &Context) -> Result {
    match command {
        AuthCommand::Url(args) => url::run(&args, context).await,
        AuthCommand::Exchange(args) => exchange::run(&args, context).await,
        AuthCommand::Login(args) => login::run(&args, context).await,
        AuthCommand::Refresh(args) => refresh::run(&args, context).await,
        AuthCommand::Seal(args) => seal::run(&args, context).await,
        AuthCommand::Status(args) => status::run(&args, context).await,
    }
}

/// OAuth for the app. To create a link, `app_secret` is not needed.
fn oauth(settings: &Settings, app_secret: Secret) -> Result<OAuth> {
    let pool = build(&http::options(settings)?)?;
    let mut oauth = OAuth::new(settings.require("app_key")?, app_secret, pool, Arc::new(SystemClock));
    if let Some(id) = settings.get("service_id") {
        oauth = oauth.with_service_id(id);
    }
    let auth_url = settings.require("auth_url")?;
    // A sandbox serves the authorization pages of all audiences on its auth host.
    if !settings.is_default("auth_url") && auth_url != tiktokshop_core::oauth::AUTH_URL {
        oauth = oauth.with_authorize_hosts(AuthorizeHosts::all_at(auth_url));
    }
    let insecure = settings.get("allow_insecure_http") == Some("true");
    Ok(oauth.with_auth_url(auth_url).with_insecure_http(insecure))
}

/// The app secret, which is needed to exchange a code.
fn app_secret(settings: &Settings) -> Result<Secret> {
    Ok(Secret::new(settings.require("app_secret")?))
}
