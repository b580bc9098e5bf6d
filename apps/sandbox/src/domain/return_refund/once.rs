//! Idempotency keys: the same key gets the same response and no second effect.

use crate::call::{Call, Response};
use crate::world::World;

/// Plays the call, unless its key already has a response. Refusals are not kept: the caller may try again.
pub(super) fn once(world: &mut World, call: &Call, play: fn(&mut World, &Call) -> Response) -> Response {
    let Some(given) = call.text("idempotency_key").filter(|key| !key.is_empty()) else {
        return play(world, call);
    };
    let shop = call.shop_id.as_deref().unwrap_or_default();
    let key = format!("{shop} {} {given}", call.operation);
    if let Some(response) = world.domains.return_refund.responses.get(&key) {
        return Ok(response.clone());
    }
    let response = play(world, call)?;
    world.domains.return_refund.responses.insert(key, response.clone());
    Ok(response)
}
