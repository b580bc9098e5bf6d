//! Moves the sandbox's clock.

use serde_json::{Value, json};

use crate::clock::bounded;
use crate::control::{ControlResult, Problem};
use crate::state::State;

/// `{"advance": seconds}`, `{"set": unix}`, `{"freeze": true | unix}` or `{"resume": true}`.
pub fn respond(state: &mut State, body: &Value) -> ControlResult {
    let wrong = || {
        Problem::bad(
            "send one of {\"advance\": seconds}, {\"set\": unix}, {\"freeze\": true or unix}, {\"resume\": true}",
        )
    };
    let Some(fields) = body.as_object().filter(|fields| fields.len() == 1) else { return Err(wrong()) };
    let clock = &mut state.world.clock;
    let now = clock.now();
    for (name, value) in fields {
        match (name.as_str(), value.as_i64(), value.as_bool()) {
            ("advance", Some(seconds), _) if within_reason(seconds) => clock.advance(seconds),
            ("set", Some(at), _) if within_reason(at) => clock.advance(at - now),
            ("freeze", Some(at), _) if within_reason(at) => clock.freeze(at),
            ("freeze", _, Some(true)) => clock.freeze(now),
            ("resume", _, Some(true)) => clock.resume(),
            _ => return Err(wrong()),
        }
    }
    Ok(json!({"now": state.world.now()}))
}

fn within_reason(seconds: i64) -> bool {
    bounded(seconds) == seconds
}
