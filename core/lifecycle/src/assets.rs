//! Finds the category assets of a partner, and keeps them in the store.

use std::sync::Arc;

use async_trait::async_trait;
use serde_json::Value;
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{AssetRenewal, CallOptions, Client, Error, ErrorKind, Input, Result};

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
    let listed = data["category_assets"].as_array().into_iter().flatten().map(asset);
    let assets: Vec<CategoryAsset> = listed.filter(|asset| !asset.cipher.is_empty()).collect();
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
    let known = fitting(store.list_assets(account).await?, wanted);
    let found = match known.is_empty() {
        true => fitting(save_category_assets(client, store, account).await?, wanted),
        false => known,
    };
    let several = names(&found);
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(asset), None) => Ok(asset),
        (None, _) => Err(refused("the authorization opens no such category asset".to_owned())),
        (Some(_), Some(_)) => {
            Err(refused(format!("several category assets fit; name one by its category id: {several}")))
        }
    }
}

/// A client whose calls are for this category asset of the account. If the platform refuses its cipher, the assets are listed and
/// saved anew, and the call is sent once more if the asset has another cipher now.
pub fn client_for_asset(
    client: &Client,
    store: Arc<dyn Assets>,
    account: AccountId,
    asset: CategoryAsset,
) -> Client {
    let speaker = client.with_account(account.clone());
    let cipher = asset.cipher.clone();
    let renewal = Renewal { client: speaker.clone(), store, account, asset };
    speaker.with_category_asset(cipher, Arc::new(renewal))
}

struct Renewal {
    client: Client,
    store: Arc<dyn Assets>,
    account: AccountId,
    asset: CategoryAsset,
}

#[async_trait]
impl AssetRenewal for Renewal {
    async fn renew(&self) -> Result<Option<String>> {
        let listed = save_category_assets(&self.client, &*self.store, &self.account).await?;
        let is_it = |asset: &CategoryAsset| {
            asset.category_id == self.asset.category_id && asset.target_market == self.asset.target_market
        };
        Ok(listed.into_iter().find(is_it).map(|asset| asset.cipher))
    }
}

fn fitting(assets: Vec<CategoryAsset>, wanted: Option<&str>) -> Vec<CategoryAsset> {
    let fits = |asset: &CategoryAsset, wanted: &str| {
        asset.category_id == wanted || asset.target_market.eq_ignore_ascii_case(wanted)
    };
    assets.into_iter().filter(|asset| wanted.is_none_or(|wanted| fits(asset, wanted))).collect()
}

fn names(assets: &[CategoryAsset]) -> String {
    let name = |asset: &CategoryAsset| {
        format!("{} ({}, {})", asset.category_id, asset.category_name, asset.target_market)
    };
    assets.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn refused(detail: String) -> Error {
    Error::new(ErrorKind::InvalidRequest, detail)
}

fn asset(value: &Value) -> CategoryAsset {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    CategoryAsset {
        cipher: text(&value["cipher"]),
        target_market: text(&value["target_market"]),
        category_id: text(&value["category"]["id"]),
        category_name: text(&value["category"]["name"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_named_by_its_category_or_its_market() {
        let asset = |market: &str, id: &str| CategoryAsset {
            target_market: market.to_owned(),
            category_id: id.to_owned(),
            ..CategoryAsset::default()
        };
        let all = || vec![asset("US", "3"), asset("US", "4"), asset("GB", "5")];
        let count = |wanted| fitting(all(), wanted).len();
        assert_eq!([count(None), count(Some("us")), count(Some("4")), count(Some("x"))], [3, 2, 1, 0]);
    }
}
