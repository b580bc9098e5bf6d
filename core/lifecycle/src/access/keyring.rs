//! Makes keys, and tells whose key a request carries.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Result;

use super::key::{ApiKey, NewKey, Scope};
use super::secret::{KeyHash, KeySecret, new_id};
use super::store::ApiKeys;

/// The keys of a store, and the one that the settings name.
#[derive(Clone)]
pub struct Keyring {
    store: Arc<dyn ApiKeys>,
    first: Option<KeyHash>,
}

/// The id of the key from the settings.
const FIRST: &str = "settings";

impl Keyring {
    /// The keys of a store.
    pub fn new(store: Arc<dyn ApiKeys>) -> Keyring {
        Keyring { store, first: None }
    }

    /// Also accepts a key from the settings, with the scope `admin`: so a container can be used from its start.
    pub fn with_first(mut self, key: &KeySecret) -> Keyring {
        self.first = Some(key.hash());
        self
    }

    /// Makes a key. The second part is the key itself, which cannot be read again.
    ///
    /// # Errors
    /// `Store`, or `Configuration` if this machine provides no random numbers.
    pub async fn create(
        &self,
        name: &str,
        scope: Scope,
        shops: Vec<String>,
        ttl: Option<Duration>,
    ) -> Result<(ApiKey, KeySecret)> {
        let secret = KeySecret::generate()?;
        let key = NewKey { id: new_id()?, name: name.to_owned(), hash: secret.hash(), scope, shops, ttl };
        Ok((self.store.add_key(&key).await?, secret))
    }

    /// The key that a client presented; `None` if it is not known, was revoked, or has expired.
    ///
    /// # Errors
    /// `Store`: it is not known whether the key works.
    pub async fn find(&self, presented: &str) -> Result<Option<ApiKey>> {
        let Some(hash) = KeyHash::of(presented) else { return Ok(None) };
        if self.first.as_ref() == Some(&hash) {
            return Ok(Some(of_settings()));
        }
        self.store.use_key(&hash).await
    }

    /// What a session remembers of a key that was presented, to [`recall`](Keyring::recall) it by. Not a secret.
    pub fn mark(&self, key: &ApiKey) -> String {
        match &self.first {
            Some(first) if key.id == FIRST => mark_of(first),
            _ => key.id.clone(),
        }
    }

    /// The key that a session began with; `None` if it was revoked, has expired, or is no longer that of the settings.
    ///
    /// # Errors
    /// `Store`: it is not known whether the key still works.
    pub async fn recall(&self, mark: &str) -> Result<Option<ApiKey>> {
        if self.first.as_ref().is_some_and(|first| mark_of(first) == mark) {
            return Ok(Some(of_settings()));
        }
        self.store.find_key(mark).await
    }

    /// All keys of the store, the newest first.
    ///
    /// # Errors
    /// `Store`.
    pub async fn list(&self) -> Result<Vec<ApiKey>> {
        self.store.list_keys().await
    }

    /// Revokes a key. Returns whether there was one that worked.
    ///
    /// # Errors
    /// `Store`.
    pub async fn revoke(&self, id: &str) -> Result<bool> {
        self.store.revoke_key(id).await
    }
}

/// Another key in the settings is another key, though both have one id.
fn mark_of(first: &KeyHash) -> String {
    format!("{FIRST} {}", &first.digits()[..16])
}

fn of_settings() -> ApiKey {
    ApiKey {
        id: FIRST.to_owned(),
        name: "the key of the settings".to_owned(),
        scope: Scope::Admin,
        shops: Vec::new(),
        created_at: 0,
        expires_at: None,
        last_used_at: None,
        revoked_at: None,
    }
}
