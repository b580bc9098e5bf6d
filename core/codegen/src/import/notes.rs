//! Reads release notes: Markdown in which a line names what is new. Four forms are read, everything else is prose:
//!
//! - `GET /order/202609/orders` (at the start of an item or cell) names a version;
//! - `sunset 2026-10-12` on such a line says when it ends;
//! - `webhook 72 ORDER_SPLIT` names a webhook type;
//! - `error 12052999` names an error code.

use std::path::{Path, PathBuf};

use crate::import::model::{Key, Kind, Reader, Seen, Snapshot};
use crate::problem::{Problem, Result};

/// Release notes.
pub struct Notes {
    file: PathBuf,
}

impl Notes {
    /// The notes in one file.
    pub fn new(file: &Path) -> Notes {
        Notes { file: file.to_owned() }
    }
}

impl Reader for Notes {
    fn read(&self) -> Result<Snapshot> {
        let mut snapshot = Snapshot::new(Kind::Notes, Kind::Notes.label_start());
        let text = std::fs::read_to_string(&self.file);
        let text = text.map_err(|problem| Problem::at(self.file.display(), problem))?;
        for line in text.lines() {
            read_line(line, &mut snapshot);
        }
        Ok(snapshot)
    }
}

fn read_line(line: &str, snapshot: &mut Snapshot) {
    let line = line.replace(['`', '|', '*'], " ");
    let words: Vec<&str> = line.split_whitespace().collect();
    let keys: Vec<Key> = words.windows(2).filter_map(|pair| Key::parse(&pair.join(" "))).collect();
    let sunset = follows(&words, "sunset").filter(|day| is_day(day));
    for key in keys {
        if let Some(day) = sunset {
            snapshot.sunsets.insert(key.clone(), day.to_owned());
        }
        let name = words.iter().find(|word| is_name(word)).map(|word| (*word).to_owned());
        let seen = Seen { name, is_bare: true, ..Seen::default() };
        snapshot.versions.insert(key, seen);
    }
    if let Some(number) = follows(&words, "webhook").and_then(|word| word.parse().ok()) {
        let name = words.iter().find(|word| word.contains('_')).map_or("", |word| *word);
        snapshot.webhooks.insert(number, name.to_owned());
    }
    snapshot.errors.extend(follows(&words, "error").and_then(|word| word.parse::<i64>().ok()));
}

fn follows<'w>(words: &[&'w str], mark: &str) -> Option<&'w str> {
    let at = words.iter().position(|word| word.eq_ignore_ascii_case(mark))?;
    words.get(at + 1).map(|word| word.trim_end_matches(['.', ',', ';']))
}

fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// `SearchMusic`: an official name, as opposed to a word that opens a sentence.
fn is_name(word: &str) -> bool {
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    let small = word.chars().any(|letter| letter.is_ascii_lowercase());
    small && capitals > 1 && word.chars().all(|letter| letter.is_ascii_alphanumeric())
}
