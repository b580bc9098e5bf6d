//! Webhooks that are on their way, delivered or given up.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::catalog::Catalog;
use crate::ids::Ids;
use crate::signature::hex_hmac;
use crate::world::{Event, World};

/// Seconds between a failure and the next attempt.
pub const RETRIES: [i64; 4] = [120, 1800, 10_800, 43_200];
/// The most deliveries that are remembered.
const CAPACITY: usize = 5000;

/// How the sender behaves.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WebhookOptions {
    /// How much faster than on the platform the waits between attempts pass, in addition to advances of the clock.
    pub time_scale: f64,
    /// Sends each webhook twice, with the same notification id.
    pub doubled: bool,
    /// Sends webhooks that wait together in reverse order.
    pub reordered: bool,
    /// Sends nothing until it is turned off again.
    pub paused: bool,
    /// Seconds before the first attempt, by the sandbox's clock.
    pub delay: i64,
    /// Signs with a wrong secret.
    pub corrupt_signature: bool,
    /// How long a receiver may take, in milliseconds.
    pub timeout_ms: u64,
}

impl Default for WebhookOptions {
    fn default() -> WebhookOptions {
        WebhookOptions {
            time_scale: 1.0,
            doubled: false,
            reordered: false,
            paused: false,
            delay: 0,
            corrupt_signature: false,
            timeout_ms: 3000,
        }
    }
}

/// The state of a webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Waits for its next attempt.
    Pending,
    /// The receiver responded with 200.
    Delivered,
    /// Given up after the last attempt.
    Failed,
    /// Never sent: the address is not on this machine.
    Refused,
}

/// One attempt.
#[derive(Debug, Clone, Serialize)]
pub struct Attempt {
    /// The sandbox's time in Unix seconds.
    pub at: i64,
    /// The HTTP status of the response.
    pub status: Option<u16>,
    /// Why there was no response.
    pub error: Option<String>,
}

/// One webhook to one address.
#[derive(Debug, Clone, Serialize)]
pub struct Delivery {
    /// From 1.
    pub id: u64,
    /// The type's number.
    #[serde(rename = "type")]
    pub event_type: i64,
    /// The topic that was subscribed.
    pub topic: String,
    /// The shop it is about.
    pub shop_id: Option<String>,
    /// Where it goes.
    pub address: String,
    /// The exact bytes sent.
    #[serde(serialize_with = "as_text")]
    pub body: Bytes,
    /// Its state.
    pub status: Status,
    /// What was tried.
    pub attempts: Vec<Attempt>,
    /// When the next attempt is due, by the sandbox's clock.
    pub due_at: i64,
    #[serde(skip)]
    due_by_machine: Option<Instant>,
    #[serde(skip)]
    in_flight: bool,
}

fn as_text<S: serde::Serializer>(body: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&String::from_utf8_lossy(body))
}

/// A webhook that is due now.
#[derive(Debug, Clone)]
pub struct Due {
    /// The delivery's number.
    pub id: u64,
    /// Where it goes.
    pub address: String,
    /// The exact bytes to send.
    pub body: Bytes,
    /// The `Authorization` header.
    pub signature: String,
    /// How long the receiver may take.
    pub timeout: Duration,
}

/// All deliveries.
#[derive(Debug, Clone)]
pub struct Deliveries {
    /// How the sender behaves.
    pub options: WebhookOptions,
    entries: VecDeque<Delivery>,
    ids: Ids,
    count: u64,
}

impl Deliveries {
    /// None yet.
    pub fn new(seed: u64) -> Deliveries {
        let options = WebhookOptions::default();
        Deliveries { options, entries: VecDeque::new(), ids: Ids::new(seed ^ 0xE7), count: 0 }
    }

    /// Takes the events out of the world's outbox and addresses them. Returns whether there were any.
    pub fn take(&mut self, world: &mut World) -> bool {
        let any = !world.outbox.is_empty();
        for event in std::mem::take(&mut world.outbox) {
            let body = self.envelope(&event);
            for address in addresses(world, &event) {
                self.send_to(world, &event, &address, &body);
            }
        }
        any
    }

    /// Sends an event to an address, whether or not it is subscribed. Returns the bytes to be sent.
    pub fn trigger(&mut self, world: &World, event: &Event, address: &str) -> Bytes {
        let body = self.envelope(event);
        self.send_to(world, event, address, &body);
        body
    }

    fn send_to(&mut self, world: &World, event: &Event, address: &str, body: &Bytes) {
        self.add(world, event, address, body);
        if self.options.doubled {
            self.add(world, event, address, body);
        }
    }

    fn add(&mut self, world: &World, event: &Event, address: &str, body: &Bytes) {
        self.count += 1;
        if self.entries.len() == CAPACITY {
            self.entries.pop_front();
        }
        let refused = !is_loopback(address);
        let why = "the sandbox sends webhooks to http:// addresses of this machine only".to_owned();
        let attempt = Attempt { at: world.now(), status: None, error: Some(why) };
        self.entries.push_back(Delivery {
            id: self.count,
            event_type: event.event_type,
            topic: event.topic.clone(),
            shop_id: event.shop_id.clone(),
            address: address.to_owned(),
            body: body.clone(),
            status: if refused { Status::Refused } else { Status::Pending },
            attempts: if refused { vec![attempt] } else { Vec::new() },
            due_at: world.now() + self.options.delay,
            due_by_machine: self.machine_due(self.options.delay),
            in_flight: false,
        });
    }

    /// The moment when this many seconds have passed on the machine, sped up by the scale. `None` if only the sandbox's
    /// clock counts, which may stand still.
    fn machine_due(&self, seconds: i64) -> Option<Instant> {
        if self.options.time_scale <= 1.0 {
            return None;
        }
        let scaled = seconds.max(0) as f64 / self.options.time_scale;
        Instant::now().checked_add(Duration::from_secs_f64(scaled))
    }

    fn envelope(&mut self, event: &Event) -> Bytes {
        let webhook = Catalog::embedded().webhook(event.event_type);
        let mut body = json!({"type": event.event_type, "tts_notification_id": self.ids.next("7380", 19)});
        let owner = webhook.and_then(|webhook| webhook.owner.as_deref()).unwrap_or("shop_id");
        let id = if owner == "shop_id" { &event.shop_id } else { &event.open_id };
        if let Some(id) = id {
            body[owner] = json!(id);
        }
        body["timestamp"] = json!(event.at);
        body["data"] = event.data.clone();
        body.to_string().into()
    }

    /// Takes what is due now; `reordered` reverses the order.
    pub fn due(&mut self, world: &World) -> Vec<Due> {
        if self.options.paused {
            return Vec::new();
        }
        let (now, instant) = (world.now(), Instant::now());
        let options = self.options;
        let secret = if options.corrupt_signature { "not the secret" } else { world.app.secret.as_str() };
        let mut due = Vec::new();
        for delivery in self.entries.iter_mut().filter(|delivery| delivery.is_due(now, instant)) {
            delivery.in_flight = true;
            let message = [world.app.key.as_bytes(), &delivery.body].concat();
            due.push(Due {
                id: delivery.id,
                address: delivery.address.clone(),
                body: delivery.body.clone(),
                signature: hex_hmac(secret.as_bytes(), &message),
                timeout: Duration::from_millis(options.timeout_ms),
            });
        }
        if options.reordered {
            due.reverse();
        }
        due
    }

    /// Records how an attempt ended, and plans the next.
    pub fn record(&mut self, id: u64, now: i64, result: Result<u16, String>) {
        let (status, error) = match result {
            Ok(status) => (Some(status), None),
            Err(error) => (None, Some(error)),
        };
        let tries =
            self.entries.iter().find(|delivery| delivery.id == id).map_or(0, |found| found.attempts.len());
        let wait = RETRIES.get(tries).copied();
        let due_by_machine = wait.and_then(|wait| self.machine_due(wait));
        let Some(delivery) = self.entries.iter_mut().find(|delivery| delivery.id == id) else { return };
        delivery.in_flight = false;
        delivery.attempts.push(Attempt { at: now, status, error });
        match (status, wait) {
            (Some(200), _) => delivery.status = Status::Delivered,
            (_, None) => delivery.status = Status::Failed,
            (_, Some(wait)) => (delivery.due_at, delivery.due_by_machine) = (now + wait, due_by_machine),
        }
    }

    /// All deliveries that are kept, oldest first.
    pub fn list(&self) -> Vec<Delivery> {
        self.entries.iter().cloned().collect()
    }

    /// Drops everything that is not on its way.
    pub fn clear(&mut self) {
        self.entries.retain(|delivery| delivery.in_flight);
    }
}

impl Delivery {
    fn is_due(&self, now: i64, instant: Instant) -> bool {
        let waits = self.status == Status::Pending && !self.in_flight;
        waits && (self.due_at <= now || self.due_by_machine.is_some_and(|due| due <= instant))
    }
}

/// The shop's address for the topic, and the app's address for everything; only once if they are the same.
pub fn addresses(world: &World, event: &Event) -> Vec<String> {
    let mut addresses: Vec<String> = world.app.webhook_url.iter().cloned().collect();
    if let Some(shop_id) = &event.shop_id {
        let subscribed = crate::domain::event::subscriptions(world, shop_id).into_iter();
        addresses.extend(subscribed.filter(|one| one.topic == event.topic).map(|one| one.address));
    }
    addresses.dedup();
    addresses
}

/// Whether an address is `http` on this machine.
pub fn is_loopback(address: &str) -> bool {
    let Ok(url) = url::Url::parse(address) else { return false };
    let host = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    host && url.scheme() == "http"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_machine_are_used() {
        for good in ["http://127.0.0.1:9/x", "http://localhost/", "http://[::1]:80/hook"] {
            assert!(is_loopback(good), "{good}");
        }
        for bad in
            ["https://localhost/", "http://example.com", "http://127.0.0.1.example.com", "nonsense", ""]
        {
            assert!(!is_loopback(bad), "{bad}");
        }
    }
}
