//! The control API under `/_sandbox`: what a test or a person does to the platform from outside.

mod clock;
mod events;
mod faults;
mod look;
mod orders;
mod settings;
mod tokens;
mod webhooks;

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::request::Incoming;
use crate::signature::pairs;
use crate::state::Shared;

/// Where the control API lies.
pub const PREFIX: &str = "/_sandbox/";

/// What a control request returns: a JSON value, or an HTTP status with what is wrong.
pub type ControlResult = Result<Value, Problem>;

/// Why a control request is refused.
#[derive(Debug)]
pub struct Problem {
    status: u16,
    what: String,
}

impl Problem {
    /// The request is wrong: 400.
    pub fn bad(what: impl Into<String>) -> Problem {
        Problem { status: 400, what: what.into() }
    }

    /// What it names does not exist: 404.
    pub fn missing(what: impl Into<String>) -> Problem {
        Problem { status: 404, what: what.into() }
    }
}

/// Responds to a control request; `path` is what follows `/_sandbox/`.
pub async fn respond(shared: &Arc<Shared>, request: &Incoming, path: &str) -> Response {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let result = match (request.method.as_str(), segments.as_slice()) {
        ("POST", ["webhooks", "flush"]) => webhooks::flush(shared).await,
        ("POST", ["reset"]) => {
            shared.reset();
            done()
        }
        (method, segments) => dispatch(shared, request, method, segments),
    };
    shared.wake.notify_one();
    match result {
        Ok(value) => json_response(200, &value),
        Err(problem) => json_response(problem.status, &json!({"error": problem.what})),
    }
}

fn dispatch(shared: &Shared, request: &Incoming, method: &str, segments: &[&str]) -> ControlResult {
    let mut state = shared.lock();
    let result = match (method, segments) {
        ("GET", ["health"]) => Ok(json!({"status": "ok"})),
        ("GET", ["state"]) => Ok(look::state(&state, &shared.base_url)),
        ("GET", ["requests"]) => look::requests(&state, &query(request)),
        ("DELETE", ["requests"]) => {
            state.journal.clear();
            done()
        }
        ("GET", ["sample"]) => look::sample(&state, &query(request)),
        ("POST", ["sample"]) => look::prepare(&mut state.world, &query(request)),
        (_, ["orders", ..]) => orders::respond(&mut state, request, method, &segments[1..]),
        (_, ["returns" | "cancellations" | "products" | "messages" | "labels", ..]) => {
            events::respond(&mut state, request, method, segments)
        }
        ("POST", ["clock"]) => clock::respond(&mut state, &body(request)?),
        (_, ["tokens", ..]) => tokens::respond(&mut state, request, method, &segments[1..]),
        (_, ["faults", ..]) => faults::respond(&mut state, request, method, &segments[1..]),
        (_, ["webhooks", ..]) => webhooks::respond(&mut state, request, method, &segments[1..]),
        ("POST", ["quota" | "rules" | "app" | "shops" | "sellers", ..]) => {
            settings::respond(&mut state, request, segments)
        }
        _ => Err(unknown(method, segments)),
    };
    state.settle();
    result
}

fn unknown(method: &str, segments: &[&str]) -> Problem {
    Problem::missing(format!(
        "there is no {method} {PREFIX}{}; docs/sandbox.md lists the endpoints",
        segments.join("/")
    ))
}

fn done() -> ControlResult {
    Ok(json!({"ok": true}))
}

/// The body as a JSON object; empty bodies are empty objects.
fn body<T: DeserializeOwned>(request: &Incoming) -> Result<T, Problem> {
    let bytes: &[u8] = if request.body.is_empty() { b"{}" } else { &request.body };
    serde_json::from_slice(bytes).map_err(|error| Problem::bad(format!("the body is not valid: {error}")))
}

/// The parameters of the query, decoded.
fn query(request: &Incoming) -> Vec<(String, String)> {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    pairs(&request.query).into_iter().map(|(name, value)| (text(name), text(value))).collect()
}

fn parameter<'a>(query: &'a [(String, String)], name: &str) -> Option<&'a str> {
    query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

fn json_response(status: u16, value: &Value) -> Response {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
