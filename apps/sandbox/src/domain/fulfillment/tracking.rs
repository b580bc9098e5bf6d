//! What carriers report of a package.

use serde_json::{Value, json};

use super::follow::of_order;
use super::guard::own_order;
use super::refuse::*;
use super::state::Package;
use crate::call::{Answer, Call};
use crate::world::World;

/// One report.
#[derive(Debug, Clone)]
pub struct TrackEvent {
    /// Unix seconds.
    pub at: i64,
    /// For people.
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

/// `fulfillment.get_tracking`; the times are milliseconds.
pub(super) fn tracking(world: &mut World, call: &Call) -> Answer {
    let order = own_order(world, call.shop()?, call.path("order_id"))?;
    let mut events: Vec<TrackEvent> = of_order(world, &order.id).into_iter().flat_map(track_events).collect();
    if events.is_empty() {
        return Err(refuse(NO_TRACKING));
    }
    events.sort_by_key(|event| std::cmp::Reverse(event.at));
    let views: Vec<Value> = events
        .iter()
        .map(|event| json!({"description": event.text, "update_time_millis": event.at * 1000}))
        .collect();
    Ok(json!({"tracking": views}))
}

/// `fulfillment.tts_tracking_validation`
pub(super) fn validate(world: &mut World, call: &Call) -> Answer {
    let number = call.text("tracking_number").unwrap_or_default();
    let mut packages = world.domains.fulfillment.packages.values();
    let package = packages.find(|package| !number.is_empty() && package.tracking_number == number);
    let by_tiktok = package.is_some_and(|package| package.kind == "TIKTOK");
    let collected = package.is_some_and(|package| package.handover_method == "PICKUP");
    Ok(json!({"is_tiktok_shipping": by_tiktok, "is_tiktok_collection": by_tiktok && collected}))
}
