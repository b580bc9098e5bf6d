//! What it says.

use bytes::Bytes;
use proptest::prelude::*;
use serde_json::Value;
use serde_json::value::RawValue;

use super::super::time::unix_seconds;
use super::*;

#[derive(serde::Deserialize)]
struct Sample<'a> {
    r#type: i64,
    #[serde(borrow)]
    body: &'a RawValue,
}

fn samples() -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/webhook-samples.jsonl");
    std::fs::read_to_string(file).unwrap()
}

#[test]
fn every_sample_is_read() {
    let samples = samples();
    let mut count = 0;
    for line in samples.lines() {
        let sample: Sample = serde_json::from_str(line).unwrap();
        let event = event(sample.body.get());
        let wanted: Value = serde_json::from_str(sample.body.get()).unwrap();
        assert_eq!(event.type_id, Some(sample.r#type), "{line}");
        assert!(table::find_by_name(&event.r#type).is_some() && event.timestamp.is_some(), "{line}");
        let data = wanted.get("data").unwrap_or(&wanted);
        assert_eq!(event.json().unwrap(), *data, "{line}");
        let id = |name: &str| wanted[name].as_str().map(str::to_owned);
        assert_eq!(event.shop_id, id("shop_id"), "{line}");
        assert_eq!(event.seller_open_id, id("seller_open_id"), "{line}");
        assert_eq!(event.creator_open_id, id("creator_open_id"), "{line}");
        count += 1;
    }
    assert_eq!(count, 47);
}

#[test]
fn the_flat_type_is_told_by_its_fields() {
    let flat = samples().lines().find(|line| line.contains("\"type\":68")).unwrap().to_owned();
    let sample: Sample = serde_json::from_str(&flat).unwrap();
    let event = event(sample.body.get());
    assert_eq!((event.type_id, &*event.r#type), (Some(68), "INVENTORY_CHANGED"));
    assert_eq!(event.notification_id.as_deref(), Some("00000000-0000-4000-8000-000000000068"));
    assert_eq!(event.timestamp, Some(1_775_122_114));
    assert_eq!(event.data(), sample.body.get());
    assert!(event.type_text.is_none());
}

#[test]
fn long_ids_and_odd_types_are_kept_exactly() {
    let event = event(
        r#"{"type":"1","tts_notification_id":123456789012345678901,"shop_id":7494049642642441621,
            "timestamp":"1644412885","data":{"product_id":576486316948490001234}}"#,
    );
    assert_eq!(event.type_id, Some(1));
    assert_eq!(event.notification_id.as_deref(), Some("123456789012345678901"));
    assert_eq!(event.shop_id.as_deref(), Some("7494049642642441621"));
    assert_eq!(event.timestamp, Some(1_644_412_885));
    assert_eq!(event.data(), r#"{"product_id":576486316948490001234}"#);
}

#[test]
fn unknown_types_are_events() {
    let unknown = event(r#"{"type":9999,"shop_id":"1","timestamp":5,"data":[1,2],"new":{"x":1}}"#);
    assert_eq!((unknown.type_id, &*unknown.r#type), (Some(9999), "9999"));
    assert_eq!(unknown.data(), "[1,2]");
    let word = event(r#"{"type":"TBD","data":{"a":1}}"#);
    assert_eq!((word.type_id, word.type_text.as_deref(), &*word.r#type), (None, Some("TBD"), UNKNOWN_TYPE));
    assert_eq!(word.data(), r#"{"a":1}"#);
}

#[test]
fn data_that_came_as_a_string_is_read() {
    let inner = r#" {"order_id":576486316948490001234,"a":"\u00e9"}"#;
    let wrapped = event(&serde_json::json!({"type": 1, "data": inner}).to_string());
    assert_eq!(wrapped.data(), inner);
    assert_eq!(wrapped.json().unwrap()["a"], "é");
    for text in ["plain {", "{broken", ""] {
        let text = Value::from(text).to_string();
        assert_eq!(event(&format!(r#"{{"type":1,"data":{text}}}"#)).data(), text);
    }
    let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(500), "]".repeat(500));
    let body = serde_json::json!({"type": 1, "data": deep}).to_string();
    assert!(refused(body.as_bytes()).contains("levels deep"));
}

#[test]
fn what_is_missing_or_null_is_none() {
    let body = r#"{"type":null,"tts_notification_id":null,"shop_id":{},"timestamp":"soon","data":null}"#;
    let event = event(body);
    assert_eq!((event.type_id, &event.notification_id, &event.shop_id), (None, &None, &None));
    assert_eq!((event.timestamp, event.owner()), (None, None));
    assert_eq!(super::event(r#"{"type":1,"data":null}"#).data(), "null");
    assert_eq!(super::event(r#"{"type":1}"#).data(), "null");
    assert_eq!(super::event(r#"{"a":1}"#).data(), r#"{"a":1}"#);
    assert_eq!(super::event("{}").type_id, None);
}

#[test]
fn data_is_read_into_a_type() {
    #[derive(serde::Deserialize, Debug)]
    struct Order {
        order_id: String,
    }
    let event = verifier().construct_event(BODY, SIGNATURE).unwrap();
    assert_eq!(event.data_as::<Order>().unwrap().order_id, "576653688135258178");
    let error = event.data_as::<Vec<u8>>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WebhookBody);
    assert!(error.to_string().contains("ORDER_STATUS_CHANGE"), "{error}");
}

fn refused(body: &[u8]) -> String {
    let error = verifier().construct_event(body, &sign(body)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WebhookBody, "{error}");
    error.to_string()
}

#[test]
fn bad_bodies_are_told() {
    assert!(refused(b"{\"type\":1,\"x\":\"\xff\"}").contains("not UTF-8: bad byte at 15"));
    for body in ["", "[]", "null", "1", "\"{}\"", "type=1&data=x", "<html>"] {
        assert!(refused(body.as_bytes()).contains("not a JSON object"), "{body}");
    }
    for body in
        ["{", "{\"type\":1", "{\"type\":1}x", "{\"type\":1,}", "{'type':1}", "{\"type\":1,\"type\":2}", "{}}"]
    {
        assert!(refused(body.as_bytes()).contains("not JSON"), "{body}");
    }
    let deep = format!("{{\"type\":1,\"data\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(refused(deep.as_bytes()).contains("levels deep"));
    let unclosed = format!("{{\"data\":{}", "{\"a\":".repeat(100_000));
    assert!(refused(unclosed.as_bytes()).contains("levels deep"));
    // Brackets inside text are no nesting.
    let text = format!("{{\"type\":1,\"data\":\"{}\\\"{}\"}}", "[".repeat(500), "{".repeat(500));
    assert_eq!(event(&text).type_id, Some(1));
}

#[test]
fn what_is_nested_as_deep_as_allowed_is_read() {
    let data = format!("{}{}", "[".repeat(99), "]".repeat(99));
    assert!(event(&format!("{{\"type\":1,\"data\":{data}}}")).json().is_ok());
    refused(format!("{{\"type\":1,\"data\":[{data}]}}").as_bytes());
}

#[test]
fn dates_become_seconds() {
    let dates = [
        ("1970-01-01T00:00:00Z", 0),
        ("2026-04-02T09:28:34.979101552Z", 1_775_122_114),
        ("2024-02-29T23:59:59+08:00", 1_709_222_399),
        ("2000-03-01T00:00:00-00:30", 951_870_600),
        ("1969-12-31T23:59:59Z", -1),
        ("2100-12-31t12:00:00", 4_133_937_600),
    ];
    for (text, seconds) in dates {
        assert_eq!(unix_seconds(text), Some(seconds), "{text}");
    }
    for text in [
        "",
        "2026",
        "2026-13-01T00:00:00Z",
        "2026-01-01T25:00:00Z",
        "2026-01-01T00:00:00+9",
        "ä026-01-01T00:00:00Z",
        "2026-01-01T00:00:00Zx",
        "+026-01-01T00:00:00Z",
    ] {
        assert_eq!(unix_seconds(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(body: Vec<u8>) {
        let _ = verifier().construct_event(&body, &sign(&body));
    }

    #[test]
    fn anything_like_an_event_is_read_without_a_panic(
        kind in "\\PC{0,12}", id in "\\PC{0,12}", time in "[-+0-9.TZ:e\"]{0,24}", data in "[\\[\\]{}\",:a0 ]{0,30}",
    ) {
        let body = format!("{{\"type\":{kind},\"shop_id\":{id},\"timestamp\":{time},\"occurred_at\":\"{time}\",\"data\":{data}}}");
        if let Ok(event) = Event::read(Bytes::from(body), "app") {
            let _ = (event.json(), event.owner(), format!("{event:?}"));
        }
    }

    #[test]
    fn ids_of_any_length_come_back_digit_by_digit(id in "[1-9][0-9]{0,40}") {
        let event = event(&format!("{{\"type\":1,\"shop_id\":{id},\"data\":{{\"order_id\":{id}}}}}"));
        prop_assert_eq!(event.shop_id.as_deref(), Some(id.as_str()));
        let data = format!("{{\"order_id\":{id}}}");
        prop_assert_eq!(event.data(), data.as_str());
    }

    #[test]
    fn any_date_is_read_without_a_panic(text in "[-+0-9.TZ: ]{0,40}") {
        let _ = unix_seconds(&text);
    }
}
