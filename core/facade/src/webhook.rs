//! Webhooks for a binding.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tiktokshop_core::Secret;
use tiktokshop_core::webhook::{Verifier, test_event};

use crate::client::Client;
use crate::event;
use crate::failure::Result;
use crate::input::seconds;
use crate::text;

/// Verifies webhooks of one or several apps. It needs no client and no runtime.
#[derive(Debug, Clone)]
pub struct Webhooks(pub(crate) Verifier);

/// `apps` are pairs of app key and app secret; `max_age` in seconds.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct VerifierInput {
    apps: Vec<(String, String)>,
    max_age: Option<f64>,
    max_body_bytes: Option<usize>,
}

impl VerifierInput {
    fn settle(&self, mut verifier: Verifier) -> Result<Webhooks> {
        if let Some(age) = self.max_age {
            verifier = verifier.max_age(seconds("max_age", age)?);
        }
        if let Some(bytes) = self.max_body_bytes {
            verifier = verifier.max_body_bytes(bytes);
        }
        Ok(Webhooks(verifier))
    }
}

impl Webhooks {
    /// A verifier from settings: `{apps: [[key, secret]], max_age, max_body_bytes}`.
    pub fn open(settings: &str) -> Result<Webhooks> {
        let input: VerifierInput = text::read("the verifier's settings", settings)?;
        input.settle(Verifier::new(input.apps.clone()))
    }

    /// Verifies the size, the signature and, if a limit is set, the age.
    pub fn verify(&self, raw: &[u8], signature: &str) -> Result<()> {
        Ok(self.0.verify(raw, signature)?)
    }

    /// Verifies a webhook and reads it: `{type, type_id, type_text, app_key, data}` and the fields of
    /// `core/catalog/envelope.toml`.
    pub fn construct_event(&self, raw: &[u8], signature: &str) -> Result<String> {
        event::json(&self.0.construct_event(raw, signature)?)
    }
}

impl Client {
    /// A verifier of this app's webhooks: `{max_age, max_body_bytes}`.
    pub fn webhooks(&self, settings: &str) -> Result<Webhooks> {
        let input: VerifierInput = text::read("the verifier's settings", settings)?;
        input.settle(self.core.webhooks())
    }
}

/// What to sign: `body` as it is, or an event made from `type` and `data`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TestInput {
    app_key: String,
    app_secret: String,
    body: Option<String>,
    #[serde(rename = "type")]
    event_type: i64,
    data: Value,
    shop_id: Option<String>,
    notification_id: Option<String>,
    timestamp: Option<i64>,
}

/// A webhook as the platform would send it, to try a receiver out: `{body, signature}`.
pub fn sign_test_event(input: &str) -> Result<String> {
    let input: TestInput = text::read("the test event", input)?;
    let secret = Secret::new(&input.app_secret);
    let body = match &input.body {
        Some(body) => body.clone(),
        None => String::from_utf8_lossy(&made(&input)).into_owned(),
    };
    let signature = tiktokshop_core::webhook::sign_test_event(&input.app_key, &secret, body.as_bytes());
    Ok(json!({"body": body, "signature": signature}).to_string())
}

fn made(input: &TestInput) -> bytes::Bytes {
    let mut event = test_event(input.event_type, input.data.clone());
    if let Some(id) = &input.shop_id {
        event = event.shop_id(id);
    }
    if let Some(id) = &input.notification_id {
        event = event.notification_id(id);
    }
    event.timestamp(input.timestamp.unwrap_or_else(now)).body()
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    i64::try_from(since.unwrap_or(Duration::ZERO).as_secs()).unwrap_or_default()
}
