//! Product searches.

use serde_json::{Map, Value, json};

use super::model::{Content, Product, Sku};
use super::response;
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::flag;
use crate::page::{self, PageRules};
use crate::world::World;

/// What a search may ask for.
const STATUSES: [&str; 9] = [
    "ALL",
    "DRAFT",
    "PENDING",
    "FAILED",
    "ACTIVATE",
    "SELLER_DEACTIVATED",
    "PLATFORM_DEACTIVATED",
    "FREEZE",
    "DELETED",
];

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("product.search_products", search)]
}

fn search(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let filter = Filter::of(call)?;
    let products = world.domains.product.products.values();
    let mut hits: Vec<&Product> =
        products.filter(|product| product.shop_id == shop_id && filter.fits(product)).collect();
    validate_cap(world, hits.len())?;
    hits.sort_by(|one, other| (other.create_time, &other.id).cmp(&(one.create_time, &one.id)));
    let shown = hits.into_iter().map(|product| show(product, call)).collect();
    let (page, next, total) = page::slice(shown, call, PageRules { default: 20, max: 100 })?;
    Ok(json!({"products": page, "next_page_token": next, "total_count": total}))
}

/// Refuses a search with more hits than can be paged through.
///
/// # Errors
/// 12052180 above the cap.
pub fn validate_cap(world: &World, hits: usize) -> Result<(), Refusal> {
    if hits > world.domains.product.search_cap {
        return Err(Refusal::new(12_052_180, "The total number of search results can not exceed 10000."));
    }
    Ok(())
}

/// What a search asks for.
struct Filter {
    status: String,
    audits: Vec<String>,
    seller_skus: Vec<String>,
    sku_ids: Vec<String>,
    created: Window,
    updated: Window,
}

impl Filter {
    fn of(call: &Call) -> Result<Filter, Refusal> {
        let status = call.text("status").filter(|status| !status.is_empty()).unwrap_or("ALL").to_owned();
        if !STATUSES.contains(&status.as_str()) {
            return Err(Refusal::new(12_019_113, "product status is invalid"));
        }
        let (seller_skus, sku_ids) = (call.texts("seller_skus"), call.texts("sku_ids"));
        if seller_skus.len() > 10 {
            return Err(Refusal::new(
                12_019_027,
                "The maximum count of “seller_skus” in the search filter is 10.",
            ));
        }
        if sku_ids.len() > 10 {
            return Err(Refusal::new(12_019_087, "The number of SKU IDs exceeds the limit of 10"));
        }
        let created = Window::of(call, "create_time", 12_019_118)?;
        let updated = Window::of(call, "update_time", 12_019_119)?;
        Ok(Filter { status, audits: call.texts("audit_status"), seller_skus, sku_ids, created, updated })
    }

    fn fits(&self, product: &Product) -> bool {
        let status = self.status == "ALL" || self.status == product.merged_status();
        let audit = self.audits.is_empty() || self.audits.iter().any(|name| name == product.audit.name());
        let skus = &product.base.skus;
        let codes =
            self.seller_skus.is_empty() || skus.iter().any(|sku| self.seller_skus.contains(&sku.seller_sku));
        let ids = self.sku_ids.is_empty() || skus.iter().any(|sku| self.sku_ids.contains(&sku.id));
        let times = self.created.has(product.create_time) && self.updated.has(product.update_time);
        status && audit && codes && ids && times
    }
}

/// A span of time, both ends included.
pub struct Window {
    from: i64,
    to: i64,
}

impl Window {
    /// The span `{field}_ge` to `{field}_le` of a call.
    ///
    /// # Errors
    /// The given code if it ends before it begins.
    pub fn of(call: &Call, field: &str, code: i64) -> Result<Window, Refusal> {
        let from = call.number(&format!("{field}_ge")).unwrap_or(i64::MIN);
        let to = call.number(&format!("{field}_le")).unwrap_or(i64::MAX);
        if from > to {
            return Err(Refusal::new(code, format!("search {} invalid", field.replace('_', " "))));
        }
        Ok(Window { from, to })
    }

    /// Whether a time lies in it.
    pub fn has(&self, at: i64) -> bool {
        (self.from..=self.to).contains(&at)
    }
}

fn show(product: &Product, call: &Call) -> Value {
    let wants_draft = flag(&call.body, "return_draft_version");
    let version = product.draft.as_ref().filter(|_| wants_draft).unwrap_or(&product.base);
    let mut shown = json!({
        "id": product.id,
        "title": version.title(),
        "status": product.merged_status(),
        "create_time": product.create_time,
        "update_time": product.update_time,
        "sales_regions": [],
        "product_sync_fail_reasons": [],
        "recommended_categories": [],
        "skus": skus(product, version, &call.version),
    });
    if call.version != "202309" {
        shown["audit"] = response::audit(product);
        shown["is_not_for_sale"] =
            json!(version.fields.get("is_not_for_sale").is_some_and(|flag| flag == true));
        shown["listing_quality_tier"] = json!(quality(version));
    }
    if !matches!(call.version.as_str(), "202309" | "202312") {
        shown["has_draft"] = json!(product.draft.is_some());
    }
    shown
}

/// How good a page is: more images and a longer title make it better.
pub fn quality(version: &Content) -> &'static str {
    let images = version.fields.get("main_images").and_then(Value::as_array).map_or(0, Vec::len);
    match (images, version.title().chars().count()) {
        (3.., 40..) => "GOOD",
        (2.., _) => "FAIR",
        _ => "POOR",
    }
}

fn skus(product: &Product, version: &Content, api_version: &str) -> Vec<Value> {
    version.skus.iter().map(|sku| show_sku(product, sku, api_version)).collect()
}

fn show_sku(product: &Product, sku: &Sku, api_version: &str) -> Value {
    let mut shown = Map::new();
    shown.insert("id".into(), json!(sku.id));
    shown.insert("seller_sku".into(), json!(sku.seller_sku));
    shown.insert("price".into(), response::price(sku));
    let inventory = response::inventory(product, &sku.id);
    shown.insert("inventory".into(), json!(inventory));
    response::copy(&sku.fields, &["fees"], &mut shown);
    if api_version != "202309" {
        response::copy(&sku.fields, &["list_price", "external_list_prices"], &mut shown);
    }
    if !matches!(api_version, "202309" | "202312") {
        response::copy(&sku.fields, &["pre_sale"], &mut shown);
        shown.insert("status_info".into(), response::status_info(sku));
    }
    Value::Object(shown)
}
