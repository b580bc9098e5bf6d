//! What the SKUs of a product must be.

use std::collections::BTreeSet;

use serde_json::Value;

use super::validate::{Problems, Subject, refuse};
use super::{upload, warehouse};
use crate::call::Refusal;
use crate::json::{list, number, text};
use crate::model::price;
use crate::world::World;

/// The most SKUs of a product in the markets played here.
const SKU_LIMIT: usize = 300;
/// The most kinds of sales attributes.
const KINDS_LIMIT: usize = 3;
/// The largest stock of a SKU in one warehouse.
pub const QUANTITY_LIMIT: i64 = 99_999;

/// Everything that is wrong with the SKUs: first with the set, then with each.
pub fn problems(subject: Subject) -> Problems {
    let skus = list(subject.body, "skus");
    let mut found = set_problems(skus);
    if skus.is_empty() || skus.len() > SKU_LIMIT {
        return found;
    }
    found.extend(ids(subject, skus));
    found.extend(same_warehouses(skus));
    found.extend(skus.iter().find_map(|sku| one(subject, sku)));
    found
}

/// What is wrong with the set: too few, too many, or indistinguishable.
pub fn set_problems(skus: &[Value]) -> Problems {
    if skus.is_empty() {
        let problem = refuse(
            12_052_902,
            "The SKU list is empty. Either omit the list entirely, or provide all required details.",
        );
        return problem.into_iter().collect();
    }
    if skus.len() > SKU_LIMIT {
        return refuse(12_052_558, "Number of product skus exceed limit.").into_iter().collect();
    }
    [kinds(skus), combinations(skus), pictured(skus)].into_iter().flatten().collect()
}

/// What distinguishes one sales attribute from another: its id, otherwise its name.
fn kind(attribute: &Value) -> &str {
    let id = text(attribute, "id");
    if id.is_empty() { text(attribute, "name") } else { id }
}

fn value_of(attribute: &Value) -> &str {
    let id = text(attribute, "value_id");
    if id.is_empty() { text(attribute, "value_name") } else { id }
}

/// Every SKU has the same kinds of sales attributes, at most three; several SKUs need some.
fn kinds(skus: &[Value]) -> Option<Refusal> {
    let of = |sku: &Value| -> BTreeSet<String> {
        list(sku, "sales_attributes").iter().map(|one| kind(one).to_owned()).collect()
    };
    let first = of(&skus[0]);
    if first.len() > KINDS_LIMIT {
        return refuse(12_052_525, "The attribute max num cannot exceed 3.");
    }
    if first.is_empty() && skus.len() > 1 {
        return refuse(
            12_019_117,
            "Missing variations (sales attributes). When there are multiple SKUs in a product, each SKU must include variation (sales attribute) details that explain how it is different.",
        );
    }
    let uneven = skus.iter().any(|sku| of(sku) != first);
    if uneven { refuse(12_052_550, "SKU property must contain all properties") } else { None }
}

/// No two SKUs have the same values.
fn combinations(skus: &[Value]) -> Option<Refusal> {
    let mut seen = BTreeSet::new();
    let twice = skus.iter().any(|sku| {
        let mut values: Vec<(&str, &str)> =
            list(sku, "sales_attributes").iter().map(|one| (kind(one), value_of(one))).collect();
        values.sort_unstable();
        !seen.insert(values)
    });
    if twice { refuse(12_052_560, "The SKU contains duplicate sales attribute.") } else { None }
}

/// Only one sales attribute has images.
fn pictured(skus: &[Value]) -> Option<Refusal> {
    let attributes = skus.iter().flat_map(|sku| list(sku, "sales_attributes"));
    let kinds: BTreeSet<&str> =
        attributes.filter(|one| one.get("sku_img").is_some_and(Value::is_object)).map(kind).collect();
    if kinds.len() > 1 {
        return refuse(
            12_052_528,
            "You can add images to only 1 product variation, which will serve as the primary variation for display in the product options gallery.",
        );
    }
    None
}

/// Ids name SKUs of the edited product, each once.
fn ids(subject: Subject, skus: &[Value]) -> Option<Refusal> {
    let mut seen = BTreeSet::new();
    for id in skus.iter().map(|sku| text(sku, "id")).filter(|id| !id.is_empty()) {
        if !seen.insert(id) {
            return refuse(12_052_553, "Sku id duplicate");
        }
        if subject.edited.is_some_and(|product| !product.knows_sku(id)) {
            return refuse(12_052_557, "The SKU ID does not belong to the product.");
        }
    }
    None
}

/// All SKUs are stocked in the same warehouses.
fn same_warehouses(skus: &[Value]) -> Option<Refusal> {
    let of = |sku: &Value| -> BTreeSet<String> {
        list(sku, "inventory").iter().map(|one| text(one, "warehouse_id").to_owned()).collect()
    };
    let mut sets = skus.iter().map(of).filter(|set| !set.is_empty());
    let first = sets.next()?;
    if sets.any(|set| set != first) { refuse(12_052_143, "sku warehouse must equal") } else { None }
}

fn one(subject: Subject, sku: &Value) -> Option<Refusal> {
    let is_new = subject.edited.is_none_or(|product| !product.knows_sku(text(sku, "id")));
    seller_sku(sku)
        .or_else(|| price(sku, &subject.shop.region, &subject.shop.currency, is_new))
        .or_else(|| stock(subject, sku, is_new))
        .or_else(|| identifier(sku))
        .or_else(|| image(subject.world, sku))
}

fn seller_sku(sku: &Value) -> Option<Refusal> {
    let code = text(sku, "seller_sku");
    if code.chars().count() > 50 {
        return refuse(12_052_054, "The seller SKU text length cannot exceed max limit characters");
    }
    if code.chars().any(char::is_whitespace) {
        return refuse(12_019_059, "seller sku is invalid");
    }
    None
}

/// The highest price of a market, in hundredths.
fn highest_price(region: &str) -> i64 {
    if region == "GB" { 560_000 } else { 760_000 }
}

/// The amount of a price: `amount`, else `sale_price`.
pub fn amount(price: &Value) -> &str {
    let amount = text(price, "amount");
    if amount.is_empty() { text(price, "sale_price") } else { amount }
}

/// What is wrong with a SKU's price in a market.
pub fn price(sku: &Value, region: &str, currency: &str, is_new: bool) -> Option<Refusal> {
    let Some(price) = sku.get("price").filter(|price| price.is_object()) else {
        return if is_new { refuse(12_052_571, "Missing price for SKU(s)") } else { None };
    };
    if text(price, "currency").trim() != currency {
        return refuse(12_052_084, "The provided currency is not available for this shop/region.");
    }
    let Some(hundredths) = price::parse(amount(price)) else {
        return refuse(12_052_012, "Incorrect price format");
    };
    if !(1..=highest_price(region)).contains(&hundredths) {
        return refuse(12_052_570, "product price exceed limit");
    }
    None
}

fn stock(subject: Subject, sku: &Value, is_new: bool) -> Option<Refusal> {
    let inventory = list(sku, "inventory");
    if inventory.is_empty() {
        return if is_new { refuse(12_019_022, "SKU must contain a valid warehouse.") } else { None };
    }
    for stock in inventory {
        let problem = warehouse_problem(subject.world, &subject.shop.id, text(stock, "warehouse_id"));
        if problem.is_some() {
            return problem;
        }
        let quantity = number(stock, "quantity").unwrap_or(0);
        let least = i64::from(is_new && subject.edited.is_none() && stock.get("quantity").is_some());
        if !(least..=QUANTITY_LIMIT).contains(&quantity) {
            return refuse(
                12_052_055,
                "The SKU inventory quantity for the warehouse must be within allowed limits.",
            );
        }
    }
    None
}

/// What is wrong with a warehouse: unknown, or another shop's.
pub fn warehouse_problem(world: &World, shop_id: &str, warehouse_id: &str) -> Option<Refusal> {
    if warehouse::of_shop(world, shop_id).iter().any(|own| own == warehouse_id) {
        return None;
    }
    if warehouse::exists(world, warehouse_id) {
        let message = format!("The warehouse ' {warehouse_id} ' does not belong to this shop/seller.");
        return refuse(12_052_530, &message);
    }
    refuse(12_052_097, "The warehouse does not exist")
}

fn identifier(sku: &Value) -> Option<Refusal> {
    let given = sku.get("identifier_code")?;
    let (kind, code) = (text(given, "type"), text(given, "code"));
    if code.is_empty() {
        return None;
    }
    let lengths: &[usize] = match kind {
        "" => return refuse(12_052_600, "The identifier code type must be selected"),
        "GTIN" => &[14],
        "EAN" => &[8, 13, 14],
        "UPC" => &[12],
        "ISBN" => &[10, 13],
        _ => return None,
    };
    if !lengths.contains(&code.len()) {
        return refuse(12_052_591, "Invalid number of digits of identifier code");
    }
    None
}

fn image(world: &World, sku: &Value) -> Option<Refusal> {
    let attributes = list(sku, "sales_attributes").iter();
    let mut uris = attributes.filter_map(|one| one.get("sku_img")).map(|image| text(image, "uri"));
    let unknown = uris.find(|uri| upload::known(world, uri).is_none())?;
    refuse(12_052_722, &format!("The image URI does not exist in TikTok Shop. ({unknown})"))
}
