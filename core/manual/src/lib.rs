//! What the catalogue's own files say and the runtime's table leaves out, for programs that explain the API to people: what
//! everything means, enums, defaults, examples, responses, and the shape of webhook data.

mod code;
mod field;
mod generated;

use serde_json::Value;
use tiktokshop_core::catalog::{Operation, Version};

pub use crate::code::{Code, code, errors};
pub use crate::field::{Described, describe};
use crate::generated::catalogue::{WEBHOOKS, descriptions, source};
use crate::generated::summaries::SUMMARIES;

/// What an operation does, in a sentence.
pub fn summary(operation: &Operation) -> &'static str {
    let at = SUMMARIES.binary_search_by_key(&operation.id, |(id, _)| id);
    at.map_or("", |at| SUMMARIES[at].1)
}

/// The facts about one version of an operation: `query`, `body`, `form`, `response` by field name.
pub fn version(operation: &Operation, version: &str) -> Option<Value> {
    let domain: Value = serde_json::from_str(source(operation.domain)?).ok()?;
    let is_it = |entry: &&Value| entry["name"] == operation.name;
    let entry = domain["operations"].as_array()?.iter().find(is_it)?;
    entry["versions"].get(version).cloned()
}

/// The names in the braces of a version's path, in their order.
pub fn path_parameters(version: &'static Version) -> Vec<&'static str> {
    let parts = version.path.split('/');
    parts.filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

/// What the glossary says of an operation.
pub struct Texts(Value);

impl Texts {
    /// That of one operation.
    pub fn of(operation: &Operation) -> Texts {
        let domain = descriptions(operation.domain).and_then(|text| serde_json::from_str(text).ok());
        Texts(domain.map(|mut domain: Value| domain[operation.name].take()).unwrap_or_default())
    }

    /// The address of the platform's own page, if known.
    pub fn page(&self) -> Option<&str> {
        self.0["page"].as_str()
    }

    /// What a field means, by its place without `[]`: `body.orders.id`. Empty if nothing is known.
    pub fn field(&self, place: &str) -> &str {
        self.0["fields"][place].as_str().unwrap_or_default()
    }

    /// What the known values of a field mean.
    pub fn values(&self, place: &str) -> &Value {
        &self.0["values"][place]
    }
}

/// The facts about all webhook types, sorted by number.
pub fn webhooks() -> Vec<Value> {
    serde_json::from_str(WEBHOOKS).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_of_the_table_has_its_facts() {
        let operations = tiktokshop_core::catalog::operations();
        assert!(!operations.is_empty());
        for operation in operations {
            assert!(!summary(operation).is_empty(), "{}", operation.id);
            for known in operation.versions {
                assert!(version(operation, known.version).is_some(), "{} {}", operation.id, known.version);
            }
        }
    }

    #[test]
    fn webhooks_are_read() {
        assert!(webhooks().len() >= 46);
    }
}
