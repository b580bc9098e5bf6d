//! The trace that a request or an event belongs to: W3C Trace Context, the headers `traceparent` and `tracestate`.
//!
//! Without the feature `otlp` there are no traces, and these do nothing.

#[cfg(feature = "otlp")]
mod on {
    use std::collections::HashMap;

    use axum::http::HeaderMap;
    use opentelemetry::propagation::{Extractor, TextMapPropagator};
    use opentelemetry::trace::{SpanContext, TraceContextExt, TraceFlags, TraceState};
    use opentelemetry_sdk::propagation::TraceContextPropagator;
    use tiktokshop_lifecycle::inbox::TraceParent;
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

    /// The current span, if it is recorded: events that wait in the inbox take it along.
    pub(crate) fn current() -> Option<TraceParent> {
        let context = Span::current().context();
        let span = context.span().span_context().clone();
        let recorded = span.is_valid() && span.is_sampled();
        recorded.then(|| TraceParent {
            trace_id: u128::from_be_bytes(span.trace_id().to_bytes()),
            span_id: u64::from_be_bytes(span.span_id().to_bytes()),
            flags: span.trace_flags().to_u8(),
        })
    }

    /// Links a span to the one that received what it handles. It may run days later and several times, so it is no part of that trace.
    pub(crate) fn link(span: &Span, received: Option<TraceParent>) {
        let Some(received) = received else { return };
        span.add_link(SpanContext::new(
            received.trace_id.into(),
            received.span_id.into(),
            TraceFlags::new(received.flags),
            true,
            TraceState::NONE,
        ));
    }
}

#[cfg(not(feature = "otlp"))]
mod on {
    use axum::http::HeaderMap;
    use tiktokshop_lifecycle::inbox::TraceParent;
    use tracing::Span;

    pub(crate) fn adopt(_span: &Span, _headers: &HeaderMap) {}

    pub(crate) fn headers() -> Vec<(String, String)> {
        Vec::new()
    }

    pub(crate) fn link(_span: &Span, _received: Option<TraceParent>) {}
}

#[cfg(feature = "otlp")]
pub(crate) use on::current;
pub(crate) use on::{adopt, headers, link};
