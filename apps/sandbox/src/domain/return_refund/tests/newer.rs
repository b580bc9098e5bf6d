//! Sums, eligibility and the newer model.

use serde_json::{Value, json};

use super::*;
use crate::call::FormPart;
use crate::domain::return_refund::{buyer_cancel, buyer_return, move_return};
use crate::domain::testing::{refusal, world};
use crate::model::after_sale;
use crate::model::money;
use crate::model::order::find as order;

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
    assert!(!after_sale::has_open(&world, &id));
}
