//! Several orders of one buyer in one package.

use serde_json::{Value, json};

use super::guard::{own_order, own_package, waiting, workable};
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::market::Market;
use crate::model::package::{Package, PackageStatus};
use crate::model::packing;
use crate::page::{self, PageRules};
use crate::world::World;

/// Packages that can travel as one, under the id of the draft.
struct Draft {
    id: String,
    packages: Vec<String>,
    orders: Vec<String>,
}

/// `fulfillment.search_combinable_packages`. In some markets no packages exist before shipping, so none combine.
pub(super) fn search(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let drafts = drafts(world, &shop);
    let views: Vec<Value> =
        drafts.iter().map(|draft| json!({"id": draft.id, "order_ids": draft.orders})).collect();
    let (page, next, total) = page::slice(views, call, PageRules { default: 20, max: 50 })?;
    Ok(json!({"combinable_packages": page, "next_page_token": next, "total_count": total}))
}

fn drafts(world: &mut World, shop: &str) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for packages in groups(world, shop) {
        let known = world.domains.fulfillment.drafts.get(&packages).cloned();
        let id = known.unwrap_or_else(|| world.ids.package());
        world.domains.fulfillment.drafts.insert(packages.clone(), id.clone());
        let members = packages.iter().filter_map(|id| world.domains.fulfillment.packages.get(id));
        let orders = members.flat_map(|package| package.order_ids.clone()).collect();
        drafts.push(Draft { id, packages, orders });
    }
    drafts
}

/// Waiting packages of the same buyer, address and warehouse, two or more together.
fn groups(world: &World, shop: &str) -> Vec<Vec<String>> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let own = world.domains.fulfillment.packages.values().filter(|package| package.shop_id == shop);
    for package in own {
        let Some(key) = key(world, package) else { continue };
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, ids)) => ids.push(package.id.clone()),
            None => groups.push((key, vec![package.id.clone()])),
        }
    }
    groups.into_iter().map(|(_, ids)| ids).filter(|ids| ids.len() > 1).collect()
}

/// What packages must share to be combined; `None` for those that cannot be.
fn key(world: &World, package: &Package) -> Option<String> {
    if package.status != PackageStatus::ToFulfill || package.tag != "DEFAULT" || package.kind != "TIKTOK" {
        return None;
    }
    let order = world.domains.order.orders.get(package.order_ids.first()?)?;
    workable(world, order, SHIPPED).ok()?;
    Some(format!("{} {} {}", order.buyer.user_id, order.address.full(), order.shipping.warehouse_id))
}

/// `fulfillment.combine_package`: each draft separately.
pub(super) fn combine(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    if !Market::of_shop(world, &shop).packages_at_payment() {
        return Err(refuse(REGION));
    }
    let (mut packages, mut errors) = (Vec::new(), Vec::new());
    for entry in call.body["combinable_packages"].as_array().into_iter().flatten() {
        let id = entry["id"].as_str().unwrap_or_default();
        match combine_one(world, &shop, id, &texts(&entry["order_ids"])) {
            Ok(view) => packages.push(view),
            Err(refusal) => errors.push(refusal.item(json!({"package_id": id}))),
        }
    }
    Ok(json!({"packages": packages, "errors": errors}))
}

fn texts(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn combine_one(world: &mut World, shop: &str, id: &str, wanted: &[String]) -> Result<Value, Refusal> {
    let Some(draft) = drafts(world, shop).into_iter().find(|draft| draft.id == id) else {
        return Err(stale(world, id));
    };
    if wanted.iter().any(|order| !draft.orders.contains(order)) {
        return Err(refuse(WRONG_DRAFT));
    }
    let orders = if wanted.is_empty() { draft.orders } else { wanted.to_vec() };
    if orders.len() < 2 {
        return Err(because(INVALID, "a package combines two orders or more"));
    }
    let members = draft.packages.iter().filter_map(|id| world.domains.fulfillment.packages.get(id));
    let chosen = members.filter(|package| package.order_ids.iter().any(|order| orders.contains(order)));
    let lines: Vec<String> = chosen.flat_map(|package| package.line_ids.clone()).collect();
    let now = world.now();
    let package_id = packing::repack(world, &orders, &lines, now);
    packing::announce(world, shop, "COMBINE", "ROLE_SELLER", std::slice::from_ref(&package_id));
    Ok(json!({"id": package_id, "order_ids": orders}))
}

/// A draft whose packages have changed since, or an id that never was one.
fn stale(world: &World, id: &str) -> Refusal {
    let state = &world.domains.fulfillment;
    let Some((packages, _)) = state.drafts.iter().find(|(_, draft)| *draft == id) else {
        return refuse(FOREIGN_PACKAGE);
    };
    if packages.iter().any(|id| state.packages.contains_key(id)) { refuse(COMBINE) } else { refuse(COMBINED) }
}

/// `fulfillment.uncombine_packages`
pub(super) fn uncombine(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let package = own_package(world, &shop, call.path("package_id"))?;
    waiting(package)?;
    if package.order_ids.len() < 2 {
        return Err(refuse(NOT_ALLOWED));
    }
    let leaving = call.texts("order_ids");
    if leaving.is_empty() {
        return Err(because(INVALID, "order_ids must name the orders to take out"));
    }
    if leaving.iter().any(|id| !package.order_ids.contains(id)) {
        return Err(refuse(FOREIGN_LINE));
    }
    let staying: Vec<String> = package.order_ids.iter().filter(|id| !leaving.contains(id)).cloned().collect();
    let mut parts: Vec<String> = leaving;
    if staying.len() == 1 {
        parts.extend(staying);
    }
    let views = take_apart(world, &shop, &parts)?;
    let ids: Vec<String> = views.iter().filter_map(|view| view["id"].as_str()).map(str::to_owned).collect();
    packing::announce(world, &shop, "CANCEL_COMBINE", "ROLE_SELLER", &ids);
    Ok(json!({"packages": views}))
}

/// Gives each order a package of its own again.
fn take_apart(world: &mut World, shop: &str, order_ids: &[String]) -> Result<Vec<Value>, Refusal> {
    let now = world.now();
    let mut views = Vec::new();
    for order_id in order_ids {
        let order = own_order(world, shop, order_id)?;
        let lines: Vec<String> = order.live_lines().map(|line| line.id.clone()).collect();
        let id = packing::repack(world, std::slice::from_ref(order_id), &lines, now);
        packing::tag(world, &id);
        views.push(json!({"id": id, "order_ids": [order_id]}));
    }
    Ok(views)
}
