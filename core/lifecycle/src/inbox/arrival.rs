//! An event that is to be kept.

use bytes::Bytes;

/// Where an event comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The platform sent it.
    Webhook,
    /// The state of an authorization changed.
    Token,
    /// A sync found a change.
    Sync,
    /// A call failed for good.
    Request,
}

impl Source {
    /// The name in the store, in JSON and in every other language.
    pub const fn name(self) -> &'static str {
        match self {
            Source::Webhook => "webhook",
            Source::Token => "token",
            Source::Sync => "sync",
            Source::Request => "request",
        }
    }

    /// The source with this name.
    pub fn named(name: &str) -> Option<Source> {
        [Source::Webhook, Source::Token, Source::Sync, Source::Request]
            .into_iter()
            .find(|known| known.name() == name)
    }
}

/// An event that is to be kept, verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Where it comes from.
    pub source: Source,
    /// The app that it belongs to.
    pub app_key: String,
    /// What makes it one event: a second one with this id, of the same source and app, is the same event again. For a webhook
    /// `tts_notification_id`; without one, the SHA-256 of the body.
    pub notification_id: String,
    /// The platform's number of the type, for a webhook that has one.
    pub type_id: Option<i64>,
    /// The name of the type: `ORDER_STATUS_CHANGE`, `authorization.expiring`, `order.changed`, `request.failed`.
    pub event_type: String,
    /// Whose event it is: the id of the shop, else the open id of the seller or creator; empty if nobody's.
    pub owner: String,
    /// What it is about, such as `order:576486316948490001`. Events of one owner and subject are handled one at a time and in
    /// order. Empty: of nothing in particular, and in no order.
    pub subject: String,
    /// When what it tells happened, in Unix seconds: the time of the change if the event names one, else when it was sent.
    pub happened_at: i64,
    /// The body, byte by byte as it came; JSON.
    pub body: Bytes,
}
