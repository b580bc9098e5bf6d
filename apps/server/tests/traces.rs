//! Traces reach a collector, which is a real HTTP server that decodes them.
#![cfg(feature = "otlp")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
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
use serde_json::json;
use support::{Site, settings};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_server::Traces;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// A call whose token the platform takes for expired.
const EXPIRES: &str = "return_refund.search_returns";
/// A call that the platform refuses.
const FAILS: &str = "product.search_products";
const CALLED: &str = "POST /v1/shops/{shop}/call/{operation}";
const FORWARD_SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// What arrived: bodies for the collector, and the `traceparent` of each event for the app.
#[derive(Clone, Default)]
struct Received {
    bodies: Arc<Mutex<Vec<Bytes>>>,
    events: Arc<Mutex<Vec<String>>>,
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
        received.events.lock().unwrap().push(parent.unwrap_or_default());
    };
    let router = Router::new().route("/v1/traces", post(collect)).route("/events", post(event));
    (serve(router.with_state(received.clone())).await, received)
}

/// All spans that were sent.
struct Spans(Vec<Span>);

impl Spans {
    fn of(received: &Received) -> Spans {
        let bodies = received.bodies.lock().unwrap();
        let requests = bodies.iter().map(|body| ExportTraceServiceRequest::decode(body.clone()).unwrap());
        let scopes =
            requests.flat_map(|request| request.resource_spans).flat_map(|resource| resource.scope_spans);
        Spans(scopes.flat_map(|scope| scope.spans).collect())
    }

    fn named(&self, name: &str) -> &Span {
        let names = || self.0.iter().map(|span| span.name.as_str()).collect::<Vec<_>>();
        self.all(name).next().unwrap_or_else(|| panic!("{name} is missing in {:?}", names()))
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &Span> {
        self.0.iter().filter(move |span| span.name == name)
    }

    /// The span of this name that is a part of `whole`, itself or through others.
    fn within(&self, name: &str, whole: &Span) -> &Span {
        let found = self.all(name).find(|span| self.ancestors(span).any(|one| one.span_id == whole.span_id));
        found.unwrap_or_else(|| panic!("{name} is no part of {whole:?}"))
    }

    fn ancestors<'s>(&'s self, span: &'s Span) -> impl Iterator<Item = &'s Span> {
        std::iter::successors(Some(span), |span| self.0.iter().find(|one| one.span_id == span.parent_span_id))
    }

    /// Each run for an event of this type is a trace of its own, with one link: to one of these, each of which has a run.
    fn runs_link_to(&self, event_type: &str, origins: &[&Span]) {
        let mut linked = BTreeSet::new();
        for run in self.all(&format!("handle {event_type}")) {
            let [link] = &run.links[..] else {
                panic!("{run:?} has no single link to where its event came from")
            };
            let origin =
                origins.iter().find(|one| one.span_id == link.span_id && one.trace_id == link.trace_id);
            assert!(origin.is_some(), "{run:?} is linked to none of {origins:?}");
            assert_ne!(run.trace_id, link.trace_id, "a run may come days later, so it is a trace of its own");
            linked.insert(link.span_id.clone());
        }
        assert_eq!(linked.len(), origins.len(), "{event_type}");
    }
}

fn attribute(span: &Span, name: &str) -> String {
    let found = span.attributes.iter().find(|attribute| attribute.key == name);
    found.map(|attribute| format!("{:?}", attribute.value)).unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What was done, and what must show in no trace.
struct Story {
    site: Site,
    secrets: Vec<String>,
}

/// A seller authorizes, and orders are copied; a webhook comes and is forwarded; a call needs a new token; a call fails.
async fn story(endpoint: &str, received: &Received) -> Story {
    let target = format!("{endpoint}/events");
    let site = Site::start(&[
        ("forward_url", target.as_str()),
        ("forward_secret", FORWARD_SECRET),
        ("forward_allow", "127.0.0.0/8"),
        ("sync", "orders"),
    ])
    .await;
    let (link, cookie) = site.begin("").await;
    let query = site.decide(&link, 0, "approve").await;
    site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &cookie).await;
    let parent = format!("00-{TRACE}-00f067aa0ba902b7-01");
    let sent = site.webhook("n-1", "7").header("traceparent", &parent).send().await.unwrap();
    assert_eq!(sent.status(), 200);
    let key = site.key(Scope::Write).await;
    let refused = Action::Code { code: 36_009_004, message: None, status: None };
    for (operation, fault, status) in [(EXPIRES, Action::ExpiredToken, 200), (FAILS, refused, 422)] {
        site.sandbox.inject(Fault::new(fault).operation(operation).times(1));
        let url = format!("{}/v1/shops/{}/call/{operation}", site.url, site.sandbox.shops[0].id);
        let called =
            site.http.post(url).bearer_auth(&key).json(&json!({"page_size": 10})).send().await.unwrap();
        assert_eq!(called.status(), status, "{}", called.text().await.unwrap());
    }
    // The authorization, the webhook, and two calls that failed: this one, and that for the order that the webhook names.
    while received.events.lock().unwrap().len() < 4 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let code = query.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let state = link.split("state=").nth(1).unwrap().to_owned();
    let (app_secret, token) = (site.sandbox.app_secret.clone(), site.sandbox.access_token.clone());
    Story { site, secrets: vec![code, state, cookie, key, app_secret, token, FORWARD_SECRET.to_owned()] }
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_calls_and_handlers_are_traced_and_no_secret_is() {
    let (endpoint, received) = receiver().await;
    let chosen = settings(&[("otlp_endpoint", &endpoint), ("otlp_service_name", "shop-sync")]);
    let (traces, layer) = Traces::start(&chosen).unwrap().unwrap();
    tracing_subscriber::registry().with(layer).init();
    let story = story(&endpoint, &received).await;
    assert!(story.site.server.stop().await);
    traces.stop().await;

    let spans = Spans::of(&received);
    requests_and_calls(&spans);
    refreshes(&spans);
    copies(&spans);
    runs(&spans);
    forwards(&spans, &received);
    let bodies = received.bodies.lock().unwrap();
    let contains =
        |text: &str| bodies.iter().any(|body| body.windows(text.len()).any(|part| part == text.as_bytes()));
    assert!(contains("shop-sync"), "the service is named");
    for secret in &story.secrets {
        assert!(!contains(secret), "a secret was traced");
    }
}

fn requests_and_calls(spans: &Spans) {
    spans.named("GET /tiktok/authorize");
    let callback = spans.named("GET /tiktok/seller/authorized");
    spans.within("GET /api/v2/token/get", callback);
    let call = spans.within("authorization.get_authorized_shop", callback);
    assert!(attribute(call, "code").contains("IntValue(0)"), "{call:?}");
    for name in ["operation", "request_id", "attempts"] {
        assert!(!attribute(call, name).is_empty(), "{name} is missing in {call:?}");
    }
    let webhook = spans.named("POST /tiktok/webhooks/{event}");
    assert_eq!(hex(&webhook.trace_id), TRACE, "the trace of the sender goes on");
}

/// A refresh runs on a thread of its own, and belongs to the call that needs it all the same.
fn refreshes(spans: &Spans) {
    let request = spans.all(CALLED).find(|span| !attribute(span, "status").contains("422")).unwrap();
    let refresh = spans.within("token.refresh", spans.within(EXPIRES, request));
    assert!(attribute(refresh, "outcome").contains("refreshed"), "{refresh:?}");
    spans.within("GET /api/v2/token/refresh", refresh);
}

/// The orders that a shop has at first, and those that a webhook names.
fn copies(spans: &Spans) {
    let sync = spans.named("sync order");
    assert!(attribute(sync, "outcome").contains("done"), "{sync:?}");
    spans.within("order.get_order_list", sync);
    let mut handled = spans.all("handle ORDER_STATUS_CHANGE");
    let by_us = handled.find(|run| attribute(run, "consumer").contains("effects")).unwrap();
    spans.within("order.get_order_detail", spans.within("hints", by_us));
}

fn runs(spans: &Spans) {
    let handled = spans.named("handle ORDER_STATUS_CHANGE");
    assert!(!attribute(handled, "outcome").is_empty(), "{handled:?}");
    spans.runs_link_to("ORDER_STATUS_CHANGE", &[spans.named("POST /tiktok/webhooks/{event}")]);
    spans.runs_link_to("authorization.added", &[spans.named("GET /tiktok/seller/authorized")]);
    let failed =
        |span: &&Span| !attribute(span, "operation").is_empty() && !attribute(span, "kind").is_empty();
    let failed: Vec<&Span> = spans.0.iter().filter(failed).collect();
    assert!(failed.iter().any(|span| span.name == FAILS), "{failed:?}");
    spans.runs_link_to("request.failed", &failed);
}

/// The app goes on with the trace: its parent is the request that it got, which is a part of a run.
fn forwards(spans: &Spans, received: &Received) {
    let sent: Vec<String> = spans
        .all("forward to app")
        .map(|span| format!("00-{}-{}-01", hex(&span.trace_id), hex(&span.span_id)))
        .collect();
    let forward = spans.named("forward to app");
    assert!(attribute(forward, "http_status").contains("200"), "{forward:?}");
    assert!(spans.ancestors(forward).any(|span| span.name.starts_with("handle ")), "{forward:?}");
    for parent in received.events.lock().unwrap().iter() {
        assert!(sent.contains(parent), "the app was handed {parent:?}, which was not sent: {sent:?}");
    }
}
