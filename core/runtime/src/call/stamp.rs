//! The query of a request: the caller's parameters as text, and those that every request carries.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::catalog::Cipher;

/// A query: sorted by name, each name once.
#[derive(Debug, Default)]
pub(crate) struct Query(Vec<(Cow<'static, str>, String)>);

/// The query without timestamp and signature, which are new for each attempt.
pub(crate) fn query(
    app_key: &str,
    ciphers: &[(Cipher, String)],
    given: Map<String, Value>,
    extra: Map<String, Value>,
) -> Query {
    let mut query: Vec<(Cow<'static, str>, String)> =
        Vec::with_capacity(1 + ciphers.len() + given.len() + extra.len());
    query.push(("app_key".into(), app_key.to_owned()));
    query.extend(ciphers.iter().map(|(cipher, value)| (cipher.param().into(), value.clone())));
    for (name, value) in given.into_iter().chain(extra) {
        if let Some(text) = into_text(value) {
            query.retain(|(known, _)| *known != name);
            query.push((name.into(), text));
        }
    }
    query.retain(|(name, _)| name != TIMESTAMP && name != "sign");
    query.sort_unstable();
    Query(query)
}

const TIMESTAMP: &str = "timestamp";

impl Query {
    /// The query of a request that is not signed here.
    pub(crate) fn of(mut pairs: Vec<(Cow<'static, str>, String)>) -> Query {
        pairs.sort_unstable();
        Query(pairs)
    }

    /// The parameters by name.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, value.as_str()))
    }

    /// Gives a parameter that is there another value.
    pub(crate) fn replace(&mut self, name: &str, value: &str) {
        for (_, known) in self.0.iter_mut().filter(|(known, _)| known == name) {
            value.clone_into(known);
        }
    }

    /// The query of one attempt: with the time, in the order of the signature.
    pub(crate) fn stamped<'a>(&'a self, time: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut stamped = Vec::with_capacity(self.0.len() + 1);
        stamped.extend(self.0.iter().map(|(name, value)| (&**name, value.as_str())));
        let place = stamped.partition_point(|(name, _)| *name < TIMESTAMP);
        stamped.insert(place, (TIMESTAMP, time));
        stamped
    }
}

/// Like [`text`], for a value that is no longer needed.
fn into_text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => (!text.is_empty()).then_some(text),
        other => text(&other),
    }
}

/// A value as text in a query or form; `None` if it is left out. Arrays are joined with commas.
pub(crate) fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().filter_map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    };
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn what_is_empty_is_neither_signed_nor_sent() {
        let given = map(json!({"a": null, "b": "", "c": [], "d": [null, ""], "e": 0, "f": false}));
        let query = query("k", &[], given, Map::new());
        assert_eq!(query.stamped("7"), [("app_key", "k"), ("e", "0"), ("f", "false"), ("timestamp", "7")]);
    }

    #[test]
    fn arrays_are_joined_with_commas() {
        assert_eq!(text(&json!(["1", 2, null, "3"])).as_deref(), Some("1,2,3"));
    }

    #[test]
    fn extras_replace_and_the_stamp_is_ours() {
        let extra = map(json!({"shop_cipher": "mine", "timestamp": 1}));
        let query = query("k", &[(Cipher::Shop, "C".into())], Map::new(), extra);
        let names: Vec<_> =
            query.stamped("77").into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(names, ["app_key=k", "shop_cipher=mine", "timestamp=77"]);
    }
}
