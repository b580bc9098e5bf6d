//! The HTTP interface for the app: calls, shops, events.

use axum::Router;

use crate::shared::Shared;

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
}
