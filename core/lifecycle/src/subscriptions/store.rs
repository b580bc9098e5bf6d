//! What is kept of the webhook topics of each shop.

use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;

/// A topic of a shop, as it was when the shop was looked at last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subscription {
    /// `ORDER_STATUS_CHANGE` and the like.
    pub topic: String,
    /// Where the platform sends it; empty if nowhere.
    pub address: String,
    /// What is wrong with it; empty if nothing is.
    pub error: String,
}

/// A shop, as it was when it was looked at last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShopSubscriptions {
    /// The app.
    pub app_key: String,
    /// The shop.
    pub shop_id: String,
    /// What was wanted, see [`Wanted::digest`](super::Wanted::digest).
    pub wanted: String,
    /// The number of the shop's authorization, as [`DueShop`] had it.
    pub authorization: i64,
    /// Why the shop could not be looked at; empty if it could. Its topics are those of the time before, then.
    pub error: String,
    /// When it was looked at, in Unix seconds by the store's clock. Ignored when it is saved.
    pub checked_at: i64,
    /// Its topics, by name.
    pub topics: Vec<Subscription>,
}

/// A shop that is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueShop {
    /// The shop.
    pub shop_id: String,
    /// Grows whenever its authorization is saved.
    pub authorization: i64,
}

/// Keeps what is known of the webhook topics of each shop.
#[async_trait]
pub trait Subscriptions: Send + Sync + 'static {
    /// Writes what was found in a shop, in place of what was known. Topics are kept if the shop could not be looked at.
    async fn save_subscriptions(&self, found: &ShopSubscriptions) -> Result<()>;
    /// What is known, by shop; of one shop or of all.
    async fn list_subscriptions(
        &self,
        app_key: &str,
        shop_id: Option<&str>,
    ) -> Result<Vec<ShopSubscriptions>>;
    /// Shops with an authorization that were never looked at, that were authorized anew, for which something else was wanted,
    /// or that were looked at longer ago than `age`, or than `failed_age` if something was wrong. Those that wait the longest
    /// come first.
    async fn due_subscriptions(
        &self,
        app_key: &str,
        wanted: &str,
        age: Duration,
        failed_age: Duration,
        limit: usize,
    ) -> Result<Vec<DueShop>>;
}
