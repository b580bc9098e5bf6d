//! Cancellations and returns: every way through their states, and what is refused when.

use serde_json::{Value, json};

use super::state::ReturnStatus;
use super::{arbitrate, buyer_cancel, buyer_return, buyer_withdraws_cancel, move_return, parcel_arrives};
use crate::call::{Call, FormPart};
use crate::domain::order::fits::play;
use crate::domain::order::tests::{place, status};
use crate::domain::order::{find as order, money, move_to};
use crate::domain::testing::{START, call, refusal, shop, world};
use crate::world::World;

const HOUR: i64 = 3600;
const OUT_OF_STOCK: &str = "seller_cancel_reason_out_of_stock";
const MISSING: &str = "ecom_order_delivered_refund_reason_missing_product";
const AGREED: &str = "reverse_reject_request_reason_agreement";

fn request(world: &World, region: &str, operation: &str, path: &[(&str, &str)], body: Value) -> Call {
    let path = path.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let operation = format!("return_refund.{operation}");
    Call { path, body, version: "202309".into(), ..call(&operation, &shop(world, region)) }
}

fn with_query(call: Call, query: Value) -> Call {
    Call { query: query.as_object().cloned().unwrap_or_default(), ..call }
}

fn later(world: &mut World, seconds: i64) {
    world.clock.advance(seconds);
    world.settle();
}

/// An order in a status.
fn order_in(world: &mut World, region: &str, units: u32, wanted: &str) -> String {
    let id = place(world, region, units, |new| {
        new.unpaid = true;
        new.on_hold = true;
    });
    move_to(world, &id, wanted).expect(wanted);
    world.outbox.clear();
    id
}

/// The values of one field that the subscribers heard in webhooks of one type that name an id, since the last look.
fn heard(world: &mut World, number: i64, field: &str, id: &str) -> Vec<String> {
    let events: Vec<_> = world.outbox.drain(..).collect();
    let mine = events.iter().filter(|event| event.event_type == number);
    let mine = mine.filter(|event| event.data.to_string().contains(id));
    mine.map(|event| event.data[field].as_str().unwrap_or_default().to_owned()).collect()
}

fn cancel_call(world: &World, region: &str, order_id: &str, reason: &str, lines: &[String]) -> Call {
    let body = json!({"order_id": order_id, "cancel_reason": reason, "order_line_item_ids": lines});
    request(world, region, "cancel_order", &[], body)
}

fn answer_cancel(world: &World, region: &str, what: &str, id: &str) -> Call {
    let body = json!({"reject_reason": "seller_reject_apply_product_has_been_packed"});
    request(world, region, what, &[("cancel_id", id)], body)
}

fn decide(world: &World, region: &str, what: &str, id: &str, decision: &str) -> Call {
    let body = json!({"decision": decision, "reject_reason": AGREED});
    request(world, region, what, &[("return_id", id)], body)
}

fn return_status(world: &World, id: &str) -> ReturnStatus {
    world.domains.return_refund.returns[id].status
}

#[test]
fn a_seller_cancels_and_the_money_follows() {
    let mut world = world();
    let id = order_in(&mut world, "US", 2, "AWAITING_SHIPMENT");
    let call = cancel_call(&world, "US", &id, OUT_OF_STOCK, &[]);
    let answer = play(&mut world, &call);
    assert_eq!(answer["cancel_status"], "CANCELLATION_REQUEST_SUCCESS");
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
        ("US", "UNPAID", 25_001_003),
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
fn reasons_and_owners_are_checked() {
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
    let approve = answer_cancel(&world, "GB", "approve_cancellation", &cancel_id);
    assert_eq!(play(&mut world, &approve), json!({}));
    assert_eq!(status(&world, &id), "CANCELLED");
    assert_eq!(order(&world, &id).unwrap().cancellation.as_ref().unwrap().by, "BUYER");
    assert_eq!(refusal(&mut world, &approve).code, 25_011_012);
    let reject = answer_cancel(&world, "GB", "reject_cancellation", &cancel_id);
    assert_eq!(refusal(&mut world, &reject).code, 25_020_010);
}

#[test]
fn a_rejected_request_leaves_the_order_alone() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "AWAITING_SHIPMENT");
    let cancel_id = buyer_cancel(&mut world, &id, "").unwrap();
    world.outbox.clear();
    let mut reject = answer_cancel(&world, "US", "reject_cancellation", &cancel_id);
    reject.body = json!({"reject_reason": "no"});
    assert_eq!(refusal(&mut world, &reject).code, 25_001_014);
    let reject = answer_cancel(&world, "US", "reject_cancellation", &cancel_id);
    play(&mut world, &reject);
    assert_eq!(heard(&mut world, 11, "cancel_status", &id), ["CANCELLATION_REQUEST_CANCELLED"]);
    assert_eq!(status(&world, &id), "AWAITING_SHIPMENT");
    assert_eq!(refusal(&mut world, &reject).code, 25_020_009);
    let foreign = answer_cancel(&world, "GB", "reject_cancellation", &cancel_id);
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
fn the_same_key_gets_the_same_answer_and_no_second_effect() {
    let mut world = world();
    let id = order_in(&mut world, "GB", 1, "AWAITING_SHIPMENT");
    let cancel_id = buyer_cancel(&mut world, &id, "").unwrap();
    let approve = answer_cancel(&world, "GB", "approve_cancellation", &cancel_id);
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

fn search(world: &mut World, region: &str, what: &str, query: Value, body: Value) -> Value {
    let call = with_query(request(world, region, what, &[], body), query);
    play(world, &call)
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

#[test]
fn a_refund_is_granted_and_completes_the_order() {
    let mut world = world();
    let id = order_in(&mut world, "GB", 2, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "REFUND", MISSING).unwrap();
    let approve = decide(&world, "GB", "approve_return", &return_id, "APPROVE_REFUND");
    assert_eq!(play(&mut world, &approve), json!({}));
    assert_eq!(
        heard(&mut world, 12, "return_status", &return_id),
        ["RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_SUCCESS"]
    );
    assert_eq!(refusal(&mut world, &approve).code, 25_011_012);
    let reject = decide(&world, "GB", "reject_return", &return_id, "REJECT_REFUND");
    assert_eq!(refusal(&mut world, &reject).code, 25_020_010);
    later(&mut world, 60);
    let (refunds, status_now) =
        (heard(&mut world, 67, "refund_status", &return_id), return_status(&world, &return_id));
    assert_eq!((refunds, status_now), (vec!["REFUND_SUCCESS".to_owned()], ReturnStatus::Complete));
    assert_eq!(status(&world, &id), "COMPLETED");
    let order = order(&world, &id).unwrap();
    assert!(order.lines.iter().all(|line| line.refunded >= line.sale_price()));
}

#[test]
fn a_return_goes_there_and_back() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "RETURN_AND_REFUND", "").unwrap();
    let request_id = world.domains.return_refund.returns[&return_id].request_id.clone();
    let early = decide(&world, "US", "approve_return", &return_id, "APPROVE_RECEIVED_PACKAGE");
    assert_eq!(refusal(&mut world, &early).code, 25_011_013);
    let early = decide(&world, "US", "reject_return", &return_id, "REJECT_RECEIVED_PACKAGE");
    assert_eq!(refusal(&mut world, &early).code, 25_011_014);
    let wrong = decide(&world, "US", "approve_return", &return_id, "APPROVE_REFUND");
    assert_eq!(refusal(&mut world, &wrong).code, 25_020_004);
    let approve = decide(&world, "US", "approve_return", &return_id, "APPROVE_RETURN");
    play(&mut world, &approve);
    assert_eq!(return_status(&world, &return_id), ReturnStatus::AwaitingBuyerShip);
    later(&mut world, 24 * HOUR);
    assert_eq!(return_status(&world, &return_id), ReturnStatus::BuyerShipped);
    later(&mut world, 72 * HOUR);
    assert_eq!(heard(&mut world, 65, "rma_status", &request_id), ["RMA_CREATED", "PENDING_PACKAGE_REVIEW"]);
    let accept = decide(&world, "US", "approve_return", &return_id, "APPROVE_RECEIVED_PACKAGE");
    play(&mut world, &accept);
    assert_eq!(heard(&mut world, 65, "rma_status", &request_id), ["PACKAGE_REVIEW_COMPLETED"]);
    assert_eq!(refusal(&mut world, &accept).code, 25_020_011);
    later(&mut world, 60);
    assert_eq!(return_status(&world, &return_id), ReturnStatus::Complete);
    let records = request(&world, "US", "get_return_records", &[("return_id", &return_id)], Value::Null);
    assert_eq!(play(&mut world, &records)["records"].as_array().unwrap().len(), 5);
}

#[test]
fn silence_approves_returns_step_by_step() {
    let mut world = world();
    let id = order_in(&mut world, "GB", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "RETURN_AND_REFUND", "").unwrap();
    later(&mut world, 30 * 24 * HOUR);
    assert_eq!(
        heard(&mut world, 12, "return_status", &return_id),
        [
            "RETURN_OR_REFUND_REQUEST_PENDING",
            "AWAITING_BUYER_SHIP",
            "BUYER_SHIPPED_ITEM",
            "RETURN_OR_REFUND_REQUEST_SUCCESS",
            "RETURN_OR_REFUND_REQUEST_COMPLETE"
        ]
        .into_iter()
        .collect::<Vec<_>>()
    );
    assert_eq!(return_status(&world, &return_id), ReturnStatus::Complete);
}

#[test]
fn the_buyer_may_keep_the_goods() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "RETURN_AND_REFUND", "").unwrap();
    let mut approve = decide(&world, "US", "approve_return", &return_id, "APPROVE_RETURN");
    approve.body["buyer_keep_item"] = json!(true);
    play(&mut world, &approve);
    assert_eq!(return_status(&world, &return_id), ReturnStatus::Success);
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let refund = buyer_return(&mut world, &id, "REFUND", "").unwrap();
    let mut approve = decide(&world, "US", "approve_return", &refund, "APPROVE_REFUND");
    approve.body["buyer_keep_item"] = json!(true);
    assert_eq!(refusal(&mut world, &approve).code, 25_001_001);
}

#[test]
fn a_partial_refund_is_offered_and_answered() {
    let mut world = world();
    let id = order_in(&mut world, "GB", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "REFUND", "").unwrap();
    let offer = |world: &World, amount: &str| {
        let mut call = decide(world, "GB", "approve_return", &return_id, "OFFER_PARTIAL_REFUND");
        call.body["partial_refund"] = json!({"amount": amount, "currency": "GBP"});
        call
    };
    for (amount, code) in [("0", 25_001_001), ("x", 25_001_001), ("99999.00", 25_005_005)] {
        let call = offer(&world, amount);
        assert_eq!(refusal(&mut world, &call).code, code, "{amount}");
    }
    let call = offer(&world, "1.50");
    play(&mut world, &call);
    assert_eq!(return_status(&world, &return_id), ReturnStatus::AwaitingBuyerResponse);
    let approve = decide(&world, "GB", "approve_return", &return_id, "APPROVE_REFUND");
    assert_eq!(refusal(&mut world, &approve).code, 25_007_007);
    move_return(&mut world, &return_id, "RETURN_OR_REFUND_REQUEST_PENDING").unwrap();
    assert!(world.domains.return_refund.returns[&return_id].offer_rejected);
    let call = offer(&world, "2.50");
    play(&mut world, &call);
    world.domains.return_refund.returns.get_mut(&return_id).unwrap().offer_rejected = false;
    world.outbox.clear();
    later(&mut world, 25 * HOUR);
    assert_eq!(heard(&mut world, 67, "refund_total", &return_id), ["2.50"]);
    assert_eq!(status(&world, &id), "DELIVERED", "a part of the money does not complete the order");
}

#[test]
fn a_rejection_closes_or_is_disputed() {
    let mut world = world();
    let closed = order_in(&mut world, "US", 1, "DELIVERED");
    let closed = buyer_return(&mut world, &closed, "REFUND", "").unwrap();
    let disputed = order_in(&mut world, "US", 1, "DELIVERED");
    let disputed = buyer_return(&mut world, &disputed, "RETURN_AND_REFUND", "").unwrap();
    for (id, decision) in [(&closed, "REJECT_REFUND"), (&disputed, "REJECT_RETURN")] {
        let call = decide(&world, "US", "reject_return", id, decision);
        play(&mut world, &call);
        assert_eq!(return_status(&world, id), ReturnStatus::Rejected);
        assert_eq!(refusal(&mut world, &call).code, 25_011_011);
    }
    arbitrate(&mut world, &disputed, "IN_PROGRESS").unwrap();
    let call = decide(&world, "US", "approve_return", &disputed, "APPROVE_RETURN");
    assert_eq!(refusal(&mut world, &call).code, 25_011_010);
    later(&mut world, 72 * HOUR);
    assert_eq!(return_status(&world, &closed), ReturnStatus::Cancelled);
    assert_eq!(return_status(&world, &disputed), ReturnStatus::Rejected);
    arbitrate(&mut world, &disputed, "SUPPORT_BUYER").unwrap();
    assert_eq!(return_status(&world, &disputed), ReturnStatus::AwaitingBuyerShip);
    let call = decide(&world, "US", "approve_return", &closed, "APPROVE_REFUND");
    assert_eq!(refusal(&mut world, &call).code, 25_020_009);
}

#[test]
fn a_parcel_can_be_rejected_with_its_own_reasons() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "RETURN_AND_REFUND", "").unwrap();
    let approve = decide(&world, "US", "approve_return", &return_id, "APPROVE_RETURN");
    play(&mut world, &approve);
    move_return(&mut world, &return_id, "BUYER_SHIPPED_ITEM").unwrap();
    parcel_arrives(&mut world, &return_id).unwrap();
    let reasons = with_query(
        request(&world, "US", "get_reject_reasons", &[], Value::Null),
        json!({"return_or_cancel_id": return_id}),
    );
    let name = play(&mut world, &reasons)["reasons"][0]["name"].clone();
    let mut reject = decide(&world, "US", "reject_return", &return_id, "REJECT_RECEIVED_PACKAGE");
    assert_eq!(refusal(&mut world, &reject).code, 25_001_014);
    reject.body["reject_reason"] = name;
    play(&mut world, &reject);
    assert_eq!(refusal(&mut world, &reject).code, 25_020_012);
    arbitrate(&mut world, &return_id, "SUPPORT_SELLER").unwrap();
    assert_eq!(return_status(&world, &return_id), ReturnStatus::Cancelled);
}

#[test]
fn a_replacement_is_a_new_order() {
    let mut world = world();
    let id = order_in(&mut world, "US", 2, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "REPLACEMENT", "").unwrap();
    let approve = decide(&world, "US", "approve_return", &return_id, "APPROVE_REPLACEMENT");
    play(&mut world, &approve);
    assert_eq!(return_status(&world, &return_id), ReturnStatus::ReplacementComplete);
    let new = world.domains.return_refund.returns[&return_id].replacement_order.clone().unwrap();
    let new = order(&world, &new).unwrap();
    assert_eq!((new.replaces.as_deref(), new.lines.len()), (Some(id.as_str()), 2));

    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "REPLACEMENT", "").unwrap();
    let instead = decide(&world, "US", "approve_return", &return_id, "ISSUE_REPLACEMENT_REFUND");
    play(&mut world, &instead);
    assert_eq!(return_status(&world, &return_id), ReturnStatus::ReplacementRefunded);
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let silent = buyer_return(&mut world, &id, "REPLACEMENT", "").unwrap();
    later(&mut world, 24 * HOUR);
    assert_eq!(return_status(&world, &silent), ReturnStatus::ReplacementComplete);
}

#[test]
fn sellers_start_what_their_market_allows() {
    let mut world = world();
    for (region, status, kind, outcome) in [
        ("US", "DELIVERED", "REFUND", Ok("RETURN_OR_REFUND_REQUEST_SUCCESS")),
        ("US", "IN_TRANSIT", "RETURN_AND_REFUND", Ok("AWAITING_BUYER_SHIP")),
        ("GB", "DELIVERED", "RETURN_AND_REFUND", Err(25_001_003)),
        ("GB", "AWAITING_SHIPMENT", "REFUND", Err(25_001_003)),
        ("US", "CANCELLED", "REFUND", Err(25_001_051)),
        ("US", "COMPLETED", "REFUND", Err(25_001_051)),
        ("US", "DELIVERED", "REPLACEMENT", Err(25_001_001)),
    ] {
        let id = order_in(&mut world, region, 1, status);
        let body = json!({"order_id": id, "return_type": kind, "return_reason": MISSING});
        let call = request(&world, region, "create_return", &[], body);
        match outcome {
            Ok(expected) => assert_eq!(play(&mut world, &call)["return_status"], expected),
            Err(code) => assert_eq!(refusal(&mut world, &call).code, code, "{region} {status} {kind}"),
        }
    }
}

#[test]
fn sums_and_reasons_of_a_return_are_checked() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let create = |world: &World, extra: Value| {
        let mut body = json!({"order_id": id, "return_type": "REFUND", "return_reason": MISSING});
        body.as_object_mut().unwrap().extend(extra.as_object().cloned().unwrap());
        request(world, "US", "create_return", &[], body)
    };
    for (extra, code) in [
        (json!({"refund_total": "99999"}), 25_005_005),
        (json!({"refund_total": "-1"}), 25_001_001),
        (json!({"refund_total": "1", "currency": "EUR"}), 25_001_001),
        (json!({"return_reason": "x"}), 25_001_014),
        (json!({"order_line_item_ids": ["1"]}), 25_005_011),
    ] {
        let call = create(&world, extra.clone());
        assert_eq!(refusal(&mut world, &call).code, code, "{extra}");
    }
    let call = create(&world, json!({"refund_total": "1.00", "currency": "USD"}));
    play(&mut world, &call);
    assert_eq!(refusal(&mut world, &call).code, 25_001_011, "one request at a time");
}

#[test]
fn returns_are_searched_with_page_sizes_of_ten_to_fifty() {
    let mut world = world();
    for region in ["US", "GB", "DE"] {
        let found = search(&mut world, region, "search_returns", json!({}), json!({}));
        let statuses: Vec<&str> = found["return_orders"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["return_status"].as_str().unwrap())
            .collect();
        assert!(statuses.contains(&"RETURN_OR_REFUND_REQUEST_PENDING"), "{region}: {statuses:?}");
        assert!(statuses.contains(&"AWAITING_BUYER_SHIP"), "{region}: {statuses:?}");
        let body = json!({"return_status": ["AWAITING_BUYER_SHIP"], "return_types": ["RETURN_AND_REFUND"]});
        let found = search(&mut world, region, "search_returns", json!({"page_size": "10"}), body);
        assert_eq!(found["total_count"], 1);
    }
    let small =
        with_query(request(&world, "US", "search_returns", &[], json!({})), json!({"page_size": "9"}));
    assert_eq!(refusal(&mut world, &small).code, 25_001_001);
    let newer = request(&world, "US", "search_returns", &[], json!({}));
    play(&mut world, &Call { version: "202602".into(), ..newer });
}

#[test]
fn a_calculation_depends_on_what_is_asked() {
    let mut world = world();
    let id = order_in(&mut world, "US", 2, "DELIVERED");
    let ask = |world: &mut World, kind: &str, lines: &[String]| {
        let body = json!({"order_id": id, "request_type": kind, "reason_name": MISSING, "order_line_item_ids": lines});
        let call = request(world, "US", "calculate_refund", &[], body);
        play(world, &call)["order_refund_amount"].clone()
    };
    let amount = |value: &Value| money::parse(value.as_str().unwrap(), "USD").unwrap();
    let refund = ask(&mut world, "REFUND", &[]);
    let parts = ["refund_subtotal", "refund_shipping_fee", "refund_tax", "retail_delivery_fee"];
    let sum: i64 = parts.iter().map(|part| amount(&refund[*part])).sum();
    assert_eq!(sum, amount(&refund["refund_total"]));
    let back = ask(&mut world, "RETURN_AND_REFUND", &[]);
    assert_eq!(back["refund_shipping_fee"], "0.00");
    let line = order(&world, &id).unwrap().lines[0].id.clone();
    let part = ask(&mut world, "REFUND", &[line]);
    assert!(amount(&part["refund_total"]) < amount(&refund["refund_total"]));
    let total = crate::domain::order::payment::sums(order(&world, &id).unwrap()).total;
    assert_eq!(amount(&refund["refund_total"]), total);
}

#[test]
fn eligibility_says_what_calls_would_say() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "AWAITING_SHIPMENT");
    for version in ["202309", "202512", "202602"] {
        let call = request(&world, "US", "get_aftersale_eligibility", &[("order_id", &id)], Value::Null);
        let view = play(&mut world, &Call { version: version.into(), ..call });
        let lines = &view["sku_eligibility"][0]["line_item_eligibility"];
        assert_eq!((&lines[0]["request_type"], &lines[0]["eligible"]), (&json!("CANCEL"), &json!(true)));
        assert_eq!(lines[1]["ineligible_code"], 25_001_003);
    }
    let cancel_id = buyer_cancel(&mut world, &id, "").unwrap();
    let call = request(&world, "US", "get_decision_eligibility", &[], Value::Null);
    let call = with_query(call, json!({"return_or_cancel_id": cancel_id}));
    let decisions = play(&mut world, &call)["decisions"].clone();
    assert!(decisions.as_array().unwrap().iter().all(|decision| decision["eligible"] == true));
}

#[test]
fn decisions_on_returns_are_listed_with_their_obstacles() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "RETURN_AND_REFUND", "").unwrap();
    let query = json!({"return_or_cancel_id": return_id, "check_decisions": ["REJECT_RECEIVED_PACKAGE"]});
    let call = with_query(request(&world, "US", "get_decision_eligibility", &[], Value::Null), query);
    assert_eq!(play(&mut world, &call)["decisions"][0]["ineligible_code"], 25_011_014);
    let query = json!({"return_or_cancel_id": return_id, "seller_id": 1});
    let call = with_query(request(&world, "US", "get_available_review_decisions", &[], Value::Null), query);
    let lines = play(&mut world, &call)["line_items"].clone();
    assert_eq!(lines[0]["decisions"].as_array().unwrap().len(), 10);
    let query = json!({"return_or_cancel_id": "1", "seller_id": 1});
    let call = with_query(request(&world, "US", "get_available_review_decisions", &[], Value::Null), query);
    assert_eq!(play(&mut world, &call)["errors"][0]["code"], "25007006");
}

#[test]
fn the_newer_model_reads_the_same_returns() {
    let mut world = world();
    let bare = search(&mut world, "US", "search_aftersales_requests", json!({}), json!({}));
    let first = &bare["aftersales_requests"][0];
    assert_eq!(first.as_object().unwrap().len(), 2, "basic fields only: {first}");
    let all = json!({
        "whitelisted_data_fields": ["LINE_ITEMS", "SKU_RETURN_REQUESTS", "RETURN_MERCHANDISE_AUTHORIZATIONS"],
        "filters": {"aftersales_request_statuses": ["REQUEST_REVIEW_COMPLETED"]},
        "pagination": {"page_size": 1},
    });
    let page = search(&mut world, "US", "search_aftersales_requests", json!({}), all.clone());
    let one = &page["aftersales_requests"][0];
    assert_eq!(one["sku_return_requests"][0]["return_status"], "AWAITING_BUYER_SHIP");
    assert_eq!(one["return_merchandise_authorizations"][0]["status"], "AWAITING_BUYER_RETURN");
    let rma = one["return_merchandise_authorizations"][0]["id"].clone();
    let body = json!({"filters": {"rma_ids": [rma]}, "whitelisted_data_fields": ["SKU_RETURN_REQUESTS"]});
    let found = search(&mut world, "US", "search_return_merchandise_authorizations", json!({}), body);
    assert_eq!(found["return_merchandise_authorizations"][0]["id"], rma);
}

#[test]
fn pages_of_the_newer_model_follow_their_tokens() {
    let mut world = world();
    let mut seen: Vec<Value> = Vec::new();
    let mut token = String::new();
    loop {
        let body =
            json!({"pagination": {"page_size": 1, "page_token": token}, "sort": {"sort_order": "DESC"}});
        let page = search(&mut world, "US", "search_aftersales_requests", json!({}), body);
        seen.extend(page["aftersales_requests"].as_array().unwrap().clone());
        token = page["next_page_token"].as_str().unwrap().to_owned();
        if token.is_empty() {
            assert_eq!(page["total_count"], json!(seen.len()));
            break;
        }
    }
    assert_eq!(seen.len(), 2);
}

#[test]
fn reviews_of_the_newer_model_decide_for_the_older() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "REFUND", "").unwrap();
    let one = &world.domains.return_refund.returns[&return_id];
    let (request_id, line) = (one.request_id.clone(), one.lines[0].0.clone());
    let told = heard(&mut world, 64, "aftersales_request_status", &request_id);
    assert_eq!(told, ["PENDING_REQUEST_REVIEW"]);
    let review = |world: &World, action: &str| {
        let decision = json!({"line_items": [{"return_line_item_id": line}], "action": action});
        let entry =
            json!({"request_id": request_id, "line_item_decisions": [decision], "idempotency_key": action});
        request(
            world,
            "US",
            "review_aftersales_requests",
            &[],
            json!({"aftersales_request_decisions": [entry]}),
        )
    };
    let wrong = review(&world, "APPROVE_RETURN");
    assert_eq!(play(&mut world, &wrong)["errors"][0]["code"], "25020004");
    let right = review(&world, "APPROVE");
    assert_eq!(play(&mut world, &right)["errors"], json!([]));
    assert_eq!(return_status(&world, &return_id), ReturnStatus::Success);
    let told = heard(&mut world, 64, "aftersales_request_status", &request_id);
    assert_eq!(told, ["REQUEST_REVIEW_COMPLETED"]);
    assert_eq!(play(&mut world, &right)["errors"], json!([]), "the same key again");
}

#[test]
fn sellers_give_buyers_labels_while_the_parcel_is_awaited() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "RETURN_AND_REFUND", "").unwrap();
    let upload = |world: &World, parts: &[(&str, &str)]| {
        let part = |(name, content): &(&str, &str)| FormPart {
            name: (*name).into(),
            file_name: None,
            content_type: None,
            content: content.to_string().into(),
        };
        let call = request(world, "US", "upload_shipping_document_and_tracking_info", &[], Value::Null);
        let call = with_query(call, json!({"return_ids": [return_id]}));
        Call { form: parts.iter().map(part).collect(), ..call }
    };
    let call = upload(&world, &[("tracking_number", "T1"), ("return_provider_id", "9")]);
    assert_eq!(refusal(&mut world, &call).code, 25_001_003);
    let approve = decide(&world, "US", "approve_return", &return_id, "APPROVE_RETURN");
    play(&mut world, &approve);
    let empty = upload(&world, &[]);
    assert_eq!(refusal(&mut world, &empty).code, 25_001_001);
    play(&mut world, &call);
    assert_eq!(world.domains.return_refund.returns[&return_id].tracking, Some(("T1".into(), "9".into())));
}

#[test]
fn moves_that_do_not_follow_are_refused() {
    let mut world = world();
    let id = order_in(&mut world, "US", 1, "DELIVERED");
    let return_id = buyer_return(&mut world, &id, "REFUND", "").unwrap();
    let refusal = move_return(&mut world, &return_id, "BUYER_SHIPPED_ITEM").unwrap_err();
    assert!(refusal.message.contains("does not follow"));
    assert_eq!(move_return(&mut world, &return_id, "x").unwrap_err().code, 25_001_001);
    assert_eq!(move_return(&mut world, "1", "AWAITING_BUYER_SHIP").unwrap_err().code, 25_007_006);
    assert_eq!(buyer_return(&mut world, &id, "EXCHANGE", "").unwrap_err().code, 25_001_001);
    move_return(&mut world, &return_id, "RETURN_OR_REFUND_REQUEST_CANCEL").unwrap();
    assert!(!super::has_open(&world, &id));
}
