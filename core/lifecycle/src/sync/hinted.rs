//! What a webhook says has changed, as the catalogue knows it.

use serde_json::Value;
use tiktokshop_core::ChangeKind;
use tiktokshop_core::webhook::table::{self, WebhookType};

use super::worker::SyncTarget;
use crate::inbox::{Arrival, Source};

/// Something that a webhook says has changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hinted {
    /// The shop, and the kind that it is copied with.
    pub target: SyncTarget,
    /// What it is: the name of the kind, or of its parts: `sku`.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
}

/// What an event says has changed: nothing, unless it is a webhook about a shop.
pub fn hinted(arrival: &Arrival) -> Vec<Hinted> {
    let Some(kind) = kind_of(arrival) else { return Vec::new() };
    let body: Value = serde_json::from_slice(&arrival.body).unwrap_or_default();
    let data = data(&body);
    let found = kind.changes.iter().flat_map(|(noun, path)| {
        let ids = path.strip_prefix("data.").map(|path| ids(&data, path)).unwrap_or_default();
        ids.into_iter().filter_map(|id| of(arrival, noun, id))
    });
    let mut found: Vec<_> = found.collect();
    found.sort();
    found.dedup();
    found
}

/// Whether an event may say that something has changed, without a look into its body.
pub(super) fn may_hint(arrival: &Arrival) -> bool {
    kind_of(arrival).is_some_and(|kind| !kind.changes.is_empty())
}

fn kind_of(arrival: &Arrival) -> Option<&'static WebhookType> {
    let is_about_a_shop = arrival.source == Source::Webhook && !arrival.owner.is_empty();
    let number = arrival.type_id.filter(|_| is_about_a_shop)?;
    table::find(number).filter(|kind| kind.owner == Some("shop_id"))
}

fn of(arrival: &Arrival, noun: &'static str, id: String) -> Option<Hinted> {
    let has_parts = |kind: &ChangeKind| kind.parts.as_ref().is_some_and(|parts| parts.name == noun);
    let kind = ChangeKind::ALL.iter().find(|kind| kind.name == noun || has_parts(kind))?.name;
    let (app_key, shop_id) = (arrival.app_key.clone(), arrival.owner.clone());
    Some(Hinted { target: SyncTarget { app_key, shop_id, kind }, noun, id })
}

/// The event's own data: an object, JSON in a text, or the whole body of a flat event.
fn data(body: &Value) -> Value {
    match &body["data"] {
        Value::String(text) => serde_json::from_str(text).unwrap_or_default(),
        Value::Null => body.clone(),
        data => data.clone(),
    }
}

/// The ids at a path such as `package_list[].order_id_list[]`. Where a list is expected, one alone counts, too.
fn ids(data: &Value, path: &str) -> Vec<String> {
    let mut found = vec![data];
    for step in path.split('.') {
        let name = step.strip_suffix("[]").unwrap_or(step);
        let members = found.into_iter().filter_map(|value| value.get(name));
        found = members
            .flat_map(|value| value.as_array().map_or(vec![value], |list| list.iter().collect()))
            .collect();
    }
    let id = |value: &Value| match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    found.into_iter().filter_map(id).collect()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use tiktokshop_core::webhook::Event;

    use super::*;

    fn of_body(body: &str) -> Vec<(&'static str, &'static str, String)> {
        let event = Event::read(Bytes::copy_from_slice(body.as_bytes()), "app").unwrap();
        let found = hinted(&Arrival::of(&event));
        assert!(found.iter().all(|one| one.target.app_key == "app" && one.target.shop_id == "7"));
        found.into_iter().map(|one| (one.target.kind, one.noun, one.id)).collect()
    }

    #[test]
    fn webhooks_name_what_changed() {
        for (body, wanted) in [
            (r#"{"type":1,"shop_id":"7","data":{"order_id":"5764"}}"#, vec![("order", "order", "5764")]),
            (r#"{"type":1,"shop_id":"7","data":"{\"order_id\":5764}"}"#, vec![("order", "order", "5764")]),
            (
                r#"{"type":4,"shop_id":"7","data":{"package_list":[{"order_id_list":["2","1"]},{"order_id_list":["1"]}]}}"#,
                vec![("order", "order", "1"), ("order", "order", "2")],
            ),
            (
                r#"{"type":12,"shop_id":"7","data":{"return_id":"4","order_id":"3"}}"#,
                vec![("order", "order", "3"), ("return", "return", "4")],
            ),
            (r#"{"type":5,"shop_id":"7","data":{"product_id":1}}"#, vec![("product", "product", "1")]),
            (
                r#"{"type":27,"shop_id":"7","data":{"product_id":1,"sku_id":2}}"#,
                vec![("product", "sku", "2")],
            ),
            (r#"{"type":14,"shop_id":"7","data":{"conversation_id":"1"}}"#, vec![]),
            (r#"{"type":1,"shop_id":"7","data":{"order_id":""}}"#, vec![]),
            (r#"{"type":999,"shop_id":"7","data":{"order_id":"1"}}"#, vec![]),
        ] {
            let wanted: Vec<_> =
                wanted.into_iter().map(|(kind, noun, id)| (kind, noun, id.to_owned())).collect();
            assert_eq!(of_body(body), wanted, "{body}");
        }
    }

    #[test]
    fn only_webhooks_of_a_shop_are_hints() {
        let body = Bytes::from_static(br#"{"type":1,"shop_id":"7","data":{"order_id":"5764"}}"#);
        let webhook = Arrival::of(&Event::read(body, "app").unwrap());
        assert!(may_hint(&webhook));
        for other in [
            Arrival { source: Source::Sync, ..webhook.clone() },
            Arrival { owner: String::new(), ..webhook.clone() },
            Arrival { type_id: None, ..webhook },
        ] {
            assert!(!may_hint(&other) && hinted(&other).is_empty());
        }
    }
}
