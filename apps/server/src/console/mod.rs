//! The pages for the people who run it.

use axum::Router;

use crate::shared::Shared;

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
}
