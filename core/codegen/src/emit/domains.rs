//! The parts of hand-written files that list the catalogue: its domains, its errors, and how much it holds.

use std::path::Path;

use super::{Files, by_domain};
use crate::catalog::Catalog;
use crate::error_kinds::ROOT;
use crate::problem::Result;
use crate::region;

/// The pages that say how many operations there are.
const COUNTED: [&str; 6] = [
    "README.md",
    "apps/cli/README.md",
    "apps/sandbox/README.md",
    "bindings/node/README.md",
    "core/sdk/README.md",
    "uniffi/kotlin/README.md",
];
/// The pages that also say how many dated versions there are.
const VERSIONS_COUNTED: [&str; 2] = ["README.md", "apps/sandbox/README.md"];
/// Built-in names of Python that a domain or an error may have: Ruff must be told that the name is intended.
const PYTHON_BUILTINS: [&str; 13] = [
    "TimeoutError",
    "filter",
    "format",
    "hash",
    "help",
    "id",
    "input",
    "map",
    "open",
    "print",
    "property",
    "set",
    "type",
];

/// Fills the regions.
pub fn emit(root: &Path, catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains: Vec<&str> = by_domain(catalog).into_keys().collect();
    region::fill(root, files, "core/sdk/Cargo.toml", "domains", &features(&domains))?;
    region::fill(root, files, "bindings/python/python/tiktokshop/types.py", "domains", &imports(&domains))?;
    let errors = errors(catalog);
    let package = "bindings/python/python/tiktokshop/__init__.py";
    region::fill(root, files, package, "errors", &error_imports(&errors))?;
    region::fill(root, files, package, "error names", &error_names(&errors))?;
    let versions: usize = catalog.operations.iter().map(|operation| operation.versions.len()).sum();
    for page in COUNTED {
        region::fill(root, files, page, "operations", &catalog.operations.len().to_string())?;
    }
    for page in VERSIONS_COUNTED {
        region::fill(root, files, page, "versions", &versions.to_string())?;
    }
    Ok(())
}

/// The SDK's features: `full` with all domains, and one for each.
fn features(domains: &[&str]) -> String {
    let listed: String = domains.iter().map(|domain| format!("    \"{domain}\",\n")).collect();
    let declared: String = domains.iter().map(|domain| format!("{domain} = []\n")).collect();
    format!("full = [\n{listed}]\n{declared}")
}

/// What type checkers see of `tiktokshop.types`: the module of each domain, and the webhooks'.
fn imports(domains: &[&str]) -> String {
    let mut modules = domains.to_vec();
    modules.push("webhooks");
    modules.sort_unstable();
    modules.iter().map(|module| import("._generated", module)).collect()
}

/// The classes of errors in Python, sorted, with the base of all.
fn errors(catalog: &Catalog) -> Vec<&str> {
    let mut classes: Vec<_> = catalog.error_kinds.iter().map(|kind| kind.class.as_str()).collect();
    classes.push(ROOT);
    classes.sort_unstable();
    classes
}

/// What type checkers see of them in the package. Ruff wants the empty line.
fn error_imports(classes: &[&str]) -> String {
    classes.iter().map(|class| import(".errors", class)).collect::<String>() + "\n"
}

/// What is loaded when it is first used.
fn error_names(classes: &[&str]) -> String {
    classes.iter().map(|class| format!("        \"{class}\",\n")).collect()
}

fn import(module: &str, name: &str) -> String {
    let allowed = if PYTHON_BUILTINS.contains(&name) { "  # noqa: A004" } else { "" };
    format!("    from {module} import {name} as {name}{allowed}\n")
}
