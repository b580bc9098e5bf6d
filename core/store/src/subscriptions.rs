//! What both databases have in common in the webhook topics of shops: their rows.

use sqlx::FromRow;
use tiktokshop_lifecycle::subscriptions::{DueShop, ShopSubscriptions, Subscription};

/// A row of the table `subscribed_shop`.
#[derive(FromRow)]
pub(crate) struct ShopRow {
    app_key: String,
    shop_id: String,
    wanted: String,
    number: i64,
    error: String,
    checked_at: i64,
}

/// A row of the table `subscription`.
#[derive(FromRow)]
pub(crate) struct TopicRow {
    shop_id: String,
    topic: String,
    address: String,
    error: String,
}

/// A shop that is due.
#[derive(FromRow)]
pub(crate) struct DueRow {
    id: String,
    number: i64,
}

impl From<DueRow> for DueShop {
    fn from(row: DueRow) -> DueShop {
        DueShop { shop_id: row.id, authorization: row.number }
    }
}

/// Puts topics to their shops. Both are sorted by shop.
pub(crate) fn joined(shops: Vec<ShopRow>, topics: Vec<TopicRow>) -> Vec<ShopSubscriptions> {
    let mut topics = topics.into_iter().peekable();
    let shops = shops.into_iter().map(|shop| {
        let mut found = Vec::new();
        while let Some(row) = topics.next_if(|row| row.shop_id <= shop.shop_id) {
            if row.shop_id == shop.shop_id {
                found.push(Subscription { topic: row.topic, address: row.address, error: row.error });
            }
        }
        ShopSubscriptions {
            app_key: shop.app_key,
            shop_id: shop.shop_id,
            wanted: shop.wanted,
            authorization: shop.number,
            error: shop.error,
            checked_at: shop.checked_at,
            topics: found,
        }
    });
    shops.collect()
}

/// Whether something is wrong with the shop or one of its topics.
pub(crate) fn has_failed(found: &ShopSubscriptions) -> bool {
    !found.error.is_empty() || found.topics.iter().any(|topic| !topic.error.is_empty())
}
