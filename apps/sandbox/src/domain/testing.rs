//! What the tests of the domains share.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Refusal};
use crate::catalog::{Catalog, Fields, Scalar, WebhookField};
use crate::world::World;

/// A day in 2026.
pub const START: i64 = 1_780_000_000;

/// A seeded world whose clock stands still.
pub fn world() -> World {
    let mut world = World::new(7, START, 0);
    world.clock.freeze(START);
    world
}

/// The id of the shop in a region.
pub fn shop(world: &World, region: &str) -> String {
    world.shops.iter().find(|shop| shop.region == region).expect("a shop of that region").id.clone()
}

/// A call to the newest version, for a shop ("" for none).
pub fn call(operation: &str, shop_id: &str) -> Call {
    let shop_id = Some(shop_id.to_owned()).filter(|id| !id.is_empty());
    let known = Catalog::embedded().operation(operation).expect("an operation of the catalogue");
    let newest = known.versions.last().expect("a version");
    Call { operation: operation.into(), version: newest.version.clone(), shop_id, ..Call::default() }
}

/// Plays a call as its shop's seller and returns what the handler does.
pub fn try_play(world: &mut World, call: &Call) -> Result<Value, Refusal> {
    let mut call = call.clone();
    if call.open_id.is_empty() {
        let seller = call.shop_id.as_deref().and_then(|id| world.shop(id)).map(|shop| shop.open_id.clone());
        call.open_id = seller.unwrap_or_default();
    }
    let handlers = crate::domain::handlers();
    let handler = handlers.get(call.operation.as_str()).expect("a handler of that name");
    handler(world, &call)
}

/// Plays a call that must succeed, with a response that fits its schema and webhooks that fit the catalogue.
pub fn play(world: &mut World, call: &Call) -> Value {
    let data = match try_play(world, call) {
        Ok(data) => data,
        Err(refusal) => panic!("{} was refused: {refusal:?}", call.operation),
    };
    let operation = Catalog::embedded().operation(&call.operation).expect("an operation of the catalogue");
    // A version that the operation does not have stands for the newest.
    let version = operation.version(&call.version).or(operation.versions.last()).expect("a version");
    fits(&data, version.response.as_ref().unwrap_or(&Fields::new()), &call.operation);
    world.outbox.iter().for_each(event_fits);
    data
}

/// Plays a call that must be refused, with a code that is in the catalogue.
pub fn refusal(world: &mut World, call: &Call) -> Refusal {
    let refusal = match try_play(world, call) {
        Ok(data) => panic!("{} succeeded: {data}", call.operation),
        Err(refusal) => refusal,
    };
    let is_known = Catalog::embedded().errors.iter().any(|error| error.code == refusal.code);
    assert!(is_known, "{} is not in the catalogue", refusal.code);
    refusal
}

fn fits(object: &Value, fields: &Fields, place: &str) {
    for (name, value) in object.as_object().unwrap_or_else(|| panic!("{place} is not an object: {object}")) {
        let place = format!("{place}.{name}");
        let field = fields.get(name).unwrap_or_else(|| panic!("{place} is not in the schema"));
        let mut values = vec![value];
        for _ in 0..field.kind.depth {
            values = values.into_iter().flat_map(|list| list.as_array().expect(&place)).collect();
        }
        for value in values {
            assert!(is_a(value, field.kind.scalar), "{place} has the wrong type: {value}");
            if let (Value::Object(_), Some(inner)) = (value, &field.fields) {
                fits(value, inner, &place);
            }
        }
    }
}

fn is_a(value: &Value, scalar: Scalar) -> bool {
    match scalar {
        Scalar::Text | Scalar::File => value.is_string(),
        Scalar::Integer => value.is_i64() || value.is_u64(),
        Scalar::Number => value.is_number(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::Object => value.is_object(),
        Scalar::Unknown => true,
    }
}

fn event_fits(event: &crate::world::Event) {
    let known = Catalog::embedded().webhook(event.event_type).expect("a webhook type of the catalogue");
    assert_eq!(known.name, event.topic);
    if !known.data.is_empty() {
        data_fits(&event.data, &known.data, &event.topic);
    }
}

fn data_fits(object: &Value, fields: &BTreeMap<String, WebhookField>, place: &str) {
    for (name, value) in object.as_object().expect(place) {
        let place = format!("{place}.{name}");
        let field = fields.get(name).unwrap_or_else(|| panic!("{place} is not in the schema"));
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        for value in values.iter().filter(|value| value.is_object()) {
            data_fits(value, field.fields.as_ref().unwrap_or(&BTreeMap::new()), &place);
        }
    }
}

#[test]
fn every_handler_plays_an_operation_of_the_catalogue() {
    for id in crate::domain::handlers().keys() {
        assert!(Catalog::embedded().operation(id).is_some(), "{id} is not in the catalogue");
    }
}
