//! A row of the roster, the same in every database.

use serde::de::DeserializeOwned;
use sqlx::FromRow;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_lifecycle::roster::{RosterAccount, RosterEntry, RosterShop};

use crate::seal::store_error;

#[derive(FromRow)]
pub(crate) struct RosterRow {
    app_key: String,
    open_id: String,
    seller_name: String,
    seller_base_region: String,
    user_type: i64,
    standing: String,
    status: String,
    status_reason: String,
    access_token_expires_at: i64,
    refresh_token_expires_at: i64,
    updated_at: i64,
    id: Option<String>,
    name: Option<String>,
    region: Option<String>,
    seller_type: Option<String>,
    code: Option<String>,
}

/// An authorization with lists in JSON.
#[derive(FromRow)]
pub(crate) struct AccountRow {
    app_key: String,
    open_id: String,
    seller_name: String,
    seller_base_region: String,
    user_type: i64,
    granted_scopes: String,
    standing: String,
    inactive_shops: String,
    status: String,
    status_reason: String,
    access_token_expires_at: i64,
    refresh_token_expires_at: i64,
    updated_at: i64,
    shops: String,
    assets: String,
}

impl AccountRow {
    pub(crate) fn account(self) -> Result<RosterAccount> {
        Ok(RosterAccount {
            account: AccountId { app_key: self.app_key, open_id: self.open_id },
            seller_name: self.seller_name,
            seller_base_region: self.seller_base_region,
            user_type: self.user_type,
            granted_scopes: list(&self.granted_scopes)?,
            standing: standing(&self.standing)?,
            inactive_shops: list(&self.inactive_shops)?,
            status: self.status,
            reason: self.status_reason,
            access_token_expires_at: self.access_token_expires_at,
            refresh_token_expires_at: self.refresh_token_expires_at,
            updated_at: self.updated_at,
            shops: list(&self.shops)?,
            assets: list(&self.assets)?,
        })
    }
}

fn standing(name: &str) -> Result<Standing> {
    Standing::named(name).ok_or_else(|| store_error("the stored standing of an authorization is not known"))
}

fn list<T: DeserializeOwned>(json: &str) -> Result<Vec<T>> {
    serde_json::from_str(json).map_err(|_| store_error("what is stored of an authorization is not a list"))
}

impl RosterRow {
    pub(crate) fn entry(self) -> Result<RosterEntry> {
        let standing = standing(&self.standing)?;
        let (name, region, seller_type, code) = (self.name, self.region, self.seller_type, self.code);
        let shop = self.id.map(|id| RosterShop {
            id,
            name: name.unwrap_or_default(),
            region: region.unwrap_or_default(),
            seller_type: seller_type.unwrap_or_default(),
            code: code.unwrap_or_default(),
        });
        Ok(RosterEntry {
            account: AccountId { app_key: self.app_key, open_id: self.open_id },
            seller_name: self.seller_name,
            seller_base_region: self.seller_base_region,
            user_type: self.user_type,
            standing,
            status: self.status,
            reason: self.status_reason,
            access_token_expires_at: self.access_token_expires_at,
            refresh_token_expires_at: self.refresh_token_expires_at,
            updated_at: self.updated_at,
            shop,
        })
    }
}

/// The counts by standing, in the order of [`Standing::ALL`].
pub(crate) fn counts(rows: &[(String, i64)]) -> Vec<(Standing, i64)> {
    let count = |standing: Standing| {
        let found = rows.iter().find(|(name, _)| name == standing.name());
        found.map(|(_, count)| (standing, *count))
    };
    Standing::ALL.into_iter().filter_map(count).collect()
}

pub(crate) fn integer(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
