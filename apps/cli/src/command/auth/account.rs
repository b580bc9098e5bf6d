//! An authorization as it may be shown: names and times, of a token only its end.

use owo_colors::OwoColorize;
use serde_json::{Value, json};
use tiktokshop_core::token::{Record, Status};

use crate::exit::Result;
use crate::mask;
use crate::output::{Output, pairs};
use crate::store::Account;
use crate::time;

/// What people call it.
pub fn name(account: &Account) -> String {
    let seller = &account.record.tokens.seller_name;
    if seller.is_empty() { account.id.open_id.clone() } else { seller.clone() }
}

/// Prints one authorization.
pub fn show(account: &Account, out: Output) -> Result {
    out.either(&json(account), |out| {
        out.line(format!("{} {}", "authorized".green().bold(), name(account)))?;
        out.table(&pairs(rows(account)))
    })?;
    Ok(())
}

/// One authorization for programs.
pub fn json(account: &Account) -> Value {
    let tokens = &account.record.tokens;
    let shops: Vec<Value> = account
        .shops
        .iter()
        .map(|shop| {
            json!({"id": shop.id, "name": shop.name, "region": shop.region, "seller_type": shop.seller_type, "code": shop.code})
        })
        .collect();
    json!({
        "app_key": account.id.app_key,
        "open_id": account.id.open_id,
        "seller_name": tokens.seller_name,
        "seller_base_region": tokens.seller_base_region,
        "user_type": tokens.user_type,
        "status": status(&account.record.status),
        "needs_reauthorization": account.record.status.needs_reauthorization(),
        "access_token": mask::tail(tokens.access_token.expose()),
        "access_token_expires_at": tokens.access_token_expires_at,
        "refresh_token": mask::tail(tokens.refresh_token.expose()),
        "refresh_token_expires_at": tokens.refresh_token_expires_at,
        "granted_scopes": tokens.granted_scopes,
        "updated_at": account.record.updated_at,
        "shops": shops,
    })
}

fn rows(account: &Account) -> Vec<(&'static str, String)> {
    let tokens = &account.record.tokens;
    let shops: Vec<String> =
        account.shops.iter().map(|shop| format!("{} ({}, {})", shop.id, shop.name, shop.region)).collect();
    vec![
        ("Account", account.id.open_id.clone()),
        ("Kind", kind(tokens.user_type).to_owned()),
        ("Region", tokens.seller_base_region.clone()),
        ("Shops", or_none(&shops.join("\n"))),
        ("Scopes", or_none(&tokens.granted_scopes.join(", "))),
        (
            "Access token",
            format!("{} ends {}", mask::tail(tokens.access_token.expose()), access(&account.record)),
        ),
        (
            "Refresh token",
            format!("{} ends {}", mask::tail(tokens.refresh_token.expose()), refresh(&account.record)),
        ),
    ]
}

fn or_none(text: &str) -> String {
    if text.is_empty() { "-".to_owned() } else { text.to_owned() }
}

/// When the access token ends.
pub fn access(record: &Record) -> String {
    ends(record.tokens.access_token_expires_at)
}

/// When the refresh token ends.
pub fn refresh(record: &Record) -> String {
    if record.tokens.refresh_token.is_empty() {
        return "-".to_owned();
    }
    match record.tokens.refresh_token_expires_at {
        0 => "not told".to_owned(),
        at => ends(at),
    }
}

fn ends(at: i64) -> String {
    format!("{} ({})", time::relative(at, time::now()), time::stamp(at))
}

/// Whose token it is.
pub fn kind(user_type: i64) -> &'static str {
    match user_type {
        0 => "seller",
        1 => "creator",
        3 => "partner",
        _ => "other",
    }
}

/// The state in one word.
pub fn status(status: &Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Refreshing { .. } => "refreshing",
        Status::RefreshUncertain { .. } => "refresh_uncertain",
        Status::NeedsReauthorization { .. } => "needs_reauthorization",
        _ => "unknown",
    }
}
