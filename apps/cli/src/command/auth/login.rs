//! `tiktokshop auth login`: the link and its callback in one go, with a listener on this machine.

use std::time::Duration;

use clap::Args;
use serde_json::json;
use tiktokshop_core::oauth::StateCheck;

use super::link::LinkArgs;
use super::{exchange, oauth};
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::loopback::{FixedResponse, Loopback};
use crate::{progress, store};

const DONE: FixedResponse = FixedResponse {
    content_type: "text/html; charset=utf-8",
    body: "<!doctype html><title>tiktokshop</title><p>Received. You can close this page and go back to the terminal.",
};

/// Authorizes in one go
#[derive(Args)]
#[command(
    after_help = "The redirect URL of the app (in Partner Center) must lead to http://127.0.0.1:PORT, or to a page that redirects there."
)]
pub struct LoginArgs {
    #[command(flatten)]
    link: LinkArgs,
    /// The port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8765)]
    port: u16,
    /// How many minutes to wait
    #[arg(long, value_name = "MINUTES", default_value_t = 30)]
    wait: u32,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints the link, waits for the callback, and exchanges its code.
pub async fn run(args: &LoginArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let secret = super::app_secret(&settings)?;
    let store = store::whole(&settings).await?;
    let patience = Duration::from_secs(u64::from(args.wait) * 60);
    let started = oauth(&settings, secret)?.begin(&*store, &args.link.link(), "", patience).await?;
    let mut listener = Loopback::start(args.port, DONE).await?;
    let told = json!({"url": started.url, "listening": listener.url});
    context.out.either(&told, |out| {
        out.line(&started.url)?;
        out.note(format!("Open the link. Waiting for the callback on {}", listener.url))
    })?;
    let spinner = progress::spinner(context.out, "waiting for the callback");
    let callback = callback(&mut listener, patience).await;
    spinner.finish_and_clear();
    exchange::take(&callback?, StateCheck::Stored, &settings, store, context).await
}

/// The first request that is a callback. Browsers also ask for an icon.
async fn callback(listener: &mut Loopback, patience: Duration) -> Result<String> {
    let wait = async {
        while let Some(request) = listener.next(patience).await {
            if request.target.contains("code=") || request.target.contains("error=") {
                return Some(request.target);
            }
        }
        None
    };
    let found = tokio::time::timeout(patience, wait).await.ok().flatten();
    found.ok_or_else(|| {
        Failure::new(Exit::Auth, "needs_authorization", "no callback arrived in time")
            .with_hint("`tiktokshop auth exchange URL` accepts a callback that went elsewhere.")
    })
}
