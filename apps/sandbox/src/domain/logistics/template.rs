//! Shipping templates.

use serde_json::{Value, json};

use crate::call::{Call, Response};
use crate::world::World;

/// The heaviest product, in kilograms, that the seller's template accepts.
const SELLER_LIMIT: f64 = 30.0;

/// `logistics.get_available_shipping_template`: the platform's template accepts everything, the seller's nothing heavy.
pub(super) fn available(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let weight = &call.body["product_attribute"]["weight"]["weight"];
    let weight: f64 = weight.as_str().and_then(|text| text.parse().ok()).unwrap_or(0.0);
    let light = weight <= SELLER_LIMIT;
    let options = super::delivery_options(world, &shop);
    let service = options.iter().find(|option| option.kind == "SEND_BY_SELLER");
    let service_id = service.map_or("", |option| option.id.as_str());
    let reasons = json!([{
        "service_id": service_id,
        "filter_reason": [{"filter_type": "9", "reason": "The product is heavier than the service takes"}],
    }]);
    Ok(json!({"templates": [
        template(&shop, 1, true, json!([])),
        template(&shop, 2, light, if light { json!([]) } else { reasons }),
    ]}))
}

fn template(shop_id: &str, party: i64, available: bool, reasons: Value) -> Value {
    let name = if party == 1 { "Platform template" } else { "Seller template" };
    json!({
        "service_unreachable_reason": reasons,
        "template": {
            "is_default": party == 1,
            "template_id": format!("{party}{}", shop_id.get(10..).unwrap_or_default()),
            "template_name": name,
            "template_party": party,
        },
        "template_is_available": available,
    })
}

/// `logistics.check_shipping_template_existence`: sales warehouses have one.
pub(super) fn exists(world: &mut World, call: &Call) -> Response {
    let warehouse_id = call.number("biz_warehouse_id").unwrap_or_default().to_string();
    let own = super::warehouses(world, call.shop()?);
    let exists = own.iter().any(|view| view.id == warehouse_id && view.kind == "SALES_WAREHOUSE");
    Ok(json!({"template_exist": exists}))
}
