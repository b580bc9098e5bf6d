//! The place of the file: a regular file that only its owner may read, in a folder that exists.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{ErrorKind as Io, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};

use crate::fork::{FileId, Gate};

/// The beginning of every SQLite file.
const HEADER: &[u8] = b"SQLite format 3\0";
/// The files that SQLite keeps beside a file.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A file that is ready to be opened.
pub(super) struct Place {
    /// The path with links resolved.
    pub(super) path: PathBuf,
    pub(super) file: Arc<FileId>,
}

/// Creates the file if it does not exist, and makes it and the files beside it private. What is not a store is not
/// changed.
pub(super) fn prepare(gate: &Gate, path: &Path) -> Result<Place> {
    if path.as_os_str() == ":memory:" {
        return Err(refused(path, "is not a file").with_hint(&hint::MEMORY_STORE));
    }
    let mut open = gate.files();
    let metadata = match look(path)? {
        Some(metadata) => metadata,
        None => make(path)?,
    };
    let path = resolved(path).map_err(unopened(path))?;
    let file = id(&metadata);
    if gate.inherited(&file) {
        return Err(inherited(&path));
    }
    make_private(&path, &metadata, open.has(&file))?;
    make_files_beside_private(&path)?;
    Ok(Place { path, file: open.add(file) })
}

/// A path that stays valid if the working folder changes, and from which SQLite names the files beside it.
fn resolved(path: &Path) -> std::io::Result<PathBuf> {
    if cfg!(unix) { fs::canonicalize(path) } else { std::path::absolute(path) }
}

/// What is there; `None` if there is nothing.
fn look(path: &Path) -> Result<Option<Metadata>> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(Some(metadata)),
        Ok(_) => Err(refused(path, "is not a regular file")),
        Err(problem) if problem.kind() != Io::NotFound => Err(unopened(path)(problem)),
        Err(_) if fs::symlink_metadata(path).is_ok() => Err(refused(path, "is a link to nothing")),
        Err(_) => Ok(None),
    }
}

/// Creates an empty file. Folders are not created: that would hide a mistyped path.
fn make(path: &Path) -> Result<Metadata> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.exists()) {
        return Err(refused(path, "lies in a folder that does not exist")
            .with_hint(hint::make_folder(folder.display())));
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(file) => file.metadata().map_err(unopened(path)),
        // Another process was faster.
        Err(problem) if problem.kind() == Io::AlreadyExists => {
            look(path)?.ok_or_else(|| unopened(path)(problem))
        }
        Err(problem) => Err(unopened(path)(problem)),
    }
}

/// A file that existed before may be readable by others. One that this process has open is not looked into, because
/// closing it would release SQLite's locks.
fn make_private(path: &Path, metadata: &Metadata, is_open: bool) -> Result<()> {
    if is_private(metadata) {
        return Ok(());
    }
    if !is_open && metadata.len() > 0 && !begins_as_sqlite(path).map_err(unopened(path))? {
        return Err(refused(path, "is another file, or a damaged one").with_hint(&hint::CHECK_STORE_PATH));
    }
    restrict(path).map_err(unopened(path))
}

fn begins_as_sqlite(path: &Path) -> std::io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(HEADER.len() as u64).read_to_end(&mut start)?;
    Ok(start == HEADER)
}

/// The path of a file that SQLite keeps beside a file.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn make_files_beside_private(path: &Path) -> Result<()> {
    for ending in BESIDE {
        let beside = beside(path, ending);
        let Ok(metadata) = fs::symlink_metadata(&beside) else { continue };
        if !metadata.is_file() {
            return Err(refused(&beside, "is not a regular file"));
        }
        match is_private(&metadata) {
            true => {}
            // SQLite may remove it at any time.
            false => match restrict(&beside) {
                Err(problem) if problem.kind() != Io::NotFound => return Err(unopened(&beside)(problem)),
                _ => {}
            },
        }
    }
    Ok(())
}

#[cfg(unix)]
pub(super) fn id(metadata: &Metadata) -> FileId {
    use std::os::unix::fs::MetadataExt;
    FileId { device: metadata.dev(), number: metadata.ino() }
}

/// On other systems, only whether a file is there can be seen.
#[cfg(not(unix))]
pub(super) fn id(_: &Metadata) -> FileId {
    FileId { device: 0, number: 0 }
}

#[cfg(unix)]
fn is_private(metadata: &Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o077 == 0
}

#[cfg(not(unix))]
fn is_private(_: &Metadata) -> bool {
    true
}

#[cfg(unix)]
fn restrict(path: &Path) -> std::io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))
}

#[cfg(not(unix))]
fn restrict(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn refused(path: &Path, why: &str) -> Error {
    let detail = format!("the token store {} cannot be opened: it {why}", path.display());
    Error::new(ErrorKind::Store, detail).with_hint(&hint::WRITABLE_FILE)
}

pub(super) fn unopened(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    move |problem| {
        let detail = format!("the token store {} cannot be opened: {problem}", path.display());
        Error::new(ErrorKind::Store, detail).with_hint(&hint::WRITABLE_FILE)
    }
}

fn inherited(path: &Path) -> Error {
    let detail = format!("the token store {} was open when this process was forked", path.display());
    Error::new(ErrorKind::Store, detail).with_hint(&hint::FORKED_STORE)
}
