//! Ids under which orders are known in other systems.

use serde_json::{Value, json};

use crate::call::{Call, Response};
use crate::catalog::Catalog;
use crate::model::order::ExternalOrder;
use crate::model::order::own;
use crate::world::World;

/// `order.add_external_order_references`: each entry separately; the errors have string codes.
pub(super) fn add(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let entries = call.body.get("orders").and_then(Value::as_array).cloned().unwrap_or_default();
    let errors: Vec<Value> = entries.iter().filter_map(|entry| add_one(world, &shop_id, entry)).collect();
    Ok(json!({"errors": errors}))
}

fn add_one(world: &mut World, shop_id: &str, entry: &Value) -> Option<Value> {
    let reference = read(entry);
    let Some(problem) = problem(world, shop_id, &reference) else {
        let same = |known: &ExternalOrder| {
            known.order_id == reference.order_id && known.platform == reference.platform
        };
        world.domains.order.external.retain(|known| !same(known));
        world.domains.order.external.push(reference);
        return None;
    };
    let detail = json!({
        "external_order": {"id": reference.id, "platform": reference.platform},
        "order_id": reference.order_id,
    });
    Some(json!({"code": problem.0, "message": problem.1, "detail": detail}))
}

/// The string code and message of what is wrong with a reference.
fn problem(world: &World, shop_id: &str, reference: &ExternalOrder) -> Option<(&'static str, &'static str)> {
    let Ok(order) = own(world, shop_id, &reference.order_id) else {
        return Some(("36020001", "Invalid order_id"));
    };
    if reference.id.is_empty() || !is_platform(&reference.platform) {
        return Some(("36020002", "Invalid external_order"));
    }
    let unknown = reference.lines.iter().any(|(id, _)| order.line(id).is_none());
    unknown.then_some(("36020003", "Invalid line_item id"))
}

/// The platforms that references can be searched by.
fn is_platform(name: &str) -> bool {
    let search = Catalog::embedded().operation("order.search_order_by_external_order_references");
    let field = search.and_then(|search| search.versions.last()?.query.get("platform"));
    field.is_none_or(|field| field.values.iter().any(|known| known == name))
}

fn read(entry: &Value) -> ExternalOrder {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let external = &entry["external_order"];
    let lines = external["line_items"].as_array().into_iter().flatten();
    ExternalOrder {
        order_id: text(&entry["id"]),
        platform: text(&external["platform"]),
        id: text(&external["id"]),
        lines: lines.map(|line| (text(&line["id"]), text(&line["origin_id"]))).collect(),
    }
}

/// `order.get_external_order_references`
pub(super) fn get(world: &mut World, call: &Call) -> Response {
    let order = own(world, call.shop()?, call.path("order_id"))?;
    let platform = call.text("platform").unwrap_or_default();
    let known = world.domains.order.external.iter();
    let mine = known.filter(|known| known.order_id == order.id && known.platform == platform);
    let views: Vec<Value> = mine.map(view).collect();
    Ok(json!({"external_orders": views}))
}

/// `order.search_order_by_external_order_references`
pub(super) fn search(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?;
    let platform = call.text("platform").unwrap_or_default();
    let id = call.text("external_order_id").unwrap_or_default();
    let known = world.domains.order.external.iter();
    let same = known.filter(|known| known.platform == platform && known.id == id);
    let own = same.filter(|known| own(world, shop_id, &known.order_id).is_ok());
    let views = own.map(|known| json!({"id": known.order_id, "external_order": view(known)}));
    Ok(json!({"orders": views.collect::<Vec<_>>()}))
}

fn view(known: &ExternalOrder) -> Value {
    let lines = known.lines.iter().map(|(id, origin)| json!({"id": id, "origin_id": origin}));
    json!({"id": known.id, "platform": known.platform, "line_items": lines.collect::<Vec<_>>()})
}
