//! An order as the money sees it.

use crate::world::World;

/// One unit that was sold. Amounts are hundredths.
#[derive(Debug, Clone)]
pub struct Item {
    /// The SKU.
    pub sku_id: String,
    /// Its name.
    pub sku_name: String,
    /// The product's title.
    pub product_name: String,
    /// Before discounts.
    pub subtotal: i64,
    /// What the seller took off.
    pub seller_discount: i64,
    /// What the platform took off.
    pub platform_discount: i64,
    /// What the buyer got back.
    pub refund: i64,
}

/// An order as the money sees it. Amounts are hundredths.
#[derive(Debug, Clone)]
pub struct Sale {
    /// The order.
    pub order_id: String,
    /// Its shop.
    pub shop_id: String,
    /// Three letters.
    pub currency: String,
    /// Unix seconds.
    pub created: i64,
    /// Unix seconds; `None` before delivery.
    pub delivered: Option<i64>,
    /// Unix seconds; `None` before completion.
    pub completed: Option<i64>,
    /// What the buyer paid for shipping.
    pub paid_shipping: i64,
    /// What was sold and not cancelled.
    pub items: Vec<Item>,
}

/// The sale of an order that was paid and not cancelled.
pub fn of_order(_world: &World, _order_id: &str) -> Option<Sale> {
    None
}

/// The sales of a shop's orders that were paid and not cancelled.
pub fn of_shop(_world: &World, _shop_id: &str) -> Vec<Sale> {
    Vec::new()
}
