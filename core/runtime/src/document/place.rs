//! Where a document is saved: in a file, which is replaced whole or not at all, or into a pipe or a device.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::random;

/// Writes this content there. What a link leads to is replaced, not the link, and the file keeps its permissions.
pub(super) fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let found = found(path)?;
    match &found {
        // A printer's queue or `/dev/stdout`: nothing there could be replaced.
        Some(found) if !found.is_file() && !found.is_dir() => {
            OpenOptions::new().write(true).open(path)?.write_all(content)
        }
        Some(_) => replace(&path.canonicalize()?, found.as_ref(), content),
        None => replace(path, None, content),
    }
}

/// What is there, if anything.
fn found(path: &Path) -> io::Result<Option<Metadata>> {
    match std::fs::metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(problem) => Err(problem),
    }
}

fn replace(path: &Path, old: Option<&Metadata>, content: &[u8]) -> io::Result<()> {
    let partial = partial(path)?;
    let written = fill(&partial, old, content).and_then(|()| std::fs::rename(&partial, path));
    if written.is_err() {
        // A partial file is of no use; failing to remove it is not the caller's problem.
        let _ = std::fs::remove_file(&partial);
    }
    written
}

/// In the same folder. Of its own length: one that had the file's name in it could be too long where that is not.
fn partial(path: &Path) -> io::Result<PathBuf> {
    let id = random::uuid().map_err(io::Error::other)?;
    Ok(path.with_file_name(format!(".{id}.part")))
}

fn fill(path: &Path, old: Option<&Metadata>, content: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    if let Some(old) = old.filter(|_| cfg!(unix)) {
        // Before there is anything to read: a label has a buyer's address.
        file.set_permissions(old.permissions())?;
    }
    file.write_all(content)?;
    file.sync_all()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_names_are_names() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("n".repeat(255));
        write(&path, b"%PDF").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"%PDF");
    }

    #[test]
    #[cfg(unix)]
    fn a_link_stays_and_so_do_permissions() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (link, file) = (folder.path().join("link.pdf"), folder.path().join("label.pdf"));
        std::fs::write(&file, b"old").unwrap();
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
        symlink("label.pdf", &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(std::fs::read(&file).unwrap(), b"new");
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    #[cfg(unix)]
    fn a_pipe_is_written_to_and_stays() {
        use std::os::unix::fs::FileTypeExt;
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("printer");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || std::fs::read(pipe).unwrap()
        });
        write(&pipe, b"^XA^XZ").unwrap();
        assert!(std::fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
        assert_eq!(reader.join().unwrap(), b"^XA^XZ");
    }
}
