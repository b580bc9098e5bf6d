//! The seller decides on a return: approves or rejects the request, then what arrived.

use serde_json::{Value, json};

use super::flow::{self, Deed};
use super::once::once;
use super::reason::{self, Rejects};
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::after_sale::{Return, ReturnStatus, ReturnType};
use crate::model::market::region;
use crate::model::money;
use crate::world::World;

/// The decisions that approve, each with the types of return it fits.
pub(super) const APPROVALS: [&str; 6] = [
    "APPROVE_REFUND",
    "APPROVE_RETURN",
    "APPROVE_RECEIVED_PACKAGE",
    "OFFER_PARTIAL_REFUND",
    "APPROVE_REPLACEMENT",
    "ISSUE_REPLACEMENT_REFUND",
];

/// The decisions that reject.
pub(super) const REJECTIONS: [&str; 4] =
    ["REJECT_REFUND", "REJECT_RETURN", "REJECT_RECEIVED_PACKAGE", "REJECT_REPLACEMENT"];

/// The return, if it is one of the shop.
pub(super) fn own<'w>(world: &'w World, call: &Call, id: &str) -> Result<&'w Return, Refusal> {
    let shop = call.shop()?;
    let one = world.domains.return_refund.returns.get(id).ok_or_else(|| refuse(NOT_FOUND))?;
    if one.shop_id == shop { Ok(one) } else { Err(refuse(FOREIGN)) }
}

fn fits(decision: &str, kind: ReturnType) -> bool {
    match decision {
        "APPROVE_REFUND" | "REJECT_REFUND" => kind == ReturnType::Refund,
        "APPROVE_RETURN" | "REJECT_RETURN" => kind == ReturnType::ReturnAndRefund,
        "APPROVE_RECEIVED_PACKAGE" | "REJECT_RECEIVED_PACKAGE" => kind == ReturnType::ReturnAndRefund,
        "OFFER_PARTIAL_REFUND" => kind != ReturnType::Replacement,
        "APPROVE_REPLACEMENT" | "REJECT_REPLACEMENT" | "ISSUE_REPLACEMENT_REFUND" => {
            kind == ReturnType::Replacement
        }
        _ => false,
    }
}

/// Whether a decision can be taken now.
pub(super) fn validate(world: &World, one: &Return, decision: &str) -> Result<(), Refusal> {
    if !APPROVALS.contains(&decision) && !REJECTIONS.contains(&decision) {
        return Err(because(INVALID, "the decision is unknown"));
    }
    if !fits(decision, one.kind) {
        return Err(refuse(DECISION_TYPE));
    }
    if one.arbitration.as_deref() == Some("IN_PROGRESS") {
        return Err(refuse(AT_OPERATOR));
    }
    match one.status {
        ReturnStatus::Cancelled | ReturnStatus::ReplacementCancelled => {
            return Err(refuse(ALREADY_CANCELLED));
        }
        ReturnStatus::AwaitingBuyerResponse => return Err(refuse(NEGOTIATING)),
        _ => {}
    }
    match decision {
        "APPROVE_RECEIVED_PACKAGE" | "REJECT_RECEIVED_PACKAGE" => validate_received(world, one, decision),
        _ => validate_request(one, decision),
    }
}

/// Decisions on the request need a pending one.
fn validate_request(one: &Return, decision: &str) -> Result<(), Refusal> {
    if matches!(one.status, ReturnStatus::Pending | ReturnStatus::ReplacementPending) {
        return Ok(());
    }
    let rejected = matches!(one.status, ReturnStatus::Rejected | ReturnStatus::ReplacementRejected);
    Err(refuse(match decision {
        "OFFER_PARTIAL_REFUND" => PARTIAL_STATE,
        _ if APPROVALS.contains(&decision) => CANNOT_APPROVE,
        _ if rejected => CANNOT_REJECT,
        _ => ALREADY_APPROVED,
    }))
}

/// Decisions on the parcel need one that was sent.
fn validate_received(world: &World, one: &Return, decision: &str) -> Result<(), Refusal> {
    let order = world.domains.order.orders.get(&one.order_id);
    if order.is_some_and(crate::model::order::Order::by_tiktok) {
        return Err(refuse(BY_TIKTOK));
    }
    let approves = decision == "APPROVE_RECEIVED_PACKAGE";
    match one.status {
        ReturnStatus::BuyerShipped => Ok(()),
        ReturnStatus::Success | ReturnStatus::Complete => Err(refuse(ALREADY_RECEIVED)),
        _ if approves => Err(refuse(CANNOT_APPROVE_RECEIVE)),
        ReturnStatus::ReceiveRejected => Err(refuse(CANNOT_REJECT_RECEIVE)),
        _ => Err(refuse(NOT_YET_REJECT_RECEIVE)),
    }
}

/// `return_refund.approve_return`
pub(super) fn approve(world: &mut World, call: &Call) -> Response {
    once(world, call, |world, call| {
        let one = own(world, call, call.path("return_id"))?;
        let decision = call.text("decision").unwrap_or_default().to_owned();
        if !APPROVALS.contains(&decision.as_str()) {
            return Err(because(INVALID, "decision does not approve anything"));
        }
        validate(world, one, &decision)?;
        let keep = call.body["buyer_keep_item"] == json!(true);
        if keep && decision != "APPROVE_RETURN" {
            return Err(because(INVALID, "buyer_keep_item goes with APPROVE_RETURN only"));
        }
        let offer = offer(world, one, &decision, &call.body["partial_refund"], "amount")?;
        let id = one.id.clone();
        carry_out(world, &id, &decision, keep, offer);
        Ok(json!({}))
    })
}

/// The sum of a partial refund, which only that decision takes.
pub(super) fn offer(
    world: &World,
    one: &Return,
    decision: &str,
    given: &Value,
    field: &str,
) -> Result<Option<i64>, Refusal> {
    if decision != "OFFER_PARTIAL_REFUND" {
        let stray = !given[field].is_null();
        return if stray {
            Err(because(INVALID, "a partial refund goes with OFFER_PARTIAL_REFUND only"))
        } else {
            Ok(None)
        };
    }
    let currency = world.domains.order.orders.get(&one.order_id).map_or("", |order| order.currency.as_str());
    let amount = given[field].as_str().and_then(|text| money::parse(text, currency));
    let Some(amount) = amount.filter(|amount| *amount > 0) else {
        return Err(because(INVALID, "a partial refund needs an amount above 0"));
    };
    if given["currency"].as_str().is_some_and(|given| given != currency) {
        return Err(because(INVALID, "currency is not the order's"));
    }
    if amount > one.amounts.total() { Err(refuse(TOO_MUCH)) } else { Ok(Some(amount)) }
}

/// Carries out a validated approval.
pub(super) fn carry_out(world: &mut World, id: &str, decision: &str, keep: bool, offer: Option<i64>) {
    let now = world.now();
    let deed = Deed::new("SELLER", approval_text(decision));
    match decision {
        "APPROVE_RETURN" if !keep => flow::expect_parcel(world, id, &deed, now),
        "APPROVE_RETURN" => {
            if let Some(one) = world.domains.return_refund.returns.get_mut(id) {
                one.keep_item = true;
            }
            flow::succeed(world, id, &deed, now);
        }
        "APPROVE_RECEIVED_PACKAGE" => {
            flow::parcel_reviewed(world, id, now);
            flow::succeed(world, id, &deed, now);
        }
        "OFFER_PARTIAL_REFUND" => {
            if let Some(one) = world.domains.return_refund.returns.get_mut(id) {
                one.partial_offer = offer;
            }
            flow::set_status(world, id, ReturnStatus::AwaitingBuyerResponse, &deed, now);
        }
        "APPROVE_REPLACEMENT" => flow::replace(world, id, &deed, now),
        "ISSUE_REPLACEMENT_REFUND" => flow::pay_out(world, id, ReturnStatus::ReplacementRefunded, now),
        _ => flow::succeed(world, id, &deed, now),
    }
}

fn approval_text(decision: &str) -> &'static str {
    match decision {
        "APPROVE_RETURN" => "The seller approved the return",
        "APPROVE_RECEIVED_PACKAGE" => "The seller accepted the returned package",
        "OFFER_PARTIAL_REFUND" => "The seller offered a partial refund",
        "APPROVE_REPLACEMENT" => "The seller approved the replacement",
        _ => "The seller approved the refund",
    }
}

/// `return_refund.reject_return`
pub(super) fn reject(world: &mut World, call: &Call) -> Response {
    once(world, call, |world, call| {
        let one = own(world, call, call.path("return_id"))?;
        let decision = call.text("decision").unwrap_or_default().to_owned();
        if !REJECTIONS.contains(&decision.as_str()) {
            return Err(because(INVALID, "decision does not reject anything"));
        }
        validate(world, one, &decision)?;
        let key = call.text("reject_reason").unwrap_or_default().to_owned();
        reason::validate_reject(&key, rejects(&decision), &region(world, &one.shop_id))?;
        let (id, note) = (one.id.clone(), call.text("comment").unwrap_or_default().to_owned());
        turn_down(world, &id, &decision, &key, &note);
        Ok(json!({}))
    })
}

/// The list of reasons that fits a rejection.
pub(super) fn rejects(decision: &str) -> Rejects {
    match decision {
        "REJECT_RECEIVED_PACKAGE" => Rejects::Received,
        "REJECT_REFUND" => Rejects::Refund,
        _ => Rejects::Return,
    }
}

/// Carries out a validated rejection.
pub(super) fn turn_down(world: &mut World, id: &str, decision: &str, reason: &str, note: &str) {
    let now = world.now();
    let (status, text) = match decision {
        "REJECT_RECEIVED_PACKAGE" => {
            (ReturnStatus::ReceiveRejected, "The seller rejected the returned package")
        }
        "REJECT_REPLACEMENT" => (ReturnStatus::ReplacementRejected, "The seller rejected the replacement"),
        _ => (ReturnStatus::Rejected, "The seller rejected the request"),
    };
    if status == ReturnStatus::ReceiveRejected {
        flow::parcel_reviewed(world, id, now);
    }
    flow::set_status(world, id, status, &Deed { role: "SELLER", text, note, reason }, now);
}
