//! No sentence of the platform's documentation stands in the catalogue: no run of eight words is shared with it.
//!
//! The sources are not part of the repository. What is kept of them is `sources.runs`, a hash of five bytes for every
//! run of eight words, sorted: enough to find a copy, too little to read. The import writes it.

use std::collections::BTreeSet;
use std::path::Path;

use super::wording::words;
use crate::problem::{Problem, Result};

/// The file with the hashes.
pub const FILE: &str = "sources.runs";
const RUN: usize = 8;
const BYTES: usize = 5;

/// The runs of eight words that the sources have.
#[derive(Debug, Default)]
pub struct Runs(BTreeSet<u64>);

impl Runs {
    /// Those of some texts.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Runs {
        Runs(texts.flat_map(runs).map(|run| hash(&run)).collect())
    }

    /// Those in the catalogue's file; none where there is no file.
    pub fn read(catalog: &Path) -> Result<Runs> {
        let path = catalog.join(FILE);
        if !path.exists() {
            return Ok(Runs::default());
        }
        let bytes = std::fs::read(&path).map_err(|problem| Problem::at(FILE, problem))?;
        if bytes.len() % BYTES != 0 {
            return Err(Problem::at(FILE, "is cut off: run the import again"));
        }
        let number = |bytes: &[u8]| bytes.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
        Ok(Runs(bytes.chunks(BYTES).map(number).collect()))
    }

    /// Writes the catalogue's file, if it says something else.
    pub fn write(&self, catalog: &Path) -> Result<()> {
        let path = catalog.join(FILE);
        let bytes = self.bytes();
        if std::fs::read(&path).is_ok_and(|present| present == bytes) {
            return Ok(());
        }
        std::fs::write(&path, bytes).map_err(|problem| Problem::at(FILE, problem))
    }

    /// The content of the file.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|number| number.to_be_bytes()[8 - BYTES..].to_vec()).collect()
    }

    /// A run of eight words that a text has in common with the sources, if any.
    pub fn shared_with(&self, text: &str) -> Option<String> {
        runs(text).find(|run| self.0.contains(&hash(run)))
    }
}

fn runs(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<_> = words(text).collect();
    let last = (words.len() + 1).saturating_sub(RUN);
    (0..last).map(move |at| words[at..at + RUN].join(" "))
}

/// FNV-1a, cut to the bytes that are kept: the same on every machine and in every version.
fn hash(run: &str) -> u64 {
    let all = run.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    all >> (64 - 8 * BYTES)
}

#[cfg(test)]
mod tests {
    use super::{FILE, Runs};

    const SOURCE: &str = "The total price of all items in the order, without shipping.";

    #[test]
    fn eight_words_in_a_row_are_a_copy() {
        let runs = Runs::of([SOURCE].into_iter());
        let copy = "It is the TOTAL price of all items in the parcel.";
        assert_eq!(runs.shared_with(copy).as_deref(), Some("the total price of all items in the"));
        assert_eq!(runs.shared_with("Total price of all items in the parcel."), None);
    }

    #[test]
    fn the_file_keeps_the_runs_and_no_words() {
        let folder = tempfile::tempdir().unwrap();
        let runs = Runs::of([SOURCE].into_iter());
        std::fs::write(folder.path().join(FILE), runs.bytes()).unwrap();
        let read = Runs::read(folder.path()).unwrap();
        assert!(read.shared_with(SOURCE).is_some());
        assert_eq!(runs.bytes().len(), 4 * super::BYTES);
    }
}
