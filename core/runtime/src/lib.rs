//! The runtime of tiktokshop: it signs, sends, retries, refreshes, pages and classifies calls to the TikTok Shop Open
//! Platform, and knows every operation from one generated table.
//!
//! Rust programs use the typed crate `tiktokshop`; bindings and tools use this one. [`Client`] is the public API;
//! `context/` is what its calls need; the modules below it take a context and never the client. `call/mod.rs` lists the
//! steps of a call in order.

mod call;
pub mod catalog;
mod client;
pub mod clock;
mod config;
#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
mod context;
mod document;
mod error;
pub mod explain;
mod filled;
mod generated;
/// What to do about errors: the entries of the catalogue, each with the parameters that it takes.
pub mod hint {
    pub use crate::error::hint::{Hint, HintRule};
    pub use crate::generated::hints::*;
}
pub mod hooks;
mod json;
mod lived;
pub mod oauth;
pub mod random;
pub mod receive;
pub mod redact;
mod secret;
mod settings;
pub mod signer;
pub mod token;
mod walk;
#[doc(hidden)]
pub mod wanted;
pub mod webhook;

pub use call::input::{CallOptions, Input, UnknownValues};
pub use call::limit::LimiterOptions;
pub use call::prepared::PreparedRequest;
pub use call::reach::is_public as is_public_address;
pub use call::response::Response;
pub use call::retry::RetryPolicy;
pub use call::spool::Spool;
pub use call::upload::Upload;
pub use call::{classify, encode, http, limit, sign};
pub use client::Client;
pub use config::{API_URL, AUTH_URL, ClientBuilder, MAX_RESPONSE_BYTES};
pub use document::download::Document;
pub use document::label::LabelOptions;
pub use error::table as error_table;
pub use error::{Error, ErrorKind, ItemError, ItemReason, Result};
/// JSON text whose values are read when they are asked for.
pub mod lazy {
    pub use crate::json::{Member, Object, Part, Parts};
}
pub use json::surrogates;
pub use secret::Secret;
pub use walk::changes::{
    Change, ChangeBatch, ChangeKind, ChangeOptions, Changes, Deleted, Detail, Lookup, Parts,
};
pub use walk::fingerprint::{FINGERPRINT_BYTES, fingerprint};
pub use walk::pages::{Items, Page, PageOptions, Pages};
pub use walk::windows::WindowOptions;
