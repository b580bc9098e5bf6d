//! `tiktokshop keys revoke`: a key that is refused from then on.

use clap::Args;
use serde_json::json;

use super::keyring;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Failure, Result};

/// Revokes a key
#[derive(Args)]
pub struct RevokeArgs {
    /// The id of the key, not the key itself
    id: String,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Revokes it.
pub async fn run(args: RevokeArgs, context: &Context) -> Result {
    let keyring = keyring(&context.settings(&args.settings)?).await?;
    if !keyring.revoke(&args.id).await? {
        // Somebody may have pasted the key itself, which must not be printed.
        return Err(Failure::usage("there is no key with this id that works")
            .with_hint("`tiktokshop keys list` shows the ids."));
    }
    context.out.either(&json!({"revoked": args.id}), |out| out.line(format!("revoked {}", args.id)))?;
    Ok(())
}
