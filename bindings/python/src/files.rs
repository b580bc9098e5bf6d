//! Files of an upload.

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use tiktokshop_facade::{File, FileSource};

use crate::failure;

/// `(field, path, content, name, content_type)`: a path, or bytes, or a spool.
#[derive(FromPyObject)]
pub(crate) struct FileTuple<'py>(
    String,
    Option<String>,
    Option<Content<'py>>,
    Option<String>,
    Option<String>,
);

#[derive(FromPyObject)]
enum Content<'py> {
    Bytes(Bound<'py, PyBytes>),
    Spool(Bound<'py, Spool>),
}

/// Takes the pieces of a stream.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Spool(tiktokshop_facade::Spool);

#[pymethods]
impl Spool {
    #[new]
    fn new() -> Spool {
        Spool(tiktokshop_facade::Spool::default())
    }

    /// Adds a piece. A large spool writes it to a file.
    fn push(&self, py: Python<'_>, piece: &[u8]) -> PyResult<()> {
        // Bytes of Python do not change, and the caller holds them.
        py.detach(|| self.0.push(piece)).map_err(|problem| failure::raise(py, &problem))
    }
}

pub(crate) fn read(files: Vec<FileTuple<'_>>) -> Vec<File> {
    files.into_iter().map(file).collect()
}

fn file(FileTuple(field, path, content, name, content_type): FileTuple<'_>) -> File {
    let source = match (path, content) {
        (Some(path), _) => FileSource::Path(path),
        (None, Some(Content::Bytes(content))) => FileSource::Bytes(content.as_bytes().to_vec().into()),
        (None, Some(Content::Spool(spool))) => FileSource::Spool(spool.get().0.clone()),
        (None, None) => FileSource::Bytes(Vec::new().into()),
    };
    File { field, source, name, content_type }
}
