//! What can be checked on this machine: files, settings, stored authorizations.

use tiktokshop_core::catalog;

use super::check::Check;
use crate::config::{Settings, readable_by_others};
use crate::exit::Result;
use crate::store::{self, Account};
use crate::wording::count;
use crate::{client, paths, time};
use tiktokshop_store::Address;

/// All local checks.
pub async fn run(settings: &Settings) -> Vec<Check> {
    let mut checks = vec![catalogue(), file(settings), app(settings), values(settings)];
    match accounts(settings).await {
        Ok(accounts) => checks.extend(stored(settings, &accounts)),
        Err(failure) => checks.push(Check::fail("token store", &failure)),
    }
    checks
}

fn catalogue() -> Check {
    let operations = catalog::operations();
    let versions: usize = operations.iter().map(|operation| operation.versions.len()).sum();
    Check::ok("catalogue", format!("{} operations in {versions} versions", operations.len()))
}

fn file(settings: &Settings) -> Check {
    let Some(path) = &settings.file else {
        let place = paths::config_file().map_or_else(|| "-".to_owned(), |path| path.display().to_string());
        return Check::ok("configuration file", format!("none; it would be {place}"));
    };
    let shown = path.display();
    if readable_by_others(path) {
        return Check::warn(
            "configuration file",
            format!("other users can read {shown}"),
            format!("chmod 600 {shown}"),
        );
    }
    Check::ok("configuration file", shown.to_string())
}

fn app(settings: &Settings) -> Check {
    let missing: Vec<&str> =
        ["app_key", "app_secret"].into_iter().filter(|key| settings.get(key).is_none()).collect();
    if missing.is_empty() {
        return Check::ok("app", "key and secret are set");
    }
    Check::warn(
        "app",
        format!("{} not set: calls cannot be signed", missing.join(" and ")),
        "Partner Center shows them on the app's page. `tiktokshop demo` and `tiktokshop sandbox` work without them.",
    )
}

/// A value that the library refuses would stop every call.
fn values(settings: &Settings) -> Check {
    match client::validate(settings) {
        Ok(()) => Check::ok("settings", "every value can be used"),
        Err(failure) => Check::fail("settings", &failure),
    }
}

async fn accounts(settings: &Settings) -> Result<Option<Vec<Account>>> {
    match store::open_existing(settings).await? {
        Some(store) => Ok(Some(store::accounts(store.as_ref(), None).await?)),
        None => Ok(None),
    }
}

fn stored(settings: &Settings, accounts: &Option<Vec<Account>>) -> Vec<Check> {
    let address = store::address(settings).ok();
    let place = address.as_ref().map(Address::to_string).unwrap_or_default();
    let path = address.as_ref().and_then(Address::path);
    let Some(accounts) = accounts else {
        return vec![Check::ok("token store", format!("none yet; it would be {place}"))];
    };
    let mut checks = vec![match path.is_some_and(readable_by_others) {
        true => {
            Check::warn("token store", format!("other users can read {place}"), format!("chmod 600 {place}"))
        }
        false => Check::ok("token store", format!("{} in {place}", count(accounts.len(), "authorization"))),
    }];
    checks.extend(accounts.iter().map(authorization));
    checks
}

fn authorization(account: &Account) -> Check {
    let tokens = &account.record.tokens;
    let name = if tokens.seller_name.is_empty() { &account.id.open_id } else { &tokens.seller_name };
    let now = time::now();
    let again = "`tiktokshop auth url` creates the link for a new authorization.";
    if account.record.status.needs_reauthorization() {
        return Check::warn("authorization", format!("{name} must authorize the app again"), again);
    }
    if tokens.expired(now) && !tokens.refreshable(now) {
        return Check::warn("authorization", format!("{name}: both tokens have expired"), again);
    }
    let ends = time::relative(tokens.access_token_expires_at, now);
    let verb = if tokens.expired(now) { "expired" } else { "expires" };
    let shops = count(account.shops.len(), "shop");
    Check::ok("authorization", format!("{name}: the access token {verb} {ends}, {shops}"))
}
