//! Promotion activities: how they are shown, and what stock they hold.

use serde_json::{Map, Value, json};

use crate::json::{list, number, text};
use crate::world::World;

/// An activity of a shop.
#[derive(Debug, Clone)]
pub struct Activity {
    /// 19 digits.
    pub id: String,
    /// The shop.
    pub shop_id: String,
    /// Unique among the shop's activities.
    pub title: String,
    /// `FIXED_PRICE`, `DIRECT_DISCOUNT`, `FLASHSALE`, `SHIPPING_DISCOUNT`, `BUY_MORE_SAVE_MORE`.
    pub kind: String,
    /// `PRODUCT`, `VARIATION`, `SHOP`.
    pub level: String,
    /// Unix seconds; 0 if it has no end.
    pub begin_time: i64,
    /// Unix seconds; 0 if it has no end.
    pub end_time: i64,
    /// `discount`, `duration_type`, `participation_limit` and `target_user_info`, as they were sent.
    pub fields: Map<String, Value>,
    /// The products in it, as responses show them.
    pub products: Vec<Value>,
    /// Whether the seller ended it.
    pub is_deactivated: bool,
    /// The status that subscribers were last told.
    pub told: &'static str,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

impl Activity {
    /// Its status at a given time.
    pub fn status(&self, now: i64) -> &'static str {
        if self.is_deactivated {
            return "DEACTIVATED";
        }
        if self.end_time == 0 {
            return "ONGOING";
        }
        match now {
            _ if now < self.begin_time => "NOT_START",
            _ if now < self.end_time => "ONGOING",
            _ => "EXPIRED",
        }
    }

    /// Whether it is running or upcoming.
    pub fn is_open(&self, now: i64) -> bool {
        matches!(self.status(now), "NOT_START" | "ONGOING")
    }

    /// Whether it sets the prices of its products.
    pub fn sets_prices(&self) -> bool {
        matches!(self.kind.as_str(), "FIXED_PRICE" | "DIRECT_DISCOUNT" | "FLASHSALE")
    }

    /// The entry of a product.
    pub fn product(&self, product_id: &str) -> Option<&Value> {
        self.products.iter().find(|product| text(product, "id") == product_id)
    }

    /// Whether a SKU of a product is in it.
    pub fn covers(&self, product_id: &str, sku_id: &str) -> bool {
        let Some(product) = self.product(product_id) else { return self.level == "SHOP" };
        self.level != "VARIATION" || list(product, "skus").iter().any(|sku| text(sku, "id") == sku_id)
    }

    /// How many pieces of a SKU it holds, if it is limited.
    pub fn limit(&self, product_id: &str, sku_id: &str) -> Option<i64> {
        let product = self.product(product_id)?;
        let entry = match self.level.as_str() {
            "VARIATION" => list(product, "skus").iter().find(|sku| text(sku, "id") == sku_id)?,
            _ => product,
        };
        number(entry, "quantity_limit").filter(|limit| *limit > 0)
    }

    /// As searches show it: without its products.
    pub fn show(&self, now: i64) -> Map<String, Value> {
        let mut shown = self.fields.clone();
        let commands = if self.is_open(now) { json!([]) } else { json!(["IMMUTABLE"]) };
        let fields = [
            ("title", json!(self.title)),
            ("activity_type", json!(self.kind)),
            ("product_level", json!(self.level)),
            ("begin_time", json!(self.begin_time)),
            ("end_time", json!(self.end_time)),
            ("status", json!(self.status(now))),
            ("activity_commands", commands),
            ("create_time", json!(self.create_time)),
            ("update_time", json!(self.update_time)),
        ];
        shown.extend(fields.map(|(name, value)| (name.to_owned(), value)));
        shown
    }
}

/// Whether a running activity holds the SKU's price.
pub fn locks_price(world: &World, shop_id: &str, product_id: &str, sku_id: &str) -> bool {
    running(world, shop_id).any(|activity| activity.sets_prices() && activity.covers(product_id, sku_id))
}

/// How many pieces of a SKU running activities hold; `None` if none does.
pub fn locked_stock(world: &World, shop_id: &str, product_id: &str, sku_id: &str) -> Option<i64> {
    let limits = running(world, shop_id).filter_map(|activity| activity.limit(product_id, sku_id));
    limits.reduce(|sum, limit| sum + limit)
}

fn running<'w>(world: &'w World, shop_id: &str) -> impl Iterator<Item = &'w Activity> {
    let (now, shop_id) = (world.now(), shop_id.to_owned());
    let all = world.domains.promotion.activities.values();
    all.filter(move |activity| activity.shop_id == shop_id && activity.status(now) == "ONGOING")
}
