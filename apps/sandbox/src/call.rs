//! A request that passed the gate, as a domain sees it, and how a domain refuses it.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::world::World;

/// A request whose signature, token, scope, ciphers and parameters have passed the gate.
#[derive(Debug, Clone, Default)]
pub struct Call {
    /// `resource.method`, as the catalogue spells it.
    pub operation: String,
    /// The version in the path, `202309`.
    pub version: String,
    /// Path parameters by name.
    pub path: BTreeMap<String, String>,
    /// Query parameters by name, typed by the catalogue (`page_size` is a number, `ids` an array); the common ones
    /// (`app_key`, `sign`, `timestamp`, ciphers) are left out.
    pub query: Map<String, Value>,
    /// The JSON body; `Null` if there was none.
    pub body: Value,
    /// Parts of a multipart form.
    pub form: Vec<FormPart>,
    /// The seller, creator or partner whose token was sent.
    pub open_id: String,
    /// The shop that the cipher names; the seller's only shop if no cipher was sent.
    pub shop_id: Option<String>,
    /// The base URL of this server, for links in responses.
    pub base_url: String,
}

/// One part of a multipart form.
#[derive(Debug, Clone)]
pub struct FormPart {
    /// The field's name.
    pub name: String,
    /// The file's name, if any.
    pub file_name: Option<String>,
    /// The media type, if any.
    pub content_type: Option<String>,
    /// The content.
    pub content: Bytes,
}

impl Call {
    /// A path parameter; empty if the path has none of that name.
    pub fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// A query parameter, otherwise a body field, as text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.query.get(name).or_else(|| self.body.get(name)).and_then(Value::as_str)
    }

    /// A query parameter, otherwise a body field, as a number; numbers in strings count.
    pub fn number(&self, name: &str) -> Option<i64> {
        let value = self.query.get(name).or_else(|| self.body.get(name))?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    /// A query parameter, otherwise a body field, as a list of texts.
    pub fn texts(&self, name: &str) -> Vec<String> {
        let list = self.query.get(name).or_else(|| self.body.get(name)).and_then(Value::as_array);
        let texts = list.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    }

    /// The shop, or the platform's refusal if there is none.
    pub fn shop(&self) -> Result<&str, Refusal> {
        self.shop_id.as_deref().ok_or_else(|| Refusal::new(106_013, "shop_cipher is required"))
    }
}

/// A response with a code other than 0.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// The platform's code.
    pub code: i64,
    /// The platform's message.
    pub message: String,
    /// The HTTP status; business refusals come with 200.
    pub http_status: u16,
    /// Seconds after which the same call is let through, if it came too soon.
    pub retry_after: Option<u64>,
}

impl Refusal {
    /// A business refusal: HTTP 200 with a code.
    pub fn new(code: i64, message: impl Into<String>) -> Refusal {
        Refusal::gateway(200, code, message)
    }

    /// A refusal of the gateway, with an HTTP status of its own.
    pub fn gateway(http_status: u16, code: i64, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into(), http_status, retry_after: None }
    }

    /// The entry of a per-item error array.
    pub fn item(&self, detail: Value) -> Value {
        json!({"code": self.code, "message": self.message, "detail": detail})
    }
}

/// What a domain responds with: the `data` of a success, or a refusal.
pub type Response = Result<Value, Refusal>;

/// Plays one operation.
pub type Handler = fn(&mut World, &Call) -> Response;
