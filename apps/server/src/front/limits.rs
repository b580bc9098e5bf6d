//! Limits for every route: how many at once, how long, and no panic reaches a client.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;

use crate::options::Options;

/// Limits these routes, which have places of their own: a flood of calls must not keep webhooks out.
pub(crate) fn limited<S: Clone + Send + Sync + 'static>(routes: Router<S>, options: &Options) -> Router<S> {
    let places = Arc::new(Semaphore::new(options.max_requests));
    routes
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(options.request_timeout, in_time))
        .layer(middleware::from_fn_with_state(places, shed))
}

/// Sheds what comes while all places are taken: a queue would only make everybody late.
async fn shed(State(places): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    let Ok(_place) = places.try_acquire() else {
        let mut response = plain(StatusCode::SERVICE_UNAVAILABLE, "too many requests at once; try again");
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        // Nothing was sent to the platform: a client may send it again without harm.
        headers.insert(HeaderName::from_static("tiktokshop-attempts"), HeaderValue::from_static("0"));
        return response;
    };
    next.run(request).await
}

/// Gives up what takes too long. Calls to the platform end before that by themselves, and say what became of them.
async fn in_time(State(limit): State<Duration>, request: Request, next: Next) -> Response {
    let response = tokio::time::timeout(limit, next.run(request)).await;
    let late =
        "the response took longer than the server's `request_timeout`; what was begun may have happened";
    response.unwrap_or_else(|_| plain(StatusCode::GATEWAY_TIMEOUT, late))
}

fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text = panic.downcast_ref::<&str>().copied().map(str::to_owned);
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    tracing::error!(panic = text, "a request failed because of a mistake in this program");
    plain(StatusCode::INTERNAL_SERVER_ERROR, "something went wrong in this server")
}

/// A line of text.
pub(crate) fn plain(status: StatusCode, line: &'static str) -> Response {
    (status, line).into_response()
}
