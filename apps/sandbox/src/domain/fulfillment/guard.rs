//! What every fulfilment call validates first: whose the package is, and whether its order may be worked on.

use super::refuse::*;
use crate::call::Refusal;
use crate::domain::return_refund;
use crate::model::after_sale;
use crate::model::market::Market;
use crate::model::order::Order;
use crate::model::order::Status;
use crate::model::package;
use crate::model::package::{Package, PackageStatus};
use crate::world::World;

/// The package, if it is one of the shop.
pub(super) fn own_package<'w>(world: &'w World, shop_id: &str, id: &str) -> Result<&'w Package, Refusal> {
    let package = world.domains.fulfillment.packages.get(id).filter(|package| package.shop_id == shop_id);
    package.ok_or_else(|| refuse(FOREIGN_PACKAGE))
}

/// The order, if it is one of the shop.
pub(super) fn own_order<'w>(world: &'w World, shop_id: &str, id: &str) -> Result<&'w Order, Refusal> {
    let order = world.domains.order.orders.get(id).filter(|order| order.shop_id == shop_id);
    order.ok_or_else(|| refuse(FOREIGN_PACKAGE))
}

/// Refuses an order that cannot be shipped, split or combined; `shipped` is the calling operation's code for orders
/// that are on their way. In the United States shipping is allowed even if the buyer has asked to cancel.
pub(super) fn workable(world: &World, order: &Order, shipped: Code) -> Result<(), Refusal> {
    if order.by_tiktok() {
        return Err(refuse(BY_TIKTOK));
    }
    match order.status {
        Status::OnHold => return Err(refuse(ON_HOLD)),
        Status::Unpaid => return Err(refuse(NOT_ALLOWED)),
        Status::Cancelled => return Err(refuse(CANCELLED)),
        Status::Delivered | Status::Completed => return Err(refuse(DELIVERED)),
        Status::InTransit | Status::AwaitingCollection => return Err(refuse(shipped)),
        Status::AwaitingShipment | Status::PartiallyShipping => {}
    }
    let american = Market::of_shop(world, &order.shop_id) == Market::Us;
    if order.cancel_pending && !american || after_sale::has_open_return(world, &order.id) {
        return Err(refuse(AFTER_SALE));
    }
    Ok(())
}

/// Refuses a package that is not waiting for the seller.
pub(super) fn waiting(package: &Package) -> Result<(), Refusal> {
    match package.status {
        PackageStatus::ToFulfill => Ok(()),
        PackageStatus::Cancelled => Err(refuse(CANCELLED)),
        PackageStatus::Completed => Err(refuse(DELIVERED)),
        PackageStatus::Processing | PackageStatus::Fulfilling => Err(refuse(SHIPPED)),
    }
}

/// Lines of an order that are neither cancelled nor in a package that was shipped.
pub(super) fn unshipped(world: &World, order: &Order) -> Vec<String> {
    let open = order.live_lines().filter(|line| package::stage(world, line) == 0);
    open.map(|line| line.id.clone()).collect()
}

/// The lines that a call names, validated; all unshipped lines if it names none.
pub(super) fn chosen_lines(
    world: &World,
    order: &Order,
    named: &[String],
    shipped: Code,
) -> Result<Vec<String>, Refusal> {
    let open = unshipped(world, order);
    if named.is_empty() {
        if open.is_empty() {
            return Err(refuse(shipped));
        }
        return if waiting_packages(world, order) > 1 { Err(refuse(SEVERAL_PACKAGES)) } else { Ok(open) };
    }
    for id in named {
        let Some(line) = order.line(id) else { return Err(refuse(FOREIGN_LINE)) };
        if line.cancelled.is_some() {
            return Err(refuse(CANCELLED));
        }
        if !open.contains(id) {
            return Err(refuse(shipped));
        }
    }
    Ok(named.to_vec())
}

fn waiting_packages(world: &World, order: &Order) -> usize {
    let ids = order.package_ids();
    let packages = ids.iter().filter_map(|id| world.domains.fulfillment.packages.get(id));
    packages.filter(|package| package.status == PackageStatus::ToFulfill).count()
}

/// In the United States shipping rejects the buyer's request to cancel.
pub(super) fn overrule_cancel_request(world: &mut World, order_ids: &[String]) {
    for order_id in order_ids {
        let pending = world.domains.order.orders.get(order_id).is_some_and(|order| order.cancel_pending);
        if pending {
            return_refund::reject_by_shipping(world, order_id);
        }
    }
}
