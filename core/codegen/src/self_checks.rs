//! What must hold in the catalogue, whatever the sources say: a catalogue that contradicts itself is refused.

use std::path::Path;

use crate::catalog::{Catalog, Field, Fields, Webhook};
use crate::import::fields::plain;
use crate::import::model::Reader;
use crate::import::payloads::Payloads;
use crate::import::recorded;
use crate::problem::{Problem, Result};

/// What has a smallest and a largest: numbers, and texts that hold one.
const NUMBERS: [&str; 5] = ["integer", "int32", "int64", "number", "string"];
const SOURCES: [&str; 4] = ["openapi", "docs", "payloads", "earlier"];

/// Where recorded responses lie, from the root.
const PAYLOADS: &str = "tests/payloads";

/// Everything that is wrong, by place.
pub fn all(root: &Path, catalog: &Catalog) -> Result<()> {
    let mut found = recorded(&root.join(PAYLOADS), catalog)?;
    for operation in &catalog.operations {
        for version in &operation.versions {
            let id = format!("{}.{} {}", operation.domain, operation.name, version.version);
            for (part, fields) in version.parts() {
                walk(fields, &format!("{id} {part}"), &mut found);
            }
        }
    }
    for kind in &catalog.webhooks {
        walk(&kind.data, &format!("webhooks.json: {}", kind.name), &mut found);
        found.extend(changes_of_nothing(kind, catalog));
    }
    Problem::all(found)
}

/// What an event says has changed is a known kind or part, and its ids are in the event's data.
fn changes_of_nothing(kind: &Webhook, catalog: &Catalog) -> Vec<String> {
    let part = |name: &str| {
        catalog.changes.iter().any(|kind| kind.parts.as_ref().is_some_and(|(part, ..)| part == name))
    };
    let is_known = |name: &str| part(name) || catalog.changes.iter().any(|kind| kind.name == name);
    let wrong = |(name, path): &&(String, String)| !(is_known(name) && leads_to_ids(&kind.data, path));
    let place = format!("webhooks.json: {}", kind.name);
    let wrong = kind.changes.iter().filter(wrong);
    wrong.map(|(name, path)| format!("{place} changes: there is no `{name}` at `{path}`")).collect()
}

fn leads_to_ids(data: &Fields, path: &str) -> bool {
    let Some(path) = path.strip_prefix("data.") else { return false };
    let (mut fields, mut base) = (data, "");
    for step in path.split('.') {
        let (name, arrays) = step.strip_suffix("[]").map_or((step, 0), |name| (name, 1));
        let Some(field) = fields.get(name).filter(|field| field.arrays == arrays) else { return false };
        (fields, base) = (&field.fields, field.base.as_str());
    }
    base == "id"
}

/// What a model would lose of a recorded response.
fn recorded(folder: &Path, catalog: &Catalog) -> Result<Vec<String>> {
    if !folder.join("index.json").exists() {
        return Ok(Vec::new());
    }
    let snapshot = Payloads::new(folder).read()?;
    Ok(recorded::differences(catalog, &snapshot).misfits)
}

fn walk(fields: &Fields, place: &str, found: &mut Vec<String>) {
    for (name, field) in fields {
        let place = format!("{place} {name}");
        found.extend(mistakes(field).into_iter().map(|mistake| format!("{place}: {mistake}")));
        walk(&field.fields, &place, found);
    }
}

fn mistakes(field: &Field) -> Vec<String> {
    let mut found = Vec::new();
    found.extend(facts_of_values(field));
    found.extend(facts_without_field(field).into_iter().map(str::to_owned));
    if let Some(example) =
        field.example.as_ref().and_then(|example| example.as_str()).filter(|text| text.trim() != *text)
    {
        found.push(format!("the example {example:?} has blanks at an end"));
    }
    for source in field.sources.iter().filter(|source| !SOURCES.contains(&source.as_str())) {
        found.push(format!("`{source}` is not a source; sources are {}", SOURCES.join(", ")));
    }
    found
}

/// Examples and defaults are values, and a value is a word.
fn facts_of_values(field: &Field) -> Vec<String> {
    let mut found = Vec::new();
    let known = |text: &str| field.values.is_empty() || field.values.iter().any(|value| value == text);
    if let Some(default) = field.default.as_ref().filter(|default| !known(default)) {
        found.push(format!("the default `{default}` is not one of the values"));
    }
    let example = field.example.as_ref().map(plain);
    if let Some(example) = example.filter(|example| !known(example)) {
        found.push(format!("the example `{example}` is not one of the values"));
    }
    for (at, value) in field.values.iter().enumerate() {
        if value.trim().is_empty() || value.contains(['`', ',', ':', '\n']) || value.trim() != value {
            found.push(format!("{value:?} is not a value but a piece of a sentence"));
        }
        if field.values[..at].contains(value) {
            found.push(format!("the value `{value}` stands twice"));
        }
    }
    found
}

/// A fact that the type of the field cannot have was read from somewhere else.
fn facts_without_field(field: &Field) -> Vec<&'static str> {
    let is_ordered = NUMBERS.contains(&field.base.as_str());
    let facts = [
        (field.range.is_some() && !is_ordered, "`range` is a fact of numbers"),
        (field.max_items.is_some() && field.arrays == 0, "`max_items` is a fact of lists"),
        (!field.values.is_empty() && field.base == "object", "an object has fields, not values"),
        (
            !field.fields.is_empty() && !["object", "json_string"].contains(&field.base.as_str()),
            "only an object has fields",
        ),
        (field.values.len() == 1 && field.base == "boolean", "a boolean has no list of values"),
    ];
    facts.into_iter().filter_map(|(is_wrong, text)| is_wrong.then_some(text)).collect()
}
