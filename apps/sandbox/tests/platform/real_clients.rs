//! What real clients send and the platform accepts, the sandbox accepts: TikTok's own SDK and tool, and clients in PHP.

use crate::support::{Ask, Caller, Got};
use serde_json::{Value, json};
use tiktokshop_sandbox::Sandbox;

const RETURNS: &str = "/return_refund/202309/returns";
const CANCELLATIONS: &str = "/return_refund/202309/cancellations";

/// An order of a new buyer, in a status.
async fn order(caller: &Caller, status: &str) -> String {
    let placed = caller.control("POST", "/orders", json!({"status": status})).await.json;
    placed["order_ids"][0].as_str().expect("an order").to_owned()
}

async fn post(caller: &Caller, path: &str, body: Value) -> Got {
    caller.call(Ask::new("POST", path).json(&body.to_string())).await
}

async fn order_status(caller: &Caller, id: &str) -> Value {
    let detail = caller.call(Ask::new("GET", "/order/202309/orders").query("ids", id)).await;
    detail.json["data"]["orders"][0]["status"].clone()
}

#[tokio::test]
async fn parameters_that_say_nothing_are_as_good_as_none() {
    let caller = Caller::start().await;
    for name in ["shop_id", "version", "page_token", "sort_field", "shop_cipher"] {
        let got = caller.call(Ask::orders().query(name, "")).await;
        assert_eq!(got.code(), 0, "{name}: {}", got.json);
    }
    assert_eq!(
        caller.call(Ask::orders().query("shop_id", "7495")).await.code(),
        36_009_004,
        "a value is refused"
    );
    let empty = Ask::new("GET", "/order/202309/orders").query("ids", "");
    assert_eq!(caller.call(empty).await.message(), "invalid param: 'ids' is required");
}

#[tokio::test]
async fn an_empty_array_of_php_is_an_empty_object() {
    let caller = Caller::start().await;
    let search = Ask::new("POST", "/order/202309/orders/search").query("page_size", "2");
    assert_eq!(caller.call(search.clone().json("[]")).await.code(), 0);
    assert_eq!(caller.call(search.json("[1]")).await.code(), 36_009_004, "one with entries is none");
    let border = caller.border().clone();
    let (cipher, shop_id) = (border.shops[0].cipher.clone(), border.shops[0].id.clone());
    let placed = caller.control("POST", "/orders", json!({"shop_id": shop_id})).await.json;
    let id = placed["order_ids"][0].as_str().expect("an order");
    let ask = |method: &str, path: &str| {
        Ask::new(method, path).query("shop_cipher", &cipher).token(&border.access_token)
    };
    let detail = caller.call(ask("GET", "/order/202309/orders").query("ids", id)).await;
    let package =
        detail.json["data"]["orders"][0]["packages"][0]["id"].as_str().expect("a package").to_owned();
    let body = json!({"handover_method": "DROP_OFF", "pickup_slot": [], "self_shipment": []});
    let path = format!("/fulfillment/202309/packages/{package}/ship");
    let shipped = caller.call(ask("POST", &path).json(&body.to_string())).await;
    assert_eq!(shipped.code(), 0, "{}", shipped.json);
    // Inside a list, too: the package is refused, because it has been shipped by now.
    let batch = json!({"packages": [{"id": package, "pickup_slot": [], "self_shipment": []}]});
    let again = caller.call(ask("POST", "/fulfillment/202309/packages/ship").json(&batch.to_string())).await;
    assert_eq!(
        (again.code(), again.json["data"]["errors"].as_array().map(Vec::len)),
        (0, Some(1)),
        "{}",
        again.json
    );
}

#[tokio::test]
async fn sellers_give_the_reasons_that_are_documented() {
    let caller = Caller::start().await;
    let delivered = [
        "ecom_order_delivered_refund_reason_missing_product_seller",
        "ecom_order_delivered_refund_reason_not_received_seller",
        "ecom_order_delivered_refund_reason_damaged_seller",
    ];
    let shipped =
        ["seller_shipped_refund_package_lost", "seller_shipped_refund_miss_estimated_delivery_date"];
    let start = async |status: &str, reason: &str| {
        let id = order(&caller, status).await;
        let body = json!({"order_id": id, "return_type": "REFUND", "return_reason": reason});
        post(&caller, RETURNS, body).await
    };
    for (status, reasons) in [("DELIVERED", &delivered[..]), ("IN_TRANSIT", &shipped[..])] {
        for reason in reasons {
            let got = start(status, reason).await;
            assert_eq!(got.code(), 0, "{reason}: {}", got.json);
        }
    }
    for (reason, code) in [
        (shipped[1], 0),
        (delivered[0], 25_001_021),
        ("ecom_order_delivered_refund_reason_missing_product", 25_001_015),
        ("ecom_order_delivered_refund_and_return_reason_no_longer_needed", 25_001_014),
        ("ecom_order_delivered_refund_reason_missing_product_seller_uk", 25_001_014),
    ] {
        let got = start("AWAITING_COLLECTION", reason).await;
        assert_eq!(got.code(), code, "{reason}: {}", got.json);
    }
}

#[tokio::test]
async fn sellers_reject_with_the_reasons_that_are_documented() {
    let caller = Caller::start().await;
    let reject = async |kind: &str, reason: &str| {
        let id = order(&caller, "DELIVERED").await;
        let asked = caller.control("POST", &format!("/orders/{id}/return"), json!({"type": kind})).await.json;
        let decision = if kind == "REFUND" { "REJECT_REFUND" } else { "REJECT_RETURN" };
        let path = format!("{RETURNS}/{}/reject", asked["return_id"].as_str().expect("a return"));
        post(&caller, &path, json!({"decision": decision, "reject_reason": reason})).await.code()
    };
    for reason in [
        "reverse_reject_request_reason_3",
        "reverse_reject_request_reason_4",
        "reverse_reject_refund_request_correct_item",
        "reverse_reject_refund_request_unclear_evidence",
    ] {
        assert_eq!(reject("REFUND", reason).await, 0, "{reason}");
    }
    assert_eq!(reject("RETURN_AND_REFUND", "reverse_reject_request_reason_3").await, 0);
    assert_eq!(
        reject("REFUND", "reverse_reject_request_reason_agreement").await,
        25_001_014,
        "nobody documents it"
    );
    assert_eq!(
        reject("REFUND", "reverse_reject_return_parcel_reason_1").await,
        25_001_016,
        "it is for parcels"
    );
    let waiting = order(&caller, "AWAITING_SHIPMENT").await;
    let asked = caller.control("POST", &format!("/orders/{waiting}/cancel"), Value::Null).await.json;
    let path = format!("{CANCELLATIONS}/{}/reject", asked["cancel_id"].as_str().expect("a cancellation"));
    let reason = json!({"reject_reason": "ecom_reverse_reject_cancel_reason_product_packed"});
    assert_eq!(post(&caller, &path, reason).await.code(), 0);
}

#[tokio::test]
async fn the_reasons_that_are_offered_are_taken() {
    let caller = Caller::start().await;
    let id = order(&caller, "DELIVERED").await;
    let asked = caller.control("POST", &format!("/orders/{id}/return"), json!({"type": "REFUND"})).await.json;
    let return_id = asked["return_id"].as_str().expect("a return").to_owned();
    let list =
        Ask::new("GET", "/return_refund/202309/reject_reasons").query("return_or_cancel_id", &return_id);
    let offered = caller.call(list).await.json["data"]["reasons"].clone();
    let offered = offered.as_array().expect("reasons");
    assert!(offered.len() > 5, "{offered:?}");
    let last = &offered.last().expect("a reason")["name"];
    let body = json!({"decision": "REJECT_REFUND", "reject_reason": last});
    assert_eq!(post(&caller, &format!("{RETURNS}/{return_id}/reject"), body).await.code(), 0, "{last}");
}

#[tokio::test]
async fn a_seller_cancels_an_unpaid_order() {
    let caller = Caller::start().await;
    let placed = caller.control("POST", "/orders", json!({"unpaid": true})).await.json;
    let id = placed["order_ids"][0].as_str().expect("an order").to_owned();
    let cancel = async |reason: &str| {
        post(&caller, CANCELLATIONS, json!({"order_id": id, "cancel_reason": reason})).await.code()
    };
    assert_eq!(cancel("seller_cancel_reason_out_of_stock").await, 25_001_021, "that is for paid orders");
    assert_eq!(cancel("seller_cancel_unpaid_reason_out_of_stock").await, 0);
    assert_eq!(order_status(&caller, &id).await, "CANCELLED");
    let paid = order(&caller, "AWAITING_SHIPMENT").await;
    let body = json!({"order_id": paid, "cancel_reason": "seller_cancel_unpaid_reason_out_of_stock"});
    assert_eq!(post(&caller, CANCELLATIONS, body).await.code(), 25_001_021);
}

/// Calls the refresh endpoint.
async fn refresh(caller: &Caller, token: &str, grant_type: &str) -> Got {
    let (key, secret) = (&caller.sandbox.app_key, &caller.sandbox.app_secret);
    let query = format!("app_key={key}&app_secret={secret}&refresh_token={token}&grant_type={grant_type}");
    caller.get(&format!("{}/api/v2/token/refresh?{query}", caller.sandbox.auth_url)).await
}

#[tokio::test]
async fn a_refresh_with_the_grant_type_of_the_own_sdk_gets_tokens() {
    let caller = Caller::start().await;
    let token = caller.sandbox.refresh_token.clone();
    let first = refresh(&caller, &token, "authorized_code").await;
    assert_eq!(first.code(), 0, "{}", first.json);
    let newer = first.json["data"]["refresh_token"].as_str().expect("a token").to_owned();
    assert_eq!(refresh(&caller, &newer, "refresh_token").await.code(), 0);
    assert_eq!(refresh(&caller, &newer, "refresh_token").await.code(), 36_004_001, "used up");
    let unknown = refresh(&caller, "TTP_unknown", "refresh_token").await;
    assert_eq!((unknown.code(), unknown.message()), (36_004_005, "can not find related auth record"));
}

/// The body of an event of that type, as it would be sent.
async fn event(caller: &Caller, number: i64) -> Value {
    let sent = caller.control("POST", "/webhooks/trigger", json!({"type": number})).await.json;
    serde_json::from_str(sent["bodies"][0].as_str().expect("a body")).expect("JSON")
}

#[tokio::test]
async fn webhooks_of_stock_come_in_an_envelope_with_numbers_for_ids() {
    let hook = "http://127.0.0.1:9/hook";
    let caller =
        Caller::with(Sandbox::builder().start_time(crate::support::NOW).frozen().webhook_url(hook)).await;
    let body = event(&caller, 68).await;
    assert_eq!(
        (&body["type"], body["timestamp"].as_i64()),
        (&json!(68), Some(crate::support::NOW)),
        "{body}"
    );
    assert!(body["tts_notification_id"].is_string() && body["seller_open_id"].is_string(), "{body}");
    assert!(body.get("shop_id").is_none(), "{body}");
    for id in ["product_id", "seller_id", "sku_id"] {
        assert!(body["data"][id].is_i64(), "{id} of {body}");
    }
    order(&caller, "AWAITING_SHIPMENT").await;
    let all = caller.control("GET", "/webhooks/deliveries", Value::Null).await.json["deliveries"].clone();
    let real =
        all.as_array().into_iter().flatten().rfind(|one| one["type"] == 68).expect("a change of stock");
    let body: Value = serde_json::from_str(real["body"].as_str().expect("text")).expect("JSON");
    assert_eq!((&body["type"], body["data"]["sku_id"].is_i64()), (&json!(68), true), "{body}");
    assert_eq!(body["seller_open_id"], caller.account(0).open_id.as_str());
}

#[tokio::test]
async fn old_and_new_types_have_their_fields() {
    let hook = "http://127.0.0.1:9/hook";
    let caller =
        Caller::with(Sandbox::builder().start_time(crate::support::NOW).frozen().webhook_url(hook)).await;
    for (number, count) in [(2, 7), (71, 7)] {
        let body = event(&caller, number).await;
        assert_eq!(body["data"].as_object().map(serde_json::Map::len), Some(count), "{body}");
        assert!(body["shop_id"].is_string(), "{body}");
    }
}

#[tokio::test]
async fn account_transactions_have_times_as_rfc_3339() {
    let caller = Caller::start().await;
    let list = |from: &str| {
        Ask::new("GET", "/finance/202609/account_transactions")
            .query("page_size", "10")
            .query("start_time", from)
    };
    let got = caller.call(list("2026-09-01T00:00:00Z")).await;
    assert_eq!(got.json["data"]["flows"][0]["create_time"], "2026-09-21T13:13:20.000000000Z", "{}", got.json);
    assert_eq!(caller.call(list("1790000000")).await.code(), 36_009_004);
}
