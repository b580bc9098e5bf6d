//! All routes.

use axum::{Router, middleware};

use crate::shared::Shared;
use crate::{api, console, front, sellers, watch, webhooks};

/// All routes of the server, to be served or mounted, with health and metrics.
pub fn router(shared: Shared) -> Router {
    main_routes(&shared).merge(watch::routes()).with_state(shared)
}

/// All routes but health and metrics.
pub(crate) fn public_router(shared: Shared) -> Router {
    main_routes(&shared).with_state(shared)
}

/// Health and metrics only.
pub(crate) fn admin_router(shared: Shared) -> Router {
    watch::routes().with_state(shared)
}

fn main_routes(shared: &Shared) -> Router<Shared> {
    let options = shared.options();
    let others = sellers::routes().merge(api::routes(shared)).merge(console::routes());
    let routes = front::limited(others, options).merge(front::limited(webhooks::routes(), options));
    routes
        .layer(middleware::from_fn_with_state(shared.clone(), front::measure))
        .layer(middleware::from_fn_with_state(shared.clone(), front::introduce))
}
