//! Apps with their secrets, and the category assets of partners.

use async_trait::async_trait;
pub use tiktokshop_core::token::{Assets, CategoryAsset};
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
