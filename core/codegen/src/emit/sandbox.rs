//! What the sandbox knows about the API, as one JSON file that it embeds. The file has nothing that the sandbox does not read.
//!
//! ```json
//! {"generated": "...",
//!  "operations": [{"id", "domain", "http_method", "default_version",
//!    "versions": [{"version", "path" (version filled in), "query": {"name": Field}, "body": {"name": Field}|null,
//!      "form": {"name": Field}, "response": {"name": Field}|null, "ciphers": {"shop_cipher": "required|optional"},
//!      "scopes": [], "paging": {"style", "token", "size", "next", "items", "total", "has_more", "first"}|null,
//!      "item_errors": [], "uploads": {"field": {"max_bytes" (0: unknown), "types": []}}}]}],
//!  "errors": [{"code", "message"}],
//!  "webhooks": [{"type", "name", "topic", "owner", "flat", "data"}]}
//! ```
//!
//! A `Field` is spelt as in `core/catalog` (`type` is `[string]` for an array); what is unknown is left out. Bounds
//! of numbers are always `range`; an open lower bound is the smallest 64-bit integer.

use serde_json::{Map, Value, json};

use super::Files;
use crate::catalog::{Catalog, Field, Fields, Operation, Version};
use crate::problem::Result;

const NOTE: &str = "from core/catalog by `cargo gen`; do not edit";

/// Writes `catalog.json`, with one operation per line so that a change is easy to read.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let operations = lines(catalog.operations.iter().map(operation));
    let errors =
        lines(catalog.errors.iter().map(
            |rule| json!({"code": rule.code, "message": rule.messages.first().map_or("", String::as_str)}),
        ));
    let webhooks = lines(catalog.webhooks.iter().map(|kind| {
        json!({
            "type": kind.number, "name": kind.name, "topic": kind.topic, "owner": kind.owner, "flat": kind.flat,
            "data": kind.source,
        })
    }));
    let text = format!(
        "{{\"generated\":{},\n\"operations\":[\n{operations}\n],\n\"errors\":[\n{errors}\n],\n\"webhooks\":[\n{webhooks}\n]}}\n",
        json!(NOTE)
    );
    files.insert("apps/sandbox/src/generated/catalog.json".into(), text);
    Ok(())
}

fn lines(values: impl Iterator<Item = Value>) -> String {
    values.map(|value| value.to_string()).collect::<Vec<_>>().join(",\n")
}

fn operation(operation: &Operation) -> Value {
    let versions: Vec<_> = operation.versions.iter().map(version).collect();
    json!({
        "id": operation.id(), "domain": operation.domain, "http_method": operation.http_method,
        "default_version": operation.default_version, "versions": versions,
    })
}

fn version(version: &Version) -> Value {
    let rule = |required: &bool| if *required { "required" } else { "optional" };
    let ciphers: Map<_, _> =
        version.ciphers.iter().map(|(name, it)| (name.clone(), json!(rule(it)))).collect();
    let paging = version.paging.as_ref().map(|paging| {
        json!({
            "style": paging.style, "token": paging.token, "size": paging.size,
            "next": paging.next, "items": paging.items, "total": paging.total, "has_more": paging.has_more,
            "first": paging.first,
        })
    });
    let uploads: Map<_, _> = version
        .uploads
        .iter()
        .map(|(name, upload)| (name.clone(), json!({"max_bytes": upload.max_bytes, "types": upload.types})))
        .collect();
    json!({
        "version": version.version, "path": version.path,
        "query": fields(&version.query), "body": version.body.as_ref().map(fields),
        "form": fields(&version.form), "response": version.response.as_ref().map(fields),
        "ciphers": ciphers, "scopes": version.scopes, "paging": paging,
        "item_errors": version.item_errors, "uploads": uploads,
    })
}

fn fields(fields: &Fields) -> Value {
    Value::Object(fields.iter().map(|(name, field)| (name.clone(), field_json(name, field))).collect())
}

fn field_json(name: &str, field: &Field) -> Value {
    let mut out = Map::new();
    out.insert("type".into(), json!(field.spelling()));
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            out.insert(key.into(), value);
        }
    };
    put("required", field.required.then(|| json!(true)));
    put("enum", (!field.values.is_empty()).then(|| json!(field.values)));
    put("range", field.bounds(name).map(|(low, high)| json!([low, high])));
    put("max_items", field.max_items.map(Value::from));
    put("max_length", field.max_length.map(Value::from));
    put("example", field.example.clone());
    put("format", field.format.clone().map(Value::from));
    put("fields", (!field.fields.is_empty()).then(|| fields(&field.fields)));
    Value::Object(out)
}
