//! Several parcels in one bag, on the first and on the last mile of cross-border sellers.

use serde_json::{Value, json};

use super::guard::own_order;
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::order::Status;
use crate::world::World;

/// `fulfillment.create_first_mile_bundle` and its second form: the response lists the orders that cannot join.
pub(super) fn first_mile(world: &mut World, call: &Call) -> Response {
    let order_ids = call.texts("order_ids");
    if order_ids.is_empty() {
        return Err(because(INVALID, "order_ids must not be empty"));
    }
    let mut errors: Vec<Value> = Vec::new();
    for order_id in &order_ids {
        if let Err(refusal) = joins(world, call, order_id) {
            errors.push(refusal.item(json!({"order_id": order_id})));
        }
    }
    if errors.len() == order_ids.len() {
        return Ok(json!({"errors": errors, "first_mile_bundle_id": "", "url": ""}));
    }
    let id = format!("BA{}", world.ids.next("1", 9));
    let title = format!("First mile bundle {id}");
    let label = crate::pdf::label_pdf(&title, &order_ids);
    let path = world.files.put(&mut world.ids, "pdf", "application/pdf", label);
    let url = format!("{}{path}", call.base_url);
    Ok(json!({"errors": errors, "first_mile_bundle_id": id, "url": url}))
}

/// Shipped orders that no carrier has yet can join.
fn joins(world: &World, call: &Call, order_id: &str) -> Result<(), Refusal> {
    let order = world.domains.order.orders.get(order_id);
    let shop_id = match &call.shop_id {
        Some(shop_id) => shop_id.clone(),
        None => order.map_or_else(String::new, |order| order.shop_id.clone()),
    };
    let own = world.shop(&shop_id).is_some_and(|shop| shop.open_id == call.open_id);
    if !own {
        return Err(refuse(FOREIGN_PACKAGE));
    }
    let order = own_order(world, &shop_id, order_id)?;
    if order.status == Status::AwaitingCollection { Ok(()) } else { Err(refuse(NOT_ALLOWED)) }
}

/// `fulfillment.create_last_mile_bundle`
pub(super) fn last_mile(world: &mut World, _call: &Call) -> Response {
    Ok(json!({"last_mile_bundle_id": world.ids.next("7394", 19)}))
}
