//! Parts of responses that several operations share.

use serde_json::{Map, Value, json};

use super::model::{Content, Product, Sku, Stock};
use crate::json::text;

/// The SKUs of a version, as the responses to writes show them.
pub fn written_skus(content: &Content) -> Vec<Value> {
    content.skus.iter().map(written_sku).collect()
}

fn written_sku(sku: &Sku) -> Value {
    let attribute = |one: &Value| json!({"id": text(one, "id"), "value_id": text(one, "value_id")});
    let mut response = Map::new();
    response.insert("id".into(), json!(sku.id));
    response.insert("seller_sku".into(), json!(sku.seller_sku));
    response.insert("sales_attributes".into(), sku.sales_attributes.iter().map(attribute).collect());
    copy(&sku.fields, &["external_sku_id", "fees"], &mut response);
    Value::Object(response)
}

/// Copies the named fields that are set.
pub fn copy(from: &Map<String, Value>, names: &[&str], into: &mut Map<String, Value>) {
    for name in names {
        if let Some(value) = from.get(*name) {
            into.insert((*name).to_owned(), value.clone());
        }
    }
}

/// The price of a SKU as the responses to reads show it.
pub fn price(sku: &Sku) -> Value {
    json!({"currency": sku.currency, "sale_price": sku.price, "tax_exclusive_price": sku.price})
}

/// The stock of a SKU by warehouse, as the responses to reads show it.
pub fn inventory(product: &Product, sku_id: &str) -> Vec<Value> {
    product.stock.get(sku_id).into_iter().flatten().map(stock).collect()
}

fn stock(stock: &Stock) -> Value {
    let mut response = json!({"warehouse_id": stock.warehouse_id, "quantity": stock.available});
    if let Some(quantity) = stock.backorder {
        response["backorder_quantity"] = json!(quantity);
    }
    if let Some(days) = stock.handling_time {
        response["handling_time"] = json!(days);
    }
    response
}

/// Whether a SKU sells, and who took it down.
pub fn status_info(sku: &Sku) -> Value {
    match &sku.deactivation_source {
        Some(source) => json!({"status": "DEACTIVATED", "deactivation_source": source}),
        None => json!({"status": "NORMAL"}),
    }
}

/// The audit of a product as the responses to reads show it.
pub fn audit(product: &Product) -> Value {
    json!({"status": product.audit.name(), "pre_approved_reasons": []})
}
