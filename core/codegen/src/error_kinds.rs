//! The kinds of errors, from `error_kinds.toml`: their names in every language and what they mean.

use std::path::Path;

use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "error_kinds.toml";
/// The class above all others, which is written by hand in every language.
pub const ROOT: &str = "TikTokShopError";

/// A class of errors. One without a kind only groups others.
#[derive(Debug)]
pub struct ErrorKind {
    /// The variant of the runtime's `ErrorKind`.
    pub kind: Option<String>,
    /// The name in JSON: `rate_limited`.
    pub wire: Option<String>,
    /// The class in Python and Node.
    pub class: String,
    /// The class above it.
    pub above: String,
    /// What it means, in a sentence or two.
    pub docs: String,
    /// Whether the same call may be sent again, in a few words; none for a class that only groups others.
    pub retry: Option<String>,
    /// What to do about it, in a sentence or two; none for a class that only groups others.
    pub advice: Option<String>,
}

/// All kinds, base classes first.
pub fn read(catalog: &Path) -> Result<Vec<ErrorKind>> {
    let value = load::toml(&catalog.join(FILE), FILE)?;
    let list = Node::root(&value, FILE).need("error_kind")?;
    let kinds = list.items()?.iter().map(error_kind).collect::<Result<Vec<_>>>()?;
    Problem::all(problems(&kinds)).map(|()| kinds)
}

fn error_kind(node: &Node<'_>) -> Result<ErrorKind> {
    node.only(&["kind", "wire", "class", "above", "docs", "retry", "advice"])?;
    let (kind, wire) = (node.text_of("kind")?, node.text_of("wire")?);
    if kind.is_some() != wire.is_some() {
        return Err(node.problem("`kind` and `wire` come together"));
    }
    let (retry, advice) = (node.text_of("retry")?, node.text_of("advice")?);
    if retry.is_some() != kind.is_some() || advice.is_some() != kind.is_some() {
        return Err(node.problem("a kind, and only a kind, says `retry` and `advice`"));
    }
    Ok(ErrorKind {
        retry,
        advice,
        kind,
        wire,
        class: node.need("class")?.text()?,
        above: node.text_of("above")?.unwrap_or_else(|| ROOT.to_owned()),
        docs: node.need("docs")?.text()?,
    })
}

/// A class comes after the one that it extends, and no name occurs twice.
fn problems(kinds: &[ErrorKind]) -> Vec<String> {
    let mut problems = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        let before = &kinds[..at];
        if kind.above != ROOT && !before.iter().any(|other| other.class == kind.above) {
            problems.push(format!("{FILE}: {} extends {}, which is not above it", kind.class, kind.above));
        }
        let is_twin =
            |other: &ErrorKind| other.class == kind.class || other.kind.is_some() && other.kind == kind.kind;
        if before.iter().any(is_twin) {
            problems.push(format!("{FILE}: {} occurs twice", kind.class));
        }
    }
    problems
}
