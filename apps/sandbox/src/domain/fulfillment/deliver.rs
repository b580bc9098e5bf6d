//! Sellers with their own fleet report deliveries and tracks.

use serde_json::{Value, json};

use super::guard::{own_order, own_package};
use super::pack;
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::market::{Market, region};
use crate::model::package;
use crate::model::package::PackageStatus;
use crate::world::World;

/// `fulfillment.update_package_delivery_status`: each package separately.
pub(super) fn deliver(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    if Market::of_shop(world, &shop) != Market::Sea {
        return Err(refuse(REGION));
    }
    let mut errors = Vec::new();
    for entry in call.body["packages"].as_array().into_iter().flatten() {
        let id = entry["id"].as_str().unwrap_or_default();
        if let Err(refusal) = deliver_one(world, &shop, id, entry) {
            errors.push(refusal.item(json!({"package_id": id})));
        }
    }
    Ok(json!({"errors": errors}))
}

fn deliver_one(world: &mut World, shop: &str, id: &str, entry: &Value) -> Result<(), Refusal> {
    let package = own_package(world, shop, id)?;
    if package.kind != "SELLER" {
        return Err(refuse(NOT_OWN_FLEET));
    }
    let (status, now) = (package.status, world.now());
    match (entry["delivery_type"].as_str().unwrap_or_default(), status) {
        (_, PackageStatus::Cancelled) => Err(refuse(CANCELLED)),
        (_, PackageStatus::ToFulfill) => Err(refuse(NOT_SHIPPED)),
        ("UPDATE_POD", PackageStatus::Completed) => Ok(()),
        ("UPDATE_POD", _) => Err(refuse(NOT_ALLOWED)),
        (_, PackageStatus::Completed) => Err(refuse(DELIVERED)),
        ("DELIVERY_SUCCESS", _) => {
            pack::collect_package(world, id, now);
            pack::deliver_package(world, id, now);
            Ok(())
        }
        ("DELIVERY_FAILED", _) => fail(world, id, entry["fail_delivery_reason"].as_str()),
        _ => Err(because(INVALID, "delivery_type is unknown")),
    }
}

fn fail(world: &mut World, id: &str, reason: Option<&str>) -> Result<(), Refusal> {
    let Some(reason) = reason.filter(|reason| !reason.is_empty()) else {
        return Err(because(INVALID, "fail_delivery_reason must be given when a delivery failed"));
    };
    if let Some(package) = world.domains.fulfillment.packages.get_mut(id) {
        package.failed_delivery = Some(reason.to_owned());
    }
    Ok(())
}

/// `fulfillment.tracking_status_update`: each track separately.
pub(super) fn track(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    if !["US", "BR"].contains(&region(world, &shop).as_str()) {
        return Err(refuse(REGION));
    }
    let order = own_order(world, &shop, call.text("order_id").unwrap_or_default())?;
    if !order.by_seller_shipping() {
        return Err(refuse(NOT_SELLER_SHIPPING));
    }
    let order_id = order.id.clone();
    let mut results = Vec::new();
    for entry in call.body["tracks"].as_array().into_iter().flatten() {
        let (code, message) = track_one(world, &order_id, entry);
        results.push(json!({
            "action_code": entry["action_code"],
            "occur_time": entry["occur_time"],
            "description": entry["description"],
            "tracking_no": entry["tracking_no"],
            "code": code,
            "message": message,
        }));
    }
    Ok(json!({"track_results": results}))
}

fn track_one(world: &mut World, order_id: &str, entry: &Value) -> (i64, &'static str) {
    let number = entry["tracking_no"].as_str().unwrap_or_default();
    let packages = package::of_order(world, order_id);
    let package = packages.into_iter().find(|package| package.tracking_number == number);
    let Some(id) = package.map(|package| package.id.clone()) else {
        return UNKNOWN_NUMBER;
    };
    let at = world.now();
    match entry["action_code"].as_i64() {
        Some(30_901 | 40_501) => pack::collect_package(world, &id, at),
        Some(50_101) => {
            pack::collect_package(world, &id, at);
            pack::deliver_package(world, &id, at);
        }
        Some(60_101 | 80_101) => {
            let reason = entry["failed_reason"].as_str().unwrap_or("OTHER");
            fail(world, &id, Some(reason)).ok();
        }
        _ => return UNKNOWN_ACTION,
    }
    (0, "")
}
