//! Category assets: what a partner's token opens, as shops are what a seller's opens.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::time::Instant;

use super::AccountId;
use crate::error::{Error, ErrorKind, Result};

/// A category asset that a partner's token opens, as the platform lists it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CategoryAsset {
    /// What calls name the asset by. Opaque, and sealed in the store when the store has a key.
    pub cipher: String,
    /// The region: two letters.
    pub target_market: String,
    /// The id of the category.
    pub category_id: String,
    /// The name of the category.
    pub category_name: String,
}

/// Keeps the category assets that each account opens.
#[async_trait]
pub trait Assets: Send + Sync + 'static {
    /// Replaces the assets of an account. They are deleted with the account.
    async fn save_assets(&self, account: &AccountId, assets: &[CategoryAsset]) -> Result<()>;
    /// The assets of an account, in the order they were saved.
    async fn list_assets(&self, account: &AccountId) -> Result<Vec<CategoryAsset>>;
}

impl CategoryAsset {
    /// The assets in the `data` of the platform's list, without those that have no cipher.
    pub fn listed(data: &Value) -> Vec<CategoryAsset> {
        let listed = data["category_assets"].as_array().into_iter().flatten().map(CategoryAsset::read);
        listed.filter(|asset| !asset.cipher.is_empty()).collect()
    }

    fn read(value: &Value) -> CategoryAsset {
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

    /// Whether this is the asset of a name: the id of its category, or its target market in any case of letters.
    pub fn fits(&self, name: &str) -> bool {
        self.category_id == name || self.target_market.eq_ignore_ascii_case(name)
    }

    /// The only one of these that fits; `None` if none does. Without a name, each fits.
    ///
    /// # Errors
    /// `InvalidRequest` if several fit, with their category ids.
    pub fn choose(assets: Vec<CategoryAsset>, name: Option<&str>) -> Result<Option<CategoryAsset>> {
        let mut fitting = assets;
        fitting.retain(|asset| name.is_none_or(|name| asset.fits(name)));
        if fitting.len() > 1 {
            let several = shown(&fitting);
            let detail = format!("several category assets fit; name one by its category id: {several}");
            return Err(Error::new(ErrorKind::InvalidRequest, detail));
        }
        Ok(fitting.pop())
    }

    /// That none of these assets fits.
    pub fn missing(known: &[CategoryAsset]) -> Error {
        let detail = match known.is_empty() {
            true => "the authorization opens no such category asset".to_owned(),
            false => {
                format!("the authorization opens no such category asset; it opens {}", shown(known))
            }
        };
        Error::new(ErrorKind::InvalidRequest, detail)
    }
}

fn shown(assets: &[CategoryAsset]) -> String {
    let one = |asset: &CategoryAsset| {
        format!("{} ({}, {})", asset.category_id, asset.category_name, asset.target_market)
    };
    assets.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// How long what a store or the platform said is taken as new.
const FRESH: Duration = Duration::from_secs(60);
/// So many owners are remembered: partners are few.
const MOST: usize = 1_000;

/// The category assets of the owners of tokens: remembered, so that a handle asks once and not on each call.
#[derive(Default)]
pub(crate) struct AssetBook {
    known: Mutex<HashMap<String, Known>>,
    /// Held while the platform is asked, so that a hundred first calls ask once.
    pub(crate) asking: tokio::sync::Mutex<()>,
}

struct Known {
    assets: Vec<CategoryAsset>,
    since: Instant,
    /// Whether the platform listed them; otherwise the store had them.
    listed: bool,
}

impl AssetBook {
    /// What is known of an owner. What a store said is believed for a while, what the platform said until it refuses it.
    pub(crate) fn assets(&self, owner: &str) -> Option<Vec<CategoryAsset>> {
        self.get(owner, |known| known.listed || known.since.elapsed() < FRESH)
    }

    /// What the platform has listed for an owner within the last minute.
    pub(crate) fn just_listed(&self, owner: &str) -> Option<Vec<CategoryAsset>> {
        self.get(owner, |known| known.listed && known.since.elapsed() < FRESH)
    }

    /// Remembers what the platform (`listed`) or the store has for an owner.
    pub(crate) fn learn(&self, owner: &str, assets: &[CategoryAsset], listed: bool) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(owner.to_owned(), Known { assets: assets.to_vec(), since: Instant::now(), listed });
    }

    fn get(&self, owner: &str, counts: impl Fn(&Known) -> bool) -> Option<Vec<CategoryAsset>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(owner).filter(|known| counts(known)).map(|known| known.assets.clone())
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
        let chosen = |name| CategoryAsset::choose(all(), name);
        assert_eq!(chosen(Some("4")).unwrap(), Some(asset("US", "4")));
        assert_eq!(chosen(Some("gb")).unwrap(), Some(asset("GB", "5")));
        assert_eq!(chosen(Some("x")).unwrap(), None);
        for ambiguous in [None, Some("us")] {
            let error = chosen(ambiguous).unwrap_err();
            assert!(error.to_string().contains("several category assets fit"), "{error}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_store_said_is_asked_again_after_a_while() {
        let book = AssetBook::default();
        book.learn("a", &[], false);
        book.learn("b", &[], true);
        assert!(book.assets("a").is_some() && book.just_listed("a").is_none());
        assert!(book.assets("b").is_some() && book.just_listed("b").is_some());
        tokio::time::advance(FRESH).await;
        assert!(book.assets("a").is_none());
        assert!(book.assets("b").is_some() && book.just_listed("b").is_none());
    }
}
