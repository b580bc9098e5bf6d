//! An event, as the app gets it and as `/v1/events` shows it.

use serde::Deserialize;
use serde_json::Value;

/// What both forms have in common.
#[derive(Debug, Clone, Deserialize)]
pub struct Event {
    pub seq: i64,
    pub source: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub owner: String,
    pub subject: String,
    pub happened_at: i64,
    /// How often it was delivered to the servers; only in `/v1/events`.
    #[serde(default)]
    pub copies: i64,
    /// Its own bytes: `data` of what is forwarded, `body` in `/v1/events`.
    #[serde(alias = "data")]
    pub body: Value,
}

impl Event {
    pub fn forwarded(body: &[u8]) -> Event {
        serde_json::from_slice(body).unwrap()
    }

    pub fn is_webhook(&self) -> bool {
        self.source == "webhook"
    }

    /// The platform's id of a webhook.
    pub fn notification_id(&self) -> &str {
        self.body["tts_notification_id"].as_str().unwrap()
    }
}
