//! What the tests of the domains share.

use serde_json::Value;

use crate::call::{Call, Refusal};
use crate::world::World;

/// A Tuesday in 2026.
pub const START: i64 = 1_780_000_000;

/// A seeded world whose clock stands still.
pub fn world() -> World {
    let mut world = World::new(7, START);
    world.clock.freeze(START);
    world
}

/// The id of the shop in a region.
pub fn shop(world: &World, region: &str) -> String {
    world.shops.iter().find(|shop| shop.region == region).expect("a shop of that region").id.clone()
}

/// A call to the newest version, in the name of a shop ("" for none).
pub fn call(operation: &str, shop_id: &str) -> Call {
    let shop_id = Some(shop_id.to_owned()).filter(|id| !id.is_empty());
    Call { operation: operation.into(), version: "202509".into(), shop_id, ..Call::default() }
}

/// Plays a call as its shop's seller and gives back what the handler answers.
pub fn answer(world: &mut World, call: &Call) -> Result<Value, Refusal> {
    let mut call = call.clone();
    if call.open_id.is_empty() {
        let seller = call.shop_id.as_deref().and_then(|id| world.shop(id)).map(|shop| shop.open_id.clone());
        call.open_id = seller.unwrap_or_default();
    }
    let handlers = crate::domain::handlers();
    let handler = handlers.get(call.operation.as_str()).expect("a handler of that name");
    handler(world, &call)
}

/// Plays a call that must succeed.
pub fn play(world: &mut World, call: &Call) -> Value {
    match answer(world, call) {
        Ok(data) => data,
        Err(refusal) => panic!("{} was refused: {refusal:?}", call.operation),
    }
}

/// Plays a call that must be refused.
pub fn refusal(world: &mut World, call: &Call) -> Refusal {
    match answer(world, call) {
        Ok(data) => panic!("{} succeeded: {data}", call.operation),
        Err(refusal) => refusal,
    }
}
