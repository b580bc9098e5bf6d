//! A webhook that was verified and read.

use std::borrow::Cow;
use std::ops::Range;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::envelope::integer;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::envelope::Envelope;
pub use crate::generated::envelope::Event;
use crate::json::surrogates;
use crate::webhook::table;

/// The type that is sent without an envelope, and so without its number.
const FLAT_TYPE: i64 = 68;

/// The name of a type that has no number.
pub const UNKNOWN_TYPE: &str = "UNKNOWN";

impl Event {
    /// Reads a body without verifying it: for bodies that were verified when they were stored.
    ///
    /// # Errors
    /// `WebhookBody` if it is not a JSON object.
    pub fn read(raw: Bytes, app_key: impl Into<String>) -> Result<Event> {
        let envelope = Envelope::parse(&raw)?;
        let type_text = envelope.type_text();
        let type_id = match &type_text {
            Some(text) => integer(text),
            None => flat_type(&envelope, &raw),
        };
        Ok(Event {
            r#type: name_of(type_id),
            type_id,
            type_text,
            data: envelope.data().and_then(|data| range_in(&raw, data)),
            unwrapped: envelope.data_in_a_string()?,
            ..envelope.event(raw.clone(), app_key.into())
        })
    }

    /// The JSON text of `data`, as it was sent; if it was sent as an object in a string, that object. The whole body if there
    /// is no envelope; `null` if there is no `data`.
    pub fn data(&self) -> &str {
        if let Some(unwrapped) = &self.unwrapped {
            return unwrapped;
        }
        let range = match &self.data {
            Some(range) => range.clone(),
            None if self.type_text.is_none() => 0..self.raw.len(),
            None => return "null",
        };
        self.raw.get(range).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("null")
    }

    /// The body, byte by byte as it came.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// `data` as a JSON value. Numbers beyond 64 bits lose digits here; read [`Event::data`] if that matters.
    pub fn json(&self) -> Result<Value> {
        self.data_as()
    }

    /// `data` as a type of your own. Halves of characters (`"\ud83d"`) become U+FFFD.
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&surrogates::replace_in(self.data())).map_err(|problem| {
            let kind = &self.r#type;
            Error::new(
                ErrorKind::WebhookBody,
                format!("`data` of {kind} is not what was expected: {problem}"),
            )
        })
    }

    /// Whose event it is: the shop, else the seller, else the creator.
    pub fn owner(&self) -> Option<&str> {
        let ids = [&self.shop_id, &self.seller_open_id, &self.creator_open_id];
        ids.into_iter().find_map(|id| id.as_deref())
    }
}

/// What a type is called.
fn name_of(type_id: Option<i64>) -> Cow<'static, str> {
    let Some(number) = type_id else { return Cow::Borrowed(UNKNOWN_TYPE) };
    table::find(number).map_or_else(|| Cow::Owned(number.to_string()), |kind| Cow::Borrowed(kind.name))
}

/// A flat body is recognized by its fields.
fn flat_type(envelope: &Envelope<'_>, raw: &[u8]) -> Option<i64> {
    let inventory = [&b"\"occurred_at\""[..], b"\"sku_id\""];
    let has = |name: &[u8]| raw.windows(name.len()).any(|window| window == name);
    (envelope.is_flat() && inventory.into_iter().all(has)).then_some(FLAT_TYPE)
}

/// Where a slice of the body stands in it.
fn range_in(raw: &[u8], part: &str) -> Option<Range<usize>> {
    let start = part.as_ptr().addr().checked_sub(raw.as_ptr().addr())?;
    let end = start.checked_add(part.len())?;
    (end <= raw.len()).then_some(start..end)
}
