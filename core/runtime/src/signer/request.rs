//! What is signed.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A request that is to be signed. Its JSON goes to the backend:
/// `{"app_key", "method", "path", "query": [["name", "value"], ...], "body", "timestamp"}`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SignRequest {
    /// The app's key.
    pub app_key: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// The path, with its ids.
    pub path: String,
    /// All parameters of the query that are signed, each with its decoded value, among them `app_key` and `timestamp`.
    pub query: Vec<(String, String)>,
    /// The body, byte by byte as it is sent. Missing if nothing of the body is signed: it is empty, or a form with files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The time of the request, in Unix seconds.
    pub timestamp: i64,
}

impl SignRequest {
    /// Puts a request together; the client does that by itself.
    pub fn new(
        app_key: impl Into<String>,
        method: impl Into<String>,
        path: impl Into<String>,
        timestamp: i64,
    ) -> SignRequest {
        let (app_key, method, path) = (app_key.into(), method.into(), path.into());
        SignRequest { app_key, method, path, query: Vec::new(), body: None, timestamp }
    }

    /// Sets the query.
    pub fn query(mut self, query: Vec<(String, String)>) -> SignRequest {
        self.query = query;
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: Option<String>) -> SignRequest {
        self.body = body;
        self
    }
}

/// The query may hold ciphers, and the body personal data.
impl fmt::Debug for SignRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        out.debug_struct("SignRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &names)
            .field("body_bytes", &self.body.as_deref().map_or(0, str::len))
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}
