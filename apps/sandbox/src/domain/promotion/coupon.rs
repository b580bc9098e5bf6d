//! Coupons: created in Seller Center, read here.

use serde_json::{Value, json};

use crate::call::{Call, Handler, Refusal, Response};
use crate::json::text;
use crate::page::{self, PageRules};
use crate::world::World;

/// Fields that only the response to the single read shows.
const DETAILS: [&str; 5] = ["display_channels", "live_tasks", "product_ids", "seller_tnc", "usage_stats"];

/// A coupon of a shop.
#[derive(Debug, Clone)]
pub struct Coupon {
    /// The shop.
    pub shop_id: String,
    /// The coupon as the response to the single read shows it, except for the status.
    pub fields: Value,
    /// When it can be claimed from and until, in Unix seconds.
    pub claimable: (i64, i64),
    /// Whether the seller ended it.
    pub is_deactivated: bool,
}

impl Coupon {
    fn status(&self, now: i64) -> &'static str {
        let (from, until) = self.claimable;
        match now {
            _ if self.is_deactivated => "DEACTIVATED",
            _ if now < from => "NOT_START",
            _ if now < until => "ONGOING",
            _ => "EXPIRED",
        }
    }

    fn show(&self, now: i64) -> Value {
        let mut shown = self.fields.clone();
        shown["status"] = json!(self.status(now));
        shown
    }
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("promotion.search_coupons", search), ("promotion.get_coupon", get)]
}

fn find<'w>(world: &'w World, shop_id: &str, id: &str) -> Option<&'w Coupon> {
    let mut coupons = world.domains.promotion.coupons.iter();
    coupons.find(|coupon| coupon.shop_id == shop_id && text(&coupon.fields, "id") == id)
}

/// Whether a coupon may be sent in a chat: running, created in Seller Center, for chats or for all.
pub fn in_chat(world: &World, shop_id: &str, id: &str) -> bool {
    find(world, shop_id, id).is_some_and(|coupon| {
        let kind = text(&coupon.fields, "display_type");
        coupon.status(world.now()) == "ONGOING"
            && matches!(kind, "CHAT" | "REGULAR")
            && text(&coupon.fields, "creation_source") == "SELLER_CENTER"
            && text(&coupon.fields, "target_buyer_segment") != "REPEAT_CUSTOMERS"
    })
}

fn search(world: &mut World, call: &Call) -> Response {
    let (shop_id, now) = (call.shop()?.to_owned(), world.now());
    let (kinds, statuses) = (call.texts("display_type"), call.texts("status"));
    let keyword = text(&call.body, "title_keyword").to_lowercase();
    let fits = |coupon: &&Coupon| {
        let kind = text(&coupon.fields, "display_type").to_owned();
        let status = coupon.status(now).to_owned();
        coupon.shop_id == shop_id
            && (kinds.is_empty() || kinds.contains(&kind))
            && (statuses.is_empty() || statuses.contains(&status))
            && text(&coupon.fields, "title").to_lowercase().contains(&keyword)
    };
    let hits = world.domains.promotion.coupons.iter().filter(fits);
    let shown: Vec<Value> = hits.map(|coupon| brief(coupon, now)).collect();
    let (page, next, total) = page::slice(shown, call, PageRules { default: 20, max: 100 })?;
    Ok(json!({"coupons": page, "next_page_token": next, "total_count": total}))
}

fn brief(coupon: &Coupon, now: i64) -> Value {
    let mut shown = coupon.show(now);
    if let Some(fields) = shown.as_object_mut() {
        fields.retain(|name, _| !DETAILS.contains(&name.as_str()));
    }
    shown
}

fn get(world: &mut World, call: &Call) -> Response {
    let coupon = find(world, call.shop()?, call.path("coupon_id"))
        .ok_or_else(|| Refusal::new(17_029_001, "Invalid parameters. The coupon does not exist."))?;
    Ok(json!({"coupon": coupon.show(world.now())}))
}
