//! Cancellations: by the seller, and buyers' requests that the seller decides on.

use serde_json::{Value, json};

use super::once::once;
use super::reason::{self, Rejects, reason_text};
use super::refund;
use super::refuse::*;
use super::{lines, rules};
use crate::call::{Call, Refusal, Response};
use crate::domain::order::transition;
use crate::domain::product::{self, StockMove};
use crate::model::after_sale::{CancelStatus, Cancellation};
use crate::model::market::{Market, region};
use crate::model::order::CancelNote;
use crate::model::order::Order;
use crate::model::order::Status;
use crate::world::World;

const HOUR: i64 = 3600;

/// `return_refund.cancel_order`
pub(super) fn cancel_order(world: &mut World, call: &Call) -> Response {
    let order = lines::own_order(world, call, call.text("order_id").unwrap_or_default())?;
    rules::may(world, order, true, "CANCEL")?;
    let key = call.text("cancel_reason").unwrap_or_default().to_owned();
    let asian = Market::of_shop(world, &order.shop_id) == Market::Sea;
    let region = region(world, &order.shop_id);
    reason::validate_seller_cancel(&key, order.status, &region, asian)?;
    let chosen = lines::chosen(order, call)?;
    partial(world, order, &chosen, &key, &region)?;
    let order_id = order.id.clone();
    let now = world.now();
    let id = open(world, &order_id, ("CANCEL", "SELLER"), &key, &chosen, now);
    succeed(world, &id, now);
    if reason::out_of_stock(&key) {
        sell_out(world, &order_id, &chosen);
    }
    Ok(json!({"cancel_id": id, "cancel_status": CancelStatus::Success.name()}))
}

/// What the seller says is out of stock is not sold any more.
fn sell_out(world: &mut World, order_id: &str, line_ids: &[String]) {
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    let shop_id = order.shop_id.clone();
    let lines = order.lines.iter().filter(|line| line_ids.contains(&line.id));
    let mut skus: Vec<String> = lines.map(|line| line.sku_id.clone()).collect();
    skus.dedup();
    for sku_id in skus {
        // A SKU that has since been deleted has no stock to set to zero.
        product::move_stock(world, &shop_id, &sku_id, StockMove::SellOut, 0).ok();
    }
}

/// Single lines can be cancelled in the United States and the United Kingdom, for lack of stock, unless shipped.
fn partial(world: &World, order: &Order, chosen: &[String], key: &str, region: &str) -> Result<(), Refusal> {
    let whole = order.live_lines().all(|line| chosen.contains(&line.id));
    let shipped = order
        .lines
        .iter()
        .any(|line| chosen.contains(&line.id) && crate::model::package::stage(world, line) > 0);
    if shipped && order.status == Status::PartiallyShipping {
        return Err(refuse(SHIPPED));
    }
    let allowed = ["US", "GB"].contains(&region) && reason::out_of_stock(key);
    if whole || allowed { Ok(()) } else { Err(refuse(PARTIAL)) }
}

/// Opens a cancellation and notifies the subscribers, unless it is granted at once.
pub(super) fn open(
    world: &mut World,
    order_id: &str,
    (kind, role): (&str, &str),
    reason: &str,
    line_ids: &[String],
    at: i64,
) -> String {
    let Some(order) = world.domains.order.orders.get(order_id) else { return String::new() };
    let (shop_id, amounts) = (order.shop_id.clone(), refund::amounts(order, line_ids, "CANCEL"));
    let id = world.ids.after_sale();
    let own = line_ids.iter().map(|line| (world.ids.after_sale(), line.clone())).collect();
    let cancellation = Cancellation {
        id: id.clone(),
        shop_id,
        order_id: order_id.to_owned(),
        kind: kind.to_owned(),
        status: CancelStatus::Pending,
        role: role.to_owned(),
        reason: reason.to_owned(),
        lines: own,
        amounts,
        created: at,
        updated: at,
        deadline: None,
    };
    world.domains.return_refund.cancellations.insert(id.clone(), cancellation);
    id
}

/// Sets the status and notifies the subscribers.
pub(super) fn set_status(world: &mut World, id: &str, status: CancelStatus, at: i64) {
    let Some(one) = world.domains.return_refund.cancellations.get_mut(id) else { return };
    one.status = status;
    one.updated = one.updated.max(at);
    if status != CancelStatus::Pending {
        one.deadline = None;
    }
    let data = json!({
        "order_id": one.order_id,
        "cancellations_role": one.role,
        "cancel_status": status.name(),
        "cancel_id": one.id,
        "create_time": one.created,
    });
    let (shop_id, order_id) = (one.shop_id.clone(), one.order_id.clone());
    if let Some(order) = world.domains.order.orders.get_mut(&order_id) {
        order.cancel_pending = status == CancelStatus::Pending;
    }
    world.emit(&shop_id, 11, "CANCELLATION_STATUS_CHANGE", data);
}

/// Grants the cancellation: the lines are cancelled, and the money follows.
pub(super) fn succeed(world: &mut World, id: &str, at: i64) {
    set_status(world, id, CancelStatus::Success, at);
    let Some(one) = world.domains.return_refund.cancellations.get(id) else { return };
    let note = CancelNote { by: one.role.clone(), text: reason_text(&one.reason).to_owned() };
    let line_ids: Vec<String> = one.lines.iter().map(|(_, line)| line.clone()).collect();
    let order_id = one.order_id.clone();
    transition::cancel_lines(world, &order_id, &line_ids, &note, at);
}

/// The buyer cancels. Unpaid orders and orders on hold are cancelled at once; later the seller is asked.
pub(super) fn by_buyer(world: &mut World, order_id: &str, reason: &str, at: i64) -> Result<String, Refusal> {
    let order = world.domains.order.orders.get(order_id).ok_or_else(|| refuse(NOT_FOUND))?;
    rules::may(world, order, false, "CANCEL")?;
    let free = matches!(order.status, Status::Unpaid | Status::OnHold);
    let american = Market::of_shop(world, &order.shop_id) == Market::Us;
    let lines: Vec<String> = order.live_lines().map(|line| line.id.clone()).collect();
    if free {
        let id = open(world, order_id, ("CANCEL", "BUYER"), reason, &lines, at);
        succeed(world, &id, at);
        return Ok(id);
    }
    let id = open(world, order_id, ("BUYER_CANCEL", "BUYER"), reason, &lines, at);
    let hours = if american { 24 } else { 48 };
    if let Some(one) = world.domains.return_refund.cancellations.get_mut(&id) {
        one.deadline = Some(at + hours * HOUR);
    }
    if let Some(order) = world.domains.order.orders.get_mut(order_id) {
        order.times.cancel_requested = Some(at);
    }
    set_status(world, &id, CancelStatus::Pending, at);
    Ok(id)
}

/// The cancellation, if it is one of the shop.
fn own<'w>(world: &'w World, call: &Call) -> Result<&'w Cancellation, Refusal> {
    let shop = call.shop()?;
    let one = world.domains.return_refund.cancellations.get(call.path("cancel_id"));
    let one = one.ok_or_else(|| refuse(NOT_FOUND))?;
    if one.shop_id == shop { Ok(one) } else { Err(refuse(FOREIGN)) }
}

/// `return_refund.approve_cancellation`
pub(super) fn approve(world: &mut World, call: &Call) -> Response {
    once(world, call, |world, call| {
        let one = own(world, call)?;
        match one.status {
            CancelStatus::Pending => {}
            CancelStatus::Cancelled => return Err(refuse(ALREADY_CANCELLED)),
            CancelStatus::Success | CancelStatus::Complete => return Err(refuse(CANNOT_APPROVE)),
        }
        let (id, now) = (one.id.clone(), world.now());
        succeed(world, &id, now);
        Ok(json!({}))
    })
}

/// `return_refund.reject_cancellation`
pub(super) fn reject(world: &mut World, call: &Call) -> Response {
    once(world, call, |world, call| {
        let one = own(world, call)?;
        match one.status {
            CancelStatus::Pending => {}
            CancelStatus::Cancelled => return Err(refuse(ALREADY_CANCELLED)),
            CancelStatus::Success | CancelStatus::Complete => return Err(refuse(ALREADY_APPROVED)),
        }
        let region = region(world, &one.shop_id);
        let key = call.text("reject_reason").unwrap_or_default();
        reason::validate_reject(key, Rejects::Cancellation, &region)?;
        let (id, now) = (one.id.clone(), world.now());
        set_status(world, &id, CancelStatus::Cancelled, now);
        Ok(json!({}))
    })
}

/// In the United States the ship call rejects the buyer's request.
pub fn reject_by_shipping(world: &mut World, order_id: &str) {
    let now = world.now();
    close_pending(world, order_id, now);
}

fn close_pending(world: &mut World, order_id: &str, at: i64) {
    let all = world.domains.return_refund.cancellations.values();
    let mut pending = all.filter(|one| one.order_id == order_id && one.status == CancelStatus::Pending);
    let Some(id) = pending.next().map(|one| one.id.clone()) else { return };
    set_status(world, &id, CancelStatus::Cancelled, at);
}

/// Records a cancellation that the platform decided; the caller cancels the order.
pub fn cancelled_by_system(world: &mut World, order_id: &str, reason: &str, at: i64) {
    note(world, order_id, "SYSTEM", reason, at);
}

/// Records a cancellation by the seller; the caller cancels the order.
pub fn cancelled_by_seller(world: &mut World, order_id: &str, reason: &str, at: i64) {
    note(world, order_id, "SELLER", reason, at);
}

fn note(world: &mut World, order_id: &str, role: &str, reason: &str, at: i64) {
    close_pending(world, order_id, at);
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    let lines: Vec<String> = order.live_lines().map(|line| line.id.clone()).collect();
    let id = open(world, order_id, ("CANCEL", role), reason, &lines, at);
    set_status(world, &id, CancelStatus::Success, at);
}

/// A cancellation as the search shows it.
pub(super) fn view(world: &World, one: &Cancellation, newer: bool) -> Option<Value> {
    let order = world.domains.order.orders.get(&one.order_id)?;
    let mut view = json!({
        "cancel_id": one.id,
        "order_id": one.order_id,
        "cancel_type": one.kind,
        "cancel_status": one.status.name(),
        "role": one.role,
        "cancel_reason": one.reason,
        "cancel_reason_text": reason_text(&one.reason),
        "create_time": one.created,
        "update_time": one.updated,
        "refund_amount": one.amounts.view(&order.currency),
        "cancel_line_items": line_views(order, one),
        "seller_next_action_response": next_action(one),
    });
    if newer {
        view["should_replenish_stock"] = json!(true);
    }
    Some(view)
}

fn next_action(one: &Cancellation) -> Value {
    match one.deadline {
        Some(deadline) => json!([{"action": "SELLER_RESPOND_CANCEL", "deadline": deadline}]),
        None => json!([]),
    }
}

fn line_views(order: &Order, one: &Cancellation) -> Vec<Value> {
    let count = one.lines.len();
    let known = one.lines.iter().enumerate();
    let views = known.filter_map(|(index, (own_id, line_id))| {
        let mut view = super::view::line(order, line_id)?;
        view["cancel_line_item_id"] = json!(own_id);
        view["refund_amount"] = one.amounts.part(order, line_id, count, index).view(&order.currency);
        Some(view)
    });
    views.collect()
}
