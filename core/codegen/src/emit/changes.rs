//! The table that the walk over changes reads, and the methods of `client.sync()` in Rust.

use minijinja::{Value, context};

use super::Files;
use super::template::render;
use crate::catalog::Catalog;
use crate::changes::{ChangeKind, Detail};
use crate::problem::Result;

/// Writes the files.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let kinds: Vec<_> = catalog.changes.iter().map(kind).collect();
    let context = context! { kinds };
    files.insert("core/runtime/src/generated/changes.rs".into(), render("changes.rs", context.clone())?);
    files.insert("core/sdk/src/generated/changes.rs".into(), render("sdk_changes.rs", context)?);
    Ok(())
}

fn kind(kind: &ChangeKind) -> Value {
    let ChangeKind { name, many, doc, operation, from, to, time, id, sorted, again_days, .. } = kind;
    let ChangeKind { deleted, parts, detail, lookup, .. } = kind;
    let detail = detail.as_ref().map(|detail| {
        let Detail { operation, ids, by, items, most } = detail;
        context! { operation, ids, by, items, most }
    });
    context! {
        name, many, doc, operation, from, to, time, id, sorted, again_days, deleted, parts, detail, lookup
    }
}
