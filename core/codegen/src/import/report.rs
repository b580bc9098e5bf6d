//! What an import changed, as Markdown that a reviewer reads in minutes and CHANGELOG can take.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::catalog::Catalog;
use crate::import::fields::Change;
use crate::import::model::{Key, Snapshot};
use crate::import::recorded;
use crate::load;
use crate::problem::Result;

/// The sections, in the order of reading: title and what stands under it.
const SECTIONS: [&str; 13] = [
    "New operations",
    "New versions",
    "Versions gone from a source",
    "Fields added",
    "Fields retyped",
    "Fields gone from a source",
    "Required",
    "Values",
    "Limits and defaults",
    "Ciphers",
    "Recorded otherwise",
    "Webhooks and errors that are not known yet",
    "For a person to decide",
];

/// What changed, by section.
#[derive(Debug, Default)]
pub struct Report {
    sections: BTreeMap<usize, Vec<String>>,
    notices: Vec<String>,
}

impl Report {
    fn add(&mut self, section: &str, line: String) {
        let at = SECTIONS.iter().position(|title| *title == section).unwrap_or(SECTIONS.len() - 1);
        let lines = self.sections.entry(at).or_default();
        if !lines.contains(&line) {
            lines.push(line);
        }
    }

    /// Whether nothing changed and nothing is left to decide.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty() && self.notices.is_empty()
    }

    /// Something that the import does not decide.
    pub fn person(&mut self, line: String) {
        self.notices.push(line);
    }

    /// An operation that the catalogue lacked.
    pub fn new_operation(&mut self, key: &Key, name: &str) {
        let domain = key.domain();
        self.add("New operations", format!("`{domain}.{name}`: `{key}`"));
        self.person(format!("`{domain}.{name}` needs a summary in your own words"));
    }

    /// A version that the catalogue lacked.
    pub fn new_version(&mut self, key: &Key, id: &str) {
        self.add("New versions", format!("`{id}`: `{key}`"));
    }

    /// A version that a source describes no more.
    pub fn gone_version(&mut self, id: &str, version: &str, source: &str) {
        self.add("Versions gone from a source", format!("`{id}` {version} ({source})"));
    }

    /// A cipher that is sent now, or is required differently.
    pub fn cipher(&mut self, id: &str, version: &str, cipher: &str, was: Option<&str>, now: &str) {
        let was = was.unwrap_or("not sent");
        self.add("Ciphers", format!("`{id}` {version}: `{cipher}` {was} → {now}"));
    }

    /// The changes of one part of one version: one line for the additions, one each for the others.
    pub fn changes(&mut self, id: &str, version: &str, part: &str, changes: Vec<(String, Change)>) {
        let mut added = Vec::new();
        for (path, change) in changes {
            let place = format!("`{id}` {version} {part} `{path}`");
            match change {
                Change::Added => added.push(format!("`{path}`")),
                Change::Gone(source) => self.add("Fields gone from a source", format!("{place} ({source})")),
                Change::Retyped(from, to) => {
                    self.add("Fields retyped", format!("{place}: `{from}` → `{to}`"));
                }
                Change::Required(true) => self.add("Required", format!("{place} must be sent")),
                Change::Required(false) => self.add("Required", format!("{place} need not be sent")),
                Change::Values(come, gone) => self.add("Values", format!("{place}:{}", values(&come, &gone))),
                Change::Limit(name, value) => {
                    self.add("Limits and defaults", format!("{place}: `{name}` {value}"));
                }
            }
        }
        if !added.is_empty() {
            self.add("Fields added", format!("`{id}` {version} {part}: {}", added.join(", ")));
        }
    }

    /// What the catalogue refuses now (an override that repeats what the sources say has become needless), or how the
    /// recordings differ from what it says.
    pub fn effective(&mut self, effective: Result<Catalog>, snapshots: &[Snapshot]) {
        match effective {
            Ok(catalog) => {
                for snapshot in snapshots {
                    let found = recorded::differences(&catalog, snapshot);
                    for line in found.misfits.into_iter().chain(found.values) {
                        self.add("Recorded otherwise", line);
                    }
                }
            }
            Err(problem) => {
                for line in problem.lines() {
                    let start = if line.contains("repeats what") { "needless override: " } else { "" };
                    self.person(format!("{start}{line}"));
                }
            }
        }
    }

    /// Webhook types, error codes and ends of versions that the notes name and the catalogue does not know.
    pub fn unknown_elsewhere(&mut self, folder: &Path, snapshots: &[Snapshot]) -> Result<()> {
        let webhooks: Vec<i64> = load::webhooks(folder)?.iter().map(|kind| kind.number).collect();
        let errors: Vec<i64> = load::errors(folder)?.iter().map(|rule| rule.code).collect();
        let overrides = std::fs::read_to_string(folder.join("overrides.toml")).unwrap_or_default();
        for source in snapshots {
            for (number, name) in source.webhooks.iter().filter(|(number, _)| !webhooks.contains(number)) {
                let section = "Webhooks and errors that are not known yet";
                self.add(section, format!("webhook {number} {name}").trim_end().to_owned());
            }
            for code in source.errors.iter().filter(|code| !errors.contains(code)) {
                self.add("Webhooks and errors that are not known yet", format!("error {code}"));
            }
            for (key, day) in source.sunsets.iter().filter(|(_, day)| !overrides.contains(day.as_str())) {
                self.person(format!("`{key}` ends on {day}: name the `sunset` in overrides.toml"));
            }
        }
        Ok(())
    }

    /// `3 changes, 1 for a person to decide`.
    pub fn summary(&self) -> String {
        let changes: usize = self.sections.values().map(Vec::len).sum();
        format!("{changes} changes, {} for a person to decide", self.notices.len())
    }

    /// The report.
    pub fn markdown(&self) -> String {
        if self.is_empty() {
            return "# Catalogue\n\nNothing changed.\n".to_owned();
        }
        let mut text = String::from("# Catalogue\n");
        let notices = (SECTIONS.len() - 1, &self.notices);
        let sections = self.sections.iter().map(|(at, lines)| (*at, lines)).chain([notices]);
        for (at, lines) in sections.filter(|(_, lines)| !lines.is_empty()) {
            let _ = write!(text, "\n## {} ({})\n\n", SECTIONS[at], lines.len());
            for line in lines {
                let _ = writeln!(text, "- {line}");
            }
        }
        text
    }
}

fn values(come: &[String], gone: &[String]) -> String {
    let list = |mark: char, values: &[String]| {
        values.iter().fold(String::new(), |text, value| format!("{text} {mark}{value}"))
    };
    format!("{}{}", list('+', come), list('-', gone))
}
