//! The transactions of a statement.

use serde_json::{Map, Value, json};

use super::amounts::{Amounts, of_transaction};
use super::lists::{PAGES, currency};
use super::{Statement, Transaction, What, descending, invalid, show};
use crate::call::{Call, Handler, Response};
use crate::model::price::format;
use crate::page;
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("finance.get_statement_transactions", get)]
}

fn get(world: &mut World, call: &Call) -> Response {
    let newest_first = descending(call, "order_create_time")?;
    let shop_id = call.shop()?;
    let found = world.domains.finance.statements.get(call.path("statement_id"));
    let Some(statement) = found.filter(|one| one.shop_id == shop_id) else {
        return Err(invalid("statement_id"));
    };
    let mut transactions = statement.transactions(world);
    transactions.sort_by_key(|one| created(one));
    if newest_first {
        transactions.reverse();
    }
    let currency = currency(world, shop_id);
    let amounts: Amounts = transactions.iter().map(|one| of_transaction(one)).sum();
    let is_old = call.version == "202309";
    let shown: Vec<Value> = transactions.iter().map(|one| show_one(one, &currency, is_old)).collect();
    let (page, next, total) = page::slice(shown, call, PAGES)?;
    let mut response = if is_old { old(statement, amounts) } else { new(statement, amounts) };
    response["currency"] = json!(currency);
    response["total_count"] = json!(total);
    response["next_page_token"] = json!(next);
    response[if is_old { "statement_transactions" } else { "transactions" }] = json!(page);
    Ok(response)
}

fn created(transaction: &Transaction) -> i64 {
    match &transaction.what {
        What::Sale(sale) => sale.created,
        What::Adjustment { at, .. } => *at,
    }
}

fn old(statement: &Statement, amounts: Amounts) -> Value {
    json!({
        "statement_id": statement.id,
        "statement_time": statement.time,
        "revenue_amount": format(amounts.revenue()),
        "net_sales_amount": format(amounts.revenue()),
        "shipping_cost_amount": format(amounts.shipping()),
        "fee_amount": format(amounts.fees()),
        "adjustment_amount": format(amounts.adjustment),
        "settlement_amount": format(amounts.settlement()),
    })
}

fn new(statement: &Statement, amounts: Amounts) -> Value {
    json!({
        "id": statement.id,
        "create_time": statement.time,
        "status": "SETTLED",
        "payable_amount": format(amounts.settlement()),
        "total_reserve_amount": "0.00",
        "total_settlement_amount": format(amounts.settlement()),
        "total_settlement_breakdown": {
            "total_revenue_amount": format(amounts.revenue()),
            "total_shipping_cost_amount": format(amounts.shipping()),
            "total_fee_tax_amount": format(amounts.fees()),
            "total_adjustment_amount": format(amounts.adjustment),
        },
    })
}

fn show_one(transaction: &Transaction, currency: &str, is_old: bool) -> Value {
    let amounts = of_transaction(transaction);
    let mut shown = if is_old { show::flat(amounts, currency) } else { show::nested(amounts) };
    shown.insert("id".into(), json!(transaction.id));
    shown.insert("adjustment_amount".into(), json!(format(amounts.adjustment)));
    name(&mut shown, transaction);
    Value::Object(shown)
}

/// A transaction has an order's id, or an adjustment's.
fn name(shown: &mut Map<String, Value>, transaction: &Transaction) {
    let pairs = match &transaction.what {
        What::Sale(sale) => vec![
            ("type", json!("ORDER")),
            ("order_id", json!(sale.order_id)),
            ("order_create_time", json!(sale.created)),
        ],
        What::Adjustment { id, order_id, kind, .. } => vec![
            ("type", json!(kind)),
            ("adjustment_id", json!(id)),
            ("adjustment_order_id", json!(order_id)),
        ],
    };
    shown.extend(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)));
}
