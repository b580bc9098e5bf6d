//! All authorizations and their shops at a glance: for lists that people page through and search.

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Standing};

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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RosterShop {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its region: two letters.
    pub region: String,
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

/// Lists authorizations with their shops. An authorization with several shops has an entry for each; one without any has one.
///
/// Errors are of kind [`Store`](tiktokshop_core::ErrorKind::Store), like those of the other traits of this crate. No seal is
/// opened: what is listed is for people to see, not to act on.
#[async_trait]
pub trait Roster: Send + Sync + 'static {
    /// Entries by app, open id and shop, at most `limit` after the first `offset`.
    async fn list_roster(
        &self,
        filter: &RosterFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<RosterEntry>>;
    /// How many entries stand how, without those of which there are none. The filter's own standing counts for nothing here.
    async fn count_roster(&self, filter: &RosterFilter) -> Result<Vec<(Standing, i64)>>;
}
