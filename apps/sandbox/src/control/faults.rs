//! Sets and removes faults.

use serde_json::{Value, json};

use crate::catalog::Catalog;
use crate::control::{ControlResult, Problem, body, done, unknown};
use crate::fault::{Fault, Matcher};
use crate::request::Incoming;
use crate::state::State;

const NAMES: [&str; 8] = ["operation", "path", "method", "nth", "times", "probability", "action", "when"];

/// `GET`, `POST` and `DELETE` of `faults`, and `DELETE` of one.
pub fn respond(state: &mut State, request: &Incoming, method: &str, rest: &[&str]) -> ControlResult {
    match (method, rest) {
        ("GET", []) => Ok(list(state)),
        ("POST", []) => set(state, body(request)?),
        ("DELETE", []) => {
            state.faults.clear();
            done()
        }
        ("DELETE", [id]) => {
            let id = id.parse().map_err(|_| Problem::bad("the fault's number is not a number"))?;
            if state.faults.remove(id) { done() } else { Err(Problem::missing("there is no such fault")) }
        }
        _ => Err(unknown(method, &[&["faults"], rest].concat())),
    }
}

fn list(state: &State) -> Value {
    let faults = state.faults.list().into_iter();
    let faults: Vec<Value> =
        faults.map(|(id, fault, fired)| json!({"id": id, "fault": fault, "fired": fired})).collect();
    json!({"faults": faults})
}

fn set(state: &mut State, wanted: Value) -> ControlResult {
    let names = wanted.as_object().into_iter().flatten().map(|(name, _)| name);
    if let Some(name) = names.into_iter().find(|name| !NAMES.contains(&name.as_str())) {
        return Err(Problem::bad(format!("'{name}' is not known; a fault has {}", NAMES.join(", "))));
    }
    let fault: Fault = serde_json::from_value(wanted)
        .map_err(|error| Problem::bad(format!("the fault is not valid: {error}")))?;
    can_be_met(&fault.matcher)?;
    Ok(json!({"id": state.faults.add(fault)}))
}

/// A fault that no call can meet is a mistake that a test would not notice.
fn can_be_met(matcher: &Matcher) -> Result<(), Problem> {
    let unknown = matcher.operation.as_deref().filter(|id| Catalog::embedded().operation(id).is_none());
    if let Some(id) = unknown {
        return Err(Problem::bad(format!(
            "there is no operation '{id}'; `tiktokshop api list` lists them all; or match by 'path'"
        )));
    }
    if matcher.nth == Some(0) || matcher.times == Some(0) {
        return Err(Problem::bad("'nth' and 'times' count from 1"));
    }
    match matcher.probability {
        Some(chance) if !(chance > 0.0 && chance <= 1.0) => {
            Err(Problem::bad("'probability' must be more than 0 and at most 1"))
        }
        _ => Ok(()),
    }
}
