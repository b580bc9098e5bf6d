//! Products through their handlers.

mod creation;
mod editing;
mod global;
mod listing;
mod stock;

use serde_json::{Value, json};

use super::{Status, upload, warehouse};
use crate::call::Call;
use crate::domain::testing::{call, play};
use crate::world::World;

/// The body of a product that can be listed in the shop.
fn body(world: &mut World, shop_id: &str) -> Value {
    let uri = upload::keep_plain(world, [1, 2, 3]);
    let warehouse_id = warehouse::of_shop(world, shop_id)[0].clone();
    let shop = world.shop(shop_id).expect("shop");
    let (version, currency) = (if shop.region == "US" { "v2" } else { "v1" }, shop.currency.clone());
    let sku = |color: &str| {
        json!({
            "seller_sku": format!("MUG-{color}"),
            "price": {"amount": "12.50", "currency": currency},
            "sales_attributes": [{"name": "Color", "value_name": color}],
            "inventory": [{"warehouse_id": warehouse_id, "quantity": 20}],
        })
    };
    json!({
        "title": "A mug that is made for this test only",
        "description": "<p>A mug.</p>",
        "category_id": "600160",
        "category_version": version,
        "main_images": [{"uri": uri}],
        "package_weight": {"value": "0.5", "unit": "KILOGRAM"},
        "skus": [sku("Red"), sku("Teal")],
    })
}

/// Lists a product and returns its id.
fn listed(world: &mut World, shop_id: &str) -> String {
    let mut create = call("product.create_product", shop_id);
    create.body = body(world, shop_id);
    let response = play(world, &create);
    world.clock.advance(world.domains.product.audit_seconds);
    world.settle();
    world.outbox.clear();
    response["product_id"].as_str().expect("id").to_owned()
}

/// A call about a product.
fn about(operation: &str, shop_id: &str, product_id: &str) -> Call {
    let mut call = call(operation, shop_id);
    call.path.insert("product_id".into(), product_id.into());
    call
}

fn detail(world: &mut World, shop_id: &str, product_id: &str) -> Value {
    play(world, &about("product.get_product", shop_id, product_id))
}

fn set_status(world: &mut World, product_id: &str, status: Status) {
    world.domains.product.products.get_mut(product_id).expect("product").status = status;
}

/// Types and data of the events about products so far, without those of stock.
fn events(world: &World) -> Vec<(i64, Value)> {
    let told = world.outbox.iter().filter(|event| matches!(event.event_type, 5 | 15 | 16 | 18 | 37));
    told.map(|event| (event.event_type, event.data.clone())).collect()
}
