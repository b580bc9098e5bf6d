//! `tiktokshop auth refresh`: gets new tokens now, not only when the old ones are about to expire.

use clap::Args;
use serde_json::Value;
use tiktokshop_core::Client;

use super::account;
use crate::client;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::{progress, store};

/// Refreshes tokens
#[derive(Args)]
pub struct RefreshArgs {
    /// Refresh every stored authorization of the app
    #[arg(long, conflicts_with_all = ["account", "shop_id"])]
    all: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Refreshes one authorization or all. The first failure decides the exit code, but the others are still tried.
pub async fn run(args: &RefreshArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let Some(store) = store::open_existing(&settings).await? else { return Err(store::not_authorized()) };
    let client = client::builder(&settings)?.store(store.clone()).build()?;
    let known = store::accounts(store.as_ref(), settings.get("app_key")).await?;
    let wanted = match args.all {
        true if known.is_empty() => return Err(store::not_authorized()),
        true => known,
        false => vec![store::choose(known, &settings)?],
    };
    let mut told = Vec::new();
    let mut failed: Option<Failure> = None;
    for mut account in wanted {
        let name = account::name(&account);
        match refresh(&client, &mut account, context).await {
            Ok(()) => told.push(account),
            Err(failure) if failed.is_none() => failed = Some(failure.in_step(&name)),
            Err(failure) => context.out.failure(&failure.in_step(&name))?,
        }
    }
    show(&told, args.all, context)?;
    failed.map_or(Ok(()), Err)
}

async fn refresh(client: &Client, account: &mut store::Account, context: &Context) -> Result {
    let spinner = progress::spinner(context.out, &format!("refreshing {}", account::name(account)));
    let refreshed = client.tokens()?.refresh_now(&account.id).await;
    spinner.finish_and_clear();
    account.record = refreshed?;
    Ok(())
}

fn show(accounts: &[store::Account], all: bool, context: &Context) -> Result {
    if context.out.json && all {
        let entries: Value = accounts.iter().map(account::json).collect();
        context.out.value(&entries)?;
        return Ok(());
    }
    accounts.iter().try_for_each(|account| account::show(account, context.out))
}
