//! What happens to orders as time passes.

use crate::domain::order::deadline::deadlines;
use crate::domain::order::transition;
use crate::domain::return_refund;
use crate::model::after_sale;
use crate::model::order::{CancelNote, Order, Status};
use crate::world::World;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// How long an order may stay unpaid.
pub const UNPAID_SECONDS: i64 = DAY;
/// How long after delivery the order completes.
pub const AFTER_SALES_SECONDS: i64 = 7 * DAY;

/// Ends holds, cancels unpaid and unshipped orders, and completes delivered ones.
pub fn advance(world: &mut World) {
    let open = world.domains.order.orders.values().filter(|order| order.status < Status::Completed);
    let ids: Vec<String> = open.map(|order| order.id.clone()).collect();
    for id in ids {
        // An order can pass several states when the clock jumps.
        while step(world, &id) {}
    }
}

/// Makes one change that is due; false if nothing is due.
fn step(world: &mut World, order_id: &str) -> bool {
    let now = world.now();
    let Some(order) = world.domains.order.orders.get(order_id) else { return false };
    let due = |at: i64| (at <= now).then_some(at);
    match order.status {
        Status::Unpaid => due(order.times.created + UNPAID_SECONDS)
            .map(|at| time_out(world, order_id, "system_cancel_unpaid_time_out", at)),
        Status::OnHold => {
            order.times.hold_until.and_then(due).map(|at| transition::release_hold(world, order_id, at))
        }
        Status::AwaitingShipment | Status::PartiallyShipping => deadlines(order)
            .and_then(|limits| due(limits.ship_or_cancel))
            .map(|at| time_out(world, order_id, "system_cancel_order_reason_shipping_timeout", at)),
        Status::AwaitingCollection => deadlines(order)
            .and_then(|limits| due(limits.collect_or_cancel))
            .map(|at| time_out(world, order_id, "system_cancel_order_untracked", at)),
        Status::Delivered => completion(world, order).and_then(due).map(|at| {
            transition::complete(world, order_id, at);
        }),
        _ => None,
    }
    .is_some()
}

/// When a delivered order completes; never while a return is open.
fn completion(world: &World, order: &Order) -> Option<i64> {
    let delivered = order.times.delivered?;
    let last = order.times.updated.max(delivered + AFTER_SALES_SECONDS);
    (!after_sale::has_open(world, &order.id)).then_some(last)
}

fn time_out(world: &mut World, order_id: &str, reason: &str, at: i64) {
    let text = return_refund::reason_text(reason);
    let note = CancelNote { by: "SYSTEM".into(), text: text.to_owned() };
    return_refund::cancelled_by_system(world, order_id, reason, at);
    transition::cancel(world, order_id, &note, at);
}
