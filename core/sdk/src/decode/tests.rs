//! Leniency: what fits is read, what does not is kept, and only invalid JSON is refused.

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::model::{FieldValue, Fields, model_traits};
use crate::{Extra, Money};

#[derive(Clone, Default, PartialEq)]
struct Thing {
    id: Option<String>,
    size: Option<i64>,
    ratio: Option<f64>,
    on: Option<bool>,
    tags: Vec<String>,
    parts: Vec<Thing>,
    price: Option<Money>,
    any: Option<Json>,
    extra: Extra,
}

model_traits!(Thing);

impl Model for Thing {
    fn name(&self) -> &'static str {
        "Thing"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "size" => self.size.read(reader),
            "ratio" => self.ratio.read(reader),
            "on" => self.on.read(reader),
            "tags" => self.tags.read(reader),
            "parts" => self.parts.read(reader),
            "price" => self.price.read(reader),
            "any" => self.any.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("size", &self.size);
        out.put("ratio", &self.ratio);
        out.put("on", &self.on);
        out.put("tags", &self.tags);
        out.put("parts", &self.parts);
        out.put("price", &self.price);
        out.put("any", &self.any);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

fn read(json: &str) -> Thing {
    decode(json.as_bytes()).unwrap()
}

fn extra(thing: &Thing, name: &str) -> String {
    thing.extra.get(name).map(|json| json.text().to_owned()).unwrap_or_default()
}

fn refusal(json: &[u8]) -> String {
    let error = decode::<Thing>(json).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    error.detail().to_owned()
}

#[test]
fn what_fits_is_read() {
    let thing = read(
        r#"{"id":"7","size":3,"ratio":0.5,"on":true,"tags":["a","b"],"parts":[{"id":"8"}],
            "price":{"amount":"1.50","currency":"USD"},"any":{"x":[1]}}"#,
    );
    assert_eq!(
        (thing.id.as_deref(), thing.size, thing.ratio, thing.on),
        (Some("7"), Some(3), Some(0.5), Some(true))
    );
    assert_eq!(thing.tags, ["a", "b"]);
    assert_eq!(thing.parts[0].id.as_deref(), Some("8"));
    assert_eq!(thing.price, Some(Money::new("1.50", "USD")));
    assert_eq!(thing.any.unwrap().text(), r#"{"x":[1]}"#);
    assert!(thing.extra.is_empty());
}

#[test]
fn endless_digits_are_read_wherever_they_stand() {
    let digits = "7".repeat(5_000);
    let text =
        format!(r#"{{"id":{digits},"new":{digits},"any":{{"x":[{digits}]}},"size":{digits},"on":true}}"#);
    let thing = read(&text);
    assert_eq!((thing.id.as_deref(), thing.on), (Some(digits.as_str()), Some(true)), "and on it goes");
    assert_eq!((extra(&thing, "new"), extra(&thing, "size")), (digits.clone(), digits.clone()));
    assert_eq!(thing.any.unwrap().text(), format!(r#"{{"x":[{digits}]}}"#));
    assert!(!refusal(format!(r#"{{"id":{digits}.}}"#).as_bytes()).is_empty(), "that is no number");
}

#[test]
fn null_is_nothing() {
    let thing = read(r#"{"id":null,"size":null,"on":null,"tags":null,"parts":null,"price":null}"#);
    assert_eq!(thing, Thing::default());
    assert_eq!(read("null"), Thing::default());
}

#[test]
fn numbers_become_text_digit_by_digit() {
    for digits in
        ["576462303423488000123", "99999999999999999999", "1729382256910270463", "1.50", "-0", "1e400"]
    {
        assert_eq!(read(&format!(r#"{{"id": {digits} }}"#)).id.as_deref(), Some(digits));
    }
    assert_eq!(read(r#"{"id":true}"#).id.as_deref(), Some("true"));
}

#[test]
fn text_becomes_numbers_where_it_can() {
    let thing = read(r#"{"size":"1700000000","ratio":" 0.25 ","on":"false"}"#);
    assert_eq!((thing.size, thing.ratio, thing.on), (Some(1_700_000_000), Some(0.25), Some(false)));
    assert_eq!(read(r#"{"size":3.0}"#).size, Some(3));
    assert_eq!(read(r#"{"on":1}"#).on, Some(true));
}

#[test]
fn what_does_not_fit_is_absent_and_kept() {
    let thing =
        read(r#"{"size":"many","ratio":[1],"on":{"a":1},"id":{"b":2},"price":"12.50","new_field":[1, 2]}"#);
    assert_eq!((thing.size, thing.ratio, thing.on, thing.id.as_ref()), (None, None, None, None));
    assert_eq!(extra(&thing, "size"), r#""many""#);
    assert_eq!(extra(&thing, "ratio"), "[1]");
    assert_eq!(extra(&thing, "on"), r#"{"a":1}"#);
    assert_eq!(extra(&thing, "id"), r#"{"b":2}"#);
    assert_eq!(extra(&thing, "price"), r#""12.50""#);
    assert_eq!(extra(&thing, "new_field"), "[1, 2]");
    assert_eq!(extra(&read(r#"{"size":99999999999999999999}"#), "size"), "99999999999999999999");
    assert_eq!(extra(&read(r#"{"size":1.5}"#), "size"), "1.5");
}

#[test]
fn one_where_many_were_promised_and_many_where_one_was() {
    let thing = read(r#"{"tags":"a","parts":{"id":"8"},"price":[{"amount":"1"},{"amount":"2"}]}"#);
    assert_eq!(thing.tags, ["a"]);
    assert_eq!(thing.parts[0].id.as_deref(), Some("8"));
    assert_eq!(thing.price.as_ref().and_then(|price| price.amount.as_deref()), Some("1"));
    assert_eq!(extra(&thing, "price"), r#"[{"amount":"1"},{"amount":"2"}]"#);
    let thing = read(r#"{"price":[],"tags":{}}"#);
    assert_eq!((thing.price.as_ref(), thing.tags.len()), (None, 0));
    assert_eq!((extra(&thing, "price"), extra(&thing, "tags")), ("[]".into(), "{}".into()));
}

#[test]
fn items_that_do_not_fit_leave_the_others_and_the_whole() {
    let thing = read(r#"{"tags":["a",null,{"x":1},2],"parts":[null,"x",{"id":"8"}]}"#);
    assert_eq!(thing.tags, ["a", "2"]);
    assert_eq!(thing.parts.len(), 1);
    assert_eq!(extra(&thing, "tags"), r#"["a",null,{"x":1},2]"#);
    assert_eq!(extra(&thing, "parts"), r#"[null,"x",{"id":"8"}]"#);
}

#[test]
fn data_of_another_shape_is_kept_whole() {
    assert_eq!(extra(&read("[1,2]"), "data"), "[1,2]");
    assert_eq!(extra(&read(r#" "text" "#), "data"), r#""text""#);
}

#[test]
fn escapes_are_read_also_in_keys_and_also_half_characters() {
    let thing = read(r#"{"i\u0064":"caf\u00e9 \ud83d\ude00 \"q\" \/","tags":["cut \ud83d","\ude00","ok"]}"#);
    assert_eq!(thing.id.as_deref(), Some("café 😀 \"q\" /"));
    assert_eq!(thing.tags, ["cut \u{FFFD}", "\u{FFFD}", "ok"]);
}

#[test]
fn broken_json_is_refused_with_its_path() {
    assert_eq!(
        refusal(br#"{"parts":[{},{"price":{"amount":tru}}]}"#).split(':').next(),
        Some("parts[1].price.amount")
    );
    assert!(refusal(br#"{"parts":[{"id":"1"#).starts_with("parts[0].id: "));
    assert!(refusal(br#"{"id":1}x"#).starts_with("the response: "));
    assert!(refusal(b"").starts_with("the response: "));
    assert!(refusal(b"<html>").starts_with("the response: "));
    assert_eq!(refusal(b"{\"id\":\"\xFF\"}"), "the response: not UTF-8 from byte 7 on");
    assert!(refusal(b"{\"id\":\"a\nb\"}").starts_with("id: "));
}

#[test]
fn deep_json_is_refused_not_followed() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    assert!(refusal(deep(r#"{"parts":["#, "]}").as_bytes()).contains("nested deeper than 100 levels"));
    assert!(refusal(format!(r#"{{"new_field":{}}}"#, deep("[", "]")).as_bytes()).starts_with("new_field: "));
}

#[test]
fn what_was_read_is_written_again() {
    let json = r#"{"id":"7","size":3,"tags":["a"],"parts":[{"id":"8"}],"price":{"amount":"1","x":2},"n":576462303423488000123}"#;
    let thing = read(json);
    assert_eq!(serde_json::to_string(&thing).unwrap(), json);
    let again: Thing =
        serde_json::from_str(&serde_json::to_string(&thing.parts).unwrap().replace(['[', ']'], "")).unwrap();
    assert_eq!(again, thing.parts[0]);
    assert_eq!(format!("{:?}", thing.parts[0]), r#"Thing { id: "8" }"#);
    let misfit = r#"{"tags":[null,"a"]}"#;
    assert_eq!(serde_json::to_string(&read(misfit)).unwrap(), misfit);
}

/// Any JSON, with names that the model knows and names that it does not.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e9..1e9).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[0-9]{1,21}".prop_map(Value::from),
    ];
    let name = prop_oneof!["id|size|ratio|on|tags|parts|price|amount|any|other", ".{0,5}"];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Every name and every leaf of the input, wherever it is.
fn is_kept(thing: &Thing, input: &Value) -> bool {
    let written = serde_json::to_value(thing).unwrap();
    input.as_object().is_none_or(|members| {
        members.iter().all(|(name, value)| value.is_null() || is_empty(value) || written.get(name).is_some())
    })
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

proptest! {
    #[test]
    fn any_json_is_read_and_nothing_is_lost(input in any_json()) {
        let thing: Thing = decode(input.to_string().as_bytes()).unwrap();
        prop_assert!(is_kept(&thing, &input), "{input} became {thing:?}");
        let written = serde_json::to_string(&thing).unwrap();
        let again: Thing = decode(written.as_bytes()).unwrap();
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), written);
    }

    #[test]
    fn white_space_changes_nothing(input in any_json()) {
        let (close, wide) = (input.to_string(), serde_json::to_string_pretty(&input).unwrap());
        let [close, wide] = [close, wide].map(|text| serde_json::to_value(decode::<Thing>(text.as_bytes()).unwrap()).unwrap());
        prop_assert_eq!(close, wide);
    }

    #[test]
    fn any_bytes_are_read_or_refused(input in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = decode::<Thing>(&input);
    }

    #[test]
    fn damaged_json_is_read_or_refused(input in any_json(), at in 0_usize..200, byte in any::<u8>()) {
        let mut text = input.to_string().into_bytes();
        if let Some(place) = text.get_mut(at) {
            *place = byte;
        }
        let _ = decode::<Thing>(&text);
        text.truncate(at);
        let _ = decode::<Thing>(&text);
    }

    #[test]
    fn long_ids_keep_their_digits(id in "[1-9][0-9]{0,29}") {
        let thing = read(&format!(r#"{{"id":{id},"other":{id}}}"#));
        prop_assert_eq!(thing.id.as_deref(), Some(id.as_str()));
        prop_assert_eq!(extra(&thing, "other"), id);
    }
}
