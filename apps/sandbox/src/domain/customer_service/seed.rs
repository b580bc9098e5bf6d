//! The conversations that a new sandbox has.

use serde_json::json;

use super::{buyer, conversation, message};
use crate::world::World;

const HOUR: i64 = 3_600;

/// Two in each shop: one that an agent has replied to, and one that waits with unread messages
/// of a buyer who ordered.
pub fn fill(world: &mut World) {
    let shops: Vec<String> = world.shops.iter().map(|shop| shop.id.clone()).collect();
    for shop_id in shops {
        let replied = [
            ("BUYER", "Hello, is the large one dishwasher safe?", 30),
            ("CUSTOMER_SERVICE", "Yes, the glaze is made for it.", 29),
            ("BUYER", "Thank you!", 28),
        ];
        let stranger = (world.ids.next("7494", 19), "Albert".to_owned());
        let id = add(world, &shop_id, &stranger, &replied);
        if let Some(conversation) = world.domains.customer_service.conversations.get_mut(&id) {
            conversation.unread = 0;
        }
        let waiting = [("BUYER", "My parcel has not moved for two days.", 3), ("BUYER", "Where is it?", 2)];
        let buyer = buyer::newest(world, &shop_id).unwrap_or(stranger);
        add(world, &shop_id, &buyer, &waiting);
    }
}

/// A conversation with these texts, each with its age in hours.
fn add(world: &mut World, shop_id: &str, buyer: &(String, String), texts: &[(&str, &str, i64)]) -> String {
    let id = conversation::open(world, shop_id, &buyer.0, &buyer.1);
    for (role, text, _) in texts {
        message::add(world, &id, role, "TEXT", &json!({"content": text}).to_string());
    }
    let now = world.now();
    let Some(conversation) = world.domains.customer_service.conversations.get_mut(&id) else { return id };
    for (message, (_, _, hours)) in conversation.messages.iter_mut().zip(texts) {
        message.create_time = now - hours * HOUR;
        message.index -= hours * HOUR * 1_000;
    }
    conversation.create_time = conversation.messages.first().map_or(now, |first| first.create_time);
    id
}
