//! Orders by their ids.

use serde_json::{Value, json};

use super::{payment, view};
use crate::call::{Call, Refusal, Response};
use crate::model::order::Order;
use crate::model::order::own;
use crate::world::World;

const PRIVILEGED_LEFT_OUT: [&str; 8] = [
    "buyer_nickname",
    "commerce_platform",
    "delivery_type",
    "is_exchange_order",
    "order_type",
    "pick_up_cut_off_time",
    "recommended_shipping_time",
    "release_date",
];

/// `order.get_order_detail`
pub(super) fn detail(world: &mut World, call: &Call) -> Response {
    let orders = listed(world, call)?;
    let views: Vec<Value> = orders.into_iter().map(|order| view::order(world, order)).collect();
    Ok(json!({"orders": views}))
}

/// `order.get_privileged_order_detail`: the older shape, with the address unmasked.
pub(super) fn privileged(world: &mut World, call: &Call) -> Response {
    let orders = listed(world, call)?;
    let views: Vec<Value> = orders.into_iter().map(|order| privileged_view(world, order)).collect();
    Ok(json!({"orders": views}))
}

fn privileged_view(world: &World, order: &Order) -> Value {
    let mut view = view::order(world, order);
    let address = crate::model::address::package_view(&order.address, crate::model::address::Sight::Clear);
    let full = crate::model::address::view(&order.address, crate::model::address::Sight::Clear);
    if let Some(fields) = view.as_object_mut() {
        fields.retain(|name, _| !PRIVILEGED_LEFT_OUT.contains(&name.as_str()));
        fields.insert("recipient_address".into(), address);
    }
    view["recipient_address"]["delivery_preferences"] = full["delivery_preferences"].clone();
    view["recipient_address"]["district_info"] = without_codes(&full["district_info"]);
    view["recipient_address"]["tokenized_email"] = json!(order.buyer.email);
    for line in view["line_items"].as_array_mut().into_iter().flatten() {
        let Some(fields) = line.as_object_mut() else { continue };
        fields.retain(|name, _| !["is_dangerous_good", "needs_prescription"].contains(&name.as_str()));
    }
    view
}

fn without_codes(districts: &Value) -> Value {
    let mut districts = districts.clone();
    for district in districts.as_array_mut().into_iter().flatten() {
        if let Some(fields) = district.as_object_mut() {
            fields.remove("iso_code");
        }
    }
    districts
}

fn listed<'w>(world: &'w World, call: &Call) -> Result<Vec<&'w Order>, Refusal> {
    let shop_id = call.shop()?;
    let ids = call.texts("ids");
    if ids.is_empty() || ids.len() > 50 {
        let text = "Invalid parameters. Please ensure you are passing the correct request parameter(s).";
        return Err(Refusal::new(21_001_001, format!("{text} ids takes 1 to 50 order ids")));
    }
    ids.iter().map(|id| own(world, shop_id, id)).collect()
}

/// `order.get_price_detail`
pub(super) fn price_detail(world: &mut World, call: &Call) -> Response {
    let order = own(world, call.shop()?, call.path("order_id"))?;
    Ok(payment::price_detail(order))
}
