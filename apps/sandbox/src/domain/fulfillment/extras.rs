//! Customs data, print on demand and redeem codes, kept as small as their documentation.

use serde_json::{Value, json};

use super::guard::own_order;
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::order::Order;
use crate::world::World;

/// The order, if the caller's seller owns its shop; some of these calls carry no shop.
fn order_of<'w>(world: &'w World, call: &Call, order_id: &str) -> Result<&'w Order, Refusal> {
    let order = world.domains.order.orders.get(order_id).ok_or_else(|| refuse(FOREIGN_PACKAGE))?;
    let own = world.shop(&order.shop_id).is_some_and(|shop| shop.open_id == call.open_id);
    if own { Ok(order) } else { Err(refuse(FOREIGN_PACKAGE)) }
}

/// `fulfillment.get_order_customs_requirements`
pub(super) fn customs(world: &mut World, call: &Call) -> Response {
    let mut views = Vec::new();
    for order_id in call.texts("order_ids") {
        let order = order_of(world, call, &order_id)?;
        let shop = world.shop(&order.shop_id);
        let needed = shop.is_some_and(|shop| shop.seller_type == "CROSS_BORDER");
        views.push(json!({
            "order_id": order_id,
            "need_fill_clearance": needed,
            "already_filled_clearance": false,
            "target_country": order.address.region,
            "biz_type": 1,
            "shipment_type": 1,
            "item_list": order.live_lines().map(|line| json!({
                "order_line_id": line.id,
                "product_id": line.product_id,
                "sku_id": line.sku_id,
                "is_virtual_unboxing": false,
                "is_temporary_listing": false,
                "related_item_detail": [],
            })).collect::<Vec<_>>(),
        }));
    }
    Ok(json!({"order_clearance_list": views}))
}

/// `fulfillment.submit_customs_clearance_information`
pub(super) fn submit_customs(world: &mut World, call: &Call) -> Response {
    for entry in call.body["order_list"].as_array().into_iter().flatten() {
        let order = order_of(world, call, entry["order_id"].as_str().unwrap_or_default())?;
        let items = entry["item_list"].as_array().into_iter().flatten();
        let unknown =
            items.filter_map(|item| item["order_line_id"].as_str()).any(|id| order.line(id).is_none());
        if unknown {
            return Err(refuse(FOREIGN_LINE));
        }
    }
    Ok(json!({}))
}

/// `fulfillment.get_pod_customization_details`
pub(super) fn pod_details(world: &mut World, call: &Call) -> Response {
    let order = own_order(world, call.shop()?, call.text("main_order_id").unwrap_or_default())?;
    let wanted = call.body["query_order_lines"].as_array().into_iter().flatten();
    let known =
        wanted.filter_map(|line| line["order_line_id"].as_str()).filter(|id| order.line(id).is_some());
    let details: Vec<Value> =
        known.map(|id| json!({"order_line_id": id, "pod_info_json": "{\"text\":\"For Ada\"}"})).collect();
    Ok(json!({"pod_details": details, "status_code": 0}))
}

/// `fulfillment.redeem_info_callback`
pub(super) fn redeem(world: &mut World, call: &Call) -> Response {
    let order = own_order(world, call.shop()?, call.text("order_id").unwrap_or_default())?;
    let entries = call.body["order_info_list"].as_array().into_iter().flatten();
    let statuses = entries.map(|entry| {
        let id = entry["order_line_id"].as_str().unwrap_or_default();
        let code = if order.line(id).is_some() { 0 } else { 1 };
        json!({"order_line_id": id, "status_code": code})
    });
    Ok(json!({"order_statuses": statuses.collect::<Vec<_>>()}))
}
