//! An authorization as it may be shown: names, times, and the last characters of the tokens.

use owo_colors::OwoColorize;
use serde_json::Value;
use tiktokshop_core::token::{Record, StoredRecord};

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

/// One authorization for programs: the record as it is masked everywhere, with the last characters of the tokens, so that
/// two can be told apart, and without ciphers.
pub fn json(account: &Account) -> Value {
    let Account { id, record, shops } = account;
    let stored = StoredRecord::new(id.clone(), record.clone()).with_shops(shops.clone());
    let mut json = stored.to_masked_json();
    json["needs_reauthorization"] = record.status.needs_reauthorization().into();
    json["access_token"] = mask::tail(record.tokens.access_token.expose()).into();
    json["refresh_token"] = mask::tail(record.tokens.refresh_token.expose()).into();
    for shop in json["shops"].as_array_mut().into_iter().flatten() {
        shop.as_object_mut().and_then(|shop| shop.shift_remove("cipher"));
    }
    json
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
            format!("{} expires {}", mask::tail(tokens.access_token.expose()), access(&account.record)),
        ),
        (
            "Refresh token",
            format!("{} expires {}", mask::tail(tokens.refresh_token.expose()), refresh(&account.record)),
        ),
    ]
}

fn or_none(text: &str) -> String {
    if text.is_empty() { "-".to_owned() } else { text.to_owned() }
}

/// When the access token expires.
pub fn access(record: &Record) -> String {
    expires(record.tokens.access_token_expires_at)
}

/// When the refresh token expires.
pub fn refresh(record: &Record) -> String {
    if record.tokens.refresh_token.is_empty() {
        return "-".to_owned();
    }
    match record.tokens.refresh_token_expires_at {
        0 => "unknown".to_owned(),
        at => expires(at),
    }
}

fn expires(at: i64) -> String {
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
