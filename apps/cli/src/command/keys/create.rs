//! `tiktokshop keys create`: a key for a client.

use std::time::Duration;

use clap::Args;
use serde_json::json;
use tiktokshop_lifecycle::access::Scope;

use super::{entry, keyring};
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Failure, Result};

/// Makes a key
#[derive(Args)]
#[command(after_help = "\
Scopes: read sees everything but secrets and calls what changes nothing; write calls everything; admin manages keys too.
The key is the only line on stdout, so a script can take it: KEY=$(tiktokshop keys create --name shop --scope write)")]
pub struct CreateArgs {
    /// What the client is called
    #[arg(long, value_name = "NAME", default_value = "client")]
    name: String,
    /// What the key may do: read, write or admin
    #[arg(long, value_name = "SCOPE")]
    scope: Scope,
    /// Limit the key to this shop; repeat for more. Default: all shops
    #[arg(long = "limit-to-shop", value_name = "SHOP_ID")]
    shops: Vec<String>,
    /// After how many days the key expires. Default: never
    #[arg(long, value_name = "DAYS")]
    days: Option<u64>,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints the key.
pub async fn run(args: CreateArgs, context: &Context) -> Result {
    if args.scope == Scope::Admin && !args.shops.is_empty() {
        return Err(Failure::usage("a key with the scope admin cannot be limited to shops"));
    }
    let keyring = keyring(&context.settings(&args.settings)?).await?;
    let ttl = args.days.map(|days| Duration::from_secs(days.saturating_mul(86_400)));
    let (key, secret) = keyring.create(&args.name, args.scope, args.shops, ttl).await?;
    let mut told = entry(&key);
    told["key"] = json!(secret.expose());
    context.out.either(&told, |out| {
        out.line(secret.expose())?;
        out.note(format!("Keep it: it cannot be shown again. Its id is {}, its scope {}.", key.id, key.scope))
    })?;
    Ok(())
}
