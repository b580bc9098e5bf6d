//! What a form or a query says, by name.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// Names and values in the order in which they came; a name may occur often.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

/// Those of the query.
impl<S: Send + Sync> FromRequestParts<S> for Fields {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Fields, Infallible> {
        Ok(Fields::parse(parts.uri.query().unwrap_or_default().as_bytes()))
    }
}

impl Fields {
    /// Those of a query or of a form's body.
    pub(crate) fn parse(text: &[u8]) -> Fields {
        Fields(url::form_urlencoded::parse(text).into_owned().collect())
    }

    /// Adds a value.
    pub(crate) fn push(&mut self, name: String, value: String) {
        self.0.push((name, value));
    }

    /// The first value of a name, trimmed; `None` if it is empty or missing.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// The same as a text of its own.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(str::to_owned)
    }

    /// The same, empty if it is missing.
    pub(crate) fn or_empty(&self, name: &str) -> String {
        self.text(name).unwrap_or_default()
    }

    /// The first value of a name as a number; `None` if it is not one.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.get(name)?.parse().ok()
    }

    /// All values of a name as numbers.
    pub(crate) fn numbers(&self, name: &str) -> Vec<i64> {
        let values = self.0.iter().filter(|(known, _)| known == name);
        values.filter_map(|(_, value)| value.parse().ok()).collect()
    }

    /// All names and values.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The names and values as a query, with one of them replaced or, for `None`, left out.
    pub(crate) fn query_with(&self, name: &str, value: Option<&str>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (known, kept) in self.all().filter(|(known, kept)| *known != name && !kept.is_empty()) {
            query.append_pair(known, kept);
        }
        if let Some(value) = value {
            query.append_pair(name, value);
        }
        query.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_occur_often_and_be_replaced() {
        let fields = Fields::parse(b"seq=1&seq=x&seq=3&shop=%3Cb%3E+&empty=");
        assert_eq!(fields.numbers("seq"), [1, 3]);
        assert_eq!((fields.get("shop"), fields.get("empty")), (Some("<b>"), None));
        assert_eq!(fields.query_with("seq", Some("9")), "shop=%3Cb%3E+&seq=9");
    }
}
