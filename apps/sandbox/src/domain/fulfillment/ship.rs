//! Ships packages that exist since payment: one, or many at once.

use serde_json::{Value, json};

use super::guard::{overrule_cancel_request, own_package, waiting, workable};
use super::pack::{self, Arrangement};
use super::refuse::*;
use super::{carrier, slots};
use crate::call::{Call, Refusal, Response};
use crate::model::market::{Market, region};
use crate::model::package::Package;
use crate::world::World;

/// `fulfillment.ship_package`
pub(super) fn one(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    ship(world, &shop, call.path("package_id"), &call.body)?;
    Ok(json!({}))
}

/// `fulfillment.batch_ship_packages`: each package separately.
pub(super) fn batch(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let entries = call.body["packages"].as_array().cloned().unwrap_or_default();
    if entries.is_empty() {
        return Err(because(INVALID, "packages must not be empty"));
    }
    let mut errors = Vec::new();
    for entry in &entries {
        let id = entry["id"].as_str().unwrap_or_default();
        if let Err(refusal) = ship(world, &shop, id, entry) {
            errors.push(refusal.item(json!({"package_id": id})));
        }
    }
    Ok(json!({"errors": errors}))
}

fn ship(world: &mut World, shop: &str, id: &str, how: &Value) -> Result<(), Refusal> {
    let package = own_package(world, shop, id)?;
    validate(world, shop, package)?;
    let order_ids = package.order_ids.clone();
    let arrangement = arrangement(world, shop, package, how)?;
    overrule_cancel_request(world, &order_ids);
    let now = world.now();
    pack::arrange(world, id, &arrangement, now);
    Ok(())
}

fn validate(world: &World, shop: &str, package: &Package) -> Result<(), Refusal> {
    if package.by_tiktok {
        return Err(refuse(BY_TIKTOK));
    }
    let market = Market::of_shop(world, shop);
    let self_shipped_in_europe = market == Market::Emea && package.kind == "SELLER";
    if !market.ships_packages() || self_shipped_in_europe {
        return Err(refuse(REGION));
    }
    waiting(package)?;
    for order_id in &package.order_ids {
        let Some(order) = world.domains.order.orders.get(order_id) else { continue };
        workable(world, order, SHIPPED)?;
    }
    invoiced(world, shop, package)
}

/// In Brazil every package needs an accepted invoice.
fn invoiced(world: &World, shop: &str, package: &Package) -> Result<(), Refusal> {
    if region(world, shop) != "BR" {
        return Ok(());
    }
    match &package.invoice {
        None => Err(refuse(INVOICE_MISSING)),
        Some(invoice) if invoice.status != "SUCCESS" => Err(refuse(INVOICE_NOT_READY)),
        Some(_) => Ok(()),
    }
}

fn arrangement(world: &World, shop: &str, package: &Package, how: &Value) -> Result<Arrangement, Refusal> {
    let mut arrangement = Arrangement {
        handover_method: how["handover_method"].as_str().map(str::to_owned),
        pickup_slot: slots::chosen(world, how)?,
        ..Arrangement::default()
    };
    if package.kind != "SELLER" {
        return Ok(arrangement);
    }
    let (number, provider) = carrier::validate(world, shop, &how["self_shipment"], &package.order_ids)?;
    arrangement.tracking_number = Some(number);
    arrangement.provider_id = Some(provider);
    Ok(arrangement)
}
