//! Orders that are paid and not settled yet: estimates.

use serde_json::{Value, json};

use super::amounts::{Amounts, of_sale};
use super::close::{DAY, statement_of};
use super::lists::PAGES;
use super::sale::{self, Sale};
use super::{What, descending, in_window, show};
use crate::call::{Call, Handler, Response};
use crate::model::price::format;
use crate::page;
use crate::world::World;

/// How long after delivery an order settles, in days.
const WAIT_DAYS: i64 = 8;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("finance.get_unsettled_transactions", list)]
}

fn list(world: &mut World, call: &Call) -> Response {
    let newest_first = descending(call, "order_create_time")?;
    let shop_id = call.shop()?;
    let mut sales = sale::of_shop(world, shop_id);
    sales.retain(|sale| !is_settled(world, sale) && in_window(call, "search_time", sale.created));
    sales.sort_by_key(|sale| (sale.created, sale.order_id.clone()));
    if newest_first {
        sales.reverse();
    }
    let amounts: Amounts = sales.iter().map(of_sale).sum();
    let shown: Vec<Value> = sales.iter().map(show_one).collect();
    let (page, next, total) = page::slice(shown, call, PAGES)?;
    Ok(json!({
        "transactions": page,
        "next_page_token": next,
        "total_count": total,
        "sum_est_revenue_amount": format(amounts.revenue()),
        "sum_est_fee_amount": format(amounts.fees()),
        "sum_est_adjustment_amount": format(amounts.adjustment),
        "sum_est_settlement_amount": format(amounts.settlement()),
    }))
}

fn is_settled(world: &World, sale: &Sale) -> bool {
    let mut own = world
        .domains
        .finance
        .transactions
        .iter()
        .filter(|one| matches!(&one.what, What::Sale(settled) if settled.order_id == sale.order_id));
    own.any(|one| statement_of(world, one).is_some())
}

fn show_one(sale: &Sale) -> Value {
    let amounts = of_sale(sale);
    let mut shown = json!({
        "id": sale.order_id,
        "type": "ORDER",
        "status": "UNSETTLED",
        "order_id": sale.order_id,
        "order_create_time": sale.created,
        "currency": sale.currency,
        "est_revenue_amount": format(amounts.revenue()),
        "est_shipping_cost_amount": format(amounts.shipping()),
        "est_fee_tax_amount": format(amounts.fees()),
        "est_adjustment_amount": format(amounts.adjustment),
        "est_settlement_amount": format(amounts.settlement()),
        "revenue_breakdown": show::revenue(amounts),
        "shipping_cost_breakdown": show::shipping(amounts),
        "fee_tax_breakdown": show::fees(amounts),
        "estimated_settlement": format!("{WAIT_DAYS} days after delivery"),
        "unsettled_reason": "The order is not delivered yet.",
    });
    if let Some(delivered) = sale.delivered {
        shown["order_delivery_time"] = json!(delivered);
        shown["estimated_settlement"] = json!((delivered + WAIT_DAYS * DAY).to_string());
        shown["unsettled_reason"] = json!("The order can still be returned.");
    }
    shown
}
