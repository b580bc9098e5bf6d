//! The glossary: what every parameter, field and value means, in words of our own.
//!
//! `glossary.toml` has one entry per name; `glossary/<domain>.toml` says where a domain, an object or an operation means
//! something else by it. The closest entry counts: an operation's place, the domain's `parent.name`, the domain's name,
//! and the same two of `glossary.toml`.

mod apply;
pub mod copies;
mod sheet;
mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::catalog::{ErrorRule, Operation, Webhook};
use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};
use copies::Runs;
use sheet::Sheet;

/// The file of the names that domains share.
const SHARED: &str = "glossary.toml";
/// The folder with a file per domain, and one of the webhooks.
const FOLDER: &str = "glossary";
/// The domain under which webhooks stand in the glossary.
const WEBHOOKS: &str = "webhooks";

/// How much of the catalogue the glossary explains.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Parameters and fields in all versions.
    pub fields: usize,
    /// Known values of all of them.
    pub values: usize,
    /// Error codes.
    pub codes: usize,
    /// What has no description, each with its place.
    pub missing: BTreeSet<String>,
    /// Entries that explain nothing, each with its place.
    pub idle: Vec<String>,
}

impl Coverage {
    /// What must be mended in the glossary: `cargo gen --check` fails on it.
    pub fn problems(&self) -> Vec<String> {
        let missing = self.missing.iter().map(|place| format!("{place}: has no description in the glossary"));
        let idle = self
            .idle
            .iter()
            .map(|place| format!("{place}: explains nothing: the name is gone, or a closer entry hides it"));
        missing.chain(idle).collect()
    }

    /// One line for people.
    pub fn summary(&self) -> String {
        format!(
            "{} parameters and fields, {} values and {} error codes, {} without a description",
            self.fields,
            self.values,
            self.codes,
            self.missing.len()
        )
    }
}

/// Describes every field of the operations and webhooks. An entry that says no more than the name is
/// refused; what is missing or idle is counted.
pub fn apply(
    catalog: &Path,
    operations: &mut [Operation],
    webhooks: &mut [Webhook],
    errors: &[ErrorRule],
) -> Result<Coverage> {
    let glossary = Glossary::read(catalog)?;
    let sources = Runs::read(catalog)?;
    let mut walk = apply::Walk::new(&glossary);
    for operation in operations.iter_mut() {
        walk.operation(operation);
    }
    for webhook in webhooks.iter_mut() {
        walk.webhook(webhook);
    }
    for rule in errors {
        walk.error(rule);
    }
    let mut mistakes = glossary.badly_worded(&sources);
    mistakes.extend(errors.iter().filter_map(|rule| badly_explained(rule, &sources)));
    let summaries = operations.iter().map(|one| (one.id(), &one.summary));
    let summaries = summaries.chain(webhooks.iter().map(|one| (one.name.clone(), &one.summary)));
    mistakes.extend(
        summaries.filter_map(|(id, text)| Some(format!("{id}: summary {}", copied(text, &sources)?))),
    );
    Problem::all(mistakes)?;
    let idle = glossary.without_use(walk.used());
    Ok(Coverage { idle, ..walk.coverage() })
}

/// All sheets.
struct Glossary {
    shared: Sheet,
    domains: BTreeMap<String, Sheet>,
}

impl Glossary {
    fn read(catalog: &Path) -> Result<Glossary> {
        let shared = read_sheet(&catalog.join(SHARED), SHARED)?;
        let mut domains = BTreeMap::new();
        for path in load::files_of(&catalog.join(FOLDER), "toml")? {
            let domain = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let label = format!("{FOLDER}/{domain}.toml");
            domains.insert(domain, read_sheet(&path, &label)?);
        }
        Ok(Glossary { shared, domains })
    }

    /// The sheets from the closest to the widest.
    fn sheets(&self, domain: &str) -> impl Iterator<Item = &Sheet> {
        self.domains.get(domain).into_iter().chain([&self.shared])
    }

    fn all(&self) -> impl Iterator<Item = &Sheet> {
        self.domains.values().chain([&self.shared])
    }

    /// Entries that are never looked at: the name is gone, or a closer entry hides it.
    fn without_use(&self, used: &BTreeSet<String>) -> Vec<String> {
        // Shared names may wait for fields to come.
        let entries = self.domains.values().flat_map(Sheet::entries);
        let idle = entries.filter(|entry| !used.contains(&entry.place));
        idle.map(|entry| entry.place).collect()
    }

    fn badly_worded(&self, sources: &Runs) -> Vec<String> {
        let entries = self.all().flat_map(Sheet::entries);
        entries
            .filter_map(|entry| {
                fault(entry.name, entry.text, sources).map(|fault| format!("{}: {fault}", entry.place))
            })
            .collect()
    }
}

/// A code's meaning is a description like any other, and does not repeat the platform's message.
fn badly_explained(rule: &ErrorRule, sources: &Runs) -> Option<String> {
    let meaning = rule.meaning.as_deref()?;
    let repeated =
        || rule.messages.iter().any(|message| message == meaning).then(|| "repeats the message".to_owned());
    let fault = fault(&rule.kind, meaning, sources).or_else(repeated)?;
    Some(format!("errors.toml: {}: {fault}", rule.code))
}

fn fault(name: &str, text: &str, sources: &Runs) -> Option<String> {
    wording::fault(name, text).or_else(|| copied(text, sources))
}

fn copied(text: &str, sources: &Runs) -> Option<String> {
    let run = sources.shared_with(text)?;
    Some(format!("is copied from the platform's documentation: `{run}`"))
}

fn read_sheet(path: &Path, label: &str) -> Result<Sheet> {
    if !path.exists() {
        return Ok(Sheet::empty(label));
    }
    let value = load::toml(path, label)?;
    Sheet::read(label, &Node::root(&value, label))
}
