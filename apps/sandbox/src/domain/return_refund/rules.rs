//! Who may start what, by the order's status.

use super::refuse::*;
use crate::call::Refusal;
use crate::model::after_sale::has_open;
use crate::model::market::Market;
use crate::model::order::Order;
use crate::model::order::Status;
use crate::world::World;

/// Whether the seller or the buyer may ask for this now.
pub(super) fn may(world: &World, order: &Order, seller: bool, request: &str) -> Result<(), Refusal> {
    if matches!(order.status, Status::Completed | Status::Cancelled) {
        return Err(refuse(CLOSED));
    }
    if has_open(world, &order.id) {
        return Err(refuse(IN_PROCESS));
    }
    match request {
        "CANCEL" => cancel(world, order, seller),
        "REFUND" => refund(order),
        "RETURN_AND_REFUND" | "REPLACEMENT" => send_back(world, order, seller),
        _ => Err(because(INVALID, "the request type is unknown")),
    }
}

fn cancel(world: &World, order: &Order, seller: bool) -> Result<(), Refusal> {
    let market = Market::of_shop(world, &order.shop_id);
    let late = if seller { market == Market::Us } else { market == Market::Sea };
    match order.status {
        Status::Unpaid | Status::OnHold | Status::AwaitingShipment | Status::PartiallyShipping => Ok(()),
        Status::AwaitingCollection if late => Ok(()),
        Status::AwaitingCollection | Status::InTransit => Err(refuse(SHIPPED)),
        _ => Err(refuse(ORDER_STATUS)),
    }
}

fn refund(order: &Order) -> Result<(), Refusal> {
    let open = [Status::AwaitingCollection, Status::InTransit, Status::Delivered];
    if open.contains(&order.status) { Ok(()) } else { Err(refuse(ORDER_STATUS)) }
}

/// Buyers send back what was delivered. Sellers start a return in the United States only.
fn send_back(world: &World, order: &Order, seller: bool) -> Result<(), Refusal> {
    let american = Market::of_shop(world, &order.shop_id) == Market::Us;
    let allowed = match order.status {
        Status::Delivered => !seller || american,
        Status::InTransit => seller && american,
        _ => false,
    };
    if allowed { Ok(()) } else { Err(refuse(ORDER_STATUS)) }
}
