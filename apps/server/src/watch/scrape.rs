//! `GET /metrics`. What only the store knows is asked for at most every few seconds, however many scrape.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use tiktokshop_core::Result;
use tiktokshop_core::token::Standing;

use crate::copies::BEHIND;
use crate::shared::Shared;

/// The text format of Prometheus.
const TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";
/// How long what the store said is good enough.
const FRESH: Duration = Duration::from_secs(5);
/// How long the store may take for one part.
const PATIENCE: Duration = Duration::from_secs(3);

/// When the store was asked last.
#[derive(Debug, Default)]
pub(crate) struct Asked(Mutex<Option<Instant>>);

impl Asked {
    /// Whether it is time to ask again; whoever hears so has to.
    fn is_due(&self) -> bool {
        let mut last = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let due = last.is_none_or(|last| last.elapsed() >= FRESH);
        if due {
            *last = Some(Instant::now());
        }
        due
    }
}

pub(super) async fn metrics(State(shared): State<Shared>) -> Response {
    if shared.asked().is_due() {
        ask(&shared).await;
    }
    shared.roster().measure(shared.metrics());
    forwards(&shared);
    ([(header::CONTENT_TYPE, TYPE), (header::CACHE_CONTROL, "no-store")], shared.metrics().text())
        .into_response()
}

/// A part that fails leaves the others alone, and its last values as they were.
async fn ask(shared: &Shared) {
    let inbox = part(shared, "inbox", inbox(shared));
    let authorizations = part(shared, "authorizations", authorizations(shared));
    let sync = part(shared, "sync", sync(shared));
    tokio::join!(inbox, authorizations, sync);
}

async fn part(shared: &Shared, name: &'static str, work: impl Future<Output = Result<()>>) {
    let done = tokio::time::timeout(PATIENCE, work).await;
    let ok = matches!(done, Ok(Ok(())));
    if let Ok(Err(error)) = done {
        tracing::warn!(%error, part = name, "the store could not be asked for metrics");
    }
    shared.metrics().set("tiktokshop_scrape_ok", &[("part", name)], f64::from(u8::from(ok)));
}

/// What was handled is counted as it happens, in `tiktokshop_deliveries_total`: to count it here would take ever longer.
async fn inbox(shared: &Shared) -> Result<()> {
    for consumer in shared.consumers() {
        let backlog = shared.store().backlog(consumer).await?;
        for (state, count) in [("pending", backlog.pending), ("dead", backlog.dead)] {
            let labels = [("consumer", consumer.as_str()), ("state", state)];
            shared.metrics().set("tiktokshop_inbox_events", &labels, float(count));
        }
        let labels = [("consumer", consumer.as_str())];
        shared.metrics().set("tiktokshop_inbox_oldest_seconds", &labels, float(backlog.oldest));
    }
    Ok(())
}

/// How the targets of this process are doing.
fn forwards(shared: &Shared) {
    let metrics = shared.metrics();
    for forwarder in shared.forwarders() {
        let (consumer, health) = (forwarder.target().name(), forwarder.health());
        let is_up = f64::from(u8::from(health.state() == "ok"));
        metrics.set("tiktokshop_forward_up", &[("consumer", consumer)], is_up);
        for (result, count) in [("taken", health.taken), ("failed", health.failed)] {
            let labels = [("consumer", consumer), ("result", result)];
            metrics.total("tiktokshop_forward_attempts_total", &labels, count);
        }
    }
}

async fn authorizations(shared: &Shared) -> Result<()> {
    let mut counts: BTreeMap<&str, i64> = Standing::ALL.iter().map(|standing| (standing.name(), 0)).collect();
    for (_, noted) in shared.store().standings().await? {
        *counts.entry(noted.standing.map_or("untold", Standing::name)).or_default() += 1;
    }
    for (standing, count) in counts {
        shared.metrics().set("tiktokshop_authorizations", &[("standing", standing)], float(count));
    }
    Ok(())
}

async fn sync(shared: &Shared) -> Result<()> {
    for sum in shared.store().sum_copied(BEHIND).await? {
        let labels = [("kind", sum.kind.as_str())];
        shared.metrics().set("tiktokshop_sync_lag_seconds", &labels, float(sum.longest));
        shared.metrics().set("tiktokshop_sync_shops", &labels, float(sum.shops));
        shared.metrics().set("tiktokshop_sync_behind", &labels, float(sum.behind));
    }
    Ok(())
}

/// Counts and times are far below what a float holds exactly.
#[allow(clippy::cast_precision_loss)]
fn float(value: i64) -> f64 {
    value as f64
}
