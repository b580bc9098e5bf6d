//! Returns are opened and change their status; subscribers are notified.

use serde_json::{Value, json};

use super::reason::reason_text;
use super::refund;
use crate::domain::order::{NewOrder, create, transition};
use crate::model::after_sale::{Record, Return, ReturnStatus, ReturnType, Rma};
use crate::model::money;
use crate::model::order::Order;
use crate::model::refund::Amounts;
use crate::world::World;

const HOUR: i64 = 3600;

/// A return to be opened.
pub(super) struct NewReturn {
    pub order_id: String,
    pub kind: ReturnType,
    pub role: &'static str,
    pub reason: String,
    pub line_ids: Vec<String>,
    /// Less than everything, if the caller names a sum.
    pub refund_total: Option<i64>,
    pub shipment_type: String,
    pub handover_method: String,
}

/// Opens a return that waits for the seller.
pub(super) fn open(world: &mut World, new: NewReturn, at: i64) -> String {
    let Some(order) = world.domains.order.orders.get(&new.order_id) else { return String::new() };
    let shop_id = order.shop_id.clone();
    let amounts = amounts(order, &new);
    let (id, request_id) = (world.ids.after_sale(), world.ids.after_sale());
    let lines = new.line_ids.iter().map(|line| (world.ids.after_sale(), line.clone())).collect();
    let (status, hours) = match new.kind {
        ReturnType::Replacement => (ReturnStatus::ReplacementPending, 24),
        _ => (ReturnStatus::Pending, 48),
    };
    let one = Return {
        id: id.clone(),
        shop_id,
        order_id: new.order_id,
        request_id,
        kind: new.kind,
        status,
        role: new.role.to_owned(),
        reason: new.reason,
        lines,
        amounts,
        partial_offer: None,
        offer_rejected: false,
        keep_item: false,
        shipment_type: new.shipment_type,
        handover_method: new.handover_method,
        tracking: None,
        arbitration: None,
        rma: None,
        replacement_order: None,
        created: at,
        updated: at,
        deadline: Some(at + hours * HOUR),
        records: Vec::new(),
    };
    world.domains.return_refund.returns.insert(id.clone(), one);
    id
}

fn amounts(order: &Order, new: &NewReturn) -> Amounts {
    match new.refund_total {
        Some(total) => Amounts { subtotal: total, ..Amounts::default() },
        None => refund::amounts(order, &new.line_ids, new.kind.name()),
    }
}

/// Who did something, and what they said.
pub(super) struct Deed<'t> {
    pub role: &'t str,
    pub text: &'t str,
    pub note: &'t str,
    pub reason: &'t str,
}

impl<'t> Deed<'t> {
    pub(super) fn new(role: &'t str, text: &'t str) -> Deed<'t> {
        Deed { role, text, note: "", reason: "" }
    }
}

/// Sets the status, keeps a record and notifies the subscribers.
pub(super) fn set_status(world: &mut World, id: &str, status: ReturnStatus, deed: &Deed<'_>, at: i64) {
    let Some(one) = world.domains.return_refund.returns.get_mut(id) else { return };
    let before = one.status;
    one.status = status;
    one.updated = one.updated.max(at);
    one.records.push(Record {
        at,
        role: deed.role.to_owned(),
        description: deed.text.to_owned(),
        note: deed.note.to_owned(),
        reason_text: reason_text(deed.reason).to_owned(),
    });
    if status != before {
        one.deadline = None;
    }
    announce(world, id);
    announce_request(world, id, before);
}

fn announce(world: &mut World, id: &str) {
    let Some(one) = world.domains.return_refund.returns.get(id) else { return };
    let data = json!({
        "order_id": one.order_id,
        "return_id": one.id,
        "return_role": one.role,
        "return_type": one.kind.name(),
        "return_status": one.status.name(),
        "create_time": one.created,
        "update_time": one.updated,
    });
    let shop_id = one.shop_id.clone();
    world.emit(&shop_id, 12, "RETURN_STATUS_CHANGE", data);
}

fn is_pending(status: ReturnStatus) -> bool {
    matches!(status, ReturnStatus::Pending | ReturnStatus::ReplacementPending)
}

/// The status of the request that the return belongs to, in the newer model.
pub(super) fn request_status(status: ReturnStatus) -> &'static str {
    if is_pending(status) { "PENDING_REQUEST_REVIEW" } else { "REQUEST_REVIEW_COMPLETED" }
}

/// In the newer model, webhooks report the request and its review.
fn announce_request(world: &mut World, id: &str, before: ReturnStatus) {
    let Some(one) = world.domains.return_refund.returns.get(id) else { return };
    let opened = one.records.len() == 1;
    if !opened && request_status(before) == request_status(one.status) {
        return;
    }
    let data = json!({
        "aftersales_request_id": one.request_id,
        "return_role": one.role,
        "aftersales_request_status": request_status(one.status),
        "aftersales_request_create_time": one.created,
        "aftersales_request_update_time": one.updated,
    });
    let shop_id = one.shop_id.clone();
    world.emit(&shop_id, 64, "AFTERSALES_REQUEST_STATUS_UPDATE", data);
}

/// The buyer may send the goods: a parcel is expected.
pub(super) fn expect_parcel(world: &mut World, id: &str, deed: &Deed<'_>, at: i64) {
    set_status(world, id, ReturnStatus::AwaitingBuyerShip, deed, at);
    let rma = Rma {
        id: world.ids.next("28945", 19),
        package_id: world.ids.next("28945", 19),
        status: "RMA_CREATED".into(),
        created: at,
        updated: at,
        arrived: None,
    };
    if let Some(one) = world.domains.return_refund.returns.get_mut(id) {
        one.rma = Some(rma);
    }
    announce_rma(world, id);
}

/// The buyer sends the goods.
pub(super) fn buyer_ships(world: &mut World, id: &str, at: i64) {
    let number = world.ids.next("JX", 18);
    let Some(one) = world.domains.return_refund.returns.get_mut(id) else { return };
    if one.tracking.is_none() {
        one.tracking = Some((number, "6841743441349706241".into()));
    }
    let deed = Deed::new("BUYER", "The buyer sent the package");
    set_status(world, id, ReturnStatus::BuyerShipped, &deed, at);
}

/// The parcel reaches the seller, who has 48 hours to inspect it.
pub(super) fn parcel_arrives(world: &mut World, id: &str, at: i64) {
    let Some(one) = world.domains.return_refund.returns.get_mut(id) else { return };
    one.deadline = Some(at + 48 * HOUR);
    one.updated = one.updated.max(at);
    if let Some(rma) = &mut one.rma {
        rma.arrived = Some(at);
    }
    set_rma(world, id, "PENDING_PACKAGE_REVIEW", at);
}

/// The seller has inspected the parcel.
pub(super) fn parcel_reviewed(world: &mut World, id: &str, at: i64) {
    set_rma(world, id, "PACKAGE_REVIEW_COMPLETED", at);
}

fn set_rma(world: &mut World, id: &str, status: &str, at: i64) {
    let Some(one) = world.domains.return_refund.returns.get_mut(id) else { return };
    let Some(rma) = &mut one.rma else { return };
    status.clone_into(&mut rma.status);
    rma.updated = at;
    announce_rma(world, id);
}

fn announce_rma(world: &mut World, id: &str) {
    let Some(one) = world.domains.return_refund.returns.get(id) else { return };
    let Some(rma) = &one.rma else { return };
    let data = json!({
        "rma_id": rma.id,
        "aftersales_request_id": one.request_id,
        "return_role": one.role,
        "rma_status": rma.status,
        "rma_create_time": rma.created,
        "rma_update_time": rma.updated,
    });
    let shop_id = one.shop_id.clone();
    world.emit(&shop_id, 65, "RMA_STATUS_UPDATE", data);
}

/// Grants the return: the money follows.
pub(super) fn succeed(world: &mut World, id: &str, deed: &Deed<'_>, at: i64) {
    set_status(world, id, ReturnStatus::Success, deed, at);
}

/// The money has been returned: with a full refund the order is complete.
pub(super) fn pay_out(world: &mut World, id: &str, status: ReturnStatus, at: i64) {
    let deed = Deed::new("SYSTEM", "The refund was paid");
    set_status(world, id, status, &deed, at);
    let Some(one) = world.domains.return_refund.returns.get(id) else { return };
    let (order_id, refunds) = (one.order_id.clone(), refunds(world, one));
    announce_refund(world, id);
    transition::refunded(world, &order_id, &refunds, at);
}

/// What each order line got back.
fn refunds(world: &World, one: &Return) -> Vec<(String, i64)> {
    let Some(order) = world.domains.order.orders.get(&one.order_id) else { return Vec::new() };
    let count = one.lines.len();
    let full = refund::amounts(order, &line_ids(one), one.kind.name());
    let total = paid(one);
    let lines = one.lines.iter().enumerate();
    let part = |(index, (_, line_id)): (usize, &(String, String))| {
        let amount = if total == full.total() {
            full.part(order, line_id, count, index).total()
        } else {
            money::share(total, count, index)
        };
        (line_id.clone(), amount)
    };
    lines.map(part).collect()
}

/// The order lines of a return.
pub(super) fn line_ids(one: &Return) -> Vec<String> {
    one.lines.iter().map(|(_, line)| line.clone()).collect()
}

/// What the buyer gets: everything, or the accepted offer.
fn paid(one: &Return) -> i64 {
    one.partial_offer.filter(|_| !one.offer_rejected).unwrap_or(one.amounts.total())
}

fn announce_refund(world: &mut World, id: &str) {
    let Some(one) = world.domains.return_refund.returns.get(id) else { return };
    let Some(order) = world.domains.order.orders.get(&one.order_id) else { return };
    let lines: Vec<Value> = one
        .lines
        .iter()
        .map(|(own, line_id)| {
            json!({
                "main_order_id": one.order_id,
                "return_line_item_id": own,
                "sku_id": order.line(line_id).map(|line| line.sku_id.clone()),
                "sku_return_request_id": one.id,
            })
        })
        .collect();
    let data = json!({
        "aftersales_request_id": one.request_id,
        "rma_id": one.rma.as_ref().map_or("", |rma| rma.id.as_str()),
        "refund_status": "REFUND_SUCCESS",
        "refund_currency": order.currency,
        "refund_total": money::format(paid(one), &order.currency),
        "refund_timestamp": one.updated,
        "line_items": lines,
    });
    let shop_id = one.shop_id.clone();
    world.emit(&shop_id, 67, "REFUND_SUCCESS", data);
}

/// Orders the same again. If no stock is left, the buyer gets the money instead.
pub(super) fn replace(world: &mut World, id: &str, deed: &Deed<'_>, at: i64) {
    let Some(new) = replacement(world, id, at) else { return };
    let Ok(order_id) = create(world, new) else {
        pay_out(world, id, ReturnStatus::ReplacementRefunded, at);
        return;
    };
    if let Some(one) = world.domains.return_refund.returns.get_mut(id) {
        one.replacement_order = Some(order_id);
    }
    set_status(world, id, ReturnStatus::ReplacementComplete, deed, at);
}

fn replacement(world: &World, id: &str, at: i64) -> Option<NewOrder> {
    let one = world.domains.return_refund.returns.get(id)?;
    let order = world.domains.order.orders.get(&one.order_id)?;
    let mut lines: Vec<(String, u32)> = Vec::new();
    for line in one.lines.iter().filter_map(|(_, line_id)| order.line(line_id)) {
        match lines.iter_mut().find(|(sku_id, _)| *sku_id == line.sku_id) {
            Some((_, units)) => *units += 1,
            None => lines.push((line.sku_id.clone(), 1)),
        }
    }
    Some(NewOrder {
        shop_id: one.shop_id.clone(),
        lines,
        buyer: Some(order.buyer.user_id.clone()),
        shipping_type: Some(order.shipping.kind.clone()),
        replaces: Some(order.id.clone()),
        at: Some(at),
        ..NewOrder::default()
    })
}
