//! What files written by hand list of the catalogue: its domains, and how much it holds.

use std::path::Path;

use super::{Files, by_domain};
use crate::catalog::Catalog;
use crate::problem::Result;
use crate::region;

/// The pages that say how many operations there are.
const COUNTED: [&str; 4] =
    ["README.md", "apps/cli/README.md", "apps/sandbox/README.md", "bindings/node/README.md"];
/// The pages that say how many dated versions these have, too.
const VERSIONS_COUNTED: [&str; 2] = ["README.md", "apps/sandbox/README.md"];
/// Built-in functions of Python that a domain may be called after: Ruff must be told that the name is meant.
const PYTHON_BUILTINS: [&str; 12] =
    ["filter", "format", "hash", "help", "id", "input", "map", "open", "print", "property", "set", "type"];

/// Fills the regions.
pub fn emit(root: &Path, catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains: Vec<&str> = by_domain(catalog).into_keys().collect();
    region::fill(root, files, "core/sdk/Cargo.toml", "domains", &features(&domains))?;
    region::fill(root, files, "bindings/python/python/tiktokshop/types.py", "domains", &imports(&domains))?;
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
    let line = |domain: &&str| {
        let allowed = if PYTHON_BUILTINS.contains(domain) { "  # noqa: A004" } else { "" };
        format!("    from ._generated import {domain} as {domain}{allowed}\n")
    };
    let mut modules = domains.to_vec();
    modules.push("webhooks");
    modules.sort_unstable();
    modules.iter().map(line).collect()
}
