//! When a carrier can come. The platform spells the field `avaliable`.

use serde_json::{Value, json};

use super::guard::{own_order, own_package, workable};
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::market::region;
use crate::world::World;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A slot: from, to, and whether it is free.
type Slot = (i64, i64, bool);

/// Morning and afternoon of the next three days; the very first is taken.
fn slots(now: i64) -> Vec<Slot> {
    let tomorrow = (now / DAY + 1) * DAY;
    let days = (0..3).flat_map(|day| [9, 14].map(|hour| tomorrow + day * DAY + hour * HOUR));
    days.enumerate().map(|(index, start)| (start, start + 4 * HOUR, index > 0)).collect()
}

/// The slot that a ship call names, if it is a free one.
pub(super) fn chosen(world: &World, how: &Value) -> Result<Option<(i64, i64)>, Refusal> {
    let slot = &how["pickup_slot"];
    let (Some(start), Some(end)) = (slot["start_time"].as_i64(), slot["end_time"].as_i64()) else {
        return Ok(None);
    };
    let free = slots(world.now()).contains(&(start, end, true));
    if free { Ok(Some((start, end))) } else { Err(refuse(OUTSIDE_SLOT)) }
}

/// `fulfillment.get_package_handover_time_slots`
pub(super) fn of_package(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?;
    let package = own_package(world, shop, call.path("package_id"))?;
    if package.by_tiktok {
        return Err(refuse(BY_TIKTOK));
    }
    super::guard::waiting(package)?;
    for order_id in &package.order_ids {
        workable(world, own_order(world, shop, order_id)?, SHIPPED)?;
    }
    Ok(view(world, shop))
}

/// `fulfillment.get_handover_timeslots`
pub(super) fn of_order(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?;
    let order = own_order(world, shop, call.path("order_id"))?;
    workable(world, order, ORDERS_SHIPPED)?;
    if call.texts("order_line_item_ids").iter().any(|id| order.line(id).is_none()) {
        return Err(refuse(FOREIGN_LINE));
    }
    Ok(view(world, shop))
}

fn view(world: &World, shop: &str) -> Value {
    let slots = slots(world.now()).into_iter();
    let views =
        slots.map(|(start, end, free)| json!({"start_time": start, "end_time": end, "avaliable": free}));
    json!({
        "can_drop_off": true,
        "can_pickup": true,
        "can_van_collection": region(world, shop) == "GB",
        "drop_off_point_url": "https://example.com/drop-off-points",
        "pickup_slots": views.collect::<Vec<_>>(),
    })
}
