//! Traces in the OpenTelemetry protocol: protobuf over HTTP.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider;
use opentelemetry_http::{HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tiktokshop_core::http::{HttpOptions, build};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_facade::layers::Settings;
use tiktokshop_lifecycle::inbox::TraceParent;
use tokio::runtime::Handle;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::{Layer, Registry};

use super::named::Named;
use super::trace_context;
use crate::error::StartError;
use crate::options::collector;

/// How long the collector may take to respond. Spans that gather meanwhile wait in a queue; if that is full, they are dropped.
const PATIENCE: Duration = Duration::from_secs(5);

/// Sends traces to a collector, if the setting `otlp_endpoint` names one. Stop it last: [`Traces::stop`] sends those that wait.
#[must_use]
pub struct Traces(SdkTracerProvider);

/// What a subscriber needs to hand its spans on.
pub type TraceLayer = Box<dyn Layer<Registry> + Send + Sync>;

impl Traces {
    /// Begins, within a Tokio runtime; `None` if there is no `otlp_endpoint`. The layer belongs directly on the registry.
    ///
    /// A collector that is away or slow holds nothing up: spans are sent in the background, and dropped if they cannot be sent.
    ///
    /// # Errors
    /// `Configuration` for an endpoint that cannot be used.
    pub fn start(settings: &Settings) -> Result<Option<(Traces, TraceLayer)>, StartError> {
        let Some(endpoint) = collector(settings)? else { return Ok(None) };
        TraceParent::find_with(trace_context::current);
        let client = build(&HttpOptions::default())?;
        let collector = Collector { client, runtime: Handle::current(), failing: AtomicBool::new(false) };
        let exporter = SpanExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(format!("{}/v1/traces", endpoint.trim_end_matches('/')))
            .with_timeout(PATIENCE)
            .with_http_client(collector)
            .build()
            .map_err(|problem| {
                Error::new(ErrorKind::Configuration, format!("`otlp_endpoint` cannot be used: {problem}"))
            })?;
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(Named(exporter))
            .with_resource(resource(settings.get("otlp_service_name").unwrap_or("tiktokshop")))
            .build();
        // Nothing of others: what the connection to the collector does would be traced without end.
        let ours = Targets::new().with_target("tiktokshop", LevelFilter::INFO);
        let layer = tracing_opentelemetry::layer()
            .with_tracer(provider.tracer("tiktokshop"))
            .with_location(false)
            .with_threads(false)
            .with_tracked_inactivity(false);
        Ok(Some((Traces(provider), layer.with_filter(ours).boxed())))
    }

    /// Sends what waits, for a few seconds at most. What cannot be sent is dropped.
    pub async fn stop(self) {
        // It blocks until the collector has responded.
        let sent = tokio::task::spawn_blocking(move || self.0.shutdown_with_timeout(PATIENCE)).await;
        if !matches!(sent, Ok(Ok(()))) {
            tracing::warn!("the last traces could not be sent");
        }
    }
}

fn resource(service: &str) -> Resource {
    Resource::builder()
        .with_service_name(service.to_owned())
        .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
        .build()
}

impl fmt::Debug for Traces {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Traces")
    }
}

/// The way to the collector. Traces are sent from a thread without a runtime, so requests run on this one.
#[derive(Debug)]
struct Collector {
    client: reqwest::Client,
    runtime: Handle,
    failing: AtomicBool,
}

#[async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let client = self.client.clone();
        let sending = async move {
            let response = client.execute(request.try_into()?).await?.error_for_status()?;
            let mut told = Response::new(Bytes::new());
            *told.status_mut() = response.status();
            *told.body_mut() = response.bytes().await?;
            Ok::<_, reqwest::Error>(told)
        };
        // The timer, too, must begin on the runtime.
        let sent = self.runtime.spawn(async move { tokio::time::timeout(PATIENCE, sending).await }).await;
        let sent: Result<_, HttpError> = match sent {
            Ok(Ok(Ok(response))) => Ok(response),
            Ok(Ok(Err(problem))) => Err(problem.without_url().into()),
            Ok(Err(elapsed)) => Err(elapsed.into()),
            Err(ended) => Err(ended.into()),
        };
        self.note(sent.as_ref().err());
        sent
    }
}

impl Collector {
    /// Says it once when the collector stops to respond, and once when it does again.
    fn note(&self, problem: Option<&HttpError>) {
        let before = self.failing.swap(problem.is_some(), Ordering::Relaxed);
        match problem {
            Some(error) if !before => {
                tracing::warn!(%error, "the collector of traces does not take them; those that do not fit the queue are dropped");
            }
            None if before => tracing::info!("the collector of traces takes them again"),
            _ => {}
        }
    }
}
