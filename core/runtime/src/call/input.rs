//! What a caller passes to a call: flat parameters, or query, body and path spelt out.

use std::str::FromStr;

use serde_json::{Map, Value};

use crate::call::upload::Upload;
pub use crate::generated::options::CallOptions;

/// The parameters of one call.
///
/// `params` are flat: the catalogue knows which go into the path, the query, the body or the form. `query`, `body` and
/// `path` name the place themselves, as the Laravel package does. `extra_*` is sent without validation.
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
    /// Body fields that the catalogue does not know. They are merged into the body: objects name by name, lists of
    /// objects item by item in their order (`{}` leaves an item as it is); anything else replaces what is there.
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

/// What to do about a parameter value that the catalogue does not list. The platform adds values, so a new one may be
/// right; most are misspelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum UnknownValues {
    /// It is sent, with a warning that lists the known values.
    #[default]
    Warn,
    /// The call is refused before anything is sent.
    Error,
    /// It is sent silently.
    Ignore,
}

impl FromStr for UnknownValues {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<UnknownValues, &'static str> {
        match text {
            "warn" => Ok(UnknownValues::Warn),
            "error" => Ok(UnknownValues::Error),
            "ignore" => Ok(UnknownValues::Ignore),
            _ => Err("`warn`, `error` or `ignore`"),
        }
    }
}
