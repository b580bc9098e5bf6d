//! The shops that an authorization covers.

use serde::{Deserialize, Serialize};

use super::account::AccountId;

/// A shop that a seller's token opens, as the platform lists it.
///
/// As JSON an object with the same names; fields that are missing are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizedShop {
    /// The shop id, for humans and webhooks.
    pub id: String,
    /// What calls name the shop by. Opaque; fetch it again after each authorization.
    pub cipher: String,
    /// Two letters.
    pub region: String,
    /// The shop's name.
    pub name: String,
    /// `LOCAL` or `CROSS_BORDER`.
    pub seller_type: String,
    /// The shop code that the seller sees.
    pub code: String,
}

impl AuthorizedShop {
    /// A shop with an id and a cipher; the rest is empty.
    pub fn new(id: impl Into<String>, cipher: impl Into<String>) -> AuthorizedShop {
        AuthorizedShop { id: id.into(), cipher: cipher.into(), ..AuthorizedShop::default() }
    }
}

/// A shop and the authorization that opens it.
///
/// As JSON `{"app_key", "open_id", "shop": {...}}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShopEntry {
    /// Whose token to use.
    #[serde(flatten)]
    pub account: AccountId,
    /// The shop.
    pub shop: AuthorizedShop,
}
