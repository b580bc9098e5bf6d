//! Traces reach a collector, which is a real HTTP server that decodes them.
#![cfg(feature = "otlp")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::post;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message;
use support::{Site, settings};
use tiktokshop_server::Traces;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// What arrived: bodies, or the headers of forwarded events.
#[derive(Clone, Default)]
struct Received {
    bodies: Arc<Mutex<Vec<Bytes>>>,
    parents: Arc<Mutex<Vec<String>>>,
}

async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

/// A collector at `/v1/traces`, and an app at `/events`.
async fn receiver() -> (String, Received) {
    let received = Received::default();
    let collect =
        async |State(received): State<Received>, body: Bytes| received.bodies.lock().unwrap().push(body);
    let event = async |State(received): State<Received>, headers: HeaderMap| {
        let parent = headers.get("traceparent").map(|value| value.to_str().unwrap().to_owned());
        received.parents.lock().unwrap().push(parent.unwrap_or_default());
    };
    let router = Router::new().route("/v1/traces", post(collect)).route("/events", post(event));
    (serve(router.with_state(received.clone())).await, received)
}

fn spans(received: &Received) -> Vec<Span> {
    let bodies = received.bodies.lock().unwrap();
    let requests = bodies.iter().map(|body| ExportTraceServiceRequest::decode(body.clone()).unwrap());
    let scopes =
        requests.flat_map(|request| request.resource_spans).flat_map(|resource| resource.scope_spans);
    scopes.flat_map(|scope| scope.spans).collect()
}

fn attribute(span: &Span, name: &str) -> String {
    let found = span.attributes.iter().find(|attribute| attribute.key == name);
    found.map(|attribute| format!("{:?}", attribute.value)).unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_calls_and_handlers_are_traced_and_no_secret_is() {
    let (endpoint, received) = receiver().await;
    let chosen = settings(&[("otlp_endpoint", &endpoint), ("otlp_service_name", "shop-sync")]);
    let (traces, layer) = Traces::start(&chosen).unwrap().unwrap();
    tracing_subscriber::registry().with(layer).init();
    let target = format!("{endpoint}/events");
    let secret = format!("whsec_{}", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    let extra =
        [("forward_url", target.as_str()), ("forward_secret", &secret), ("forward_allow", "127.0.0.0/8")];
    let site = Site::start(&extra).await;
    let (link, cookie) = site.begin("").await;
    let query = site.decide(&link, 0, "approve").await;
    site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &cookie).await;
    let parent = format!("00-{TRACE}-00f067aa0ba902b7-01");
    let sent = site.webhook("n-1", "7").header("traceparent", &parent).send().await.unwrap();
    assert_eq!(sent.status(), 200);
    while received.parents.lock().unwrap().is_empty() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(site.server.stop().await);
    traces.stop().await;

    let spans = spans(&received);
    let named = |name: &str| {
        let names: Vec<&str> = spans.iter().map(|span| span.name.as_str()).collect();
        spans
            .iter()
            .find(|span| span.name == name)
            .unwrap_or_else(|| panic!("{name} is missing in {names:?}"))
    };
    named("GET /tiktok/authorize");
    let callback = named("GET /tiktok/seller/authorized");
    let call = named("authorization.get_authorized_shop");
    assert_eq!(call.trace_id, callback.trace_id, "the call belongs to the request that made it");
    assert!(attribute(call, "code").contains("IntValue(0)"), "{call:?}");
    for name in ["operation", "request_id", "attempts"] {
        assert!(!attribute(call, name).is_empty(), "{name} is missing in {call:?}");
    }
    let webhook = named("POST /tiktok/webhooks/{event}");
    assert_eq!(hex(&webhook.trace_id), TRACE, "the trace of the sender goes on");
    let handled = named("handle ORDER_STATUS_CHANGE");
    assert!(!attribute(handled, "outcome").is_empty(), "{handled:?}");
    for run in spans.iter().filter(|span| span.name == handled.name) {
        let [link] = &run.links[..] else {
            panic!("{run:?} has no single link to the request that received its event")
        };
        assert_eq!((&link.trace_id, &link.span_id), (&webhook.trace_id, &webhook.span_id), "{run:?}");
        assert_ne!(run.trace_id, webhook.trace_id, "a run may come days later, so it is a trace of its own");
    }
    let runs = spans.iter().filter(|span| attribute(span, "consumer").contains("app"));
    let runs: Vec<String> =
        runs.map(|run| format!("00-{}-{}-01", hex(&run.trace_id), hex(&run.span_id))).collect();
    for parent in received.parents.lock().unwrap().iter() {
        assert!(
            runs.contains(parent),
            "the app was handed {parent:?}, which is not a run of its handler: {runs:?}"
        );
    }

    let code = query.split("code=").nth(1).unwrap().split('&').next().unwrap();
    let state = link.split("state=").nth(1).unwrap();
    let bodies = received.bodies.lock().unwrap();
    let contains =
        |text: &str| bodies.iter().any(|body| body.windows(text.len()).any(|part| part == text.as_bytes()));
    assert!(contains("shop-sync"), "the service is named");
    for secret in
        [code, state, site.sandbox.app_secret.as_str(), &site.sandbox.access_token, &cookie, &secret]
    {
        assert!(!contains(secret), "a secret was traced");
    }
}
