//! What is sent for an event: one form for all sources, with the event's own bytes inside.

use bytes::Bytes;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

use crate::inbox::{Arrival, Stored};

/// An event as it is sent: its id, and the body that is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The header `webhook-id`. The same each time the event is sent: whoever has seen it has seen the event.
    pub id: String,
    /// JSON: `id`, `seq`, `source`, `type`, `timestamp` and so on, and `data` with the event byte by byte as it came, so
    /// that no number loses a digit.
    pub body: Bytes,
}

#[derive(Serialize)]
struct Envelope<'a> {
    id: &'a str,
    seq: i64,
    source: &'static str,
    #[serde(rename = "type")]
    event_type: &'a str,
    type_id: Option<i64>,
    /// RFC 3339, as the standard recommends.
    timestamp: String,
    app_key: &'a str,
    owner: &'a str,
    subject: &'a str,
    happened_at: i64,
    received_at: i64,
    data: Box<RawValue>,
}

impl Message {
    /// The message of an event.
    pub fn of(event: &Stored) -> Message {
        let arrival = &event.arrival;
        let id = message_id(arrival);
        let envelope = Envelope {
            id: &id,
            seq: event.seq,
            source: arrival.source.name(),
            event_type: &arrival.event_type,
            type_id: arrival.type_id,
            timestamp: Timestamp::from_second(arrival.happened_at).unwrap_or_default().to_string(),
            app_key: &arrival.app_key,
            owner: &arrival.owner,
            subject: &arrival.subject,
            happened_at: arrival.happened_at,
            received_at: event.received_at,
            data: raw(&arrival.body),
        };
        // Only texts, numbers and raw JSON: this cannot fail.
        let body = serde_json::to_vec(&envelope).unwrap_or_default();
        Message { id, body: body.into() }
    }
}

/// The body as it is; as a string if it is not JSON.
fn raw(body: &[u8]) -> Box<RawValue> {
    let text = String::from_utf8_lossy(body);
    let exact = serde_json::from_str::<Box<RawValue>>(&text);
    exact.or_else(|_| serde_json::value::to_raw_value(&text)).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

/// The `webhook-id` of an event: its source, app and id. What the standard does not allow in an id is hashed.
pub fn message_id(arrival: &Arrival) -> String {
    let source = arrival.source.name();
    let id = format!("{}_{}", arrival.app_key, arrival.notification_id);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if id.len() <= 100 && id.bytes().all(is_plain) {
        return format!("{source}_{id}");
    }
    let digest: String = Sha256::digest(&id).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{source}_{digest}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Source;

    fn stored(id: &str, body: &'static [u8]) -> Stored {
        let arrival = Arrival {
            source: Source::Webhook,
            app_key: "key".to_owned(),
            notification_id: id.to_owned(),
            type_id: Some(1),
            event_type: "ORDER_STATUS_CHANGE".to_owned(),
            owner: "7495540735365777507".to_owned(),
            subject: "order:576653688135258178".to_owned(),
            latest_wins: false,
            happened_at: 1_718_305_585,
            body: Bytes::from_static(body),
            trace: None,
        };
        Stored { seq: 7, arrival, received_at: 1_718_305_586, copies: 1 }
    }

    #[test]
    fn the_event_is_inside_byte_by_byte() {
        let body = br#"{"n":576653688135258178123, "f":1.10 ,"s":"\ud83d"}"#;
        let message = Message::of(&stored("7380066284010030890", body));
        let text = String::from_utf8(message.body.to_vec()).unwrap();
        assert_eq!(
            text,
            concat!(
                r#"{"id":"webhook_key_7380066284010030890","seq":7,"source":"webhook","type":"ORDER_STATUS_CHANGE","type_id":1,"#,
                r#""timestamp":"2024-06-13T19:06:25Z","app_key":"key","owner":"7495540735365777507","#,
                r#""subject":"order:576653688135258178","happened_at":1718305585,"received_at":1718305586,"#,
                r#""data":{"n":576653688135258178123, "f":1.10 ,"s":"\ud83d"}}"#,
            )
        );
    }

    #[test]
    fn what_is_not_json_is_a_string() {
        let message = Message::of(&stored("1", b"{\"a\":\xff"));
        assert!(message.body.ends_with("\"data\":\"{\\\"a\\\":\u{fffd}\"}".as_bytes()), "{message:?}");
    }

    /// The signature joins id, timestamp and body with dots: an id with a dot could be read in two ways.
    #[test]
    fn an_id_holds_no_dot() {
        for id in ["", "a.b", "snow ☃", &"x".repeat(101)] {
            let id = message_id(&stored(id, b"{}").arrival);
            assert!(
                id.len() < 110 && !id.contains('.') && id.is_ascii() && id.starts_with("webhook_"),
                "{id}"
            );
        }
    }
}
