//! New products, and the listing checks, which tell in advance whether a product would be accepted.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::model::{Audit, Product, Status, Stock};
use super::validate::{Problems, Subject, draft_problems, problems};
use super::{audit, own, response, versions, warehouse};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, text};
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.create_product", create),
        ("product.check_product_listing", check_listing),
        ("product.check_listing_prerequisites", prerequisites),
    ]
}

fn create(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let key = (shop_id.clone(), text(&call.body, "idempotency_key").to_owned());
    if let Some(earlier) = world.domains.product.created.get(&key).cloned() {
        return Ok(created(own(world, call, &earlier)?));
    }
    let is_draft = text(&call.body, "save_mode") == "AS_DRAFT";
    if let Some(problem) = find_problems(world, &shop_id, &call.body, None, is_draft)?.into_iter().next() {
        return Err(problem);
    }
    let product_id = insert(world, &shop_id, &call.body, is_draft);
    if !key.1.is_empty() {
        world.domains.product.created.insert(key, product_id.clone());
    }
    Ok(created(own(world, call, &product_id)?))
}

fn created(product: &Product) -> Value {
    let skus = response::written_skus(&product.base);
    json!({"product_id": product.id, "skus": skus, "warnings": warnings(product.base.title())})
}

fn warnings(title: &str) -> Vec<Value> {
    if title.chars().count() >= 40 {
        return Vec::new();
    }
    vec![json!({"message": "A title of 40 characters or more is found more often."})]
}

/// What keeps a body from being listed, or from being kept as a draft.
///
/// # Errors
/// 12052704 for a shop that does not exist, 12052700 for one that is not active.
pub fn find_problems(
    world: &World,
    shop_id: &str,
    body: &Value,
    edited: Option<&Product>,
    is_draft: bool,
) -> Result<Problems, Refusal> {
    let shop = world.shop(shop_id).ok_or_else(|| Refusal::new(12_052_704, "seller id not exist"))?;
    if !shop.active {
        return Err(Refusal::new(12_052_700, "The seller is inactive."));
    }
    let subject = Subject { world, shop, body, edited };
    Ok(if is_draft { draft_problems(subject) } else { problems(subject) })
}

/// Creates a product from a body that was validated, and sends it to the audit unless it is a draft.
pub fn insert(world: &mut World, shop_id: &str, body: &Value, is_draft: bool) -> String {
    let id = world.ids.product();
    let base = versions::from_body(&mut world.ids, body, None, false);
    let sent = list(body, "skus").iter().map(versions::stock_of);
    let stock: BTreeMap<String, Vec<Stock>> = base.skus.iter().map(|sku| sku.id.clone()).zip(sent).collect();
    let now = world.now();
    let product = Product {
        id: id.clone(),
        shop_id: shop_id.to_owned(),
        status: if is_draft { Status::Draft } else { Status::Initial },
        audit: Audit::None,
        audit_due: None,
        audit_failure: None,
        base,
        under_review: None,
        draft: None,
        stock,
        global: None,
        replicated_from: None,
        create_time: now,
        update_time: now,
    };
    world.domains.product.products.insert(id.clone(), product);
    audit::tell_creation(world, &id, &[]);
    if !is_draft {
        audit::submit(world, &id);
    }
    id
}

fn check_listing(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let found = find_problems(world, &shop_id, &call.body, None, false)?;
    let reasons: Vec<Value> =
        found.iter().map(|one| json!({"code": one.code, "message": one.message})).collect();
    let result = if reasons.is_empty() { "PASS" } else { "FAILED" };
    Ok(json!({"check_result": result, "fail_reasons": reasons}))
}

/// What a shop needs before it can list, and whether it has it. `BANk_ACCOUNT` is spelt as the platform spells it.
fn prerequisites(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let is_active = world.shop(&shop_id).is_some_and(|shop| shop.active);
    let has_warehouse = !warehouse::of_shop(world, &shop_id).is_empty();
    let items = [
        ("SHOP_STATUS", is_active, "The shop is not active."),
        ("SHOP_TAX", true, ""),
        ("PICKUP_WAREHOUSE", has_warehouse, "The shop has no pickup warehouse."),
        ("RETURN_WAREHOUSE", has_warehouse, "The shop has no return warehouse."),
        ("DELIVERY_OPTION", true, ""),
        ("SHIPPING_TEMPLATE", true, ""),
        ("PRODUCT_QUANTITY_LIMIT", true, ""),
        ("EXTENDED_PRODUCER_RESPONSIBILITY", true, ""),
        ("BANk_ACCOUNT", true, ""),
        ("CONTACT_INFO", true, ""),
    ];
    if call.version == "202309" {
        return Ok(old_prerequisites(&items));
    }
    let results: Vec<Value> = items.iter().map(|item| prerequisite(*item)).collect();
    Ok(json!({"check_results": results}))
}

fn prerequisite((item, passed, reason): (&str, bool, &str)) -> Value {
    let reasons: Vec<&str> = Some(reason).filter(|_| !passed).into_iter().collect();
    json!({"check_item": item, "is_failed": !passed, "fail_reasons": reasons})
}

/// The shape of 202309: empty texts if all is well.
fn old_prerequisites(items: &[(&str, bool, &str)]) -> Value {
    let of = |name: &str| {
        let item = items.iter().find(|(item, passed, _)| *item == name && !passed);
        item.map_or("", |(_, _, reason)| reason)
    };
    json!({"shop": {
        "status": of("SHOP_STATUS"),
        "tax_info": of("SHOP_TAX"),
        "bank_account": of("BANk_ACCOUNT"),
        "contact_info": of("CONTACT_INFO"),
        "gne": {"epr": "", "product_quantity_limit": ""},
        "logistics": {
            "delivery_option": "",
            "pickup_warehouse": of("PICKUP_WAREHOUSE"),
            "return_warehouse": of("RETURN_WAREHOUSE"),
            "shipping_template": "",
        },
    }})
}
