//! What a caller hands to a call: flat parameters, or query, body and path spelt out.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::call::upload::Upload;
use crate::secret::Secret;

/// The parameters of one call.
///
/// `params` are flat: the catalogue knows which go into the path, the query, the body or the form. `query`, `body`
/// and `path` say it themselves, as the Laravel package does. What stands in `extra_*` is sent without a check.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// Parameters that the catalogue routes.
    pub params: Map<String, Value>,
    /// Query parameters.
    pub query: Map<String, Value>,
    /// The body, in place of flat body parameters.
    pub body: Option<Value>,
    /// Path parameters.
    pub path: Map<String, Value>,
    /// Files of an upload, by form field.
    pub files: Vec<(String, Upload)>,
    /// Query parameters that the catalogue does not know.
    pub extra_query: Map<String, Value>,
    /// Body fields that the catalogue does not know. They are merged into the body: objects name by name, lists of objects
    /// item by item in their order (`{}` leaves an item as it is); anything else takes the place of what is there.
    pub extra_body: Map<String, Value>,
    /// Headers to add.
    pub extra_headers: Vec<(String, String)>,
}

impl Input {
    /// No parameters.
    pub fn new() -> Input {
        Input::default()
    }

    /// Flat parameters.
    pub fn flat(params: Map<String, Value>) -> Input {
        Input { params, ..Input::default() }
    }

    /// Adds a flat parameter.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Input {
        self.params.insert(name.into(), value.into());
        self
    }

    /// Adds a query parameter.
    pub fn with_query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Input {
        self.query.insert(name.into(), value.into());
        self
    }

    /// Adds a path parameter.
    pub fn with_path(mut self, name: impl Into<String>, value: impl Into<Value>) -> Input {
        self.path.insert(name.into(), value.into());
        self
    }

    /// Sets the whole body.
    pub fn with_body(mut self, body: impl Into<Value>) -> Input {
        self.body = Some(body.into());
        self
    }

    /// Adds a file to a form field.
    pub fn with_file(mut self, field: impl Into<String>, upload: Upload) -> Input {
        self.files.push((field.into(), upload));
        self
    }
}

impl From<Map<String, Value>> for Input {
    fn from(params: Map<String, Value>) -> Input {
        Input::flat(params)
    }
}

/// What is done about a parameter whose value is none of those that the catalogue lists. The platform adds values, so
/// that a new one may be right; most are misspelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum UnknownValues {
    /// It is sent, and a warning tells of it, with the known values.
    #[default]
    Warn,
    /// The call is refused before anything is sent.
    Error,
    /// It is sent, and nobody is told.
    Ignore,
}

/// How one call differs from the client's settings. `None`: as the client has it.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The version to call (`202309`). One that the catalogue does not list is sent as it is.
    pub version: Option<String>,
    /// One attempt.
    pub timeout: Option<Duration>,
    /// The whole call, with all attempts and waits.
    pub deadline: Option<Duration>,
    /// How often to repeat after a failure; 0: never.
    pub max_retries: Option<u32>,
    /// The shop's cipher.
    pub shop_cipher: Option<String>,
    /// The category asset's cipher.
    pub category_asset_cipher: Option<String>,
    /// The access token.
    pub access_token: Option<Secret>,
    /// Whether failed items inside a success are raised: `true` any, `false` none. Unset: only when all items failed.
    pub raise_on_item_error: Option<bool>,
    /// What is done about a value that is not among the known ones.
    pub unknown_values: Option<UnknownValues>,
    /// The idempotency key; one is made where the operation takes one and none is given.
    pub idempotency_key: Option<String>,
}

impl CallOptions {
    /// As the client has it in everything.
    pub fn new() -> CallOptions {
        CallOptions::default()
    }

    /// Calls this version.
    pub fn version(mut self, version: impl Into<String>) -> CallOptions {
        self.version = Some(version.into());
        self
    }

    /// Bounds one attempt. A call that may be repeated can take longer: see [`CallOptions::deadline`].
    pub fn timeout(mut self, timeout: Duration) -> CallOptions {
        self.timeout = Some(timeout);
        self
    }

    /// Bounds the whole call, with all attempts and waits.
    pub fn deadline(mut self, deadline: Duration) -> CallOptions {
        self.deadline = Some(deadline);
        self
    }

    /// Sets how often to repeat after a failure.
    pub fn max_retries(mut self, retries: u32) -> CallOptions {
        self.max_retries = Some(retries);
        self
    }

    /// Sets the shop's cipher.
    pub fn shop_cipher(mut self, cipher: impl Into<String>) -> CallOptions {
        self.shop_cipher = Some(cipher.into());
        self
    }

    /// Sets the category asset's cipher.
    pub fn category_asset_cipher(mut self, cipher: impl Into<String>) -> CallOptions {
        self.category_asset_cipher = Some(cipher.into());
        self
    }

    /// Sets the access token.
    pub fn access_token(mut self, token: impl Into<Secret>) -> CallOptions {
        self.access_token = Some(token.into());
        self
    }

    /// Sets what is done about a value that is not among the known ones.
    pub fn unknown_values(mut self, unknown: UnknownValues) -> CallOptions {
        self.unknown_values = Some(unknown);
        self
    }

    /// Sets whether failed items inside a success are raised: `true` any, `false` none. Unset: only when all failed.
    pub fn raise_on_item_error(mut self, raise: bool) -> CallOptions {
        self.raise_on_item_error = Some(raise);
        self
    }

    /// Sets the idempotency key.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> CallOptions {
        self.idempotency_key = Some(key.into());
        self
    }

    /// These options, with those that `other` sets in their place.
    pub fn overlaid(self, other: CallOptions) -> CallOptions {
        CallOptions {
            version: other.version.or(self.version),
            timeout: other.timeout.or(self.timeout),
            deadline: other.deadline.or(self.deadline),
            max_retries: other.max_retries.or(self.max_retries),
            shop_cipher: other.shop_cipher.or(self.shop_cipher),
            category_asset_cipher: other.category_asset_cipher.or(self.category_asset_cipher),
            access_token: other.access_token.or(self.access_token),
            raise_on_item_error: other.raise_on_item_error.or(self.raise_on_item_error),
            unknown_values: other.unknown_values.or(self.unknown_values),
            idempotency_key: other.idempotency_key.or(self.idempotency_key),
        }
    }
}
