//! The response that a successful call returns.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::call::unwrap::Data;
use crate::error::{Error, ErrorKind, ItemError, Result};
use crate::json::surrogates;
use crate::json::{Members, Object};

/// The response to a call, with everything that support and a log need.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The operation's id, or method and path of a raw call.
    pub operation: String,
    /// The version that was called; empty for a raw call.
    pub version: String,
    /// The HTTP status.
    pub http_status: u16,
    /// The headers of the response.
    pub headers: http::HeaderMap,
    /// The id that the platform's support asks for.
    pub request_id: Option<String>,
    /// The platform's message, usually `Success`.
    pub message: String,
    /// How often the request was sent; 1 if nothing went wrong.
    pub attempts: u32,
    /// How long the whole call took, including waits.
    pub elapsed: Duration,
    /// Items of a batch that failed although the call succeeded.
    pub item_errors: Vec<ItemError>,
    pub(crate) body: Bytes,
    pub(crate) data: Data,
    pub(crate) longest_number: usize,
}

/// A 64-bit float keeps all digits of a number of up to this many characters.
const EXACT: usize = 15;

impl Response {
    /// The whole response, exactly as it was received.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The JSON text of `data`; `null` if the response had none.
    pub fn data(&self) -> Bytes {
        if self.data.place.is_empty() {
            return Bytes::from_static(b"null");
        }
        self.body.slice(self.data.place.clone())
    }

    /// Whether a number in the response is so long (16 characters or more) that a language whose numbers are 64-bit
    /// floats may lose its last digits.
    pub fn has_long_numbers(&self) -> bool {
        self.longest_number > EXACT
    }

    /// The members of `data`.
    pub(crate) fn members(&self) -> Members<'_> {
        self.data.members(&self.body)
    }

    /// `data` as an object whose values are read when they are asked for. `None` if it is not an object, or if it has
    /// brackets inside brackets so many times that readers may refuse it.
    pub fn object(&self) -> Option<Object> {
        self.data.object(&self.body)
    }

    /// `data` as a JSON value. Integers beyond 64 bits lose digits here; read [`Response::data`] if that matters.
    /// Halves of characters (`"\ud83d"`) become U+FFFD.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_slice(&surrogates::replace(&self.data())).map_err(|problem| {
            Error::new(ErrorKind::Decode, format!("`data` cannot be read as JSON: {problem}"))
                .with_operation(self.operation.clone())
                .with_request_id(self.request_id.clone())
                .with_http_status(self.http_status)
                .with_attempts(self.attempts)
        })
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("operation", &self.operation)
            .field("version", &self.version)
            .field("http_status", &self.http_status)
            .field("request_id", &self.request_id)
            .field("message", &self.message)
            .field("attempts", &self.attempts)
            .field("elapsed", &self.elapsed)
            .field("item_errors", &self.item_errors)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
