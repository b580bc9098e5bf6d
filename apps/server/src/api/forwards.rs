//! Where events are sent by HTTP, and how that goes.

use axum::extract::State;
use axum::{Extension, Json};
use serde::Serialize;
use tiktokshop_lifecycle::access::ApiKey;
use tiktokshop_lifecycle::forward::Forwarder;
use utoipa::ToSchema;

use super::caller::need_all_shops;
use super::desk::Desk;
use super::problem::{ProblemSchema, Result};

/// A target that events are sent to, as this process has found it since it started.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Forward {
    /// The name of the target and of its consumer.
    name: String,
    /// Scheme, host and port of its URL.
    place: String,
    /// `ok`, `failing` if the last attempt failed, `gone` if it responded with 410.
    state: &'static str,
    /// Events that it took.
    taken: u64,
    /// Attempts that failed.
    failed: u64,
    /// Why the last attempt failed; empty if it did not.
    error: String,
}

/// All targets.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Forwards {
    forwards: Vec<Forward>,
}

/// Shows where events are sent.
#[utoipa::path(
    get, path = "/v1/forwards", tag = "Events", security(("key" = ["read"])),
    responses((status = 200, body = Forwards, description = "The targets of this process, in the order of the settings."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_forwards(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
) -> Result<Json<Forwards>> {
    need_all_shops(&key)?;
    let forwards = desk.shared.forwarders().iter().map(|forwarder| Forward::of(forwarder));
    Ok(Json(Forwards { forwards: forwards.collect() }))
}

impl Forward {
    fn of(forwarder: &Forwarder) -> Forward {
        let health = forwarder.health();
        Forward {
            name: forwarder.target().name().to_owned(),
            place: forwarder.target().place(),
            state: health.state(),
            taken: health.taken,
            failed: health.failed,
            error: health.error,
        }
    }
}
