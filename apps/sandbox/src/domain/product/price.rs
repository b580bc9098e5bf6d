//! Prices, as the seller sets them: all those of a call, or none.

use serde_json::{Value, json};

use super::model::{Product, Status};
use super::validate_sku::{self, amount};
use super::{change, own, wrong_status};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, text};
use crate::model::activity;
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("product.update_price", update)]
}

fn update(world: &mut World, call: &Call) -> Response {
    let product = own(world, call, call.path("product_id"))?.clone();
    if product.status != Status::Activate {
        return Err(wrong_status());
    }
    for sent in list(&call.body, "skus") {
        validate(world, &product, sent)?;
    }
    change(world, &product.id, |product| {
        for sent in list(&call.body, "skus") {
            set(product, sent);
        }
    });
    Ok(json!({}))
}

fn validate(world: &World, product: &Product, sent: &Value) -> Result<(), Refusal> {
    let sku_id = text(sent, "id");
    if product.sku(sku_id).is_none() {
        return Err(Refusal::new(12_052_557, "The SKU ID does not belong to the product."));
    }
    let Some(shop) = world.shop(&product.shop_id) else {
        return Err(Refusal::new(12_052_704, "seller id not exist"));
    };
    if let Some(problem) = validate_sku::price(sent, &shop.region, &shop.currency, true) {
        return Err(problem);
    }
    if activity::locks_price(world, &product.shop_id, &product.id, sku_id) {
        return Err(Refusal::new(12_052_038, "Product price locked due to ongoing promotion. "));
    }
    Ok(())
}

/// The price applies to all versions.
fn set(product: &mut Product, sent: &Value) {
    let (id, price) = (text(sent, "id"), amount(&sent["price"]));
    let skus = product.versions_mut().flat_map(|version| &mut version.skus);
    for sku in skus.filter(|sku| sku.id == id) {
        sku.price = price.to_owned();
        for name in ["list_price", "external_list_prices"] {
            if let Some(value) = sent.get(name) {
                sku.fields.insert(name.into(), value.clone());
            }
        }
    }
}
