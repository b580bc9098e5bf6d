//! Counts and measures requests to this server, and logs them.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

use super::Visitor;
use crate::shared::Shared;
use crate::watch::trace_context;

/// Notes a request and its response. The path is the one of the route: the real one may hold a code.
pub(crate) async fn measure(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let route = route.unwrap_or_else(|| "none".to_owned());
    let visitor = request.extensions().get::<Visitor>().and_then(|visitor| visitor.address);
    let method = request.method().clone();
    let began = Instant::now();
    let name = format!("{method} {route}");
    let span = tracing::info_span!(
        "request",
        otel.name = name,
        otel.kind = "server",
        status = tracing::field::Empty
    );
    trace_context::adopt(&span, request.headers());
    let response = next.run(request).instrument(span.clone()).await;
    span.record("status", response.status().as_u16());
    let (time, status) = (began.elapsed(), response.status());
    let metrics = shared.metrics();
    metrics.count("tiktokshop_http_requests_total", &[("route", &route), ("status", status.as_str())]);
    metrics.took("tiktokshop_http_request_duration_seconds", &[("route", &route)], time);
    let (milliseconds, status, client) =
        (time.as_millis(), status.as_u16(), visitor.map(tracing::field::display));
    if status >= 500 {
        tracing::warn!(%method, route, status, milliseconds, client, "a request failed");
    } else {
        tracing::debug!(%method, route, status, milliseconds, client, "a request was served");
    }
    response
}
