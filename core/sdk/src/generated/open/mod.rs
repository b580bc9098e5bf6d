// Generated from core/catalog by `cargo gen`. Do not edit.

//! Open: methods, requests and responses.

mod models;
mod requests;

pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Open: the operations of the domain `open`.
#[derive(Debug)]
pub struct OpenApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> OpenApi<'a, M> {
    /// Starts a chunked file upload and returns its URL and token.
    ///
    /// Official name `UploadFileInit`: `POST /open/{version}/file/init`, version 202512.
    ///
    /// - cipher: `category_asset_cipher` (optional), `shop_cipher` (optional)
    #[doc(alias = "UploadFileInit")]
    pub fn upload_file_init(&self, request: UploadFileInitRequest) -> Call<'a, UploadFileInitResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for UploadFileInitRequest {
    const OPERATION: &'static str = "open.upload_file_init";
}
