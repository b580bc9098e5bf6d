//! Whether the process lives, and whether it can do its work.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::shared::Shared;

/// A store that takes longer counts as not responding.
const PATIENCE: Duration = Duration::from_secs(2);

/// The process lives. Says nothing about the store: a restart would not mend that.
pub(super) async fn alive() -> Response {
    respond(StatusCode::OK, json!({"status": "ok"}))
}

/// Requests can be served: 200, or 503 with what is wrong.
///
/// How the targets of forwarding are doing is told, but does not count: a server whose app is away still accepts webhooks and
/// calls, and taking it out of service would lose what it could have kept.
pub(super) async fn ready(State(shared): State<Shared>) -> Response {
    let store = store(&shared).await;
    let (stopping, down) = (shared.is_stopping(), shared.roster().missing());
    let ok = store == "ok" && !stopping && down.is_empty();
    let status = if ok { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let word = if stopping {
        "stopping"
    } else if ok {
        "ok"
    } else {
        "unavailable"
    };
    let workers = shared.roster().names();
    let forwards: BTreeMap<_, _> =
        shared.forwarders().iter().map(|one| (one.target().name(), one.health().state())).collect();
    let told = json!({
        "status": word, "store": store, "workers": workers, "workers_down": down, "forwards": forwards,
    });
    respond(status, told)
}

/// Asks the store for one row.
async fn store(shared: &Shared) -> &'static str {
    match tokio::time::timeout(PATIENCE, shared.store().expiring(0, 1)).await {
        Ok(Ok(_)) => "ok",
        Ok(Err(error)) => {
            tracing::warn!(%error, "the store does not respond as it should");
            "failed"
        }
        Err(_) => "slow",
    }
}

fn respond(status: StatusCode, body: Value) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}
