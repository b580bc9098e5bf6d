//! A file of an upload.

use tiktokshop_facade::{File, FileSource};

use crate::blob::Blob;

/// A file: `path` or `content`.
#[derive(Debug, uniffi::Record)]
pub struct NativeFile {
    /// The form field.
    pub field: String,
    /// Where it is on disk.
    pub path: Option<String>,
    /// Its content.
    pub content: Option<Blob>,
    /// The name that the platform sees; taken from the path if it is not set.
    pub name: Option<String>,
    /// The media type; found out if it is not set.
    pub content_type: Option<String>,
}

pub(crate) fn files(given: Vec<NativeFile>) -> Vec<File> {
    given.into_iter().map(file).collect()
}

fn file(given: NativeFile) -> File {
    let source = match (given.path, given.content) {
        (Some(path), _) => FileSource::Path(path),
        (None, content) => FileSource::Bytes(content.unwrap_or_default().0),
    };
    File { field: given.field, source, name: given.name, content_type: given.content_type }
}
