//! Stock that moves between counters, and who is notified.

use serde_json::{Value, json};

use super::change;
use super::model::{Product, Stock};
use super::view::holder;
use crate::call::Refusal;
use crate::time::rfc3339;
use crate::world::World;

/// At or below this, stock counts as low.
const LOW_STOCK: i64 = 10;

/// What happens to a SKU's stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StockMove {
    /// A buyer ordered: available stock becomes committed.
    Order,
    /// An order was cancelled before it left: committed stock becomes available again.
    Cancel,
    /// An order left the warehouse: committed stock is gone.
    Ship,
    /// The seller cancelled for lack of stock: nothing is left to sell, whatever the count said.
    SellOut,
}

impl StockMove {
    fn trigger(self) -> &'static str {
        match self {
            StockMove::Order => "order_created",
            StockMove::Cancel | StockMove::SellOut => "order_canceled",
            StockMove::Ship => "order_shipped",
        }
    }
}

/// Moves a SKU's stock between the counters and notifies the subscribers.
///
/// # Errors
/// 12052556 for a SKU that the shop does not have; 12052055 if an order asks for more than is available.
pub fn move_stock(
    world: &mut World,
    shop_id: &str,
    sku_id: &str,
    what: StockMove,
    quantity: i64,
) -> Result<(), Refusal> {
    let product = holder(world, shop_id, sku_id)
        .ok_or_else(|| Refusal::new(12_052_556, format!("The SKU id not exist. ({sku_id})")))?;
    if what == StockMove::Order && product.available(sku_id) < quantity {
        return Err(Refusal::new(
            12_052_055,
            "The SKU inventory quantity for the warehouse must be within allowed limits.",
        ));
    }
    let (product_id, before) = (product.id.clone(), Counters::of(product, sku_id));
    change(world, &product_id, |product| {
        let stocks = product.stock.entry(sku_id.to_owned()).or_default();
        shift(stocks, what, quantity);
    });
    tell(world, &product_id, sku_id, before, what.trigger());
    Ok(())
}

fn shift(stocks: &mut [Stock], what: StockMove, quantity: i64) {
    if what == StockMove::SellOut {
        stocks.iter_mut().for_each(|stock| stock.available = 0);
        return;
    }
    let mut left = quantity;
    for stock in stocks.iter_mut() {
        let source = if what == StockMove::Order { stock.available } else { stock.committed };
        let moved = left.min(source).max(0);
        left -= moved;
        match what {
            StockMove::Order => {
                stock.available -= moved;
                stock.committed += moved;
            }
            StockMove::Cancel => {
                stock.committed -= moved;
                stock.available += moved;
            }
            StockMove::Ship | StockMove::SellOut => stock.committed -= moved,
        }
        refill_from_backorder(stock);
    }
}

/// The backorder quantity can be sold once the stock is gone.
fn refill_from_backorder(stock: &mut Stock) {
    if stock.available == 0
        && let Some(quantity) = stock.backorder.take()
    {
        stock.available = quantity;
    }
}

/// The counters of a SKU over all warehouses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counters {
    /// What can be sold.
    pub available: i64,
    /// What open orders hold.
    pub committed: i64,
}

impl Counters {
    /// The counters of a SKU now.
    pub fn of(product: &Product, sku_id: &str) -> Counters {
        Counters { available: product.available(sku_id), committed: product.committed(sku_id) }
    }

    fn total(self) -> i64 {
        self.available + self.committed
    }

    fn level(self) -> &'static str {
        match self.available {
            i64::MIN..=0 => "OUT_OF_STOCK",
            1..=LOW_STOCK => "LOW_STOCK",
            _ => "SUFFICIENT_STOCK",
        }
    }
}

/// Notifies the subscribers of what changed since `before`: each change, and each new level.
pub fn tell(world: &mut World, product_id: &str, sku_id: &str, before: Counters, trigger: &str) {
    let Some(product) = world.domains.product.products.get(product_id) else { return };
    let (shop_id, after) = (product.shop_id.clone(), Counters::of(product, sku_id));
    if after == before {
        return;
    }
    let changed = inventory_changed(world, (&shop_id, product_id, sku_id), (before, after), trigger);
    world.emit(&shop_id, 68, "INVENTORY_CHANGED", changed);
    if after.level() != before.level() {
        let data = level_changed(world.now(), product_id, sku_id, after);
        world.emit(&shop_id, 27, "INVENTORY_STATUS_CHANGE", data);
    }
}

fn level_changed(now: i64, product_id: &str, sku_id: &str, after: Counters) -> Value {
    json!({
        "product_id": product_id,
        "sku_id": sku_id,
        "trigger_reason": {"alert_type": "REALTIME", "low_stock_threshold": LOW_STOCK},
        "current_inventory_status": after.level(),
        "inventory_distribution": {
            "total_quantity": after.total(),
            "available_quantity": after.available,
            "creator_reserved_quantity": 0,
            "campaign_reserved_quantity": 0,
            "committed_quantity": after.committed,
        },
        "update_time": now,
    })
}

/// The data of type 68, whose ids are numbers.
fn inventory_changed(
    world: &mut World,
    (shop_id, product_id, sku_id): (&str, &str, &str),
    (before, after): (Counters, Counters),
    trigger: &str,
) -> Value {
    let at = rfc3339(world.now());
    let seller_id = world.shop(shop_id).map_or_else(String::new, |shop| shop.open_id.clone());
    let available = after.available - before.available;
    json!({
        "event_id": world.ids.other(),
        "occurred_at": at,
        "seller_id": whole(&seller_id),
        "product_id": whole(product_id),
        "sku_id": whole(sku_id),
        "quantity_snapshot_after_change": {
            "total_quantity": after.total(),
            "total_available_quantity": after.available,
            "total_committed_quantity": after.committed,
            "in_shop_quantity": after.available,
            "campaign_locked_quantity": 0,
            "creator_locked_quantity": 0,
        },
        "change_detail": [{
            "idempotency_key": world.ids.other(),
            "trigger_source": trigger,
            "occurred_at": at,
            "total_quantity_delta": after.total() - before.total(),
            "available_quantity_delta": available,
            "committed_quantity_delta": after.committed - before.committed,
            "in_shop_quantity_delta": available,
            "campaign_locked_quantity_delta": 0,
            "creator_locked_quantity_delta": 0,
        }],
    })
}

/// An id as a number.
fn whole(id: &str) -> Value {
    id.parse::<i64>().map_or_else(|_| json!(id), Value::from)
}

#[cfg(test)]
mod tests {
    use super::{StockMove, move_stock};
    use crate::domain::product::{live_skus, product_version};
    use crate::domain::testing::{shop, world};

    #[test]
    fn an_order_commits_stock_and_a_shipment_takes_it() {
        let mut world = world();
        let shop_id = shop(&world, "US");
        let sku = live_skus(&world, &shop_id).remove(0);
        let product = product_version(&world, &shop_id, &sku.product_id).expect("product").clone();
        let (available, committed) = (product.available(&sku.sku_id), product.committed(&sku.sku_id));
        move_stock(&mut world, &shop_id, &sku.sku_id, StockMove::Order, 2).expect("order");
        let after = product_version(&world, &shop_id, &sku.product_id).expect("product");
        assert_eq!(
            (after.available(&sku.sku_id), after.committed(&sku.sku_id)),
            (available - 2, committed + 2)
        );
        move_stock(&mut world, &shop_id, &sku.sku_id, StockMove::Ship, 1).expect("ship");
        move_stock(&mut world, &shop_id, &sku.sku_id, StockMove::Cancel, 1).expect("cancel");
        let after = product_version(&world, &shop_id, &sku.product_id).expect("product");
        assert_eq!((after.available(&sku.sku_id), after.committed(&sku.sku_id)), (available - 1, committed));
        let changes: Vec<_> = world.outbox.iter().filter(|event| event.event_type == 68).collect();
        assert_eq!(changes.len(), 3);
        assert_eq!(changes[0].data["change_detail"][0]["trigger_source"], "order_created");
        assert_eq!(changes[0].data["change_detail"][0]["available_quantity_delta"], -2);
    }

    #[test]
    fn selling_out_is_told_once() {
        let mut world = world();
        let shop_id = shop(&world, "US");
        let sku = live_skus(&world, &shop_id).remove(0);
        let product = product_version(&world, &shop_id, &sku.product_id).expect("product");
        let all = product.available(&sku.sku_id);
        move_stock(&mut world, &shop_id, &sku.sku_id, StockMove::Order, all).expect("order");
        let levels: Vec<_> = world.outbox.iter().filter(|event| event.event_type == 27).collect();
        assert_eq!(levels.len(), 1);
        assert_eq!(levels[0].data["current_inventory_status"], "OUT_OF_STOCK");
        let refused = move_stock(&mut world, &shop_id, &sku.sku_id, StockMove::Order, 1);
        assert_eq!(refused.expect_err("sold out").code, 12_052_055);
        let unknown = move_stock(&mut world, &shop_id, "1", StockMove::Order, 1);
        assert_eq!(unknown.expect_err("unknown").code, 12_052_556);
    }
}
