//! The table that the walk over changes reads.

use minijinja::{Value, context};

use super::Files;
use super::template::render;
use crate::catalog::Catalog;
use crate::changes::{ChangeKind, Detail};
use crate::problem::Result;

/// Writes the file.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let kinds: Vec<_> = catalog.changes.iter().map(kind).collect();
    files.insert("core/runtime/src/generated/changes.rs".into(), render("changes.rs", context! { kinds })?);
    Ok(())
}

fn kind(kind: &ChangeKind) -> Value {
    let ChangeKind { name, many, operation, from, to, time, id, sorted, again_days, .. } = kind;
    let ChangeKind { deleted, parts, detail, lookup, .. } = kind;
    let detail = detail.as_ref().map(|detail| {
        let Detail { operation, ids, by, items, most } = detail;
        context! { operation, ids, by, items, most }
    });
    context! {
        name, many, operation, from, to, time, id, sorted, again_days, deleted, parts, detail, lookup
    }
}
