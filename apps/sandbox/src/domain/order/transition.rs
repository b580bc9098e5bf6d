//! The changes of an order's status, each reported to the subscribers.

use serde_json::json;

use crate::domain::finance;
use crate::domain::product::{self, StockMove};
use crate::model::address::Address;
use crate::model::market::Market;
use crate::model::order::{CancelNote, Order, Status};
use crate::model::package;
use crate::model::packing;
use crate::world::World;

/// How long the buyer can cancel freely after payment.
pub const HOLD_SECONDS: i64 = 3600;

/// Notifies the subscribers of the order's status.
pub fn announce(world: &mut World, order_id: &str) {
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    let shop_id = order.shop_id.clone();
    let data = json!({
        "order_id": order.id,
        "order_status": order.status.webhook_name(),
        "is_on_hold_order": order.on_hold,
        "update_time": order.times.updated,
    });
    world.emit(&shop_id, 1, "ORDER_STATUS_CHANGE", data);
}

/// Sets the status with its time, and notifies the subscribers.
pub(super) fn set_status(world: &mut World, order_id: &str, status: Status, at: i64) {
    let Some(order) = world.domains.order.orders.get_mut(order_id) else { return };
    order.status = status;
    stamp(order, status, at);
    announce(world, order_id);
    if status == Status::Completed {
        finance::order_completed(world, order_id);
    }
}

fn stamp(order: &mut Order, status: Status, at: i64) {
    let times = &mut order.times;
    times.updated = times.updated.max(at);
    let field = match status {
        Status::AwaitingCollection => &mut times.shipped,
        Status::InTransit => &mut times.collected,
        Status::Delivered => &mut times.delivered,
        Status::Completed => &mut times.completed,
        Status::Cancelled => &mut times.cancelled,
        _ => return,
    };
    *field = Some(at);
}

/// The buyer pays: the order becomes ON_HOLD if it has a hold, otherwise AWAITING_SHIPMENT. Packages appear if the
/// market creates them at payment.
pub fn pay(world: &mut World, order_id: &str, at: i64) {
    let Some(order) = world.domains.order.orders.get_mut(order_id) else { return };
    if order.status != Status::Unpaid {
        return;
    }
    order.times.paid = Some(at);
    let held = order.on_hold;
    if held {
        order.times.hold_until = Some(order.times.release.unwrap_or(at + HOLD_SECONDS));
    }
    let market = Market::of_region(&order.address.region);
    let by_tiktok = order.by_tiktok();
    set_status(world, order_id, if held { Status::OnHold } else { Status::AwaitingShipment }, at);
    if market.packages_at_payment() || by_tiktok {
        packing::open_package(world, order_id, at);
    }
}

/// The hold ends.
pub fn release_hold(world: &mut World, order_id: &str, at: i64) {
    let held = world.domains.order.orders.get(order_id).is_some_and(|order| order.status == Status::OnHold);
    if held {
        set_status(world, order_id, Status::AwaitingShipment, at);
    }
}

/// Follows the packages: the order has the status of its least advanced line.
pub fn follow_packages(world: &mut World, order_id: &str, at: i64) {
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    let closed = [Status::Unpaid, Status::OnHold, Status::Completed, Status::Cancelled];
    if closed.contains(&order.status) {
        return;
    }
    let stages: Vec<u8> = order.live_lines().map(|line| package::stage(world, line)).collect();
    let (Some(first), Some(last)) = (stages.iter().min(), stages.iter().max()) else { return };
    let status = match (first, last) {
        (0, 0) => Status::AwaitingShipment,
        (0, _) => Status::PartiallyShipping,
        (1, _) => Status::AwaitingCollection,
        (2, _) => Status::InTransit,
        _ => Status::Delivered,
    };
    if status != order.status {
        set_status(world, order_id, status, at);
    }
}

/// Cancels lines: their stock is returned, and they leave their packages. When the last line is cancelled, so is the
/// order.
pub fn cancel_lines(world: &mut World, order_id: &str, line_ids: &[String], note: &CancelNote, at: i64) {
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    let live = order.live_lines().filter(|line| line_ids.contains(&line.id));
    let lines: Vec<(String, String)> = live.map(|line| (line.id.clone(), line.sku_id.clone())).collect();
    let shop_id = order.shop_id.clone();
    let left = package::left_the_warehouse(world, order_id);
    for (line_id, sku_id) in &lines {
        mark_cancelled(world, order_id, line_id, note);
        if !left {
            // A SKU that has since been deleted has no stock to return to.
            product::move_stock(world, &shop_id, sku_id, StockMove::Cancel, 1).ok();
        }
    }
    let ids: Vec<String> = lines.into_iter().map(|(line_id, _)| line_id).collect();
    packing::lines_cancelled(world, order_id, &ids, at);
    close_if_empty(world, order_id, note, at);
}

fn mark_cancelled(world: &mut World, order_id: &str, line_id: &str, note: &CancelNote) {
    let Some(order) = world.domains.order.orders.get_mut(order_id) else { return };
    if let Some(line) = order.lines.iter_mut().find(|line| line.id == line_id) {
        line.cancelled = Some(note.clone());
    }
}

fn close_if_empty(world: &mut World, order_id: &str, note: &CancelNote, at: i64) {
    let Some(order) = world.domains.order.orders.get_mut(order_id) else { return };
    if order.live_lines().next().is_some() {
        order.times.updated = order.times.updated.max(at);
        follow_packages(world, order_id, at);
        return;
    }
    order.cancellation = Some(note.clone());
    order.cancel_pending = false;
    set_status(world, order_id, Status::Cancelled, at);
}

/// Cancels every line.
pub fn cancel(world: &mut World, order_id: &str, note: &CancelNote, at: i64) {
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    let all: Vec<String> = order.live_lines().map(|line| line.id.clone()).collect();
    cancel_lines(world, order_id, &all, note, at);
}

/// The after-sales window has closed, or everything has been refunded.
pub fn complete(world: &mut World, order_id: &str, at: i64) {
    let open = [Status::AwaitingCollection, Status::InTransit, Status::Delivered];
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    if open.contains(&order.status) {
        set_status(world, order_id, Status::Completed, at);
    }
}

/// The buyer got money back. An order whose lines are all refunded in full is complete.
pub fn refunded(world: &mut World, order_id: &str, lines: &[(String, i64)], at: i64) {
    let Some(order) = world.domains.order.orders.get_mut(order_id) else { return };
    for line in &mut order.lines {
        let back = lines.iter().filter(|(line_id, _)| *line_id == line.id).map(|(_, amount)| amount);
        line.refunded += back.sum::<i64>();
    }
    let whole = order.live_lines().all(|line| line.refunded >= line.sale_price() + line.tax);
    if whole && order.status != Status::Cancelled {
        complete(world, order_id, at);
    }
}

/// The buyer corrects the address.
pub fn update_address(world: &mut World, order_id: &str, address: Address) {
    let now = world.now();
    let Some(order) = world.domains.order.orders.get_mut(order_id) else { return };
    order.address = address;
    order.address_updated = true;
    order.times.updated = order.times.updated.max(now);
    let shop_id = order.shop_id.clone();
    let data = json!({"order_id": order_id, "update_time": now});
    world.emit(&shop_id, 3, "RECIPIENT_ADDRESS_UPDATE", data);
}
