//! Stock, as the seller sets it and looks it up.

use serde_json::{Value, json};

use super::model::{Product, Status, Stock};
use super::stock::{Counters, tell};
use super::validate_sku::{QUANTITY_LIMIT, warehouse_problem};
use super::view::holder;
use super::{change, own, wrong_status};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, number, text};
use crate::model::activity;
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("product.update_inventory", update), ("product.inventory_search", search)]
}

fn update(world: &mut World, call: &Call) -> Response {
    let product = own(world, call, call.path("product_id"))?.clone();
    if product.is(&[Status::Freeze, Status::Deleted]) {
        return Err(wrong_status());
    }
    let mut errors = Vec::new();
    for sent in list(&call.body, "skus") {
        if let Err(error) = update_sku(world, &product, sent) {
            errors.push(error);
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({"errors": errors}) })
}

/// Sets the stock of one SKU, or returns the entry of `errors` that says why not.
fn update_sku(world: &mut World, product: &Product, sent: &Value) -> Result<(), Value> {
    let sku_id = text(sent, "id");
    let item = |refusal: Refusal| refusal.item(json!({"sku_id": sku_id, "extra_errors": []}));
    if product.sku(sku_id).is_none() {
        return Err(item(Refusal::new(12_052_556, "The SKU id not exist.")));
    }
    let stocks = product.stock.get(sku_id).cloned().unwrap_or_default();
    let wanted = wanted(&stocks, list(sent, "inventory")).map_err(item)?;
    let wrong: Vec<Value> =
        wanted.iter().filter_map(|(id, quantity)| wrong_entry(world, product, id, *quantity)).collect();
    if !wrong.is_empty() {
        let check = Refusal::new(12_052_990, "Check failed");
        return Err(check.item(json!({"sku_id": sku_id, "extra_errors": wrong})));
    }
    let total = wanted.iter().map(|(_, quantity)| quantity).sum();
    validate_cover(&stocks, &wanted).map_err(item)?;
    validate_locked(world, product, sku_id, total).map_err(item)?;
    apply(world, product, sku_id, stocks, sent, &wanted);
    Ok(())
}

type Wanted = Vec<(String, i64)>;

/// Warehouse and quantity of each entry. The id may be left out if there is only one warehouse.
fn wanted(stocks: &[Stock], inventory: &[Value]) -> Result<Wanted, Refusal> {
    let only = if let [stock] = stocks { Some(stock.warehouse_id.as_str()) } else { None };
    let one = |sent: &Value| {
        let named = Some(text(sent, "warehouse_id")).filter(|id| !id.is_empty());
        let id = named.or(only).ok_or_else(several_warehouses)?;
        Ok((id.to_owned(), number(sent, "quantity").unwrap_or(-1)))
    };
    inventory.iter().map(one).collect()
}

fn several_warehouses() -> Refusal {
    Refusal::new(
        12_019_028,
        "Multiple warehouses detected. Include all warehouse IDs and the corresponding details and try again.",
    )
}

fn wrong_entry(world: &World, product: &Product, warehouse_id: &str, quantity: i64) -> Option<Value> {
    let limits = || {
        let wrong = !(0..=QUANTITY_LIMIT).contains(&quantity);
        let message = "The SKU inventory quantity for the warehouse must be within allowed limits.";
        wrong.then(|| Refusal::new(12_052_055, message))
    };
    let refusal = warehouse_problem(world, &product.shop_id, warehouse_id).or_else(limits)?;
    Some(json!({"warehouse_id": warehouse_id, "code": refusal.code, "message": refusal.message}))
}

/// All warehouses of the SKU must be listed, and no others.
fn validate_cover(stocks: &[Stock], wanted: &Wanted) -> Result<(), Refusal> {
    let missing = stocks.iter().any(|stock| wanted.iter().all(|(id, _)| *id != stock.warehouse_id));
    let added = wanted.iter().any(|(id, _)| stocks.iter().all(|stock| stock.warehouse_id != *id));
    if missing && stocks.len() > 1 && !added {
        return Err(several_warehouses());
    }
    if missing || added {
        return Err(Refusal::new(
            12_052_037,
            "Couldn't update inventory. Possible causes: - Inventory is automatically allocated and cannot be modified manually - Warehouse IDs provided are incorrect - Missing warehouse IDs",
        ));
    }
    Ok(())
}

/// What a running promotion holds may not be taken away.
fn validate_locked(world: &World, product: &Product, sku_id: &str, total: i64) -> Result<(), Refusal> {
    let locked = activity::locked_stock(world, &product.shop_id, &product.id, sku_id);
    if locked.is_some_and(|locked| total < locked) {
        return Err(Refusal::new(
            12_052_393,
            "Product locked for Promotion and stock can't be updated below current stock",
        ));
    }
    Ok(())
}

fn apply(
    world: &mut World,
    product: &Product,
    sku_id: &str,
    mut stocks: Vec<Stock>,
    sent: &Value,
    wanted: &Wanted,
) {
    for ((id, quantity), entry) in wanted.iter().zip(list(sent, "inventory")) {
        for stock in stocks.iter_mut().filter(|stock| stock.warehouse_id == *id) {
            stock.available = *quantity;
            stock.backorder = number(entry, "backorder_quantity").or(stock.backorder);
            stock.handling_time = number(entry, "handling_time").or(stock.handling_time);
        }
    }
    let before = Counters::of(product, sku_id);
    change(world, &product.id, |product| {
        product.stock.insert(sku_id.to_owned(), stocks);
    });
    tell(world, &product.id, sku_id, before, "api_sync");
}

fn search(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let (product_ids, sku_ids) = (call.texts("product_ids"), call.texts("sku_ids"));
    if product_ids.len() > 100 || sku_ids.len() > 600 {
        return Err(Refusal::new(12_019_120, "The number of provided product IDs exceeds the limit."));
    }
    if product_ids.is_empty() && sku_ids.is_empty() {
        return Err(Refusal::new(12_052_910, "Invalid input parameters. Give product_ids or sku_ids."));
    }
    let products: Vec<&Product> = if sku_ids.is_empty() {
        let own = |id: &String| super::product_version(world, &shop_id, id);
        product_ids.iter().filter_map(own).collect()
    } else {
        holders(world, &shop_id, &sku_ids)
    };
    let shown: Vec<Value> = products.iter().map(|product| show(product, &sku_ids)).collect();
    Ok(json!({"inventory": shown}))
}

/// The products that have the SKUs, each once.
fn holders<'w>(world: &'w World, shop_id: &str, sku_ids: &[String]) -> Vec<&'w Product> {
    let mut found: Vec<&Product> = Vec::new();
    for product in sku_ids.iter().filter_map(|id| holder(world, shop_id, id)) {
        if found.iter().all(|known| known.id != product.id) {
            found.push(product);
        }
    }
    found
}

/// A product with the wanted SKUs; all of them if none are named.
fn show(product: &Product, sku_ids: &[String]) -> Value {
    let wanted = product.base.skus.iter().filter(|sku| sku_ids.is_empty() || sku_ids.contains(&sku.id));
    let skus: Vec<Value> = wanted.map(|sku| show_sku(product, &sku.id, &sku.seller_sku)).collect();
    json!({"product_id": product.id, "skus": skus})
}

fn show_sku(product: &Product, sku_id: &str, seller_sku: &str) -> Value {
    let stocks = product.stock.get(sku_id).into_iter().flatten();
    let warehouse = |stock: &Stock| {
        json!({
            "warehouse_id": stock.warehouse_id,
            "available_quantity": stock.available,
            "committed_quantity": stock.committed,
        })
    };
    let available = product.available(sku_id);
    json!({
        "id": sku_id,
        "seller_sku": seller_sku,
        "total_available_quantity": available,
        "total_committed_quantity": product.committed(sku_id),
        "total_available_inventory_distribution": {
            "in_shop_inventory": {"quantity": available},
            "campaign_inventory": [],
            "creator_inventory": [],
        },
        "warehouse_inventory": stocks.map(warehouse).collect::<Vec<Value>>(),
    })
}
