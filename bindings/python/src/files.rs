//! Files of an upload.

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use tiktokshop_bridge::{File, FileSource};

/// `(field, path, content, name, content_type)`: a path, or bytes.
#[derive(FromPyObject)]
pub(crate) struct FileTuple<'py>(
    String,
    Option<String>,
    Option<Bound<'py, PyBytes>>,
    Option<String>,
    Option<String>,
);

pub(crate) fn read(files: Vec<FileTuple<'_>>) -> Vec<File> {
    files.into_iter().map(file).collect()
}

fn file(FileTuple(field, path, content, name, content_type): FileTuple<'_>) -> File {
    let source = match (path, content) {
        (Some(path), _) => FileSource::Path(path),
        (None, Some(content)) => FileSource::Bytes(content.as_bytes().to_vec().into()),
        (None, None) => FileSource::Bytes(Vec::new().into()),
    };
    File { field, source, name, content_type }
}
