//! The HTTP interface for the app: calls, shops, events. `docs/sidecar.md` describes it for its users.
//!
//! | file | has |
//! |---|---|
//! | `caller`, `limits` | whose request it is, what its key allows, how fast it may come |
//! | `asked`, `input` | what a request says |
//! | `call`, `raw`, `pages`, `reply`, `labels` | calls to the platform |
//! | `events`, `consumers`, `forwards` | events, read, handed out and sent |
//! | `accounts`, `apps`, `operations`, `keys`, `log`, `mirrors`, `sync`, `subscriptions`, `manage` | what else there is to see and to manage |
//! | `problem` | what a client gets when something fails |
//! | `openapi` | the document, made from the same table as the routes |

mod accounts;
mod apps;
mod asked;
mod call;
mod caller;
mod clock;
mod consumers;
mod desk;
mod events;
mod forwards;
mod input;
mod keys;
mod labels;
mod limits;
mod log;
mod manage;
mod mirrors;
mod openapi;
mod operations;
mod pages;
mod problem;
mod raw;
mod reply;
mod subscriptions;
mod sync;

use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, StatusCode, header};
use axum::routing::{any, get};
use axum::{Extension, Router, middleware};
use tower::ServiceBuilder;
use tower_http::set_header::SetResponseHeaderLayer;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use self::caller::Guard;
use self::desk::Desk;
pub(crate) use self::input::upload;
use self::limits::{Limits, Rules};
pub(crate) use self::problem::{Problem, status_of};
use crate::shared::Shared;

/// The largest form that is read: the platform's largest file, and a little more.
const FORM_BYTES: usize = (256 << 20) + (1 << 20);

/// The routes of this folder.
pub(crate) fn routes(shared: &Shared) -> Router<Shared> {
    let (keyring, desk) = (shared.keyring(), Desk::new(shared.clone()));
    let guard = Guard { keyring: keyring.clone(), limits: Limits::new(Rules::of(shared.options())) };
    let (guarded, document) = table().split_for_parts();
    let guarded = guarded
        .route("/v1", any(nothing_here))
        .route("/v1/{*rest}", any(nothing_here))
        .method_not_allowed_fallback(wrong_method)
        .layer(Extension(keyring))
        .layer(middleware::from_fn_with_state(guard, caller::admit));
    let open = Router::new().route("/v1/openapi.json", get(openapi::serve)).layer(Extension(document));
    let nosniff = SetResponseHeaderLayer::if_not_present(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    guarded.merge(open).layer(ServiceBuilder::new().layer(nosniff)).with_state(desk)
}

/// Every route with its place in the document. The scope of a group is the one that the document names.
fn table() -> OpenApiRouter<Desk> {
    let calls = OpenApiRouter::new()
        .routes(routes!(call::shop_call))
        .routes(routes!(call::plain_call))
        .routes(routes!(raw::shop_request))
        .routes(routes!(raw::plain_request))
        .layer(DefaultBodyLimit::max(FORM_BYTES));
    OpenApiRouter::with_openapi(openapi::Base::openapi())
        .merge(calls)
        .merge(read())
        .merge(write())
        .merge(admin())
}

fn read() -> OpenApiRouter<Desk> {
    OpenApiRouter::new()
        .routes(routes!(labels::package_label))
        .routes(routes!(accounts::list_shops))
        .routes(routes!(accounts::show_shop))
        .routes(routes!(accounts::list_accounts))
        .routes(routes!(operations::list_operations))
        .routes(routes!(operations::show_operation))
        .routes(routes!(events::read_events))
        .routes(routes!(events::show_event))
        .routes(routes!(forwards::list_forwards))
        .routes(routes!(log::list_requests))
        .routes(routes!(sync::show_all))
        .routes(routes!(sync::show_sync))
        .routes(routes!(sync::compare))
        .routes(routes!(subscriptions::show_subscriptions))
        .routes(routes!(subscriptions::equalize))
        .routes(routes!(mirrors::list_mirrors))
        .routes(routes!(mirrors::show_mirror))
}

fn write() -> OpenApiRouter<Desk> {
    OpenApiRouter::new()
        .routes(routes!(consumers::list_consumers))
        .routes(routes!(consumers::show_consumer))
        .routes(routes!(consumers::list_deliveries))
        .routes(routes!(consumers::claim_events))
        .routes(routes!(consumers::finish_events))
        .route_layer(middleware::from_fn(caller::need_write))
}

fn admin() -> OpenApiRouter<Desk> {
    OpenApiRouter::new()
        .routes(routes!(keys::list_keys, keys::create_key))
        .routes(routes!(keys::revoke_key))
        .routes(routes!(apps::list_apps))
        .routes(routes!(consumers::replay_events))
        .routes(routes!(manage::refresh_account))
        .route_layer(middleware::from_fn(caller::need_admin))
}

async fn nothing_here() -> Problem {
    Problem::not_found("there is nothing at this path").with_hint("`GET /v1/openapi.json` lists the paths.")
}

async fn wrong_method() -> Problem {
    let detail = "the path does not take this method";
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", detail)
}
