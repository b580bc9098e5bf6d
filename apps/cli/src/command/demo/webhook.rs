//! The fourth act: the platform notifies the app, and the app verifies that it was the platform.

use serde_json::{Value, json};
use tiktokshop_core::Secret;
use tiktokshop_core::webhook::{Event, SIGNATURE_HEADER, Verifier};
use tiktokshop_core::{CallOptions, Input};
use tokio::time::Instant;

use super::orders::Order;
use super::stage::{PATIENCE, Stage};
use super::surprise;
use crate::exit::Result;
use crate::loopback::Received;

/// The event that the app subscribes to.
const TOPIC: &str = "ORDER_STATUS_CHANGE";

/// Subscribes the app's server to changes of orders.
pub async fn subscribe(stage: &Stage) -> Result {
    stage.story.chapter("The app subscribes to order changes")?;
    let address = format!("{}/webhook", stage.app.url);
    let input = Input::new().with("event_type", TOPIC).with("address", address.as_str());
    stage.client.call("event.update_shop_webhook", input, CallOptions::default()).await?;
    stage.story.fact(&format!("{TOPIC} goes to {address}"), json!({"topic": TOPIC, "address": address}))?;
    Ok(())
}

/// Waits for the webhook of the shipped order, verifies it, and shows that an altered one is refused.
pub async fn receive(stage: &mut Stage, order: &Order) -> Result {
    stage.story.chapter("Its webhook arrives and is verified")?;
    let verifier = Verifier::new([(stage.sandbox.app_key.clone(), Secret::new(&stage.sandbox.app_secret))]);
    let deadline = Instant::now() + PATIENCE;
    let (received, event) = loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let received = stage.app.next(left).await.ok_or_else(|| surprise("no webhook arrived"))?;
        let signature = received.header(SIGNATURE_HEADER).unwrap_or_default();
        let event = verifier.construct_event(&received.body, signature)?;
        if event.json()?["order_id"] == order.id.as_str() {
            break (received, event);
        }
    };
    tell(stage, &received, &event)?;
    let mut changed = received.body.to_vec();
    if let Some(last) = changed.last_mut() {
        *last = b' ';
    }
    if verifier.verify(&changed, received.header(SIGNATURE_HEADER).unwrap_or_default()).is_ok() {
        return Err(surprise("an altered webhook passed verification"));
    }
    stage.story.fact("with one byte changed, it is refused", Value::Null)?;
    Ok(())
}

fn tell(stage: &Stage, received: &Received, event: &Event) -> Result {
    stage.story.sent(received.method.as_str(), &received.target, &received.body)?;
    let status = event.json()?["order_status"].as_str().unwrap_or_default().to_owned();
    let name = &event.r#type;
    let told = json!({"type": name, "type_id": event.type_id, "notification_id": event.notification_id, "order_status": status});
    stage.story.fact(&format!("the signature matches: {name}, the order is {status}"), told)?;
    Ok(())
}
