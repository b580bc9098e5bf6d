//! Statements, payments and withdrawals.

use serde_json::{Value, json};

use super::amounts::{Amounts, of_transaction};
use super::show::money;
use super::{Statement, Withdrawal, descending, in_window, invalid};
use crate::call::{Call, Handler, Response};
use crate::model::price::format;
use crate::page::{self, PageRules};
use crate::world::World;

/// Page sizes of all lists here.
pub const PAGES: PageRules = PageRules { default: 20, max: 100 };
/// The kinds of withdrawals that may be asked for.
const TYPES: [&str; 6] = ["PAYMENT", "REFUND", "REVERSE", "SETTLE", "TRANSFER", "WITHDRAW"];

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("finance.get_statements", statements),
        ("finance.get_payments", payments),
        ("finance.get_withdrawals", withdrawals),
    ]
}

/// The currency of a shop.
pub fn currency(world: &World, shop_id: &str) -> String {
    world.shop(shop_id).map(|shop| shop.currency.clone()).unwrap_or_default()
}

/// A shop's statements, oldest first.
fn of_shop<'w>(world: &'w World, shop_id: &str) -> Vec<&'w Statement> {
    let all = world.domains.finance.statements.values();
    let mut own: Vec<&Statement> = all.filter(|one| one.shop_id == shop_id).collect();
    own.sort_by_key(|one| one.time);
    own
}

fn total(world: &World, statement: &Statement) -> Amounts {
    statement.transactions(world).into_iter().map(of_transaction).sum()
}

fn statements(world: &mut World, call: &Call) -> Response {
    let newest_first = descending(call, "statement_time")?;
    let (shop_id, now) = (call.shop()?, world.now());
    let status = call.text("payment_status").filter(|status| *status != "All" && !status.is_empty());
    let mut hits = of_shop(world, shop_id);
    hits.retain(|one| in_window(call, "statement_time", one.time));
    hits.retain(|one| status.is_none_or(|status| status == one.payment_status(now)));
    if newest_first {
        hits.reverse();
    }
    let currency = currency(world, shop_id);
    let shown: Vec<Value> = hits.iter().map(|one| show_statement(world, one, &currency)).collect();
    let (page, next, _) = page::slice(shown, call, PAGES)?;
    Ok(json!({"statements": page, "next_page_token": next}))
}

fn show_statement(world: &World, statement: &Statement, currency: &str) -> Value {
    let (amounts, now) = (total(world, statement), world.now());
    let mut shown = json!({
        "id": statement.id,
        "statement_time": statement.time,
        "currency": currency,
        "revenue_amount": format(amounts.revenue()),
        "net_sales_amount": format(amounts.revenue()),
        "shipping_cost_amount": format(amounts.shipping()),
        "fee_amount": format(amounts.fees()),
        "adjustment_amount": format(amounts.adjustment),
        "settlement_amount": format(amounts.settlement()),
        "payment_status": statement.payment_status(now),
    });
    if now >= statement.payment_time() {
        shown["payment_id"] = json!(statement.payment_id);
    }
    if now >= statement.paid_time() {
        shown["payment_time"] = json!(statement.paid_time());
    }
    shown
}

fn payments(world: &mut World, call: &Call) -> Response {
    let newest_first = descending(call, "create_time")?;
    let (shop_id, now) = (call.shop()?, world.now());
    let mut made = of_shop(world, shop_id);
    made.retain(|one| now >= one.payment_time() && in_window(call, "create_time", one.payment_time()));
    if newest_first {
        made.reverse();
    }
    let currency = currency(world, shop_id);
    let is_old = call.version == "202309";
    let shown: Vec<Value> = made.iter().map(|one| show_payment(world, one, &currency, is_old)).collect();
    let (page, next, _) = page::slice(shown, call, PAGES)?;
    Ok(json!({"payments": page, "next_page_token": next}))
}

fn show_payment(world: &World, statement: &Statement, currency: &str, is_old: bool) -> Value {
    let (now, amount) = (world.now(), total(world, statement).settlement());
    let mut shown = json!({
        "id": statement.payment_id,
        "create_time": statement.payment_time(),
        "status": statement.payment_status(now),
        "amount": money(amount, currency),
        "settlement_amount": money(amount, currency),
        "payment_amount_before_exchange": money(amount, currency),
        "exchange_rate": "1.000000",
        "bank_account": "***********1234",
    });
    if is_old {
        shown["reserve_amount"] = money(0, currency);
    }
    if now >= statement.paid_time() {
        shown["paid_time"] = json!(statement.paid_time());
    }
    shown
}

fn withdrawals(world: &mut World, call: &Call) -> Response {
    let types = call.texts("types");
    if types.is_empty() || types.iter().any(|kind| !TYPES.contains(&kind.as_str())) {
        return Err(invalid("types"));
    }
    let shop_id = call.shop()?;
    let currency = currency(world, shop_id);
    let own = world.domains.finance.withdrawals.iter().filter(|one| one.shop_id == shop_id);
    let hits = own
        .filter(|one| types.iter().any(|kind| kind == one.kind))
        .filter(|one| in_window(call, "create_time", one.create_time));
    let shown: Vec<Value> = hits.map(|one| show_withdrawal(one, &currency)).collect();
    let (page, next, total) = page::slice(shown, call, PAGES)?;
    Ok(json!({"withdrawals": page, "next_page_token": next, "total_count": total}))
}

fn show_withdrawal(withdrawal: &Withdrawal, currency: &str) -> Value {
    json!({
        "id": withdrawal.id,
        "type": withdrawal.kind,
        "status": withdrawal.status,
        "amount": format(withdrawal.amount),
        "currency": currency,
        "create_time": withdrawal.create_time,
    })
}
