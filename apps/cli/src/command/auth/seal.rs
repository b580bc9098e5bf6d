//! `tiktokshop auth seal`: encrypts a store that was written without a key.

use clap::Args;
use serde_json::json;

use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::Result;
use crate::store;
use crate::wording::count;

/// Seals the stored tokens with the store's key
#[derive(Args)]
pub struct SealArgs {
    #[command(flatten)]
    settings: SettingFlags,
}

/// Accepts the contents of the file as they are, and seals them.
pub async fn run(args: &SealArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let sealed = store::seal(&settings).await?;
    if context.out.json {
        context.out.value(&json!({"sealed": sealed}))?;
    } else {
        context.out.note(format!("Sealed {}.", count(sealed, "authorization")))?;
    }
    Ok(())
}
