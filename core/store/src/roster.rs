//! A row of the roster, the same in every database.

use sqlx::FromRow;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_lifecycle::roster::{RosterEntry, RosterShop};

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
    code: Option<String>,
}

impl RosterRow {
    pub(crate) fn entry(self) -> Result<RosterEntry> {
        let standing = Standing::named(&self.standing)
            .ok_or_else(|| store_error("an authorization stands in no way that is known"))?;
        let (name, region, code) = (self.name, self.region, self.code);
        let shop = self.id.map(|id| RosterShop {
            id,
            name: name.unwrap_or_default(),
            region: region.unwrap_or_default(),
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
