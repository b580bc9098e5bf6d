//! What the bindings of tiktokshop share: JSON text in, text and bytes out.
//!
//! A binding turns its language's values into JSON text, passes it to a [`Client`] here, and gets back a [`Response`],
//! whose bodies are bytes, or a [`Failure`]. The types that people see are written in their own language, so this crate
//! knows neither the models nor any language.

mod browser;
mod changes;
mod client;
mod clock;
mod config;
mod documents;
mod event;
mod exact;
mod explain;
mod failure;
mod generated;
mod inbox;
mod input;
pub mod layers;
mod lazy_store;
mod misread;
mod oauth;
mod port;
mod port_signer;
mod port_store;
mod receive;
mod response;
mod spool;
mod text;
mod tokens;
mod walk;
mod watch;
mod webhook;
mod writes;

pub use changes::Changes;
pub use client::Client;
pub use documents::DocumentResponse;
pub use exact::{for_float_readers, for_strict_readers, quote_big_integers, whole_characters};
pub use explain::explain;
pub use failure::{Failure, Result};
pub use inbox::{Inbox, inbox_event_type};
pub use input::{File, FileSource};
pub use misread::misread;
pub use port::{Port, PortFailure, Ports};
pub use port_signer::sign_request;
pub use receive::Receiver;
pub use response::Response;
pub use spool::Spool;
pub use tiktokshop_core::PreparedRequest;
pub use tiktokshop_core::lazy;
pub use tiktokshop_core::token::{finish_refreshes, refreshes_over, refreshes_under_way};
pub use tiktokshop_store::{Paused, pause};
pub use walk::{PageResponse, Pages};
pub use watch::Watcher;
pub use webhook::{Webhooks, sign_test_event};
