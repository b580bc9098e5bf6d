//! What happens to cancellations and returns as time passes.

use super::cancel;
use super::flow::{self, Deed};
use crate::model::after_sale::{CancelStatus, Return, ReturnStatus, ReturnType};
use crate::world::World;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// How long the money takes.
pub const REFUND_SECONDS: i64 = 60;
/// How long the buyer takes to send the goods.
pub const BUYER_SHIPS_SECONDS: i64 = DAY;
/// How long the parcel takes to come back.
pub const PARCEL_SECONDS: i64 = 3 * DAY;
/// How long the buyer can dispute a rejection.
pub const DISPUTE_SECONDS: i64 = 3 * DAY;

/// Lets deadlines of sellers and buyers pass, parcels arrive and money be paid.
pub fn advance(world: &mut World) {
    let state = &world.domains.return_refund;
    let open = [CancelStatus::Pending, CancelStatus::Success];
    let cancels = state.cancellations.values().filter(|one| open.contains(&one.status));
    let cancels: Vec<String> = cancels.map(|one| one.id.clone()).collect();
    for id in cancels {
        while step_cancel(world, &id) {}
    }
    let returns = world.domains.return_refund.returns.values().filter(|one| !one.status.is_final());
    let returns: Vec<String> = returns.map(|one| one.id.clone()).collect();
    for id in returns {
        // A return can pass several states when the clock jumps.
        while step_return(world, &id) {}
    }
}

fn step_cancel(world: &mut World, id: &str) -> bool {
    let now = world.now();
    let Some(one) = world.domains.return_refund.cancellations.get(id) else { return false };
    match one.status {
        CancelStatus::Pending => {
            let Some(at) = one.deadline.filter(|at| *at <= now) else { return false };
            cancel::succeed(world, id, at);
        }
        CancelStatus::Success if one.updated + REFUND_SECONDS <= now => {
            let at = one.updated + REFUND_SECONDS;
            cancel::set_status(world, id, CancelStatus::Complete, at);
        }
        _ => return false,
    }
    true
}

fn step_return(world: &mut World, id: &str) -> bool {
    let now = world.now();
    let Some(one) = world.domains.return_refund.returns.get(id) else { return false };
    let Some((at, next)) = next(one).filter(|(at, _)| *at <= now) else { return false };
    let kind = one.kind;
    let system = Deed::new("SYSTEM", "The deadline passed");
    match next {
        Next::Approve if kind == ReturnType::Refund => flow::succeed(world, id, &system, at),
        Next::Approve if kind == ReturnType::Replacement => flow::replace(world, id, &system, at),
        Next::Approve => flow::expect_parcel(world, id, &system, at),
        Next::BuyerShips => flow::buyer_ships(world, id, at),
        Next::ParcelArrives => flow::parcel_arrives(world, id, at),
        Next::AcceptParcel => {
            flow::parcel_reviewed(world, id, at);
            flow::succeed(world, id, &system, at);
        }
        Next::AcceptOffer => {
            flow::succeed(world, id, &Deed::new("BUYER", "The buyer accepted the offer"), at)
        }
        Next::PayOut => flow::pay_out(world, id, ReturnStatus::Complete, at),
        Next::Close if kind == ReturnType::Replacement => {
            flow::set_status(world, id, ReturnStatus::ReplacementCancelled, &system, at);
        }
        Next::Close => flow::set_status(world, id, ReturnStatus::Cancelled, &system, at),
    }
    true
}

enum Next {
    Approve,
    BuyerShips,
    ParcelArrives,
    AcceptParcel,
    AcceptOffer,
    PayOut,
    Close,
}

/// What happens next without anybody's doing, and when.
fn next(one: &Return) -> Option<(i64, Next)> {
    let after = |seconds: i64| one.updated + seconds;
    let disputed = one.arbitration.as_deref() == Some("IN_PROGRESS");
    let arrived = one.rma.as_ref().is_some_and(|rma| rma.arrived.is_some());
    match one.status {
        ReturnStatus::Pending | ReturnStatus::ReplacementPending => Some((one.deadline?, Next::Approve)),
        ReturnStatus::AwaitingBuyerShip => Some((after(BUYER_SHIPS_SECONDS), Next::BuyerShips)),
        ReturnStatus::BuyerShipped if arrived => Some((one.deadline?, Next::AcceptParcel)),
        ReturnStatus::BuyerShipped => Some((after(PARCEL_SECONDS), Next::ParcelArrives)),
        ReturnStatus::AwaitingBuyerResponse => Some((after(DAY), Next::AcceptOffer)),
        ReturnStatus::Success => Some((after(REFUND_SECONDS), Next::PayOut)),
        ReturnStatus::Rejected | ReturnStatus::ReceiveRejected | ReturnStatus::ReplacementRejected
            if !disputed =>
        {
            Some((after(DISPUTE_SECONDS), Next::Close))
        }
        _ => None,
    }
}
