//! Messages: listed and read.

use serde_json::{Value, json};

use super::{Conversation, invalid, own};
use crate::call::{Call, Handler, Response};
use crate::page::{self, PageRules};
use crate::world::World;

/// A message in a conversation.
#[derive(Debug, Clone)]
pub struct Message {
    /// 19 digits.
    pub id: String,
    /// Grows with time, with gaps.
    pub index: i64,
    /// `TEXT`, `IMAGE`, `PRODUCT_CARD` and so on.
    pub kind: String,
    /// JSON, as text.
    pub content: String,
    /// `BUYER`, `SHOP`, `CUSTOMER_SERVICE`, `SYSTEM`, `ROBOT`.
    pub role: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Whether agents see it.
    pub is_visible: bool,
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("customer_service.get_conversation_messages", list), ("customer_service.read_message", read)]
}

/// Adds a message, notifies the subscribers, and returns the message's id.
pub fn add(world: &mut World, conversation_id: &str, role: &str, kind: &str, content: &str) -> String {
    let (id, now) = (world.ids.next("7494", 19), world.now());
    let step = i64::try_from(1 + world.ids.below(900)).unwrap_or(1);
    let Some(conversation) = world.domains.customer_service.conversations.get_mut(conversation_id) else {
        return id;
    };
    let after = conversation.messages.last().map_or(now * 1_000, |last| last.index.max(now * 1_000));
    let message = Message {
        id: id.clone(),
        index: after + step,
        kind: kind.to_owned(),
        content: content.to_owned(),
        role: role.to_owned(),
        create_time: now,
        is_visible: true,
    };
    if role == "BUYER" {
        conversation.unread += 1;
    }
    conversation.messages.push(message);
    tell(world, conversation_id);
    id
}

/// Type 14: a conversation has a new last message.
fn tell(world: &mut World, conversation_id: &str) {
    let Some(conversation) = world.domains.customer_service.conversations.get(conversation_id) else {
        return;
    };
    let Some(message) = conversation.messages.last() else { return };
    let data = json!({
        "conversation_id": conversation.id,
        "message_id": message.id,
        "index": message.index.to_string(),
        "type": message.kind,
        "content": message.content,
        "create_time": message.create_time,
        "is_visible": message.is_visible,
        "sender": {"im_user_id": sender(conversation, message).0, "role": message.role},
    });
    let shop_id = conversation.shop_id.clone();
    world.emit(&shop_id, 14, "NEW_MESSAGE", data);
}

/// Id and name of a message's sender.
fn sender<'c>(conversation: &'c Conversation, message: &Message) -> (&'c str, &'c str) {
    match message.role.as_str() {
        "BUYER" => (&conversation.buyer.im_user_id, &conversation.buyer.nickname),
        "CUSTOMER_SERVICE" => (&conversation.agent_id, "Agent"),
        _ => (&conversation.shop_id, "Shop"),
    }
}

/// A message as reads show it.
pub fn show(conversation: &Conversation, message: &Message) -> Value {
    let (id, nickname) = sender(conversation, message);
    json!({
        "id": message.id,
        "index": message.index.to_string(),
        "type": message.kind,
        "content": message.content,
        "create_time": message.create_time,
        "is_visible": message.is_visible,
        "sender": {"im_user_id": id, "nickname": nickname, "avatar": "", "role": message.role},
    })
}

/// Both sort fields give the same order; the newest comes first unless the call asks otherwise.
fn list(world: &mut World, call: &Call) -> Response {
    let field = call.text("sort_field").unwrap_or("create_time");
    if !matches!(field, "create_time" | "index") {
        return Err(invalid("sort_field is create_time or index"));
    }
    let conversation = own(world, call)?;
    let mut shown: Vec<Value> = conversation.messages.iter().map(|one| show(conversation, one)).collect();
    if call.text("sort_order") != Some("ASC") {
        shown.reverse();
    }
    let (page, next, _) = page::slice(shown, call, PageRules { default: 10, max: 10 })?;
    Ok(json!({"messages": page, "next_page_token": next}))
}

/// Marks all messages of the buyer as read.
fn read(world: &mut World, call: &Call) -> Response {
    let id = own(world, call)?.id.clone();
    if let Some(conversation) = world.domains.customer_service.conversations.get_mut(&id) {
        conversation.unread = 0;
    }
    Ok(json!({}))
}
