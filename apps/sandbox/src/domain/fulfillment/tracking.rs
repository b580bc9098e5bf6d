//! What carriers report about a package.

use serde_json::{Value, json};

use super::guard::own_order;
use super::refuse::*;
use crate::call::{Call, Response};
use crate::model::package::of_order;
use crate::model::package::{TrackEvent, track_events};
use crate::world::World;

/// `fulfillment.get_tracking`; the times are milliseconds.
pub(super) fn tracking(world: &mut World, call: &Call) -> Response {
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
pub(super) fn validate(world: &mut World, call: &Call) -> Response {
    let number = call.text("tracking_number").unwrap_or_default();
    let mut packages = world.domains.fulfillment.packages.values();
    let package = packages.find(|package| !number.is_empty() && package.tracking_number == number);
    let by_tiktok = package.is_some_and(|package| package.kind == "TIKTOK");
    let collected = package.is_some_and(|package| package.handover_method == "PICKUP");
    Ok(json!({"is_tiktok_shipping": by_tiktok, "is_tiktok_collection": by_tiktok && collected}))
}
