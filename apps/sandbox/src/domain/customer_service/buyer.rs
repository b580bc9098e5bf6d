//! What a shop and a buyer have had to do with each other.

use crate::model::after_sale;
use crate::model::order;
use crate::model::order::Order;
use crate::model::order::Status;
use crate::world::World;

/// Whether the buyer ordered from the shop at or after a time.
pub fn ordered_since(world: &World, shop_id: &str, buyer_user_id: &str, since: i64) -> bool {
    let orders = order::of_shop(world, shop_id);
    orders.iter().any(|order| order.buyer.user_id == buyer_user_id && order.times.created >= since)
}

/// Whether the shop has the order.
pub fn has_order(world: &World, shop_id: &str, order_id: &str) -> bool {
    find(world, shop_id, order_id).is_some()
}

/// Whether the order can still be returned or refunded: it is on its way or delivered, and no return is open.
pub fn can_be_returned(world: &World, shop_id: &str, order_id: &str) -> bool {
    let Some(order) = find(world, shop_id, order_id) else { return false };
    let travelled =
        matches!(order.status, Status::AwaitingCollection | Status::InTransit | Status::Delivered);
    travelled && !after_sale::has_open_return(world, order_id)
}

/// The buyer of the shop's newest order: the user id and the nickname.
pub fn newest(world: &World, shop_id: &str) -> Option<(String, String)> {
    let orders = order::of_shop(world, shop_id);
    let newest = orders.iter().max_by_key(|order| (order.times.created, &order.id))?;
    Some((newest.buyer.user_id.clone(), newest.buyer.nickname.clone()))
}

fn find<'w>(world: &'w World, shop_id: &str, order_id: &str) -> Option<&'w Order> {
    order::find(world, order_id).filter(|order| order.shop_id == shop_id)
}
