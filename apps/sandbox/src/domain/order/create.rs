//! A buyer places an order.

use super::transition;
use crate::call::Refusal;
use crate::domain::logistics;
use crate::domain::product::{self, SkuView, StockMove};
use crate::model::address::Address;
use crate::model::market::region;
use crate::model::money;
use crate::model::order::{Buyer, Fees, Line, Order, Shipping, Status, Times};
use crate::world::World;

/// An order to be placed. Only the shop and the lines are required.
#[derive(Debug, Clone, Default)]
pub struct NewOrder {
    /// The shop.
    pub shop_id: String,
    /// SKU ids with the units of each.
    pub lines: Vec<(String, u32)>,
    /// The buyer's user id. A buyer who has ordered before keeps name and address; without an id, the buyer is new.
    pub buyer: Option<String>,
    /// Whether payment leads to ON_HOLD for an hour, instead of straight to AWAITING_SHIPMENT.
    pub on_hold: bool,
    /// Leaves the order UNPAID.
    pub unpaid: bool,
    /// `TIKTOK` (if absent) or `SELLER`.
    pub shipping_type: Option<String>,
    /// TikTok stores, packs and ships it.
    pub by_tiktok: bool,
    /// `NORMAL` if absent.
    pub order_type: Option<String>,
    /// A pre-order's release, in Unix seconds.
    pub release: Option<i64>,
    /// Paid on delivery.
    pub is_cod: bool,
    /// A sample for a creator: the goods cost nothing.
    pub is_sample: bool,
    /// The order that this one replaces.
    pub replaces: Option<String>,
    /// What the buyer writes to the seller.
    pub message: String,
    /// When it was placed; now if absent.
    pub at: Option<i64>,
}

/// Places the order and, unless told otherwise, pays it. Returns its id.
///
/// # Errors
/// An unknown shop or SKU, no lines, a quantity of 0, a shipping type that does not exist, or too little stock.
pub fn create(world: &mut World, new: NewOrder) -> Result<String, Refusal> {
    let items = validate(world, &new)?;
    reserve(world, &new.shop_id, &items)?;
    let at = new.at.unwrap_or_else(|| world.now());
    let order = build(world, &new, &items, at);
    let id = order.id.clone();
    world.domains.order.orders.insert(id.clone(), order);
    transition::announce(world, &id);
    if !new.unpaid {
        transition::pay(world, &id, at);
    }
    Ok(id)
}

fn validate(world: &World, new: &NewOrder) -> Result<Vec<(SkuView, u32)>, Refusal> {
    let bad = |why: String| Err(Refusal::new(21_001_001, why));
    if world.shop(&new.shop_id).is_none() {
        return bad(format!("shop {} does not exist", new.shop_id));
    }
    if new.lines.is_empty() {
        return bad("an order needs at least one line".into());
    }
    if let Some(kind) = &new.shipping_type
        && !["TIKTOK", "SELLER"].contains(&kind.as_str())
    {
        return bad(format!("shipping_type {kind} is neither TIKTOK nor SELLER"));
    }
    let mut items = Vec::new();
    for (sku_id, quantity) in &new.lines {
        let Some(sku) = product::sku(world, &new.shop_id, sku_id) else {
            return bad(format!("SKU {sku_id} is not on sale in shop {}", new.shop_id));
        };
        if !(1..=100).contains(quantity) {
            return bad(format!("quantity {quantity} of SKU {sku_id} is not between 1 and 100"));
        }
        items.push((sku, *quantity));
    }
    Ok(items)
}

/// Takes the stock; returns what was taken if a later line fails.
fn reserve(world: &mut World, shop_id: &str, items: &[(SkuView, u32)]) -> Result<(), Refusal> {
    for (index, (sku, quantity)) in items.iter().enumerate() {
        let taken = product::move_stock(world, shop_id, &sku.sku_id, StockMove::Order, i64::from(*quantity));
        let Err(refusal) = taken else { continue };
        for (sku, quantity) in &items[..index] {
            let units = i64::from(*quantity);
            product::move_stock(world, shop_id, &sku.sku_id, StockMove::Cancel, units).ok();
        }
        return Err(refusal);
    }
    Ok(())
}

fn build(world: &mut World, new: &NewOrder, items: &[(SkuView, u32)], at: i64) -> Order {
    let region = region(world, &new.shop_id);
    let currency = items.first().map_or_else(String::new, |(sku, _)| sku.currency.clone());
    let (buyer, address) = buyer(world, new, &region);
    let lines = lines(world, items, &region, &currency, new.is_sample);
    let fees = fees(&address, &currency, new.is_sample);
    let invoice = if region == "BR" { "NEED_INVOICE" } else { "NO_NEED" };
    Order {
        id: world.ids.order(),
        shop_id: new.shop_id.clone(),
        status: Status::Unpaid,
        lines,
        buyer: Buyer { message: new.message.clone(), ..buyer },
        address,
        currency,
        shipping: shipping(world, new, items),
        fees,
        times: Times { created: at, updated: at, release: new.release, ..Times::default() },
        on_hold: new.on_hold,
        cancel_pending: false,
        address_updated: false,
        order_type: new.order_type.clone().unwrap_or_else(|| "NORMAL".into()),
        is_cod: new.is_cod,
        is_sample: new.is_sample,
        replaces: new.replaces.clone(),
        package_tag: None,
        invoice: invoice.into(),
        cancellation: None,
    }
}

/// A known buyer with the known address, otherwise a new one.
fn buyer(world: &mut World, new: &NewOrder, region: &str) -> (Buyer, Address) {
    let known = new.buyer.as_deref().and_then(|user_id| {
        let orders = world.domains.order.orders.values();
        let mut same = orders.filter(|order| order.shop_id == new.shop_id && order.buyer.user_id == user_id);
        same.next().map(|order| (order.buyer.clone(), order.address.clone()))
    });
    if let Some(known) = known {
        return known;
    }
    let user_id = new.buyer.clone().unwrap_or_else(|| world.ids.next("7021", 19));
    let relay = world.ids.below(0xFFFF_FFFF);
    let buyer = Buyer {
        email: format!("v4b{relay:08x}@chat.seller.tiktok.com"),
        nickname: format!("user{relay:x}"),
        message: String::new(),
        user_id,
    };
    let address = Address::random(&mut world.ids, region);
    (buyer, address)
}

fn lines(world: &mut World, items: &[(SkuView, u32)], region: &str, currency: &str, free: bool) -> Vec<Line> {
    let mut lines = Vec::new();
    for (sku, quantity) in items {
        let price = money::parse(&sku.price, currency).unwrap_or(0);
        let off = if free { price } else { price * [0, 5, 10][index(world, 3)] / 100 };
        let platform = if free { 0 } else { price * [0, 2][index(world, 2)] / 100 };
        for _ in 0..*quantity {
            lines.push(line(world, sku, [price, off, platform], region));
        }
    }
    lines
}

fn index(world: &mut World, count: u64) -> usize {
    usize::try_from(world.ids.below(count)).unwrap_or(0)
}

fn line(world: &mut World, sku: &SkuView, amounts: [i64; 3], region: &str) -> Line {
    let [price, seller_discount, platform_discount] = amounts;
    Line {
        id: world.ids.order(),
        sku_id: sku.sku_id.clone(),
        product_id: sku.product_id.clone(),
        product_name: sku.product_name.clone(),
        sku_name: sku.sku_name.clone(),
        seller_sku: sku.seller_sku.clone(),
        image_url: sku.image_url.clone(),
        original_price: price,
        seller_discount,
        platform_discount,
        tax: sales_tax(price - seller_discount - platform_discount, region),
        package_id: None,
        cancelled: None,
        refunded: 0,
    }
}

/// American prices are before tax; 8.25 percent is added. Elsewhere the price includes it.
fn sales_tax(amount: i64, region: &str) -> i64 {
    if region == "US" { (amount * 825 + 5000) / 10_000 } else { 0 }
}

fn fees(address: &Address, currency: &str, free: bool) -> Fees {
    if free {
        return Fees::default();
    }
    let scale = if money::decimals(currency) == 0 { 100 } else { 1 };
    let original = 599 * scale;
    let platform = 200 * scale;
    let retail_delivery = if address.state == "Colorado" { 28 } else { 0 };
    Fees {
        original_shipping: original,
        seller_discount: 100 * scale,
        platform_discount: platform,
        tax: sales_tax(original - platform - 100 * scale, &address.region),
        retail_delivery,
    }
}

fn shipping(world: &World, new: &NewOrder, items: &[(SkuView, u32)]) -> Shipping {
    let kind = new.shipping_type.clone().unwrap_or_else(|| "TIKTOK".into());
    let wanted = match (new.by_tiktok, kind.as_str()) {
        (true, _) => "FULFILLED_BY_TIKTOK",
        (false, "SELLER") => "SEND_BY_SELLER",
        (false, _) => "STANDARD",
    };
    let options = logistics::delivery_options(world, &new.shop_id);
    let option = options.into_iter().find(|option| option.kind == wanted);
    let (option_id, option_name) = option.map_or_else(Default::default, |option| (option.id, option.name));
    let by = if new.by_tiktok { "FULFILLMENT_BY_TIKTOK" } else { "FULFILLMENT_BY_SELLER" };
    let warehouse_id = items.first().map_or_else(String::new, |(sku, _)| sku.warehouse_id.clone());
    Shipping { kind, option_id, option_name, fulfillment_type: by.into(), warehouse_id }
}
