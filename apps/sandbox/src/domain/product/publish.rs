//! Publishing a global product: each market gets its own product.

use serde_json::{Value, json};

use super::create::{find_problems, insert};
use super::global::{Global, own_global};
use super::model::Sku;
use super::{change, tree, validate_sku, versions, warehouse};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, members, number, text};
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("product.publish_global_product", publish)]
}

fn publish(world: &mut World, call: &Call) -> Response {
    let global = own_global(world, call, call.path("global_product_id"))?.clone();
    let targets = list(&call.body, "publish_target");
    if targets.iter().any(|target| global.published.contains_key(text(target, "region"))) {
        return Err(Refusal::new(12_019_212, "region already published"));
    }
    let (mut products, mut results) = (Vec::new(), Vec::new());
    for target in targets {
        let (product, result) = publish_to(world, &global, target)?;
        products.extend(product);
        results.push(result);
    }
    Ok(json!({"products": products, "publish_result": results}))
}

/// The new product, if any, and the entry of `publish_result`.
fn publish_to(world: &mut World, global: &Global, target: &Value) -> Result<(Option<Value>, Value), Refusal> {
    let region = text(target, "region").to_owned();
    let mut shops = world.shops.iter().filter(|shop| shop.open_id == global.owner);
    let Some(shop_id) = shops.find(|shop| shop.region == region).map(|shop| shop.id.clone()) else {
        let reasons = json!([{"message": "The publish region is inactive."}]);
        return Ok((None, json!({"region": region, "status": "FAILED", "fail_reasons": reasons})));
    };
    let (body, sources) = local_body(world, global, target, &shop_id)?;
    let problems = find_problems(world, &shop_id, &body, None, false)?;
    let product_id = insert(world, &shop_id, &body, !problems.is_empty());
    link(world, global, &region, &product_id, &sources);
    let reasons: Vec<Value> = problems.iter().map(|one| json!({"message": one.message})).collect();
    let status = if problems.is_empty() { "SUCCESS" } else { "DRAFT" };
    let result = json!({"region": region, "status": status, "fail_reasons": reasons});
    Ok((Some(show(world, &region, &shop_id, &product_id, &sources)), result))
}

/// The body that lists the product in the shop, and the global SKU of each of its SKUs.
fn local_body(
    world: &World,
    global: &Global,
    target: &Value,
    shop_id: &str,
) -> Result<(Value, Vec<String>), Refusal> {
    let mut body = versions::to_body(&global.content);
    let region = text(target, "region");
    body["category_version"] = json!(tree::version_of(region));
    for name in ["manufacturer_ids", "responsible_person_ids"] {
        if let Some(ids) = target.get(name) {
            body[name] = ids.clone();
        }
    }
    let (mut skus, mut sources) = (Vec::new(), Vec::new());
    for wanted in list(target, "skus") {
        let source = text(wanted, "related_global_sku_id");
        let Some(sku) = global.content.skus.iter().find(|sku| sku.id == source) else {
            return Err(Refusal::new(12_052_556, "The SKU id not exist."));
        };
        skus.push(local_sku(world, shop_id, sku, wanted));
        sources.push(source.to_owned());
    }
    body["skus"] = json!(skus);
    Ok((body, sources))
}

fn local_sku(world: &World, shop_id: &str, sku: &Sku, wanted: &Value) -> Value {
    let price = wanted.get("price").cloned().unwrap_or_default();
    let stock = wanted.get("inventory").cloned().unwrap_or_default();
    let named = Some(text(&stock, "warehouse_id")).filter(|id| id.len() > 1).map(str::to_owned);
    let warehouse_id = named.or_else(|| warehouse::of_shop(world, shop_id).first().cloned());
    let mut body = members(&json!(sku.fields));
    body.insert("seller_sku".into(), json!(sku.seller_sku));
    body.insert("sales_attributes".into(), json!(sku.sales_attributes));
    let amount = validate_sku::amount(&price);
    body.insert("price".into(), json!({"amount": amount, "currency": text(&price, "currency")}));
    let quantity = number(&stock, "quantity").unwrap_or(1);
    body.insert("inventory".into(), json!([{"warehouse_id": warehouse_id, "quantity": quantity}]));
    Value::Object(body)
}

fn link(world: &mut World, global: &Global, region: &str, product_id: &str, sources: &[String]) {
    change(world, product_id, |product| {
        let local = product.base.skus.iter().map(|sku| sku.id.clone());
        product.global = Some((global.id.clone(), sources.iter().cloned().zip(local).collect()));
    });
    let now = world.now();
    if let Some(stored) = world.domains.product.globals.get_mut(&global.id) {
        stored.status = "PUBLISHED";
        stored.published.insert(region.to_owned(), product_id.to_owned());
        stored.update_time = now;
    }
}

fn show(world: &World, region: &str, shop_id: &str, product_id: &str, sources: &[String]) -> Value {
    let product = world.domains.product.products.get(product_id);
    let skus = product.into_iter().flat_map(|product| &product.base.skus);
    let attribute = |one: &Value| json!({"id": text(one, "id"), "value_id": text(one, "value_id")});
    let sku = |(sku, source): (&Sku, &String)| {
        json!({
            "id": sku.id,
            "related_global_sku_id": source,
            "seller_sku": sku.seller_sku,
            "sale_attributes": sku.sales_attributes.iter().map(attribute).collect::<Vec<Value>>(),
        })
    };
    let skus: Vec<Value> = skus.zip(sources).map(sku).collect();
    json!({"id": product_id, "region": region, "shop_id": shop_id, "skus": skus})
}
