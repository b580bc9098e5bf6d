//! What can be followed from change to change, from `changes.toml`.

use std::path::Path;

use crate::catalog::{Operation, Version};
use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "changes.toml";

/// A kind of thing whose changes a search finds.
#[derive(Debug)]
pub struct ChangeKind {
    /// What one is called.
    pub name: String,
    /// What many are called.
    pub many: String,
    /// What they are, for users: a sentence.
    pub doc: String,
    /// The id of the search.
    pub operation: String,
    /// The parameter with the first second.
    pub from: String,
    /// The parameter with the last second, or the one after it.
    pub to: String,
    /// The field of an item with the time of its last change. Searches sort by the same name.
    pub time: String,
    /// The field that identifies an item.
    pub id: String,
    /// Whether the search sorts by the time.
    pub sorted: bool,
    /// For how many days an item may change without its time moving.
    pub again_days: i64,
    /// The field and the value of a deleted item.
    pub deleted: Option<(String, String)>,
    /// What an item consists of: name, path and id.
    pub parts: Option<(String, String, String)>,
    /// The operation that reads several by their ids.
    pub detail: Option<Detail>,
    /// The operation that tells whether one is still there, its parameter, and the codes that say it is not.
    pub lookup: Option<(String, String, Vec<i64>)>,
}

/// An operation that reads several items by their ids.
#[derive(Debug)]
pub struct Detail {
    /// Its id.
    pub operation: String,
    /// The parameter with the ids.
    pub ids: String,
    /// What the ids are of: the kind itself, or its parts.
    pub by: String,
    /// Where the items are in `data`.
    pub items: String,
    /// How many ids it takes at once.
    pub most: i64,
}

/// All kinds.
pub fn read(catalog: &Path, operations: &[Operation]) -> Result<Vec<ChangeKind>> {
    let value = load::toml(&catalog.join(FILE), FILE)?;
    let root = Node::root(&value, FILE);
    root.only(&["kind"])?;
    let kinds = root.need("kind")?.items()?.iter().map(kind).collect::<Result<Vec<_>>>()?;
    let problems = kinds.iter().flat_map(|kind| problems(kind, operations)).collect();
    Problem::all(problems).map(|()| kinds)
}

fn kind(node: &Node<'_>) -> Result<ChangeKind> {
    node.only(&[
        "name",
        "many",
        "doc",
        "operation",
        "from",
        "to",
        "time",
        "id",
        "sorted",
        "again_days",
        "deleted",
        "parts",
        "detail",
        "lookup",
        "lookup_id",
        "lookup_gone",
    ])?;
    let text = |key: &str| node.need(key)?.text();
    let name = text("name")?;
    Ok(ChangeKind {
        many: text("many")?,
        doc: text("doc")?,
        operation: text("operation")?,
        from: text("from")?,
        to: text("to")?,
        time: text("time")?,
        id: text("id")?,
        sorted: node.flag("sorted")?,
        again_days: node.integer_of("again_days")?.unwrap_or(0),
        deleted: node.get("deleted")?.map(|table| deleted(&table)).transpose()?,
        parts: node.get("parts")?.map(|table| parts(&table)).transpose()?,
        detail: node.get("detail")?.map(|table| detail(&table, &name)).transpose()?,
        name,
        lookup: lookup(node)?,
    })
}

fn deleted(table: &Node<'_>) -> Result<(String, String)> {
    table.only(&["field", "value"])?;
    Ok((table.need("field")?.text()?, table.need("value")?.text()?))
}

fn parts(table: &Node<'_>) -> Result<(String, String, String)> {
    table.only(&["name", "path", "id"])?;
    Ok((table.need("name")?.text()?, table.need("path")?.text()?, table.need("id")?.text()?))
}

fn detail(table: &Node<'_>, name: &str) -> Result<Detail> {
    table.only(&["operation", "ids", "by", "items", "most"])?;
    let text = |key: &str| table.need(key)?.text();
    let most = table.need("most")?.integer()?;
    let by = table.text_of("by")?.unwrap_or_else(|| name.to_owned());
    Ok(Detail { operation: text("operation")?, ids: text("ids")?, by, items: text("items")?, most })
}

fn pair(node: &Node<'_>, operation: &str, parameter: &str) -> Result<Option<(String, String)>> {
    let Some(operation) = node.text_of(operation)? else { return Ok(None) };
    Ok(Some((operation, node.need(parameter)?.text()?)))
}

fn lookup(node: &Node<'_>) -> Result<Option<(String, String, Vec<i64>)>> {
    let Some((operation, parameter)) = pair(node, "lookup", "lookup_id")? else { return Ok(None) };
    let codes = node.need("lookup_gone")?.items()?;
    let codes = codes.iter().map(Node::integer).collect::<Result<Vec<_>>>()?;
    Ok(Some((operation, parameter, codes)))
}

/// What an entry names must be there.
fn problems(kind: &ChangeKind, operations: &[Operation]) -> Vec<String> {
    let find = |id: &str| operations.iter().find(|operation| operation.id() == id);
    let mut problems = Vec::new();
    let named = [Some(&kind.operation), kind.detail.as_ref().map(|detail| &detail.operation)];
    let lookup = kind.lookup.as_ref().map(|(id, ..)| id);
    for id in named.into_iter().chain([lookup]).flatten().filter(|id| find(id).is_none()) {
        problems.push(format!("{FILE}: {}: there is no operation `{id}`", kind.name));
    }
    if !kind.doc.ends_with('.') {
        problems.push(format!("{FILE}: {}: `doc` is not a sentence", kind.name));
    }
    let Some(search) = find(&kind.operation) else { return problems };
    for version in &search.versions {
        let lost = [&kind.from, &kind.to].into_iter().filter(|name| !takes(version, name));
        problems.extend(
            lost.map(|name| format!("{FILE}: {}: {} has no parameter `{name}`", kind.name, kind.operation)),
        );
        if version.paging.is_none() {
            problems.push(format!("{FILE}: {}: {} has no pages", kind.name, kind.operation));
        }
    }
    problems
}

fn takes(version: &Version, name: &str) -> bool {
    let body = version.body.iter().flatten();
    version.query.iter().chain(body).any(|(field, _)| field == name)
}
