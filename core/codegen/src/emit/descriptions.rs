//! What the glossary says of each operation, for programs that explain the API: one JSON file per domain.
//!
//! `{"GetOrderDetail": {"page": URL, "fields": {"query.ids": TEXT}, "values": {"query.status": {"UNPAID": TEXT}}}}`. A place
//! has one text in all versions.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Files, by_domain};
use crate::catalog::{Catalog, Fields, Operation};

/// Writes the files into the folder.
pub fn emit(catalog: &Catalog, folder: &str, files: &mut Files) {
    for (domain, operations) in by_domain(catalog) {
        let all: BTreeMap<_, _> =
            operations.iter().map(|operation| (&operation.name, of(operation))).collect();
        files.insert(format!("{folder}/descriptions/{domain}.json"), json!(all).to_string());
    }
}

fn of(operation: &Operation) -> Value {
    let mut texts = Texts::default();
    for version in &operation.versions {
        for (place, fields) in version.parts() {
            texts.add(place, fields);
        }
    }
    json!({"page": operation.page_url(), "fields": texts.fields, "values": texts.values})
}

#[derive(Default)]
struct Texts {
    fields: Map<String, Value>,
    values: Map<String, Value>,
}

impl Texts {
    fn add(&mut self, around: &str, fields: &Fields) {
        for (name, field) in fields {
            let place = format!("{around}.{name}");
            if !field.doc.text.is_empty() {
                self.fields.insert(place.clone(), json!(field.doc.text));
            }
            if !field.value_docs.is_empty() {
                self.values.insert(place.clone(), json!(field.value_docs));
            }
            self.add(&place, &field.fields);
        }
    }
}
