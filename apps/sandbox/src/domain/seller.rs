//! What a seller can read about itself: shops, permissions, status.

use serde_json::{Value, json};

use crate::call::{Call, Handler, Response};
use crate::world::{Shop, World};

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("seller.get_active_shop_list", shops),
        ("seller.get_seller_permissions", permissions),
        ("seller.get_seller_status", status),
        ("seller.get_shop_group_and_related_shops", groups),
    ]
}

fn own<'w>(world: &'w World, call: &Call) -> impl Iterator<Item = &'w Shop> {
    world.shops.iter().filter(move |shop| shop.open_id == call.open_id)
}

fn shops(world: &mut World, call: &Call) -> Response {
    let active = own(world, call).filter(|shop| shop.active);
    let shown: Vec<Value> = active.map(|shop| json!({"id": shop.id, "region": shop.region})).collect();
    Ok(json!({"shops": shown}))
}

/// Only cross-border sellers manage global products.
fn permissions(world: &mut World, call: &Call) -> Response {
    let is_border = own(world, call).any(|shop| shop.seller_type == "CROSS_BORDER");
    Ok(json!({"permissions": if is_border { json!(["MANAGE_GLOBAL_PRODUCT"]) } else { json!([]) }}))
}

/// The statuses are numbers as text: 2 is active, 3 deactivated.
fn status(world: &mut World, call: &Call) -> Response {
    let word = |active: bool| if active { "2" } else { "3" };
    let show = |shop: &Shop| json!({"shop_id": shop.id, "shop_status": word(shop.active)});
    let shop_statuses: Vec<Value> = own(world, call).map(show).collect();
    let is_active = own(world, call).any(|shop| shop.active);
    Ok(json!({"seller_status_data": {
        "seller_status": word(is_active),
        "shop_statuses": shop_statuses,
        "tax_form_status": "1",
        "partner_channel": "6",
    }}))
}

fn groups(world: &mut World, call: &Call) -> Response {
    let show = |shop: &Shop| {
        json!({
            "shop_id": shop.id,
            "seller_id": shop.open_id,
            "shop_name": shop.name,
            "shop_region": shop.region,
        })
    };
    let shops: Vec<Value> = own(world, call).map(show).collect();
    let name =
        world.sellers.iter().find(|seller| seller.open_id == call.open_id).map(|seller| seller.name.clone());
    Ok(json!({"shop_group_data": {
        "shop_group": {"source": "SELLER", "shop_group_name": name},
        "shops": shops,
    }}))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::domain::testing::{call, play, shop, world};

    #[test]
    fn only_active_shops_are_listed() {
        let mut world = world();
        let ask = call("seller.get_active_shop_list", &shop(&world, "GB"));
        assert_eq!(play(&mut world, &ask)["shops"].as_array().map(Vec::len), Some(2));
        let closed = shop(&world, "DE");
        world.shops.iter_mut().filter(|shop| shop.id == closed).for_each(|shop| shop.active = false);
        assert_eq!(play(&mut world, &ask)["shops"].as_array().map(Vec::len), Some(1));
        let mut status = ask.clone();
        status.operation = "seller.get_seller_status".into();
        let response = play(&mut world, &status);
        assert_eq!(response["seller_status_data"]["shop_statuses"][1]["shop_status"], "3");
    }

    #[test]
    fn global_products_are_for_border_sellers() {
        let mut world = world();
        for (region, permissions) in [("US", json!([])), ("DE", json!(["MANAGE_GLOBAL_PRODUCT"]))] {
            let ask = call("seller.get_seller_permissions", &shop(&world, region));
            assert_eq!(play(&mut world, &ask)["permissions"], permissions);
        }
    }
}
