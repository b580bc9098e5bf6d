//! Splits one order into several packages.

use serde_json::{Value, json};

use super::guard::{own_order, unshipped, workable};
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::market::Market;
use crate::model::order::Order;
use crate::model::order::Status;
use crate::model::packing;
use crate::world::World;

/// `fulfillment.get_order_split_attributes`
pub(super) fn attributes(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?;
    let mut views = Vec::new();
    for id in call.texts("order_ids") {
        let order = own_order(world, shop, &id)?;
        let reason = obstacle(world, order);
        views.push(json!({
            "order_id": id,
            "can_split": reason.is_empty(),
            "reason": reason,
            "must_split": false,
            "must_split_reasons": [],
        }));
    }
    Ok(json!({"split_attributes": views}))
}

/// Why an order cannot be split; empty if it can be.
fn obstacle(world: &World, order: &Order) -> String {
    if order.status == Status::Cancelled {
        return "Order has been canceled".into();
    }
    if let Err(refusal) = workable(world, order, ORDERS_SHIPPED) {
        return refusal.message;
    }
    if order.package_tag.as_deref() == Some("COMBINED") {
        return SPLIT_COMBINED.1.into();
    }
    let together = Market::of_shop(world, &order.shop_id).keeps_sku_together();
    let mut units: Vec<&str> = order.live_lines().map(|line| line.sku_id.as_str()).collect();
    if units.len() < 2 {
        return "Order has one item only".into();
    }
    units.sort_unstable();
    units.dedup();
    if together && units.len() < 2 {
        "split same sku in Multi Package not allow".into()
    } else {
        String::new()
    }
}

/// A group of the call: its label and its lines.
type Group = (String, Vec<String>);

/// `fulfillment.split_orders`
pub(super) fn split(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let order = own_order(world, &shop, call.path("order_id"))?;
    workable(world, order, SHIPPED)?;
    if order.package_tag.as_deref() == Some("COMBINED") {
        return Err(refuse(SPLIT_COMBINED));
    }
    let groups = groups(world, order, call)?;
    let order_id = order.id.clone();
    let now = world.now();
    let orders = [order_id.clone()];
    let mut packages = Vec::new();
    let mut views = Vec::new();
    for (label, lines) in groups {
        let id = packing::repack(world, &orders, &lines, now);
        views.push(json!({"id": id, "splittable_group_id": label}));
        packages.push(id);
    }
    retag(world, &order_id);
    packing::announce(world, &shop, "SPLIT", "ROLE_SELLER", &packages);
    Ok(json!({"packages": views}))
}

/// The package that keeps the rest is now a part as well.
fn retag(world: &mut World, order_id: &str) {
    let Some(order) = world.domains.order.orders.get(order_id) else { return };
    for package_id in order.package_ids() {
        packing::tag(world, &package_id);
    }
}

fn groups(world: &World, order: &Order, call: &Call) -> Result<Vec<Group>, Refusal> {
    let entries = call.body["splittable_groups"].as_array().into_iter().flatten();
    let groups: Vec<Group> = entries.map(group).collect();
    let open = unshipped(world, order);
    let named: Vec<&String> = groups.iter().flat_map(|(_, lines)| lines).collect();
    if groups.is_empty() || groups.iter().any(|(_, lines)| lines.is_empty()) {
        return Err(because(INVALID, "every group needs lines"));
    }
    if named.iter().any(|id| order.line(id).is_none()) {
        return Err(refuse(FOREIGN_LINE));
    }
    let distinct: std::collections::BTreeSet<&String> = named.iter().copied().collect();
    if distinct.len() != named.len() || named.iter().any(|id| !open.contains(id)) {
        return Err(because(INVALID, "a line is named twice, cancelled or already shipped"));
    }
    if open.len() < 2 || (groups.len() == 1 && named.len() == open.len()) {
        return Err(refuse(SPLIT));
    }
    together(world, order, &groups, &open)?;
    Ok(groups)
}

fn group(entry: &Value) -> Group {
    let lines = entry["order_line_item_ids"].as_array().into_iter().flatten();
    let lines = lines.filter_map(Value::as_str).map(str::to_owned);
    (entry["id"].as_str().unwrap_or_default().to_owned(), lines.collect())
}

/// Some markets want all units of a SKU in one package.
fn together(world: &World, order: &Order, groups: &[Group], open: &[String]) -> Result<(), Refusal> {
    if !Market::of_shop(world, &order.shop_id).keeps_sku_together() {
        return Ok(());
    }
    let sku = |id: &String| order.line(id).map(|line| line.sku_id.as_str());
    for (_, lines) in groups {
        let outside = open.iter().filter(|id| !lines.contains(id));
        let torn =
            outside.filter_map(sku).any(|outer| lines.iter().filter_map(sku).any(|inner| inner == outer));
        if torn {
            return Err(refuse(SPLIT_SKU));
        }
    }
    Ok(())
}
