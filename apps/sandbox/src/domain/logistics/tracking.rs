//! Where the parcels of an order are, leg by leg.

use serde_json::{Value, json};

use crate::call::{Call, Refusal, Response};
use crate::model::order;
use crate::model::package;
use crate::world::World;

/// `logistics.get_logistics_tracking`
pub(super) fn tracking(world: &mut World, call: &Call) -> Response {
    let order = order::own(world, call.shop()?, call.path("order_id"))?;
    let packages = package::of_order(world, &order.id);
    let shipped = packages.into_iter().filter(|package| package.times.shipped.is_some());
    let details: Vec<Value> = shipped.map(detail).collect();
    if details.is_empty() {
        let text = "Unable to retrieve shipping information, please double check the order status.";
        return Err(Refusal::new(21_008_109, text));
    }
    Ok(json!({"order_id": order.id, "logistics_details": details}))
}

fn detail(package: &package::Package) -> Value {
    let tracks = package::track_events(package).into_iter().map(|event| {
        json!({
            "description": event.text,
            "tracking_no": package.tracking_number,
            "update_time_millis": event.at * 1000,
            "action_code": event.action_code,
            "action_code_name": event.action_name,
        })
    });
    json!({
        "newest_tracking_no": package.tracking_number,
        "carrier_name": package.provider_name,
        "track_list": tracks.collect::<Vec<_>>(),
    })
}
