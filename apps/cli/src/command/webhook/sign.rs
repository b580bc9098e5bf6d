//! `tiktokshop webhook sign`: the signature that the platform would send with a body.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use tiktokshop_core::webhook;

use super::{app, read_bytes};
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::Result;

/// Signs a webhook's body
#[derive(Args)]
pub struct SignWebhookArgs {
    /// The exact body; `-` reads stdin
    #[arg(long, value_name = "FILE")]
    body_file: PathBuf,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints the signature.
pub fn run(args: &SignWebhookArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let (app_key, secret) = app(&settings)?;
    let body = read_bytes(&args.body_file)?;
    let signature = webhook::sign_test_event(&app_key, &secret, &body);
    context.out.either(&json!({"signature": signature}), |out| out.line(&signature))?;
    Ok(())
}
