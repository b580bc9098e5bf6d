//! What other domains make happen to packages.

use super::pack::{self, Arrangement};
use crate::model::package::PackageStatus;
use crate::model::package::{find, of_order};
use crate::model::packing;
use crate::world::World;

/// Ships what has not been shipped yet, each waiting package as it is.
pub fn ship_rest(world: &mut World, order_id: &str, at: i64) {
    packing::open_package(world, order_id, at);
    for id in ids(world, order_id, PackageStatus::ToFulfill) {
        pack::arrange(world, &id, &Arrangement::default(), at);
    }
}

/// Ships the named lines in a package of their own.
pub fn ship_lines(world: &mut World, order_id: &str, line_ids: &[String], at: i64) {
    let id = packing::pack(world, &[order_id.to_owned()], line_ids, at);
    pack::arrange(world, &id, &Arrangement::default(), at);
}

/// The carrier picks up what waits for it.
pub fn collect(world: &mut World, order_id: &str, at: i64) {
    for id in ids(world, order_id, PackageStatus::Processing) {
        pack::collect_package(world, &id, at);
    }
}

/// The buyer receives what is on its way.
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
