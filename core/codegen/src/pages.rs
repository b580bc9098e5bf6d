//! The addresses of the platform's own pages.

use std::path::Path;

use crate::catalog::{Operation, Webhook, operation_mut};
use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "pages.toml";

/// Hands operations and webhooks their page. A page of nothing is a mistake.
pub fn apply(catalog: &Path, operations: &mut [Operation], webhooks: &mut [Webhook]) -> Result<()> {
    let path = catalog.join(FILE);
    if !path.exists() {
        return Ok(());
    }
    let value = load::toml(&path, FILE)?;
    let root = Node::root(&value, FILE);
    root.only(&["operations", "webhooks"])?;
    let mut lost = Vec::new();
    for (name, page) in entries(&root, "operations")? {
        match operation_mut(operations, &name) {
            Some(operation) => operation.page = Some(page),
            None => lost.push(format!("{FILE}: {name}: matches no operation of the catalogue")),
        }
    }
    for (name, page) in entries(&root, "webhooks")? {
        match webhooks.iter_mut().find(|one| one.name == name) {
            Some(webhook) => webhook.page = Some(page),
            None => lost.push(format!("{FILE}: {name}: matches no webhook of the catalogue")),
        }
    }
    Problem::all(lost)
}

fn entries(root: &Node<'_>, table: &str) -> Result<Vec<(String, String)>> {
    let Some(table) = root.get(table)? else { return Ok(Vec::new()) };
    table.members()?.into_iter().map(|(name, page)| Ok((name.to_owned(), page.text()?))).collect()
}
