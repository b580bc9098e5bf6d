//! Names spans as tracing systems expect them.

use std::time::Duration;

use opentelemetry::trace::{SpanKind, Status};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};

use super::meter::operation as catalogued;

/// What the core calls the span of a call to the platform: its log lines have it, too.
const CALL: &str = "tiktokshop";

/// An exporter before which calls to the platform get the name of their operation, their kind and their outcome.
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
    if span.name != CALL {
        return span;
    }
    span.span_kind = SpanKind::Client;
    if let Some(operation) = attribute(&span, "operation") {
        span.name = catalogued(&operation).into();
    }
    if let Some(kind) = attribute(&span, "kind") {
        span.status = Status::error(kind);
    }
    span
}

fn attribute(span: &SpanData, name: &str) -> Option<String> {
    let found = span.attributes.iter().find(|attribute| attribute.key.as_str() == name)?;
    Some(found.value.as_str().into_owned())
}
