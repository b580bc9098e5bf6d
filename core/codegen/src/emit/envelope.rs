//! The fields around a webhook's `data`, in every language.

use std::path::Path;

use minijinja::{Value, context};

use super::Files;
use super::template::render;
use crate::catalog::Catalog;
use crate::envelope::{EnvelopeField, Type};
use crate::problem::Result;
use crate::region;

const PYTHON: &str = "bindings/python/python/tiktokshop/event.py";
const NODE: &str = "bindings/node/src/types.ts";

/// Writes the files and fills the regions.
pub fn emit(root: &Path, catalog: &Catalog, files: &mut Files) -> Result<()> {
    let fields: Vec<_> = catalog.envelope.iter().map(field).collect();
    let context = context! { fields };
    let runtime = render("envelope.rs", context.clone())?;
    files.insert("core/runtime/src/generated/envelope.rs".into(), runtime);
    files.insert("core/facade/src/generated/event.rs".into(), render("facade_event.rs", context)?);
    region::fill(root, files, PYTHON, "envelope", &lines(catalog, python))?;
    region::fill(root, files, NODE, "envelope", &lines(catalog, node))
}

fn field(field: &EnvelopeField) -> Value {
    context! { name => &field.name, sent => &field.sent, flat => &field.flat, time => field.kind == Type::Time, doc => &field.doc }
}

fn lines(catalog: &Catalog, line: fn(&EnvelopeField) -> String) -> String {
    catalog.envelope.iter().map(line).collect()
}

fn python(field: &EnvelopeField) -> String {
    let kind = if field.kind == Type::Time { "int" } else { "str" };
    format!("    {}: {kind} | Any\n    \"\"\"{}\"\"\"\n", field.name, field.doc)
}

fn node(field: &EnvelopeField) -> String {
    let kind = if field.kind == Type::Time { "number" } else { "string" };
    format!("  /** {} */\n  readonly {}: {kind} | null;\n", field.doc, field.name)
}
