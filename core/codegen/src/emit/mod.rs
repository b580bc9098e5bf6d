//! Writes each target from the effective catalogue.

mod calls;
mod changes;
mod descriptions;
mod docs;
mod domains;
mod envelope;
mod errors;
mod examples;
mod guides;
mod kotlin;
mod manual;
mod node;
mod official_node;
mod operation_docs;
mod operation_page;
mod operation_table;
mod options;
mod options_page;
mod python;
mod runtime;
mod sandbox;
mod sdk;
mod swift;
mod template;

use std::collections::BTreeMap;
use std::path::Path;

use crate::catalog::Catalog;
use crate::problem::Result;
use crate::rustfmt;

/// Files by path from the root.
pub type Files = BTreeMap<String, String>;

/// Every generated file.
pub fn all(root: &Path, catalog: &Catalog) -> Result<Files> {
    let mut files = Files::new();
    runtime::emit(catalog, &mut files)?;
    changes::emit(catalog, &mut files)?;
    errors::emit(catalog, &mut files)?;
    sandbox::emit(catalog, &mut files)?;
    sdk::emit(catalog, &mut files)?;
    options::emit(catalog, &mut files)?;
    options_page::emit(&catalog.options, &mut files)?;
    manual::emit(root, catalog, &mut files)?;
    docs::emit(catalog, &mut files)?;
    guides::emit(root, &mut files)?;
    examples::emit(catalog, &mut files)?;
    calls::emit(catalog, &mut files)?;
    python::emit(root, catalog, &mut files)?;
    node::emit(catalog, &mut files)?;
    kotlin::emit(catalog, &mut files)?;
    swift::emit(catalog, &mut files)?;
    domains::emit(root, catalog, &mut files)?;
    envelope::emit(root, catalog, &mut files)?;
    rustfmt::all(root, &mut files)?;
    Ok(files)
}

/// The domains, sorted, each with its operations.
fn by_domain(catalog: &Catalog) -> BTreeMap<&str, Vec<&crate::catalog::Operation>> {
    let mut domains: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for operation in &catalog.operations {
        domains.entry(&operation.domain).or_default().push(operation);
    }
    domains
}
