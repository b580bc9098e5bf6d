//! Where sellers, creators and partners authorize the app.

use axum::Router;

use crate::shared::Shared;

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
}
