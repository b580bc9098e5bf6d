//! The copies of all shops at a glance: for lists that people page through, and for sums.

use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;

use super::store::Checkpoint;

/// A shop that is copied, with its checkpoints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CopiedShop {
    /// The app.
    pub app_key: String,
    /// The shop.
    pub shop_id: String,
    /// What it is called; empty if no authorization in the store opens it any more.
    pub name: String,
    /// Its checkpoints by kind, those of [full reads](super::full_name) too.
    pub checkpoints: Vec<Checkpoint>,
}

/// How far all shops are with one kind. Only shops count that an authorization still opens: the copies of the others stay as
/// they are, and that is right.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CopiedKind {
    /// The name of the kind: `order`.
    pub kind: String,
    /// How many shops are copied.
    pub shops: i64,
    /// How many of their checkpoints did not move for the time that was asked about.
    pub behind: i64,
    /// For how long the checkpoint that is furthest behind has not moved, in seconds.
    pub longest: i64,
}

/// Which shops. Everything that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CopiedFilter {
    /// Only those with this text in their id or name, in any case of ASCII letters.
    pub search: Option<String>,
    /// Only those that an authorization still opens, and one of whose checkpoints did not move for this time.
    pub behind: Option<Duration>,
}

/// Lists and sums the copies of all shops, in a few statements for any number of shops.
#[async_trait]
pub trait SyncRoster: Send + Sync + 'static {
    /// Shops by app and id, at most `limit` after the first `offset`.
    async fn list_copied(
        &self,
        filter: &CopiedFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<CopiedShop>>;
    /// How many shops there are.
    async fn count_copied(&self, filter: &CopiedFilter) -> Result<i64>;
    /// The sums of all shops, by kind. A checkpoint is behind that did not move for this time.
    async fn sum_copied(&self, behind: Duration) -> Result<Vec<CopiedKind>>;
}
