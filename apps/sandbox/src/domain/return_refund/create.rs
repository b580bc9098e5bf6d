//! The seller starts a return or refund.

use serde_json::json;

use super::flow::{self, Deed, NewReturn};
use super::once::once;
use super::refuse::*;
use super::{lines, reason, refund, rules};
use crate::call::{Call, Refusal, Response};
use crate::model::after_sale::ReturnType;
use crate::model::market::region;
use crate::model::money;
use crate::model::order::Order;
use crate::world::World;

/// `return_refund.create_return`: what the seller starts needs no approval.
pub(super) fn create(world: &mut World, call: &Call) -> Response {
    once(world, call, play)
}

fn play(world: &mut World, call: &Call) -> Response {
    let order = lines::own_order(world, call, call.text("order_id").unwrap_or_default())?;
    let kind = kind(call)?;
    rules::may(world, order, true, kind.name())?;
    let key = call.text("return_reason").unwrap_or_default().to_owned();
    reason::validate_seller_return(&key, order.status, &region(world, &order.shop_id))?;
    let line_ids = lines::chosen(order, call)?;
    let new = NewReturn {
        order_id: order.id.clone(),
        kind,
        role: "SELLER",
        reason: key.clone(),
        refund_total: total(order, &line_ids, call)?,
        line_ids,
        shipment_type: call.text("shipment_type").unwrap_or("PLATFORM").to_owned(),
        handover_method: call.text("handover_method").unwrap_or("DROP_OFF").to_owned(),
    };
    let now = world.now();
    let id = flow::open(world, new, now);
    let deed = Deed { role: "SELLER", text: "The seller started the request", note: "", reason: &key };
    match kind {
        ReturnType::Refund => flow::succeed(world, &id, &deed, now),
        _ => flow::expect_parcel(world, &id, &deed, now),
    }
    let status = world.domains.return_refund.returns.get(&id).map_or("", |one| one.status.name());
    Ok(json!({"return_id": id, "return_status": status}))
}

fn kind(call: &Call) -> Result<ReturnType, Refusal> {
    match ReturnType::parse(call.text("return_type").unwrap_or_default()) {
        Some(kind) if kind != ReturnType::Replacement => Ok(kind),
        _ => Err(because(INVALID, "return_type is REFUND or RETURN_AND_REFUND")),
    }
}

/// The sum that the seller names; it must be positive, in the order's currency, and not too high.
fn total(order: &Order, line_ids: &[String], call: &Call) -> Result<Option<i64>, Refusal> {
    let Some(given) = call.text("refund_total").filter(|given| !given.is_empty()) else { return Ok(None) };
    if call.text("currency").is_some_and(|currency| currency != order.currency) {
        return Err(because(INVALID, "currency is not the order's"));
    }
    let total = money::parse(given, &order.currency).filter(|total| *total > 0);
    let total = total.ok_or_else(|| because(INVALID, "refund_total must be an amount above 0"))?;
    if total > refund::refundable(order, line_ids) {
        return Err(refuse(TOO_MUCH));
    }
    Ok(Some(total))
}
