use serde_json::{Value, json};

use super::buyer_message;
use crate::call::Call;
use crate::domain::testing::{call, play, refusal, shop, world};
use crate::world::World;

fn first_conversation(world: &mut World, shop_id: &str) -> Value {
    play(world, &call("customer_service.get_conversations", shop_id))["conversations"][0].clone()
}

fn at(operation: &str, shop_id: &str, conversation: &Value) -> Call {
    let mut call = call(operation, shop_id);
    call.path.insert("conversation_id".into(), conversation["id"].as_str().expect("id").into());
    call
}

fn text(words: &str) -> Value {
    json!({"type": "TEXT", "content": json!({"content": words}).to_string()})
}

#[test]
fn a_reply_brings_an_agent_in_and_is_told() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let waiting = first_conversation(&mut world, &shop_id);
    assert_eq!((&waiting["unread_count"], &waiting["participant_count"]), (&json!(2), &json!(2)));
    let mut send = at("customer_service.send_message", &shop_id, &waiting);
    send.body = text("It arrives tomorrow.");
    let id = play(&mut world, &send)["message_id"].clone();
    let types: Vec<i64> = world.outbox.iter().map(|event| event.event_type).collect();
    assert_eq!(types, [13, 14]);
    assert_eq!(world.outbox[1].data["message_id"], id);
    assert_eq!(first_conversation(&mut world, &shop_id)["participant_count"], 3);
    play(&mut world, &at("customer_service.read_message", &shop_id, &waiting));
    assert_eq!(first_conversation(&mut world, &shop_id)["unread_count"], 0);
}

#[test]
fn an_agent_leaves_after_six_hours_of_silence() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let waiting = first_conversation(&mut world, &shop_id);
    let mut send = at("customer_service.send_message", &shop_id, &waiting);
    send.body = text("Anything else?");
    play(&mut world, &send);
    world.clock.advance(6 * 3_600 + 1);
    world.settle();
    let alone = at("customer_service.get_conversation", &shop_id, &waiting);
    assert_eq!(play(&mut world, &alone)["conversation"]["participant_count"], 2);
}

#[test]
fn messages_page_from_the_newest_on() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = first_conversation(&mut world, &shop_id)["id"].clone();
    for number in 0..12 {
        buyer_message(&mut world, &shop_id, id.as_str(), &format!("message {number}")).expect("sent");
    }
    let mut list = at("customer_service.get_conversation_messages", &shop_id, &json!({"id": id}));
    let newest = play(&mut world, &list);
    assert_eq!(newest["messages"].as_array().map(Vec::len), Some(10));
    assert_eq!(newest["messages"][0]["content"], "{\"content\":\"message 11\"}");
    list.query.insert("page_token".into(), newest["next_page_token"].clone());
    let rest = play(&mut world, &list);
    assert_eq!((rest["messages"].as_array().map(Vec::len), &rest["next_page_token"]), (Some(4), &json!("")));
}

#[test]
fn what_may_not_be_sent_is_refused() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let waiting = first_conversation(&mut world, &shop_id);
    let mut send = at("customer_service.send_message", &shop_id, &waiting);
    let product = json!({"product_id": "1"}).to_string();
    let order = json!({"order_id": "1", "sku_id": "2"}).to_string();
    let coupon = json!({"coupon_id": "1"}).to_string();
    let cases = [
        (text(""), 45_101_001),
        (text(&"long".repeat(501)), 45_101_001),
        (text("this is [Sensitive]"), 45_101_006),
        (json!({"type": "TEXT", "content": "no JSON"}), 45_101_001),
        (json!({"type": "EMOTICONS", "content": "{}"}), 45_111_001),
        (json!({"type": "IMAGE", "content": "{\"url\":\"x\"}"}), 45_101_001),
        (json!({"type": "PRODUCT_CARD", "content": product}), 45_101_003),
        (json!({"type": "ORDER_CARD", "content": order}), 45_101_003),
        (json!({"type": "RETURN_REFUND_CARD", "content": order}), 45_101_002),
        (json!({"type": "COUPON_CARD", "content": coupon}), 45_111_017),
    ];
    for (body, code) in cases {
        send.body = body;
        assert_eq!(refusal(&mut world, &send).code, code, "{}", send.body);
    }
    send.shop_id = Some(shop(&world, "GB"));
    assert_eq!(refusal(&mut world, &send).code, 45_102_007);
    send.path.insert("conversation_id".into(), "1".into());
    assert_eq!(refusal(&mut world, &send).code, 45_101_003);
}

#[test]
fn coupon_cards_need_a_pause() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let mut search = call("promotion.search_coupons", &shop_id);
    search.body = json!({"display_type": ["CHAT"], "status": ["ONGOING"]});
    let coupon = play(&mut world, &search)["coupons"][0]["id"].clone();
    let waiting = first_conversation(&mut world, &shop_id);
    let mut send = at("customer_service.send_message", &shop_id, &waiting);
    send.body = json!({"type": "COUPON_CARD", "content": json!({"coupon_id": coupon}).to_string()});
    play(&mut world, &send);
    assert_eq!(refusal(&mut world, &send).code, 45_111_012);
    world.clock.advance(2);
    play(&mut world, &send);
}

#[test]
fn a_silent_conversation_closes_and_strangers_cannot_be_written_to() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let list = play(&mut world, &call("customer_service.get_conversations", &shop_id));
    let (customer, stranger) = (list["conversations"][0].clone(), list["conversations"][1].clone());
    let mut create = call("customer_service.create_conversation", &shop_id);
    create.body = json!({"buyer_user_id": stranger["participants"][0]["user_id"]});
    assert_eq!(play(&mut world, &create)["conversation_id"], stranger["id"]);
    world.clock.advance(32 * 86_400);
    assert_eq!(refusal(&mut world, &create).code, 45_109_003);
    let mut send = at("customer_service.send_message", &shop_id, &stranger);
    send.body = text("Still there?");
    assert_eq!(refusal(&mut world, &send).code, 45_109_001);
    create.body = json!({"buyer_user_id": customer["participants"][0]["user_id"]});
    assert_eq!(play(&mut world, &create)["conversation_id"], customer["id"], "an order keeps it open");
}

#[test]
fn a_new_buyer_opens_a_conversation() {
    let mut world = world();
    let shop_id = shop(&world, "DE");
    buyer_message(&mut world, &shop_id, None, "Hallo").expect("sent");
    assert_eq!(world.outbox[0].data["sender"]["role"], "BUYER");
    assert_eq!(
        first_conversation(&mut world, &shop_id)["latest_message"]["content"],
        "{\"content\":\"Hallo\"}"
    );
    assert_eq!(
        buyer_message(&mut world, &shop_id, Some("1"), "Hallo").expect_err("unknown").code,
        45_101_003
    );
}

#[test]
fn the_desk_can_be_closed() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let get = call("customer_service.get_agent_settings", &shop_id);
    assert_eq!(play(&mut world, &get)["can_accept_chat"], true);
    let mut set = call("customer_service.update_agent_settings", &shop_id);
    set.body = json!({"can_accept_chat": false});
    play(&mut world, &set);
    assert_eq!(play(&mut world, &get)["can_accept_chat"], false);
}
