//! The store that settings name.

use tiktokshop_core::Result;
use tiktokshop_store::{StoreKey, StoreOptions};

use super::Settings;

impl Settings {
    /// How the store is opened: with `store_key`, if it is set.
    ///
    /// # Errors
    /// `Configuration` for a key that cannot be read.
    pub fn store_options(&self) -> Result<StoreOptions> {
        let options = StoreOptions::default();
        Ok(match self.get("store_key") {
            Some(key) => options.key(StoreKey::parse(key)?),
            None => options,
        })
    }
}
