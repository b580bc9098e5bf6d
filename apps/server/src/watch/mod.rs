//! Health, metrics, traces and logs.

use axum::Router;

use crate::shared::Shared;

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
}
