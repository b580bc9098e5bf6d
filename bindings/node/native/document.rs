//! Labels and other documents.

use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use tiktokshop_facade::DocumentResponse;

use crate::response::Ended;

/// A document, or why there is none.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct NativeDocument {
    /// The failure as JSON text.
    pub failure: Option<String>,
    /// Whether it was given up because the caller's signal fired.
    pub cancelled: Option<bool>,
    /// The content.
    pub content: Option<Buffer>,
    /// The media type.
    pub content_type: Option<String>,
    /// The usual ending of a file of this type.
    pub extension: Option<String>,
    /// The tracking number that came with a label.
    pub tracking_number: Option<String>,
    /// The id of the request that gave the URL.
    pub request_id: Option<String>,
}

impl From<DocumentResponse> for NativeDocument {
    fn from(document: DocumentResponse) -> NativeDocument {
        NativeDocument {
            content: Some(document.content.to_vec().into()),
            content_type: Some(document.content_type),
            extension: Some(document.extension.to_owned()),
            tracking_number: document.tracking_number,
            request_id: document.request_id,
            ..NativeDocument::default()
        }
    }
}

impl From<Ended> for NativeDocument {
    fn from(ended: Ended) -> NativeDocument {
        let (failure, cancelled) = ended.members();
        NativeDocument { failure, cancelled, ..NativeDocument::default() }
    }
}
