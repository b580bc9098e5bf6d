//! Conversations between buyers and the shop's agents.

use std::collections::BTreeMap;

use crate::call::{Call, Handler, Refusal};
use crate::world::World;

mod agent;
mod buyer;
mod conversation;
mod message;
mod seed;
mod send;
#[cfg(test)]
mod tests;

pub use conversation::{Buyer, Conversation};
pub use message::Message;

/// A text that contains this, in any case, counts as sensitive and is refused.
pub const SENSITIVE_MARKER: &str = "[sensitive]";

/// Conversations of all shops.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// By id.
    pub conversations: BTreeMap<String, Conversation>,
    /// Shops whose agents take no chats.
    closed_desks: BTreeMap<String, bool>,
    /// When a shop last sent a coupon card.
    last_coupon: BTreeMap<String, i64>,
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    let mut all = Vec::new();
    all.extend(conversation::handlers());
    all.extend(message::handlers());
    all.extend(send::handlers());
    all.extend(agent::handlers());
    all
}

/// The data of a new sandbox.
pub fn seed(world: &mut World) {
    seed::fill(world);
}

/// Agents leave the conversations that have been silent for long.
pub fn advance(world: &mut World) {
    conversation::close_silent(world);
}

/// A buyer writes: into a conversation of the shop, or (`None`) into a new one. Returns the message's id.
///
/// # Errors
/// 45101003 for a conversation that the shop does not have.
pub fn buyer_message(
    world: &mut World,
    shop_id: &str,
    conversation_id: Option<&str>,
    text: &str,
) -> Result<String, Refusal> {
    let id = match conversation_id {
        Some(id) => find(world, shop_id, id)?.id.clone(),
        None => conversation::open_for_stranger(world, shop_id),
    };
    let content = serde_json::json!({"content": text}).to_string();
    Ok(message::add(world, &id, "BUYER", "TEXT", &content))
}

/// The conversation of that id, if it is the shop's.
fn find<'w>(world: &'w World, shop_id: &str, id: &str) -> Result<&'w Conversation, Refusal> {
    let Some(found) = world.domains.customer_service.conversations.get(id) else {
        return Err(not_found());
    };
    if found.shop_id != shop_id {
        return Err(Refusal::new(45_102_007, "No permission to access this conversation."));
    }
    Ok(found)
}

/// The conversation that a call names.
fn own<'w>(world: &'w World, call: &Call) -> Result<&'w Conversation, Refusal> {
    find(world, call.shop()?, call.path("conversation_id"))
}

fn not_found() -> Refusal {
    Refusal::new(45_101_003, "Record not found. Please check the parameters.")
}

fn invalid(why: &str) -> Refusal {
    Refusal::new(45_101_001, format!("Invalid parameter. Please check the parameters. ({why})"))
}
