//! Uploads, and the documents that responses link to. They are served under `/_files/`.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use crate::ids::Ids;

/// Where files are served.
pub const PREFIX: &str = "/_files/";

/// Puts the base URL before every path of a file in a response: domains store files by their path.
pub fn absolute(value: &mut Value, base_url: &str) {
    match value {
        Value::String(text) if text.starts_with(PREFIX) => text.insert_str(0, base_url),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| absolute(entry, base_url)),
        Value::Object(fields) => fields.values_mut().for_each(|field| absolute(field, base_url)),
        _ => {}
    }
}

/// A stored file.
#[derive(Debug, Clone)]
pub struct StoredFile {
    /// The media type it is served with.
    pub content_type: String,
    /// The content.
    pub content: Bytes,
}

/// The stored files by the last part of their path.
#[derive(Debug, Clone, Default)]
pub struct Files {
    by_name: BTreeMap<String, StoredFile>,
}

impl Files {
    /// Stores a file under a name of its own and returns its path (`/_files/...`), to be put after the base URL.
    pub fn put(
        &mut self,
        ids: &mut Ids,
        extension: &str,
        content_type: &str,
        content: impl Into<Bytes>,
    ) -> String {
        let name = format!("{}.{extension}", ids.other());
        self.put_as(&name, content_type, content)
    }

    /// Stores a file under a given name, in place of an older one, and returns its path.
    pub fn put_as(&mut self, name: &str, content_type: &str, content: impl Into<Bytes>) -> String {
        let file = StoredFile { content_type: content_type.to_owned(), content: content.into() };
        self.by_name.insert(name.to_owned(), file);
        format!("{PREFIX}{name}")
    }

    /// The file of that name.
    pub fn get(&self, name: &str) -> Option<&StoredFile> {
        self.by_name.get(name)
    }
}
