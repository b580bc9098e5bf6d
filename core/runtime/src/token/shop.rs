//! The shops that an authorization covers.

use super::account::AccountId;

/// A shop that a seller's token opens, as the platform lists it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShopEntry {
    /// Whose token to use.
    pub account: AccountId,
    /// The shop.
    pub shop: AuthorizedShop,
}
