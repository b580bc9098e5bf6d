//! Where webhooks come in: verify, keep, answer.

use axum::Router;

use crate::shared::Shared;

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
}
