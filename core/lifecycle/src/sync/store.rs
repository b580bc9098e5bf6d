//! What a sync keeps: how far it is, and the copies.

use async_trait::async_trait;
use bytes::Bytes;
use tiktokshop_core::Result;
use tiktokshop_core::token::{Expected, Saved};

use crate::inbox::Arrival;

/// How far the sync of one kind for one shop is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checkpoint {
    /// The app.
    pub app_key: String,
    /// The shop.
    pub shop_id: String,
    /// What is synced: the name of a [`MirrorKind`].
    pub kind: String,
    /// How far: JSON of the sync's own.
    pub cursor: String,
    /// Grows with each save.
    pub revision: i64,
    /// When it was saved, in Unix seconds by the store's clock.
    pub updated_at: i64,
}

/// Keeps checkpoints.
#[async_trait]
pub trait Checkpoints: Send + Sync + 'static {
    /// The checkpoint of a kind and shop.
    async fn load_checkpoint(&self, app_key: &str, shop_id: &str, kind: &str) -> Result<Option<Checkpoint>>;
    /// Writes one if the store holds what is `expected`. Its own revision and time are ignored.
    async fn save_checkpoint(&self, checkpoint: &Checkpoint, expected: Expected) -> Result<Saved>;
    /// All checkpoints, by app, shop and kind.
    async fn list_checkpoints(&self) -> Result<Vec<Checkpoint>>;
}

/// What can be mirrored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorKind {
    /// Orders.
    Order,
    /// Returns and refunds.
    Return,
    /// Products.
    Product,
    /// The SKUs of products.
    Sku,
    /// Statements of the seller's account.
    Statement,
}

impl MirrorKind {
    /// All of them.
    pub const ALL: [MirrorKind; 5] =
        [MirrorKind::Order, MirrorKind::Return, MirrorKind::Product, MirrorKind::Sku, MirrorKind::Statement];

    /// The name in the store, in JSON and in every other language.
    pub const fn name(self) -> &'static str {
        match self {
            MirrorKind::Order => "order",
            MirrorKind::Return => "return",
            MirrorKind::Product => "product",
            MirrorKind::Sku => "sku",
            MirrorKind::Statement => "statement",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<MirrorKind> {
        MirrorKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A copy of one thing of the platform's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mirror {
    /// The app.
    pub app_key: String,
    /// The shop.
    pub shop_id: String,
    /// What it is.
    pub kind: MirrorKind,
    /// Its id.
    pub id: String,
    /// What it belongs to: the product of a SKU; else empty.
    pub parent: String,
    /// When the platform changed it last, in Unix seconds.
    pub update_time: i64,
    /// Whether the platform no longer has it.
    pub deleted: bool,
    /// The id of the operation whose response it was in. Two operations word the same thing differently.
    pub origin: String,
    /// When it was requested, in Unix milliseconds: of two copies with the same `update_time`, the one requested later counts.
    pub read_at: i64,
    /// The platform's JSON, as it came.
    pub body: Bytes,
}

/// What became of a mirror.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Applied {
    /// There was none.
    New,
    /// It differs from what was there.
    Changed,
    /// It is the same.
    Same,
    /// What was there is newer; it stays.
    Older,
}

/// Keeps the copies.
#[async_trait]
pub trait Mirrors: Send + Sync + 'static {
    /// Writes copies and, if given, the checkpoint behind them and an event for each that is new or changed, all in one
    /// transaction. `None` if the checkpoint is no longer at `expected`: then nothing was written. `events` is empty, or the n-th
    /// event belongs to the n-th mirror, and is kept, with a delivery to each consumer, only if that is new or changed.
    ///
    /// What becomes of each is decided by [`weigh`](super::weigh). A copy that was the same counts as read again.
    async fn apply(
        &self,
        mirrors: &[Mirror],
        events: &[Arrival],
        consumers: &[&str],
        checkpoint: Option<(&Checkpoint, Expected)>,
    ) -> Result<Option<Vec<Applied>>>;
    /// One copy.
    async fn load_mirror(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        id: &str,
    ) -> Result<Option<Mirror>>;
    /// Copies of a kind in a shop by id, after an id.
    async fn list_mirrors(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        after: &str,
        limit: usize,
    ) -> Result<Vec<Mirror>>;
    /// Copies that are not deleted and were last read before `read_before` (Unix milliseconds), by id, after an id: after a
    /// full read that began then, those that the platform no longer lists.
    async fn list_unread(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        read_before: i64,
        after: &str,
        limit: usize,
    ) -> Result<Vec<Mirror>>;
    /// The copies that belong to any of these others, deleted ones too, by parent and id: the SKUs of products.
    async fn list_parts(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        parents: &[&str],
    ) -> Result<Vec<Mirror>>;
    /// Deletes all copies and checkpoints of a shop. Returns how many copies there were.
    async fn forget_shop(&self, app_key: &str, shop_id: &str) -> Result<u64>;
    /// How many copies of each kind a shop has, without deleted ones; kinds that it has none of are left out.
    async fn count_mirrors(&self, app_key: &str, shop_id: &str) -> Result<Vec<(MirrorKind, i64)>>;
}
