//! Webhooks: signed, sent again on TikTok's schedule, and out of order if that is wanted.

use std::sync::{Arc, Mutex};

use crate::support::{Caller, NOW, hex_hmac};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use tiktokshop_sandbox::webhook::delivery::Status;

/// A receiver that records what arrives, and responds as it is told.
#[derive(Clone)]
struct Receiver {
    url: String,
    came: Arc<Mutex<Vec<(String, Bytes)>>>,
    response: Arc<Mutex<StatusCode>>,
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers["authorization"].to_str().expect("text").to_owned();
    receiver.came.lock().expect("a lock").push((signature, body));
    *receiver.response.lock().expect("a lock")
}

impl Receiver {
    async fn start() -> Receiver {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let receiver = Receiver { url, came: Arc::default(), response: Arc::new(Mutex::new(StatusCode::OK)) };
        let app = Router::new().fallback(receive).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        receiver
    }

    fn responds_with(&self, status: StatusCode) {
        *self.response.lock().expect("a lock") = status;
    }

    fn came(&self) -> Vec<(String, Value)> {
        let came = self.came.lock().expect("a lock");
        came.iter()
            .map(|(signature, body)| (signature.clone(), serde_json::from_slice(body).expect("JSON")))
            .collect()
    }
}

/// Triggers a webhook for one receiver. Other events in the sandbox do not reach it.
async fn trigger(caller: &Caller, receiver: &Receiver, order: &str) {
    let wanted =
        json!({"type": 1, "address": receiver.url, "data": {"order_id": order, "order_status": "UNPAID"}});
    let got = caller.control("POST", "/webhooks/trigger", wanted).await;
    assert_eq!(got.status, 200, "{}", got.json);
}

async fn flush(caller: &Caller) -> Value {
    caller.control("POST", "/webhooks/flush", Value::Null).await.json["deliveries"].clone()
}

#[tokio::test]
async fn a_webhook_is_signed_over_its_bytes() {
    let receiver = Receiver::start().await;
    let caller = Caller::start().await;
    trigger(&caller, &receiver, "576000000000000001").await;
    caller.sandbox.settled().await;
    let (signature, body) = receiver.came.lock().expect("a lock")[0].clone();
    let message = [caller.sandbox.app_key.as_bytes(), &body].concat();
    assert_eq!(signature, hex_hmac(&caller.sandbox.app_secret, &message));
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!((&body["type"], &body["timestamp"]), (&json!(1), &json!(NOW)));
    assert_eq!(body["shop_id"], json!(caller.sandbox.shops[0].id));
    assert_eq!(body["data"]["order_id"], "576000000000000001");
    assert_eq!(body["tts_notification_id"].as_str().map(str::len), Some(19));
    assert_eq!(caller.sandbox.deliveries()[0].status, Status::Delivered);
}

#[tokio::test]
async fn failures_are_repeated_after_2_minutes_30_minutes_3_and_12_hours_and_then_given_up() {
    let receiver = Receiver::start().await;
    let caller = Caller::start().await;
    receiver.responds_with(StatusCode::ACCEPTED);
    trigger(&caller, &receiver, "1").await;
    for (expected, wait) in (1..).zip([120, 1800, 10_800, 43_200]) {
        flush(&caller).await;
        assert_eq!(receiver.came().len(), expected, "only 200 counts as received");
        caller.sandbox.advance(wait - 1);
        flush(&caller).await;
        assert_eq!(receiver.came().len(), expected, "not before {wait} s");
        caller.sandbox.advance(1);
    }
    let deliveries = flush(&caller).await;
    assert_eq!(receiver.came().len(), 5);
    assert_eq!(deliveries[0]["status"], "failed");
    caller.sandbox.advance(1_000_000);
    flush(&caller).await;
    assert_eq!(receiver.came().len(), 5);
    let ids: Vec<Value> =
        receiver.came().iter().map(|(_, body)| body["tts_notification_id"].clone()).collect();
    assert!(ids.iter().all(|id| id == &ids[0]), "one notification, one id");
}

#[tokio::test]
async fn a_repetition_that_succeeds_is_the_last() {
    let receiver = Receiver::start().await;
    let caller = Caller::start().await;
    receiver.responds_with(StatusCode::INTERNAL_SERVER_ERROR);
    trigger(&caller, &receiver, "1").await;
    flush(&caller).await;
    receiver.responds_with(StatusCode::OK);
    caller.sandbox.advance(120);
    let deliveries = flush(&caller).await;
    assert_eq!(
        (&deliveries[0]["status"], &deliveries[0]["attempts"][0]["status"]),
        (&json!("delivered"), &json!(500))
    );
    caller.sandbox.advance(100_000);
    flush(&caller).await;
    assert_eq!(receiver.came().len(), 2);
}

#[tokio::test]
async fn a_time_scale_speeds_the_schedule_up() {
    let receiver = Receiver::start().await;
    let caller = Caller::start().await;
    receiver.responds_with(StatusCode::INTERNAL_SERVER_ERROR);
    // A billion times faster, even 12 hours pass at once, while the sandbox's clock stands still.
    caller.sandbox.state(|state| state.deliveries.options.time_scale = 1_000_000_000.0);
    trigger(&caller, &receiver, "1").await;
    while caller.sandbox.deliveries()[0].status == Status::Pending {
        caller.sandbox.settled().await;
    }
    assert_eq!((caller.sandbox.deliveries()[0].status, receiver.came().len()), (Status::Failed, 5));
}

#[tokio::test]
async fn doubled_reordered_delayed_and_corrupted() {
    let receiver = Receiver::start().await;
    let caller = Caller::start().await;
    let set = async |options: Value| {
        assert_eq!(caller.control("POST", "/webhooks/options", options).await.status, 200);
    };
    set(json!({"paused": true, "reordered": true, "doubled": true})).await;
    trigger(&caller, &receiver, "1").await;
    trigger(&caller, &receiver, "2").await;
    flush(&caller).await;
    assert_eq!(receiver.came().len(), 0, "paused");
    set(json!({"reordered": true})).await;
    flush(&caller).await;
    let orders: Vec<Value> =
        receiver.came().iter().map(|(_, body)| body["data"]["order_id"].clone()).collect();
    assert_eq!(orders, ["2", "2", "1", "1"]);

    set(json!({"delay": 60, "corrupt_signature": true})).await;
    trigger(&caller, &receiver, "3").await;
    flush(&caller).await;
    assert_eq!(receiver.came().len(), 4, "delayed");
    caller.sandbox.advance(60);
    flush(&caller).await;
    let (signature, body) = receiver.came.lock().expect("a lock")[4].clone();
    let message = [caller.sandbox.app_key.as_bytes(), &body].concat();
    assert_ne!(signature, hex_hmac(&caller.sandbox.app_secret, &message));
}

#[tokio::test]
async fn a_shop_hears_of_the_topics_it_subscribed() {
    let receiver = Receiver::start().await;
    let caller = Caller::start().await;
    let body = json!({"event_type": "ORDER_STATUS_CHANGE", "address": receiver.url}).to_string();
    let got = caller.call(crate::support::Ask::new("PUT", "/event/202309/webhooks").json(&body)).await;
    assert_eq!(got.code(), 0, "{}", got.json);
    let shop = caller.sandbox.shops[0].id.clone();
    let border = caller.border().shops[0].id.clone();
    caller.sandbox.world(|world| {
        world.emit(&shop, 1, "ORDER_STATUS_CHANGE", json!({"order_id": "1"}));
        world.emit(&shop, 4, "PACKAGE_UPDATE", json!({}));
        world.emit(&border, 1, "ORDER_STATUS_CHANGE", json!({"order_id": "2"}));
    });
    caller.sandbox.settled().await;
    let came = receiver.came();
    assert_eq!(came.len(), 1, "{came:?}");
    assert_eq!(came[0].1["data"]["order_id"], "1");
}

#[tokio::test]
async fn every_type_can_be_triggered_and_strangers_get_nothing() {
    let receiver = Receiver::start().await;
    let caller = Caller::start().await;
    for webhook in &tiktokshop_sandbox::catalog::Catalog::embedded().webhooks {
        let got = caller
            .control("POST", "/webhooks/trigger", json!({"type": webhook.name, "address": receiver.url}))
            .await;
        assert_eq!(got.status, 200, "{} {}", webhook.name, got.json);
    }
    flush(&caller).await;
    assert_eq!(receiver.came().len(), 46);
    let away = json!({"type": 1, "address": "http://example.com/hook"});
    assert_eq!(caller.control("POST", "/webhooks/trigger", away).await.status, 400);
    caller.sandbox.world(|world| world.app.webhook_url = Some("https://example.com/hook".into()));
    assert_eq!(caller.control("POST", "/webhooks/trigger", json!({"type": 1})).await.status, 200);
    let refused = caller.sandbox.deliveries().pop().expect("a delivery");
    assert_eq!(refused.status, Status::Refused);
    assert!(refused.attempts[0].error.as_ref().is_some_and(|why| why.contains("this machine")));
}
