//! The query of a request: what the caller gave, made into text, and what every request carries.

use serde_json::{Map, Value};

use crate::catalog::Cipher;

/// The query without timestamp and signature, which each attempt gets anew.
pub(crate) fn query(
    app_key: &str,
    ciphers: &[(Cipher, String)],
    given: &Map<String, Value>,
    extra: &Map<String, Value>,
) -> Vec<(String, String)> {
    let mut query = vec![("app_key".to_owned(), app_key.to_owned())];
    query.extend(ciphers.iter().map(|(cipher, value)| (cipher.param().to_owned(), value.clone())));
    for (name, value) in given.iter().chain(extra) {
        if let Some(text) = text(value) {
            query.retain(|(known, _)| known != name);
            query.push((name.clone(), text));
        }
    }
    query
}

/// The query of one attempt: with the time, in the order of the signature.
pub(crate) fn stamped(query: &[(String, String)], now: i64) -> Vec<(String, String)> {
    let mut stamped = Vec::with_capacity(query.len() + 2);
    stamped.extend(query.iter().filter(|(name, _)| name != "timestamp" && name != "sign").cloned());
    stamped.push(("timestamp".to_owned(), now.to_string()));
    stamped.sort();
    stamped
}

/// A value as text in a query or form; `None`: it is left out. Arrays are joined with commas.
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
        let query = query("k", &[], &given, &Map::new());
        assert_eq!(
            query,
            [("app_key", "k"), ("e", "0"), ("f", "false")].map(|(n, v)| (n.to_owned(), v.to_owned()))
        );
    }

    #[test]
    fn arrays_are_joined_with_commas() {
        assert_eq!(text(&json!(["1", 2, null, "3"])).as_deref(), Some("1,2,3"));
    }

    #[test]
    fn extras_replace_and_the_stamp_is_ours() {
        let extra = map(json!({"shop_cipher": "mine", "timestamp": 1}));
        let query = query("k", &[(Cipher::Shop, "C".into())], &Map::new(), &extra);
        let stamped = stamped(&query, 77);
        let names: Vec<_> = stamped.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(names, ["app_key=k", "shop_cipher=mine", "timestamp=77"]);
    }
}
