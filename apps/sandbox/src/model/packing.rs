//! Which lines are in which package: packages are created, filled, split, and emptied by cancellations. No status
//! changes here but that of a package in which nothing is left.

use serde_json::{Value, json};

use super::order::Order;
use super::package::{Package, PackageStatus, PackageTimes, of_order};
use crate::world::World;

/// Creates a waiting package for all lines of an order that are neither cancelled nor in a package.
pub fn open_package(world: &mut World, order_id: &str, at: i64) -> Option<String> {
    let order = world.domains.order.orders.get(order_id)?;
    let loose = order.live_lines().filter(|line| line.package_id.is_none());
    let lines: Vec<String> = loose.map(|line| line.id.clone()).collect();
    if lines.is_empty() {
        return None;
    }
    Some(pack(world, &[order_id.to_owned()], &lines, at))
}

/// Puts lines into one waiting package and returns its id: the one that holds exactly them, otherwise a new one.
pub fn pack(world: &mut World, order_ids: &[String], line_ids: &[String], at: i64) -> String {
    let packages = &world.domains.fulfillment.packages;
    let held = holders(world, order_ids, line_ids);
    let exact =
        held.iter().filter_map(|id| packages.get(id)).find(|package| holds_exactly(package, line_ids));
    if let Some(package) = exact {
        return package.id.clone();
    }
    repack(world, order_ids, line_ids, at)
}

/// Puts lines into a new waiting package and returns its id.
pub fn repack(world: &mut World, order_ids: &[String], line_ids: &[String], at: i64) -> String {
    let package = empty_package(world, order_ids, at);
    let id = package.id.clone();
    take_out(world, order_ids, line_ids, at);
    world.domains.fulfillment.packages.insert(id.clone(), Package { line_ids: line_ids.to_vec(), ..package });
    for order_id in order_ids {
        put_in(world, order_id, line_ids, &id);
    }
    tag(world, &id);
    id
}

fn holds_exactly(package: &Package, line_ids: &[String]) -> bool {
    package.status == PackageStatus::ToFulfill
        && package.line_ids.len() == line_ids.len()
        && line_ids.iter().all(|id| package.line_ids.contains(id))
}

fn empty_package(world: &mut World, order_ids: &[String], at: i64) -> Package {
    let id = world.ids.package();
    let first = order_ids.first().and_then(|id| world.domains.order.orders.get(id));
    let shop_id = first.map_or_else(String::new, |order| order.shop_id.clone());
    Package {
        id,
        shop_id,
        order_ids: order_ids.to_vec(),
        line_ids: Vec::new(),
        status: PackageStatus::ToFulfill,
        tag: "DEFAULT".into(),
        kind: first.map_or_else(String::new, |order| order.shipping.kind.clone()),
        by_tiktok: first.is_some_and(Order::by_tiktok),
        provider_id: String::new(),
        provider_name: String::new(),
        tracking_number: String::new(),
        handover_method: "PICKUP".into(),
        pickup_slot: None,
        weight: json!({"unit": "GRAM", "value": "500"}),
        dimension: json!({"height": "10", "length": "20", "unit": "CM", "width": "15"}),
        times: PackageTimes { created: at, updated: at, ..PackageTimes::default() },
        tracking_changes: 0,
        invoice: None,
        failed_delivery: None,
    }
}

/// The packages that hold any of these lines of these orders.
fn holders(world: &World, order_ids: &[String], line_ids: &[String]) -> Vec<String> {
    let orders = order_ids.iter().filter_map(|id| world.domains.order.orders.get(id));
    let lines = orders.flat_map(|order| &order.lines).filter(|line| line_ids.contains(&line.id));
    let mut ids: Vec<String> = lines.filter_map(|line| line.package_id.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// Takes lines out of the packages they are in. A package that is left empty is removed.
fn take_out(world: &mut World, order_ids: &[String], line_ids: &[String], at: i64) {
    for id in holders(world, order_ids, line_ids) {
        let Some(package) = world.domains.fulfillment.packages.get_mut(&id) else { continue };
        package.line_ids.retain(|line| !line_ids.contains(line));
        package.times.updated = at;
        if package.line_ids.is_empty() {
            world.domains.fulfillment.packages.remove(&id);
        } else {
            drop_lost_orders(world, &id);
        }
    }
}

/// A package keeps only the orders whose lines it still holds.
fn drop_lost_orders(world: &mut World, package_id: &str) {
    let domains = &mut world.domains;
    let Some(package) = domains.fulfillment.packages.get_mut(package_id) else { return };
    package.order_ids.retain(|order_id| {
        let order = domains.order.orders.get(order_id);
        order.is_some_and(|order| package.line_ids.iter().any(|id| order.line(id).is_some()))
    });
}

fn put_in(world: &mut World, order_id: &str, line_ids: &[String], package_id: &str) {
    let Some(order) = world.domains.order.orders.get_mut(order_id) else { return };
    for line in order.lines.iter_mut().filter(|line| line_ids.contains(&line.id)) {
        line.package_id = Some(package_id.to_owned());
    }
}

/// Marks a package that holds several orders or a part of one, and its orders.
pub fn tag(world: &mut World, package_id: &str) {
    let Some(package) = world.domains.fulfillment.packages.get(package_id) else { return };
    let (order_ids, lines) = (package.order_ids.clone(), package.line_ids.clone());
    let whole = order_ids.iter().all(|id| {
        let order = world.domains.order.orders.get(id);
        order.is_some_and(|order| order.live_lines().all(|line| lines.contains(&line.id)))
    });
    let (tag, order_tag) = match (order_ids.len() > 1, whole) {
        (true, _) => ("COMBINE", Some("COMBINED")),
        (false, false) => ("SPLIT", Some("SPLIT")),
        (false, true) => ("DEFAULT", None),
    };
    if let Some(package) = world.domains.fulfillment.packages.get_mut(package_id) {
        tag.clone_into(&mut package.tag);
    }
    for order_id in order_ids {
        let Some(order) = world.domains.order.orders.get_mut(&order_id) else { continue };
        order.package_tag = order_tag.map(str::to_owned);
    }
}

/// Lines were cancelled. A package is cancelled with its last line, and keeps its id and number; a package that loses
/// some lines releases them.
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
        announce(world, &shop_id, "PARTLY_CANCEL_SPLIT", "ROLE_SYSTEM", &shrunk);
    }
}

/// False if the whole package was cancelled.
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

/// Notifies the subscribers that lines were moved to other packages.
pub fn announce(world: &mut World, shop_id: &str, what: &str, role: &str, package_ids: &[String]) {
    let packages = package_ids.iter().filter_map(|id| world.domains.fulfillment.packages.get(id));
    let list: Vec<Value> = packages
        .map(|package| json!({"package_id": package.id, "order_id_list": package.order_ids}))
        .collect();
    let data = json!({"sc_type": what, "role_type": role, "package_list": list, "update_time": world.now()});
    world.emit(shop_id, 4, "PACKAGE_UPDATE", data);
}
