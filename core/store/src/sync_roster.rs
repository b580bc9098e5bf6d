//! Rows of the copies of all shops, the same in every database.

use std::time::Duration;

use sqlx::FromRow;
use tiktokshop_lifecycle::sync::{Checkpoint, CopiedKind, CopiedShop};

/// What a shop is called. The names of all shops are looked up only if they are searched.
macro_rules! name {
    ($of:literal) => {
        concat!(
            "COALESCE((SELECT name FROM shop WHERE shop.app_key = ",
            $of,
            ".app_key AND shop.id = ",
            $of,
            ".shop_id ORDER BY number DESC LIMIT 1), '')"
        )
    };
}
pub(crate) use name;

/// A checkpoint, and what its shop is called.
#[derive(FromRow)]
pub(crate) struct CopiedRow {
    name: String,
    app_key: String,
    shop_id: String,
    kind: String,
    cursor: String,
    revision: i64,
    updated_at: i64,
}

/// The shops of rows that are sorted by shop.
pub(crate) fn shops(rows: Vec<CopiedRow>) -> Vec<CopiedShop> {
    let mut shops: Vec<CopiedShop> = Vec::new();
    for row in rows {
        let CopiedRow { name, app_key, shop_id, kind, cursor, revision, updated_at } = row;
        let is_next = shops.last().is_none_or(|shop| (&shop.app_key, &shop.shop_id) != (&app_key, &shop_id));
        if is_next {
            let (app_key, shop_id) = (app_key.clone(), shop_id.clone());
            shops.push(CopiedShop { app_key, shop_id, name, checkpoints: Vec::new() });
        }
        let checkpoint = Checkpoint { app_key, shop_id, kind, cursor, revision, updated_at };
        if let Some(shop) = shops.last_mut() {
            shop.checkpoints.push(checkpoint);
        }
    }
    shops
}

/// The sums of one kind.
#[derive(FromRow)]
pub(crate) struct KindRow {
    kind: String,
    shops: i64,
    behind: i64,
    oldest: i64,
}

impl KindRow {
    pub(crate) fn kind(self, now: i64) -> CopiedKind {
        let longest = now.saturating_sub(self.oldest).max(0);
        CopiedKind { kind: self.kind, shops: self.shops, behind: self.behind, longest }
    }
}

pub(crate) fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX / 2)
}
