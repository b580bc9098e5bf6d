//! What a handler is given.

use std::fmt;
use std::ops::Deref;

use tiktokshop_lifecycle::inbox::{Arrival, Claim, Source};

use crate::webhook::{Event, EventData};
use crate::{Error, ErrorKind, Result};

/// A stored event, handed to a handler. It dereferences to [`Arrival`]: `event.event_type`, `event.owner`, `event.subject`,
/// `event.notification_id`, `event.body`.
#[derive(Clone)]
pub struct InboxEvent {
    claim: Claim,
}

impl InboxEvent {
    pub(super) fn of(claim: Claim) -> InboxEvent {
        InboxEvent { claim }
    }

    /// Its place in the store: the same for each attempt, and no other event has it.
    pub fn seq(&self) -> i64 {
        self.claim.event.seq
    }

    /// Which attempt this is: 1 for the first.
    pub fn attempt(&self) -> i64 {
        self.claim.attempt
    }

    /// How often the platform delivered it until now.
    pub fn copies(&self) -> i64 {
        self.claim.event.copies
    }

    /// When it was stored, in Unix seconds.
    pub fn received_at(&self) -> i64 {
        self.claim.event.received_at
    }

    /// The webhook with its typed data.
    ///
    /// # Errors
    /// [`ErrorKind::WebhookBody`] if it is not a webhook, but an event of this library, or if its data does not fit its type.
    pub fn webhook(&self) -> Result<Event> {
        if self.source != Source::Webhook {
            let detail = format!("`{}` is an event of this library, not a webhook", self.event_type);
            return Err(Error::new(ErrorKind::WebhookBody, detail));
        }
        Event::read(self.body.clone(), self.app_key.as_str())
    }

    /// The typed data of the webhook.
    ///
    /// # Errors
    /// As for [`webhook`](InboxEvent::webhook).
    pub fn data(&self) -> Result<EventData> {
        self.webhook().map(|event| event.data)
    }
}

impl Deref for InboxEvent {
    type Target = Arrival;

    fn deref(&self) -> &Arrival {
        &self.claim.event.arrival
    }
}

/// Without the body, which may hold a buyer's name.
impl fmt::Debug for InboxEvent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("InboxEvent")
            .field("seq", &self.seq())
            .field("event_type", &self.event_type)
            .field("owner", &self.owner)
            .field("subject", &self.subject)
            .field("attempt", &self.attempt())
            .finish_non_exhaustive()
    }
}
