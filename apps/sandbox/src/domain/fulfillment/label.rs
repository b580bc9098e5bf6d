//! American orders: buying a label, or booking a pickup, creates the package.

use serde_json::{Value, json};

use super::guard::{chosen_lines, overrule_cancel_request, own_order, workable};
use super::pack::{self, Arrangement};
use super::refuse::*;
use super::service::{self, Service};
use super::slots;
use crate::call::{Call, Refusal, Response};
use crate::model::market::Market;
use crate::model::order::Order;
use crate::model::order::Status;
use crate::model::packing;
use crate::world::World;

/// What a call wants to put into one package.
struct Wanted {
    order_ids: Vec<String>,
    line_ids: Vec<String>,
}

/// `fulfillment.create_packages`
pub(super) fn create(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    american(world, &shop)?;
    let wanted = wanted(world, &shop, call)?;
    measured(&call.body)?;
    let service = service(world, &shop, &call.body)?;
    let package_id = ship(world, &wanted, &Arrangement::default(), Some(&service));
    set_measures(world, &package_id, &call.body);
    Ok(created(world, call, &wanted, &package_id, &service))
}

/// `fulfillment.schedule_package_handover`
pub(super) fn schedule(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    american(world, &shop)?;
    let wanted = wanted(world, &shop, call)?;
    let how = Arrangement {
        handover_method: call.text("handover_method").map(str::to_owned),
        pickup_slot: slots::chosen(world, &call.body)?,
        ..Arrangement::default()
    };
    let package_id = ship(world, &wanted, &how, None);
    scheduled(world, &wanted, &package_id).ok_or_else(|| refuse(NOT_ALLOWED))
}

fn american(world: &World, shop: &str) -> Result<(), Refusal> {
    if Market::of_shop(world, shop) == Market::Us { Ok(()) } else { Err(refuse(REGION)) }
}

/// 202309 names one order; in 202512, `ship_type` says whether it is a whole order (1), a part (2) or several (3).
fn wanted(world: &World, shop: &str, call: &Call) -> Result<Wanted, Refusal> {
    let several = call.texts("order_list_ids");
    let ship_type = call.text("ship_type").unwrap_or("2");
    let order_ids = match (ship_type, call.text("order_id")) {
        ("3", _) if several.len() > 1 => several,
        ("1" | "2", Some(order_id)) if !order_id.is_empty() => vec![order_id.to_owned()],
        _ => return Err(because(INVALID, "ship_type, order_id and order_list_ids do not fit together")),
    };
    let named = if ship_type == "1" { Vec::new() } else { named_lines(call) };
    let mut line_ids = Vec::new();
    for order_id in &order_ids {
        let order = own_order(world, shop, order_id)?;
        shippable(world, order)?;
        line_ids.extend(chosen_lines(world, order, &named, LABEL_BOUGHT)?);
    }
    same_recipient(world, &order_ids)?;
    Ok(Wanted { order_ids, line_ids })
}

fn named_lines(call: &Call) -> Vec<String> {
    let listed = call.body["order_line_item"].as_array().into_iter().flatten();
    let newer = listed.filter_map(|line| line["order_line_id"].as_str()).map(str::to_owned);
    call.texts("order_line_item_ids").into_iter().chain(newer).collect()
}

fn shippable(world: &World, order: &Order) -> Result<(), Refusal> {
    if order.status == Status::Unpaid {
        return Err(refuse(NOT_AWAITING));
    }
    let shipped =
        if order.status == Status::AwaitingCollection { LABEL_BOUGHT } else { ORDERS_SHIPPED_LABEL };
    workable(world, order, shipped)?;
    if order.by_seller_shipping() { Err(refuse(WRONG_SHIPPING_TYPE)) } else { Ok(()) }
}

fn same_recipient(world: &World, order_ids: &[String]) -> Result<(), Refusal> {
    let mut orders = order_ids.iter().filter_map(|id| world.domains.order.orders.get(id));
    let Some(first) = orders.next() else { return Ok(()) };
    if orders.all(|order| order.address == first.address && order.buyer.user_id == first.buyer.user_id) {
        return Ok(());
    }
    Err(because(INVALID, "orders in one package must go to the same buyer and address"))
}

/// Length, width and height are given together or not at all; a weight is a positive number.
fn measured(body: &Value) -> Result<(), Refusal> {
    let dimension = &body["dimension"];
    let given = ["length", "width", "height"].iter().filter(|side| positive(&dimension[**side])).count();
    if !dimension.is_null() && given != 3 {
        return Err(because(INVALID, "dimension needs length, width and height above 0"));
    }
    let weight = &body["weight"]["value"];
    if !weight.is_null() && !positive(weight) {
        return Err(because(INVALID, "weight.value must be above 0"));
    }
    Ok(())
}

fn positive(value: &Value) -> bool {
    value.as_str().and_then(|text| text.parse::<f64>().ok()).is_some_and(|number| number > 0.0)
}

fn service(world: &World, shop: &str, body: &Value) -> Result<Service, Refusal> {
    let services = service::offered(world, shop, &body["weight"])?;
    let wanted = body["shipping_service_id"].as_str().filter(|id| !id.is_empty());
    let mut fitting = services.into_iter().filter(|service| wanted.is_none_or(|id| service.id == id));
    fitting.next().ok_or_else(|| refuse(WRONG_SERVICE))
}

fn ship(world: &mut World, wanted: &Wanted, how: &Arrangement, service: Option<&Service>) -> String {
    overrule_cancel_request(world, &wanted.order_ids);
    let now = world.now();
    let package_id = packing::pack(world, &wanted.order_ids, &wanted.line_ids, now);
    let provider_id = service.map(|service| service.provider_id.clone());
    pack::arrange(world, &package_id, &Arrangement { provider_id, ..how.clone() }, now);
    package_id
}

fn set_measures(world: &mut World, package_id: &str, body: &Value) {
    let Some(package) = world.domains.fulfillment.packages.get_mut(package_id) else { return };
    if body["weight"].is_object() {
        package.weight = body["weight"].clone();
    }
    if body["dimension"].is_object() {
        package.dimension = body["dimension"].clone();
    }
}

fn created(world: &World, call: &Call, wanted: &Wanted, package_id: &str, service: &Service) -> Value {
    let package = world.domains.fulfillment.packages.get(package_id);
    let mut response = json!({
        "package_id": package_id,
        "create_time": package.map_or(0, |package| package.times.created),
        "dimension": package.map(|package| package.dimension.clone()),
        "weight": package.map(|package| package.weight.clone()),
        "shipping_service_info": service.view(false),
    });
    if call.version.as_str() < "202512" {
        response["order_id"] = json!(wanted.order_ids.first());
        response["order_line_item_ids"] = json!(wanted.line_ids);
    }
    response
}

fn scheduled(world: &World, wanted: &Wanted, package_id: &str) -> Option<Value> {
    let package = world.domains.fulfillment.packages.get(package_id)?;
    Some(json!({
        "package_id": package_id,
        "order_id": wanted.order_ids.first(),
        "order_line_item_ids": wanted.line_ids,
        "create_time": package.times.created,
        "update_time": package.times.updated,
        "dimension": package.dimension,
        "weight": package.weight,
        "handover_method": package.handover_method,
        "shipping_provider_id": package.provider_id,
        "shipping_provider_name": package.provider_name,
        "tracking_number": package.tracking_number,
    }))
}
