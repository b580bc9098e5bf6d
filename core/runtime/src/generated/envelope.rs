// Generated from core/catalog by `cargo gen`. Do not edit.

use std::borrow::Cow;
use std::ops::Range;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::webhook::envelope::{id, time};

/// A webhook that was verified. Unknown types are events too: the platform adds some without notice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Event {
    /// The name of its type: `ORDER_STATUS_CHANGE`. A type that is not in the catalogue goes by its number, as text: `999`;
    /// one that is not a number, or that the platform left out, is [`UNKNOWN_TYPE`](crate::webhook::UNKNOWN_TYPE).
    pub r#type: Cow<'static, str>,
    /// The number of its type; `None` if the platform sent none, or a word.
    pub type_id: Option<i64>,
    /// The type as it was sent: `1`, `TBD`.
    pub type_text: Option<String>,
    /// The id of the event, the same for each delivery.
    pub notification_id: Option<String>,
    /// The shop of the event.
    pub shop_id: Option<String>,
    /// The seller of the event, for types that concern no single shop.
    pub seller_open_id: Option<String>,
    /// The creator of the event.
    pub creator_open_id: Option<String>,
    /// When it was sent, in Unix seconds. Events may overtake each other.
    pub timestamp: Option<i64>,
    /// The app whose secret verified it.
    pub app_key: String,
    pub(crate) raw: Bytes,
    pub(crate) data: Option<Range<usize>>,
    /// `data` if it came as JSON in a string.
    pub(crate) unwrapped: Option<String>,
}

/// The fields around `data`, each as the text that was sent: an id of 19 digits must not pass through a float.
#[derive(Deserialize)]
pub(crate) struct Envelope<'a> {
    #[serde(borrow, default, rename = "type")]
    pub(crate) kind: Option<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) data: Option<&'a RawValue>,
    #[serde(borrow, default)]
    tts_notification_id: Option<&'a RawValue>,
    /// Only in flat events, which have no envelope.
    #[serde(borrow, default)]
    event_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    shop_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    seller_open_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    creator_open_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    timestamp: Option<&'a RawValue>,
    /// Only in flat events, which have no envelope.
    #[serde(borrow, default)]
    occurred_at: Option<&'a RawValue>,
}

impl Envelope<'_> {
    pub(crate) fn notification_id(&self) -> Option<String> {
        id(self.tts_notification_id).or_else(|| id(self.event_id).filter(|_| self.is_flat()))
    }

    pub(crate) fn shop_id(&self) -> Option<String> {
        id(self.shop_id)
    }

    pub(crate) fn seller_open_id(&self) -> Option<String> {
        id(self.seller_open_id)
    }

    pub(crate) fn creator_open_id(&self) -> Option<String> {
        id(self.creator_open_id)
    }

    pub(crate) fn timestamp(&self) -> Option<i64> {
        time(self.timestamp, self.occurred_at)
    }

    /// The event without its type and its data.
    pub(crate) fn event(&self, raw: Bytes, app_key: String) -> Event {
        Event {
            r#type: Cow::Borrowed(crate::webhook::UNKNOWN_TYPE),
            type_id: None,
            type_text: None,
            notification_id: self.notification_id(),
            shop_id: self.shop_id(),
            seller_open_id: self.seller_open_id(),
            creator_open_id: self.creator_open_id(),
            timestamp: self.timestamp(),
            app_key,
            raw,
            data: None,
            unwrapped: None,
        }
    }
}
