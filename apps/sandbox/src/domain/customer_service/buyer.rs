//! What the shop has had to do with a buyer.

use crate::world::World;

/// Whether the buyer ordered from the shop at or after a time.
pub fn ordered_since(_world: &World, _shop_id: &str, _buyer_user_id: &str, _since: i64) -> bool {
    false
}

/// Whether the shop has the order.
pub fn has_order(_world: &World, _shop_id: &str, _order_id: &str) -> bool {
    false
}

/// Whether the order can still be returned or refunded.
pub fn can_be_returned(_world: &World, _shop_id: &str, _order_id: &str) -> bool {
    false
}
