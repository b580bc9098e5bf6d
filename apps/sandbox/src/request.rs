//! A request as it arrived.

use axum::http::HeaderMap;
use bytes::Bytes;

use crate::call::FormPart;
use crate::signature::{Signed, is_multipart, pairs};

/// A request whose body has been read, but nothing verified.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// `GET`, `POST`, ..
    pub method: String,
    /// The path as sent.
    pub path: String,
    /// The query as sent, without the question mark.
    pub query: String,
    /// The headers as sent.
    pub headers: HeaderMap,
    /// The body as sent.
    pub body: Bytes,
    /// The parts of a multipart form, or what is wrong with it; `None` for other bodies.
    pub form: Option<Result<Vec<FormPart>, String>>,
}

impl Incoming {
    /// A header's text; empty if it is missing or not ASCII.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The media type with its parameters; empty if none was sent.
    pub fn content_type(&self) -> &str {
        self.header("content-type")
    }

    /// Whether the body is a form with files.
    pub fn is_multipart(&self) -> bool {
        is_multipart(self.content_type())
    }

    /// The first value of a query parameter, decoded. `None` if it is missing or not UTF-8.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let value = pairs(&self.query).into_iter().find(|(key, _)| key == name.as_bytes())?.1;
        String::from_utf8(value).ok()
    }

    /// The access token that was sent; empty if there is none.
    pub fn access_token(&self) -> &str {
        self.header("x-tts-access-token")
    }

    /// What the signature covers.
    pub fn signed(&self) -> Signed<'_> {
        let (method, path, query) = (self.method.as_str(), self.path.as_str(), self.query.as_str());
        Signed { method, path, query, content_type: self.content_type(), body: &self.body }
    }
}
