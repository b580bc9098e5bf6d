//! The inbox of the SDK: from a signed webhook to its handler.
#![allow(clippy::unwrap_used)]

mod failures;
mod processes;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use tiktokshop::inbox::{Inbox, InboxBuilder, Options, Store};
use tiktokshop::receive::Receiver;
use tiktokshop::webhook::{EventData, sign_test_event, test_event};
use tiktokshop::{Client, ErrorKind};
use tiktokshop_store::SqliteStore;

/// What handlers saw, in order.
type Seen = Arc<Mutex<Vec<String>>>;

fn client() -> Client {
    Client::builder().app_key("key").app_secret("secret").build().unwrap()
}

fn receiver(inbox: &Inbox) -> Receiver {
    Receiver::builder(&client()).on_error(|_| {}).authorizations(false).inbox(inbox).build().unwrap()
}

/// Pauses that a test can wait for.
fn quick() -> Options {
    let pause = Duration::from_millis(10);
    Options::default().first_pause(pause).longest_pause(pause).poll(pause).attempts(3)
}

fn builder(store: &SqliteStore) -> InboxBuilder {
    Inbox::builder(Arc::new(store.clone())).options(quick())
}

/// A signed webhook about an order.
fn webhook(id: &str, order: &str, status: &str, time: i64) -> Request<Bytes> {
    let data = serde_json::json!({"order_id": order, "order_status": status, "update_time": time});
    signed(test_event(1, data).notification_id(id).shop_id("7").timestamp(time).body())
}

fn signed(body: Bytes) -> Request<Bytes> {
    let signature = sign_test_event("key", &"secret".into(), &body);
    Request::post("/webhooks/tiktokshop").header("authorization", signature).body(body).unwrap()
}

/// Sends a webhook as the platform does, and returns the status of the response.
async fn send(receiver: &Receiver, webhook: Request<Bytes>) -> u16 {
    receiver.handle(webhook).await.status().as_u16()
}

/// Returns when no event waits.
async fn drained(store: &dyn Store) {
    while store.stats("app").await.unwrap().pending > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

fn seen(list: &Seen) -> Vec<String> {
    list.lock().unwrap().clone()
}

#[tokio::test]
async fn a_webhook_is_stored_before_the_response_and_handled_with_its_types() {
    let store = SqliteStore::in_memory().await.unwrap();
    let list = Seen::default();
    let notes = list.clone();
    let inbox = builder(&store)
        .on("order_status_update", move |event| {
            let notes = notes.clone();
            async move {
                let EventData::OrderStatusChange(order) = event.data()? else { return Err("other".into()) };
                let id = order.order_id.unwrap_or_default();
                notes.lock().unwrap().push(format!("{id} {} {}", event.owner, event.subject));
                Ok(())
            }
        })
        .build()
        .unwrap();
    let receiver = receiver(&inbox);
    assert_eq!(send(&receiver, webhook("n1", "576", "UNPAID", 5)).await, 200);
    assert_eq!(inbox.stats().await.unwrap().pending, 1, "stored, although no handler runs");
    assert_eq!(send(&receiver, webhook("n1", "576", "UNPAID", 5)).await, 200);
    // Nobody handles this type: it is done.
    let other = test_event(5, serde_json::json!({"product_id": "9"})).notification_id("n2").body();
    assert_eq!(send(&receiver, signed(other)).await, 200);
    inbox.start().unwrap();
    drained(&store).await;
    inbox.close().await;
    assert_eq!(seen(&list), ["576 7 order:576"]);
    assert_eq!(inbox.stats().await.unwrap().done, 2);
}

#[tokio::test]
async fn what_is_forged_or_cannot_be_stored_is_not_acknowledged() {
    let store = SqliteStore::in_memory().await.unwrap();
    let inbox = builder(&store).build().unwrap();
    let receiver = receiver(&inbox);
    let mut forged = webhook("n1", "576", "UNPAID", 5);
    let _ = forged.headers_mut().insert("authorization", "0".repeat(64).parse().unwrap());
    assert_eq!(send(&receiver, forged).await, 401);
    // Data that does not fit its type is kept all the same.
    let odd =
        Bytes::from_static(br#"{"type":1,"tts_notification_id":"odd","data":{"order_id":{"is":"no text"}}}"#);
    assert_eq!(send(&receiver, signed(odd)).await, 200);
    inbox.close().await;
    assert_eq!(send(&receiver, webhook("n2", "576", "UNPAID", 5)).await, 503, "the platform sends it again");
    assert_eq!(inbox.stats().await.unwrap().pending, 1);
}

#[tokio::test]
async fn mistakes_are_found_when_the_inbox_is_built() {
    let store = SqliteStore::in_memory().await.unwrap();
    let new = || builder(&store);
    let wrong = [
        (new().on("ORDER_STATUS_CHNAGE", |_| async { Ok(()) }), "did you mean `ORDER_STATUS_CHANGE`?"),
        (new().on("1", |_| async { Ok(()) }).on("ORDER_STATUS_UPDATE", |_| async { Ok(()) }), "two handlers"),
        (new().on_any(|_| async { Ok(()) }).on_any(|_| async { Ok(()) }), "two handlers"),
        (new().consumer("effects"), "`effects`"),
        (new().also_for([""]), "a consumer has a name"),
    ];
    for (builder, words) in wrong {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(words), "{error}");
    }
    let inbox = new().build().unwrap();
    assert!(inbox.start().unwrap_err().to_string().contains("no handler"));
    let both = Receiver::builder(&client()).inbox(&inbox).on_event(|_| async { Ok(()) }).build();
    assert!(both.unwrap_err().to_string().contains("either to an inbox"));
    let inbox = new().on_any(|_| async { Ok(()) }).build().unwrap();
    inbox.start().unwrap();
    assert!(inbox.start().unwrap_err().to_string().contains("running already"));
    inbox.stop().await;
    assert!(!inbox.is_running());
    inbox.start().unwrap();
    inbox.close().await;
}

#[tokio::test]
async fn other_consumers_get_what_is_received_here() {
    let store = SqliteStore::in_memory().await.unwrap();
    let inbox = builder(&store).also_for(["billing", "effects"]).build().unwrap();
    assert_eq!(send(&receiver(&inbox), webhook("n1", "576", "UNPAID", 5)).await, 200);
    for consumer in ["app", "billing", "effects"] {
        assert_eq!(Store::stats(&store, consumer).await.unwrap().pending, 1, "{consumer}");
    }
    inbox.close().await;
}
