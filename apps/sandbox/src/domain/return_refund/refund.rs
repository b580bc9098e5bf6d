//! How much the buyer gets back.

use serde_json::json;

use super::lines;
use super::reason::validate_known;
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::domain::order::payment;
use crate::model::market::region;
use crate::model::order::Order;
use crate::model::refund::Amounts;
use crate::world::World;

/// The refund for some lines. Shipping is refunded with a whole order, unless goods are sent back.
pub(super) fn amounts(order: &Order, line_ids: &[String], request: &str) -> Amounts {
    let chosen = order.lines.iter().filter(|line| line_ids.contains(&line.id));
    let (subtotal, tax) =
        chosen.fold((0, 0), |(price, tax), line| (price + line.sale_price(), tax + line.tax));
    let whole = order.lines.iter().all(|line| line_ids.contains(&line.id));
    if !whole || request == "RETURN_AND_REFUND" {
        return Amounts { subtotal, tax, ..Amounts::default() };
    }
    let sums = payment::sums(order);
    Amounts { subtotal, shipping: sums.shipping_fee, tax: sums.tax, retail: order.fees.retail_delivery }
}

/// What can still be refunded for some lines.
pub(super) fn refundable(order: &Order, line_ids: &[String]) -> i64 {
    let chosen = order.lines.iter().filter(|line| line_ids.contains(&line.id));
    let refunded: i64 = chosen.map(|line| line.refunded).sum();
    amounts(order, line_ids, "REFUND").total() - refunded
}

/// `return_refund.calculate_refund`
pub(super) fn calculate(world: &mut World, call: &Call) -> Response {
    let order = lines::own_order(world, call, call.text("order_id").unwrap_or_default())?;
    let request = request(call)?;
    let reason = call.text("reason_name").unwrap_or_default();
    if reason.is_empty() {
        return Err(because(INVALID, "reason_name is missing"));
    }
    validate_known(reason, &region(world, &order.shop_id))?;
    let line_ids = lines::chosen(order, call)?;
    let amounts = amounts(order, &line_ids, request);
    Ok(json!({"order_refund_amount": amounts.short_view(&order.currency)}))
}

fn request(call: &Call) -> Result<&str, Refusal> {
    let request = call.text("request_type").unwrap_or_default();
    if ["CANCEL", "REFUND", "RETURN_AND_REFUND"].contains(&request) {
        return Ok(request);
    }
    Err(because(INVALID, "request_type is CANCEL, REFUND or RETURN_AND_REFUND"))
}
