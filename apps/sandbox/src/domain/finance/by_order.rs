//! What one order earned.

use serde_json::{Map, Value, json};

use super::amounts::{SkuAmounts, by_sku, of_sale};
use super::close::statement_of;
use super::sale::{self, Sale};
use super::{Statement, Transaction, What, invalid, show};
use crate::call::{Call, Handler, Response};
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("finance.get_order_statement_transactions", get)]
}

/// An order that has not settled has no transactions yet.
fn get(world: &mut World, call: &Call) -> Response {
    let (shop_id, order_id) = (call.shop()?, call.path("order_id"));
    let is_old = call.version == "202309";
    if let Some((transaction, sale)) = settled(world, shop_id, order_id)
        && let Some(statement) = statement_of(world, transaction)
    {
        return Ok(if is_old { old(transaction, sale, statement) } else { new(sale, statement) });
    }
    let Some(sale) = sale::of_order(world, order_id).filter(|sale| sale.shop_id == shop_id) else {
        return Err(invalid("order_id"));
    };
    Ok(unsettled(&sale, is_old))
}

fn settled<'w>(world: &'w World, shop_id: &str, order_id: &str) -> Option<(&'w Transaction, &'w Sale)> {
    let all = world.domains.finance.transactions.iter().filter(|one| one.shop_id == shop_id);
    let sales = all.filter_map(|one| if let What::Sale(sale) = &one.what { Some((one, sale)) } else { None });
    sales.into_iter().find(|(_, sale)| sale.order_id == order_id)
}

fn unsettled(sale: &Sale, is_old: bool) -> Value {
    let list = if is_old { "statement_transactions" } else { "sku_transactions" };
    json!({"order_id": sale.order_id, "order_create_time": sale.created, list: []})
}

fn old(transaction: &Transaction, sale: &Sale, statement: &Statement) -> Value {
    let mut shown = show::flat(of_sale(sale), &sale.currency);
    let sku = |group: &SkuAmounts| {
        let mut shown = show::flat(group.amounts, &sale.currency);
        name(&mut shown, group);
        shown.insert("quantity".into(), json!(group.quantity));
        Value::Object(shown)
    };
    let skus: Vec<Value> = by_sku(sale).iter().map(sku).collect();
    shown.insert("id".into(), json!(transaction.id));
    shown.insert("statement_id".into(), json!(statement.id));
    shown.insert("statement_time".into(), json!(statement.time));
    shown.insert("status".into(), json!("SETTLED"));
    shown.insert("sku_statement_transactions".into(), json!(skus));
    json!({
        "order_id": sale.order_id,
        "order_create_time": sale.created,
        "statement_transactions": [shown],
    })
}

fn name(shown: &mut Map<String, Value>, group: &SkuAmounts) {
    shown.insert("sku_id".into(), json!(group.item.sku_id));
    shown.insert("sku_name".into(), json!(group.item.sku_name));
    shown.insert("product_name".into(), json!(group.item.product_name));
}

/// The order's own total of fees is called `fee_and_tax_amount`, that of a SKU `fee_tax_amount`.
fn new(sale: &Sale, statement: &Statement) -> Value {
    let mut shown = show::nested(of_sale(sale));
    shown.retain(|name, _| !name.ends_with("_breakdown"));
    if let Some(fees) = shown.shift_remove("fee_tax_amount") {
        shown.insert("fee_and_tax_amount".into(), fees);
    }
    let sku = |group: &SkuAmounts| {
        let mut shown = show::nested(group.amounts);
        name(&mut shown, group);
        shown.insert("quantity".into(), json!(group.quantity.to_string()));
        shown.insert("statement_id".into(), json!(statement.id));
        Value::Object(shown)
    };
    let skus: Vec<Value> = by_sku(sale).iter().map(sku).collect();
    shown.insert("order_id".into(), json!(sale.order_id));
    shown.insert("order_create_time".into(), json!(sale.created));
    shown.insert("currency".into(), json!(sale.currency));
    shown.insert("total_count".into(), json!(skus.len()));
    shown.insert("sku_transactions".into(), json!(skus));
    Value::Object(shown)
}
