//! The products of an activity.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::write::change;
use super::{Activity, changeable, own};
use crate::call::{Call, Handler, Refusal, Response};
use crate::domain::product::{Product, Status};
use crate::json::{list, number, text};
use crate::model::price;
use crate::world::World;

/// The most products, and the most SKUs, per call.
const BATCH: usize = 300;
/// The most products, or SKUs, of an activity.
const TOTAL: usize = 10_000;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("promotion.update_activity_product", put), ("promotion.remove_activity_product", remove)]
}

fn put(world: &mut World, call: &Call) -> Response {
    let activity = changeable(world, call)?.clone();
    let sent = list(&call.body, "products");
    validate_sizes(&activity, sent)?;
    for entry in sent {
        validate_product(world, &activity, entry)?;
    }
    let shop_currency = world.shop(&activity.shop_id).map(|shop| shop.currency.clone()).unwrap_or_default();
    change(world, &activity.id, |activity| {
        for entry in sent {
            merge(activity, entry, &shop_currency);
        }
    });
    let ids: Vec<&str> = sent.iter().map(|entry| text(entry, "id")).collect();
    tell(world, &activity, json!({"product_ids": ids}), json!({}));
    let changed = own(world, call)?;
    Ok(json!({
        "activity_id": changed.id,
        "title": changed.title,
        "status": changed.status(world.now()),
        "update_time": changed.update_time,
        "total_count": sent.len(),
    }))
}

fn validate_sizes(activity: &Activity, sent: &[Value]) -> Result<(), Refusal> {
    if sent.is_empty() {
        return Err(Refusal::new(17_029_033, "`products` is empty."));
    }
    let skus: Vec<&str> =
        sent.iter().flat_map(|entry| list(entry, "skus")).map(|sku| text(sku, "id")).collect();
    if sent.len() > BATCH || skus.len() > BATCH {
        return Err(Refusal::new(17_029_046, "Number of items per request exceeds the limit."));
    }
    if activity.products.len() + sent.len() > TOTAL {
        return Err(Refusal::new(
            17_029_025,
            "The quantity of the products or the SKUs included in the activity exceeds `10000`.",
        ));
    }
    let products: BTreeSet<&str> = sent.iter().map(|entry| text(entry, "id")).collect();
    if products.len() < sent.len() {
        return Err(Refusal::new(17_029_039, "Duplicate product ID."));
    }
    if skus.iter().collect::<BTreeSet<_>>().len() < skus.len() {
        return Err(Refusal::new(17_029_040, "Duplicate SKU ID."));
    }
    Ok(())
}

fn validate_product(world: &World, activity: &Activity, entry: &Value) -> Result<(), Refusal> {
    let product = find_product(world, activity, text(entry, "id"))?;
    if activity.kind == "FLASHSALE" && activity.status(world.now()) == "ONGOING" {
        let is_in = activity.product(&product.id).is_some();
        if is_in {
            return Err(Refusal::new(17_029_047, "An `ONGOING` flash sale product cannot be updated."));
        }
    }
    let skus = list(entry, "skus");
    if activity.level == "VARIATION" {
        validate_variation_product(entry, skus)?;
        for sku in skus {
            validate_sku(activity, product, sku)?;
        }
    } else {
        if !skus.is_empty() {
            return Err(Refusal::new(
                17_029_013,
                "`sku` must be `[]` for activities of which `product_level==PRODUCT`.",
            ));
        }
        let lowest = product.base.skus.iter().filter_map(|sku| price::parse(&sku.price)).min();
        validate_price(activity, entry, lowest, 0)?;
        validate_limits(entry, activity.product(&product.id))?;
    }
    validate_conflicts(world, activity, &product.id, skus)
}

fn find_product<'w>(world: &'w World, activity: &Activity, id: &str) -> Result<&'w Product, Refusal> {
    let Some(found) = world.domains.product.products.get(id) else {
        return Err(Refusal::new(17_029_051, "Product ID not found."));
    };
    if found.shop_id != activity.shop_id {
        return Err(Refusal::new(17_029_017, "You are specifying products not in your shop."));
    }
    if found.status != Status::Activate {
        return Err(Refusal::new(17_029_056, "Invalid product status."));
    }
    Ok(found)
}

fn validate_variation_product(entry: &Value, skus: &[Value]) -> Result<(), Refusal> {
    if skus.is_empty() {
        return Err(Refusal::new(17_029_037, "`skus` is empty when `product_level==VARIATION`."));
    }
    if number(entry, "quantity_limit") != Some(-1) {
        return Err(Refusal::new(
            17_029_015,
            "When `product_level==VARIATION`, the value of `quantity_limit` must be `-1`.",
        ));
    }
    if has(entry, "activity_price_amount") || has(entry, "discount") {
        return Err(Refusal::new(
            17_029_038,
            "When `product_level==VARIATION`, you must not specify `product.activity_price_amount` and `product.discount`.",
        ));
    }
    Ok(())
}

fn has(entry: &Value, name: &str) -> bool {
    !text(entry, name).is_empty()
}

fn validate_sku(activity: &Activity, product: &Product, sku: &Value) -> Result<(), Refusal> {
    let id = text(sku, "id");
    let Some(known) = product.sku(id) else {
        return Err(Refusal::new(17_029_053, "The SKU ID does not match the product ID."));
    };
    validate_price(activity, sku, price::parse(&known.price), 2)?;
    let before = activity.product(&product.id).map(|entry| list(entry, "skus"));
    let before = before.into_iter().flatten().find(|entry| text(entry, "id") == id);
    validate_limits(sku, before)
}

/// A price or a discount, whichever the activity's type takes. The codes for SKUs are `shift` above those for products.
fn validate_price(
    activity: &Activity,
    entry: &Value,
    regular: Option<i64>,
    shift: i64,
) -> Result<(), Refusal> {
    let (price, discount) = (text(entry, "activity_price_amount"), text(entry, "discount"));
    match activity.kind.as_str() {
        "DIRECT_DISCOUNT" => validate_discount(price, discount, shift),
        "FIXED_PRICE" | "FLASHSALE" => validate_fixed_price(price, discount, regular, shift),
        _ => Ok(()),
    }
}

fn noun(shift: i64) -> &'static str {
    if shift == 0 { "product" } else { "sku" }
}

fn validate_discount(price: &str, discount: &str, shift: i64) -> Result<(), Refusal> {
    if !price.is_empty() {
        return Err(Refusal::new(
            17_029_029 + shift,
            "You are incorrectly specifying `activity_price_amount` instead of `discount` when `activity_type==DIRECT_DISCOUNT`.",
        ));
    }
    if discount.is_empty() {
        let noun = noun(shift);
        return Err(Refusal::new(
            17_029_041 + shift,
            format!("You must specify `{noun}.discount` when `activity_type==DIRECT_DISCOUNT`."),
        ));
    }
    match discount.parse::<f64>() {
        Ok(percent) if (1.0..=99.0).contains(&percent) => Ok(()),
        _ => Err(Refusal::new(
            17_029_020 + i64::from(shift > 0),
            "Product discount exceeds limit. The limit varies based on products and regions.",
        )),
    }
}

fn validate_fixed_price(
    price: &str,
    discount: &str,
    regular: Option<i64>,
    shift: i64,
) -> Result<(), Refusal> {
    if !discount.is_empty() {
        return Err(Refusal::new(
            17_029_030 + shift,
            "You are incorrectly specifying `discount` instead of `activity_price_amount` when `activity_type==FIXED_PRICE / FLASHSALE`.",
        ));
    }
    if price.is_empty() {
        let noun = noun(shift);
        return Err(Refusal::new(
            17_029_042 + shift,
            format!(
                "You must specify `{noun}.activity_price_amount` when `activity_type==FIXED_PRICE / FLASHSALE`."
            ),
        ));
    }
    validate_amount(price, regular, shift)
}

fn validate_amount(price: &str, regular: Option<i64>, shift: i64) -> Result<(), Refusal> {
    let Some(amount) = price::parse(price).filter(|amount| *amount > 0) else {
        return Err(Refusal::new(17_029_034, "`activity_price_amount` is invalid."));
    };
    if regular.is_some_and(|regular| amount >= regular) {
        return Err(Refusal::new(
            17_029_062 + i64::from(shift > 0),
            "Discount is below the limit, please confirm.",
        ));
    }
    Ok(())
}

/// Limits are -1 or 1 to 99, and never go down.
fn validate_limits(entry: &Value, before: Option<&Value>) -> Result<(), Refusal> {
    for name in ["quantity_limit", "quantity_per_user"] {
        let limit = number(entry, name).unwrap_or(-1);
        if limit != -1 && !(1..=99).contains(&limit) {
            return Err(Refusal::new(
                17_029_050,
                "The value of `quantity_limit` and `quantity_per_user` must be `-1` or in the range of `[1, 99]`.",
            ));
        }
        let old = before.and_then(|before| number(before, name)).unwrap_or(1);
        let is_lower = limit != -1 && (old == -1 || limit < old);
        if before.is_some() && is_lower {
            return Err(Refusal::new(17_029_058, "Unable to decrease buyer/num PurchaseLimit."));
        }
    }
    Ok(())
}

/// Types that set prices conflict with each other, and every other type with itself.
fn family(activity: &Activity) -> &str {
    if activity.sets_prices() && activity.kind != "FLASHSALE" { "PRICE" } else { &activity.kind }
}

fn validate_conflicts(world: &World, activity: &Activity, id: &str, skus: &[Value]) -> Result<(), Refusal> {
    let (now, all) = (world.now(), world.domains.promotion.activities.values());
    let others = all.filter(|other| other.shop_id == activity.shop_id && other.id != activity.id);
    let mut rivals = others.filter(|other| other.is_open(now) && family(other) == family(activity));
    let clash = rivals.any(|other| {
        let is_in = other.product(id).is_some();
        is_in && (skus.is_empty() || skus.iter().any(|sku| other.covers(id, text(sku, "id"))))
    });
    match (clash, activity.kind.as_str()) {
        (false, _) => Ok(()),
        (true, "BUY_MORE_SAVE_MORE") => Err(Refusal::new(
            17_029_104,
            "The product(s) selected have already been applied to another buy more save more promotion during the selected period.",
        )),
        (true, _) => Err(Refusal::new(
            17_029_022,
            "The product or SKU cannot be in two `ONGOING` or `NOT_START` activities at the same time.",
        )),
    }
}

/// Adds a product, or changes its entry; SKUs that are not named stay.
fn merge(activity: &mut Activity, sent: &Value, currency: &str) {
    let mut entry = shown(sent, currency);
    let old = activity.product(text(sent, "id")).map(|old| list(old, "skus").to_vec()).unwrap_or_default();
    let new: Vec<Value> = list(sent, "skus").iter().map(|sku| Value::Object(shown(sku, currency))).collect();
    let kept = old.into_iter().filter(|sku| new.iter().all(|one| text(one, "id") != text(sku, "id")));
    let skus: Vec<Value> = kept.chain(new.clone()).collect();
    entry.insert("skus".into(), json!(skus));
    activity.products.retain(|product| text(product, "id") != text(sent, "id"));
    activity.products.push(Value::Object(entry));
}

/// An entry as responses show it: the price has a currency.
fn shown(sent: &Value, currency: &str) -> Map<String, Value> {
    let mut entry = Map::new();
    for name in ["id", "discount", "quantity_limit", "quantity_per_user"] {
        if let Some(value) = sent.get(name).filter(|value| !value.is_null()) {
            entry.insert(name.into(), value.clone());
        }
    }
    let amount = text(sent, "activity_price_amount");
    if !amount.is_empty() {
        entry.insert("activity_price".into(), json!({"amount": amount, "currency": currency}));
    }
    entry
}

/// Type 63: products were added or removed.
fn tell(world: &mut World, activity: &Activity, put: Value, removed: Value) {
    let lists = |given: Value, names: &[&str]| {
        let mut all: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!([]))).collect();
        all.extend(given.as_object().cloned().unwrap_or_default());
        Value::Object(all)
    };
    let update_names = ["product_ids", "exclude_product_ids", "benefit_product_ids"];
    let remove_names = ["product_ids", "sku_ids", "benefit_product_ids", "exclude_product_ids"];
    let data = json!({
        "activity_id": activity.id,
        "update_time": world.now(),
        "change_type": "product_update",
        "product_update_list": lists(put, &update_names),
        "product_remove_list": lists(removed, &remove_names),
    });
    world.emit(&activity.shop_id, 63, "ACTIVITY_CHANGE", data);
}

fn remove(world: &mut World, call: &Call) -> Response {
    let activity = changeable(world, call)?.clone();
    let (products, skus) = (call.texts("product_ids"), call.texts("sku_ids"));
    validate_removal(world, &activity, &products, &skus)?;
    change(world, &activity.id, |activity| take_out(activity, &products, &skus));
    tell(world, &activity, json!({}), json!({"product_ids": products, "sku_ids": skus}));
    let changed = own(world, call)?;
    Ok(json!({
        "activity_id": changed.id,
        "status": changed.status(world.now()),
        "update_time": changed.update_time,
    }))
}

fn validate_removal(
    world: &World,
    activity: &Activity,
    products: &[String],
    skus: &[String],
) -> Result<(), Refusal> {
    if products.len() > BATCH || skus.len() > BATCH {
        return Err(Refusal::new(17_029_046, "Number of items per request exceeds the limit."));
    }
    if products.is_empty() && skus.is_empty() {
        return Err(Refusal::new(17_029_001, "Invalid parameters"));
    }
    if activity.kind == "FLASHSALE" && activity.status(world.now()) == "ONGOING" {
        return Err(Refusal::new(17_029_047, "An `ONGOING` flash sale product cannot be updated."));
    }
    if products.iter().any(|id| activity.product(id).is_none()) {
        return Err(Refusal::new(17_029_023, "Products Not In Promotion"));
    }
    let entries = activity.products.iter().flat_map(|product| list(product, "skus"));
    let known: BTreeSet<&str> = entries.map(|sku| text(sku, "id")).collect();
    if skus.iter().any(|id| !known.contains(id.as_str())) {
        return Err(Refusal::new(17_029_024, "SKU(s) not found in this promotion."));
    }
    Ok(())
}

/// A product is removed together with its last SKU.
fn take_out(activity: &mut Activity, products: &[String], skus: &[String]) {
    let is_variation = activity.level == "VARIATION";
    activity.products.retain(|entry| !products.iter().any(|id| id == text(entry, "id")));
    for entry in &mut activity.products {
        if let Some(list) = entry.get_mut("skus").and_then(Value::as_array_mut) {
            list.retain(|sku| !skus.iter().any(|id| id == text(sku, "id")));
        }
    }
    activity.products.retain(|entry| !is_variation || !list(entry, "skus").is_empty());
}
