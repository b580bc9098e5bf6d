//! Returns, refunds and replacements.

use serde_json::{Value, json};

use super::*;
use crate::domain::order::tests::status;
use crate::domain::return_refund::{arbitrate, buyer_return, move_return, parcel_arrives};
use crate::domain::testing::{refusal, world};
use crate::model::order::find as order;

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
fn a_full_refund_on_the_way_completes_the_order() {
    let mut world = world();
    for before in ["AWAITING_COLLECTION", "IN_TRANSIT"] {
        let id = order_in(&mut world, "US", 1, before);
        let body = json!({"order_id": id, "return_type": "REFUND", "return_reason": LOST});
        let create = request(&world, "US", "create_return", &[], body);
        play(&mut world, &create);
        later(&mut world, 60);
        assert_eq!(status(&world, &id), "COMPLETED", "{before}");
    }
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
fn a_partial_refund_is_offered_and_decided_on() {
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
    assert_eq!(refusal(&mut world, &reject).code, 25_001_016);
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
        let reason = if status == "IN_TRANSIT" { LOST } else { MISSING };
        let body = json!({"order_id": id, "return_type": kind, "return_reason": reason});
        let call = request(&world, region, "create_return", &[], body);
        match outcome {
            Ok(expected) => assert_eq!(play(&mut world, &call)["return_status"], expected),
            Err(code) => assert_eq!(refusal(&mut world, &call).code, code, "{region} {status} {kind}"),
        }
    }
}

#[test]
fn sums_and_reasons_of_a_return_are_validated() {
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
