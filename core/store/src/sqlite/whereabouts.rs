//! Whether the files are still where they were opened. SQLite does not look: a file that was moved, replaced or deleted
//! while it is in use takes every write, and all that it took is gone with the process.

use std::fs;
use std::io::ErrorKind as Io;
use std::path::{Path, PathBuf};

use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};

use super::place;
use crate::fork::FileId;

/// What SQLite works with while a connection is open: it makes them with the first one, and removes them with the last.
const BESIDE: [&str; 2] = ["-wal", "-shm"];

/// A file, and those beside it, as they were when they were opened. They stay the same while a connection is open.
pub(super) struct Whereabouts {
    file: Seen,
    beside: [Seen; 2],
}

/// Why nothing more may be written.
pub(super) enum Gone {
    /// The file itself: whatever is written now is lost.
    File(Error),
    /// A file beside it was deleted. The connections still have it: what it holds can be brought into the file.
    Beside(Error),
    /// A file beside it was replaced: another process works with the new one, and the two would spoil the file.
    Replaced(Error),
}

struct Seen {
    path: PathBuf,
    id: FileId,
}

impl Whereabouts {
    /// Looks at the files of a store that is open.
    pub(super) fn of(path: &Path) -> Result<Whereabouts> {
        let [log, index] = BESIDE.map(|ending| Seen::at(place::beside(path, ending)));
        Ok(Whereabouts { file: Seen::at(path.to_owned())?, beside: [log?, index?] })
    }

    /// Whether they are still there. A place that cannot be looked at for another reason is believed to be unchanged.
    pub(super) fn gone(&self) -> Option<Gone> {
        if let Some(what) = self.file.change() {
            return Some(Gone::File(refused(&self.file.path, what)));
        }
        let (seen, what) = self.beside.iter().find_map(|seen| Some((seen, seen.change()?)))?;
        let error = refused(&seen.path, what);
        Some(if what == DELETED { Gone::Beside(error) } else { Gone::Replaced(error) })
    }
}

const DELETED: &str = "deleted or moved";
const REPLACED: &str = "replaced";

impl Seen {
    fn at(path: PathBuf) -> Result<Seen> {
        let metadata = fs::metadata(&path).map_err(place::unopened(&path))?;
        Ok(Seen { id: place::id(&metadata), path })
    }

    fn change(&self) -> Option<&'static str> {
        match fs::metadata(&self.path) {
            Ok(metadata) => (place::id(&metadata) != self.id).then_some(REPLACED),
            Err(problem) => (problem.kind() == Io::NotFound).then_some(DELETED),
        }
    }
}

fn refused(path: &Path, what: &str) -> Error {
    let detail = format!("{} was {what} while the token store was in use", path.display());
    Error::new(ErrorKind::Store, detail).with_hint(&hint::FILE_GONE)
}
