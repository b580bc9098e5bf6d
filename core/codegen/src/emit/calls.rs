//! One line for each operation that calls its typed method, so that the tests reach all of them.

use minijinja::context;

use super::Files;
use super::template::render;
use crate::catalog::{Catalog, Operation};
use crate::names;
use crate::problem::Result;

/// Writes the calls.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let calls: Vec<_> = catalog.operations.iter().map(call).collect();
    files.insert("tests/rust/generated/calls.rs".into(), render("calls.rs", context! { calls })?);
    Ok(())
}

fn call(operation: &Operation) -> minijinja::Value {
    let uploads = operation.default().form.iter().filter(|(_, field)| field.base == "file");
    context! {
        id => operation.id(),
        domain => names::field(&operation.domain),
        method => names::field(&operation.method),
        request => format!("{}Request", names::pascal(&operation.method)),
        files => uploads.map(|(name, _)| context! { wire => name, rust => names::field(name) }).collect::<Vec<_>>(),
    }
}
