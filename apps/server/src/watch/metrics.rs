//! What is counted and measured, for Prometheus.
//!
//! Labels have few values: operations of the catalogue, kinds of errors, routes as they are declared. No label holds a shop, a
//! path as it came, or anything else that a client can make up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use metrics::{Key, Label, Level, Metadata, Recorder};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusRecorder};

/// Upper bounds of the buckets of times, in seconds.
const BUCKETS: [f64; 14] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];

const METADATA: Metadata<'static> = Metadata::new("tiktokshop", Level::INFO, None);

/// What is counted and measured. Cheap to clone; clones share everything.
#[derive(Clone)]
pub struct Metrics(Arc<PrometheusRecorder>);

impl Default for Metrics {
    fn default() -> Metrics {
        let builder = PrometheusBuilder::new();
        // It fails only for an empty list.
        let builder = builder.set_buckets(&BUCKETS).unwrap_or_else(|_| PrometheusBuilder::new());
        let recorder = builder.build_recorder();
        for (name, text) in TEXTS {
            recorder.describe_gauge((*name).into(), None, (*text).into());
        }
        Metrics(Arc::new(recorder))
    }
}

/// What each is, as scrapers show it.
const TEXTS: &[(&str, &str)] = &[
    (
        "tiktokshop_calls_total",
        "Calls of the platform that have ended, by operation and outcome (ok, or the kind of error).",
    ),
    ("tiktokshop_call_duration_seconds", "Time of calls from beginning to end, waits included."),
    ("tiktokshop_call_retries_total", "Requests that were sent again, by operation and kind of error."),
    ("tiktokshop_call_waits_total", "Waits of calls, by reason: limiter, throttled, not_ready."),
    (
        "tiktokshop_token_refreshes_total",
        "Refreshes of access tokens, by outcome (ok, or the kind of error).",
    ),
    (
        "tiktokshop_webhooks_total",
        "Webhooks that came in, by result: accepted, repeated, or why they were refused.",
    ),
    ("tiktokshop_webhook_duration_seconds", "Time from the request of a genuine webhook to its response."),
    ("tiktokshop_http_requests_total", "Requests to this server, by route and status."),
    (
        "tiktokshop_http_request_duration_seconds",
        "Time from a request to this server to its response, by route.",
    ),
    (
        "tiktokshop_inbox_events",
        "Events that wait (pending) or failed too often (dead), by consumer and state.",
    ),
    (
        "tiktokshop_inbox_oldest_seconds",
        "How long the oldest event that is due has been waiting, by consumer.",
    ),
    (
        "tiktokshop_deliveries_total",
        "Attempts that ended at this process, by consumer and outcome: done, failed (tried again), dead.",
    ),
    ("tiktokshop_delivery_duration_seconds", "Time of attempts, by consumer."),
    (
        "tiktokshop_forward_up",
        "Whether the last attempt of this process to send an event to a target succeeded (1) or not (0), by consumer.",
    ),
    (
        "tiktokshop_forward_attempts_total",
        "Attempts of this process to send events to a target, by consumer and result: taken, failed.",
    ),
    ("tiktokshop_authorizations", "Authorizations, by standing."),
    (
        "tiktokshop_sync_lag_seconds",
        "The longest time since the checkpoint of a shop with an authorization moved, by kind.",
    ),
    ("tiktokshop_sync_shops", "Shops with an authorization that are copied, by kind."),
    ("tiktokshop_sync_behind", "How many of them have a checkpoint that has not moved for an hour, by kind."),
    (
        "tiktokshop_request_log_dropped_total",
        "Calls that could not be logged, because the store was away for too long.",
    ),
    ("tiktokshop_worker_up", "Whether a worker runs (1) or waits to be started again (0)."),
    ("tiktokshop_worker_restarts_total", "How often a worker died and was started again."),
    ("tiktokshop_scrape_ok", "Whether the store could be asked for this scrape, by part."),
];

impl Metrics {
    /// Counts one more.
    pub fn count(&self, name: &'static str, labels: &[(&'static str, &str)]) {
        self.0.register_counter(&key(name, labels), &METADATA).increment(1);
    }

    /// Sets a counter that is kept elsewhere.
    pub fn total(&self, name: &'static str, labels: &[(&'static str, &str)], value: u64) {
        self.0.register_counter(&key(name, labels), &METADATA).absolute(value);
    }

    /// Sets a value that goes up and down.
    pub fn set(&self, name: &'static str, labels: &[(&'static str, &str)], value: f64) {
        self.0.register_gauge(&key(name, labels), &METADATA).set(value);
    }

    /// Notes how long something took.
    pub fn took(&self, name: &'static str, labels: &[(&'static str, &str)], time: Duration) {
        self.0.register_histogram(&key(name, labels), &METADATA).record(time.as_secs_f64());
    }

    /// Everything, in the text format of Prometheus.
    pub fn text(&self) -> String {
        self.0.handle().render()
    }

    /// Sorts measured times into their buckets, so that they take no memory until somebody asks.
    pub(crate) fn tidy(&self) {
        self.0.handle().run_upkeep();
    }
}

fn key(name: &'static str, labels: &[(&'static str, &str)]) -> Key {
    let labels: Vec<Label> =
        labels.iter().map(|(name, value)| Label::new(*name, (*value).to_owned())).collect();
    Key::from_parts(name, labels)
}

impl fmt::Debug for Metrics {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Metrics")
    }
}
