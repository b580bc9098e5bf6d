//! An event that is to be kept.

use bytes::Bytes;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tiktokshop_core::webhook::table::{self, WebhookType};
use tiktokshop_core::webhook::{Event, unix_seconds};

use super::trace_parent::TraceParent;

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
    /// `tts_notification_id`, or its SHA-256 if it is longer than 500 bytes; without one, the SHA-256 of the body.
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
    /// Whether it tells a whole state, so that a later one of the same app, type, owner and subject makes it obsolete.
    pub latest_wins: bool,
    /// When what it tells happened, in Unix seconds: the time of the change if the event names one, else when it was sent.
    pub happened_at: i64,
    /// The body, byte by byte as it came; JSON.
    pub body: Bytes,
    /// The span in which it was received or found, if that was traced: runs of its handlers link to it. It is not part of what makes
    /// it one event.
    pub trace: Option<TraceParent>,
}

impl Arrival {
    /// An event of nobody, about nothing in particular, with the body `{}`, of the current span. Set the other fields as they are known.
    pub fn new(
        source: Source,
        app_key: impl Into<String>,
        notification_id: impl Into<String>,
        event_type: impl Into<String>,
        happened_at: i64,
    ) -> Arrival {
        Arrival {
            source,
            app_key: app_key.into(),
            notification_id: notification_id.into(),
            type_id: None,
            event_type: event_type.into(),
            owner: String::new(),
            subject: String::new(),
            latest_wins: false,
            happened_at,
            body: Bytes::from_static(b"{}"),
            trace: TraceParent::current(),
        }
    }

    /// A webhook that was verified, with what the catalogue knows of its type. One of an unknown type is kept, too: it has no
    /// subject, so it is in no order.
    pub fn of(event: &Event) -> Arrival {
        let kind = event.type_id.and_then(table::find);
        let data = event.json().unwrap_or_default();
        Arrival {
            type_id: event.type_id,
            owner: plain(event.owner().unwrap_or_default()),
            subject: kind.map(|kind| subject(kind, event, &data)).unwrap_or_default(),
            latest_wins: kind.is_some_and(|kind| kind.latest_wins),
            body: event.raw().clone(),
            ..Arrival::new(
                Source::Webhook,
                event.app_key.as_str(),
                key(event),
                event.r#type.as_ref(),
                happened_at(kind, event, &data),
            )
        }
    }
}

/// What makes it one event. Without an id of the platform, only the same bytes are the same event.
fn key(event: &Event) -> String {
    event.notification_id.as_deref().map_or_else(|| digest(event.raw()), plain)
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `order:576486316948490001`. An event about several things at once shares one subject with all others of its kind, such as
/// `package:*`: an order among them all is the only one that is right for each.
fn subject(kind: &WebhookType, event: &Event, data: &Value) -> String {
    let Some(path) = kind.subject else { return String::new() };
    if path.contains("[]") {
        return format!("{}:*", noun(path));
    }
    let id = match path.strip_prefix("data.") {
        Some(inner) => at(data, inner).and_then(text),
        None => of_envelope(event, path).map(str::to_owned),
    };
    id.map(|id| format!("{}:{}", noun(path), plain(&id))).unwrap_or_default()
}

/// `data.package_list[].package_id` is about a `package`, `seller_open_id` about a `seller`.
fn noun(path: &str) -> &str {
    let path = path.strip_suffix(".id").unwrap_or(path);
    let last = path.rsplit('.').next().unwrap_or(path);
    let last = last.strip_suffix("_id").unwrap_or(last);
    last.strip_suffix("_open").unwrap_or(last)
}

fn of_envelope<'e>(event: &'e Event, field: &str) -> Option<&'e str> {
    match field {
        "shop_id" => event.shop_id.as_deref(),
        "seller_open_id" => event.seller_open_id.as_deref(),
        "creator_open_id" => event.creator_open_id.as_deref(),
        _ => None,
    }
}

/// The time of the change, else when the event was sent; 0 if it says neither.
fn happened_at(kind: Option<&WebhookType>, event: &Event, data: &Value) -> i64 {
    let paths = kind.map(|kind| kind.happened).unwrap_or_default();
    let inner = paths.iter().filter_map(|path| path.strip_prefix("data."));
    let changed = inner.filter_map(|path| seconds(at(data, path)?)).next();
    changed.or(event.timestamp).unwrap_or_default()
}

fn at<'v>(data: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(data, |value, name| value.get(name))
}

/// An id, which may be sent as a number.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Unix seconds: a number, a number in a text, or a date. Zero and less are no times of a change.
fn seconds(value: &Value) -> Option<i64> {
    let text = text(value)?;
    let whole = text.split_once('.').map_or(text.as_str(), |(whole, _)| whole);
    let seconds = whole.parse().ok().or_else(|| unix_seconds(&text));
    seconds.filter(|seconds| *seconds > 0)
}

/// The longest id, in bytes. The platform's have 19; PostgreSQL refuses an entry of an index beyond some 2,700.
const LONGEST: usize = 500;

/// An id as databases take it: they refuse the character NUL in texts. One that is too long is stored as its SHA-256.
fn plain(id: &str) -> String {
    if id.len() > LONGEST {
        return digest(id.as_bytes());
    }
    id.replace('\0', "\u{fffd}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn arrival(body: &str) -> Arrival {
        Arrival::of(&Event::read(Bytes::copy_from_slice(body.as_bytes()), "app").unwrap())
    }

    #[test]
    fn an_order_is_the_subject_of_its_event() {
        let body = r#"{"type":1,"tts_notification_id":"n1","shop_id":"7","timestamp":1700000009,
            "data":{"order_id":"576486316948490001","order_status":"UNPAID","update_time":"1700000001"}}"#;
        let found = arrival(body);
        assert_eq!((found.event_type.as_str(), found.type_id), ("ORDER_STATUS_CHANGE", Some(1)));
        assert_eq!((found.owner.as_str(), found.subject.as_str()), ("7", "order:576486316948490001"));
        assert_eq!((found.happened_at, found.latest_wins), (1_700_000_001, true));
        assert_eq!((found.notification_id.as_str(), &found.body[..]), ("n1", body.as_bytes()));
    }

    #[test]
    fn times_are_read_in_every_form() {
        for (sent, wanted) in [
            ("1700000001", 1_700_000_001),
            ("\"1700000001\"", 1_700_000_001),
            ("1700000001.5", 1_700_000_001),
            ("\"2023-11-14T22:13:21.5Z\"", 1_700_000_001),
            ("\"soon\"", 1_700_000_009),
            ("0", 1_700_000_009),
            ("null", 1_700_000_009),
        ] {
            let body = format!(
                r#"{{"type":5,"shop_id":"7","timestamp":1700000009,"data":{{"product_id":1,"update_time":{sent}}}}}"#
            );
            assert_eq!(arrival(&body).happened_at, wanted, "{sent}");
        }
    }

    #[test]
    fn a_flat_event_has_its_own_id_and_date() {
        let found =
            arrival(r#"{"event_id":"e1","occurred_at":"2023-11-14T22:13:21Z","seller_id":4,"sku_id":9}"#);
        assert_eq!((found.notification_id.as_str(), found.subject.as_str()), ("e1", "sku:9"));
        assert_eq!(found.happened_at, 1_700_000_001);
    }

    #[test]
    fn packages_share_one_order_and_are_never_overtaken() {
        let found = arrival(r#"{"type":4,"shop_id":"7","data":{"package_list":[{"package_id":"1"}]}}"#);
        assert_eq!((found.subject.as_str(), found.latest_wins), ("package:*", false));
    }

    #[test]
    fn messages_follow_each_other_in_their_conversation() {
        let found = arrival(r#"{"type":14,"shop_id":"7","data":{"message_id":"1","conversation_id":"c"}}"#);
        assert_eq!((found.subject.as_str(), found.latest_wins), ("conversation:c", false));
    }

    #[test]
    fn subjects_in_the_envelope_are_found() {
        assert_eq!(arrival(r#"{"type":6,"shop_id":"7","data":{}}"#).subject, "shop:7");
        assert_eq!(arrival(r#"{"type":20,"creator_open_id":"c","data":{}}"#).subject, "creator:c");
        assert_eq!(
            arrival(r#"{"type":46,"shop_id":"7","data":{"translation_task":{"id":"t"}}}"#).subject,
            "translation_task:t"
        );
    }

    #[test]
    fn what_nobody_knows_is_kept_in_no_order() {
        let found = arrival(r#"{"type":999,"shop_id":"7","timestamp":5,"data":{"order_id":"1"}}"#);
        assert_eq!((found.event_type.as_str(), found.subject.as_str()), ("999", ""));
        assert_eq!((found.happened_at, found.latest_wins), (5, false));
        assert_eq!(arrival(r#"{"hello":1}"#).event_type, "UNKNOWN");
    }

    #[test]
    fn without_an_id_the_bytes_are_the_id() {
        let [one, same, other] = [r#"{"type":1}"#, r#"{"type":1}"#, r#"{"type": 1}"#].map(arrival);
        assert_eq!(one.notification_id.len(), 64);
        assert_eq!(one.notification_id, same.notification_id);
        assert_ne!(one.notification_id, other.notification_id);
    }

    #[test]
    fn ids_are_never_too_long_for_an_index() {
        let long = |digit: &str| digit.repeat(80_000);
        let body = format!(
            r#"{{"type":1,"tts_notification_id":"{}","shop_id":"{}","data":{{"order_id":"{}"}}}}"#,
            long("1"),
            long("2"),
            long("3")
        );
        let found = arrival(&body);
        assert_eq!((found.notification_id.len(), found.owner.len(), found.subject.len()), (64, 64, 70));
        assert_ne!(found.notification_id, found.owner);
        assert_eq!(&found.body[..], body.as_bytes());
    }

    #[test]
    fn a_nul_does_not_reach_the_database() {
        assert_eq!(
            arrival("{\"type\":1,\"tts_notification_id\":\"a\\u0000b\"}").notification_id,
            "a\u{fffd}b"
        );
    }
}
