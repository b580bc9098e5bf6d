//! What other packages call the operations, besides the names in `api/*.json`.

use std::path::Path;

use crate::catalog::{Operation, operation_mut};
use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "names.toml";
const PYTHON: &str = "tiktok-shop-api";

/// Hands operations their names in the Python package. A name of nothing is a mistake.
pub fn apply(catalog: &Path, operations: &mut [Operation]) -> Result<()> {
    let path = catalog.join(FILE);
    if !path.exists() {
        return Ok(());
    }
    let value = load::toml(&path, FILE)?;
    let root = Node::root(&value, FILE);
    root.only(&[PYTHON])?;
    let Some(names) = root.get(PYTHON)? else { return Ok(()) };
    let mut lost = Vec::new();
    for (name, official) in names.members()? {
        let official = official.text()?;
        match operation_mut(operations, &official) {
            Some(operation) => operation.python.push(name.to_owned()),
            None => lost.push(format!("{FILE}: {name}: {official} is not in the catalogue")),
        }
    }
    Problem::all(lost)
}
