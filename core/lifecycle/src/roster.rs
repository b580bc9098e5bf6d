//! All authorizations and their shops at a glance: for lists that people page through and search.

use async_trait::async_trait;
use serde::Deserialize;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Standing, StoredRecord};

/// An authorization, with one of the shops that it opens. No token and no cipher is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterEntry {
    /// Whose authorization it is.
    pub account: AccountId,
    /// What the seller or creator is called.
    pub seller_name: String,
    /// The seller's region: two letters.
    pub seller_base_region: String,
    /// The platform's number of the kind of user: 0 for a seller.
    pub user_type: i64,
    /// How it stands, by the store's clock.
    pub standing: Standing,
    /// The name of its [`Status`](tiktokshop_core::token::Status), which may come from a newer version of this library.
    pub status: String,
    /// Why, if the status has a reason.
    pub reason: String,
    /// When the access token ends, in Unix seconds.
    pub access_token_expires_at: i64,
    /// When the refresh token ends, in Unix seconds; 0 if that is not known.
    pub refresh_token_expires_at: i64,
    /// When the authorization was written last, in Unix seconds.
    pub updated_at: i64,
    /// The shop; `None` if the authorization opens none.
    pub shop: Option<RosterShop>,
}

/// A shop in the roster.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct RosterShop {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its region: two letters.
    pub region: String,
    /// `LOCAL` or `CROSS_BORDER`.
    pub seller_type: String,
    /// Its code.
    pub code: String,
}

/// Which authorizations. Everything that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RosterFilter {
    /// Only those with this text in the shop's id, name or code, the seller's name or the open id, in any case of ASCII letters.
    pub search: Option<String>,
    /// Only those that stand like this.
    pub standing: Option<Standing>,
    /// Only this authorization.
    pub account: Option<AccountId>,
}

/// An authorization with all shops and category assets that it opens. No token and no cipher is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterAccount {
    /// Whose authorization it is.
    pub account: AccountId,
    /// What the seller or creator is called.
    pub seller_name: String,
    /// The seller's region: two letters.
    pub seller_base_region: String,
    /// The platform's number of the kind of user: 0 for a seller.
    pub user_type: i64,
    /// What the seller granted.
    pub granted_scopes: Vec<String>,
    /// How it stands, by the store's clock.
    pub standing: Standing,
    /// The ids of the shops that the platform calls inactive.
    pub inactive_shops: Vec<String>,
    /// The name of its [`Status`](tiktokshop_core::token::Status), which may come from a newer version of this library.
    pub status: String,
    /// Why, if the status has a reason.
    pub reason: String,
    /// When the access token expires, in Unix seconds.
    pub access_token_expires_at: i64,
    /// When the refresh token expires, in Unix seconds; 0 if that is not known.
    pub refresh_token_expires_at: i64,
    /// When the authorization was written last, in Unix seconds.
    pub updated_at: i64,
    /// Its shops, in the order in which they were saved.
    pub shops: Vec<RosterShop>,
    /// Its category assets, in the order in which they were saved.
    pub assets: Vec<RosterAsset>,
}

/// A category asset in the roster.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct RosterAsset {
    /// The id of its category.
    pub category_id: String,
    /// The name of its category.
    pub category_name: String,
    /// Its region: two letters.
    pub target_market: String,
}

/// Which authorizations a page has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountPage {
    /// Only those of this app.
    pub app_key: Option<String>,
    /// Only those that come after this one.
    pub after: Option<AccountId>,
    /// Only those of partners, who may have category assets.
    pub of_partners: bool,
    /// At most so many.
    pub limit: usize,
}

/// Lists authorizations with their shops. An authorization with several shops has an entry for each; one without any has one.
///
/// Errors are of kind [`Store`](tiktokshop_core::ErrorKind::Store), like those of the other traits of this crate. No seal is
/// opened, except by [`page_records`](Roster::page_records): what is listed is for people to see, not to act on.
#[async_trait]
pub trait Roster: Send + Sync + 'static {
    /// Entries by app, open id and shop, at most `limit` after the first `offset`.
    async fn list_roster(
        &self,
        filter: &RosterFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<RosterEntry>>;
    /// Authorizations by app and open id, each once, with its shops and category assets: one query, however many there are.
    async fn page_accounts(&self, page: &AccountPage) -> Result<Vec<RosterAccount>>;
    /// The same authorizations with their tokens and shops, verified as [`load`](tiktokshop_core::token::Tokens::load) does:
    /// a fixed number of queries, however many there are.
    async fn page_records(&self, page: &AccountPage) -> Result<Vec<StoredRecord>>;
    /// How many authorizations each app has, by app key, without apps that have none.
    async fn count_accounts(&self) -> Result<Vec<(String, i64)>>;
    /// How many entries stand how, without those of which there are none. The filter's own standing counts for nothing here.
    async fn count_roster(&self, filter: &RosterFilter) -> Result<Vec<(Standing, i64)>>;
}
