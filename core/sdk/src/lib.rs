//! A typed client for the TikTok Shop Open Platform, which signs, retries, refreshes tokens and pages.
//!
//! ```no_run
//! use tiktokshop::Client;
//! use tiktokshop::order::GetOrderListRequest;
//!
//! # #[cfg(feature = "order")]
//! # async fn run() -> tiktokshop::Result<()> {
//! let client = Client::from_env()?;
//! let request = GetOrderListRequest::new().page_size(50).order_status("AWAITING_SHIPMENT");
//! let mut orders = client.order().get_order_list(request).items();
//! while let Some(order) = orders.next().await {
//!     println!("{:?}", order?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - Every domain of the API is a feature and a method of the client: `client.order()`, `client.product()`. The
//!   common ones are enabled by default, and `full` enables all.
//! - A call is awaited, or walked with `.items()` and `.pages()`; [`blocking`] has the same without `async`.
//! - Fields are `Option` or `Vec`; ids and amounts are text. A value that does not fit is kept in `extra` and is not an
//!   error. A missing required parameter is an error before anything is sent.
//! - [`Client::call`] and [`Client::request`] call what has no types; [`webhook`] verifies events and gives them types.
//! - [`receive`] serves webhooks and sellers' browsers in any HTTP server.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    feature = "inbox",
    doc = "- [`inbox`] stores webhooks before they are acknowledged, and hands them to handlers: at least once and in order."
)]

mod builder;
// Without a domain there is nothing to call.
#[cfg_attr(not(feature = "default"), allow(dead_code))]
mod call;
mod changes;
mod client;
mod decode;
mod empty;
mod extra;
mod generated;
mod json;
mod model;
mod money;
mod open_enum;
mod response;
mod stream;
mod unknown;
mod untyped;

pub mod blocking;
#[cfg(feature = "inbox")]
pub mod inbox;
pub mod receive;
pub mod webhook;

pub use builder::ClientBuilder;
pub use call::{Call, Paged, Request};
pub use changes::{BlockingChanges, Since, Sync};
pub use client::{Async, Handle};
pub use decode::decode;
pub use empty::Empty;
pub use extra::Extra;
#[cfg_attr(not(feature = "default"), allow(unused_imports))]
pub use generated::*;
pub use json::Json;
pub use model::Model;
pub use money::Money;
pub use response::Response;
pub use stream::{Items, Page, Pages};
pub use unknown::unknown_fields;

pub use tiktokshop_core as core;
pub use tiktokshop_core::Response as RawResponse;
pub use tiktokshop_core::{
    CallOptions, Change, ChangeBatch, ChangeKind, ChangeOptions, Changes, Document, Error, ErrorKind, Input,
    ItemError, ItemReason, LabelOptions, LimiterOptions, PageOptions, PreparedRequest, Result, RetryPolicy,
    Secret, UnknownValues, Upload, WindowOptions, catalog, hooks, limit, oauth, signer, token,
};

/// A client whose calls are awaited.
pub type Client = Handle<Async>;

/// The program of the page about the crate compiles.
#[cfg(all(doctest, feature = "order"))]
#[doc = include_str!("../README.md")]
struct Readme;
