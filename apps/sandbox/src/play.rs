//! Plays one API call: gate, then the domain's handler or a response from the schema.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::auth::endpoint;
use crate::call::{Refusal, Response};
use crate::catalog::{Operation, Version};
use crate::fault::effect::{Outgoing, replace, reshape, spoil};
use crate::fault::{Action, Fault, When};
use crate::files;
use crate::gate::{Keeper, admit};
use crate::journal::Received;
use crate::request::Incoming;
use crate::response::{ApiResponse, request_id};
use crate::route::{Route, find};
use crate::schema;
use crate::state::{Shared, State};

/// Whether the path belongs to the token endpoints.
pub fn is_token_endpoint(path: &str) -> bool {
    path == endpoint::GET || path == endpoint::REFRESH
}

/// The faults that a call meets. This is asked once per call, because asking counts.
pub fn faults(shared: &Shared, request: &Incoming) -> Vec<Fault> {
    let operation = operation_of(request).map(|(operation, _)| operation.id.as_str());
    shared.lock().faults.meet(request, operation)
}

/// Plays a call that meets these faults, and records it in the journal.
pub fn play(shared: &Shared, request: &Incoming, faults: &[Fault]) -> Outgoing {
    let mut state = shared.lock();
    state.settle();
    let routed = operation_of(request);
    let mut received = received(&state, request, routed, faults);
    let offset = clock_offset(faults);
    let now = state.world.now() + offset;
    let id = request_id(&mut state.request_ids, now);
    let instead = faults.iter().find(|fault| fault.when == When::Before && fault.action.replaces_response());
    let data = match instead {
        Some(_) => Ok(serde_json::Value::Null),
        None => {
            expire_token(&mut state, request, faults);
            work(&mut state, shared, request, offset, &mut received)
        }
    };
    let mut response = ApiResponse::new(data, id);
    files::absolute(&mut response.data, &shared.base_url);
    apply(faults, &mut response, request, routed.map(|(_, version)| version));
    let outgoing = outgoing(faults, &response, now);
    (received.status, received.code, received.message) = (response.status, response.code, response.message);
    received.request_id = response.request_id;
    state.journal.add(received);
    let sends = state.settle();
    drop(state);
    if sends {
        shared.wake.notify_one();
    }
    outgoing
}

/// The request as the journal keeps it, still without its response.
fn received(state: &State, request: &Incoming, routed: Option<Routed>, faults: &[Fault]) -> Received {
    let mut received = Received::of(request, &state.world.app.secret, state.world.now());
    received.operation = routed.map(|(operation, _)| operation.id.clone());
    received.version = routed.map(|(_, version)| version.version.clone());
    received.faults = faults.iter().map(|fault| name_of(&fault.action)).collect();
    received
}

type Routed = (&'static Operation, &'static Version);

fn operation_of(request: &Incoming) -> Option<Routed> {
    match find(&request.method, &request.path) {
        Route::Found(operation, version, _) => Some((operation, version)),
        _ => None,
    }
}

fn name_of(action: &Action) -> String {
    let value = serde_json::to_value(action).unwrap_or_default();
    value["type"].as_str().unwrap_or_default().to_owned()
}

fn clock_offset(faults: &[Fault]) -> i64 {
    let offsets = faults.iter().map(|fault| match fault.action {
        Action::ClockOffset { seconds } => seconds,
        _ => 0,
    });
    offsets.sum()
}

fn expire_token(state: &mut State, request: &Incoming, faults: &[Fault]) {
    if faults.iter().any(|fault| fault.action == Action::ExpiredToken) {
        let now = state.world.now();
        state.world.tokens.expire_access(Some(request.access_token()), now);
    }
}

fn work(
    state: &mut State,
    shared: &Shared,
    request: &Incoming,
    clock_offset: i64,
    received: &mut Received,
) -> Response {
    received.processed = true;
    if is_token_endpoint(&request.path) {
        return endpoint::respond(&mut state.world, request);
    }
    let State { world, quota, rules, .. } = state;
    let keeper = Keeper { world, quota, rules, base_url: &shared.base_url, clock_offset };
    let admitted = admit(keeper, request).inspect_err(|_| received.processed = false)?;
    received.warnings = admitted.warnings;
    let Some(handler) = shared.handlers.get(admitted.operation.id.as_str()) else {
        return schema::response(world, &admitted.call, admitted.version, shared.builder.seed);
    };
    // A mistake in a handler must not end the server: the caller gets what the platform sends in such a case.
    catch_unwind(AssertUnwindSafe(|| handler(world, &admitted.call))).unwrap_or_else(|_| {
        tracing::error!(operation = admitted.operation.id, "a handler panicked");
        Err(Refusal::gateway(500, 36_009_003, "Internal error. Please try again."))
    })
}

fn apply(faults: &[Fault], response: &mut ApiResponse, request: &Incoming, version: Option<&Version>) {
    for fault in faults {
        if fault.action.replaces_response() {
            replace(&fault.action, response);
        } else if response.code == 0 {
            reshape(&fault.action, response, request, version);
        }
    }
}

fn outgoing(faults: &[Fault], response: &ApiResponse, now: i64) -> Outgoing {
    let mut outgoing = Outgoing::of(response, now);
    faults.iter().for_each(|fault| spoil(&fault.action, &mut outgoing));
    outgoing
}
