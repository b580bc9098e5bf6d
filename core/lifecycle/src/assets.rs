//! Finds the category assets of a partner, and keeps them in the store.

use serde_json::Value;
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{CallOptions, Client, Input, Result};

use crate::apps::{Assets, CategoryAsset};

const OPERATION: &str = "authorization.get_authorized_category_assets";
/// The platform's number of sellers.
pub const SELLER: i64 = 0;
/// The platform's number of creators, who have neither shops nor category assets.
pub const CREATOR: i64 = 1;

/// Whether an authorization of this kind of user may open category assets: one of a partner.
pub fn may_have_category_assets(user_type: i64) -> bool {
    ![SELLER, CREATOR].contains(&user_type)
}

/// Asks the platform which category assets an authorization opens, and saves them in place of those before. Returns them. An empty
/// list deletes nothing.
///
/// # Errors
/// What the call or the store says: `PermissionDenied` if the token's scopes do not include it. Nothing is changed then; ask again
/// later.
pub async fn save_category_assets(
    client: &Client,
    store: &dyn Assets,
    account: &AccountId,
) -> Result<Vec<CategoryAsset>> {
    save_listed(&client.with_account(account.clone()), store, account).await
}

/// What the speaker's token gives access to. An empty list deletes nothing.
pub(crate) async fn save_listed<S: Assets + ?Sized>(
    speaker: &Client,
    store: &S,
    account: &AccountId,
) -> Result<Vec<CategoryAsset>> {
    let response = speaker.call(OPERATION, Input::new(), CallOptions::default()).await?;
    let data: Value = serde_json::from_slice(&response.data()).unwrap_or_default();
    let assets = CategoryAsset::listed(&data);
    if !assets.is_empty() {
        store.save_assets(account, &assets).await?;
    }
    Ok(assets)
}

/// The category asset that a call is for: the one whose category id or target market is `wanted`, or the only one. If the store has
/// no such asset, the platform is asked: a partner may have got it since the authorization.
///
/// # Errors
/// `InvalidRequest` if there is none, or if there are several; otherwise what the call or the store says.
pub async fn category_asset(
    client: &Client,
    store: &dyn Assets,
    account: &AccountId,
    wanted: Option<&str>,
) -> Result<CategoryAsset> {
    if let Some(known) = CategoryAsset::choose(store.list_assets(account).await?, wanted)? {
        return Ok(known);
    }
    let listed = save_category_assets(client, store, account).await?;
    CategoryAsset::choose(listed.clone(), wanted)?.ok_or_else(|| CategoryAsset::missing(&listed))
}
