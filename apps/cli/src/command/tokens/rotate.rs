//! `tiktokshop tokens rotate-key`: seals the store with a new key.

use clap::Args;
use serde_json::json;
use tiktokshop_store::StoreKey;

use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::store;
use crate::wording::count;

/// Seals the store with a new key
#[derive(Args)]
pub struct RotateArgs {
    /// The environment variable that holds the new key. The old one is the `store_key` of the settings
    #[arg(long, value_name = "VARIABLE", default_value = "TIKTOK_NEW_STORE_KEY")]
    new_key_env: String,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Seals everything with the new key. Programs that are to go on meanwhile must know both keys.
pub async fn run(args: &RotateArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let old = StoreKey::parse(settings.require("store_key")?)?;
    let name = &args.new_key_env;
    let text = std::env::var(name).map_err(|_| {
        Failure::configuration(format!("{name} is not set: it must hold the new key"))
            .with_hint("A key is 32 random bytes in base64: `openssl rand -base64 32` makes one.")
    })?;
    let new = StoreKey::parse(&text)?;
    if new.id() == old.id() {
        return Err(Failure::configuration(format!("{name} holds the key that the store has already")));
    }
    let sealed = store::rotate(&settings, old, new.clone()).await?;
    context.out.either(&json!({"sealed": sealed, "key_id": new.id()}), |out| {
        out.note(format!("Sealed {} with the key {}.", count(sealed, "authorization"), new.id()))?;
        out.note("Set `store_key` to the new key everywhere; the old one opens nothing any more.")
    })?;
    Ok(())
}
