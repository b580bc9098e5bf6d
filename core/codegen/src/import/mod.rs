//! `cargo gen import` brings the catalogue in line with its sources: TikTok's OpenAPI, the documentation, release notes
//! and recorded payloads. It merges per field, never takes anything away, and writes what changed as Markdown.

pub mod docs;
pub mod fields;
pub mod merge;
pub mod model;
pub mod notes;
pub mod openapi;
pub mod payloads;
pub mod prose;
pub mod recorded;
pub mod report;
pub mod write;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::glossary::copies::Runs;
use crate::load;
use crate::problem::{Problem, Result};
use merge::Merge;
use model::{Reader, Snapshot};
use report::Report;

/// Where the sources lie. One that is not named is not read, and says nothing.
#[derive(Debug, Default)]
pub struct Sources {
    /// The folder with TikTok's OpenAPI: `index.json` and `paths/`.
    pub openapi: Option<PathBuf>,
    /// The documentation's operations, as one JSON file.
    pub docs: Option<PathBuf>,
    /// Release notes, as Markdown.
    pub notes: Option<PathBuf>,
    /// Recorded payloads, with an `index.json`.
    pub payloads: Option<PathBuf>,
}

impl Sources {
    fn readers(&self) -> Vec<Box<dyn Reader>> {
        let mut readers: Vec<Box<dyn Reader>> = Vec::new();
        if let Some(folder) = &self.openapi {
            readers.push(Box::new(openapi::OpenApi::new(folder)));
        }
        if let Some(file) = &self.docs {
            readers.push(Box::new(docs::Docs::new(file)));
        }
        if let Some(file) = &self.notes {
            readers.push(Box::new(notes::Notes::new(file)));
        }
        if let Some(folder) = &self.payloads {
            readers.push(Box::new(payloads::Payloads::new(folder)));
        }
        readers
    }
}

/// Merges the sources into the catalogue of the repository at `root`, writes the files that change, and says what changed.
pub fn run(root: &Path, sources: &Sources) -> Result<Report> {
    let readers = sources.readers();
    if readers.is_empty() {
        return Err(Problem::at(
            "import",
            "name at least one source: --openapi, --docs, --notes or --payloads",
        ));
    }
    let snapshots = readers.iter().map(|reader| reader.read()).collect::<Result<Vec<Snapshot>>>()?;
    let folder = root.join("core/catalog");
    let mut report = Report::default();
    let mut files = domains(&folder)?;
    let mut merge = Merge::new(&mut files, &snapshots, &mut report);
    merge.run()?;
    write_all(&folder, &files)?;
    if let Some(openapi) = &sources.openapi {
        let texts = openapi::texts(openapi)?;
        Runs::of(texts.iter().map(String::as_str)).write(&folder)?;
    }
    report.effective(crate::catalog(root), &snapshots);
    report.unknown_elsewhere(&folder, &snapshots)?;
    Ok(report)
}

/// The files of `api`, by the name of their domain.
fn domains(folder: &Path) -> Result<BTreeMap<String, Value>> {
    let mut domains = BTreeMap::new();
    for file in load::json_files(&folder.join("api"))? {
        let label = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let value = load::json(&file, &format!("api/{label}.json"))?;
        domains.insert(label, value);
    }
    Ok(domains)
}

fn write_all(folder: &Path, files: &BTreeMap<String, Value>) -> Result<()> {
    for (domain, value) in files {
        let path = folder.join(format!("api/{domain}.json"));
        let text = write::text(value);
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            continue;
        }
        fs::write(&path, text).map_err(|problem| Problem::at(path.display(), problem))?;
    }
    Ok(())
}
