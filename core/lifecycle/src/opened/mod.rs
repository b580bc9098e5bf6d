//! What an authorization gives access to: the shops of a seller, the category assets of a partner.

mod lister;

use tiktokshop_core::oauth::shops_of;
use tiktokshop_core::token::{AccountId, AuthorizedShop, Record};
use tiktokshop_core::{Client, Result};

use crate::Store;
use crate::apps::CategoryAsset;
use crate::assets::{may_have_category_assets, save_listed};

pub use lister::Lister;

/// What an authorization gives access to, as the platform listed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opened {
    /// The shops of a seller.
    pub shops: Vec<AuthorizedShop>,
    /// The category assets of a partner.
    pub assets: Vec<CategoryAsset>,
}

/// Asks the platform what an authorization gives access to, and saves it in place of what was known, if that has changed: shops that
/// are saved count as authorized anew. An empty list deletes nothing. The access token of the record is used as it is: nothing is
/// refreshed.
///
/// # Errors
/// What the calls or the store say: `TokenExpired` if the access token has expired. What could be listed is saved; ask again later.
pub async fn save_opened(
    client: &Client,
    store: &dyn Store,
    account: &AccountId,
    record: &Record,
) -> Result<Opened> {
    let shops = shops_of(record, client).await?;
    if !shops.is_empty() && store.list_shops(account).await? != shops {
        store.save_shops(account, &shops).await?;
    }
    if !may_have_category_assets(record.tokens.user_type) {
        return Ok(Opened { shops, assets: Vec::new() });
    }
    let speaker = client.with_access_token(record.tokens.access_token.clone());
    let assets = save_listed(&speaker, store, account).await?;
    Ok(Opened { shops, assets })
}
