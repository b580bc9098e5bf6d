//! The seller reports the carrier that a self-shipped order went out with.

use serde_json::{Value, json};

use super::carrier;
use super::guard::{chosen_lines, overrule_cancel_request, own_order, workable};
use super::pack::{self, Arrangement};
use super::refuse::*;
use crate::call::{Call, Response};
use crate::model::market::Market;
use crate::model::packing;
use crate::world::World;

/// `fulfillment.mark_package_as_shipped`
pub(super) fn mark(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    if !Market::of_shop(world, &shop).marks_as_shipped() {
        return Err(refuse(REGION));
    }
    let order = own_order(world, &shop, call.path("order_id"))?;
    workable(world, order, ORDERS_SHIPPED)?;
    if !order.by_seller_shipping() {
        return Err(refuse(WRONG_SHIPPING_TYPE));
    }
    let order_id = order.id.clone();
    let lines = chosen_lines(world, order, &named_lines(call), ORDERS_SHIPPED)?;
    let given = shipment(call);
    let orders = [order_id.clone()];
    let (number, provider) = carrier::validate(world, &shop, &given, &orders)?;
    let american = Market::of_shop(world, &shop) == Market::Us;
    let warn = american && carrier::mismatch(world, &shop, &number, &provider);
    overrule_cancel_request(world, &orders);
    let now = world.now();
    let package_id = packing::pack(world, &orders, &lines, now);
    let how =
        Arrangement { provider_id: Some(provider), tracking_number: Some(number), ..Arrangement::default() };
    pack::arrange(world, &package_id, &how, now);
    Ok(response(&order_id, &lines, &package_id, warn))
}

fn response(order_id: &str, lines: &[String], package_id: &str, warn: bool) -> Value {
    let mut response = json!({"order_id": order_id, "order_line_item_ids": lines, "package_id": package_id});
    if warn {
        response["warning"] = json!({"message": "The tracking number does not match the shipping provider"});
    }
    response
}

/// 202309 lists ids, 202610 objects.
fn named_lines(call: &Call) -> Vec<String> {
    let listed = call.body["order_line_list"].as_array().into_iter().flatten();
    let newer = listed.filter_map(|line| line["order_line_id"].as_str()).map(str::to_owned);
    call.texts("order_line_item_ids").into_iter().chain(newer).collect()
}

/// 202309 has the number and carrier in the body, 202610 in a list.
fn shipment(call: &Call) -> Value {
    let first = call.body["shipping_info_list"].as_array().and_then(|list| list.first());
    first.unwrap_or(&call.body).clone()
}
