//! Cancellations and returns: every way through their states, and what is refused when.

mod cancel;
mod newer;
mod returns;

use serde_json::{Value, json};

use crate::call::Call;
use crate::domain::lifecycle::move_to;
use crate::domain::order::fits::play;
use crate::domain::order::tests::place;
use crate::domain::testing::{call, shop};
use crate::model::after_sale::ReturnStatus;
use crate::world::World;

pub(super) const HOUR: i64 = 3600;
pub(super) const OUT_OF_STOCK: &str = "seller_cancel_reason_out_of_stock";
pub(super) const MISSING: &str = "ecom_order_delivered_refund_reason_missing_product_seller";
pub(super) const LOST: &str = "seller_shipped_refund_package_lost";
pub(super) const AGREED: &str = "reverse_reject_request_reason_5";

pub(super) fn request(
    world: &World,
    region: &str,
    operation: &str,
    path: &[(&str, &str)],
    body: Value,
) -> Call {
    let path = path.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let operation = format!("return_refund.{operation}");
    Call { path, body, version: "202309".into(), ..call(&operation, &shop(world, region)) }
}

pub(super) fn with_query(call: Call, query: Value) -> Call {
    Call { query: query.as_object().cloned().unwrap_or_default(), ..call }
}

pub(super) fn later(world: &mut World, seconds: i64) {
    world.clock.advance(seconds);
    world.settle();
}

/// An order in a status.
pub(super) fn order_in(world: &mut World, region: &str, units: u32, wanted: &str) -> String {
    let id = place(world, region, units, |new| {
        new.unpaid = true;
        new.on_hold = true;
    });
    move_to(world, &id, wanted).expect(wanted);
    world.outbox.clear();
    id
}

/// The values of one field in the webhooks of one type about one id that the subscribers received since the last look.
pub(super) fn heard(world: &mut World, number: i64, field: &str, id: &str) -> Vec<String> {
    let events: Vec<_> = world.outbox.drain(..).collect();
    let mine = events.iter().filter(|event| event.event_type == number);
    let mine = mine.filter(|event| event.data.to_string().contains(id));
    mine.map(|event| event.data[field].as_str().unwrap_or_default().to_owned()).collect()
}

pub(super) fn cancel_call(
    world: &World,
    region: &str,
    order_id: &str,
    reason: &str,
    lines: &[String],
) -> Call {
    let body = json!({"order_id": order_id, "cancel_reason": reason, "order_line_item_ids": lines});
    request(world, region, "cancel_order", &[], body)
}

pub(super) fn respond_to_cancel(world: &World, region: &str, what: &str, id: &str) -> Call {
    let body = json!({"reject_reason": "seller_reject_apply_product_has_been_packed"});
    request(world, region, what, &[("cancel_id", id)], body)
}

pub(super) fn decide(world: &World, region: &str, what: &str, id: &str, decision: &str) -> Call {
    let body = json!({"decision": decision, "reject_reason": AGREED});
    request(world, region, what, &[("return_id", id)], body)
}

pub(super) fn return_status(world: &World, id: &str) -> ReturnStatus {
    world.domains.return_refund.returns[id].status
}

pub(super) fn search(world: &mut World, region: &str, what: &str, query: Value, body: Value) -> Value {
    let call = with_query(request(world, region, what, &[], body), query);
    play(world, &call)
}
