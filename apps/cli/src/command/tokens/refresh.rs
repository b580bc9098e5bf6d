//! `tiktokshop tokens refresh`: gets new tokens for several accounts.

use std::sync::Arc;

use clap::Args;
use serde_json::{Value, json};
use tiktokshop_core::token::TokenManager;
use tiktokshop_lifecycle::Store;

use super::fetch::fetch_all;
use super::view::{Seen, seen};
use crate::command::auth::account;
use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::store::Account;
use crate::{client, progress, store, time};

/// Refreshes tokens
#[derive(Args)]
pub struct RefreshArgs {
    /// Refresh every authorization of the app that can be refreshed
    #[arg(long, conflicts_with_all = ["account", "shop_id", "expiring"])]
    all: bool,
    /// Refresh those whose access token expires within this time
    #[arg(long, value_name = "HOURS", num_args = 0..=1, default_missing_value = "24", conflicts_with_all = ["account", "shop_id"])]
    expiring: Option<u32>,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Refreshes what was chosen, one after the other, and lists the shops of each anew. One that fails does not stop the others.
pub async fn run(args: &RefreshArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let Some(store) = store::open_existing(&settings).await? else { return Err(store::not_authorized()) };
    settings.require("app_key")?;
    let client = client::builder(&settings)?.store(store.clone()).build()?;
    let mut chosen = seen(store.as_ref(), &settings, &[]).await?;
    if args.all || args.expiring.is_some() {
        chosen.retain(|seen| seen.account.record.renewable());
    } else {
        let accounts = store::accounts(store.as_ref(), settings.get("app_key")).await?;
        let one = store::choose(accounts, &settings)?;
        chosen.retain(|seen| seen.account.id == one.id);
    }
    if let Some(hours) = args.expiring {
        let (seconds, now) = (i64::from(hours) * 3_600, time::now());
        chosen.retain(|seen| seen.account.record.tokens.expires_within(seconds, now));
    }
    let tried = refresh_all(chosen, client.tokens()?, context).await?;
    let failed = tried.iter().filter(|tried| !tried.refreshed).count();
    let told = list_shops(tried, &settings, &store, context).await?;
    if context.out.json {
        context.out.value(&Value::Array(told))?;
    } else if told.is_empty() {
        context.out.note("No token is to be refreshed.")?;
    }
    match failed {
        0 => Ok(()),
        _ => Err(Failure::new(Exit::Auth, "refresh_failed", format!("{failed} refreshes failed"))),
    }
}

/// An account whose tokens were to be refreshed, and the object that tells of it.
struct Tried {
    account: Account,
    refreshed: bool,
    told: Value,
}

async fn refresh_all(chosen: Vec<Seen>, manager: &TokenManager, context: &Context) -> Result<Vec<Tried>> {
    let mut tried = Vec::new();
    for mut seen in chosen {
        let name = account::name(&seen.account);
        let spinner = progress::spinner(context.out, &format!("refreshing {name}"));
        let refreshed = manager.refresh_now(&seen.account.id).await;
        spinner.finish_and_clear();
        let problem = match refreshed {
            Ok(record) => {
                seen.account.record = record;
                None
            }
            Err(error) => Some(Failure::from(error).in_step(&name)),
        };
        let told = tell(&seen, problem.as_ref(), context)?;
        tried.push(Tried { account: seen.account, refreshed: problem.is_none(), told });
    }
    Ok(tried)
}

/// Lists the shops of those that have new tokens. Returns what is to be told of all. A failure is a warning: the tokens are fresh.
async fn list_shops(
    mut tried: Vec<Tried>,
    settings: &Settings,
    store: &Arc<dyn Store>,
    context: &Context,
) -> Result<Vec<Value>> {
    let fresh = tried.iter().filter(|tried| tried.refreshed).map(|tried| &tried.account);
    let accounts: Vec<_> = fresh.map(|account| (account.id.clone(), account.record.clone())).collect();
    let fetched = fetch_all(&accounts, settings, store, context).await;
    for (tried, learned) in tried.iter_mut().filter(|tried| tried.refreshed).zip(fetched) {
        learned.add_to(&mut tried.told);
        if let Some(Failure { text, .. }) = learned.failure() {
            context.out.warn(format!("its tokens are fresh, but its shops could not be listed: {text}"))?;
        }
    }
    Ok(tried.into_iter().map(|tried| tried.told).collect())
}

fn tell(seen: &Seen, problem: Option<&Failure>, context: &Context) -> Result<Value> {
    let (name, id) = (account::name(&seen.account), &seen.account.id);
    let expires = seen.account.record.tokens.access_token_expires_at;
    if let Some(failure) = problem {
        context.out.failure(failure)?;
        return Ok(
            json!({"app_key": id.app_key, "open_id": id.open_id, "refreshed": false, "error": failure.text}),
        );
    }
    if !context.out.json {
        context.out.line(format!("{name}: refreshed, expires {}", time::relative(expires, time::now())))?;
    }
    let told = json!({"app_key": id.app_key, "open_id": id.open_id, "refreshed": true, "access_token_expires_at": expires});
    Ok(told)
}
