//! What a shop may write.

use serde_json::{Value, json};

use super::conversation::set_agent;
use super::{SENSITIVE_MARKER, buyer, invalid, message, not_found, own};
use crate::call::{Call, Handler, Refusal, Response};
use crate::domain::{product, promotion};
use crate::json::{number, text};
use crate::world::World;

/// The longest text, in characters.
const TEXT_LIMIT: usize = 2_000;
/// Seconds between two coupon cards of a shop.
const COUPON_PAUSE: i64 = 2;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("customer_service.send_message", send)]
}

fn send(world: &mut World, call: &Call) -> Response {
    let conversation = own(world, call)?;
    let (id, shop_id) = (conversation.id.clone(), conversation.shop_id.clone());
    if !conversation.is_open(world) {
        return Err(Refusal::new(45_109_001, "Unable to send messages due to conversation rules."));
    }
    let (kind, raw) = (text(&call.body, "type"), text(&call.body, "content"));
    let content: Value =
        serde_json::from_str(raw).map_err(|_| invalid("content must be JSON in a string"))?;
    validate(world, &shop_id, kind, &content)?;
    if kind == "COUPON_CARD" {
        let now = world.now();
        world.domains.customer_service.last_coupon.insert(shop_id, now);
    }
    set_agent(world, &id, true);
    let message_id = message::add(world, &id, "CUSTOMER_SERVICE", kind, raw);
    Ok(json!({"message_id": message_id}))
}

fn validate(world: &World, shop_id: &str, kind: &str, content: &Value) -> Result<(), Refusal> {
    match kind {
        "TEXT" => validate_text(text(content, "content")),
        "IMAGE" => validate_image(content),
        "PRODUCT_CARD" => {
            let known = product::product_version(world, shop_id, text(content, "product_id")).is_some();
            if known { Ok(()) } else { Err(not_found()) }
        }
        "ORDER_CARD" => {
            let known = buyer::has_order(world, shop_id, text(content, "order_id"));
            if known { Ok(()) } else { Err(not_found()) }
        }
        "RETURN_REFUND_CARD" => validate_return(world, shop_id, text(content, "order_id")),
        "COUPON_CARD" => validate_coupon(world, shop_id, text(content, "coupon_id")),
        _ => Err(Refusal::new(45_111_001, "not support")),
    }
}

fn validate_text(sent: &str) -> Result<(), Refusal> {
    if sent.is_empty() {
        return Err(invalid("content.content is empty"));
    }
    if sent.chars().count() > TEXT_LIMIT {
        return Err(invalid("content.content has more than 2000 characters"));
    }
    if sent.to_lowercase().contains(SENSITIVE_MARKER) {
        return Err(Refusal::new(
            45_101_006,
            "You cannot send the message containing sensitive content. Please check the message.",
        ));
    }
    Ok(())
}

fn validate_image(content: &Value) -> Result<(), Refusal> {
    let sized = ["width", "height"].iter().all(|side| number(content, side).is_some_and(|size| size > 0));
    if text(content, "url").is_empty() || !sized {
        return Err(invalid("an image needs url, width and height"));
    }
    Ok(())
}

fn validate_return(world: &World, shop_id: &str, order_id: &str) -> Result<(), Refusal> {
    if buyer::can_be_returned(world, shop_id, order_id) {
        return Ok(());
    }
    Err(Refusal::new(
        45_101_002,
        "Invalid params. The RETURN_REFUND_CARD must meet the conditions listed above.",
    ))
}

fn validate_coupon(world: &World, shop_id: &str, coupon_id: &str) -> Result<(), Refusal> {
    if !promotion::in_chat(world, shop_id, coupon_id) {
        return Err(Refusal::new(
            45_111_017,
            "Invalid params. The COUPON_CARD must meet the conditions listed above.",
        ));
    }
    let last = world.domains.customer_service.last_coupon.get(shop_id);
    if last.is_some_and(|last| world.now() - last < COUPON_PAUSE) {
        return Err(Refusal::new(
            45_111_012,
            "Failed to send the coupon card message due to exceeding the QPS limit. The QPS limit of sending coupon card messages is 0.5.",
        ));
    }
    Ok(())
}
