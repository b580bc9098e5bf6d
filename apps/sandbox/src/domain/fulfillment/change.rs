//! The seller corrects the carrier or tracking number of a self-shipped package: once, within 72 hours.

use serde_json::{Value, json};

use super::carrier;
use super::guard::{own_order, own_package};
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::domain::logistics;
use crate::model::market::Market;
use crate::model::package::{Package, PackageStatus};
use crate::world::World;

const WINDOW: i64 = 72 * 3600;

/// `fulfillment.update_package_shipping_info`
pub(super) fn of_package(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let id = own_package(world, &shop, call.path("package_id"))?.id.clone();
    change(world, &shop, &id, &given(call))
}

/// `fulfillment.update_shipping_info`, for orders in one package.
pub(super) fn of_order(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let order = own_order(world, &shop, call.path("order_id"))?;
    if order.by_tiktok() {
        return Err(refuse(BY_TIKTOK));
    }
    let packages = order.package_ids();
    let id = match packages.as_slice() {
        [] if order.by_seller_shipping() => return Err(refuse(NOT_SHIPPED)),
        [] => return Err(refuse(NOT_SELLER_SHIPPING)),
        [only] => only.clone(),
        _ => return Err(refuse(SEVERAL_PACKAGES)),
    };
    change(world, &shop, &id, &given(call))
}

/// 202309 has the number and carrier in the body, 202610 in a list.
fn given(call: &Call) -> Value {
    let first = call.body["shipping_info_list"].as_array().and_then(|list| list.first());
    first.unwrap_or(&call.body).clone()
}

fn change(world: &mut World, shop: &str, id: &str, given: &Value) -> Response {
    let package = own_package(world, shop, id)?;
    allowed(world, shop, package)?;
    let (number, provider) = carrier::validate(world, shop, given, &package.order_ids)?;
    let name = logistics::provider_name(world, shop, &provider).unwrap_or_default();
    let now = world.now();
    if let Some(package) = world.domains.fulfillment.packages.get_mut(id) {
        package.tracking_number = number;
        package.provider_id = provider;
        package.provider_name = name;
        package.tracking_changes += 1;
        package.times.updated = now;
    }
    Ok(json!({}))
}

fn allowed(world: &World, shop: &str, package: &Package) -> Result<(), Refusal> {
    if package.by_tiktok {
        return Err(refuse(BY_TIKTOK));
    }
    if package.kind != "SELLER" {
        return Err(refuse(NOT_SELLER_SHIPPING));
    }
    match package.status {
        PackageStatus::ToFulfill => return Err(refuse(NOT_SHIPPED)),
        PackageStatus::Cancelled => return Err(refuse(CANCELLED)),
        PackageStatus::Completed => return Err(refuse(UPDATE_DELIVERED)),
        PackageStatus::Processing | PackageStatus::Fulfilling => {}
    }
    if package.tracking_changes > 0 {
        return Err(refuse(ONLY_ONCE));
    }
    let limited = Market::of_shop(world, shop) != Market::Japan;
    let late = package.times.shipped.is_some_and(|at| world.now() > at + WINDOW);
    if limited && late { Err(refuse(TOO_LATE)) } else { Ok(()) }
}
