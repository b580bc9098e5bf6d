//! The runtime of tiktokshop: it signs, sends, retries, refreshes, pages and classifies calls to the TikTok Shop Open
//! Platform, and knows every operation from one generated table.
//!
//! Rust programs use the typed crate `tiktokshop`; bindings and tools use this one. A call walks through
//! `pipeline.rs`: route, check, stamp, sign, limit, send, classify, retry or refresh, unwrap.

mod attempt;
mod batch;
mod body;
mod call_id;
pub mod catalog;
mod check;
pub mod classify;
mod client;
pub mod clock;
mod config;
#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
mod connection;
mod credentials;
mod download;
pub mod encode;
mod error;
pub mod error_table;
pub mod explain;
mod generated;
mod hint;
pub mod hooks;
pub mod http;
mod input;
mod item_errors;
mod json;
mod label;
pub mod limit;
pub mod oauth;
mod outcome;
mod pages;
mod pasted;
mod payload;
mod pipeline;
mod place;
mod prepared;
mod proxies;
mod random;
mod reach;
pub mod redact;
mod request;
mod retry;
mod route;
mod scan;
mod secret;
mod send;
mod shops;
pub mod sign;
mod spool;
mod stamp;
mod suggest;
pub mod surrogates;
mod target;
pub mod token;
mod unwrap;
mod upload;
mod walk;
pub mod webhook;
pub mod webhook_table;
mod windows;

pub use client::Client;
pub use config::{API_URL, AUTH_URL, ClientBuilder, MAX_RESPONSE_BYTES};
pub use download::Document;
pub use error::{Error, ErrorKind, ItemError, ItemReason, Result};
pub use input::{CallOptions, Input, UnknownValues};
pub use label::LabelOptions;
pub use limit::LimiterOptions;
pub use outcome::Outcome;
pub use pages::{Items, Page, PageOptions, Pages};
pub use prepared::PreparedRequest;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use spool::Spool;
pub use upload::Upload;
pub use windows::WindowOptions;
