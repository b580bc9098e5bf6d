//! The fields around a webhook's `data`, from `envelope.toml`.

use std::path::Path;

use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "envelope.toml";
/// What the envelope has in any case, under names that no field may take.
const TAKEN: [&str; 7] = ["type", "type_id", "type_text", "app_key", "data", "raw", "unwrapped"];

/// How a field is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text, which may be sent as a number of any length.
    Id,
    /// Unix seconds, which may be sent as text; a date in a flat event.
    Time,
}

/// A field of the envelope.
#[derive(Debug)]
pub struct EnvelopeField {
    /// What users call it.
    pub name: String,
    /// What the platform calls it.
    pub sent: String,
    /// What it is called in an event that comes without an envelope, if it is there.
    pub flat: Option<String>,
    /// How it is read.
    pub kind: Type,
    /// What it is, in a sentence or two.
    pub doc: String,
}

/// All fields, in the order in which they are shown.
pub fn read(catalog: &Path) -> Result<Vec<EnvelopeField>> {
    let value = load::toml(&catalog.join(FILE), FILE)?;
    let root = Node::root(&value, FILE);
    root.only(&["field"])?;
    let fields = root.need("field")?.items()?.iter().map(field).collect::<Result<Vec<_>>>()?;
    Problem::all(problems(&fields)).map(|()| fields)
}

fn field(node: &Node<'_>) -> Result<EnvelopeField> {
    node.only(&["name", "sent", "flat", "type", "doc"])?;
    let name = node.need("name")?.text()?;
    let kind = match node.need("type")?.text()?.as_str() {
        "id" => Type::Id,
        "time" => Type::Time,
        other => return Err(node.problem(format!("the type `{other}` is not `id` or `time`"))),
    };
    let sent = node.text_of("sent")?.unwrap_or_else(|| name.clone());
    Ok(EnvelopeField { sent, flat: node.text_of("flat")?, kind, doc: node.need("doc")?.text()?, name })
}

/// No name stands twice, neither ours nor the platform's.
fn problems(fields: &[EnvelopeField]) -> Vec<String> {
    let ours = fields.iter().map(|field| &field.name);
    let theirs = fields.iter().flat_map(|field| std::iter::once(&field.sent).chain(&field.flat));
    let mut problems = twins(&ours.collect::<Vec<_>>());
    problems.extend(twins(&theirs.collect::<Vec<_>>()));
    let taken = fields.iter().filter(|field| TAKEN.contains(&field.name.as_str()));
    problems.extend(taken.map(|field| format!("{FILE}: every event has a `{}` already", field.name)));
    problems
}

fn twins(names: &[&String]) -> Vec<String> {
    let twins = names.iter().enumerate().filter(|(at, name)| names[..*at].contains(name));
    twins.map(|(_, name)| format!("{FILE}: `{name}` stands there twice")).collect()
}
