//! Idempotency keys: the same key gets the same answer and no second effect.

use crate::call::{Answer, Call};
use crate::world::World;

/// Plays the call, unless its key was answered before. Refusals are not kept: the caller may try again.
pub(super) fn once(world: &mut World, call: &Call, play: fn(&mut World, &Call) -> Answer) -> Answer {
    let Some(given) = call.text("idempotency_key").filter(|key| !key.is_empty()) else {
        return play(world, call);
    };
    let shop = call.shop_id.as_deref().unwrap_or_default();
    let key = format!("{shop} {} {given}", call.operation);
    if let Some(answer) = world.domains.return_refund.answered.get(&key) {
        return Ok(answer.clone());
    }
    let answer = play(world, call)?;
    world.domains.return_refund.answered.insert(key, answer.clone());
    Ok(answer)
}
