//! An order from the point of view of finance.

use crate::model::order;
use crate::model::order::Line;
use crate::model::order::Order;
use crate::model::order::Status;
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

/// An order from the point of view of finance. Amounts are hundredths.
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
pub fn of_order(world: &World, order_id: &str) -> Option<Sale> {
    order::find(world, order_id).and_then(read)
}

/// The sales of a shop's orders that were paid and not cancelled.
pub fn of_shop(world: &World, shop_id: &str) -> Vec<Sale> {
    order::of_shop(world, shop_id).into_iter().filter_map(read).collect()
}

fn read(order: &Order) -> Option<Sale> {
    let is_open = order.times.paid.is_some() && order.status != Status::Cancelled;
    let fees = order.fees;
    is_open.then(|| Sale {
        order_id: order.id.clone(),
        shop_id: order.shop_id.clone(),
        currency: order.currency.clone(),
        created: order.times.created,
        delivered: order.times.delivered,
        completed: order.times.completed,
        paid_shipping: fees.original_shipping - fees.seller_discount - fees.platform_discount,
        items: order.live_lines().map(item).collect(),
    })
}

fn item(line: &Line) -> Item {
    Item {
        sku_id: line.sku_id.clone(),
        sku_name: line.sku_name.clone(),
        product_name: line.product_name.clone(),
        subtotal: line.original_price,
        seller_discount: line.seller_discount,
        platform_discount: line.platform_discount,
        refund: line.refunded,
    }
}
