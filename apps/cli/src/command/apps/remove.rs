//! `tiktokshop apps remove`: an app that is served no longer.

use clap::Args;
use serde_json::json;

use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::store;

/// Removes an app from the store
#[derive(Args)]
#[command(after_help = "\
Its webhooks are refused from then on, and its tokens are no longer refreshed. Authorizations, events and copies stay in the \
store; if the app is added again soon, they go on.")]
pub struct RemoveArgs {
    /// The key of the app
    #[arg(value_name = "APP_KEY")]
    app: String,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Removes it.
pub async fn run(args: &RemoveArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let removed = match store::open_existing(&settings).await? {
        Some(store) => store.delete_app(&args.app).await?,
        None => false,
    };
    if !removed {
        return Err(Failure::usage(format!("the store has no app {:?}", args.app))
            .with_hint("`tiktokshop apps list` shows those that it has."));
    }
    context.out.either(&json!({"removed": args.app}), |out| out.line(format!("removed {}", args.app)))?;
    Ok(())
}
