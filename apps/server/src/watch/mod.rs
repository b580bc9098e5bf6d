//! Health, metrics, traces and logs.

mod health;

use axum::Router;
use axum::routing::get;

use crate::shared::Shared;

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/healthz", get(health::alive)).route("/readyz", get(health::ready))
}
