//! `tiktokshop webhook verify`: whether a webhook came from the platform, and what it says.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use owo_colors::OwoColorize;
use serde_json::{Value, json};
use tiktokshop_core::webhook::{Event, Verifier};

use super::{app, read_bytes};
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::Result;
use crate::output::pairs;

/// Verifies a webhook
#[derive(Args)]
#[command(
    after_help = "The body must be the received bytes. If it is parsed and written again, it no longer matches."
)]
pub struct VerifyArgs {
    /// The Authorization header that was received with it
    #[arg(long, value_name = "HEX")]
    signature: String,
    /// The exact body; `-` reads stdin
    #[arg(long, value_name = "FILE")]
    body_file: PathBuf,
    /// Refuse events older than this many seconds; retries come up to 15.5 hours late
    #[arg(long, value_name = "SECONDS")]
    max_age: Option<u64>,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints the event, or fails with 7.
pub fn run(args: &VerifyArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let (app_key, secret) = app(&settings)?;
    let body = read_bytes(&args.body_file)?;
    let mut verifier = Verifier::new([(app_key, secret)]);
    if let Some(seconds) = args.max_age {
        verifier = verifier.max_age(Duration::from_secs(seconds));
    }
    let event = verifier.construct_event(&body, args.signature.trim())?;
    context.out.either(&told(&event), |out| {
        out.line(format!("{} the signature matches", "ok".green().bold()))?;
        out.table(&pairs(rows(&event)))
    })?;
    Ok(())
}

/// The event as a program gets it.
pub fn told(event: &Event) -> Value {
    json!({
        "valid": true,
        "type": event.r#type,
        "type_id": event.type_id,
        "notification_id": event.notification_id,
        "shop_id": event.shop_id,
        "timestamp": event.timestamp,
    })
}

fn rows(event: &Event) -> Vec<(&'static str, String)> {
    let Value::Object(told) = told(event) else { return Vec::new() };
    let names = [("type", "Type"), ("type_id", "Type id"), ("notification_id", "Id"), ("shop_id", "Shop")];
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let known = names.into_iter().filter(|(field, _)| !told[*field].is_null());
    known.map(|(field, title)| (title, text(&told[field]))).collect()
}
