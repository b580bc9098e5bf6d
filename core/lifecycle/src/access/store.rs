//! Where keys are kept.

use async_trait::async_trait;
use tiktokshop_core::Result;

use super::key::{ApiKey, NewKey};
use super::secret::KeyHash;

/// Keeps API keys. They expire by the store's own clock, so that all processes on it agree.
#[async_trait]
pub trait ApiKeys: Send + Sync + 'static {
    /// Stores a new key.
    ///
    /// # Errors
    /// `Store`, also if there is a key with this id or hash.
    async fn add_key(&self, key: &NewKey) -> Result<ApiKey>;

    /// The key with this hash, if it was neither revoked nor has expired; notes that it was used, at most once a minute.
    /// A failure to note it is not an error.
    async fn use_key(&self, hash: &KeyHash) -> Result<Option<ApiKey>>;

    /// The key with this id, if it was neither revoked nor has expired. Nothing is noted.
    async fn find_key(&self, id: &str) -> Result<Option<ApiKey>>;

    /// All keys, also those that no longer work, the newest first.
    async fn list_keys(&self) -> Result<Vec<ApiKey>>;

    /// Revokes a key for good. Returns whether there was one that worked.
    async fn revoke_key(&self, id: &str) -> Result<bool>;
}
