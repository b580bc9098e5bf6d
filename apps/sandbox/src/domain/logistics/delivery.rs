//! Delivery options, and the carriers of each.

use serde_json::{Value, json};

use crate::call::{Call, Refusal, Response};
use crate::model::market::region;
use crate::world::World;

/// A delivery option that buyers of a shop can choose.
#[derive(Debug, Clone)]
pub struct DeliveryOption {
    /// 19 digits.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `STANDARD`, `EXPRESS`, `SEND_BY_SELLER`, or `FULFILLED_BY_TIKTOK` for stock in TikTok's warehouses.
    pub kind: String,
}

pub(super) fn seed(world: &mut World, shop_id: &str) {
    let kinds = [
        ("STANDARD", "Standard shipping"),
        ("EXPRESS", "Express shipping"),
        ("SEND_BY_SELLER", "Shipped by seller"),
        ("FULFILLED_BY_TIKTOK", "Fulfilled by TikTok"),
    ];
    for (kind, name) in kinds {
        let option = DeliveryOption { id: world.ids.next("7091", 19), name: name.into(), kind: kind.into() };
        world.domains.logistics.options.push((shop_id.to_owned(), option));
    }
}

/// The delivery options of a shop.
pub fn delivery_options(world: &World, shop_id: &str) -> Vec<DeliveryOption> {
    let all = world.domains.logistics.options.iter();
    all.filter(|(shop, _)| shop == shop_id).map(|(_, option)| option.clone()).collect()
}

/// The carriers that a shop can name, as pairs of id and name.
pub fn providers(world: &World, shop_id: &str) -> Vec<(String, String)> {
    let carriers = match region(world, shop_id).as_str() {
        "US" => [
            ("7117858858072016686", "USPS"),
            ("7117859084333745966", "UPS"),
            ("7129720299146184490", "FedEx"),
        ],
        "GB" => [
            ("7061192106294593285", "Royal Mail"),
            ("7067226105486706437", "Evri"),
            ("7096364352116886277", "DPD"),
        ],
        "DE" => [
            ("7208502187360519982", "DHL"),
            ("7208503126301157166", "Hermes"),
            ("7208504112201123630", "DPD"),
        ],
        _ => [
            ("6841743441349706241", "J&T Express"),
            ("6841743441349706242", "Ninja Van"),
            ("6617675021119438849", "TT Virtual express"),
        ],
    };
    carriers.iter().map(|(id, name)| ((*id).to_owned(), (*name).to_owned())).collect()
}

/// The name of a shop's carrier.
pub fn provider_name(world: &World, shop_id: &str, provider_id: &str) -> Option<String> {
    providers(world, shop_id).into_iter().find(|(id, _)| id == provider_id).map(|(_, name)| name)
}

/// `logistics.get_warehouse_delivery_options`
pub(super) fn options(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?;
    super::warehouse::own(world, shop_id, call.path("warehouse_id"))?;
    let short = call.text("scope") == Some("PRODUCT");
    let options = delivery_options(world, shop_id);
    let views: Vec<Value> = options.iter().map(|option| option_view(option, short)).collect();
    Ok(json!({"delivery_options": views}))
}

fn option_view(option: &DeliveryOption, short: bool) -> Value {
    if short {
        return json!({"id": option.id, "name": option.name});
    }
    let kind = if option.kind == "FULFILLED_BY_TIKTOK" { "STANDARD" } else { &option.kind };
    json!({
        "id": option.id,
        "name": option.name,
        "type": kind,
        "description": format!("{} within the country", option.name),
        "platform": ["TIKTOK_SHOP"],
        "dimension_limit": {"max_height": 100, "max_length": 100, "max_width": 100, "unit": "CM"},
        "weight_limit": {"max_weight": 30_000, "min_weight": 0, "unit": "GRAM"},
    })
}

/// `logistics.get_shipping_provider`
pub(super) fn shipping_providers(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?;
    let wanted = call.path("delivery_option_id");
    let option = delivery_options(world, shop_id).into_iter().find(|option| option.id == wanted);
    let Some(option) = option else {
        return Err(Refusal::new(21_008_116, "No Subscription without specified delivery option."));
    };
    if option.kind == "FULFILLED_BY_TIKTOK" {
        let text = "The delivery of the specified delivery_option_id is fulfilled by TikTok. \
                    No shipping provider will be returned.";
        return Err(Refusal::new(21_008_117, text));
    }
    let carriers = providers(world, shop_id).into_iter().map(|(id, name)| json!({"id": id, "name": name}));
    Ok(json!({"shipping_providers": carriers.collect::<Vec<_>>()}))
}
