//! Mends single fields with `[[field]]` of `overrides.toml`: facts that the sources have wrong, as payloads or the
//! platform's own refusals show. An entry that matches nothing, or says what the files say anyway, is a mistake.

use std::path::Path;

use crate::catalog::{Field, Fields, Operation, Version, operation_mut};
use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "overrides.toml";
const FACTS: [&str; 9] =
    ["type", "required", "enum", "also", "range", "max", "max_length", "default", "example"];

/// Applies every `[[field]]`, in order.
pub fn apply(catalog: &Path, operations: &mut [Operation]) -> Result<()> {
    let path = catalog.join(FILE);
    if !path.exists() {
        return Ok(());
    }
    let value = load::toml(&path, FILE)?;
    let Some(list) = Node::root(&value, FILE).get("field")? else { return Ok(()) };
    let mut mistakes = Vec::new();
    for node in list.items()? {
        if let Err(problem) = entry(&node, operations) {
            mistakes.extend_from_slice(problem.lines());
        }
    }
    Problem::all(mistakes)
}

fn entry(node: &Node<'_>, operations: &mut [Operation]) -> Result<()> {
    let name = node.need("operation")?.text()?;
    let path = node.need("path")?.text()?;
    let node = &Node { value: node.value, place: format!("{FILE}: {name} {path}") };
    check_keys(node)?;
    let found = operation_mut(operations, &name);
    let operation = found.ok_or_else(|| node.problem("matches no operation of the catalogue"))?;
    let wanted = node.texts_of("versions")?;
    let (mut matched, mut changed) = (false, false);
    for version in &mut operation.versions {
        if !wanted.is_empty() && !wanted.contains(&version.version) {
            continue;
        }
        if let Some(field) = place(version, &path) {
            let before = field.clone();
            change(node, field)?;
            matched = true;
            changed |= *field != before;
        }
    }
    match (matched, changed) {
        (false, _) => Err(node.problem("is not a field of any of these versions")),
        (_, false) => Err(node.problem("repeats what the files say without it; remove it")),
        _ => Ok(()),
    }
}

fn check_keys(node: &Node<'_>) -> Result<()> {
    let mut known = vec!["operation", "versions", "path", "why"];
    known.extend(FACTS);
    node.only(&known)?;
    if node.text_of("why")?.unwrap_or_default().trim().is_empty() {
        return Err(node.problem("`why` is missing: an override says why"));
    }
    if !node.object()?.keys().any(|key| FACTS.contains(&key.as_str())) {
        return Err(node.problem(format!("changes nothing: it has none of {}", FACTS.join(", "))));
    }
    Ok(())
}

/// The field at `response.orders.id`; the first word names the part.
fn place<'v>(version: &'v mut Version, path: &str) -> Option<&'v mut Field> {
    let (part, rest) = path.split_once('.')?;
    let fields = match part {
        "query" => Some(&mut version.query),
        "body" => version.body.as_mut(),
        "form" => Some(&mut version.form),
        "response" => version.response.as_mut(),
        _ => None,
    };
    field_at(fields?, rest)
}

fn field_at<'f>(fields: &'f mut Fields, path: &str) -> Option<&'f mut Field> {
    match path.split_once('.') {
        None => fields.get_mut(path),
        Some((first, rest)) => field_at(&mut fields.get_mut(first)?.fields, rest),
    }
}

/// The facts that the entry names, over those of the field.
fn change(node: &Node<'_>, field: &mut Field) -> Result<()> {
    if let Some(spelling) = node.get("type")? {
        (field.base, field.arrays) = load::spelling(&spelling)?;
        field.example = None;
    }
    if node.get("required")?.is_some() {
        field.required = node.flag("required")?;
    }
    if node.get("enum")?.is_some() {
        field.values = node.texts_of("enum")?;
    }
    for value in node.texts_of("also")? {
        if field.values.contains(&value) {
            return Err(node.problem(format!("the files have the value `{value}` without it; remove it")));
        }
        field.values.push(value);
    }
    if node.get("range")?.is_some() {
        (field.range, field.max) = (load::range(node)?, None);
    }
    field.max = node.integer_of("max")?.or(field.max);
    field.max_length = node.integer_of("max_length")?.or(field.max_length);
    field.default = node.text_of("default")?.or(field.default.take());
    field.example = node.get("example")?.map(|example| example.value.clone()).or(field.example.take());
    Ok(())
}
