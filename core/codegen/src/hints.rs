//! What to do about errors, from `hints.toml`: a template for each hint, rendered with each language's own names.

use std::collections::BTreeMap;
use std::path::Path;

use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "hints.toml";

/// Who reads a hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Users of the crates.
    Rust,
    /// Users of the Python package.
    Python,
    /// Users of the Node package.
    Node,
    /// Users of the Kotlin package.
    Kotlin,
    /// Users of the Swift package.
    Swift,
    /// Users of the command line.
    Cli,
    /// Users of the server's HTTP interface.
    Http,
}

impl Language {
    /// All languages.
    pub const ALL: [Language; 7] = [
        Language::Rust,
        Language::Python,
        Language::Node,
        Language::Kotlin,
        Language::Swift,
        Language::Cli,
        Language::Http,
    ];

    /// The key in the catalogue.
    pub fn key(self) -> &'static str {
        match self {
            Language::Rust => "rust",
            Language::Python => "python",
            Language::Node => "node",
            Language::Kotlin => "kotlin",
            Language::Swift => "swift",
            Language::Cli => "cli",
            Language::Http => "http",
        }
    }

    /// Whose text or names a language has, unless the catalogue says otherwise: they spell options alike.
    fn like(self) -> Option<Language> {
        matches!(self, Language::Kotlin | Language::Swift).then_some(Language::Node)
    }

    /// What the catalogue says for this language, or for the one that it is like.
    fn said(self, node: &Node<'_>) -> Result<Option<String>> {
        let own = node.text_of(self.key())?;
        let other = || self.like().map_or(Ok(None), |other| node.text_of(other.key()));
        own.map_or_else(other, |own| Ok(Some(own)))
    }

    /// Marks of a Rust API, which no other language can use.
    fn foreign(self) -> &'static [&'static str] {
        match self {
            Language::Rust => &[],
            _ => &["::", "with_", "()"],
        }
    }
}

/// What to do about an error, in every language. Parameters are written as `{name}`.
#[derive(Debug)]
pub struct Hint {
    /// Its name: `did_you_mean`.
    pub id: String,
    /// The names of its parameters.
    pub parameters: Vec<String>,
    wordings: Vec<String>,
}

impl Hint {
    /// The template for readers of one language.
    pub fn wording(&self, language: Language) -> &str {
        let at = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
        &self.wordings[at]
    }
}

/// All hints, sorted by id.
pub fn read(catalog: &Path) -> Result<Vec<Hint>> {
    let value = load::toml(&catalog.join(FILE), FILE)?;
    let root = Node::root(&value, FILE);
    root.only(&["option", "call", "hint"])?;
    let names = Names::read(&root)?;
    let hints = root.need("hint")?.members()?;
    let hints = hints.iter().map(|(id, node)| hint(id, node, &names)).collect::<Result<Vec<_>>>()?;
    Problem::all(hints.iter().flat_map(problems).collect()).map(|()| hints)
}

/// The name of an option or a call in each language, by its name in templates: `option:app_key`.
struct Names(BTreeMap<String, Vec<String>>);

impl Names {
    fn read(root: &Node<'_>) -> Result<Names> {
        let mut names = BTreeMap::new();
        for family in ["option", "call"] {
            for (name, node) in root.need(family)?.members()? {
                node.only(&Language::ALL.map(Language::key))?;
                let mut words = Vec::new();
                for language in Language::ALL {
                    let missing = || node.need(language.key())?.text();
                    words.push(language.said(&node)?.map_or_else(missing, Ok)?);
                }
                names.insert(format!("{family}:{name}"), words);
            }
        }
        Ok(Names(names))
    }

    /// A template with the names of one language filled in. What remains in braces is a parameter.
    fn put_into(&self, template: &str, at: usize) -> String {
        let named = self.0.iter();
        named
            .fold(template.to_owned(), |text, (name, words)| text.replace(&format!("{{{name}}}"), &words[at]))
    }
}

fn hint(id: &str, node: &Node<'_>, names: &Names) -> Result<Hint> {
    let allowed = ["text", "parameters"].into_iter().chain(Language::ALL.map(Language::key));
    node.only(&allowed.collect::<Vec<_>>())?;
    let text = node.need("text")?.text()?;
    let mut wordings = Vec::new();
    for (at, language) in Language::ALL.into_iter().enumerate() {
        let own = language.said(node)?;
        wordings.push(names.put_into(own.as_ref().unwrap_or(&text), at));
    }
    Ok(Hint { id: id.to_owned(), parameters: node.texts_of("parameters")?, wordings })
}

/// Each wording uses exactly the hint's parameters, and names no API of another language.
fn problems(hint: &Hint) -> Vec<String> {
    let mut problems = Vec::new();
    let mut declared = hint.parameters.clone();
    declared.sort();
    for language in Language::ALL {
        let (wording, place) = (hint.wording(language), format!("{FILE}: {} ({})", hint.id, language.key()));
        match placeholders(wording) {
            Some(used) if used == declared => {}
            Some(used) => {
                problems.push(format!("{place}: has {used:?}, but its parameters are {declared:?}"))
            }
            None => problems.push(format!("{place}: a brace is not closed")),
        }
        if let Some(mark) = language.foreign().iter().find(|mark| wording.contains(**mark)) {
            problems.push(format!("{place}: `{mark}` is an API of Rust: `{wording}`"));
        }
    }
    problems
}

/// The names in braces, sorted, each once.
fn placeholders(template: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some((_, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}')?;
        found.push(name.to_owned());
        rest = tail;
    }
    found.sort();
    found.dedup();
    Some(found)
}
