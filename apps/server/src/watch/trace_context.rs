//! The trace that a request belongs to: W3C Trace Context, the headers `traceparent` and `tracestate`.
//!
//! Without the feature `otlp` there are no traces, and these do nothing.

#[cfg(feature = "otlp")]
mod on {
    use std::collections::HashMap;

    use axum::http::HeaderMap;
    use opentelemetry::propagation::{Extractor, TextMapPropagator};
    use opentelemetry::trace::TraceContextExt;
    use opentelemetry_sdk::propagation::TraceContextPropagator;
    use tracing::Span;
    use tracing_opentelemetry::OpenTelemetrySpanExt;

    struct Headers<'a>(&'a HeaderMap);

    impl Extractor for Headers<'_> {
        fn get(&self, name: &str) -> Option<&str> {
            self.0.get(name).and_then(|value| value.to_str().ok())
        }

        fn keys(&self) -> Vec<&str> {
            self.0.keys().map(|name| name.as_str()).collect()
        }
    }

    /// Makes a span a part of the trace that the request names, if it names one.
    pub(crate) fn adopt(span: &Span, headers: &HeaderMap) {
        if !headers.contains_key("traceparent") {
            return;
        }
        let context = TraceContextPropagator::new().extract(&Headers(headers));
        if context.span().span_context().is_valid() {
            // Without a layer for traces there is nothing to set.
            let _ = span.set_parent(context);
        }
    }

    /// The headers that hand the current trace on; none outside of a trace.
    pub(crate) fn headers() -> Vec<(String, String)> {
        let context = Span::current().context();
        if !context.span().span_context().is_valid() {
            return Vec::new();
        }
        let mut headers = HashMap::new();
        TraceContextPropagator::new().inject_context(&context, &mut headers);
        headers.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }
}

#[cfg(not(feature = "otlp"))]
mod on {
    use axum::http::HeaderMap;
    use tracing::Span;

    pub(crate) fn adopt(_span: &Span, _headers: &HeaderMap) {}

    pub(crate) fn headers() -> Vec<(String, String)> {
        Vec::new()
    }
}

pub(crate) use on::{adopt, headers};
