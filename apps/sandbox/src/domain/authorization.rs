//! What the owner of a token may work with: shops, category assets, a token for the widget.

use serde_json::{Value, json};

use crate::call::{Call, Handler, Response};
use crate::world::{CategoryAsset, Shop, World};

/// How long a widget token is valid, in seconds.
const WIDGET_SECONDS: i64 = 300;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("authorization.get_authorized_shop", shops),
        ("authorization.get_authorized_category_assets", category_assets),
        ("authorization.get_widget_token", widget_token),
        ("authorization.deauthorize_shop", deauthorize),
    ]
}

/// A local seller has one shop, a cross-border seller one per market.
fn shops(world: &mut World, call: &Call) -> Response {
    let show = |shop: &&Shop| {
        json!({
            "id": shop.id,
            "name": shop.name,
            "region": shop.region,
            "seller_type": shop.seller_type,
            "cipher": shop.cipher,
            "code": shop.code,
        })
    };
    let shown: Vec<Value> = world.shops_of(&call.open_id).iter().map(show).collect();
    Ok(json!({"shops": shown}))
}

fn category_assets(world: &mut World, call: &Call) -> Response {
    let show = |asset: &CategoryAsset| {
        json!({
            "cipher": asset.cipher,
            "target_market": asset.target_market,
            "category": {"id": asset.category_id, "name": asset.category_name},
        })
    };
    let own = world.category_assets.iter().filter(|asset| asset.open_id == call.open_id);
    let shown: Vec<Value> = own.map(show).collect();
    Ok(json!({"category_assets": shown}))
}

fn widget_token(world: &mut World, _call: &Call) -> Response {
    let token = format!("WIDGET_{:016x}{:016x}", world.ids.random(), world.ids.random());
    Ok(json!({"widget_token": {"token": token, "expire_at": world.now() + WIDGET_SECONDS}}))
}

/// Takes the shop away from the app: calls for it get 105001 from now on, and type 6 says so.
fn deauthorize(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    withdraw(world, &shop_id);
    Ok(json!({}))
}

/// Withdraws the app's authorization for a shop, as the seller would in Seller Center.
pub fn withdraw(world: &mut World, shop_id: &str) {
    world.tokens.deauthorize_shop(shop_id);
    let data = json!({"message": "The seller has withdrawn the authorization of this app."});
    world.emit(shop_id, 6, "SELLER_DEAUTHORIZATION", data);
}

#[cfg(test)]
mod tests {
    use crate::domain::testing::{call, play, shop, world};
    use crate::model::user_type;

    #[test]
    fn a_border_seller_has_two_shops() {
        let mut world = world();
        for (region, count) in [("US", 1), ("GB", 2)] {
            let list = call("authorization.get_authorized_shop", &shop(&world, region));
            assert_eq!(play(&mut world, &list)["shops"].as_array().map(Vec::len), Some(count), "{region}");
        }
    }

    #[test]
    fn a_shop_that_was_taken_away_is_listed_no_more() {
        let mut world = world();
        let gone = shop(&world, "DE");
        play(&mut world, &call("authorization.deauthorize_shop", &gone));
        assert!(!world.tokens.shop_is_authorized(&gone));
        assert!(world.outbox.iter().any(|event| event.event_type == 6));
        let list = call("authorization.get_authorized_shop", &shop(&world, "GB"));
        assert_eq!(play(&mut world, &list)["shops"].as_array().map(Vec::len), Some(1));
    }

    #[test]
    fn partners_have_category_assets() {
        let mut world = world();
        let partner = world
            .sellers
            .iter()
            .find(|seller| seller.user_type == user_type::PARTNER)
            .expect("partner")
            .open_id
            .clone();
        let mut list = call("authorization.get_authorized_category_assets", "");
        list.open_id = partner;
        let assets = play(&mut world, &list);
        assert!(assets["category_assets"][0]["category"]["id"].is_i64());
    }
}
