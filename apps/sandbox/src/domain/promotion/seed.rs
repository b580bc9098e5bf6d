//! The activities and coupons that a new sandbox has.

use serde_json::{Value, json};

use super::coupon::Coupon;
use super::write::{change, insert};
use crate::domain::product::{SkuView, live_skus};
use crate::json::text;
use crate::model::price;
use crate::world::{Shop, World};

const DAY: i64 = 86_400;

/// Fills all shops.
pub fn fill(world: &mut World) {
    for shop in world.shops.clone() {
        add_activities(world, &shop);
        add_coupons(world, &shop);
    }
}

/// One activity in each state. The running one holds the price of the shop's last product.
fn add_activities(world: &mut World, shop: &Shop) {
    let now = world.now();
    let skus = live_skus(world, &shop.id);
    let (Some(first), Some(last)) = (skus.first(), skus.last()) else { return };
    let clearance = ("Spring clearance", "FIXED_PRICE", "VARIATION");
    add(world, shop, clearance, (now - 5 * DAY, now + 25 * DAY), vec![cheaper_sku(last, &shop.currency)]);
    let advance = ("Ten percent in advance", "DIRECT_DISCOUNT", "PRODUCT");
    let discounted = json!({
        "id": first.product_id, "discount": "10", "quantity_limit": -1, "quantity_per_user": -1, "skus": [],
    });
    add(world, shop, advance, (now + 3 * DAY, now + 10 * DAY), vec![discounted]);
    let winter = ("Winter sale", "DIRECT_DISCOUNT", "PRODUCT");
    add(world, shop, winter, (now - 90 * DAY, now - 60 * DAY), vec![]);
    let flash = ("Short flash", "FLASHSALE", "PRODUCT");
    let ended = add(world, shop, flash, (now - DAY, now + DAY), vec![]);
    change(world, &ended, |activity| {
        activity.is_deactivated = true;
        activity.told = "DEACTIVATED";
    });
}

fn add(
    world: &mut World,
    shop: &Shop,
    (title, kind, level): (&str, &str, &str),
    (begin, end): (i64, i64),
    products: Vec<Value>,
) -> String {
    let body = json!({
        "title": title, "activity_type": kind, "product_level": level, "begin_time": begin, "end_time": end,
    });
    let id = insert(world, &shop.id, &body);
    let created = begin.min(world.now()) - DAY;
    if let Some(activity) = world.domains.promotion.activities.get_mut(&id) {
        activity.products = products;
        activity.create_time = created;
        activity.update_time = created;
    }
    id
}

fn cheaper_sku(sku: &SkuView, currency: &str) -> Value {
    let price = price::parse(&sku.price).unwrap_or(1_000) * 8 / 10;
    let entry = json!({
        "id": sku.sku_id,
        "activity_price": {"amount": price::format(price), "currency": currency},
        "quantity_limit": -1,
        "quantity_per_user": -1,
    });
    json!({"id": sku.product_id, "quantity_limit": -1, "quantity_per_user": -1, "skus": [entry]})
}

fn add_coupons(world: &mut World, shop: &Shop) {
    let now = world.now();
    let coupons = [
        ("Welcome coupon", "REGULAR", (now - 10 * DAY, now + 20 * DAY), false),
        ("Chat thank-you", "CHAT", (now - 2 * DAY, now + 5 * DAY), false),
        ("Live night", "LIVE", (now + 2 * DAY, now + 3 * DAY), false),
        ("Last season", "REGULAR", (now - 60 * DAY, now - 30 * DAY), false),
        ("Withdrawn", "PROMO_CODE", (now - 5 * DAY, now + 5 * DAY), true),
    ];
    for (title, kind, claimable, is_deactivated) in coupons {
        let fields = coupon(world, shop, (title, kind), claimable);
        let coupon = Coupon { shop_id: shop.id.clone(), fields, claimable, is_deactivated };
        world.domains.promotion.coupons.push(coupon);
    }
}

fn coupon(world: &mut World, shop: &Shop, (title, kind): (&str, &str), (from, until): (i64, i64)) -> Value {
    let amount = |value: &str| json!({"amount": value, "currency": shop.currency});
    let mut fields = json!({
        "id": world.ids.next("7342", 19),
        "title": title,
        "display_type": kind,
        "creation_source": "SELLER_CENTER",
        "target_buyer_segment": "ALL",
        "product_scope": "FULL_SHOP",
        "product_ids": [],
        "display_channels": [],
        "live_tasks": [],
        "discount": {"type": "AMOUNT_OFF", "reduction_amount": amount("5")},
        "threshold": {"type": "MIN_SPEND", "min_spend": amount("30")},
        "claim_duration": {"start_time": from, "end_time": until},
        "redemption_duration": {"type": "ABSOLUTE", "start_time": from, "end_time": until},
        "usage_limits": {"total_claim_limit": 1000, "single_buyer_claim_limit": 1, "redemption_limit": 1000},
        "usage_stats": {"claimed_count": 12, "redeemed_count": 4},
        "seller_tnc": "One coupon per order.",
        "create_time": (from - DAY) * 1_000,
        "update_time": (from - DAY) * 1_000,
    });
    if text(&fields, "display_type") == "PROMO_CODE" {
        fields["promo_code"] = json!("MAPLE5");
    }
    fields
}
