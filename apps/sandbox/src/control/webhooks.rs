//! Triggers webhooks, and shows their deliveries.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::catalog::{Catalog, WebhookField, WebhookType};
use crate::control::{ControlResult, Problem, body, done, unknown};
use crate::request::Incoming;
use crate::state::{Shared, State};
use crate::time::rfc3339;
use crate::webhook::delivery::{WebhookOptions, addresses, is_loopback};
use crate::webhook::sender;
use crate::world::Event;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trigger {
    /// The type's number or name.
    #[serde(rename = "type")]
    event_type: Value,
    shop_id: Option<String>,
    open_id: Option<String>,
    data: Option<Value>,
    address: Option<String>,
}

/// `webhooks/trigger`, `deliveries`, `options`.
pub fn respond(state: &mut State, request: &Incoming, method: &str, rest: &[&str]) -> ControlResult {
    match (method, rest) {
        ("POST", ["trigger"]) => trigger(state, body(request)?),
        ("GET", ["deliveries"]) => Ok(json!({"deliveries": state.deliveries.list()})),
        ("DELETE", ["deliveries"]) => {
            state.deliveries.clear();
            done()
        }
        ("GET", ["options"]) => Ok(json!(state.deliveries.options)),
        ("POST", ["options"]) => {
            let options: WebhookOptions = body(request)?;
            state.deliveries.options = options;
            Ok(json!(options))
        }
        _ => Err(unknown(method, &[&["webhooks"], rest].concat())),
    }
}

/// Sends everything that is due, and responds once every receiver has responded.
pub async fn flush(shared: &Arc<Shared>) -> ControlResult {
    shared.lock().settle();
    sender::flush(shared).await;
    Ok(json!({"deliveries": shared.lock().deliveries.list()}))
}

fn trigger(state: &mut State, wanted: Trigger) -> ControlResult {
    let webhook = webhook_of(&wanted.event_type)?;
    let event = event(state, webhook, &wanted)?;
    let targets = match wanted.address {
        Some(address) if is_loopback(&address) => vec![address],
        Some(address) => {
            return Err(Problem::bad(format!("'{address}' is not an http:// address of this machine")));
        }
        None => addresses(&state.world, &event),
    };
    if targets.is_empty() {
        let what = format!(
            "nobody receives {}: subscribe an address, set the app's webhook_url, or give 'address'",
            webhook.name
        );
        return Err(Problem::bad(what));
    }
    let State { world, deliveries, .. } = state;
    let bodies: Vec<String> = targets
        .iter()
        .map(|address| String::from_utf8_lossy(&deliveries.trigger(world, &event, address)).into_owned())
        .collect();
    Ok(json!({"addresses": targets, "bodies": bodies}))
}

fn webhook_of(wanted: &Value) -> Result<&'static WebhookType, Problem> {
    let fits = |webhook: &&WebhookType| match wanted {
        Value::String(text) => text == &webhook.name || text.parse() == Ok(webhook.number),
        other => other.as_i64() == Some(webhook.number),
    };
    let found = Catalog::embedded().webhooks.iter().find(fits);
    found.ok_or_else(|| Problem::bad(format!("there is no webhook type {wanted}")))
}

fn event(state: &State, webhook: &WebhookType, wanted: &Trigger) -> Result<Event, Problem> {
    let world = &state.world;
    let of_shop = webhook.owner.as_deref().is_none_or(|owner| owner == "shop_id");
    let first = || world.shops.first().map(|shop| shop.id.clone());
    let shop_id = wanted.shop_id.clone().or_else(first).filter(|_| of_shop);
    if shop_id.as_deref().is_some_and(|id| world.shop(id).is_none()) {
        return Err(Problem::missing("there is no such shop"));
    }
    let first_user = || world.sellers.first().map(|user| user.open_id.clone());
    Ok(Event {
        event_type: webhook.number,
        topic: webhook.topic.clone().unwrap_or_else(|| webhook.name.clone()),
        shop_id,
        open_id: wanted.open_id.clone().or_else(first_user).filter(|_| !of_shop),
        data: wanted.data.clone().unwrap_or_else(|| sample(&webhook.data, world.now())),
        at: world.now(),
    })
}

/// Data that fits the schema of a type.
fn sample(fields: &BTreeMap<String, WebhookField>, now: i64) -> Value {
    let sampled = fields.iter().map(|(name, field)| (name.clone(), sample_field(field, now)));
    Value::Object(sampled.collect::<Map<String, Value>>())
}

fn sample_field(field: &WebhookField, now: i64) -> Value {
    let depth = field.kind.chars().take_while(|letter| *letter == '[').count();
    let innermost = match (field.values.first(), &field.fields, field.kind.trim_matches(['[', ']'])) {
        (Some(known), _, _) => known.clone(),
        (_, Some(fields), _) => sample(fields, now),
        (_, _, "id") if field.format.as_deref() == Some("int64") => json!(7_495_000_000_000_000_001_i64),
        (_, _, "id") => json!("7495000000000000001"),
        (_, _, "string") if field.format.as_deref() == Some("rfc3339") => json!(rfc3339(now)),
        (_, _, "timestamp") => json!(now),
        (_, _, "integer" | "int32" | "int64" | "number") => json!(1),
        (_, _, "boolean") => json!(false),
        (_, _, "json_string") => json!("{\"content\":\"sample\"}"),
        (_, _, "object") => json!({}),
        _ => json!("SAMPLE"),
    };
    (0..depth).fold(innermost, |value, _| json!([value]))
}
