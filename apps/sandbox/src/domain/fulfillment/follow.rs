//! What other domains ask of packages, and what they let happen to them.

use super::pack::{self, Arrangement};
use super::state::{Package, PackageStatus};
use crate::domain::order::state::Line;
use crate::world::World;

/// Who carries a line, and under which number.
#[derive(Debug, Clone)]
pub struct Carriage {
    /// The carrier.
    pub provider_id: String,
    /// Its name.
    pub provider_name: String,
    /// The number to follow.
    pub tracking_number: String,
}

/// The package of that id, of any shop.
pub fn find<'w>(world: &'w World, package_id: &str) -> Option<&'w Package> {
    world.domains.fulfillment.packages.get(package_id)
}

/// The packages that hold lines of an order.
pub fn of_order<'w>(world: &'w World, order_id: &str) -> Vec<&'w Package> {
    let Some(order) = world.domains.order.orders.get(order_id) else { return Vec::new() };
    let known = order.package_ids().into_iter();
    let packages = known.filter_map(|id| world.domains.fulfillment.packages.get(&id));
    packages.filter(|package| package.order_ids.iter().any(|id| id == order_id)).collect()
}

fn package_of<'w>(world: &'w World, line: &Line) -> Option<&'w Package> {
    world.domains.fulfillment.packages.get(line.package_id.as_ref()?)
}

/// How far a line is: 0 not shipped, 1 waits for the carrier, 2 on its way, 3 delivered.
pub fn stage(world: &World, line: &Line) -> u8 {
    match package_of(world, line).map(|package| package.status) {
        Some(PackageStatus::Processing) => 1,
        Some(PackageStatus::Fulfilling) => 2,
        Some(PackageStatus::Completed) => 3,
        _ => 0,
    }
}

/// The status of the line's package.
pub fn status_of_line(world: &World, line: &Line) -> Option<&'static str> {
    package_of(world, line).map(|package| package.status.name())
}

/// When the line's package was arranged.
pub fn shipped_at(world: &World, line: &Line) -> Option<i64> {
    package_of(world, line)?.times.shipped
}

/// Who carries the line, once it is arranged.
pub fn carriage(world: &World, line: &Line) -> Option<Carriage> {
    let package = package_of(world, line).filter(|package| package.times.shipped.is_some())?;
    Some(Carriage {
        provider_id: package.provider_id.clone(),
        provider_name: package.provider_name.clone(),
        tracking_number: package.tracking_number.clone(),
    })
}

/// Whether a carrier has any package of the order.
pub fn left_the_warehouse(world: &World, order_id: &str) -> bool {
    of_order(world, order_id).iter().any(|package| package.times.collected.is_some())
}

/// Whether the order's shipping is arranged in full or in part.
pub fn is_arranged(world: &World, order_id: &str) -> bool {
    of_order(world, order_id).iter().any(|package| package.times.shipped.is_some())
}

/// Ships what is not shipped yet, each waiting package as it is.
pub fn ship_rest(world: &mut World, order_id: &str, at: i64) {
    pack::open_package(world, order_id, at);
    for id in ids(world, order_id, PackageStatus::ToFulfill) {
        pack::arrange(world, &id, &Arrangement::default(), at);
    }
}

/// Ships the named lines in a package of their own.
pub fn ship_lines(world: &mut World, order_id: &str, line_ids: &[String], at: i64) {
    let id = pack::pack(world, &[order_id.to_owned()], line_ids, at);
    pack::arrange(world, &id, &Arrangement::default(), at);
}

/// The carrier picks up what waits for it.
pub fn collect(world: &mut World, order_id: &str, at: i64) {
    for id in ids(world, order_id, PackageStatus::Processing) {
        pack::collect_package(world, &id, at);
    }
}

/// The buyer gets what is on its way.
pub fn deliver(world: &mut World, order_id: &str, at: i64) {
    for id in ids(world, order_id, PackageStatus::Fulfilling) {
        pack::deliver_package(world, &id, at);
    }
}

/// A warehouse gave the package to the carrier.
pub fn handed_over(world: &mut World, package_id: &str, at: i64) {
    let waiting = find(world, package_id).is_some_and(|package| package.status == PackageStatus::ToFulfill);
    if waiting {
        pack::arrange(world, package_id, &Arrangement::default(), at);
    }
    pack::collect_package(world, package_id, at);
}

fn ids(world: &World, order_id: &str, status: PackageStatus) -> Vec<String> {
    let packages = of_order(world, order_id).into_iter();
    packages.filter(|package| package.status == status).map(|package| package.id.clone()).collect()
}

/// Lines were cancelled: a package is cancelled with its last one, and keeps id and number; a package that loses
/// some lets go of them.
pub fn lines_cancelled(world: &mut World, order_id: &str, line_ids: &[String], at: i64) {
    let Some(shop_id) = world.domains.order.orders.get(order_id).map(|order| order.shop_id.clone()) else {
        return;
    };
    let touched: Vec<String> = of_order(world, order_id)
        .into_iter()
        .filter(|package| package.line_ids.iter().any(|id| line_ids.contains(id)))
        .map(|package| package.id.clone())
        .collect();
    let mut shrunk = Vec::new();
    for id in touched {
        if shrink(world, &id, order_id, line_ids, at) {
            shrunk.push(id);
        }
    }
    if !shrunk.is_empty() {
        pack::announce(world, &shop_id, "PARTLY_CANCEL_SPLIT", "ROLE_SYSTEM", &shrunk);
    }
}

/// False where the whole package was cancelled.
fn shrink(world: &mut World, package_id: &str, order_id: &str, line_ids: &[String], at: i64) -> bool {
    let Some(package) = world.domains.fulfillment.packages.get_mut(package_id) else { return false };
    if package.line_ids.iter().all(|id| line_ids.contains(id)) {
        package.status = PackageStatus::Cancelled;
        package.times.updated = package.times.updated.max(at);
        return false;
    }
    package.line_ids.retain(|id| !line_ids.contains(id));
    package.times.updated = package.times.updated.max(at);
    let order = world.domains.order.orders.get(order_id);
    let held = order.is_some_and(|order| package.line_ids.iter().any(|id| order.line(id).is_some()));
    if !held {
        package.order_ids.retain(|id| id != order_id);
    }
    true
}
