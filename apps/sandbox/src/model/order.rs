//! Orders, and the questions that domains ask about them.

use std::collections::BTreeMap;

use super::address::Address;
use super::spelled::spelled;
use crate::call::Refusal;
use crate::world::World;

spelled! {
    /// The status of an order.
    pub enum Status {
        /// Placed, not paid.
        Unpaid = "UNPAID",
        /// Paid; the buyer can still cancel without asking.
        OnHold = "ON_HOLD",
        /// Ready to be shipped.
        AwaitingShipment = "AWAITING_SHIPMENT",
        /// Some items are shipped.
        PartiallyShipping = "PARTIALLY_SHIPPING",
        /// All items are arranged, not all are collected.
        AwaitingCollection = "AWAITING_COLLECTION",
        /// All items are collected, not all are delivered.
        InTransit = "IN_TRANSIT",
        /// All items are delivered.
        Delivered = "DELIVERED",
        /// Nothing can be returned or refunded any more.
        Completed = "COMPLETED",
        /// Every item is cancelled.
        Cancelled = "CANCELLED",
    }
}

impl Status {
    /// The webhook's spelling, which differs for cancelled orders.
    pub fn webhook_name(self) -> &'static str {
        if self == Status::Cancelled { "CANCEL" } else { self.name() }
    }

    /// The status with this name, as the API or as webhooks spell it.
    pub fn parse_either(name: &str) -> Option<Status> {
        if name == "CANCEL" { Some(Status::Cancelled) } else { Status::parse(name) }
    }
}

/// Who placed the order.
#[derive(Debug, Clone, Default)]
pub struct Buyer {
    /// The buyer's user id.
    pub user_id: String,
    /// A relay address.
    pub email: String,
    /// The public name.
    pub nickname: String,
    /// What the buyer wrote to the seller.
    pub message: String,
}

/// Why and by whom something was cancelled.
#[derive(Debug, Clone)]
pub struct CancelNote {
    /// `BUYER`, `SELLER`, `OPERATOR` or `SYSTEM`.
    pub by: String,
    /// Human-readable text.
    pub text: String,
}

/// One unit of one SKU. Amounts are minor units.
#[derive(Debug, Clone)]
pub struct Line {
    /// 18 digits.
    pub id: String,
    /// The SKU.
    pub sku_id: String,
    /// Its product.
    pub product_id: String,
    /// The product's title when it was ordered.
    pub product_name: String,
    /// The SKU's name when it was ordered.
    pub sku_name: String,
    /// The seller's code of the SKU.
    pub seller_sku: String,
    /// The SKU's image.
    pub image_url: String,
    /// The list price.
    pub original_price: i64,
    /// What the seller takes off.
    pub seller_discount: i64,
    /// What the platform takes off.
    pub platform_discount: i64,
    /// Tax on top of the price.
    pub tax: i64,
    /// The package that holds it, if any.
    pub package_id: Option<String>,
    /// Set once it is cancelled.
    pub cancelled: Option<CancelNote>,
    /// What the buyer got back for it.
    pub refunded: i64,
}

impl Line {
    /// What the buyer pays for it without tax and shipping.
    pub fn sale_price(&self) -> i64 {
        self.original_price - self.seller_discount - self.platform_discount
    }
}

/// How the order travels.
#[derive(Debug, Clone, Default)]
pub struct Shipping {
    /// `TIKTOK` or `SELLER`.
    pub kind: String,
    /// The delivery option that the buyer chose.
    pub option_id: String,
    /// Its name.
    pub option_name: String,
    /// `FULFILLMENT_BY_SELLER` or `FULFILLMENT_BY_TIKTOK`.
    pub fulfillment_type: String,
    /// The warehouse it leaves from.
    pub warehouse_id: String,
}

/// Fees of the whole order, in minor units.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fees {
    /// The list price of the shipping.
    pub original_shipping: i64,
    /// What the seller takes off it.
    pub seller_discount: i64,
    /// What the platform takes off it.
    pub platform_discount: i64,
    /// Tax on the shipping.
    pub tax: i64,
    /// A fee of some American states.
    pub retail_delivery: i64,
}

/// When things happened, in Unix seconds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Times {
    /// Placed.
    pub created: i64,
    /// Last change of status.
    pub updated: i64,
    /// Paid.
    pub paid: Option<i64>,
    /// The hold ends.
    pub hold_until: Option<i64>,
    /// The ship call succeeded.
    pub shipped: Option<i64>,
    /// Collected by the carrier.
    pub collected: Option<i64>,
    /// Delivered.
    pub delivered: Option<i64>,
    /// Completed.
    pub completed: Option<i64>,
    /// Cancelled.
    pub cancelled: Option<i64>,
    /// The buyer asked to cancel.
    pub cancel_requested: Option<i64>,
    /// A pre-order's release.
    pub release: Option<i64>,
}

/// An order of a shop.
#[derive(Debug, Clone)]
pub struct Order {
    /// 18 digits.
    pub id: String,
    /// The shop.
    pub shop_id: String,
    /// Its status.
    pub status: Status,
    /// One entry per unit.
    pub lines: Vec<Line>,
    /// Who placed it.
    pub buyer: Buyer,
    /// Where it goes, unmasked.
    pub address: Address,
    /// Three letters.
    pub currency: String,
    /// How it travels.
    pub shipping: Shipping,
    /// Fees of the whole order.
    pub fees: Fees,
    /// When things happened.
    pub times: Times,
    /// Whether it passes through ON_HOLD.
    pub on_hold: bool,
    /// Whether the buyer's request to cancel waits for the seller.
    pub cancel_pending: bool,
    /// Whether the buyer changed the address.
    pub address_updated: bool,
    /// `NORMAL`, `PRE_ORDER` and so on.
    pub order_type: String,
    /// Paid on delivery.
    pub is_cod: bool,
    /// A sample for a creator.
    pub is_sample: bool,
    /// The order that this one replaces.
    pub replaces: Option<String>,
    /// `COMBINED` or `SPLIT`, if packages were changed.
    pub package_tag: Option<String>,
    /// `NO_NEED`, `NEED_INVOICE` or `INVOICE_UPLOADED`.
    pub invoice: String,
    /// Why it was cancelled.
    pub cancellation: Option<CancelNote>,
}

impl Order {
    /// The line of that id.
    pub fn line(&self, line_id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == line_id)
    }

    /// Lines that are not cancelled.
    pub fn live_lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.cancelled.is_none())
    }

    /// Whether TikTok stores, packs and ships it.
    pub fn by_tiktok(&self) -> bool {
        self.shipping.fulfillment_type == "FULFILLMENT_BY_TIKTOK"
    }

    /// Whether the seller hands it to a carrier of their own choice.
    pub fn by_seller_shipping(&self) -> bool {
        self.shipping.kind == "SELLER"
    }

    /// The ids of the packages that hold its lines, without duplicates.
    pub fn package_ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for id in self.lines.iter().filter_map(|line| line.package_id.as_ref()) {
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        ids
    }
}

/// An id under which an order is known in another system.
#[derive(Debug, Clone)]
pub struct ExternalOrder {
    /// The order here.
    pub order_id: String,
    /// The other system, `SHOPIFY`.
    pub platform: String,
    /// The id there.
    pub id: String,
    /// Pairs of the line's id here and there.
    pub lines: Vec<(String, String)>,
}

/// Orders of all shops.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// By id.
    pub orders: BTreeMap<String, Order>,
    /// External references, oldest first.
    pub external: Vec<ExternalOrder>,
}

/// The order of that id, of any shop.
pub fn find<'w>(world: &'w World, order_id: &str) -> Option<&'w Order> {
    world.domains.order.orders.get(order_id)
}

/// The orders of a shop, in the order of their ids.
pub fn of_shop<'w>(world: &'w World, shop_id: &str) -> Vec<&'w Order> {
    world.domains.order.orders.values().filter(|order| order.shop_id == shop_id).collect()
}

/// The order, if it belongs to the shop.
pub fn own<'w>(world: &'w World, shop_id: &str, order_id: &str) -> Result<&'w Order, Refusal> {
    let order = world.domains.order.orders.get(order_id).filter(|order| order.shop_id == shop_id);
    order.ok_or_else(foreign)
}

fn foreign() -> Refusal {
    Refusal::new(21_008_111, "The order or package does not belong to the current seller.")
}
