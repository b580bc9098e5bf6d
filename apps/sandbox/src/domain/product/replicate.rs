//! Replicating a local product to the seller's other markets, and its replicas.

use serde_json::{Value, json};

use super::create::{find_problems, insert};
use super::global::border_shop;
use super::model::{Product, Status};
use super::{change, own, tree, validate_sku, versions, warehouse, wrong_status};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, text};
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.replicate_product", replicate),
        ("product.get_global_replicated_products", replicas),
        ("product.get_global_listing_rules", rules),
    ]
}

fn replicate(world: &mut World, call: &Call) -> Response {
    border_shop(world, call)?;
    let source = own(world, call, call.path("product_id"))?.clone();
    if source.status != Status::Activate {
        return Err(wrong_status());
    }
    let mut errors = Vec::new();
    for target in list(&call.body, "replicate_target") {
        let region = text(target, "region").to_owned();
        if let Err(refusal) = replicate_to(world, &source, target) {
            tell(world, &source, &region, Err(&refusal));
            errors.push(refusal.item(json!({"region": region})));
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({"errors": errors}) })
}

fn replicate_to(world: &mut World, source: &Product, target: &Value) -> Result<(), Refusal> {
    let region = text(target, "region").to_owned();
    let shop_id = sibling(world, source, &region)
        .ok_or_else(|| Refusal::new(12_052_903, "The publish region is inactive."))?;
    if copies(world, source).any(|copy| copy.shop_id == shop_id) {
        return Err(Refusal::new(12_019_212, "region already published"));
    }
    let body = body(world, source, target, &shop_id, &region);
    if let Some(problem) = find_problems(world, &shop_id, &body, None, false)?.into_iter().next() {
        return Err(problem);
    }
    let id = insert(world, &shop_id, &body, false);
    change(world, &id, |product| product.replicated_from = Some(source.id.clone()));
    tell(world, source, &region, Ok(&id));
    Ok(())
}

/// The same seller's other shop in a region.
fn sibling(world: &World, source: &Product, region: &str) -> Option<String> {
    let owner = world.shop(&source.shop_id)?.open_id.clone();
    let mut shops = world.shops.iter().filter(|shop| shop.open_id == owner && shop.id != source.shop_id);
    shops.find(|shop| shop.region == region).map(|shop| shop.id.clone())
}

fn copies<'w>(world: &'w World, source: &Product) -> impl Iterator<Item = &'w Product> {
    let id = Some(source.id.clone());
    world.domains.product.products.values().filter(move |product| product.replicated_from == id)
}

/// The page of the source, with the prices and stock of the target.
fn body(world: &World, source: &Product, target: &Value, shop_id: &str, region: &str) -> Value {
    let mut body = versions::to_body(&source.base);
    body["category_version"] = json!(tree::version_of(region));
    let wanted = list(target, "skus");
    let first = warehouse::of_shop(world, shop_id).first().cloned();
    for sku in body["skus"].as_array_mut().into_iter().flatten() {
        let own = wanted.iter().find(|one| text(one, "source_sku_id") == text(sku, "id"));
        if let Some(price) = own.and_then(|own| own.get("price")) {
            sku["price"] =
                json!({"amount": validate_sku::amount(price), "currency": text(price, "currency")});
        }
        let stock = own.and_then(|own| own.get("inventory")).cloned();
        sku["inventory"] = stock.unwrap_or_else(|| json!([{"warehouse_id": first, "quantity": 1}]));
        sku["id"] = Value::Null;
    }
    body
}

/// Type 51: the result of a replication.
fn tell(world: &mut World, source: &Product, region: &str, result: Result<&str, &Refusal>) {
    let (id, word, reasons) = match result {
        Ok(id) => (id, "SUCCESS", json!([])),
        Err(refusal) => ("", "FAILED", json!([{"message": refusal.message}])),
    };
    let copy = json!({"product_id": id, "region": region, "result": word, "fail_reasons": reasons});
    let data = json!({"source_product_id": source.id, "replicated_product": copy});
    world.emit(&source.shop_id, 51, "GLOBAL_REPLICATION_STATUS_CHANGE", data);
}

fn replicas(world: &mut World, call: &Call) -> Response {
    let source = own(world, call, call.path("product_id"))?;
    let show = |copy: &Product| {
        let region = world.shop(&copy.shop_id).map(|shop| shop.region.clone());
        json!({
            "product_id": copy.id,
            "product_status": copy.merged_status(),
            "region": region,
            "shop_id": copy.shop_id,
        })
    };
    let shown: Vec<Value> = copies(world, source).map(show).collect();
    Ok(json!({"replicated_products": shown}))
}

fn rules(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let shop = world.shop(&shop_id).ok_or_else(|| Refusal::new(12_052_704, "seller id not exist"))?;
    let is_border = shop.seller_type == "CROSS_BORDER";
    let others: Vec<Value> = world
        .shops
        .iter()
        .filter(|other| is_border && other.open_id == shop.open_id && other.id != shop.id)
        .flat_map(|other| {
            let ids = warehouse::of_shop(world, &other.id);
            ids.into_iter()
                .map(|id| json!({"region": other.region, "warehouse_id": id}))
                .collect::<Vec<Value>>()
        })
        .collect();
    let rule = |id: String| json!({"local_warehouse_id": id, "allocation_mode": "MANUAL", "associated_warehouses": others});
    let inventory: Vec<Value> = warehouse::of_shop(world, &shop_id).into_iter().map(rule).collect();
    let methods = if is_border { json!(["GLOBAL_PUBLISHING", "LOCAL_REPLICATION"]) } else { json!([]) };
    Ok(json!({"inventory_rules": inventory, "listing_methods": methods}))
}
