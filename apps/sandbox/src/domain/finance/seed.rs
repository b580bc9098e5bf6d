//! The history of sales that a new sandbox has.

use super::close::{DAY, add, close_days, end_of_day};
use super::sale::{Item, Sale};
use super::{What, Withdrawal};
use crate::domain::product::{SkuView, live_skus};
use crate::model::price;
use crate::world::{Shop, World};

/// How many days of history a shop has.
const DAYS: i64 = 24;

/// Fills all shops.
pub fn fill(world: &mut World) {
    for shop in world.shops.clone() {
        let skus = live_skus(world, &shop.id);
        if skus.is_empty() {
            continue;
        }
        for days_ago in (1..=DAYS).rev() {
            add_day(world, &shop, &skus, days_ago);
        }
        add_withdrawals(world, &shop);
    }
    close_days(world);
}

/// One to three sales, and every eighth day a penalty.
fn add_day(world: &mut World, shop: &Shop, skus: &[SkuView], days_ago: i64) {
    let settled = world.now() - days_ago * DAY;
    let sales = 1 + world.ids.below(3);
    let mut last = String::new();
    for _ in 0..sales {
        let sale = sale(world, shop, skus, settled);
        last.clone_from(&sale.order_id);
        add(world, &shop.id, end_of_day(settled), What::Sale(sale));
    }
    if days_ago % 8 == 0 {
        let id = world.ids.next("7238", 19);
        let penalty =
            What::Adjustment { id, order_id: last, kind: "PLATFORM_PENALTY", amount: -500, at: settled };
        add(world, &shop.id, end_of_day(settled), penalty);
    }
}

fn sale(world: &mut World, shop: &Shop, skus: &[SkuView], settled: i64) -> Sale {
    let count = 1 + world.ids.below(2);
    let items = (0..count).map(|_| item(world, skus)).collect();
    Sale {
        order_id: world.ids.order(),
        shop_id: shop.id.clone(),
        currency: shop.currency.clone(),
        created: settled - 14 * DAY,
        delivered: Some(settled - 8 * DAY),
        completed: Some(settled),
        paid_shipping: 300,
        items,
    }
}

fn item(world: &mut World, skus: &[SkuView]) -> Item {
    let count = u64::try_from(skus.len()).unwrap_or(1);
    let at = usize::try_from(world.ids.below(count)).unwrap_or(0);
    let sku = &skus[at.min(skus.len() - 1)];
    Item {
        sku_id: sku.sku_id.clone(),
        sku_name: sku.sku_name.clone(),
        product_name: sku.product_name.clone(),
        subtotal: price::parse(&sku.price).unwrap_or(1_000),
        seller_discount: 0,
        platform_discount: 0,
        refund: 0,
    }
}

fn add_withdrawals(world: &mut World, shop: &Shop) {
    let rows = [
        ("SETTLE", "SUCCESS", 12_000, 20),
        ("WITHDRAW", "SUCCESS", 10_000, 15),
        ("TRANSFER", "SUCCESS", 2_500, 9),
        ("REVERSE", "FAILED", 1_000, 4),
        ("WITHDRAW", "PROCESSING", 3_000, 1),
    ];
    for (kind, status, amount, days_ago) in rows {
        let id = format!("{kind}{:016X}", world.ids.random());
        let create_time = world.now() - days_ago * DAY;
        let shop_id = shop.id.clone();
        let withdrawal = Withdrawal { id, shop_id, kind, status, amount, create_time };
        world.domains.finance.withdrawals.push(withdrawal);
    }
}
