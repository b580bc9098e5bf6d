//! Shops, authorizations and the catalogue.

use std::time::Duration;

use serde_json::{Value, json};
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Standing, Status};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::roster::RosterFilter;

use super::stage::{Stage, told};
use crate::support::{Base, on_both};

on_both! {
    shops_tell_how_their_authorization_stands
    a_shop_that_the_platform_calls_inactive_shows_until_a_call_succeeds_again
    a_shop_that_another_process_found_inactive_is_active_again_when_a_call_succeeds_here
    pages_of_accounts_miss_nobody
    operations_are_found_by_all_names
}

async fn shops_tell_how_their_authorization_stands(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let shop = app.read(&format!("/v1/shops/{}", stage.shop()), 200).await;
    let seller = &stage.sandbox.accounts[0];
    assert_eq!(
        (&shop["id"], &shop["authorization"]["open_id"]),
        (&json!(stage.shop()), &json!(seller.open_id))
    );
    assert_eq!(shop["authorization"]["standing"], "active");
    assert!(shop["authorization"]["access_token_expires_at"].as_i64().unwrap() > stage.sandbox.now());
    let id = AccountId::new(&stage.sandbox.app_key, &seller.open_id);
    let record = stage.store.load(&id).await.unwrap().unwrap();
    let refused = record.with_status(Status::NeedsReauthorization { reason: "revoked".to_owned() }, 1);
    let _ = stage.store.save(&id, &refused, Expected::Any).await.unwrap();
    let shop = app.read(&format!("/v1/shops/{}", stage.shop()), 200).await;
    assert_eq!(
        (&shop["authorization"]["standing"], &shop["authorization"]["reason"]),
        (&json!("needs_reauthorization"), &json!("revoked"))
    );
    assert_eq!(app.read("/v1/shops/1", 404).await["kind"], "not_found");
}

async fn a_shop_that_the_platform_calls_inactive_shows_until_a_call_succeeds_again(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Write, &[]).await;
    let (shop, account) = (stage.shop(), stage.sandbox.accounts[0].open_id.clone());
    let path = format!("/v1/shops/{shop}");
    let call = format!("{path}/call/order.get_order_list");
    let set = |active| {
        stage.sandbox.world(|world| {
            world.shops.iter_mut().find(|known| known.id == shop).unwrap().active = active;
        });
    };
    let standing = async || app.read(&path, 200).await["authorization"].clone();
    told(app.post(&call, &json!({"page_size": 1})).await, 200).await;
    assert_eq!(standing().await["standing"], "active");

    set(false);
    for _ in 0..3 {
        let refused = app.post(&call, &json!({"page_size": 1})).await;
        assert_eq!(told(refused, 409).await["kind"], "shop_inactive");
    }
    while standing().await["standing"] != "shop_inactive" {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(standing().await["inactive_shops"], json!([shop]));
    let filter = RosterFilter { standing: Some(Standing::ShopInactive), ..RosterFilter::default() };
    let listed = stage.store.list_roster(&filter, 0, 10).await.unwrap();
    assert!(listed.iter().all(|entry| entry.account.open_id == account) && !listed.is_empty());
    let id = AccountId::new(&stage.sandbox.app_key, &account);
    let mut shops = stage.store.list_shops(&id).await.unwrap();
    shops.push(AuthorizedShop::new("7000", "another"));
    stage.store.save_shops(&id, &shops).await.unwrap();
    let seen = stage.app(Scope::Read, &["7000"]).await.read("/v1/shops/7000", 200).await;
    assert_eq!(seen["authorization"].get("inactive_shops"), None, "a key sees its own shops only");

    set(true);
    told(app.post(&call, &json!({"page_size": 1})).await, 200).await;
    while standing().await["standing"] != "active" {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let types = async || {
        let events = app.read("/v1/events?source=token", 200).await;
        let events = events["events"].as_array().unwrap().iter();
        events.map(|event| event["type"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // The event is kept a moment after the standing is noted.
    while !types().await.iter().any(|kind| kind == "authorization.reactivated") {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let types = types().await;
    let each = |name: &str| types.iter().filter(|kind| *kind == name).count();
    let (left, back) = (each("authorization.shop_inactive"), each("authorization.reactivated"));
    assert_eq!((left, back), (1, 1), "{types:?}");
}

async fn a_shop_that_another_process_found_inactive_is_active_again_when_a_call_succeeds_here(base: Base) {
    let stage = Stage::start(base).await;
    let id = AccountId::new(&stage.sandbox.app_key, &stage.sandbox.accounts[0].open_id);
    assert!(stage.store.shop_active(&id, &stage.shop(), false).await.unwrap());
    // A server that starts learns it from the store.
    let (server, app) = stage.second().await;
    let call = format!("/v1/shops/{}/call/order.get_order_list", stage.shop());
    while !stage.store.noted(&id).await.unwrap().unwrap().inactive_shops.is_empty() {
        told(app.post(&call, &json!({"page_size": 1})).await, 200).await;
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(server.stop().await);
}

async fn pages_of_accounts_miss_nobody(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let (mut found, mut path) = (Vec::new(), "/v1/accounts?limit=2".to_owned());
    loop {
        let page = app.read(&path, 200).await;
        found.extend(page["accounts"].as_array().unwrap().iter().map(|account| account["open_id"].clone()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/v1/accounts?limit=2&after={}", next.replace('/', "%2F"));
    }
    let mut wanted: Vec<Value> =
        stage.sandbox.accounts.iter().map(|account| json!(account.open_id)).collect();
    wanted.sort_by_key(Value::to_string);
    found.sort_by_key(Value::to_string);
    assert_eq!(found, wanted);
    let shops = app.read("/v1/shops", 200).await["shops"].as_array().unwrap().len();
    assert_eq!(shops, stage.sandbox.accounts.iter().map(|account| account.shops.len()).sum::<usize>());
}

async fn operations_are_found_by_all_names(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let all = app.read("/v1/operations", 200).await;
    assert_eq!(all["operations"].as_array().unwrap().len(), tiktokshop_core::catalog::operations().len());
    let few = app.read("/v1/operations?search=getOrderList", 200).await;
    assert_eq!(few["operations"][0]["id"], "order.get_order_list");
    for name in ["order.get_order_list", "Order.getOrderList", "order.list"] {
        let page = app.read(&format!("/v1/operations/{name}"), 200).await;
        assert_eq!(
            (&page["id"], &page["is_read"], &page["takes_shop"]),
            (&json!("order.get_order_list"), &json!(true), &json!(true))
        );
        assert!(page["versions"][0]["body"]["order_status"]["values"].is_array(), "{page}");
    }
    assert!(app.read("/v1/operations/order.lst", 404).await["hint"].is_string());
}
