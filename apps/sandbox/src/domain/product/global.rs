//! Global products: a cross-border seller keeps them once and publishes them to several markets.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::model::{Content, Sku};
use super::response::copy;
use super::search::{Window, validate_cap};
use super::validate::{Subject, page_problems};
use super::{audit, change, upload, validate_sku, versions};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, text};
use crate::page::{self, PageRules};
use crate::world::{Shop, World};

/// A global product.
#[derive(Debug, Clone)]
pub struct Global {
    /// 19 digits.
    pub id: String,
    /// The seller's `open_id`.
    pub owner: String,
    /// `UNPUBLISHED`, `PUBLISHED` or `DELETED`.
    pub status: &'static str,
    /// Its page.
    pub content: Content,
    /// Stock by SKU: `{global_warehouse_id, quantity}` each.
    pub inventory: BTreeMap<String, Vec<Value>>,
    /// The local products it was published as, by region.
    pub published: BTreeMap<String, String>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

/// Fields that responses show as they were sent.
const AS_SENT: [&str; 10] = [
    "title",
    "description",
    "external_global_product_id",
    "manufacturer",
    "manufacturer_ids",
    "package_dimensions",
    "package_weight",
    "product_attributes",
    "responsible_person_ids",
    "source_locale",
];
/// Fields of a SKU that responses show as they were sent.
const SKU_AS_SENT: [&str; 5] = [
    "external_global_sku_id",
    "extra_identifier_codes",
    "global_quantity",
    "identifier_code",
    "sku_unit_count",
];

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.create_global_product", create),
        ("product.edit_global_product", |world, call| edit(world, call, false)),
        ("product.partial_edit_global_product", |world, call| edit(world, call, true)),
        ("product.check_global_product_listing", check_listing),
        ("product.get_global_product", get),
        ("product.search_global_products", search),
        ("product.delete_global_products", delete),
        ("product.update_global_inventory", update_inventory),
    ]
}

/// The first cross-border shop of the calling seller: only such sellers have global products.
///
/// # Errors
/// 12019114 for other sellers.
pub fn border_shop<'w>(world: &'w World, call: &Call) -> Result<&'w Shop, Refusal> {
    let mut shops = world.shops.iter().filter(|shop| shop.open_id == call.open_id);
    shops.find(|shop| shop.seller_type == "CROSS_BORDER").ok_or_else(no_permission)
}

fn no_permission() -> Refusal {
    Refusal::new(12_019_114, "Seller has no permission")
}

/// The global product that a call names, if it is the seller's and not deleted.
pub fn own_global<'w>(world: &'w World, call: &Call, id: &str) -> Result<&'w Global, Refusal> {
    border_shop(world, call)?;
    let Some(global) = world.domains.product.globals.get(id).filter(|global| global.status != "DELETED")
    else {
        return Err(Refusal::new(12_019_150, "The product ID does not exist."));
    };
    if global.owner == call.open_id { Ok(global) } else { Err(no_permission()) }
}

fn validate(world: &World, call: &Call, body: &Value) -> Result<(), Refusal> {
    let shop = border_shop(world, call)?;
    let mut found = page_problems(Subject { world, shop, body, edited: None });
    found.extend(validate_sku::set_problems(list(body, "skus")));
    found.into_iter().next().map_or(Ok(()), Err)
}

fn create(world: &mut World, call: &Call) -> Response {
    validate(world, call, &call.body)?;
    let id = insert(world, &call.open_id, &call.body);
    let global = own_global(world, call, &id)?;
    Ok(json!({"global_product_id": id, "global_skus": written(&global.content)}))
}

/// Lists all problems that the markets would have with the product, and creates nothing.
fn check_listing(world: &mut World, call: &Call) -> Response {
    let shop = border_shop(world, call)?;
    let mut found = page_problems(Subject { world, shop, body: &call.body, edited: None });
    found.extend(validate_sku::set_problems(list(&call.body, "skus")));
    let reasons: Vec<Value> = found.iter().map(|one| json!({"message": one.message})).collect();
    let result = if reasons.is_empty() { "PASS" } else { "FAILED" };
    Ok(json!({"check_result": result, "fail_reasons": reasons}))
}

/// Creates a global product from a body that was validated.
pub fn insert(world: &mut World, owner: &str, body: &Value) -> String {
    let id = world.ids.product();
    let content = versions::from_body(&mut world.ids, body, None, false);
    let now = world.now();
    let global = Global {
        id: id.clone(),
        owner: owner.to_owned(),
        status: "UNPUBLISHED",
        inventory: inventory_of(&content, body),
        content,
        published: BTreeMap::new(),
        create_time: now,
        update_time: now,
    };
    world.domains.product.globals.insert(id.clone(), global);
    id
}

fn inventory_of(content: &Content, body: &Value) -> BTreeMap<String, Vec<Value>> {
    let sent = list(body, "skus").iter().map(|sku| list(sku, "inventory").to_vec());
    content.skus.iter().map(|sku| sku.id.clone()).zip(sent).filter(|(_, stock)| !stock.is_empty()).collect()
}

fn written(content: &Content) -> Vec<Value> {
    let one = |sku: &Sku| {
        let attribute = |one: &Value| json!({"id": text(one, "id"), "value_id": text(one, "value_id")});
        let attributes: Vec<Value> = sku.sales_attributes.iter().map(attribute).collect();
        let mut shown = Map::new();
        shown.insert("id".into(), json!(sku.id));
        shown.insert("seller_sku".into(), json!(sku.seller_sku));
        shown.insert("sales_attributes".into(), json!(attributes));
        copy(&sku.fields, &["external_global_sku_id"], &mut shown);
        Value::Object(shown)
    };
    content.skus.iter().map(one).collect()
}

/// Changes the page, and that of every market it was published to.
fn edit(world: &mut World, call: &Call, keep: bool) -> Response {
    let global = own_global(world, call, call.path("global_product_id"))?.clone();
    let content = versions::from_body(&mut world.ids, &call.body, Some(&global.content), keep);
    validate(world, call, &versions::to_body(&content))?;
    let mut inventory = global.inventory.clone();
    inventory.extend(inventory_of(&content, &call.body));
    let now = world.now();
    if let Some(stored) = world.domains.product.globals.get_mut(&global.id) {
        stored.content = content.clone();
        stored.inventory = inventory;
        stored.update_time = now;
    }
    let results: Vec<Value> =
        global.published.iter().map(|(region, id)| sync(world, region, id, &content)).collect();
    Ok(json!({"global_skus": written(&content), "publish_results": results}))
}

/// Sends the new page of a market's product to the audit; its SKUs and prices stay.
fn sync(world: &mut World, region: &str, product_id: &str, content: &Content) -> Value {
    let is_known = world.domains.product.products.contains_key(product_id);
    change(world, product_id, |product| {
        let mut version = product.base.clone();
        let names = ["title", "description", "main_images", "product_attributes", "category_id", "brand_id"];
        copy(&content.fields, &names, &mut version.fields);
        product.under_review = Some(version);
    });
    audit::submit(world, product_id);
    let status = if is_known { "SUCCESS" } else { "FAILED" };
    json!({"region": region, "status": status, "fail_reasons": []})
}

fn get(world: &mut World, call: &Call) -> Response {
    let global = own_global(world, call, call.path("global_product_id"))?;
    let mut shown = Map::new();
    shown.insert("id".into(), json!(global.id));
    shown.insert("global_seller_id".into(), json!(global.owner));
    shown.insert("create_time".into(), json!(global.create_time));
    shown.insert("update_time".into(), json!(global.update_time));
    shown.insert("category".into(), json!({"id": global.content.text("category_id")}));
    copy(&global.content.fields, &AS_SENT, &mut shown);
    if !global.content.text("brand_id").is_empty() {
        shown.insert("brand".into(), json!({"id": global.content.text("brand_id")}));
    }
    let images = global.content.fields.get("main_images").and_then(Value::as_array);
    let images: Vec<Value> = images.into_iter().flatten().map(|image| picture(world, image)).collect();
    shown.insert("main_images".into(), json!(images));
    let skus: Vec<Value> = global.content.skus.iter().map(|sku| show_sku(world, call, global, sku)).collect();
    shown.insert("skus".into(), json!(skus));
    let local = global.published.iter().map(|(region, id)| local(world, region, id));
    shown.insert("products".into(), local.collect());
    Ok(Value::Object(shown))
}

fn picture(world: &World, image: &Value) -> Value {
    let uri = text(image, "uri");
    let (width, height) = upload::known(world, uri).map_or((600, 600), |image| (image.width, image.height));
    json!({"uri": uri, "width": width, "height": height})
}

fn local(world: &World, region: &str, product_id: &str) -> Value {
    let product = world.domains.product.products.get(product_id);
    let pairs = product.and_then(|product| product.global.as_ref()).map(|(_, pairs)| pairs.clone());
    let pair = |(global, local): &(String, String)| json!({"global_sku_id": global, "local_sku_id": local, "sales_attribute_mappings": []});
    let mappings: Vec<Value> = pairs.iter().flatten().map(pair).collect();
    json!({"id": product_id, "region": region, "sku_mappings": mappings})
}

fn show_sku(world: &World, call: &Call, global: &Global, sku: &Sku) -> Value {
    let mut shown = Map::new();
    shown.insert("id".into(), json!(sku.id));
    shown.insert("seller_sku".into(), json!(sku.seller_sku));
    shown.insert("price".into(), json!({"amount": sku.price, "currency": sku.currency}));
    let attribute = |one: &Value| {
        let mut one = one.clone();
        if let Some(image) = one.get("sku_img").cloned() {
            one["sku_img"] = upload::show(world, &call.base_url, text(&image, "uri"));
        }
        one
    };
    let attributes: Vec<Value> = sku.sales_attributes.iter().map(attribute).collect();
    shown.insert("sales_attributes".into(), json!(attributes));
    shown.insert("inventory".into(), json!(global.inventory.get(&sku.id).cloned().unwrap_or_default()));
    copy(&sku.fields, &SKU_AS_SENT, &mut shown);
    Value::Object(shown)
}

fn search(world: &mut World, call: &Call) -> Response {
    border_shop(world, call)?;
    let status = text(&call.body, "status");
    let codes = call.texts("seller_skus");
    let created = Window::of(call, "create_time", 12_019_118)?;
    let updated = Window::of(call, "update_time", 12_019_119)?;
    let own = world.domains.product.globals.values().filter(|global| global.owner == call.open_id);
    let hits: Vec<&Global> = own
        .filter(|global| status.is_empty() || status == "ALL" || status == global.status)
        .filter(|global| {
            codes.is_empty() || global.content.skus.iter().any(|sku| codes.contains(&sku.seller_sku))
        })
        .filter(|global| created.has(global.create_time) && updated.has(global.update_time))
        .collect();
    validate_cap(world, hits.len())?;
    let shown = hits.into_iter().map(show_hit).collect();
    let (page, next, total) = page::slice(shown, call, PageRules { default: 20, max: 100 })?;
    Ok(json!({"global_products": page, "next_page_token": next, "total_count": total}))
}

fn show_hit(global: &Global) -> Value {
    let sku = |sku: &Sku| json!({"id": sku.id, "seller_sku": sku.seller_sku});
    json!({
        "id": global.id,
        "title": global.content.title(),
        "status": global.status,
        "create_time": global.create_time,
        "update_time": global.update_time,
        "skus": global.content.skus.iter().map(sku).collect::<Vec<Value>>(),
    })
}

fn delete(world: &mut World, call: &Call) -> Response {
    let ids = call.texts("global_product_ids");
    if ids.len() > 20 {
        return Err(Refusal::new(12_019_120, "The number of provided product IDs exceeds the limit."));
    }
    border_shop(world, call)?;
    let mut errors = Vec::new();
    for id in &ids {
        if let Err(refusal) = own_global(world, call, id) {
            errors.push(refusal.item(json!({"global_product_id": id})));
        } else if let Some(global) = world.domains.product.globals.get_mut(id) {
            global.status = "DELETED";
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({"errors": errors}) })
}

/// Only the stock of what is not published yet can be set here.
fn update_inventory(world: &mut World, call: &Call) -> Response {
    let global = own_global(world, call, call.path("global_product_id"))?;
    if global.status == "PUBLISHED" {
        return Err(super::wrong_status());
    }
    let sent = list(&call.body, "global_skus").to_vec();
    let is_known = |sku: &Value| global.content.skus.iter().any(|known| known.id == text(sku, "id"));
    if !sent.iter().all(is_known) {
        return Err(Refusal::new(12_052_556, "The SKU id not exist."));
    }
    let id = global.id.clone();
    if let Some(global) = world.domains.product.globals.get_mut(&id) {
        let stock = sent.iter().map(|sku| (text(sku, "id").to_owned(), list(sku, "inventory").to_vec()));
        global.inventory.extend(stock);
    }
    Ok(json!({}))
}
