//! A plausible event of each known type, made from what the catalogue says about its data.

use serde_json::{Map, Value, json};

use crate::exit::{Failure, Result};
use crate::time;

/// What kind of sample to make.
pub struct Wanted<'a> {
    /// Number, name, alias or topic of the type.
    pub kind: &'a str,
    /// Whose event it is; made up if not given.
    pub owner: Option<&'a str>,
    /// Replaces fields of `data`.
    pub data: Option<Map<String, Value>>,
}

/// The body of an event.
pub fn body(wanted: Wanted<'_>) -> Result<Value> {
    let facts = facts_of(wanted.kind)?;
    let mut made = Maker::new();
    let Value::Object(mut data) = made.object(&facts["data"]) else { return Ok(Value::Null) };
    data.extend(wanted.data.unwrap_or_default());
    let owner = facts["owner"].as_str().unwrap_or("shop_id");
    let id = wanted.owner.map_or_else(|| made.id(), str::to_owned);
    let mut event = Map::new();
    event.insert("type".into(), facts["type"].clone());
    event.insert("tts_notification_id".into(), json!(made.id()));
    event.insert(owner.to_owned(), json!(id));
    event.insert("timestamp".into(), json!(made.now));
    event.insert("data".into(), Value::Object(data));
    Ok(Value::Object(event))
}

fn facts_of(kind: &str) -> Result<Value> {
    let all = tiktokshop_manual::webhooks();
    if let Some(found) = all.iter().find(|facts| is_named(facts, kind)) {
        return Ok(found.clone());
    }
    let names: Vec<&str> = all.iter().filter_map(|facts| facts["name"].as_str()).collect();
    let near = crate::suggest::nearest(&kind.to_uppercase(), names.iter().copied())
        .or_else(|| names.iter().find(|name| name.contains(&kind.to_uppercase())).copied());
    let failure = Failure::usage(format!("there is no webhook type {kind:?}"));
    Err(match near {
        Some(near) => failure.with_hint(format!("Did you mean {near}?")),
        None => failure.with_hint("`tiktokshop webhook types` lists them."),
    })
}

fn is_named(facts: &Value, kind: &str) -> bool {
    let same = |value: &Value| value.as_str().is_some_and(|name| name.eq_ignore_ascii_case(kind));
    let number = facts["type"].as_i64().is_some_and(|number| number.to_string() == kind);
    let aliases = facts["aliases"].as_array().is_some_and(|aliases| aliases.iter().any(same));
    number || same(&facts["name"]) || aliases || same(&facts["topic"])
}

/// Makes values by type.
struct Maker {
    now: i64,
    counter: u64,
}

impl Maker {
    fn new() -> Maker {
        Maker { now: time::now(), counter: 0 }
    }

    fn object(&mut self, fields: &Value) -> Value {
        let Value::Object(fields) = fields else { return json!({}) };
        Value::Object(fields.iter().map(|(name, field)| (name.clone(), self.field(field))).collect())
    }

    fn field(&mut self, field: &Value) -> Value {
        let kind = field["type"].as_str().unwrap_or("string");
        let inner = kind.trim_start_matches('[').trim_end_matches(']');
        let value = self.value(inner, field);
        if kind.starts_with('[') { json!([value]) } else { value }
    }

    fn value(&mut self, kind: &str, field: &Value) -> Value {
        if let Some(first) = field["enum"].get(0) {
            return first.clone();
        }
        match kind {
            "id" if field["format"] == "int64" => json!(self.id().parse::<i64>().unwrap_or(1)),
            "id" => json!(self.id()),
            "timestamp" => json!(self.now),
            "integer" | "int32" | "int64" | "number" => json!(1),
            "boolean" => json!(false),
            "object" => self.object(&field["fields"]),
            "json_string" => json!(r#"{"content":"Hello"}"#),
            _ if field["format"] == "rfc3339" => json!(rfc3339(self.now)),
            _ => json!("sample"),
        }
    }

    /// 19 digits, different each time, because receivers ignore ids that they have seen.
    fn id(&mut self) -> String {
        self.counter += 1;
        let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let tail = (nanos.as_nanos() / 1_000 * 1_000 + u128::from(self.counter)) % 10_u128.pow(18);
        format!("7{tail:018}")
    }
}

fn rfc3339(at: i64) -> String {
    let stamp = time::stamp(at);
    let (date, clock) = (&stamp[..10], &stamp[11..16]);
    format!("{date}T{clock}:{:02}Z", at.rem_euclid(60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(kind: &str) -> Value {
        body(Wanted { kind, owner: None, data: None }).unwrap()
    }

    #[test]
    fn every_type_has_a_sample() {
        for kind in tiktokshop_core::webhook::table::webhooks() {
            let event = sample(kind.name);
            assert_eq!(event["type"], kind.number, "{}: {event}", kind.name);
        }
    }

    #[test]
    fn stock_has_numbers_for_ids_as_the_platform_sends_them() {
        let event = sample("INVENTORY_CHANGED");
        assert!(event["seller_open_id"].is_string() && event["data"]["sku_id"].is_i64(), "{event}");
    }

    #[test]
    fn names_numbers_and_topics_mean_the_same() {
        for kind in ["1", "ORDER_STATUS_CHANGE", "order_status_change", "ORDER_STATUS_UPDATE"] {
            assert_eq!(sample(kind)["type"], 1);
        }
        assert!(body(Wanted { kind: "9999", owner: None, data: None }).is_err());
    }

    #[test]
    fn given_data_wins_and_ids_are_new_each_time() {
        let data = json!({"order_id": "42"}).as_object().cloned();
        let event = body(Wanted { kind: "1", owner: Some("77"), data }).unwrap();
        assert_eq!(event["data"]["order_id"], "42");
        assert_eq!(event["shop_id"], "77");
        assert_ne!(sample("1")["tts_notification_id"], sample("1")["tts_notification_id"]);
    }
}
