//! Typed webhooks: signed, lenient, open.
#![allow(clippy::unwrap_used)]

use tiktokshop::webhook::{self, Event, EventData, Verifier};
use tiktokshop::{ErrorKind, Secret, core};

fn read(body: &str) -> Event {
    Event::read(body.to_owned(), "key").unwrap()
}

#[test]
fn an_event_is_verified_and_typed() {
    let body = br#"{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507",
        "timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"5766","order_status":"UNPAID"}}"#;
    let verifier = Verifier::new([("key", "secret")]);
    let signature = webhook::sign_test_event("key", &Secret::new("secret"), body);
    let event = webhook::construct_event(&verifier, body, &signature).unwrap();
    let EventData::OrderStatusChange(change) = &event.data else { panic!("{event:?}") };
    assert_eq!((change.order_id.as_deref(), change.is_on_hold_order), (Some("5766"), Some(true)));
    assert_eq!(change.order_status, Some("UNPAID".into()));
    assert_eq!((event.type_id, event.shop_id.as_deref()), (Some(1), Some("7495540735365777507")));
    let error = webhook::construct_event(&verifier, b"{}", &signature).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WebhookSignature);
}

#[test]
fn ids_and_times_may_be_numbers_or_text() {
    let event = read(r#"{"type":"7","data":{"message":"m","expiration_time":"1700000000"}}"#);
    let EventData::UpcomingAuthorizationExpiration(data) = &event.data else { panic!("{event:?}") };
    assert_eq!(data.expiration_time, Some(1_700_000_000));
    let event = read(r#"{"type":5,"data":{"product_id":172938225691027046345}}"#);
    let EventData::ProductStatusChange(data) = &event.data else { panic!("{event:?}") };
    assert_eq!(data.product_id.as_deref(), Some("172938225691027046345"));
}

#[test]
fn one_or_many_is_the_same() {
    let event = read(r#"{"type":56,"data":{"application_id":"1","creator":[{"creator_open_id":"c"}]}}"#);
    let EventData::SampleApplicationStatusChange(data) = &event.data else { panic!("{event:?}") };
    assert_eq!(data.creator.as_ref().and_then(|creator| creator.creator_open_id.as_deref()), Some("c"));
}

#[test]
fn the_flat_inventory_event_is_typed() {
    let event = read(
        r#"{"event_id":"e","occurred_at":"2026-01-01T00:00:00Z","seller_id":"1","sku_id":"2",
        "quantity_snapshot_after_change":{"total_quantity":5},"change_detail":[{"trigger_source":"api_sync"}]}"#,
    );
    let EventData::InventoryChanged(data) = &event.data else { panic!("{event:?}") };
    assert_eq!((data.sku_id.as_deref(), data.change_detail.len()), (Some("2"), 1));
}

#[test]
fn an_unknown_type_keeps_its_data() {
    let event = read(r#"{"type":4711,"data":{"id":576462303423488000123}}"#);
    let EventData::Unknown { number, data } = &event.data else { panic!("{event:?}") };
    assert_eq!((*number, data.text()), (Some(4711), r#"{"id":576462303423488000123}"#));
    let event = read(r#"{"type":"TBD","data":null}"#);
    assert!(matches!(event.data, EventData::Unknown { number: None, .. }));
}

#[test]
fn every_known_type_is_typed_also_without_data() {
    for kind in core::webhook::table::webhooks() {
        let event = read(&format!(r#"{{"type":{},"data":{{"surprise":[1]}}}}"#, kind.number));
        assert!(!matches!(event.data, EventData::Unknown { .. }), "{}", kind.name);
        let event = read(&format!(r#"{{"type":{}}}"#, kind.number));
        assert!(!matches!(event.data, EventData::Unknown { .. }), "{}", kind.name);
    }
}
