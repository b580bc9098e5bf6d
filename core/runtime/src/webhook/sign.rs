//! Signs events as the platform does: to verify them, and to try a receiver out.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::call::sign::hmac_hex;
use crate::secret::Secret;
use crate::webhook::table;

/// HMAC-SHA256 of app key and body, keyed with the app secret, as lower-case hexadecimal digits.
pub(super) fn signature(app_key: &str, app_secret: &Secret, raw: &[u8]) -> String {
    hmac_hex(app_secret.expose().as_bytes(), &[app_key.as_bytes(), raw])
}

/// The value of the `Authorization` header for a body, as the platform would send it.
pub fn sign_test_event(app_key: &str, app_secret: &Secret, raw: &[u8]) -> String {
    signature(app_key, app_secret, raw)
}

/// A made-up event of a type, to try a receiver out. Its notification id is another one each time, so that a receiver that knows
/// repeated deliveries takes none for one; [`TestEvent::notification_id`] sets it.
pub fn test_event(event_type: i64, data: impl Into<Value>) -> TestEvent {
    TestEvent {
        event_type,
        notification_id: next_id(),
        owner: owner_field(event_type),
        owner_id: "7495540735365777507".to_owned(),
        timestamp: 1_718_305_585,
        data: data.into(),
    }
}

/// Looks like the platform's. Where it starts is drawn once for the process.
fn next_id() -> String {
    static START: OnceLock<u64> = OnceLock::new();
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let start = START.get_or_init(|| getrandom::u64().unwrap_or_default());
    let number = start.wrapping_add(COUNT.fetch_add(1, Ordering::Relaxed));
    format!("7380{:015}", number % 1_000_000_000_000_000)
}

/// A made-up event. Types that the platform sends without an envelope come without one here too.
#[derive(Debug, Clone)]
pub struct TestEvent {
    event_type: i64,
    notification_id: String,
    owner: String,
    owner_id: String,
    timestamp: i64,
    data: Value,
}

impl TestEvent {
    /// Sets the id by which repeated deliveries are recognized.
    pub fn notification_id(mut self, id: impl Into<String>) -> TestEvent {
        self.notification_id = id.into();
        self
    }

    /// Says which shop it is about.
    pub fn shop_id(self, id: impl Into<String>) -> TestEvent {
        self.owned_by("shop_id", id)
    }

    /// Says which seller it is about.
    pub fn seller_open_id(self, id: impl Into<String>) -> TestEvent {
        self.owned_by("seller_open_id", id)
    }

    /// Says which creator it is about.
    pub fn creator_open_id(self, id: impl Into<String>) -> TestEvent {
        self.owned_by("creator_open_id", id)
    }

    /// Sets when it was sent, Unix seconds.
    pub fn timestamp(mut self, timestamp: i64) -> TestEvent {
        self.timestamp = timestamp;
        self
    }

    /// The body.
    pub fn body(&self) -> Bytes {
        let mut envelope = Map::new();
        envelope.insert("type".to_owned(), json!(self.event_type));
        envelope.insert("tts_notification_id".to_owned(), json!(self.notification_id));
        envelope.insert(self.owner.clone(), json!(self.owner_id));
        envelope.insert("timestamp".to_owned(), json!(self.timestamp));
        envelope.insert("data".to_owned(), self.data.clone());
        Bytes::from(Value::Object(envelope).to_string())
    }

    /// The body and the value of its `Authorization` header.
    pub fn signed(&self, app_key: &str, app_secret: &Secret) -> (Bytes, String) {
        let body = self.body();
        let header = sign_test_event(app_key, app_secret, &body);
        (body, header)
    }

    fn owned_by(mut self, field: &str, id: impl Into<String>) -> TestEvent {
        field.clone_into(&mut self.owner);
        self.owner_id = id.into();
        self
    }
}

fn owner_field(event_type: i64) -> String {
    let owner = table::find(event_type).and_then(|kind| kind.owner);
    owner.unwrap_or("shop_id").to_owned()
}
