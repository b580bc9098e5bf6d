//! What happens to packages as time passes.

use super::invoice;
use super::pack::{self, Arrangement};
use crate::model::order::Status;
use crate::model::package::{Package, PackageStatus};
use crate::world::World;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// How long after the ship call the carrier comes.
pub const COLLECT_SECONDS: i64 = 4 * HOUR;
/// How long the carrier travels.
pub const TRAVEL_SECONDS: i64 = 3 * DAY;
/// How long TikTok needs to pack what it stores.
const TIKTOK_PACKS: i64 = 4 * HOUR;

/// Lets carriers come and go, lets TikTok pack, and ends the checks of invoices.
pub fn advance(world: &mut World) {
    invoice::finish_due(world);
    let open = world.domains.fulfillment.packages.values().filter(|package| moves_by_itself(package));
    let ids: Vec<String> = open.map(|package| package.id.clone()).collect();
    for id in ids {
        // A package can pass several states when the clock jumps.
        while step(world, &id) {}
    }
}

fn moves_by_itself(package: &Package) -> bool {
    match package.status {
        PackageStatus::ToFulfill => package.by_tiktok,
        PackageStatus::Processing | PackageStatus::Fulfilling => true,
        PackageStatus::Completed | PackageStatus::Cancelled => false,
    }
}

/// Makes one change that is due; false if nothing is due.
fn step(world: &mut World, id: &str) -> bool {
    let now = world.now();
    let Some(package) = world.domains.fulfillment.packages.get(id) else { return false };
    let due = |since: Option<i64>, wait: i64| since.map(|at| at + wait).filter(|at| *at <= now);
    match package.status {
        PackageStatus::ToFulfill if tiktok_may_pack(world, package) => {
            due(Some(package.times.created), TIKTOK_PACKS)
                .map(|at| pack::arrange(world, id, &Arrangement::default(), at))
        }
        PackageStatus::Processing => {
            due(package.times.shipped, COLLECT_SECONDS).map(|at| pack::collect_package(world, id, at))
        }
        PackageStatus::Fulfilling if package.failed_delivery.is_none() => {
            due(package.times.collected, TRAVEL_SECONDS).map(|at| pack::deliver_package(world, id, at))
        }
        _ => None,
    }
    .is_some()
}

fn tiktok_may_pack(world: &World, package: &Package) -> bool {
    let mut orders = package.order_ids.iter().filter_map(|id| world.domains.order.orders.get(id));
    package.by_tiktok && orders.all(|order| order.status == Status::AwaitingShipment)
}
