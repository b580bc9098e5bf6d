//! Webhooks from the sandbox to a receiver on this machine: verified, typed, and recognized when delivered twice.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use tiktokshop::webhook::{EventData, construct_event};
use tiktokshop_core::webhook::{Event, SIGNATURE_HEADER, Verifier};
use tiktokshop_core::{CallOptions, ErrorKind, Input};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::domain::lifecycle::move_to;
use tiktokshop_sandbox::webhook::delivery::{Status, WebhookOptions};
use tiktokshop_sandbox::webhook::sender;

use crate::support::{NOW, Stage};

/// A signature and a body as they were received.
type Came = (String, Bytes);

/// A program that receives webhooks: it records them, and responds with the given status.
#[derive(Clone)]
struct Receiver {
    url: String,
    came: Arc<Mutex<Vec<Came>>>,
    status: Arc<Mutex<StatusCode>>,
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers[SIGNATURE_HEADER].to_str().expect("text").to_owned();
    receiver.came.lock().expect("a lock").push((signature, body));
    *receiver.status.lock().expect("a lock")
}

impl Receiver {
    async fn start() -> Receiver {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let receiver = Receiver { url, came: Arc::default(), status: Arc::new(Mutex::new(StatusCode::OK)) };
        let app = Router::new().fallback(receive).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        receiver
    }

    fn responds_with(&self, status: StatusCode) {
        *self.status.lock().expect("a lock") = status;
    }

    fn came(&self) -> Vec<Came> {
        self.came.lock().expect("a lock").clone()
    }
}

/// A sandbox that sends every event to a receiver.
async fn telling(options: WebhookOptions) -> (Stage, Receiver) {
    let receiver = Receiver::start().await;
    let stage = Stage::with(Sandbox::builder().webhook_url(&receiver.url).webhooks(options)).await;
    (stage, receiver)
}

/// Moves a new order on, one status after the other.
async fn ship(stage: &Stage) -> String {
    let order = stage.place_orders([NOW]).remove(0);
    stage.sandbox.world(|world| move_to(world, &order, "AWAITING_COLLECTION")).expect("shipped");
    stage.sandbox.settled().await;
    order
}

fn read(stage: &Stage, came: &[Came]) -> Vec<Event> {
    let verifier = stage.client().webhooks();
    came.iter()
        .map(|(signature, body)| verifier.construct_event(body, signature).expect("a good webhook"))
        .collect()
}

#[tokio::test]
async fn a_transition_is_told_verified_and_typed() {
    let (stage, receiver) = telling(WebhookOptions::default()).await;
    let order = ship(&stage).await;
    let came = receiver.came();
    let events = read(&stage, &came);
    assert!(events.iter().all(|event| event.app_key == stage.sandbox.app_key));
    assert!(events.iter().all(|event| event.shop_id.as_ref() == Some(&stage.sandbox.shops[0].id)
        || event.r#type == "INVENTORY_CHANGED"));
    let verifier = stage.client().webhooks();
    let mut statuses = Vec::new();
    for (signature, body) in &came {
        let event = construct_event(&verifier, body, signature).unwrap();
        if let EventData::OrderStatusChange(change) = &event.data {
            assert_eq!(change.order_id.as_ref(), Some(&order));
            assert_eq!((event.type_id, event.timestamp), (Some(1), Some(NOW)));
            statuses.push(change.order_status.clone().expect("a status").to_string());
        }
    }
    assert_eq!(statuses, ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"]);
    assert!(stage.sandbox.deliveries().iter().all(|delivery| delivery.status == Status::Delivered));
}

#[tokio::test]
async fn a_shop_subscribes_through_the_client() {
    let receiver = Receiver::start().await;
    let stage = Stage::start().await;
    let input = Input::new().with("event_type", "ORDER_STATUS_CHANGE").with("address", receiver.url.as_str());
    stage.client().call("event.update_shop_webhook", input, CallOptions::new()).await.unwrap();
    ship(&stage).await;
    let events = read(&stage, &receiver.came());
    assert!(
        events.len() >= 3 && events.iter().all(|event| event.r#type == "ORDER_STATUS_CHANGE"),
        "{events:?}"
    );
}

#[tokio::test]
async fn doubles_are_known_by_their_id() {
    let (stage, receiver) = telling(WebhookOptions { doubled: true, ..WebhookOptions::default() }).await;
    ship(&stage).await;
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for event in read(&stage, &receiver.came()) {
        *count.entry(event.notification_id.expect("an id")).or_default() += 1;
    }
    assert!(count.len() >= 3 && count.values().all(|times| *times == 2), "{count:?}");
}

#[tokio::test]
async fn those_that_overtook_each_other_are_put_in_order_by_their_times() {
    let options = WebhookOptions { paused: true, reordered: true, ..WebhookOptions::default() };
    let (stage, receiver) = telling(options).await;
    let order = stage.place_orders([NOW]).remove(0);
    for status in ["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"] {
        stage.advance(60);
        stage.sandbox.world(|world| move_to(world, &order, status)).unwrap();
    }
    stage.sandbox.state(|state| state.deliveries.options.paused = false);
    stage.sandbox.settled().await;
    let mut events = read(&stage, &receiver.came());
    events.retain(|event| event.r#type == "ORDER_STATUS_CHANGE");
    let times: Vec<i64> = events.iter().map(|event| event.timestamp.expect("a time")).collect();
    assert!(
        times.len() >= 5 && times.is_sorted_by(|one, next| one >= next),
        "the newest came first: {times:?}"
    );
    assert_ne!(times.first(), times.last());
    events.sort_by_key(|event| event.timestamp);
    assert_eq!(events.last().unwrap().json().unwrap()["order_status"], "DELIVERED");
    let ids: HashSet<_> = events.iter().filter_map(|event| event.notification_id.clone()).collect();
    assert_eq!(ids.len(), events.len(), "different events have different ids");
}

#[tokio::test]
async fn one_that_was_not_taken_comes_again_with_the_same_id() {
    let (stage, receiver) = telling(WebhookOptions::default()).await;
    receiver.responds_with(StatusCode::INTERNAL_SERVER_ERROR);
    ship(&stage).await;
    let first = read(&stage, &receiver.came());
    receiver.responds_with(StatusCode::OK);
    stage.advance(121);
    stage.sandbox.settled().await;
    let all = read(&stage, &receiver.came());
    let ids =
        |events: &[Event]| events.iter().map(|event| event.notification_id.clone()).collect::<HashSet<_>>();
    assert!(all.len() >= 2 * first.len());
    assert!(ids(&first).is_subset(&ids(&all[first.len()..])));
}

#[tokio::test]
async fn a_signature_that_is_not_the_apps_is_refused() {
    let (stage, receiver) =
        telling(WebhookOptions { corrupt_signature: true, ..WebhookOptions::default() }).await;
    ship(&stage).await;
    let came = receiver.came();
    assert!(!came.is_empty());
    for (signature, body) in came {
        let error = stage.client().webhooks().verify(&body, &signature).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WebhookSignature);
        assert!(error.hint().is_some_and(|hint| hint.contains("raw bytes")), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_was_touched_is_refused() {
    let (stage, receiver) = telling(WebhookOptions::default()).await;
    ship(&stage).await;
    let placed = |(_, body): &Came| String::from_utf8_lossy(body).contains("\"UNPAID\"");
    let (signature, body) = receiver.came().into_iter().find(placed).unwrap();
    let verifier = stage.client().webhooks();
    verifier.verify(&body, &signature).unwrap();
    verifier.verify(&body, &signature.to_uppercase()).expect("digits are digits");
    let parsed: Value = serde_json::from_slice(&body).unwrap();
    let touched = [
        [&body[..], b" "].concat(),
        body[..body.len() - 1].to_vec(),
        serde_json::to_vec_pretty(&parsed).unwrap(),
        String::from_utf8(body.to_vec()).unwrap().replace("UNPAID", "COMPLETED").into_bytes(),
        Vec::new(),
    ];
    for bytes in touched {
        assert_eq!(verifier.verify(&bytes, &signature).unwrap_err().kind(), ErrorKind::WebhookSignature);
    }
    let half = &signature[..32];
    for wrong in
        ["", " ", half, &format!("Bearer {signature}"), &signature.replace(&signature[..1], "z"), "é"]
    {
        assert_eq!(verifier.verify(&body, wrong).unwrap_err().kind(), ErrorKind::WebhookSignature, "{wrong}");
    }
}

#[tokio::test]
async fn the_right_one_of_several_apps_is_found() {
    let (stage, receiver) = telling(WebhookOptions::default()).await;
    ship(&stage).await;
    let (signature, body) = receiver.came().remove(0);
    let (key, secret) = (stage.sandbox.app_key.as_str(), stage.sandbox.app_secret.as_str());
    let several = Verifier::new([("other", "secret"), (key, secret), (key, "older secret")]);
    assert_eq!(several.construct_event(&body, &signature).unwrap().app_key, key);
    let others = Verifier::new([("other", secret), (key, "older secret"), (key, "")]);
    assert_eq!(others.construct_event(&body, &signature).unwrap_err().kind(), ErrorKind::WebhookSignature);
    let nobody = Verifier::new(Vec::<(String, String)>::new());
    assert_eq!(nobody.verify(&body, &signature).unwrap_err().kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn an_old_one_is_refused_where_an_age_is_set() {
    let (stage, receiver) = telling(WebhookOptions::default()).await;
    ship(&stage).await;
    let (signature, body) = receiver.came().remove(0);
    let within = stage.client().webhooks().max_age(Duration::from_secs(600));
    stage.advance(600);
    within.verify(&body, &signature).unwrap();
    within.construct_event(&body, &signature).unwrap();
    stage.advance(1);
    for error in [
        within.verify(&body, &signature).unwrap_err(),
        within.construct_event(&body, &signature).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::WebhookBody);
        assert!(error.detail().contains("601 s old") && error.hint().is_some(), "{error}");
    }
    stage.client().webhooks().verify(&body, &signature).expect("without an age, none is checked");
}

#[tokio::test]
async fn every_known_type_is_verified_and_typed() {
    let (stage, receiver) = telling(WebhookOptions::default()).await;
    let http = sender::client().unwrap();
    let types: Vec<i64> =
        tiktokshop_core::webhook::table::webhooks().iter().map(|known| known.number).collect();
    for number in &types {
        let trigger = http.post(format!("{}/webhooks/trigger", stage.sandbox.control_url));
        let response = trigger.body(json!({"type": number}).to_string()).send().await.unwrap();
        assert_eq!(response.status(), 200, "{number}");
    }
    stage.sandbox.settled().await;
    let verifier = stage.client().webhooks();
    let mut seen = Vec::new();
    for (signature, body) in receiver.came() {
        let event = construct_event(&verifier, &body, &signature).unwrap();
        assert!(!matches!(event.data, EventData::Unknown { .. }), "{event:?}");
        seen.extend(event.type_id);
    }
    seen.sort_unstable();
    assert_eq!((seen.len(), seen), (46, types));
}

#[tokio::test]
async fn a_type_that_is_not_known_yet_is_an_event_too() {
    let (stage, receiver) = telling(WebhookOptions::default()).await;
    let shop = stage.sandbox.shops[0].id.clone();
    stage.sandbox.world(|world| {
        world.emit(&shop, 999, "A_NEW_TOPIC", json!({"a": [1, "two"], "id": "576000000000000001"}))
    });
    stage.sandbox.settled().await;
    let (signature, body) = receiver.came().remove(0);
    let event = construct_event(&stage.client().webhooks(), &body, &signature).unwrap();
    assert_eq!((event.type_id, &*event.r#type), (Some(999), "999"));
    let EventData::Unknown { number: Some(999), data } = &event.data else { panic!("{event:?}") };
    assert!(format!("{data:?}").contains("576000000000000001"));
}
