//! Takes an order to a wanted status, through every status on the way.

use crate::call::Refusal;
use crate::domain::fulfillment;
use crate::domain::order::transition;
use crate::model::order::{CancelNote, Order, Status};
use crate::world::World;

/// Moves the order to a status by the legal transitions; each notifies the subscribers.
///
/// # Errors
/// An unknown order or status, or a status that cannot be reached from where the order stands.
pub fn move_to(world: &mut World, order_id: &str, status: &str) -> Result<(), Refusal> {
    let Some(target) = Status::parse_either(status) else {
        return Err(Refusal::new(21_001_001, format!("{status} is not an order status")));
    };
    // Every step leads one status on, so a walk is never longer than the list of them.
    for _ in Status::ALL {
        let order = find(world, order_id)?;
        if order.status == target {
            return Ok(());
        }
        step(world, order_id, target)?;
    }
    Err(unreachable(find(world, order_id)?, target))
}

fn find<'w>(world: &'w World, order_id: &str) -> Result<&'w Order, Refusal> {
    let order = world.domains.order.orders.get(order_id);
    order.ok_or_else(|| Refusal::new(25_007_006, format!("order {order_id} does not exist")))
}

fn unreachable(order: &Order, target: Status) -> Refusal {
    let (id, from, to) = (&order.id, order.status.name(), target.name());
    Refusal::new(25_001_003, format!("order {id} is {from}; it cannot become {to} from there"))
}

fn step(world: &mut World, order_id: &str, target: Status) -> Result<(), Refusal> {
    let order = find(world, order_id)?;
    let now = world.now();
    let from = order.status;
    if target == Status::Cancelled && from <= Status::InTransit {
        return cancel(world, order_id, from, now);
    }
    if target < from || from == Status::Cancelled || target == Status::Cancelled {
        return Err(unreachable(order, target));
    }
    if from == Status::AwaitingShipment && target == Status::PartiallyShipping {
        return ship_first_line(world, order_id, now);
    }
    match from {
        Status::Unpaid => pay(world, order_id, target, now),
        Status::OnHold => transition::release_hold(world, order_id, now),
        Status::AwaitingShipment | Status::PartiallyShipping => fulfillment::ship_rest(world, order_id, now),
        Status::AwaitingCollection => fulfillment::collect(world, order_id, now),
        Status::InTransit => fulfillment::deliver(world, order_id, now),
        _ => transition::complete(world, order_id, now),
    }
    Ok(())
}

/// An unpaid order that is to be on hold gets a hold.
fn pay(world: &mut World, order_id: &str, target: Status, now: i64) {
    if let Some(order) = world.domains.order.orders.get_mut(order_id) {
        order.on_hold |= target == Status::OnHold;
    }
    transition::pay(world, order_id, now);
}

fn cancel(world: &mut World, order_id: &str, from: Status, now: i64) -> Result<(), Refusal> {
    let (by, text) = match from {
        Status::Unpaid | Status::OnHold => ("BUYER", "No longer needed"),
        Status::InTransit => ("SYSTEM", "Package lost"),
        _ => ("SELLER", "Out of stock"),
    };
    let note = CancelNote { by: by.into(), text: text.into() };
    transition::cancel(world, order_id, &note, now);
    Ok(())
}

fn ship_first_line(world: &mut World, order_id: &str, now: i64) -> Result<(), Refusal> {
    let order = find(world, order_id)?;
    let lines: Vec<String> = order.live_lines().map(|line| line.id.clone()).collect();
    if lines.len() < 2 {
        let why = format!("order {order_id} has one line, so no part of it can be shipped alone");
        return Err(Refusal::new(21_011_035, why));
    }
    fulfillment::ship_lines(world, order_id, &lines[..1], now);
    Ok(())
}
