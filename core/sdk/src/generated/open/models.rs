// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `UploadFileInit` (202512).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileInitResponse {
    /// Token that must go with every part of the upload.
    pub upload_token: Option<String>,
    /// Address to send the parts of the file to.
    pub upload_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadFileInitResponse {
    fn name(&self) -> &'static str {
        "UploadFileInitResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "upload_token" => self.upload_token.read(reader),
            "upload_url" => self.upload_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("upload_token", &self.upload_token);
        out.put("upload_url", &self.upload_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(UploadFileInitResponse,);
