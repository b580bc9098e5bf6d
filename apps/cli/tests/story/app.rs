//! The app: takes what is forwarded to it, knows copies by their id, and remembers the order.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;

use crate::event::Event;

/// What was taken.
#[derive(Default)]
pub struct Taken {
    /// Each event, in the order of its first copy.
    pub events: Vec<Event>,
    /// How often each `webhook-id` was sent.
    pub copies: HashMap<String, usize>,
}

pub struct App {
    pub address: SocketAddr,
    taken: Arc<Mutex<Taken>>,
}

impl App {
    pub async fn start() -> App {
        let taken = Arc::new(Mutex::new(Taken::default()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let routes = Router::new().route("/events", post(take)).with_state(taken.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        App { address, taken }
    }

    pub fn with<T>(&self, look: impl FnOnce(&Taken) -> T) -> T {
        look(&self.taken.lock().unwrap())
    }
}

async fn take(State(taken): State<Arc<Mutex<Taken>>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let Some(id) = headers.get("webhook-id").and_then(|id| id.to_str().ok()) else {
        return StatusCode::BAD_REQUEST;
    };
    let event = Event::forwarded(&body);
    let mut taken = taken.lock().unwrap();
    let copies = taken.copies.entry(id.to_owned()).or_default();
    *copies += 1;
    if *copies == 1 {
        taken.events.push(event);
    }
    StatusCode::OK
}
