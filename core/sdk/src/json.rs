//! JSON of any shape, kept as the exact text.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::{Error, ErrorKind, Result};

/// A JSON value as text, which loses nothing, not even the digits of a number beyond 64 bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Json(Box<str>);

impl Json {
    /// The text, which is valid JSON.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The value. Numbers beyond 64 bits lose digits; use [`Json::text`] if that matters.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] for strings with an unpaired surrogate, which the decoder lets pass.
    pub fn value(&self) -> Result<Value> {
        let unreadable =
            |problem| Error::new(ErrorKind::Decode, format!("cannot be read as JSON: {problem}"));
        serde_json::from_str(&self.0).map_err(unreadable)
    }

    /// Text that is known to be JSON.
    pub(crate) fn known(text: &str) -> Json {
        Json(text.into())
    }
}

impl Default for Json {
    fn default() -> Json {
        Json::known("null")
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Json {
        Json(value.into().to_string().into())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serde_json::from_str::<&RawValue>(&self.0) {
            Ok(raw) => raw.serialize(serializer),
            Err(_) => serializer.serialize_str(&self.0),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        Ok(Json::from(Value::deserialize(deserializer)?))
    }
}
