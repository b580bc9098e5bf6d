//! Edits: a full one replaces the page, a partial one changes what is sent. Changes of what buyers read are audited.

use serde_json::{Value, json};

use super::create::find_problems;
use super::model::{Audit, Content, Product, Status, Stock};
use super::stock::{Counters, tell};
use super::{audit, change, own, response, versions, wrong_status};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, text};
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("product.edit_product", edit_fully), ("product.partial_edit_product", edit_partially)]
}

fn edit_fully(world: &mut World, call: &Call) -> Response {
    let mut response = edit(world, call, false)?;
    response["warnings"] = json!([]);
    Ok(response)
}

fn edit_partially(world: &mut World, call: &Call) -> Response {
    edit(world, call, true)
}

fn edit(world: &mut World, call: &Call, keep: bool) -> Response {
    let product = own(world, call, call.path("product_id"))?.clone();
    let is_draft = text(&call.body, "save_mode") == "AS_DRAFT";
    validate_status(&product, is_draft)?;
    validate_replicas(call, &product)?;
    let version = versions::from_body(&mut world.ids, &call.body, Some(product.newest()), keep);
    let mut whole = versions::to_body(&version);
    add_stock(&mut whole, &call.body);
    let found = find_problems(world, &product.shop_id, &whole, Some(&product), is_draft)?;
    if let Some(problem) = found.into_iter().next() {
        return Err(problem);
    }
    same_warehouses(&product, &whole)?;
    let written = response::written_skus(&version);
    if is_draft {
        keep_draft(world, &product, version, &whole);
    } else {
        list_version(world, &product, version, &whole);
    }
    let status = own(world, call, &product.id)?.audit.name();
    let status = if is_draft { "NONE" } else { status };
    Ok(json!({"product_id": product.id, "skus": written, "audit": {"status": status}}))
}

fn validate_status(product: &Product, is_draft: bool) -> Result<(), Refusal> {
    let refused =
        product.is(&[Status::Freeze, Status::Deleted]) || (is_draft && product.merged_status() == "PENDING");
    if refused { Err(wrong_status()) } else { Ok(()) }
}

/// Replicas can be named only if there are any.
fn validate_replicas(call: &Call, product: &Product) -> Result<(), Refusal> {
    let is_source = product.replicated_from.is_none();
    if list(&call.body, "replicated_products").is_empty() || !is_source {
        return Ok(());
    }
    Err(Refusal::new(
        12_052_512,
        "No replicas exist for this product. You can replicate the product first by using the Replicate Product endpoint.",
    ))
}

/// Stores the stock that was sent with the SKUs.
fn add_stock(whole: &mut Value, sent: &Value) {
    let inventories: Vec<Option<Value>> =
        list(sent, "skus").iter().map(|sku| sku.get("inventory").cloned()).collect();
    let Some(skus) = whole.get_mut("skus").and_then(Value::as_array_mut) else { return };
    for (sku, inventory) in skus.iter_mut().zip(inventories) {
        if let Some(inventory) = inventory {
            sku["inventory"] = inventory;
        }
    }
}

/// An edit may not move a SKU to other warehouses.
fn same_warehouses(product: &Product, whole: &Value) -> Result<(), Refusal> {
    for sku in list(whole, "skus").iter().filter(|sku| !list(sku, "inventory").is_empty()) {
        let Some(stocks) = product.stock.get(text(sku, "id")) else { continue };
        let mut has: Vec<&str> = stocks.iter().map(|stock| stock.warehouse_id.as_str()).collect();
        let mut sent: Vec<&str> =
            list(sku, "inventory").iter().map(|one| text(one, "warehouse_id")).collect();
        has.sort_unstable();
        sent.sort_unstable();
        if has != sent {
            return Err(Refusal::new(
                12_052_533,
                "Removal, addition, and change of warehouses are not permitted. Please specify the original warehouses for the SKUs.",
            ));
        }
    }
    Ok(())
}

/// The draft of a listed product is kept beside it, without stock and delivery options; any other becomes the page.
fn keep_draft(world: &mut World, product: &Product, mut version: Content, whole: &Value) {
    let was_listed = product.is(&[Status::Activate, Status::SellerDeactivated, Status::PlatformDeactivated]);
    if was_listed {
        version.fields.shift_remove("delivery_option_ids");
        return change(world, &product.id, |product| product.draft = Some(version));
    }
    set_stock(world, product, whole, &version);
    change(world, &product.id, |product| {
        product.base = version;
        product.status = Status::Draft;
        product.audit = Audit::None;
    });
}

fn list_version(world: &mut World, product: &Product, version: Content, whole: &Value) {
    set_stock(world, product, whole, &version);
    let is_live = product.status == Status::Activate;
    if is_live && only_prices_differ(&product.base, &version) {
        return change(world, &product.id, |product| {
            product.base = version;
            product.draft = None;
        });
    }
    change(world, &product.id, |product| {
        product.draft = None;
        if is_live {
            product.under_review = Some(version);
        } else {
            product.base = version;
        }
        if product.status == Status::Draft {
            product.status = Status::Initial;
        }
    });
    audit::submit(world, &product.id);
}

/// Changes of prices and stock need no audit.
fn only_prices_differ(old: &Content, new: &Content) -> bool {
    let mut leveled = new.clone();
    for (sku, was) in leveled.skus.iter_mut().zip(&old.skus) {
        sku.price.clone_from(&was.price);
        sku.fields.shift_remove("list_price");
        sku.fields.extend(was.fields.get("list_price").map(|price| ("list_price".to_owned(), price.clone())));
    }
    leveled == *old
}

/// Quantities that were sent replace what is available; what orders hold stays.
fn set_stock(world: &mut World, product: &Product, whole: &Value, version: &Content) {
    for (sku, sent) in version.skus.iter().zip(list(whole, "skus")) {
        let mut stocks = versions::stock_of(sent);
        if stocks.is_empty() {
            continue;
        }
        keep_committed(&mut stocks, product.stock.get(&sku.id));
        let before = Counters::of(product, &sku.id);
        change(world, &product.id, |product| {
            product.stock.insert(sku.id.clone(), stocks);
        });
        tell(world, &product.id, &sku.id, before, "api_sync");
    }
}

fn keep_committed(stocks: &mut [Stock], had: Option<&Vec<Stock>>) {
    for stock in stocks {
        let same = had.into_iter().flatten().find(|old| old.warehouse_id == stock.warehouse_id);
        stock.committed = same.map_or(0, |old| old.committed);
    }
}
