//! The documentation of a field, from the facts.

use crate::catalog::Field;
use crate::names;

/// One line on what it is, and what is known about its values.
pub fn lines(wire: &str, field: &Field, is_sent: bool) -> Vec<String> {
    let parts = parts(wire, field, is_sent).into_iter();
    let meaning = meaning(wire, field);
    let required = (is_sent && field.required).then(|| "Required.".to_owned());
    vec![[meaning].into_iter().chain(required).chain(parts).collect::<Vec<_>>().join(" ")]
}

/// The same without saying whether it is required.
pub fn text(wire: &str, field: &Field, is_sent: bool) -> String {
    let parts = parts(wire, field, is_sent).into_iter();
    [meaning(wire, field)].into_iter().chain(parts).collect::<Vec<_>>().join(" ")
}

/// What is known of its values.
fn parts(wire: &str, field: &Field, is_sent: bool) -> Vec<String> {
    let mut parts = Vec::new();
    parts.extend(unit(wire, field).filter(|_| !field.doc.text.contains("Unix")).map(str::to_owned));
    let said = field.doc.text.to_lowercase();
    let limits = limits(wire, field, is_sent).into_iter();
    parts.extend(limits.filter(|limit| !said.contains(limit_of(&limit.to_lowercase()))));
    parts.extend(sample(field).map(|sample| format!("Example: `{sample}`.")));
    parts
}

fn meaning(wire: &str, field: &Field) -> String {
    if field.doc.text.is_empty() { format!("{}.", names::human(wire)) } else { field.doc.text.clone() }
}

/// Whether it is a number of seconds since 1970.
pub(super) fn is_in_unix_seconds(wire: &str, field: &Field) -> bool {
    let is_number = ["int32", "int64", "integer", "timestamp"].contains(&field.base.as_str());
    is_number && is_moment(wire, field) && !is_in_milliseconds(field)
}

/// Whether it is a moment. A sample of a few digits shows that it is not, but a number of days such as `handling_time`.
fn is_moment(wire: &str, field: &Field) -> bool {
    let is_span = sampled(field).is_some_and(|number| number < 1_000_000);
    field.base == "timestamp" || (is_time(wire) && !is_span)
}

fn unit(wire: &str, field: &Field) -> Option<&'static str> {
    let is_time = is_moment(wire, field);
    match field.base.as_str() {
        "int32" | "int64" | "integer" | "timestamp" if is_in_unix_seconds(wire, field) => {
            Some("Unix seconds.")
        }
        "int32" | "int64" | "integer" | "timestamp" if is_time => Some("Unix milliseconds."),
        "json_string" => Some("JSON text, or plain text."),
        "string" | "id" if field.values.is_empty() => text_unit(wire, field),
        "object" if field.fields.is_empty() => Some("JSON of any shape."),
        "null" => Some("JSON of any shape."),
        _ => None,
    }
}

fn text_unit(wire: &str, field: &Field) -> Option<&'static str> {
    match field.format.as_deref() {
        Some("rfc3339") => Some("A time in the format of RFC 3339."),
        Some("date") => Some("A day, such as `2026-10-01`."),
        _ if field.doc.text.contains("ecimal") => None,
        _ if wire == "amount" || wire.ends_with("_amount") => Some("A decimal number as text."),
        _ => None,
    }
}

/// Whether a name is that of a time, or of a bound of a search by time.
fn is_time(wire: &str) -> bool {
    let ends = ["_time", "_time_ge", "_time_gt", "_time_le", "_time_lt"];
    ends.iter().any(|end| wire.ends_with(end)) || ["timestamp", "time_ge", "time_lt"].contains(&wire)
}

/// A sample of 13 digits shows it: ten digits of seconds last until the year 2286.
fn is_in_milliseconds(field: &Field) -> bool {
    sampled(field).is_some_and(|number| number >= 1_000_000_000_000)
}

/// The number of its sample.
fn sampled(field: &Field) -> Option<i64> {
    let sample = field.example.as_ref();
    sample.and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()))
}

/// `at most 50`: what a description may have said already.
fn limit_of(limit: &str) -> &str {
    limit.trim_end_matches(['.']).trim_end_matches(" items").trim_end_matches(" characters")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn field(sample: i64) -> Field {
        Field { base: "int32".into(), example: Some(sample.into()), ..Field::default() }
    }

    #[test]
    fn a_number_of_days_is_no_moment() {
        assert!(is_in_unix_seconds("create_time", &field(1_623_812_664)));
        assert!(is_in_unix_seconds("create_time", &Field { example: None, ..field(0) }));
        assert!(!is_in_unix_seconds("handling_time", &field(5)));
        assert_eq!(unit("handling_time", &field(5)), None);
        assert_eq!(unit("create_time", &field(1_623_812_664_000)), Some("Unix milliseconds."));
    }
}
