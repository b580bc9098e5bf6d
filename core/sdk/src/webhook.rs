//! Typed webhooks.
//!
//! ```
//! use tiktokshop::webhook::{self, EventData, Verifier};
//!
//! # fn main() -> tiktokshop::Result<()> {
//! # let body = br#"{"type":1,"tts_notification_id":"1","shop_id":"2","timestamp":3,"data":{"order_id":"4"}}"#;
//! # let signature = webhook::sign_test_event("app key", &"app secret".into(), body);
//! let verifier = Verifier::new([("app key", "app secret")]);
//! let event = webhook::construct_event(&verifier, body, &signature)?;
//! match &event.data {
//!     EventData::OrderStatusChange(change) => println!("{:?} is {:?}", change.order_id, change.order_status),
//!     other => println!("{other:?}"),
//! }
//! # Ok(())
//! # }
//! ```

use std::ops::Deref;

use bytes::Bytes;
pub use tiktokshop_core::webhook::{SIGNATURE_HEADER, TestEvent, Verifier, sign_test_event, test_event};

pub use crate::generated::webhook::*;

use crate::{Error, ErrorKind, Result};

/// A webhook with its typed data. It dereferences to [`tiktokshop_core::webhook::Event`], which has everything else:
/// `event.shop_id`, `event.notification_id`, `event.timestamp`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Event {
    /// What happened.
    pub data: EventData,
    envelope: tiktokshop_core::webhook::Event,
}

impl Event {
    /// Reads a body without verifying it, for bodies that were verified before they were stored.
    ///
    /// # Errors
    /// [`ErrorKind::WebhookBody`] if it is not a JSON object.
    pub fn read(raw: impl Into<Bytes>, app_key: impl Into<String>) -> Result<Event> {
        Event::typed(tiktokshop_core::webhook::Event::read(raw.into(), app_key)?)
    }

    /// Gives an event of the runtime its typed data.
    ///
    /// # Errors
    /// [`ErrorKind::WebhookBody`] if its data is invalid or nested too deeply.
    pub fn typed(envelope: tiktokshop_core::webhook::Event) -> Result<Event> {
        let data = EventData::decode(envelope.type_id, envelope.data().as_bytes());
        let data =
            data.map_err(|error| Error::new(ErrorKind::WebhookBody, format!("`data`: {}", error.detail())))?;
        Ok(Event { data, envelope })
    }

    /// The event as the runtime has it.
    pub fn envelope(&self) -> &tiktokshop_core::webhook::Event {
        &self.envelope
    }
}

impl Deref for Event {
    type Target = tiktokshop_core::webhook::Event;

    fn deref(&self) -> &Self::Target {
        &self.envelope
    }
}

/// Verifies a webhook and gives it its type. `raw` is the body, byte for byte as it was received, and `signature` the
/// `Authorization` header.
///
/// # Errors
/// [`ErrorKind::WebhookSignature`] (respond with 401) and [`ErrorKind::WebhookBody`] (respond with 400).
pub fn construct_event(verifier: &Verifier, raw: &[u8], signature: &str) -> Result<Event> {
    Event::typed(verifier.construct_event(raw, signature)?)
}
