//! The pages for the people who run it.
//!
//! They are written on the server and work without the script, which only adds comfort. Each page has a file here and a
//! template in `templates/console`; both stay below a few queries.

mod api_keys;
mod assets;
mod badge;
mod call;
mod fields;
mod frame;
mod headers;
mod inbox;
mod json_text;
mod keys;
mod overview;
mod paging;
mod picture;
mod problem;
mod replay;
mod requests;
mod session;
mod settings;
mod shops;
mod sync;
mod topics;
mod when;

use std::sync::Arc;

use askama::Template;
use axum::extract::DefaultBodyLimit;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router, middleware};

use crate::shared::Shared;

/// Forms are short; what is larger belongs in a program.
pub(crate) const LARGEST_FORM: usize = 256 << 10;
/// The platform's largest file, and a form around it.
const LARGEST_UPLOAD: usize = (256 << 20) + (1 << 20);

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    let pages = Router::new()
        .route("/console", get(overview::page))
        .route("/console/assets/{name}", get(assets::serve))
        .route("/console/sign-in", get(session::page).post(session::sign_in))
        .route("/console/sign-out", post(session::sign_out))
        .route("/console/shops", get(shops::list))
        .route("/console/shops/{app}/{shop}", get(shops::one))
        .route("/console/requests", get(requests::list))
        .route("/console/requests/{seq}", get(requests::one))
        .route("/console/inbox", get(inbox::list))
        .route("/console/dead", get(inbox::dead))
        .route("/console/inbox/{seq}", get(inbox::one))
        .route("/console/inbox/{seq}/body", get(inbox::body))
        .route("/console/replay", post(replay::replay))
        .route("/console/sync", get(sync::page))
        .route("/console/sync/compare", post(sync::compare))
        .route("/console/topics", post(topics::equalize))
        .route("/console/keys", get(api_keys::list).post(api_keys::create))
        .route("/console/keys/revoke", post(api_keys::revoke))
        .route("/console/call", get(call::search))
        .route(
            "/console/call/{operation}",
            get(call::form).post(call::call).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
        .route("/console/settings", get(settings::page))
        .route("/console/{*path}", get(nothing));
    pages
        .layer(Extension(Arc::new(session::Attempts::default())))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(middleware::from_fn(headers::add))
}

async fn nothing() -> problem::Problem {
    problem::Problem::Missing("There is no such page.")
}

/// A page as a response.
fn respond(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(problem) => {
            tracing::error!(%problem, "a page of the console could not be written");
            axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
