//! Conversations: listing, opening, closing.

use serde_json::{Value, json};

use super::message::{self, Message};
use super::{buyer, own};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::text;
use crate::page::{self, PageRules};
use crate::world::World;

const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;
/// How long after the last message a shop may still write.
const TALK: i64 = 30 * DAY;
/// How long after an order a shop may write.
const ORDER: i64 = 60 * DAY;
/// An agent leaves when the buyer has been silent for this long.
const BUYER_SILENCE: i64 = 6 * HOUR;
/// An agent leaves when the seller has been silent for this long.
const SELLER_SILENCE: i64 = 7 * DAY;

/// The buyer of a conversation.
#[derive(Debug, Clone)]
pub struct Buyer {
    /// The id in chats.
    pub im_user_id: String,
    /// The id in orders.
    pub user_id: String,
    /// The name.
    pub nickname: String,
}

/// A conversation of a shop with a buyer.
#[derive(Debug, Clone)]
pub struct Conversation {
    /// 19 digits.
    pub id: String,
    /// The shop.
    pub shop_id: String,
    /// The buyer.
    pub buyer: Buyer,
    /// The agent's id in chats.
    pub agent_id: String,
    /// Whether an agent takes part.
    pub has_agent: bool,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
    /// How many of the buyer's messages are unread.
    pub unread: i64,
    /// Unix seconds.
    pub create_time: i64,
}

impl Conversation {
    /// Whether the shop may write now.
    pub fn is_open(&self, world: &World) -> bool {
        let now = world.now();
        let talked = self.messages.last().is_some_and(|last| now - last.create_time <= TALK);
        talked || buyer::ordered_since(world, &self.shop_id, &self.buyer.user_id, now - ORDER)
    }

    fn participants(&self) -> Vec<Value> {
        let member = |id: &str, nickname: &str, role: &str| json!({"im_user_id": id, "nickname": nickname, "avatar": "", "role": role});
        let mut buyer = member(&self.buyer.im_user_id, &self.buyer.nickname, "BUYER");
        buyer["user_id"] = json!(self.buyer.user_id);
        buyer["buyer_platform"] = json!("TIKTOK_SHOP");
        let mut all = vec![buyer, member(&self.shop_id, "Shop", "SHOP")];
        if self.has_agent {
            all.push(member(&self.agent_id, "Agent", "CUSTOMER_SERVICE"));
        }
        all
    }
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("customer_service.get_conversations", list),
        ("customer_service.get_conversation", get),
        ("customer_service.create_conversation", create),
    ]
}

/// The one with the newest message comes first.
fn list(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?;
    let all = world.domains.customer_service.conversations.values();
    let mut own: Vec<&Conversation> = all.filter(|one| one.shop_id == shop_id).collect();
    own.sort_by_key(|one| std::cmp::Reverse((latest(one), one.id.clone())));
    let shown: Vec<Value> = own.iter().map(|one| show(world, one)).collect();
    let (page, next, _) = page::slice(shown, call, PageRules { default: 20, max: 20 })?;
    Ok(json!({"conversations": page, "next_page_token": next}))
}

fn latest(conversation: &Conversation) -> i64 {
    conversation.messages.last().map_or(conversation.create_time, |last| last.create_time)
}

fn show(world: &World, conversation: &Conversation) -> Value {
    let participants = conversation.participants();
    let mut shown = json!({
        "id": conversation.id,
        "create_time": conversation.create_time,
        "can_send_message": conversation.is_open(world),
        "unread_count": conversation.unread,
        "participant_count": participants.len(),
        "participants": participants,
    });
    if let Some(last) = conversation.messages.last() {
        shown["latest_message"] = message::show(conversation, last);
    }
    shown
}

/// The single read names the buyer's platform differently, and lacks the latest message.
fn get(world: &mut World, call: &Call) -> Response {
    let mut shown = show(world, own(world, call)?);
    if let Some(fields) = shown.as_object_mut() {
        fields.retain(|name, _| name != "latest_message" && name != "can_send_message");
    }
    let participants = shown["participants"].as_array_mut().into_iter().flatten();
    for member in participants.filter_map(Value::as_object_mut) {
        if let Some(platform) = member.shift_remove("buyer_platform") {
            member.insert("platform".into(), platform);
        }
    }
    Ok(json!({"conversation": shown}))
}

fn create(world: &mut World, call: &Call) -> Response {
    let (shop_id, user_id) = (call.shop()?.to_owned(), text(&call.body, "buyer_user_id").to_owned());
    let mut all = world.domains.customer_service.conversations.values();
    let known = all.find(|one| one.shop_id == shop_id && one.buyer.user_id == user_id);
    if let Some(known) = known.filter(|known| known.is_open(world)) {
        return Ok(json!({"conversation_id": known.id}));
    }
    if !buyer::ordered_since(world, &shop_id, &user_id, world.now() - ORDER) {
        return Err(Refusal::new(
            45_109_003,
            "Unable to create a conversation as you did not meet the criteria for initiating conversations.",
        ));
    }
    let nickname = format!("user{}", &user_id[user_id.len().saturating_sub(4)..]);
    let id = open(world, &shop_id, &user_id, &nickname);
    Ok(json!({"conversation_id": id}))
}

/// Opens a conversation and returns its id.
pub fn open(world: &mut World, shop_id: &str, user_id: &str, nickname: &str) -> String {
    let id = world.ids.next("7106", 19);
    let buyer = Buyer {
        im_user_id: world.ids.next("7494", 19),
        user_id: user_id.to_owned(),
        nickname: nickname.to_owned(),
    };
    let conversation = Conversation {
        id: id.clone(),
        shop_id: shop_id.to_owned(),
        buyer,
        agent_id: world.ids.next("7494", 19),
        has_agent: false,
        messages: Vec::new(),
        unread: 0,
        create_time: world.now(),
    };
    world.domains.customer_service.conversations.insert(id.clone(), conversation);
    id
}

/// Opens a conversation with a buyer who has not ordered yet.
pub fn open_for_stranger(world: &mut World, shop_id: &str) -> String {
    let user_id = world.ids.next("7494", 19);
    let nickname = format!("visitor{}", world.ids.below(10_000));
    open(world, shop_id, &user_id, &nickname)
}

/// An agent joins or leaves; type 13 says so.
pub fn set_agent(world: &mut World, id: &str, has_agent: bool) {
    let now = world.now();
    let Some(conversation) = world.domains.customer_service.conversations.get_mut(id) else { return };
    if conversation.has_agent == has_agent {
        return;
    }
    conversation.has_agent = has_agent;
    let shop_id = conversation.shop_id.clone();
    world.emit(&shop_id, 13, "NEW_CONVERSATION", json!({"conversation_id": id, "create_time": now}));
}

/// Agents leave conversations in which the other side has been silent for long.
pub fn close_silent(world: &mut World) {
    let now = world.now();
    let all = world.domains.customer_service.conversations.values();
    let silent = all.filter(|one| one.has_agent).filter(|one| {
        let by_buyer = one.messages.last().is_some_and(|last| last.role == "BUYER");
        let limit = if by_buyer { SELLER_SILENCE } else { BUYER_SILENCE };
        now - latest(one) > limit
    });
    let ids: Vec<String> = silent.map(|one| one.id.clone()).collect();
    for id in ids {
        set_agent(world, &id, false);
    }
}
