//! All routes.

use axum::Router;

use crate::shared::Shared;
use crate::{api, console, sellers, watch, webhooks};

/// All routes of the server, to be served or mounted.
pub fn router(shared: Shared) -> Router {
    let routes = sellers::routes().merge(webhooks::routes()).merge(api::routes());
    routes.merge(console::routes()).merge(watch::routes()).with_state(shared)
}
