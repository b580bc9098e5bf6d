//! Files of an upload.

use bytes::Bytes;
use napi::bindgen_prelude::{Buffer, Reference};
use napi_derive::napi;
use tiktokshop_facade::{File, FileSource};

/// A file: a path, bytes or a spool.
#[napi(object, object_to_js = false)]
pub struct FileInput {
    /// The form field it goes into.
    pub field: String,
    /// Where it is on disk.
    pub path: Option<String>,
    /// Its content.
    pub bytes: Option<Buffer>,
    /// Its content, taken piece by piece.
    pub spool: Option<Reference<Spool>>,
    /// The name that the platform sees.
    pub name: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
}

/// Takes the pieces of a stream.
#[napi]
pub struct Spool {
    facade: tiktokshop_facade::Spool,
}

#[napi]
impl Spool {
    /// For one upload.
    #[napi(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Spool {
        Spool { facade: tiktokshop_facade::Spool::default() }
    }

    /// Adds a piece; a large spool writes it to a file. Hands the failure back, if there is one.
    #[napi]
    pub fn push(&self, piece: &[u8]) -> Option<String> {
        self.facade.push(piece).err().map(|failure| failure.json())
    }
}

impl From<FileInput> for File {
    fn from(input: FileInput) -> File {
        let source = match (input.path, input.spool, input.bytes) {
            (Some(path), _, _) => FileSource::Path(path),
            (None, Some(spool), _) => FileSource::Spool(spool.facade.clone()),
            (None, None, Some(bytes)) => FileSource::Bytes(Bytes::copy_from_slice(&bytes)),
            (None, None, None) => FileSource::Bytes(Bytes::new()),
        };
        File { field: input.field, source, name: input.name, content_type: input.content_type }
    }
}

/// The files of a call, read while JavaScript still holds them.
pub fn files(inputs: Option<Vec<FileInput>>) -> Vec<File> {
    inputs.unwrap_or_default().into_iter().map(File::from).collect()
}
