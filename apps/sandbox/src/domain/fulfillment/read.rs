//! Packages, one by one and searched.

use serde_json::{Value, json};

use super::guard::own_package;
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::address::{self, Address, Sight};
use crate::model::order::Order;
use crate::model::package::{Package, PackageStatus};
use crate::model::window::{backwards, within};
use crate::page::{self, PageRules};
use crate::world::World;

/// `fulfillment.get_package_detail`
pub(super) fn detail(world: &mut World, call: &Call) -> Response {
    let package = own_package(world, call.shop()?, call.path("package_id"))?;
    let mut view = json!({
        "package_id": package.id,
        "package_status": package.status.name(),
        "create_time": package.times.created,
        "update_time": package.times.updated,
        "dimension": package.dimension,
        "weight": package.weight,
        "handover_method": package.handover_method,
        "has_multi_skus": sku_ids(world, package).len() > 1,
        "insurance": {
            "claim_status": "NOT_STARTED",
            "coverage_amount": "0",
            "is_claim_eligible": false,
            "is_purchased": false,
        },
        "order_line_item_ids": package.line_ids,
        "orders": orders(world, package),
        "shipping_provider_id": package.provider_id,
        "shipping_provider_name": package.provider_name,
        "shipping_type": package.kind,
        "split_and_combine_tag": package.tag,
        "tracking_number": package.tracking_number,
        "sender_address": address::package_view(&sender(world, package), Sight::Clear),
    });
    if let Some((start, end)) = package.pickup_slot {
        view["pickup_slot"] = json!({"start_time": start, "end_time": end});
    }
    if let Some(order) = first_order(world, package) {
        add_order(world, order, &mut view);
    }
    Ok(view)
}

/// The fields that come from the order: how it is delivered, to whom, and whether the buyer left a message.
fn add_order(world: &World, order: &Order, view: &mut Value) {
    view["delivery_option_id"] = json!(order.shipping.option_id);
    view["delivery_option_name"] = json!(order.shipping.option_name);
    let noted = if order.buyer.message.is_empty() { "BUYER_UNNOTED" } else { "BUYER_NOTED" };
    view["note_tag"] = json!(noted);
    let sight = address::sight(order, world.now());
    view["recipient_address"] = address::package_view(&order.address, sight);
}

fn first_order<'w>(world: &'w World, package: &Package) -> Option<&'w Order> {
    package.order_ids.first().and_then(|id| world.domains.order.orders.get(id))
}

fn sender(world: &World, package: &Package) -> Address {
    let shop = world.shop(&package.shop_id);
    Address {
        first_name: "Shipping".into(),
        last_name: "Desk".into(),
        phone: "2135550100".into(),
        line1: "12 Depot Road".into(),
        line2: "Gate 3".into(),
        region: shop.map_or_else(String::new, |shop| shop.region.clone()),
        ..Address::default()
    }
}

fn sku_ids(world: &World, package: &Package) -> Vec<String> {
    let orders = package.order_ids.iter().filter_map(|id| world.domains.order.orders.get(id));
    let lines = orders.flat_map(|order| &order.lines).filter(|line| package.line_ids.contains(&line.id));
    let mut ids: Vec<String> = lines.map(|line| line.sku_id.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// The orders of a package with the units of each SKU in it.
fn orders(world: &World, package: &Package) -> Vec<Value> {
    let orders = package.order_ids.iter().filter_map(|id| world.domains.order.orders.get(id));
    orders.map(|order| json!({"id": order.id, "skus": skus(order, package)})).collect()
}

fn skus(order: &Order, package: &Package) -> Vec<Value> {
    let mut units: Vec<(&str, &str, &str, i64)> = Vec::new();
    for line in order.lines.iter().filter(|line| package.line_ids.contains(&line.id)) {
        match units.iter_mut().find(|(id, ..)| *id == line.sku_id) {
            Some((.., quantity)) => *quantity += 1,
            None => units.push((&line.sku_id, &line.sku_name, &line.image_url, 1)),
        }
    }
    let view = |(id, name, image, quantity)| json!({"id": id, "name": name, "image_url": image, "quantity": quantity});
    units.into_iter().map(view).collect()
}

/// `fulfillment.search_package`
pub(super) fn search(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let filter = Filter::read(call)?;
    let sort = call.text("sort_field").filter(|field| !field.is_empty()).unwrap_or("create_time").to_owned();
    if !["create_time", "update_time", "order_pay_time"].contains(&sort.as_str()) {
        return Err(because(INVALID_PARAMETER, "sort_field is create_time, update_time or order_pay_time"));
    }
    let all = world.domains.fulfillment.packages.values();
    let mut found: Vec<&Package> =
        all.filter(|package| package.shop_id == shop && filter.matches(package)).collect();
    found.sort_by_key(|package| (sort_time(world, package, &sort), package.id.clone()));
    if call.text("sort_order") != Some("ASC") {
        found.reverse();
    }
    let ids = found.iter().map(|package| json!(package.id)).collect();
    let (page, next, total) = page::slice(ids, call, PageRules { default: 20, max: 50 })?;
    let shown = page.iter().filter_map(|id| world.domains.fulfillment.packages.get(id.as_str()?));
    let views: Vec<Value> = shown.map(|package| summary(world, package)).collect();
    Ok(json!({"packages": views, "next_page_token": next, "total_count": total}))
}

fn sort_time(world: &World, package: &Package, field: &str) -> i64 {
    match field {
        "update_time" => package.times.updated,
        "order_pay_time" => first_order(world, package).and_then(|order| order.times.paid).unwrap_or(0),
        _ => package.times.created,
    }
}

fn summary(world: &World, package: &Package) -> Value {
    json!({
        "id": package.id,
        "status": package.status.name(),
        "create_time": package.times.created,
        "update_time": package.times.updated,
        "order_line_item_ids": package.line_ids,
        "orders": orders(world, package),
        "shipping_provider_id": package.provider_id,
        "shipping_provider_name": package.provider_name,
        "tracking_number": package.tracking_number,
    })
}

struct Filter {
    status: Option<PackageStatus>,
    created: (Option<i64>, Option<i64>),
    updated: (Option<i64>, Option<i64>),
}

impl Filter {
    fn read(call: &Call) -> Result<Filter, Refusal> {
        let status = call.text("package_status").filter(|name| !name.is_empty());
        let filter = Filter {
            status: status.map(known_status).transpose()?,
            created: (call.number("create_time_ge"), call.number("create_time_lt")),
            updated: (call.number("update_time_ge"), call.number("update_time_lt")),
        };
        if backwards(filter.created) || backwards(filter.updated) {
            return Err(because(INVALID_PARAMETER, "the time window ends before it begins"));
        }
        Ok(filter)
    }

    fn matches(&self, package: &Package) -> bool {
        self.status.is_none_or(|status| status == package.status)
            && within(package.times.created, self.created)
            && within(package.times.updated, self.updated)
    }
}

fn known_status(name: &str) -> Result<PackageStatus, Refusal> {
    PackageStatus::parse(name).ok_or_else(|| because(INVALID_PARAMETER, "package_status is unknown"))
}
