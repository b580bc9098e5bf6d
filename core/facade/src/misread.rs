//! What is wrong with JSON text, in the words of those who gave the values.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use tiktokshop_core::wanted;

/// What is wrong with a JSON text that cannot be read as a type: which member, what is wanted and what was given. It has neither the
/// value, which may be a secret in the wrong place, nor the place in a text that the user of a binding has never seen.
pub fn misread<T: DeserializeOwned>(text: &str, problem: &serde_json::Error) -> String {
    let told = Told::of(problem);
    if told.wanted.is_none() {
        return told.text();
    }
    let subject = culprit::<T>(text, &told).unwrap_or_else(|| "it".to_owned());
    format!("{subject} {}", told.text())
}

/// What serde_json says, without the place in a text that the user has never seen.
#[derive(PartialEq)]
struct Told {
    /// What was given, or the whole message.
    given: String,
    wanted: Option<String>,
}

impl Told {
    fn of(problem: &serde_json::Error) -> Told {
        let whole = problem.to_string();
        let text = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(text, _)| text);
        if let Some(name) = text.strip_prefix("missing field ") {
            return Told { given: format!("{name} is required, but was not given"), wanted: None };
        }
        let wrong = text.strip_prefix("invalid type: ").or_else(|| text.strip_prefix("invalid value: "));
        let Some(rest) = wrong else { return Told { given: text.to_owned(), wanted: None } };
        let (given, wanted) = rest.rsplit_once(", expected ").unwrap_or((rest, "another type"));
        Told { given: kind(given).to_owned(), wanted: Some(named(wanted).to_owned()) }
    }

    fn text(&self) -> String {
        match &self.wanted {
            Some(wanted) => format!("must be {wanted}, but {} was given", self.given),
            None => self.given.clone(),
        }
    }
}

/// What was given, without its value: it may be a secret in the wrong place.
fn kind(given: &str) -> &'static str {
    match given.split([' ', '`']).next().unwrap_or_default() {
        "null" | "unit" => "null",
        "boolean" => "true or false",
        "integer" | "floating" => "a number",
        "string" | "character" => "a text",
        "sequence" => "a list",
        _ => "an object",
    }
}

/// A type of Rust in the words of any language.
fn named(wanted: &str) -> &str {
    match wanted {
        "a string" => "a text",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "f32" | "f64" => wanted::NUMBER,
        "u8" | "u16" | "u32" | "u64" | "usize" => wanted::WHOLE,
        "i8" | "i16" | "i32" | "i64" => "a whole number",
        _ if wanted.starts_with("struct ") || wanted == "a map" => "an object",
        other => other,
    }
}

/// The member that cannot be read: alone, it fails in the same way.
fn culprit<T: DeserializeOwned>(text: &str, told: &Told) -> Option<String> {
    let members: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
    let fails_alike = |(name, value): &(String, &RawValue)| {
        let alone = format!("{{{}:{value}}}", serde_json::Value::from(name.as_str()));
        serde_json::from_str::<T>(&alone).is_err_and(|problem| Told::of(&problem) == *told)
    };
    members.into_iter().find(fails_alike).map(|(name, value)| match shape(value) == told.given {
        true => format!("`{name}`"),
        false => format!("a value in `{name}`"),
    })
}

/// What a value is, in the words of [`kind`].
fn shape(value: &RawValue) -> &'static str {
    match value.get().as_bytes().first() {
        Some(b'n') => "null",
        Some(b't' | b'f') => "true or false",
        Some(b'"') => "a text",
        Some(b'[') => "a list",
        Some(b'{') => "an object",
        _ => "a number",
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Input {
        _url: String,
        _ttl: Option<f64>,
        _count: Option<u32>,
        _deep: Option<Box<Input>>,
    }

    fn told(text: &str) -> String {
        let problem = serde_json::from_str::<Input>(text).unwrap_err();
        misread::<Input>(text, &problem)
    }

    #[test]
    fn a_wrong_type_is_told_by_its_name_and_without_its_value() {
        assert_eq!(told(r#"{"_ttl":1,"_url":null}"#), "`_url` must be a text, but null was given");
        assert_eq!(
            told(r#"{"_url":"u","_ttl":"hunter2, expected"}"#),
            "`_ttl` must be a number, but a text was given"
        );
        assert_eq!(
            told(r#"{"_deep":{"_url":[1]}}"#),
            "a value in `_deep` must be a text, but a list was given"
        );
        assert_eq!(
            told(r#"{"_url":"u","_count":-1}"#),
            "`_count` must be a whole number of 0 or more, but a number was given"
        );
        assert_eq!(told("7"), "it must be an object, but a number was given");
    }

    #[test]
    fn other_problems_are_told_without_their_place() {
        assert_eq!(
            told(r#"{"nope":1}"#),
            "unknown field `nope`, expected one of `_url`, `_ttl`, `_count`, `_deep`"
        );
        assert!(!told("{").contains("line"));
    }
}
