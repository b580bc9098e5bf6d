//! `tiktokshop auth url`: the link to authorize the app, with a state that is stored.

use std::time::Duration;

use clap::Args;
use serde_json::json;
use tiktokshop_core::Secret;

use super::link::LinkArgs;
use super::oauth;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::Result;
use crate::{store, time};

/// Creates an authorization link
#[derive(Args)]
pub struct UrlArgs {
    #[command(flatten)]
    link: LinkArgs,
    /// For how many minutes the link's state is valid; it works once
    #[arg(long, value_name = "MINUTES", default_value_t = 60)]
    valid_for: u32,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints the link and stores its state.
pub async fn run(args: &UrlArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let oauth = oauth(&settings, Secret::new("not needed for a link"))?;
    let store = store::open(&settings).await?;
    let ttl = Duration::from_secs(u64::from(args.valid_for) * 60);
    let started = oauth.begin(store.as_ref(), &args.link.link(), "", ttl).await?;
    let expires_at = time::now() + i64::from(args.valid_for) * 60;
    let told = json!({"url": started.url, "state": started.state.as_str(), "state_expires_at": expires_at});
    context.out.either(&told, |out| {
        out.line(&started.url)?;
        out.note(format!("The link works once, until {}. After that, run:", time::stamp(expires_at)))?;
        out.note("  tiktokshop auth exchange 'THE URL THE BROWSER WAS SENT BACK TO'")
    })?;
    Ok(())
}
