//! Apps with their secrets, and the category assets of partners.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{Result, Secret};

/// An app of the Partner Center.
#[derive(Debug, Clone)]
pub struct App {
    /// Its key.
    pub app_key: String,
    /// Its secret. Sealed in the store when the store has a key.
    pub app_secret: Secret,
    /// The id that authorization links carry; empty if it is not known.
    pub service_id: String,
    /// What people call it.
    pub name: String,
}

/// Keeps apps.
///
/// Errors are of kind [`Store`](tiktokshop_core::ErrorKind::Store), like those of the other traits of this crate.
#[async_trait]
pub trait Apps: Send + Sync + 'static {
    /// Writes an app, in place of one with the same key.
    async fn save_app(&self, app: &App) -> Result<()>;
    /// An app by its key.
    async fn load_app(&self, app_key: &str) -> Result<Option<App>>;
    /// All apps, by key.
    async fn list_apps(&self) -> Result<Vec<App>>;
    /// Deletes an app; its authorizations stay. Returns whether there was one.
    async fn delete_app(&self, app_key: &str) -> Result<bool>;
}

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
