//! A request that a call would send.

use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use tiktokshop_facade::PreparedRequest;

use crate::response::Ended;

/// A request that was prepared and not sent, or why there is none.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct NativePrepared {
    /// The failure as JSON text.
    pub failure: Option<String>,
    /// Whether it was given up because the caller's signal fired.
    pub cancelled: Option<bool>,
    /// The operation's id.
    pub operation: Option<String>,
    /// The version that would be called.
    pub version: Option<String>,
    /// `GET`, `POST`, ...
    pub method: Option<String>,
    /// With its signature.
    pub url: Option<String>,
    /// Without signature and ciphers.
    pub shown_url: Option<String>,
    /// Names and values.
    pub headers: Option<Vec<Vec<String>>>,
    /// The body.
    pub body: Option<Buffer>,
}

impl From<PreparedRequest> for NativePrepared {
    fn from(prepared: PreparedRequest) -> NativePrepared {
        NativePrepared {
            shown_url: Some(prepared.shown_url()),
            operation: Some(prepared.operation),
            version: Some(prepared.version),
            method: Some(prepared.method),
            url: Some(prepared.url),
            headers: Some(prepared.headers.into_iter().map(|(name, value)| vec![name, value]).collect()),
            body: Some(prepared.body.to_vec().into()),
            ..NativePrepared::default()
        }
    }
}

impl From<Ended> for NativePrepared {
    fn from(ended: Ended) -> NativePrepared {
        let (failure, cancelled) = ended.members();
        NativePrepared { failure, cancelled, ..NativePrepared::default() }
    }
}
