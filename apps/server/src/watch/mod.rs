//! Health, metrics, traces and logs.

mod fanout;
mod health;
mod meter;
mod metrics;
#[cfg(feature = "otlp")]
mod named;
mod scrape;
pub(crate) mod trace_context;
#[cfg(feature = "otlp")]
mod traces;

use axum::Router;
use axum::routing::get;

use crate::shared::Shared;
pub(crate) use fanout::Fanout;
pub(crate) use meter::Meter;
pub use metrics::Metrics;
pub(crate) use scrape::Asked;
#[cfg(feature = "otlp")]
pub use traces::{TraceLayer, Traces};

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(scrape::metrics))
}
