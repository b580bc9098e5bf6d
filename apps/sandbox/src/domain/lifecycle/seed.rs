//! The orders of a new sandbox: every shop has some in each state.

use crate::domain::order::{NewOrder, create, transition};
use crate::domain::{fulfillment, product, return_refund};
use crate::model::market;
use crate::model::order::CancelNote;
use crate::world::World;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Fills every shop.
pub fn seed(world: &mut World) {
    let shops: Vec<String> = world.shops.iter().map(|shop| shop.id.clone()).collect();
    for shop_id in shops {
        let skus: Vec<String> =
            product::live_skus(world, &shop_id).into_iter().map(|sku| sku.sku_id).collect();
        if !skus.is_empty() {
            Shop { shop_id, skus, next: 0 }.fill(world);
        }
    }
    // The refunds of old cancellations have been paid by now.
    return_refund::advance(world);
}

/// Places orders in one shop, one SKU after another.
struct Shop {
    shop_id: String,
    skus: Vec<String>,
    next: usize,
}

impl Shop {
    fn fill(&mut self, world: &mut World) {
        self.waiting(world);
        self.combinable(world);
        self.early(world);
        self.travelling(world);
        self.finished(world);
        self.after_sales(world);
    }

    fn sku(&mut self) -> String {
        self.next += 1;
        self.skus[self.next % self.skus.len()].clone()
    }

    /// An order of some units, placed so many seconds ago, whose hold is over.
    fn order(&mut self, world: &mut World, age: i64, units: &[u32], kind: &str) -> Option<String> {
        let lines = units.iter().map(|quantity| (self.sku(), *quantity)).collect();
        let new = NewOrder {
            shop_id: self.shop_id.clone(),
            lines,
            on_hold: true,
            shipping_type: Some(kind.to_owned()),
            ..NewOrder::default()
        };
        self.place(world, age, new)
    }

    fn place(&self, world: &mut World, age: i64, new: NewOrder) -> Option<String> {
        let at = world.now() - age;
        let order_id = create(world, NewOrder { at: Some(at), ..new }).ok()?;
        if age >= transition::HOLD_SECONDS {
            transition::release_hold(world, &order_id, at + transition::HOLD_SECONDS);
        }
        Some(order_id)
    }

    fn waiting(&mut self, world: &mut World) {
        self.order(world, 9 * HOUR, &[2, 1], "TIKTOK");
        self.order(world, 5 * HOUR, &[1], "TIKTOK");
        self.order(world, 7 * HOUR, &[1, 1], "SELLER");
    }

    /// Two orders of one buyer that can travel together.
    fn combinable(&mut self, world: &mut World) {
        let buyer = Some(world.ids.next("7021", 19));
        for age in [4 * HOUR, 3 * HOUR] {
            let new = NewOrder {
                shop_id: self.shop_id.clone(),
                lines: vec![(self.sku(), 1)],
                buyer: buyer.clone(),
                on_hold: true,
                ..NewOrder::default()
            };
            self.place(world, age, new);
        }
    }

    fn early(&mut self, world: &mut World) {
        self.order(world, 20 * 60, &[1], "TIKTOK");
        let lines = vec![(self.sku(), 1)];
        let new = NewOrder {
            shop_id: self.shop_id.clone(),
            lines,
            unpaid: true,
            on_hold: true,
            ..NewOrder::default()
        };
        self.place(world, 10 * 60, new);
    }

    fn travelling(&mut self, world: &mut World) {
        let now = world.now();
        if let Some(order_id) = self.order(world, 26 * HOUR, &[1], "TIKTOK") {
            fulfillment::ship_rest(world, &order_id, now - 2 * HOUR);
        }
        for kind in ["TIKTOK", "SELLER"] {
            if let Some(order_id) = self.order(world, 2 * DAY, &[1, 1], kind) {
                fulfillment::ship_rest(world, &order_id, now - 30 * HOUR);
                fulfillment::collect(world, &order_id, now - DAY);
            }
        }
        let new = NewOrder {
            shop_id: self.shop_id.clone(),
            lines: vec![(self.sku(), 1)],
            by_tiktok: true,
            ..NewOrder::default()
        };
        self.place(world, 2 * HOUR, new);
    }

    fn delivered(&mut self, world: &mut World, age: i64, units: &[u32]) -> Option<String> {
        let order_id = self.order(world, age, units, "TIKTOK")?;
        let placed = world.now() - age;
        fulfillment::ship_rest(world, &order_id, placed + 20 * HOUR);
        fulfillment::collect(world, &order_id, placed + 30 * HOUR);
        fulfillment::deliver(world, &order_id, placed + 4 * DAY);
        Some(order_id)
    }

    fn finished(&mut self, world: &mut World) {
        let now = world.now();
        self.delivered(world, 6 * DAY, &[2]);
        if let Some(order_id) = self.delivered(world, 20 * DAY, &[1, 1]) {
            transition::complete(world, &order_id, now - 9 * DAY);
        }
        if let Some(order_id) = self.order(world, 3 * DAY, &[1], "TIKTOK") {
            let reason = if market::region(world, &self.shop_id) == "GB" {
                "seller_cancel_reason_out_of_stock_uk"
            } else {
                "seller_cancel_reason_out_of_stock"
            };
            let text = return_refund::reason_text(reason).to_owned();
            return_refund::cancelled_by_seller(world, &order_id, reason, now - 2 * DAY);
            transition::cancel(world, &order_id, &CancelNote { by: "SELLER".into(), text }, now - 2 * DAY);
        }
    }

    fn after_sales(&mut self, world: &mut World) {
        if let Some(order_id) = self.order(world, 6 * HOUR, &[1], "TIKTOK") {
            return_refund::seed_cancel_request(world, &order_id);
        }
        if let Some(order_id) = self.delivered(world, 5 * DAY, &[1]) {
            return_refund::seed_return(world, &order_id, "RETURN_AND_REFUND", false);
        }
        if let Some(order_id) = self.delivered(world, 6 * DAY, &[1, 1]) {
            return_refund::seed_return(world, &order_id, "RETURN_AND_REFUND", true);
        }
    }
}
