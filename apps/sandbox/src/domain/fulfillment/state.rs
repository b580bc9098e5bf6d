//! What the sandbox remembers of packages.

use std::collections::BTreeMap;

use serde_json::Value;

/// Where a package stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackageStatus {
    /// Waits for the seller.
    ToFulfill,
    /// Arranged, waits for the carrier.
    Processing,
    /// On its way.
    Fulfilling,
    /// Delivered.
    Completed,
    /// Cancelled, lost or damaged.
    Cancelled,
}

impl PackageStatus {
    /// The API's spelling.
    pub fn name(self) -> &'static str {
        match self {
            PackageStatus::ToFulfill => "TO_FULFILL",
            PackageStatus::Processing => "PROCESSING",
            PackageStatus::Fulfilling => "FULFILLING",
            PackageStatus::Completed => "COMPLETED",
            PackageStatus::Cancelled => "CANCELLED",
        }
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
    /// The orders that it holds lines of.
    pub order_ids: Vec<String>,
    /// Those lines.
    pub line_ids: Vec<String>,
    /// Where it stands.
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
