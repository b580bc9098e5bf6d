//! The control API: what it does, and that it says what is wrong.

use crate::support::{Ask, Caller, NOW};
use serde_json::{Value, json};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::domain::product::live_skus;

#[tokio::test]
async fn orders_are_placed_and_moved_on() {
    let caller = Caller::start().await;
    let placed = caller.control("POST", "/orders", json!({"count": 2, "status": "AWAITING_SHIPMENT"})).await;
    assert_eq!(placed.status, 200, "{}", placed.json);
    let ids: Vec<&str> =
        placed.json["order_ids"].as_array().expect("ids").iter().filter_map(Value::as_str).collect();
    assert_eq!(ids.len(), 2);
    let detail = Ask::new("GET", "/order/202507/orders").query("ids", &ids.join(","));
    let orders = caller.call(detail).await.json["data"]["orders"].clone();
    assert_eq!(orders.as_array().map(Vec::len), Some(2), "{orders}");
    assert!(
        orders.as_array().into_iter().flatten().all(|order| order["status"] == "AWAITING_SHIPMENT"),
        "{orders}"
    );
    let moved =
        caller.control("POST", &format!("/orders/{}/status", ids[0]), json!({"status": "DELIVERED"})).await;
    assert_eq!(moved.status, 200, "{}", moved.json);
    let detail = Ask::new("GET", "/order/202507/orders").query("ids", ids[0]);
    assert_eq!(caller.call(detail).await.json["data"]["orders"][0]["status"], "DELIVERED");
}

#[tokio::test]
async fn buyers_ask_for_their_money_back() {
    let caller = Caller::start().await;
    let order = async |status: &str| {
        let placed = caller.control("POST", "/orders", json!({"status": status})).await.json;
        placed["order_ids"][0].as_str().expect("an order").to_owned()
    };
    let waiting = order("AWAITING_SHIPMENT").await;
    let cancelled = caller.control("POST", &format!("/orders/{waiting}/cancel"), Value::Null).await;
    assert!(cancelled.json["cancel_id"].is_string(), "{}", cancelled.json);
    let delivered = order("DELIVERED").await;
    let wish = json!({"type": "RETURN_AND_REFUND"});
    let returned = caller.control("POST", &format!("/orders/{delivered}/return"), wish).await;
    let id = returned.json["return_id"].as_str().expect("a return").to_owned();
    let early = caller
        .control("POST", &format!("/returns/{id}/status"), json!({"status": "BUYER_SHIPPED_ITEM"}))
        .await;
    assert_eq!(early.status, 400, "the seller has not agreed yet");
}

#[tokio::test]
async fn orders_of_every_kind_are_placed() {
    let caller = Caller::start().await;
    let wanted = json!({"is_sample": true, "is_cod": true, "by_tiktok": true, "message": "hello",
        "order_type": "PRE_ORDER", "release": NOW + 7200});
    let placed = caller.control("POST", "/orders", wanted).await.json;
    let id = placed["order_ids"][0].as_str().expect("an order").to_owned();
    let order = async || {
        let detail = Ask::new("GET", "/order/202507/orders").query("ids", &id);
        caller.call(detail).await.json["data"]["orders"][0].clone()
    };
    let before = order().await;
    assert_eq!((&before["status"], &before["release_date"]), (&json!("ON_HOLD"), &json!(NOW + 7200)));
    assert_eq!((&before["is_sample_order"], &before["is_cod"]), (&json!(true), &json!(true)));
    assert_eq!(before["fulfillment_type"], "FULFILLMENT_BY_TIKTOK");
    assert_eq!((&before["buyer_message"], &before["order_type"]), (&json!("hello"), &json!("PRE_ORDER")));
    caller.control("POST", "/clock", json!({"advance": 7200})).await;
    assert_eq!(order().await["status"], "AWAITING_SHIPMENT");
    caller.control("POST", &format!("/orders/{id}/address"), Value::Null).await;
    assert_eq!(order().await["has_updated_recipient_address"], true);
}

#[tokio::test]
async fn what_others_do_happens_on_demand() {
    let caller =
        Caller::with(Sandbox::builder().start_time(NOW).frozen().webhook_url("http://127.0.0.1:9/")).await;
    let post = async |path: String, body: Value| caller.control("POST", &path, body).await;
    let order = async |status: &str| {
        let placed = post("/orders".into(), json!({"status": status})).await.json;
        placed["order_ids"][0].as_str().expect("an order").to_owned()
    };
    let id = order("AWAITING_SHIPMENT").await;
    let cancel = post(format!("/orders/{id}/cancel"), Value::Null).await.json["cancel_id"].clone();
    let withdraw = format!("/cancellations/{}/withdraw", cancel.as_str().expect("an id"));
    assert_eq!(post(withdraw.clone(), Value::Null).await.status, 200);
    assert_eq!(post(withdraw, Value::Null).await.status, 400, "only once");

    let id = order("DELIVERED").await;
    let wish = json!({"type": "RETURN_AND_REFUND"});
    let id = post(format!("/orders/{id}/return"), wish).await.json["return_id"].clone();
    let id = id.as_str().expect("an id");
    assert_eq!(post(format!("/returns/{id}/arrive"), Value::Null).await.status, 400, "nothing was sent");
    let support = json!({"status": "SUPPORT_BUYER"});
    assert_eq!(post(format!("/returns/{id}/arbitration"), support).await.status, 400, "nothing was rejected");

    let product = caller.sandbox.world(|world| {
        let shop = world.shops[0].id.clone();
        live_skus(world, &shop)[0].product_id.clone()
    });
    let reason = json!({"reason": "a test"});
    assert_eq!(post(format!("/products/{product}/freeze"), reason.clone()).await.status, 200);
    assert_eq!(post(format!("/products/{product}/take_down"), reason).await.status, 400, "it is not on sale");
    let message = json!({"shop_id": caller.sandbox.shops[0].id, "text": "Where is it?"});
    assert!(post("/messages".into(), message).await.json["message_id"].is_string());
    assert_eq!(post("/labels".into(), json!({"delay": 0})).await.status, 200);
    caller.sandbox.settled().await;
    let types: Vec<i64> = caller.sandbox.deliveries().iter().map(|one| one.event_type).collect();
    for wanted in [1, 5, 11, 12, 14] {
        assert!(types.contains(&wanted), "type {wanted} in {types:?}");
    }
}

#[tokio::test]
async fn the_clock_moves_stands_and_runs() {
    let caller = Caller::start().await;
    let now = async |body: Value| {
        caller.control("POST", "/clock", body).await.json["now"].as_i64().expect("a time")
    };
    assert_eq!(now(json!({"advance": 60})).await, NOW + 60);
    assert_eq!(now(json!({"set": NOW})).await, NOW);
    assert_eq!(now(json!({"freeze": NOW + 5})).await, NOW + 5);
    assert_eq!(now(json!({"freeze": true})).await, NOW + 5);
    let running = now(json!({"resume": true})).await;
    assert!((NOW + 5..NOW + 60).contains(&running));
}

#[tokio::test]
async fn tokens_are_issued_expired_and_told_never() {
    let caller = Caller::start().await;
    let border = caller.border().open_id.clone();
    let issued = caller.control("POST", "/tokens/issue", json!({"open_id": border})).await.json;
    assert_eq!(issued["shops"].as_array().map(Vec::len), Some(2));
    let token = issued["access_token"].as_str().expect("a token").to_owned();
    let shops = || Ask::new("GET", "/authorization/202309/shops").token(&token);
    assert_eq!(caller.call(shops()).await.code(), 0);
    caller.control("POST", "/tokens/expire", json!({"open_id": border})).await;
    assert_eq!(caller.call(shops()).await.code(), 105_002);
    assert_eq!(caller.call(Ask::orders()).await.code(), 0, "the other seller's token runs on");
    let state = caller.control("GET", "/state", Value::Null).await;
    assert!(!String::from_utf8_lossy(&state.body).contains(&caller.sandbox.access_token));
}

#[tokio::test]
async fn requests_are_read_back() {
    let caller = Caller::start().await;
    caller.call(Ask::orders().json("{\"order_status\":\"UNPAID\"}")).await;
    caller.call(Ask::new("GET", "/authorization/202309/shops")).await;
    let got = caller.control("GET", "/requests?operation=order.get_order_list", Value::Null).await.json;
    let request = &got["requests"][0];
    assert_eq!((&got["count"], &request["method"], &request["code"]), (&json!(2), &json!("POST"), &json!(0)));
    assert_eq!(request["body"], "{\"order_status\":\"UNPAID\"}");
    assert_eq!(request["headers"]["x-tts-access-token"], "***");
    assert_eq!(
        caller.control("GET", "/requests?last=1", Value::Null).await.json["requests"][0]["operation"],
        "authorization.get_authorized_shop"
    );
    caller.control("DELETE", "/requests", Value::Null).await;
    assert_eq!(caller.control("GET", "/requests", Value::Null).await.json["count"], 0);
}

#[tokio::test]
async fn a_reset_brings_the_start_back() {
    let caller = Caller::start().await;
    let before = caller.call(Ask::orders()).await.json["data"].clone();
    caller.control("POST", "/orders", json!({})).await;
    caller.control("POST", "/tokens/revoke", json!({})).await;
    caller.control("POST", "/reset", Value::Null).await;
    assert_eq!(caller.call(Ask::orders()).await.json["data"], before);
}

#[tokio::test]
async fn wrong_requests_are_told_what_is_wrong() {
    let caller = Caller::start().await;
    let wrong = [
        ("GET", "/nothing", Value::Null, 404),
        ("POST", "/clock", json!({}), 400),
        ("POST", "/clock", json!({"advance": "a day"}), 400),
        ("POST", "/clock", json!({"advance": i64::MAX}), 400),
        ("POST", "/tokens/expire", json!({"token": "x"}), 400),
        ("POST", "/tokens/revoke", json!({"open_id": "x"}), 404),
        ("POST", "/orders", json!({"count": 0}), 400),
        ("POST", "/orders", json!({"shop_id": "x"}), 404),
        ("POST", "/orders", json!({"lines": [{"sku_id": "x"}]}), 400),
        ("POST", "/orders/1/status", json!({"status": "LOST"}), 400),
        ("POST", "/quota", json!({"per_hour": 1}), 400),
        ("POST", "/rules", json!({"strict": true}), 400),
        ("POST", "/shops/x", json!({"active": false}), 404),
        ("POST", "/app", json!({"redirect_url": "nowhere"}), 400),
        ("POST", "/webhooks/trigger", json!({"type": 9999}), 400),
        ("POST", "/webhooks/trigger", json!({"type": 1}), 400),
        ("POST", "/webhooks/options", json!({"speed": 2}), 400),
        ("GET", "/requests?last=all", Value::Null, 400),
        ("POST", "/faults", json!({"operation": "order.get_order_lst", "action": {"type": "reset"}}), 400),
        ("POST", "/faults", json!({"nth": 0, "action": {"type": "reset"}}), 400),
        ("POST", "/faults", json!({"times": 0, "action": {"type": "reset"}}), 400),
        ("POST", "/faults", json!({"probability": 20, "action": {"type": "reset"}}), 400),
    ];
    for (method, path, body, status) in wrong {
        let got = caller.control(method, path, body.clone()).await;
        assert_eq!(got.status, status, "{method} {path} {body}: {}", got.json);
        assert!(got.json["error"].as_str().is_some_and(|what| !what.is_empty()), "{method} {path}");
    }
    let url = format!("{}/clock", caller.sandbox.control_url);
    let broken = caller.http.post(url).body("{").send().await.expect("a response");
    assert_eq!(broken.status(), 400);
}

#[tokio::test]
async fn orders_are_placed_all_or_none() {
    let caller = Caller::start().await;
    let count = async || caller.sandbox.world(|world| world.domains.order.orders.len());
    let before = count().await;
    let stock = caller.sandbox.world(|world| {
        let sku = live_skus(world, &world.shops[0].id).remove(0);
        tiktokshop_sandbox::domain::product::available(world, &world.shops[0].id, &sku.sku_id).expect("stock")
    });
    let refused = caller.control("POST", "/orders", json!({"count": 10_000})).await;
    assert_eq!((refused.status, count().await), (400, before), "{}", refused.json);
    let says = refused.json["error"].as_str().expect("why");
    assert!(says.contains(&format!("at most {stock}")), "{says}");
    let placed = caller.control("POST", "/orders", json!({"count": stock})).await;
    assert_eq!((placed.status, count().await), (200, before + usize::try_from(stock).expect("a count")));
}

#[tokio::test]
async fn a_walk_that_ends_early_changes_nothing() {
    let caller = Caller::start().await;
    let before = caller.sandbox.world(|world| world.domains.order.orders.len());
    let wanted = json!({"unpaid": true, "status": "PARTIALLY_SHIPPING"});
    assert_eq!(
        caller.control("POST", "/orders", wanted).await.status,
        400,
        "one line cannot be shipped in parts"
    );
    assert_eq!(caller.sandbox.world(|world| world.domains.order.orders.len()), before);
    let placed = caller.control("POST", "/orders", json!({"unpaid": true})).await.json;
    let id = placed["order_ids"][0].as_str().expect("an order").to_owned();
    let moved = caller
        .control("POST", &format!("/orders/{id}/status"), json!({"status": "PARTIALLY_SHIPPING"}))
        .await;
    assert_eq!(moved.status, 400, "{}", moved.json);
    let status = caller.sandbox.world(|world| world.domains.order.orders[&id].status.name());
    assert_eq!(status, "UNPAID", "it was not even paid");
}

/// More sellers have shops that work like the others, and change nothing about the usual ones.
#[tokio::test]
async fn more_sellers_have_shops_of_their_own() {
    let usual =
        Sandbox::builder().seed(7).frozen().start_time(1_790_000_000).start().await.expect("a sandbox");
    let many = Sandbox::builder()
        .seed(7)
        .frozen()
        .start_time(1_790_000_000)
        .more_sellers(50)
        .start()
        .await
        .expect("a sandbox");
    let named =
        |sandbox: &Sandbox| sandbox.accounts.iter().map(|one| one.open_id.clone()).collect::<Vec<_>>();
    assert_eq!(named(&many)[..usual.accounts.len()], named(&usual));
    assert_eq!(many.accounts.len(), usual.accounts.len() + 50);
    let shops: std::collections::BTreeSet<_> =
        many.accounts.iter().flat_map(|one| &one.shops).map(|shop| shop.id.clone()).collect();
    assert_eq!(shops.len(), usual.accounts.iter().map(|one| one.shops.len()).sum::<usize>() + 50);
}
