//! Content whose length is not known in advance: kept in memory while it is small, then in a file.

use std::fmt;
use std::fs::File;
use std::io::{self, Write};
use std::sync::Arc;

use bytes::Bytes;

use crate::call::upload::MAX_BYTES;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

/// How much stays in memory: enough for most pictures.
pub(crate) const IN_MEMORY: u64 = 1 << 20;

/// Takes content piece by piece, for an [`Upload`](crate::Upload) that can be measured and sent more than once.
///
/// Beyond 1 MiB it goes into a file in the folder for temporary files. On Unix that file has no name, so nothing is
/// left behind when the process ends, however it ends; only this user can read it.
#[derive(Default)]
pub struct Spool {
    memory: Vec<u8>,
    file: Option<File>,
    length: u64,
}

/// The content so far.
#[derive(Clone)]
pub(crate) enum Content {
    Memory(Bytes),
    /// A file and its length.
    File(Arc<File>, u64),
}

impl Spool {
    /// An empty one.
    pub fn new() -> Spool {
        Spool::default()
    }

    /// Adds a piece. Beyond 1 MiB in total it writes to a file, which blocks.
    ///
    /// # Errors
    /// `UploadRejected` if there is more than any upload may have; `Configuration` if the file cannot be written.
    pub fn push(&mut self, piece: &[u8]) -> Result<()> {
        self.length += piece.len() as u64;
        if self.length > MAX_BYTES {
            let detail = format!("the upload is larger than the limit of {MAX_BYTES} bytes");
            return Err(Error::new(ErrorKind::UploadRejected, detail).with_hint(&hint::NOTHING_SENT));
        }
        if self.file.is_none() && self.length <= IN_MEMORY {
            self.memory.extend_from_slice(piece);
            return Ok(());
        }
        self.write(piece).map_err(|problem| unwritable(&problem))
    }

    fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        if let Some(file) = &mut self.file {
            return file.write_all(piece);
        }
        let mut file = tempfile::tempfile()?;
        file.write_all(&std::mem::take(&mut self.memory))?;
        file.write_all(piece)?;
        self.file = Some(file);
        Ok(())
    }

    /// How many bytes there are.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    pub(crate) fn finish(self) -> Content {
        match self.file {
            Some(file) => Content::File(Arc::new(file), self.length),
            None => Content::Memory(self.memory.into()),
        }
    }
}

fn unwritable(problem: &io::Error) -> Error {
    let folder = std::env::temp_dir();
    let detail = format!("the upload cannot be kept in {}: {problem}", folder.display());
    Error::new(ErrorKind::Configuration, detail).with_hint(&hint::FILE_OR_ROOM)
}

impl Content {
    pub(crate) fn length(&self) -> u64 {
        match self {
            Content::Memory(bytes) => bytes.len() as u64,
            Content::File(_, length) => *length,
        }
    }

    /// The first bytes, which reveal the media type.
    pub(crate) fn head(&self) -> io::Result<Bytes> {
        match self {
            Content::Memory(bytes) => Ok(bytes.slice(..bytes.len().min(HEAD))),
            Content::File(file, length) => read_at(file, 0, (*length).min(HEAD as u64) as usize),
        }
    }
}

const HEAD: usize = 64;

/// Reads bytes of a file from an offset, without moving the shared file position. Fewer than asked for if the file ends
/// first.
pub(crate) fn read_at(file: &File, offset: u64, most: usize) -> io::Result<Bytes> {
    let mut bytes = vec![0; most];
    let mut read = 0;
    while read < most {
        match piece_at(file, offset + read as u64, &mut bytes[read..]) {
            Ok(0) => break,
            Ok(some) => read += some,
            Err(problem) if problem.kind() == io::ErrorKind::Interrupted => {}
            Err(problem) => return Err(problem),
        }
    }
    bytes.truncate(read);
    Ok(bytes.into())
}

#[cfg(unix)]
fn piece_at(file: &File, offset: u64, into: &mut [u8]) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, into, offset)
}

#[cfg(windows)]
fn piece_at(file: &File, offset: u64, into: &mut [u8]) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, into, offset)
}

impl fmt::Debug for Spool {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Spool({} bytes)", self.length)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_small_stays_in_memory_and_what_is_large_does_not() {
        let mut small = Spool::new();
        small.push(b"%PDF-").unwrap();
        small.push(b"1.7").unwrap();
        assert!(matches!(small.finish(), Content::Memory(bytes) if bytes == "%PDF-1.7"));

        let mut large = Spool::new();
        for byte in 0..40_u8 {
            large.push(&[byte; 65_536]).unwrap();
        }
        let content = large.finish();
        assert_eq!((content.length(), content.head().unwrap().len()), (40 * 65_536, HEAD));
        let Content::File(file, length) = content else { panic!("it is in memory") };
        assert_eq!(read_at(&file, 65_535, 2).unwrap(), [0, 1][..]);
        assert_eq!(read_at(&file, length - 1, 10).unwrap(), [39][..]);
    }
}
