//! An authorization with what is noted of it beside its tokens.

use std::collections::HashMap;

use clap::ValueEnum;
use serde_json::Value;
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::keeper::Noted;

use crate::command::auth::account;
use crate::config::Settings;
use crate::exit::Result;
use crate::store::{self, Account};
use crate::time;

/// How an authorization stands, as a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Wanted {
    /// It works
    Active,
    /// It ends within 30 days
    Expiring,
    /// The platform accepts it no longer
    NeedsReauthorization,
    /// The seller withdrew it
    Deauthorized,
    /// A shop, or the seller, is not active
    ShopInactive,
}

impl Wanted {
    fn standing(self) -> Standing {
        match self {
            Wanted::Active => Standing::Active,
            Wanted::Expiring => Standing::Expiring,
            Wanted::NeedsReauthorization => Standing::NeedsReauthorization,
            Wanted::Deauthorized => Standing::Deauthorized,
            Wanted::ShopInactive => Standing::ShopInactive,
        }
    }
}

/// An authorization and how it stands.
pub struct Seen {
    pub account: Account,
    pub standing: Standing,
    noted: Noted,
}

impl Seen {
    /// When the authorization ends, in Unix seconds; 0 if that is not known.
    pub fn ends_at(&self) -> i64 {
        let record = &self.account.record;
        self.noted.warned_end(record).unwrap_or(record.tokens.refresh_token_expires_at)
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let mut json = account::json(&self.account);
        json["standing"] = self.standing.name().into();
        json["ends_at"] = self.ends_at().into();
        json["inactive_shops"] = self.noted.inactive_shops.clone().into();
        json
    }
}

/// The authorizations that the settings select, of these standings; all standings if none is named.
pub async fn seen(store: &dyn Store, settings: &Settings, wanted: &[Wanted]) -> Result<Vec<Seen>> {
    let notes: HashMap<AccountId, Noted> = store.standings().await?.into_iter().collect();
    let mut accounts = store::accounts(store, settings.get("app_key")).await?;
    if let Some(name) = settings.get("account") {
        accounts.retain(|account| store::is_named(account, name));
    }
    if let Some(shop) = settings.get("shop_id") {
        accounts.retain(|account| account.shops.iter().any(|known| known.id == shop));
    }
    let seen = accounts.into_iter().map(|account| {
        let noted = notes.get(&account.id).cloned().unwrap_or_default();
        let standing = noted.standing(&account.record, time::now());
        Seen { account, standing, noted }
    });
    let wanted: Vec<Standing> = wanted.iter().map(|wanted| wanted.standing()).collect();
    Ok(seen.filter(|seen| wanted.is_empty() || wanted.contains(&seen.standing)).collect())
}
