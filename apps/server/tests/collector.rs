//! A collector of traces that never responds.
#![cfg(feature = "otlp")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use support::{Site, settings};
use tiktokshop_server::{StartError, Traces};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_does_not_respond_costs_nothing_else() {
    // It takes connections, and says nothing.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", silent.local_addr().unwrap());
    let (traces, layer) = Traces::start(&settings(&[("otlp_endpoint", &endpoint)])).unwrap().unwrap();
    tracing_subscriber::registry().with(layer).init();
    let site = Site::start(&[]).await;
    for number in 0..100 {
        let sent = site.webhook(&format!("n-{number}"), "7").send().await.unwrap();
        assert_eq!(sent.status(), 200);
    }
    assert!(site.server.stop().await);
    traces.stop().await;
}

#[tokio::test]
async fn an_endpoint_that_is_no_url_is_refused_before_anything_starts() {
    assert!(Traces::start(&settings(&[])).unwrap().is_none());
    for wrong in ["collector:4318", "ftp://collector", "http://"] {
        let refused = Traces::start(&settings(&[("otlp_endpoint", wrong)])).err();
        assert!(matches!(refused, Some(StartError::Settings(_))), "{wrong}");
    }
}
