//! `tiktokshop keys`: the API keys of the server's HTTP interface.

mod create;
mod list;
mod revoke;

use clap::Subcommand;
use serde_json::{Value, json};
use tiktokshop_lifecycle::access::{ApiKey, Keyring};
use tiktokshop_server::StartError;

use crate::config::Settings;
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::store;

/// API keys.
#[derive(Subcommand)]
pub enum KeysCommand {
    /// Make a key for a client, and print it: it cannot be shown again
    Create(create::CreateArgs),
    /// List the keys, with what they allow and when they were last used
    List(list::ListArgs),
    /// Revoke a key: it is refused from then on
    Revoke(revoke::RevokeArgs),
}

/// Runs it.
pub async fn run(command: KeysCommand, context: &Context) -> Result {
    match command {
        KeysCommand::Create(args) => create::run(args, context).await,
        KeysCommand::List(args) => list::run(args, context).await,
        KeysCommand::Revoke(args) => revoke::run(args, context).await,
    }
}

/// The keys of the store that the settings name.
async fn keyring(settings: &Settings) -> Result<Keyring> {
    store::make_folder(settings)?;
    let opened = tiktokshop_server::open_store(settings).await.map_err(|error| match error {
        StartError::Settings(problem) => problem.into(),
        StartError::Library(error) => error.into(),
        other => Failure::configuration(other.to_string()),
    });
    Ok(Keyring::new(opened?))
}

/// A key as programs read it. The key itself is not in it.
fn entry(key: &ApiKey) -> Value {
    json!({
        "id": key.id,
        "name": key.name,
        "scope": key.scope.name(),
        "shops": key.shops,
        "created_at": key.created_at,
        "expires_at": key.expires_at,
        "last_used_at": key.last_used_at,
        "revoked_at": key.revoked_at,
    })
}
