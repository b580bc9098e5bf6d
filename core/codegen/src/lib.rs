//! Turns `core/catalog` into the table of operations, the SDK's types and methods, the sandbox's catalogue and the
//! tables in the docs. `cargo gen` writes them, and `cargo gen --check` says what has drifted.

pub mod batch;
pub mod catalog;
pub mod changes;
pub mod derive;
pub mod emit;
pub mod envelope;
pub mod error_kinds;
pub mod field_overrides;
pub mod glossary;
pub mod guides;
pub mod hints;
pub mod import;
pub mod load;
pub mod names;
pub mod node;
pub mod options;
pub mod other_names;
pub mod output;
pub mod overlay;
pub mod pages;
pub mod problem;
pub mod region;
pub mod rustfmt;
pub mod self_checks;
pub mod types;

use std::collections::BTreeMap;
use std::path::Path;

use catalog::{Catalog, ErrorRule, Operation};
use error_kinds::ErrorKind;
use hints::Hint;
use problem::{Problem, Result};

/// Reads the files, derives what follows and applies the overrides: the effective catalogue of the repository at `root`.
pub fn catalog(root: &Path) -> Result<Catalog> {
    let folder = root.join("core/catalog");
    let mut operations = load::operations(&folder)?;
    field_overrides::apply(&folder, &mut operations)?;
    derive::all(&mut operations);
    overlay::apply(&folder, &mut operations)?;
    batch::all(&mut operations);
    check_ids(&operations)?;
    check_paging(&operations)?;
    operations.sort_by_key(Operation::id);
    let mut webhooks = load::webhooks(&folder)?;
    other_names::apply(&folder, &mut operations)?;
    pages::apply(&folder, &mut operations, &mut webhooks)?;
    let errors = load::errors(&folder)?;
    let coverage = glossary::apply(&folder, &mut operations, &mut webhooks, &errors)?;
    let (error_kinds, hints) = (error_kinds::read(&folder)?, hints::read(&folder)?);
    check_errors(&errors, &error_kinds, &hints)?;
    let changes = changes::read(&folder, &operations)?;
    let catalog = Catalog {
        operations,
        errors,
        error_kinds,
        hints,
        webhooks,
        envelope: envelope::read(&folder)?,
        changes,
        options: options::load(&folder)?,
        coverage,
    };
    self_checks::all(root, &catalog)?;
    Ok(catalog)
}

/// The content of every generated file, by path from the root.
pub fn generate(root: &Path) -> Result<BTreeMap<String, String>> {
    emit::all(root, &catalog(root)?)
}

/// Every code has a known kind and a known hint.
fn check_errors(errors: &[ErrorRule], kinds: &[ErrorKind], hints: &[Hint]) -> Result<()> {
    let mut problems = Vec::new();
    for rule in errors {
        if !kinds.iter().any(|known| known.kind.as_ref() == Some(&rule.kind)) {
            problems.push(format!("errors.toml: {}: there is no kind `{}`", rule.code, rule.kind));
        }
        let Some(id) = &rule.hint_id else { continue };
        match hints.iter().find(|hint| hint.id == *id) {
            Some(hint) if hint.parameters.is_empty() => {}
            Some(_) => problems.push(format!("errors.toml: {}: the hint `{id}` has parameters", rule.code)),
            None => problems.push(format!("errors.toml: {}: there is no hint `{id}`", rule.code)),
        }
    }
    Problem::all(problems)
}

fn check_ids(operations: &[Operation]) -> Result<()> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut twins = Vec::new();
    for operation in operations {
        if let Some(other) = seen.insert(operation.id(), &operation.name) {
            let id = operation.id();
            twins.push(format!(
                "{id}: both {other} and {} have this id; name a `method` in overrides.toml",
                operation.name
            ));
        }
    }
    Problem::all(twins)
}

/// A page token goes in and out, but it is ambiguous which list is paged: an override must say so.
fn check_paging(operations: &[Operation]) -> Result<()> {
    let mut unclear = Vec::new();
    for operation in operations {
        for version in &operation.versions {
            if version.looks_paged() && version.paging.is_none() && !version.paging_is_said {
                let (id, version) = (operation.id(), &version.version);
                unclear.push(format!(
                    "{id} {version}: is paged, but has not exactly one list; set `paging` in overrides.toml"
                ));
            }
        }
    }
    Problem::all(unclear)
}
