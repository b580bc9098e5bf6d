//! A client of the servers' HTTP interface, which tries again until it gets through.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Client;
use serde_json::Value;
use tokio::task::JoinHandle;

use crate::event::Event;

/// An API key with all rights, given to the servers.
pub const KEY: &str = "story-key-of-at-least-32-characters-0123456789";

#[derive(Clone)]
pub struct Sidecar {
    http: Client,
    site: String,
}

impl Sidecar {
    pub fn new(http: Client, site: String) -> Sidecar {
        Sidecar { http, site }
    }

    /// What is at a path, as soon as a server says it.
    pub async fn get(&self, path: &str) -> Value {
        loop {
            if let Some(value) = self.try_get(path).await {
                return value;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// `None` if no server could say.
    async fn try_get(&self, path: &str) -> Option<Value> {
        let request = self.http.get(format!("{}{path}", self.site)).bearer_auth(KEY);
        let response = request.timeout(Duration::from_secs(20)).send().await.ok()?;
        let status = response.status();
        let text = response.text().await.ok()?;
        assert!(status.is_success() || status.is_server_error(), "{path}: {status}: {text}");
        status.is_success().then(|| serde_json::from_str(&text).unwrap())
    }

    /// Events after a place, and the place to continue after.
    pub async fn events(&self, after: i64, wait: u8) -> (Vec<Event>, i64) {
        let page = self.get(&format!("/v1/events?limit=1000&wait={wait}&after={after}")).await;
        (serde_json::from_value(page["events"].clone()).unwrap(), page["next"].as_i64().unwrap())
    }

    /// All events that are there.
    pub async fn all_events(&self) -> Vec<Event> {
        let (mut all, mut after) = (Vec::new(), 0);
        loop {
            let (events, next) = self.events(after, 0).await;
            if events.is_empty() {
                return all;
            }
            all.extend(events);
            after = next;
        }
    }

    /// The copies of all orders of a shop.
    pub async fn orders(&self, shop_id: &str) -> BTreeMap<String, Value> {
        let (mut orders, mut after) = (BTreeMap::new(), String::new());
        loop {
            let page = self.get(&format!("/v1/shops/{shop_id}/orders?limit=500&after={after}")).await;
            for item in page["items"].as_array().unwrap() {
                orders.insert(item["id"].as_str().unwrap().to_owned(), item["body"].clone());
            }
            match page["next"].as_str() {
                Some(next) => after = next.to_owned(),
                None => return orders,
            }
        }
    }
}

/// Reads `/v1/events` from the first event on, as an app does that pulls: each response says where to continue.
pub struct Follower {
    events: Arc<Mutex<Vec<Event>>>,
    task: JoinHandle<()>,
}

impl Follower {
    pub fn start(sidecar: Sidecar) -> Follower {
        let events = Arc::new(Mutex::new(Vec::new()));
        let read = events.clone();
        let task = tokio::spawn(async move {
            let mut after = 0;
            loop {
                let (events, next) = sidecar.events(after, 1).await;
                read.lock().unwrap().extend(events);
                after = next;
            }
        });
        Follower { events, task }
    }

    pub fn with<T>(&self, look: impl FnOnce(&[Event]) -> T) -> T {
        look(&self.events.lock().unwrap())
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.task.abort();
    }
}
