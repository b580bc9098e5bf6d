//! The documentation of a field, from the facts.

use super::Kind;
use crate::catalog::Field;
use crate::names;

/// The documentation of a time in seconds.
pub(super) const SECONDS: &str = "Unix seconds.";

/// One line on what it is, and what is known about its values.
pub fn lines(wire: &str, field: &Field, kind: &Kind, is_sent: bool) -> Vec<String> {
    let mut parts = vec![format!("{}.", names::human(wire))];
    if is_sent && field.required {
        parts.push("Required.".into());
    }
    parts.extend(unit(wire, field, kind));
    parts.extend(limits(wire, field, is_sent));
    parts.extend(sample(field).map(|sample| format!("Example: `{sample}`.")));
    vec![parts.join(" ")]
}

fn unit(wire: &str, field: &Field, kind: &Kind) -> Option<String> {
    let is_time = is_time(wire) || field.base == "timestamp";
    match kind {
        Kind::Integer if is_time && is_in_milliseconds(field) => Some("Unix milliseconds.".into()),
        Kind::Integer if is_time => Some(SECONDS.into()),
        Kind::Text if field.base == "json_string" => Some("JSON text, or plain text.".into()),
        Kind::Text if field.format.as_deref() == Some("rfc3339") => {
            Some("A time in the format of RFC 3339.".into())
        }
        Kind::Text if field.format.as_deref() == Some("date") => Some("A day, as `2026-10-01`.".into()),
        Kind::Text if wire == "amount" || wire.ends_with("_amount") => {
            Some("A decimal number as text.".into())
        }
        Kind::Json => Some("JSON of any shape.".into()),
        _ => None,
    }
}

/// Whether a name is that of a time, or of a bound of a search by time.
fn is_time(wire: &str) -> bool {
    let ends = ["_time", "_time_ge", "_time_gt", "_time_le", "_time_lt"];
    ends.iter().any(|end| wire.ends_with(end)) || ["timestamp", "time_ge", "time_lt"].contains(&wire)
}

/// A sample of 13 digits tells it: ten digits of seconds last until the year 2286.
fn is_in_milliseconds(field: &Field) -> bool {
    let sample = field.example.as_ref();
    let number = sample.and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
    number.is_some_and(|number| number >= 1_000_000_000_000)
}

fn limits(wire: &str, field: &Field, is_sent: bool) -> Vec<String> {
    let mut all = Vec::new();
    if !is_sent {
        return all;
    }
    match field.bounds(wire) {
        Some((i64::MIN, high)) => all.push(format!("At most {high}.")),
        Some((low, high)) => all.push(format!("{low} to {high}.")),
        None => {}
    }
    if field.base != "string" && !field.values.is_empty() {
        all.push(format!("One of {}.", field.values.join(", ")));
    }
    if let Some(most) = field.max_items {
        all.push(format!("At most {most} items."));
    }
    if let Some(most) = field.max_length {
        all.push(format!("At most {most} characters."));
    }
    let default = field.default.as_deref().filter(|text| is_plain(text));
    all.extend(default.map(|text| format!("Default: `{text}`.")));
    all
}

/// A sample that is short and not prose.
fn sample(field: &Field) -> Option<String> {
    let value = field.example.as_ref()?;
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    (is_plain(&text) && !value.is_object() && !value.is_array()).then_some(text)
}

fn is_plain(text: &str) -> bool {
    let fits = !text.is_empty() && text.len() <= 40;
    fits && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'`')
}
