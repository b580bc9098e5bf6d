//! `serve` with a collector of traces: a server of this test that takes spans as OpenTelemetry sends them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message;

use crate::common::{Home, Sandbox, assert_no_secrets, http};
use crate::serve::Serve;

const HUSH: &str = "hush-7f3a9c";

/// What the collector was sent: the head of each request, and its body.
type Requests = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

struct Collector {
    endpoint: String,
    requests: Requests,
}

impl Collector {
    /// It runs until the tests end.
    fn start() -> Collector {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let requests = Requests::default();
        let kept = requests.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let kept = kept.clone();
                thread::spawn(move || serve(&stream, &kept));
            }
        });
        Collector { endpoint, requests }
    }

    fn heads(&self) -> Vec<String> {
        self.requests.lock().unwrap().iter().map(|(head, _)| head.clone()).collect()
    }

    fn spans(&self) -> Vec<Span> {
        let requests = self.requests.lock().unwrap();
        let decoded = requests.iter().map(|(_, body)| ExportTraceServiceRequest::decode(&body[..]).unwrap());
        let scopes = decoded.flat_map(|request| request.resource_spans).flat_map(|of| of.scope_spans);
        scopes.flat_map(|scope| scope.spans).collect()
    }

    fn named(&self, name: &str) -> Option<Span> {
        self.spans().into_iter().find(|span| span.name == name)
    }

    /// Returns when a span of this name is there.
    fn wait_for(&self, name: &str) -> Span {
        loop {
            if let Some(span) = self.named(name) {
                return span;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

/// One connection: requests one after the other, each with a length.
fn serve(mut stream: &TcpStream, kept: &Requests) {
    let mut reader = BufReader::new(stream);
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if !reader.read_line(&mut head).is_ok_and(|length| length > 0) {
                return;
            }
        }
        let length = head
            .to_lowercase()
            .lines()
            .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
        let mut body = vec![0; length.unwrap_or_default()];
        reader.read_exact(&mut body).unwrap();
        kept.lock().unwrap().push((head, body));
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").unwrap();
    }
}

/// A server that sends its traces there, and logs all it can.
fn traced(home: &Home, sandbox: &Sandbox, endpoint: &str, extra: &[(&str, &str)]) -> Serve {
    let store = format!("sqlite://{}", home.path("store.sqlite").display());
    let headers = format!("authorization=Bearer%20{HUSH}");
    let mut env = vec![
        ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint),
        ("OTEL_EXPORTER_OTLP_HEADERS", headers.as_str()),
        ("TIKTOK_SHOP_LOG", "trace"),
    ];
    env.extend(extra);
    Serve::with(home, sandbox, &store, &env)
}

/// A webhook that the server keeps.
fn send_webhook(home: &Home, sandbox: &Sandbox, serve: &Serve) {
    let target = format!("{}/tiktok/webhooks/all", serve.url());
    let words = ["webhook", "trigger", "ORDER_STATUS_CHANGE", "--to", &target, "--json"];
    let sent = home.run_with(&words, &sandbox.app_env(), b"").expect(0).lines();
    assert_eq!(sent[0]["http_status"], 200);
}

#[test]
fn spans_arrive_while_the_server_runs_and_lead_from_a_webhook_to_its_handler() {
    let (collector, sandbox, home) = (Collector::start(), Sandbox::start(), Home::new());
    let soon = [("OTEL_BSP_SCHEDULE_DELAY", "20"), ("OTEL_SERVICE_NAME", "shop-sync")];
    let serve = traced(&home, &sandbox, &collector.endpoint, &soon);
    send_webhook(&home, &sandbox, &serve);
    let (webhook, run) = (
        collector.wait_for("POST /tiktok/webhooks/{event}"),
        collector.wait_for("handle ORDER_STATUS_CHANGE"),
    );
    assert_eq!(run.links.len(), 1, "{run:?}");
    assert_eq!((&run.links[0].trace_id, &run.links[0].span_id), (&webhook.trace_id, &webhook.span_id));
    let (code, log) = serve.stop();
    assert_eq!(code, 0, "{log}");
    for head in collector.heads() {
        assert!(head.starts_with("POST /v1/traces "), "{head}");
        assert!(head.contains(&format!("Bearer {HUSH}")), "the headers of the settings are sent: {head}");
    }
    assert_no_secrets(&log, &[HUSH.to_owned()]);
    assert_no_secrets(&log, &sandbox.secrets());
    let sent = format!("{:?}", collector.spans());
    assert_no_secrets(&sent, &sandbox.secrets());
}

#[test]
fn a_stop_sends_what_waits() {
    let (collector, sandbox, home) = (Collector::start(), Sandbox::start(), Home::new());
    let in_an_hour = [("OTEL_BSP_SCHEDULE_DELAY", "3600000")];
    let serve = traced(&home, &sandbox, &collector.endpoint, &in_an_hour);
    assert_eq!(http("GET", &format!("{}/healthz", serve.url()), "", "").status, 200);
    assert_eq!(http("GET", &format!("{}/v1/openapi.json", serve.url()), "", "").status, 200);
    assert_eq!(collector.heads(), [""; 0], "nothing is sent before its time");
    let (code, log) = serve.stop();
    assert_eq!(code, 0, "{log}");
    let names: Vec<String> = collector.spans().into_iter().map(|span| span.name).collect();
    assert!(names.contains(&"GET /v1/openapi.json".to_owned()), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("/healthz")), "whether it lives is no news: {names:?}");
}

#[test]
fn a_collector_that_is_away_is_reported_once_and_holds_nothing_up() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let soon = [("OTEL_BSP_SCHEDULE_DELAY", "1")];
    let serve = traced(&home, &sandbox, &format!("http://{closed}"), &soon);
    for _ in 0..20 {
        send_webhook(&home, &sandbox, &serve);
    }
    let (code, log) = serve.stop();
    assert_eq!(code, 0, "{log}");
    let told = log.matches("the collector of traces does not take them").count();
    assert_eq!(told, 1, "{log}");
    assert_no_secrets(&log, &[HUSH.to_owned()]);
}

#[test]
fn a_collector_with_a_password_in_its_address_is_refused_without_showing_it() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    for credentials in [format!("user:{HUSH}"), format!(":{HUSH}"), HUSH.to_owned()] {
        let endpoint = format!("http://{credentials}@127.0.0.1:4318");
        let mut env = sandbox.app_env();
        env.push(("OTEL_EXPORTER_OTLP_ENDPOINT", &endpoint));
        for words in [&["serve", "--listen", "127.0.0.1:0"][..], &["serve", "--check", "--offline"]] {
            let ran = home.run_with(words, &env, b"");
            assert_ne!(ran.code, 0, "{ran:?}");
            assert!(ran.everything().contains("OTEL_EXPORTER_OTLP_HEADERS"), "{ran:?}");
            assert_no_secrets(&ran.everything(), &[HUSH.to_owned()]);
        }
    }
}
