//! Webhook addresses per shop: one address per topic.

use std::collections::BTreeMap;

use crate::call::Handler;
use crate::world::World;

/// An address that hears of a topic.
#[derive(Debug, Clone)]
pub struct Subscription {
    /// `ORDER_STATUS_CHANGE` and its like.
    pub topic: String,
    /// Where events are posted to.
    pub address: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

/// The addresses of each shop, by topic.
#[derive(Debug, Default)]
pub struct State {
    shops: BTreeMap<String, BTreeMap<String, Subscription>>,
}

/// The addresses of a shop, by topic.
pub fn subscriptions(world: &World, shop_id: &str) -> Vec<Subscription> {
    let topics = world.domains.event.shops.get(shop_id);
    topics.into_iter().flat_map(BTreeMap::values).cloned().collect()
}

/// The operations played here.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    Vec::new()
}
