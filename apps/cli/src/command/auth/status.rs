//! `tiktokshop auth status`: who has authorized the app, for which shops, and until when.

use clap::Args;
use comfy_table::{Cell, Color};
use serde_json::Value;
use tiktokshop_core::token::Status;

use super::account;
use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::output::table;
use crate::store::{self, Account};
use crate::time;

/// Shows the stored authorizations
#[derive(Args)]
pub struct StatusArgs {
    /// Exit with 3 if a seller must authorize again
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints all authorizations, or those of the app whose key is set.
pub async fn run(args: &StatusArgs, context: &Context) -> Result {
    let settings = context.settings(&args.settings)?;
    let mut accounts = match store::open_existing(&settings).await? {
        Some(store) => store::accounts(store.as_ref(), settings.get("app_key")).await?,
        None => Vec::new(),
    };
    if let Some(name) = settings.get("account") {
        accounts.retain(|account| store::is_named(account, name));
    }
    let told: Value = accounts.iter().map(account::json).collect();
    if context.out.json {
        context.out.value(&told)?;
    } else {
        print(&accounts, &settings, context)?;
    }
    match accounts.iter().find(|account| account.record.status.needs_reauthorization()) {
        Some(account) if args.check => Err(lost(account)),
        _ => Ok(()),
    }
}

fn lost(account: &Account) -> Failure {
    let name = account::name(account);
    Failure::new(Exit::Auth, "needs_reauthorization", format!("{name} must authorize the app again"))
        .with_hint("`tiktokshop auth url` creates the link.")
}

fn print(accounts: &[Account], settings: &Settings, context: &Context) -> Result {
    if accounts.is_empty() {
        context.out.note(store::nobody(settings))?;
        return Ok(());
    }
    let mut rows =
        table(["account", "kind", "shops", "state", "access token expires", "refresh token expires"]);
    for account in accounts {
        rows.add_row([
            Cell::new(account::name(account)),
            Cell::new(account::kind(account.record.tokens.user_type)),
            Cell::new(shops(account)),
            state(account),
            Cell::new(account::access(&account.record)),
            Cell::new(account::refresh(&account.record)),
        ]);
    }
    context.out.table(&rows)?;
    for account in accounts {
        if let Status::NeedsReauthorization { reason } = &account.record.status {
            context.out.note(format!("{}: {reason}", account::name(account)))?;
        }
    }
    Ok(())
}

fn shops(account: &Account) -> String {
    let names: Vec<String> =
        account.shops.iter().map(|shop| format!("{} {}", shop.region, shop.id)).collect();
    if names.is_empty() { "-".to_owned() } else { names.join("\n") }
}

fn state(account: &Account) -> Cell {
    let record = &account.record;
    let expired = record.tokens.expired(time::now());
    let (text, colour) = match &record.status {
        Status::NeedsReauthorization { .. } => ("must authorize again", Color::Red),
        Status::Deauthorized { .. } => ("deauthorized", Color::Red),
        Status::Refreshing { .. } => ("refreshing", Color::Yellow),
        Status::RefreshUncertain { .. } => ("refresh uncertain", Color::Yellow),
        _ if expired && !record.tokens.refreshable(time::now()) => ("expired", Color::Red),
        _ if expired => ("refreshes on next call", Color::Yellow),
        _ => ("active", Color::Green),
    };
    Cell::new(text).fg(colour)
}
