// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `UploadFileInit` (202512). Starts a chunked file upload and returns its URL and token.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileInitRequest {
    /// Name of the file to upload, with its extension. Required.
    pub file_name: Option<String>,
    /// Size of the whole file in bytes, over all its parts. Required.
    pub file_size: Option<i64>,
    /// Kind of the file that is to be uploaded. Required.
    pub file_type: Option<String>,
    /// Path that says where the uploaded file belongs. Required.
    pub target_path: Option<String>,
    /// Number of parts into which the file is cut for the upload. Required.
    pub total_chunk_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadFileInitRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file to upload, with its extension. Required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Size of the whole file in bytes, over all its parts. Required.
    pub fn file_size(mut self, value: impl Into<i64>) -> Self {
        self.file_size = Some(value.into());
        self
    }

    /// Kind of the file that is to be uploaded. Required.
    pub fn file_type(mut self, value: impl Into<String>) -> Self {
        self.file_type = Some(value.into());
        self
    }

    /// Path that says where the uploaded file belongs. Required.
    pub fn target_path(mut self, value: impl Into<String>) -> Self {
        self.target_path = Some(value.into());
        self
    }

    /// Number of parts into which the file is cut for the upload. Required.
    pub fn total_chunk_count(mut self, value: impl Into<i64>) -> Self {
        self.total_chunk_count = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadFileInitRequest {
    fn name(&self) -> &'static str {
        "UploadFileInitRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "file_name" => self.file_name.read(reader),
            "file_size" => self.file_size.read(reader),
            "file_type" => self.file_type.read(reader),
            "target_path" => self.target_path.read(reader),
            "total_chunk_count" => self.total_chunk_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("file_name", &self.file_name);
        out.put("file_size", &self.file_size);
        out.put("file_type", &self.file_type);
        out.put("target_path", &self.target_path);
        out.put("total_chunk_count", &self.total_chunk_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(UploadFileInitRequest,);
