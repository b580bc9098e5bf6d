//! Files of an upload.

use bytes::Bytes;
use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use tiktokshop_bridge::{File, FileSource};

/// A file: a path or bytes.
#[napi(object, object_to_js = false)]
pub struct FileInput {
    /// The form field it goes into.
    pub field: String,
    /// Where it is on disk.
    pub path: Option<String>,
    /// Its content.
    pub bytes: Option<Buffer>,
    /// The name that the platform sees.
    pub name: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
}

impl From<FileInput> for File {
    fn from(input: FileInput) -> File {
        let source = match (input.path, input.bytes) {
            (Some(path), _) => FileSource::Path(path),
            (None, Some(bytes)) => FileSource::Bytes(Bytes::copy_from_slice(&bytes)),
            (None, None) => FileSource::Bytes(Bytes::new()),
        };
        File { field: input.field, source, name: input.name, content_type: input.content_type }
    }
}

/// The files of a call, read while JavaScript still holds them.
pub fn files(inputs: Option<Vec<FileInput>>) -> Vec<File> {
    inputs.unwrap_or_default().into_iter().map(File::from).collect()
}
