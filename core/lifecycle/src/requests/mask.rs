//! The parameters of a call as the log keeps them: without secrets, and without what identifies a person.

use bytes::Bytes;
use serde_json::{Map, Value};
use tiktokshop_core::redact;

/// How much of a call's parameters the log keeps. Secrets are masked in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Detail {
    /// No parameters.
    None,
    /// Everything except personal data: names, addresses, phone numbers, texts that people wrote.
    #[default]
    Masked,
    /// Everything.
    Full,
}

impl Detail {
    /// The name in settings.
    pub const fn name(self) -> &'static str {
        match self {
            Detail::None => "none",
            Detail::Masked => "masked",
            Detail::Full => "full",
        }
    }

    /// The detail with this name.
    pub fn named(name: &str) -> Option<Detail> {
        [Detail::None, Detail::Masked, Detail::Full].into_iter().find(|known| known.name() == name)
    }
}

const SECRET: &str = "[redacted]";
const PERSONAL: &str = "[personal]";
/// Parts of the names of fields whose values, and all values inside them, say who somebody is, where they live, or what
/// they wrote.
const PERSONAL_NAMES: [&str; 25] = [
    "address",
    "birth",
    "buyer_email",
    "comment",
    "contact",
    "content",
    "cpf",
    "display_name",
    "email",
    "first_name",
    "full_name",
    "identity",
    "last_name",
    "latitude",
    "longitude",
    "message",
    "nickname",
    "note",
    "passport",
    "phone",
    "postal_code",
    "recipient",
    "tax_id",
    "username",
    "zip_code",
];
/// Names that contain one of those and nevertheless say nothing about a person.
const IMPERSONAL_NAMES: [&str; 4] = ["content_format", "content_type", "message_id", "message_type"];
/// What every request carries, and the columns of the log say better.
const USUAL: [&str; 2] = ["app_key", "timestamp"];

/// Query and body as one JSON object, such as `{"query":{"page_size":"50"},"body":{"status":"UNPAID"}}`.
pub(super) fn parameters(detail: Detail, query: &[(String, String)], body: &Body) -> String {
    if detail == Detail::None {
        return "{}".to_owned();
    }
    let named = query.iter().filter(|(name, _)| !USUAL.contains(&name.as_str()));
    let query: Map<String, Value> =
        named.map(|(name, value)| (name.clone(), Value::String(value.clone()))).collect();
    let mut all = Map::new();
    if !query.is_empty() {
        all.insert("query".to_owned(), masked(detail, "", Value::Object(query)));
    }
    if let Some(body) = body.shown() {
        all.insert("body".to_owned(), masked(detail, "", body));
    }
    Value::Object(all).to_string()
}

/// The body of a request, unless it is too long to be kept.
#[derive(Debug, Clone)]
pub(super) enum Body {
    Whole(Bytes),
    /// Only its length in bytes is known.
    Length(usize),
}

impl Body {
    fn shown(&self) -> Option<Value> {
        let left_out = |length: usize, why: &str| Some(Value::String(format!("<{length} bytes{why}>")));
        match self {
            Body::Whole(bytes) if bytes.is_empty() => None,
            Body::Whole(bytes) => match serde_json::from_slice(bytes) {
                Ok(value) => Some(value),
                Err(_) => left_out(bytes.len(), ", not JSON"),
            },
            Body::Length(length) => left_out(*length, ""),
        }
    }
}

fn masked(detail: Detail, name: &str, value: Value) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value,
        _ if redact::names_a_secret(name) => Value::String(SECRET.to_owned()),
        // The address of a webhook is an option of the app, not a place where somebody lives.
        Value::String(text) if text.starts_with("https://") => Value::String(redact::scrub(&text)),
        _ if detail == Detail::Masked && is_personal(name) => Value::String(PERSONAL.to_owned()),
        Value::String(text) => Value::String(redact::scrub(&text)),
        Value::Array(items) => items.into_iter().map(|item| masked(detail, name, item)).collect(),
        Value::Object(members) => {
            let masked = |(name, value): (String, Value)| {
                let value = masked(detail, &name, value);
                (name, value)
            };
            Value::Object(members.into_iter().map(masked).collect())
        }
        number => number,
    }
}

/// A person's `name` stands inside `recipient`, `contact_person` or the like, which are masked as a whole.
fn is_personal(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    !IMPERSONAL_NAMES.contains(&name.as_str()) && PERSONAL_NAMES.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(detail: Detail, body: &'static str) -> String {
        let query = [("page_size", "50"), ("shop_cipher", "GCP_abc"), ("app_key", "k"), ("timestamp", "1")];
        let query = query.map(|(name, value)| (name.to_owned(), value.to_owned()));
        parameters(detail, &query, &Body::Whole(Bytes::from_static(body.as_bytes())))
    }

    const SHIPMENT: &str = r#"{"orders":[{"id":"57","recipient":{"name":"Ana","line":["a","b"]},"phone_number":8491,
        "buyer_emails":["ana@example.com"],"note":"ring twice","token":"TTP_abcdef","app_secret":"s3cr3t"}],
        "address":"https://shop.example/tiktok/webhooks/all","is_gift":true}"#;

    #[test]
    fn people_and_secrets_are_masked_and_the_rest_stays() {
        let wanted = concat!(
            r#"{"query":{"page_size":"50","shop_cipher":"[redacted]"},"body":{"orders":[{"id":"57","#,
            r#""recipient":"[personal]","phone_number":"[personal]","buyer_emails":"[personal]","#,
            r#""note":"[personal]","token":"[redacted]","app_secret":"[redacted]"}],"#,
            r#""address":"https://shop.example/tiktok/webhooks/all","is_gift":true}}"#,
        );
        assert_eq!(shown(Detail::Masked, SHIPMENT), wanted);
    }

    #[test]
    fn secrets_are_masked_even_in_full() {
        let full = shown(Detail::Full, SHIPMENT);
        assert!(full.contains("Ana") && full.contains("8491") && full.contains("ring twice"), "{full}");
        for secret in ["TTP_", "s3cr3t", "GCP_"] {
            assert!(!full.contains(secret), "{full}");
        }
        assert_eq!(shown(Detail::None, SHIPMENT), "{}");
    }

    #[test]
    fn a_body_that_is_not_json_is_named_by_its_length() {
        assert!(shown(Detail::Masked, "--form\r\n").ends_with(r#""body":"<8 bytes, not JSON>"}"#));
        assert_eq!(parameters(Detail::Full, &[], &Body::Length(70_000)), r#"{"body":"<70000 bytes>"}"#);
        assert_eq!(parameters(Detail::Full, &[], &Body::Whole(Bytes::new())), "{}");
    }
}
