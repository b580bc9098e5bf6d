//! Cancellations.

use serde_json::json;

use super::*;
use crate::domain::order::tests::status;
use crate::domain::return_refund::{buyer_cancel, buyer_withdraws_cancel};
use crate::domain::testing::{START, refusal, world};
use crate::model::order::find as order;

#[test]
fn a_seller_cancels_and_the_money_follows() {
    let mut world = world();
    let id = order_in(&mut world, "US", 2, "AWAITING_SHIPMENT");
    let call = cancel_call(&world, "US", &id, OUT_OF_STOCK, &[]);
    let response = play(&mut world, &call);
    assert_eq!(response["cancel_status"], "CANCELLATION_REQUEST_SUCCESS");
    let order = order(&world, &id).unwrap();
    assert_eq!(order.status.name(), "CANCELLED");
    assert_eq!(order.cancellation.as_ref().unwrap().by, "SELLER");
    assert_eq!(heard(&mut world, 11, "cancel_status", &id), ["CANCELLATION_REQUEST_SUCCESS"]);
    later(&mut world, 60);
    assert_eq!(heard(&mut world, 11, "cancel_status", &id), ["CANCELLATION_REQUEST_COMPLETE"]);
    assert_eq!(refusal(&mut world, &call).code, 25_001_051);
}

#[test]
fn seller_cancellation_follows_the_order_status() {
    let mut world = world();
    for (region, status, code) in [
        ("US", "UNPAID", 25_001_021),
        ("US", "ON_HOLD", 0),
        ("US", "AWAITING_COLLECTION", 0),
        ("GB", "AWAITING_COLLECTION", 25_001_045),
        ("US", "IN_TRANSIT", 25_001_045),
        ("US", "DELIVERED", 25_001_003),
        ("US", "COMPLETED", 25_001_051),
    ] {
        let id = order_in(&mut world, region, 1, status);
        let call = cancel_call(&world, region, &id, OUT_OF_STOCK, &[]);
        match code {
            0 => drop(play(&mut world, &call)),
            code => assert_eq!(refusal(&mut world, &call).code, code, "{region} {status}"),
        }
    }
}

#[test]
fn reasons_and_owners_are_validated() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "AWAITING_SHIPMENT");
    for (reason, code) in [("", 25_001_014), ("nonsense", 25_001_014), (MISSING, 25_001_015)] {
        let call = cancel_call(&world, "US", &id, reason, &[]);
        assert_eq!(refusal(&mut world, &call).code, code, "{reason}");
    }
    let foreign = cancel_call(&world, "GB", &id, OUT_OF_STOCK, &[]);
    assert_eq!(refusal(&mut world, &foreign).code, 25_020_005);
    let unknown = cancel_call(&world, "GB", "1", OUT_OF_STOCK, &[]);
    assert_eq!(refusal(&mut world, &unknown).code, 25_007_006);
    let british = order_in(&mut world, "GB", 1, "AWAITING_SHIPMENT");
    let call = cancel_call(&world, "GB", &british, "seller_cancel_reason_out_of_stock_uk", &[]);
    play(&mut world, &call);
}

#[test]
fn single_lines_are_cancelled_in_some_markets_for_lack_of_stock() {
    let mut world = world();
    for (region, reason, code) in [
        ("US", OUT_OF_STOCK, 0),
        ("US", "seller_cancel_reason_wrong_price", 25_005_010),
        ("DE", OUT_OF_STOCK, 25_005_010),
    ] {
        let id = order_in(&mut world, region, 2, "AWAITING_SHIPMENT");
        let line = order(&world, &id).unwrap().lines[0].id.clone();
        let call = cancel_call(&world, region, &id, reason, &[line]);
        match code {
            0 => drop(play(&mut world, &call)),
            code => assert_eq!(refusal(&mut world, &call).code, code, "{region} {reason}"),
        }
        assert_eq!(status(&world, &id), "AWAITING_SHIPMENT");
    }
    let id = order_in(&mut world, "US", 2, "AWAITING_SHIPMENT");
    let sku = order(&world, &id).unwrap().lines[0].sku_id.clone();
    let body =
        json!({"order_id": id, "cancel_reason": OUT_OF_STOCK, "skus": [{"sku_id": sku, "quantity": 3}]});
    let call = request(&world, "US", "cancel_order", &[], body);
    assert_eq!(refusal(&mut world, &call).code, 25_005_011);
}

#[test]
fn what_is_out_of_stock_is_not_sold_on() {
    let mut world = world();
    let available = |world: &World, id: &str| {
        let sku_id = order(world, id).unwrap().lines[0].sku_id.clone();
        let products = world.domains.product.products.values();
        products.map(|product| product.available(&sku_id)).sum::<i64>()
    };
    let wrong_price = order_in(&mut world, "US", 1, "AWAITING_SHIPMENT");
    let before = available(&world, &wrong_price);
    let cancel = cancel_call(&world, "US", &wrong_price, "seller_cancel_reason_wrong_price", &[]);
    play(&mut world, &cancel);
    assert_eq!(available(&world, &wrong_price), before + 1, "it comes back");
    let gone = order_in(&mut world, "US", 1, "AWAITING_SHIPMENT");
    let cancel = cancel_call(&world, "US", &gone, OUT_OF_STOCK, &[]);
    play(&mut world, &cancel);
    assert_eq!(available(&world, &gone), 0);
    assert!(
        world.outbox.iter().any(|event| event.event_type == 27),
        "subscribers are notified that it is out of stock"
    );
}

#[test]
fn buyers_cancel_freely_at_first_and_ask_later() {
    let mut world = world();
    for status_before in ["UNPAID", "ON_HOLD"] {
        let id = order_in(&mut world, "US", 1, status_before);
        buyer_cancel(&mut world, &id, "").unwrap();
        assert_eq!(status(&world, &id), "CANCELLED", "{status_before}");
    }
    let id = order_in(&mut world, "GB", 1, "AWAITING_SHIPMENT");
    let cancel_id = buyer_cancel(&mut world, &id, "").unwrap();
    assert_eq!(heard(&mut world, 11, "cancel_status", &id), ["CANCELLATION_REQUEST_PENDING"]);
    let waiting = order(&world, &id).unwrap();
    assert!(waiting.cancel_pending && waiting.times.cancel_requested == Some(START));
    assert_eq!(buyer_cancel(&mut world, &id, "").unwrap_err().code, 25_001_011);
    buyer_withdraws_cancel(&mut world, &cancel_id).unwrap();
    assert!(!order(&world, &id).unwrap().cancel_pending);
    let id = order_in(&mut world, "GB", 1, "AWAITING_COLLECTION");
    assert_eq!(buyer_cancel(&mut world, &id, "").unwrap_err().code, 25_001_045);
}

#[test]
fn a_request_is_approved_once() {
    let mut world = world();
    let id = order_in(&mut world, "GB", 1, "AWAITING_SHIPMENT");
    let cancel_id = buyer_cancel(&mut world, &id, "").unwrap();
    world.outbox.clear();
    let approve = respond_to_cancel(&world, "GB", "approve_cancellation", &cancel_id);
    assert_eq!(play(&mut world, &approve), json!({}));
    assert_eq!(status(&world, &id), "CANCELLED");
    assert_eq!(order(&world, &id).unwrap().cancellation.as_ref().unwrap().by, "BUYER");
    assert_eq!(refusal(&mut world, &approve).code, 25_011_012);
    let reject = respond_to_cancel(&world, "GB", "reject_cancellation", &cancel_id);
    assert_eq!(refusal(&mut world, &reject).code, 25_020_010);
}

#[test]
fn a_rejected_request_leaves_the_order_alone() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "AWAITING_SHIPMENT");
    let cancel_id = buyer_cancel(&mut world, &id, "").unwrap();
    world.outbox.clear();
    let mut reject = respond_to_cancel(&world, "US", "reject_cancellation", &cancel_id);
    reject.body = json!({"reject_reason": "no"});
    assert_eq!(refusal(&mut world, &reject).code, 25_001_014);
    let reject = respond_to_cancel(&world, "US", "reject_cancellation", &cancel_id);
    play(&mut world, &reject);
    assert_eq!(heard(&mut world, 11, "cancel_status", &id), ["CANCELLATION_REQUEST_CANCELLED"]);
    assert_eq!(status(&world, &id), "AWAITING_SHIPMENT");
    assert_eq!(refusal(&mut world, &reject).code, 25_020_009);
    let foreign = respond_to_cancel(&world, "GB", "reject_cancellation", &cancel_id);
    assert_eq!(refusal(&mut world, &foreign).code, 25_020_005);
}

#[test]
fn silence_approves_a_request() {
    let mut world = world();
    for (region, hours) in [("US", 24), ("GB", 48)] {
        let id = order_in(&mut world, region, 1, "AWAITING_SHIPMENT");
        buyer_cancel(&mut world, &id, "").unwrap();
        later(&mut world, hours * HOUR - 1);
        assert_eq!(status(&world, &id), "AWAITING_SHIPMENT", "{region}");
        later(&mut world, 1);
        assert_eq!(status(&world, &id), "CANCELLED", "{region}");
    }
}

#[test]
fn the_same_key_gets_the_same_response_and_no_second_effect() {
    let mut world = world();
    let id = order_in(&mut world, "GB", 1, "AWAITING_SHIPMENT");
    let cancel_id = buyer_cancel(&mut world, &id, "").unwrap();
    let approve = respond_to_cancel(&world, "GB", "approve_cancellation", &cancel_id);
    let approve = with_query(approve, json!({"idempotency_key": "k1"}));
    let first = play(&mut world, &approve);
    world.outbox.clear();
    assert_eq!(play(&mut world, &approve), first);
    assert!(world.outbox.is_empty());

    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let body = json!({"order_id": id, "return_type": "REFUND", "return_reason": MISSING});
    let create = request(&world, "US", "create_return", &[], body);
    let create = with_query(create, json!({"idempotency_key": "k1"}));
    let first = play(&mut world, &create);
    let count = world.domains.return_refund.returns.len();
    assert_eq!(play(&mut world, &create), first);
    assert_eq!(world.domains.return_refund.returns.len(), count);
}

#[test]
fn a_refused_call_does_not_use_its_key_up() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "AWAITING_SHIPMENT");
    let body = json!({"order_id": id, "return_type": "REFUND", "return_reason": MISSING});
    let create =
        with_query(request(&world, "US", "create_return", &[], body), json!({"idempotency_key": "k"}));
    assert_eq!(refusal(&mut world, &create).code, 25_001_003);
    move_to(&mut world, &id, "DELIVERED").unwrap();
    play(&mut world, &create);
}

#[test]
fn cancellations_are_searched_oldest_first() {
    let mut world = world();
    let found = search(&mut world, "US", "search_cancellations", json!({}), json!({}));
    let all = found["cancellations"].as_array().unwrap().clone();
    let times: Vec<i64> = all.iter().map(|one| one["create_time"].as_i64().unwrap()).collect();
    assert!(times.len() >= 2 && times.is_sorted());
    let pending = json!({"cancel_status": ["CANCELLATION_REQUEST_PENDING"]});
    let found = search(&mut world, "US", "search_cancellations", json!({}), pending)["cancellations"].clone();
    assert_eq!(found[0]["seller_next_action_response"][0]["action"], "SELLER_RESPOND_CANCEL");
    assert_eq!(found[0]["cancel_type"], "BUYER_CANCEL");
    let id = found[0]["cancel_id"].as_str().unwrap().to_owned();
    buyer_withdraws_cancel(&mut world, &id).unwrap();
    for spelling in ["CANCELLATION_REQUEST_CANCELLED", "CANCELLATION_REQUEST_CANCEL"] {
        let body = json!({"cancel_status": [spelling]});
        let found =
            search(&mut world, "US", "search_cancellations", json!({}), body)["cancellations"].clone();
        assert_eq!(found[0]["cancel_id"], id, "{spelling}");
    }
    let order_id = found[0]["order_id"].clone();
    for (body, count) in [
        (json!({"cancel_ids": [id]}), 1),
        (json!({"order_ids": [order_id]}), 1),
        (json!({"order_ids": ["1"]}), 0),
        (json!({"buyer_user_ids": ["1"]}), 0),
        (json!({"create_time_lt": 1}), 0),
    ] {
        let found = search(&mut world, "US", "search_cancellations", json!({}), body.clone());
        assert_eq!(found["total_count"], count, "{body}");
    }
    let newer = request(&world, "US", "search_cancellations", &[], json!({}));
    play(&mut world, &Call { version: "202602".into(), ..newer });
}
