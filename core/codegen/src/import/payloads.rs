//! Reads recorded responses: a folder with one JSON file each and an `index.json` that says what each is.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::catalog::{Field, Fields};
use crate::import::model::{Kind, Reader, Snapshot};
use crate::load;
use crate::problem::Result;

/// Recorded responses.
pub struct Payloads {
    folder: PathBuf,
}

impl Payloads {
    /// The folder with `index.json`.
    pub fn new(folder: &Path) -> Payloads {
        Payloads { folder: folder.to_owned() }
    }
}

impl Reader for Payloads {
    fn read(&self) -> Result<Snapshot> {
        let mut snapshot = Snapshot::new(Kind::Payloads, Kind::Payloads.label_start());
        let index = load::json(&self.folder.join("index.json"), "index.json")?;
        for entry in index.as_array().into_iter().flatten() {
            let texts = ["file", "operation", "version"].map(|key| entry[key].as_str().unwrap_or_default());
            let value = load::json(&self.folder.join(texts[0]), texts[0])?;
            if let Some(data) = value.get("data").and_then(Value::as_object) {
                let key = (texts[1].to_owned(), texts[2].to_owned());
                let fields = data.iter().map(|(name, value)| (name.clone(), field(value))).collect();
                join(snapshot.recorded.entry(key).or_default(), fields);
            }
        }
        Ok(snapshot)
    }
}

/// The field that would hold this value; what is null says nothing of its type.
fn field(value: &Value) -> Field {
    match value {
        Value::Null => Field { base: "null".into(), ..Field::default() },
        Value::Bool(_) => Field { base: "boolean".into(), ..Field::default() },
        Value::Number(number) if number.is_i64() => Field { base: "integer".into(), ..Field::default() },
        Value::Number(_) => Field { base: "number".into(), ..Field::default() },
        Value::String(text) => Field { base: "string".into(), values: constant(text), ..Field::default() },
        Value::Array(items) => items_field(items),
        Value::Object(members) => {
            let fields = members.iter().map(|(name, value)| (name.clone(), field(value))).collect();
            Field { base: "object".into(), fields, ..Field::default() }
        }
    }
}

/// `TO_FULFILL`: what the platform's values look like.
fn constant(text: &str) -> Vec<String> {
    let fits = text.len() > 2 && text.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    if fits { vec![text.to_owned()] } else { Vec::new() }
}

fn items_field(items: &[Value]) -> Field {
    let mut all = items.iter().map(field);
    let mut first = all.next().unwrap_or_else(|| Field { base: "null".into(), ..Field::default() });
    for other in all {
        join(&mut first.fields, other.fields);
    }
    first.arrays += 1;
    first
}

fn join(known: &mut Fields, more: Fields) {
    for (name, field) in more {
        match known.get_mut(&name) {
            Some(present) if present.base == "null" => *present = field,
            Some(present) => {
                join(&mut present.fields, field.fields);
                let more = field.values.into_iter().filter(|value| !present.values.contains(value));
                present.values = present.values.iter().cloned().chain(more).collect();
            }
            None => {
                known.insert(name, field);
            }
        }
    }
}
