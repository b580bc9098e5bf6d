//! `tiktokshop webhook`: verifies what was received, and signs and sends what tests need.

mod sample;
mod secret;
mod sign;
mod subscriptions;
mod trigger;
mod types;
mod verify;

use std::fs;
use std::io::Read;
use std::path::Path;

use clap::Subcommand;
use tiktokshop_core::Secret;

use crate::config::Settings;
use crate::context::Context;
use crate::exit::{Failure, Result};

/// Webhooks.
#[derive(Subcommand)]
pub enum WebhookCommand {
    /// Verify the signature of a received webhook; exits with 7 if it does not match
    Verify(verify::VerifyArgs),
    /// Sign a body as the platform does, and print the value of the Authorization header
    Sign(sign::SignWebhookArgs),
    /// Send a signed sample event to an address
    #[command(alias = "send")]
    Trigger(trigger::TriggerArgs),
    /// List the known event types
    Types,
    /// List the webhook topics of shops, or make them as wanted
    #[command(subcommand)]
    Subscriptions(subscriptions::SubscriptionsCommand),
    /// Make a secret that signs events which `serve` forwards
    Secret,
}

/// Runs it.
pub async fn run(command: WebhookCommand, context: &Context) -> Result {
    match command {
        WebhookCommand::Verify(args) => verify::run(&args, context),
        WebhookCommand::Sign(args) => sign::run(&args, context),
        WebhookCommand::Trigger(args) => trigger::run(&args, context).await,
        WebhookCommand::Types => types::run(context),
        WebhookCommand::Subscriptions(command) => subscriptions::run(command, context).await,
        WebhookCommand::Secret => secret::run(context),
    }
}

/// The bytes of a file, or of stdin for `-`, unchanged.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = match path.to_str() {
        Some("-") => std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ()),
        _ => fs::read(path).map(|content| bytes = content),
    };
    read.map_err(|problem| Failure::usage(format!("{} cannot be read: {problem}", path.display())))?;
    Ok(bytes)
}

/// The key and secret of the app that signs.
fn app(settings: &Settings) -> Result<(String, Secret)> {
    Ok((settings.require("app_key")?.to_owned(), Secret::new(settings.require("app_secret")?)))
}
