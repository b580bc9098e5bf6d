//! Shops, authorizations and the catalogue.

use serde_json::{Value, json};
use tiktokshop_core::token::{AccountId, Expected, Status, Tokens as _};
use tiktokshop_lifecycle::access::Scope;

use super::stage::Stage;

#[tokio::test]
async fn shops_tell_how_their_authorization_stands() {
    let stage = Stage::start().await;
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

#[tokio::test]
async fn pages_of_accounts_miss_nobody() {
    let stage = Stage::start().await;
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

#[tokio::test]
async fn operations_are_found_by_all_names() {
    let stage = Stage::start().await;
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
