//! What a source says, in the catalogue's words: the neutral ground on which sources are compared.

use std::collections::BTreeMap;
use std::fmt;

use crate::catalog::Fields;
use crate::problem::Result;

/// Reads one source. Another source is another reader.
pub trait Reader {
    /// Everything that the source says.
    fn read(&self) -> Result<Snapshot>;
}

/// Where a fact comes from. In this order the sources are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// TikTok's OpenAPI files.
    OpenApi,
    /// The documentation's pages.
    Docs,
    /// Release notes.
    Notes,
    /// Responses that were recorded.
    Payloads,
}

impl Kind {
    /// The word that stands in the `sources` of a field.
    pub fn word(self) -> &'static str {
        match self {
            Kind::OpenApi => "openapi",
            Kind::Docs => "docs",
            Kind::Notes => "notes",
            Kind::Payloads => "payloads",
        }
    }

    /// Whether it describes a version as a whole, so that a field that it does not name is not there.
    pub fn is_complete(self) -> bool {
        matches!(self, Kind::OpenApi | Kind::Docs)
    }

    /// How the labels of this source in the `sources` of a version begin.
    pub fn label_start(self) -> &'static str {
        match self {
            Kind::OpenApi => "tts-open-toolkit-oas",
            Kind::Docs => "docs-spec",
            Kind::Notes => "release-notes",
            Kind::Payloads => "payloads",
        }
    }
}

/// An HTTP method and a path that carries its version: `GET /order/202309/orders`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: String,
    /// `/order/202309/orders`.
    pub path: String,
}

impl Key {
    /// Reads `GET /order/202309/orders`; nothing if the path has no dated version.
    pub fn parse(text: &str) -> Option<Key> {
        let (method, path) = text.split_once(' ')?;
        let key = Key { method: method.to_owned(), path: path.to_owned() };
        let known = ["GET", "POST", "PUT", "DELETE"].contains(&method);
        (known && path.starts_with('/') && key.version().is_some()).then_some(key)
    }

    /// The domain: the first part of the path.
    pub fn domain(&self) -> &str {
        self.path.split('/').nth(1).unwrap_or_default()
    }

    /// The dated version in the path, `YYYYMM`.
    pub fn version(&self) -> Option<&str> {
        self.path.split('/').nth(2).filter(|part| part.len() == 6 && part.bytes().all(|b| b.is_ascii_digit()))
    }

    /// The path with `{version}` in the version's place.
    pub fn pattern(&self) -> String {
        let version = self.version().unwrap_or_default();
        self.path.replacen(&format!("/{version}/"), "/{version}/", 1)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.method, self.path)
    }
}

/// One version, as one source describes it.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// The official name, if the source has one.
    pub name: Option<String>,
    /// Query parameters without the ciphers.
    pub query: Fields,
    /// Fields of the JSON body; `None`: no body.
    pub body: Option<Fields>,
    /// Fields of a multipart form.
    pub form: Fields,
    /// Fields of `data`; `None`: no data.
    pub response: Option<Fields>,
    /// Ciphers that the source names, and whether it says that they are required; `None`: it does not say which.
    pub ciphers: BTreeMap<String, Option<bool>>,
    /// The source names the version and says nothing of its fields.
    pub is_bare: bool,
}

/// Everything that one source says.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Which source it is.
    pub kind: Kind,
    /// Its edition, for the `sources` of a version: `docs-spec-2026-10`.
    pub label: String,
    /// The versions that it names.
    pub versions: BTreeMap<Key, Seen>,
    /// Recorded responses by `domain.OfficialName` and version, since a payload does not name its path.
    pub recorded: BTreeMap<(String, String), Fields>,
    /// Days on which versions end.
    pub sunsets: BTreeMap<Key, String>,
    /// Webhook types by number, with their names.
    pub webhooks: BTreeMap<i64, String>,
    /// Error codes.
    pub errors: Vec<i64>,
}

impl Seen {
    /// Takes out what the runtime adds to every call, and a `data` that only repeats the envelope.
    pub fn tidy(mut self) -> Seen {
        for name in ["access_token", "app_key", "sign", "timestamp"] {
            self.query.remove(name);
        }
        let envelope = ["code", "message", "request_id"];
        let repeats = |fields: &Fields| fields.keys().all(|name| envelope.contains(&name.as_str()));
        self.response = self.response.map(|data| if repeats(&data) { Fields::new() } else { data });
        self
    }
}

impl Snapshot {
    /// A snapshot that says nothing yet.
    pub fn new(kind: Kind, label: impl Into<String>) -> Snapshot {
        Snapshot {
            kind,
            label: label.into(),
            versions: BTreeMap::new(),
            recorded: BTreeMap::new(),
            sunsets: BTreeMap::new(),
            webhooks: BTreeMap::new(),
            errors: Vec::new(),
        }
    }
}
