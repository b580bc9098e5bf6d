//! Verifies a webhook and acts on it. Call it from any HTTP server with the raw body and the `Authorization` header.
#![allow(clippy::print_stdout)]

use tiktokshop::webhook::{self, EventData, Verifier};
use tiktokshop::{ErrorKind, Secret};

fn main() {
    let verifier = Verifier::new([("app key", "app secret")]);
    let body = br#"{"type":1,"tts_notification_id":"7","shop_id":"8","timestamp":1700000000,
        "data":{"order_id":"5766","order_status":"AWAITING_SHIPMENT"}}"#;
    let signature = webhook::sign_test_event("app key", &Secret::new("app secret"), body);
    println!("respond with {}", receive(&verifier, body, &signature));
}

/// The status to respond with. Work that takes longer than three seconds belongs after the response.
fn receive(verifier: &Verifier, body: &[u8], signature: &str) -> u16 {
    let event = match webhook::construct_event(verifier, body, signature) {
        Ok(event) => event,
        Err(error) if error.kind() == ErrorKind::WebhookSignature => return 401,
        Err(error) => {
            println!("{error}");
            return 400;
        }
    };
    match &event.data {
        EventData::OrderStatusChange(change) => {
            println!("order {:?}: {:?}", change.order_id, change.order_status)
        }
        EventData::Unknown { number, data } => println!("type {number:?}: {data}"),
        other => println!("{other:?}"),
    }
    200
}
