//! Names spans as tracing systems expect them.

use std::time::Duration;

use opentelemetry::trace::{SpanKind, Status};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};

use super::meter::operation as catalogued;

/// What the core calls the span of a request to the platform: its log lines have it, too.
const CALL: &str = "tiktokshop";
/// The span of an event that is sent to the app.
const FORWARD: &str = "forward";
/// The span of a turn of a sync.
const SYNC: &str = "sync";

/// An exporter before which spans of the core get the name, the kind and the outcome that tracing systems show.
#[derive(Debug)]
pub(super) struct Named<E>(pub(super) E);

impl<E: SpanExporter> SpanExporter for Named<E> {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.export(batch.into_iter().map(named).collect()).await
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.0.shutdown_with_timeout(timeout)
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.0.force_flush()
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.0.set_resource(resource);
    }
}

fn named(mut span: SpanData) -> SpanData {
    if [CALL, FORWARD].contains(&&*span.name) {
        span.span_kind = SpanKind::Client;
    }
    if let Some(name) = name(&span) {
        span.name = name.into();
    }
    if let Some(kind) = attribute(&span, "kind") {
        span.status = Status::error(kind);
    }
    span
}

/// Names are few, so that they can be counted by: those of the catalogue, and those of the settings.
fn name(span: &SpanData) -> Option<String> {
    match &*span.name {
        CALL => attribute(span, "operation").map(|operation| operation_name(&operation)),
        FORWARD => attribute(span, "consumer").map(|consumer| format!("forward to {consumer}")),
        SYNC => attribute(span, "copies").map(|copies| format!("sync {copies}")),
        _ => None,
    }
}

/// Requests for tokens are no operations of the catalogue.
fn operation_name(operation: &str) -> String {
    let is_for_tokens = operation.starts_with("GET /api/v2/token/");
    if is_for_tokens { operation.to_owned() } else { catalogued(operation).to_owned() }
}

fn attribute(span: &SpanData, name: &str) -> Option<String> {
    let found = span.attributes.iter().find(|attribute| attribute.key.as_str() == name)?;
    Some(found.value.as_str().into_owned())
}
