//! Which order and which of its lines a call means.

use serde_json::Value;

use super::refuse::*;
use crate::call::{Call, Refusal};
use crate::model::order::Order;
use crate::world::World;

/// The order, if it is one of the shop.
pub(super) fn own_order<'w>(world: &'w World, call: &Call, order_id: &str) -> Result<&'w Order, Refusal> {
    let shop = call.shop()?;
    let Some(order) = world.domains.order.orders.get(order_id) else { return Err(refuse(NOT_FOUND)) };
    if order.shop_id == shop { Ok(order) } else { Err(refuse(FOREIGN)) }
}

/// The lines that a call names by id or by SKU and quantity; all that are not cancelled if it names none.
pub(super) fn chosen(order: &Order, call: &Call) -> Result<Vec<String>, Refusal> {
    let mut ids = call.texts("order_line_item_ids");
    let listed = call.body["order_line_list"].as_array().into_iter().flatten();
    ids.extend(listed.filter_map(|line| line["order_line_item_id"].as_str()).map(str::to_owned));
    if !ids.is_empty() {
        let known = ids.iter().all(|id| order.line(id).is_some_and(|line| line.cancelled.is_none()));
        return if known { Ok(ids) } else { Err(refuse(TOO_MANY)) };
    }
    let skus = call.body["skus"].as_array().map_or(&[] as &[Value], Vec::as_slice);
    if skus.is_empty() {
        return Ok(order.live_lines().map(|line| line.id.clone()).collect());
    }
    by_sku(order, skus)
}

fn by_sku(order: &Order, skus: &[Value]) -> Result<Vec<String>, Refusal> {
    let mut ids = Vec::new();
    for entry in skus {
        let sku_id = entry["sku_id"].as_str().unwrap_or_default();
        let wanted = entry["quantity"].as_u64().and_then(|units| usize::try_from(units).ok()).unwrap_or(0);
        let units = order.live_lines().filter(|line| line.sku_id == sku_id);
        let units: Vec<String> = units.map(|line| line.id.clone()).take(wanted).collect();
        if wanted == 0 {
            return Err(because(INVALID, "quantity must be 1 or more"));
        }
        if units.len() < wanted {
            return Err(refuse(TOO_MANY));
        }
        ids.extend(units);
    }
    Ok(ids)
}
