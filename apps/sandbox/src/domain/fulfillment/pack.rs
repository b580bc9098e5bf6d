//! Packages are arranged, collected and delivered.

use crate::domain::logistics;
use crate::domain::order::transition;
use crate::domain::product::{self, StockMove};
use crate::model::package::PackageStatus;
use crate::world::World;

/// How a package goes out. The platform chooses what is not given.
#[derive(Debug, Clone, Default)]
pub(super) struct Arrangement {
    pub provider_id: Option<String>,
    pub tracking_number: Option<String>,
    pub handover_method: Option<String>,
    pub pickup_slot: Option<(i64, i64)>,
}

/// Arranges the shipping: from now on the package waits for its carrier.
pub(super) fn arrange(world: &mut World, package_id: &str, how: &Arrangement, at: i64) {
    let Some(shop_id) =
        world.domains.fulfillment.packages.get(package_id).map(|package| package.shop_id.clone())
    else {
        return;
    };
    let (provider_id, provider_name) = provider(world, &shop_id, how.provider_id.as_deref());
    let number = match &how.tracking_number {
        Some(number) => number.clone(),
        None => world.ids.next(tracking_prefix(&provider_name), 18),
    };
    let Some(package) = world.domains.fulfillment.packages.get_mut(package_id) else { return };
    package.provider_id = provider_id;
    package.provider_name = provider_name;
    package.tracking_number = number;
    package.pickup_slot = how.pickup_slot;
    if let Some(method) = &how.handover_method {
        method.clone_into(&mut package.handover_method);
    }
    package.times.shipped = Some(at);
    enter(world, package_id, PackageStatus::Processing, at);
}

fn provider(world: &World, shop_id: &str, wanted: Option<&str>) -> (String, String) {
    let mut providers = logistics::providers(world, shop_id).into_iter();
    let chosen = providers.find(|(id, _)| wanted.is_none_or(|wanted| wanted == id));
    chosen.unwrap_or_default()
}

/// What tracking numbers of a carrier start with.
pub(super) fn tracking_prefix(provider_name: &str) -> &'static str {
    match provider_name {
        "USPS" => "9400",
        "UPS" => "1Z",
        "FedEx" => "7712",
        "Royal Mail" => "RM",
        "DHL" => "0034",
        _ => "JX",
    }
}

/// Sets a package's status; its orders follow.
pub(super) fn enter(world: &mut World, package_id: &str, status: PackageStatus, at: i64) {
    let Some(package) = world.domains.fulfillment.packages.get_mut(package_id) else { return };
    package.status = status;
    package.times.updated = package.times.updated.max(at);
    for order_id in package.order_ids.clone() {
        transition::follow_packages(world, &order_id, at);
    }
}

/// The carrier picks the package up: its goods leave the stock.
pub(super) fn collect_package(world: &mut World, package_id: &str, at: i64) {
    let Some(package) = world.domains.fulfillment.packages.get_mut(package_id) else { return };
    if package.status != PackageStatus::Processing {
        return;
    }
    package.times.collected = Some(at);
    let (shop_id, order_ids, lines) =
        (package.shop_id.clone(), package.order_ids.clone(), package.line_ids.clone());
    for order_id in &order_ids {
        for sku_id in skus(world, order_id, &lines) {
            // A SKU that has since been deleted has no stock to take from.
            product::move_stock(world, &shop_id, &sku_id, StockMove::Ship, 1).ok();
        }
    }
    enter(world, package_id, PackageStatus::Fulfilling, at);
}

fn skus(world: &World, order_id: &str, line_ids: &[String]) -> Vec<String> {
    let Some(order) = world.domains.order.orders.get(order_id) else { return Vec::new() };
    let inside = order.live_lines().filter(|line| line_ids.contains(&line.id));
    inside.map(|line| line.sku_id.clone()).collect()
}

/// The buyer has received it.
pub(super) fn deliver_package(world: &mut World, package_id: &str, at: i64) {
    let Some(package) = world.domains.fulfillment.packages.get_mut(package_id) else { return };
    if package.status != PackageStatus::Fulfilling {
        return;
    }
    package.times.delivered = Some(at);
    enter(world, package_id, PackageStatus::Completed, at);
}
