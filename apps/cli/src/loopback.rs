//! A listener on this machine that hands over every request it receives: a callback, a webhook, a dry run.

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::exit::{Exit, Failure, Result};

/// The largest body that is accepted, in bytes.
const MAX_BODY: usize = 64 << 20;

/// A request as it was received.
#[derive(Debug)]
pub struct Received {
    /// `GET`, `POST`, ...
    pub method: Method,
    /// Path and query, as sent.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, byte for byte.
    pub body: Bytes,
}

impl Received {
    /// A header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The response that every request gets.
#[derive(Clone, Copy)]
pub struct FixedResponse {
    /// The media type.
    pub content_type: &'static str,
    /// The body.
    pub body: &'static str,
}

/// The listener. It stops when it is dropped.
pub struct Loopback {
    /// `http://127.0.0.1:PORT`
    pub url: String,
    requests: mpsc::Receiver<Received>,
    task: JoinHandle<()>,
}

#[derive(Clone)]
struct Desk {
    response: FixedResponse,
    requests: mpsc::Sender<Received>,
}

impl Loopback {
    /// Listens on 127.0.0.1. Port 0 picks a free one.
    pub async fn start(port: u16, response: FixedResponse) -> Result<Loopback> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|problem| {
            Failure::new(Exit::Network, "connection", format!("port {port} on this machine: {problem}"))
                .with_hint("Another program may be listening there. Choose another port with --port.")
        })?;
        let url = format!("http://{}", listener.local_addr()?);
        let (sender, requests) = mpsc::channel(64);
        let limit = axum::extract::DefaultBodyLimit::max(MAX_BODY);
        let desk = Desk { response, requests: sender };
        let router = Router::new().fallback(take).layer(limit).with_state(desk);
        let task = tokio::spawn(async move {
            // It runs until it is aborted. axum survives accept errors by itself.
            axum::serve(listener, router).await.ok();
        });
        Ok(Loopback { url, requests, task })
    }

    /// The next request; `None` if none arrives in time.
    pub async fn next(&mut self, patience: Duration) -> Option<Received> {
        tokio::time::timeout(patience, self.requests.recv()).await.ok().flatten()
    }
}

impl Drop for Loopback {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn take(
    State(desk): State<Desk>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let target = uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let received = Received { method, target, headers, body };
    if desk.requests.try_send(received).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    ([(header::CONTENT_TYPE, desk.response.content_type)], desk.response.body).into_response()
}
