//! Packages, and the questions that domains ask about them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::order::Line;
use super::spelled::spelled;
use crate::world::World;

spelled! {
    /// The status of a package.
    pub enum PackageStatus {
        /// Waits for the seller.
        ToFulfill = "TO_FULFILL",
        /// Arranged, waits for the carrier.
        Processing = "PROCESSING",
        /// On its way.
        Fulfilling = "FULFILLING",
        /// Delivered.
        Completed = "COMPLETED",
        /// Cancelled, lost or damaged.
        Cancelled = "CANCELLED",
    }
}

/// When things happened to a package, in Unix seconds.
#[derive(Debug, Clone, Copy, Default)]
pub struct PackageTimes {
    /// Made.
    pub created: i64,
    /// Last changed.
    pub updated: i64,
    /// Arranged.
    pub shipped: Option<i64>,
    /// Picked up.
    pub collected: Option<i64>,
    /// Delivered.
    pub delivered: Option<i64>,
}

/// The state of a Brazilian invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// `PROCESSING`, `SUCCESS`, `INVALID`.
    pub status: String,
    /// When the check ends.
    pub due: i64,
    /// How it will end.
    pub valid: bool,
}

/// A parcel.
#[derive(Debug, Clone)]
pub struct Package {
    /// 19 digits.
    pub id: String,
    /// The shop.
    pub shop_id: String,
    /// The orders whose lines it holds.
    pub order_ids: Vec<String>,
    /// Those lines.
    pub line_ids: Vec<String>,
    /// Its status.
    pub status: PackageStatus,
    /// `DEFAULT`, `COMBINE` or `SPLIT`.
    pub tag: String,
    /// `TIKTOK` or `SELLER`.
    pub kind: String,
    /// TikTok packs and ships it.
    pub by_tiktok: bool,
    /// The carrier.
    pub provider_id: String,
    /// Its name.
    pub provider_name: String,
    /// Empty until it is arranged.
    pub tracking_number: String,
    /// `PICKUP` or `DROP_OFF`.
    pub handover_method: String,
    /// From and to.
    pub pickup_slot: Option<(i64, i64)>,
    /// `{value, unit}`, as the seller gave it.
    pub weight: Value,
    /// `{length, width, height, unit}`, as the seller gave it.
    pub dimension: Value,
    /// When things happened.
    pub times: PackageTimes,
    /// How often the seller changed carrier or tracking number.
    pub tracking_changes: u32,
    /// The invoice, in Brazil.
    pub invoice: Option<Invoice>,
    /// Why a delivery failed.
    pub failed_delivery: Option<String>,
}

/// Packages of all shops.
#[derive(Debug, Clone)]
pub struct State {
    /// By id.
    pub packages: BTreeMap<String, Package>,
    /// Draft ids of packages that could be combined, by the packages' ids.
    pub drafts: BTreeMap<Vec<String>, String>,
    /// How many seconds after the ship call a label is ready.
    pub label_delay: i64,
}

impl Default for State {
    fn default() -> State {
        State { packages: BTreeMap::new(), drafts: BTreeMap::new(), label_delay: 1 }
    }
}

/// Who carries a line, and under which number.
#[derive(Debug, Clone)]
pub struct Carriage {
    /// The carrier.
    pub provider_id: String,
    /// Its name.
    pub provider_name: String,
    /// The tracking number.
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

/// One report.
#[derive(Debug, Clone)]
pub struct TrackEvent {
    /// Unix seconds.
    pub at: i64,
    /// For humans.
    pub text: &'static str,
    /// The carrier's code.
    pub action_code: i64,
    /// The code's name.
    pub action_name: &'static str,
}

/// The reports of a package, newest first.
pub fn track_events(package: &Package) -> Vec<TrackEvent> {
    let times = package.times;
    let known = [
        (times.delivered, "Your package was delivered!", 50_101, "SIGNED"),
        (times.collected, "Your package was picked up by the carrier.", 30_901, "PICKED_UP"),
        (times.shipped, "The seller is preparing your package.", 10_101, "ARRANGED"),
    ];
    let reports = known.into_iter().filter_map(|(at, text, action_code, action_name)| {
        Some(TrackEvent { at: at?, text, action_code, action_name })
    });
    reports.collect()
}
