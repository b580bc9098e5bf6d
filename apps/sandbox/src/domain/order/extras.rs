//! Print on demand and blind boxes, as minimal as their documentation.

use serde_json::{Value, json};

use crate::call::{Call, Refusal, Response};
use crate::model::order::own;
use crate::world::World;

/// `order.search_pod_customization_details`
pub(super) fn pod_details(world: &mut World, call: &Call) -> Response {
    let order = own(world, call.shop()?, call.text("main_order_id").unwrap_or_default())?;
    let wanted = call.body["query_order_lines"].as_array().into_iter().flatten();
    let ids = wanted.filter_map(|line| line["order_line_id"].as_str());
    let known = ids.filter(|id| order.line(id).is_some());
    let details: Vec<Value> =
        known.map(|id| json!({"order_line_id": id, "pod_detail": "{\"text\":\"For Ada\"}"})).collect();
    Ok(json!({"pod_details": details, "status_code": 0}))
}

/// `order.update_blind_box_opening_results`
pub(super) fn blind_box(world: &mut World, call: &Call) -> Response {
    let order = own(world, call.shop()?, call.text("main_order_id").unwrap_or_default())?;
    let single = call.body["blind_box_results"].as_array().into_iter().flatten();
    let batch = call.body["blind_batch_box_results"].as_array().into_iter().flatten();
    for entry in single.chain(batch) {
        let line_id = entry["order_line_id"].as_str().unwrap_or_default();
        if order.line(line_id).is_none() {
            let why = format!("order line {line_id} is not part of order {}", order.id);
            return Err(Refusal::new(21_001_001, why));
        }
    }
    Ok(json!({}))
}
