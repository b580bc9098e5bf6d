//! A page per operation: what it takes and returns, in words.

use minijinja::{Value, context};

use super::Files;
use super::examples::Domain;
use super::template::{cell, render};
use crate::catalog::{Field, Fields, Operation, Version};
use crate::problem::Result;

/// Writes the page of every operation of a domain.
pub fn emit(domain: &str, operations: &[&Operation], folder: &str, files: &mut Files) -> Result<()> {
    let types = Domain::new(domain, operations);
    for operation in operations {
        let path = format!("{folder}/operations/{domain}/{}.md", operation.method);
        files.insert(path, render("operation.md", page(operation, types.examples(operation)))?);
    }
    Ok(())
}

fn page(operation: &Operation, examples: Vec<Value>) -> Value {
    let version = operation.default();
    let mut parameters = Rows::default();
    for (place, fields) in version.sent() {
        parameters.add(place, "", fields, true);
    }
    let mut response = Rows::default();
    response.add("", "", version.response.as_ref().unwrap_or(&Fields::new()), false);
    context! {
        id => operation.id(),
        summary => &operation.summary,
        name => &operation.name,
        page => operation.page_url(),
        http => format!("{} {}", operation.http_method, version.path),
        version => &version.version,
        others => operation.other_versions(),
        notes => notes(version),
        examples,
        php => &operation.php,
        laravel => &operation.laravel,
        parameters => parameters.fields,
        response => response.fields,
        values => parameters.values.into_iter().chain(response.values).collect::<Vec<_>>(),
    }
}

fn notes(version: &Version) -> Vec<String> {
    let mut notes = Vec::new();
    for (name, required) in &version.ciphers {
        let rule = if *required { "required" } else { "optional" };
        notes.push(format!("`{name}`: {rule}; the handle of a shop or category asset sends it."));
    }
    if !version.scopes.is_empty() {
        notes.push(format!("Scope: `{}`.", version.scopes.join("` or `")));
    }
    if version.paging.is_some() {
        notes.push("The response comes in pages.".into());
    }
    if version.safe {
        notes.push("It only reads: the client may repeat it when the outcome is unknown.".into());
    }
    if let Some(key) = &version.idempotency {
        notes.push(format!("Idempotency key: `{}`; by default, the client creates one.", key.name));
    }
    if !version.item_errors.is_empty() {
        notes.push(format!("Failed items are listed in `{}`.", version.item_errors.join("`, `")));
    }
    notes
}

/// The rows of a table, and those of the values that its fields may have.
#[derive(Default)]
struct Rows {
    fields: Vec<Value>,
    values: Vec<Value>,
}

impl Rows {
    fn add(&mut self, place: &str, around: &str, fields: &Fields, is_sent: bool) {
        for (wire, field) in fields {
            let name = format!("{around}{wire}");
            self.fields.push(row(&name, place, field, is_sent));
            self.values.extend(value_rows(&name, field));
            let inner = format!("{name}{}.", "[]".repeat(field.arrays.into()));
            self.add(place, &inner, &field.fields, is_sent);
        }
    }
}

fn row(name: &str, place: &str, field: &Field, is_sent: bool) -> Value {
    let wire = name.rsplit('.').next().unwrap_or(name);
    context! {
        name,
        place,
        kind => field.spelling(),
        required => if is_sent && field.required { "yes" } else { "" },
        doc => cell(&crate::types::describe(wire, field, is_sent)),
    }
}

fn value_rows(name: &str, field: &Field) -> Vec<Value> {
    let known = field.values.iter().filter_map(|value| Some((value, field.value_docs.get(value)?)));
    known.map(|(value, doc)| context! { name, value, doc => cell(doc) }).collect()
}
