//! Health, metrics, traces and logs.

mod fanout;
mod health;
mod meter;
mod metrics;
mod scrape;

use axum::Router;
use axum::routing::get;

use crate::shared::Shared;
pub(crate) use fanout::Fanout;
pub(crate) use meter::Meter;
pub use metrics::Metrics;
pub(crate) use scrape::Asked;

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(scrape::metrics))
}
