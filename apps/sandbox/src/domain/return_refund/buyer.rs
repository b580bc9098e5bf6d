//! What buyers and arbiters do; the control API plays them.

use super::flow::{self, Deed, NewReturn};
use super::refuse::*;
use super::{cancel, reason, rules};
use crate::call::Refusal;
use crate::model::after_sale::{CancelStatus, ReturnStatus, ReturnType};
use crate::model::market::region;
use crate::model::order::Status;
use crate::world::World;

/// The buyer cancels an order: at once while it is unpaid or on hold, later by a request that the seller decides on.
/// Returns the cancellation's id. An empty reason stands for a common one.
///
/// # Errors
/// An unknown order, one that can no longer be cancelled, or one with an open request.
pub fn buyer_cancel(world: &mut World, order_id: &str, reason: &str) -> Result<String, Refusal> {
    let now = world.now();
    let key = if reason.is_empty() { usual(world, order_id, "CANCEL", 0) } else { reason };
    cancel::by_buyer(world, order_id, key, now)
}

/// A reason that fits the order's status and market.
fn usual(world: &World, order_id: &str, request: &str, place: usize) -> &'static str {
    let order = world.domains.order.orders.get(order_id);
    let status = order.map_or(Status::Delivered, |order| order.status);
    let region = order.map_or_else(String::new, |order| region(world, &order.shop_id));
    reason::usual(request, status, &region, place)
}

/// The buyer withdraws a request to cancel.
///
/// # Errors
/// An unknown cancellation, or one that is no longer pending.
pub fn buyer_withdraws_cancel(world: &mut World, cancel_id: &str) -> Result<(), Refusal> {
    let one = world.domains.return_refund.cancellations.get(cancel_id).ok_or_else(|| refuse(NOT_FOUND))?;
    if one.status != CancelStatus::Pending {
        return Err(refuse(ALREADY_APPROVED));
    }
    let now = world.now();
    cancel::set_status(world, cancel_id, CancelStatus::Cancelled, now);
    Ok(())
}

/// The buyer asks for `REFUND`, `RETURN_AND_REFUND` or `REPLACEMENT` of a whole order. Returns the return's id. An
/// empty reason stands for a common one.
///
/// # Errors
/// An unknown order or type, a status that does not allow it, or an open request.
pub fn buyer_return(world: &mut World, order_id: &str, kind: &str, reason: &str) -> Result<String, Refusal> {
    let now = world.now();
    request(world, order_id, kind, reason, now)
}

/// The buyer asks at a given time.
pub(super) fn request(
    world: &mut World,
    order_id: &str,
    kind: &str,
    reason: &str,
    at: i64,
) -> Result<String, Refusal> {
    let order = world.domains.order.orders.get(order_id).ok_or_else(|| refuse(NOT_FOUND))?;
    let Some(kind) = ReturnType::parse(kind) else {
        return Err(because(INVALID, "a return is a REFUND, RETURN_AND_REFUND or REPLACEMENT"));
    };
    rules::may(world, order, false, kind.name())?;
    let key = if reason.is_empty() { usual(world, order_id, kind.name(), 0) } else { reason };
    let new = NewReturn {
        order_id: order_id.to_owned(),
        kind,
        role: "BUYER",
        reason: key.to_owned(),
        line_ids: order.live_lines().map(|line| line.id.clone()).collect(),
        refund_total: None,
        shipment_type: "PLATFORM".into(),
        handover_method: "DROP_OFF".into(),
    };
    let id = flow::open(world, new, at);
    let status = world.domains.return_refund.returns.get(&id).map_or(ReturnStatus::Pending, |one| one.status);
    let deed = Deed { role: "BUYER", text: "The buyer submitted the request", note: "", reason: key };
    flow::set_status(world, &id, status, &deed, at);
    open_deadline(world, &id, at);
    Ok(id)
}

fn open_deadline(world: &mut World, id: &str, at: i64) {
    let Some(one) = world.domains.return_refund.returns.get_mut(id) else { return };
    let hours = if one.kind == ReturnType::Replacement { 24 } else { 48 };
    one.deadline = Some(at + hours * 3600);
}

/// Moves a return to a status that the buyer, a carrier or an arbiter brings about.
///
/// # Errors
/// An unknown return or status, or a status that cannot follow the current one.
pub fn move_return(world: &mut World, return_id: &str, status: &str) -> Result<(), Refusal> {
    let Some(target) = ReturnStatus::parse(status) else {
        return Err(because(INVALID, &format!("{status} is not a return status")));
    };
    let from = world.domains.return_refund.returns.get(return_id).ok_or_else(|| refuse(NOT_FOUND))?.status;
    let now = world.now();
    let system = Deed::new("SYSTEM", "The request was closed");
    let granted = Deed::new("OPERATOR", "The request was granted");
    use ReturnStatus as S;
    match (from, target) {
        (S::AwaitingBuyerShip, S::BuyerShipped) => flow::buyer_ships(world, return_id, now),
        (S::Rejected, S::AwaitingBuyerShip) => flow::expect_parcel(world, return_id, &granted, now),
        (S::Rejected | S::ReceiveRejected | S::AwaitingBuyerResponse, S::Success) => {
            flow::succeed(world, return_id, &granted, now);
        }
        (S::Success, S::Complete) => flow::pay_out(world, return_id, target, now),
        (S::ReplacementRejected, S::ReplacementComplete) => flow::replace(world, return_id, &granted, now),
        (S::ReplacementPending | S::ReplacementRejected, S::ReplacementCancelled) => {
            flow::set_status(world, return_id, target, &Deed::new("BUYER", "The buyer withdrew"), now);
        }
        (S::AwaitingBuyerResponse, S::Pending) => turn_down_offer(world, return_id, now),
        (S::Pending | S::AwaitingBuyerShip | S::Rejected | S::ReceiveRejected, S::Cancelled) => {
            flow::set_status(world, return_id, target, &system, now);
        }
        _ => return Err(not_next(from, target)),
    }
    Ok(())
}

fn not_next(from: ReturnStatus, target: ReturnStatus) -> Refusal {
    let why = format!("{} does not follow on {}", target.name(), from.name());
    Refusal::new(CANNOT_APPROVE.0, why)
}

/// The buyer wants all of the money: the seller is asked again.
fn turn_down_offer(world: &mut World, return_id: &str, now: i64) {
    if let Some(one) = world.domains.return_refund.returns.get_mut(return_id) {
        one.offer_rejected = true;
    }
    let deed = Deed::new("BUYER", "The buyer turned the offer down");
    flow::set_status(world, return_id, ReturnStatus::Pending, &deed, now);
    open_deadline(world, return_id, now);
}

/// The parcel of a return reaches the seller now.
///
/// # Errors
/// An unknown return, or one whose parcel is not on its way.
pub fn parcel_arrives(world: &mut World, return_id: &str) -> Result<(), Refusal> {
    let one = world.domains.return_refund.returns.get(return_id).ok_or_else(|| refuse(NOT_FOUND))?;
    if one.status != ReturnStatus::BuyerShipped {
        return Err(refuse(CANNOT_APPROVE_RECEIVE));
    }
    let now = world.now();
    flow::parcel_arrives(world, return_id, now);
    Ok(())
}

/// Opens or closes an arbitration: `IN_PROGRESS`, `SUPPORT_BUYER`, `SUPPORT_SELLER` or `CLOSED`. If the buyer is
/// supported, the money is returned; if the seller is, the request is closed.
///
/// # Errors
/// An unknown return or arbitration status, or a return that was not rejected.
pub fn arbitrate(world: &mut World, return_id: &str, status: &str) -> Result<(), Refusal> {
    let one = world.domains.return_refund.returns.get_mut(return_id).ok_or_else(|| refuse(NOT_FOUND))?;
    let rejected = [ReturnStatus::Rejected, ReturnStatus::ReceiveRejected, ReturnStatus::ReplacementRejected];
    if !rejected.contains(&one.status) {
        return Err(refuse(CANNOT_APPROVE));
    }
    if !["IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER", "CLOSED"].contains(&status) {
        return Err(because(INVALID, "the arbitration status is unknown"));
    }
    one.arbitration = Some(status.to_owned());
    let outcome = match (status, one.status, one.kind) {
        ("SUPPORT_BUYER", ReturnStatus::Rejected, ReturnType::ReturnAndRefund) => {
            ReturnStatus::AwaitingBuyerShip
        }
        ("SUPPORT_BUYER", ReturnStatus::ReplacementRejected, _) => ReturnStatus::ReplacementComplete,
        ("SUPPORT_BUYER", ..) => ReturnStatus::Success,
        ("SUPPORT_SELLER" | "CLOSED", ReturnStatus::ReplacementRejected, _) => {
            ReturnStatus::ReplacementCancelled
        }
        ("SUPPORT_SELLER" | "CLOSED", ..) => ReturnStatus::Cancelled,
        _ => return Ok(()),
    };
    move_return(world, return_id, outcome.name())
}

/// Seeds a request to cancel, an hour old.
pub fn seed_cancel_request(world: &mut World, order_id: &str) {
    let at = world.now() - 3600;
    let key = usual(world, order_id, "CANCEL", 1);
    // The seeded order waits for its shipment, which allows the request.
    cancel::by_buyer(world, order_id, key, at).ok();
}

/// Seeds a return that is five hours old, and approved three hours ago if asked.
pub fn seed_return(world: &mut World, order_id: &str, kind: &str, approved: bool) {
    let now = world.now();
    let key = usual(world, order_id, kind, 2);
    let Ok(id) = request(world, order_id, kind, key, now - 5 * 3600) else { return };
    if approved {
        let deed = Deed::new("SELLER", "The seller approved the return");
        flow::expect_parcel(world, &id, &deed, now - 3 * 3600);
    }
}
