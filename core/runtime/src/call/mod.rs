//! A call, from the caller's parameters to the response. The files, in the order in which a call walks through them:
//!
//! | Step | File |
//! |---|---|
//! | route | [`route`], [`target`] |
//! | check | [`check`], [`input`], [`payload`], [`body`], [`upload`] |
//! | find the token and the shop cipher | [`credentials`], [`request`] |
//! | limit | [`limit`] |
//! | stamp | [`stamp`] |
//! | sign | [`sign`], [`encode`] |
//! | send | [`send`], [`http`], [`connection`], [`proxies`], [`reach`], [`spool`] |
//! | classify | [`classify`] |
//! | retry or refresh | [`retry`] |
//! | unwrap | [`unwrap`], [`response`], [`item_errors`], [`batch`] |
//!
//! [`pipeline`] holds them together, [`attempt`] is one attempt; [`prepared`] is a request that is not sent.

pub(crate) mod attempt;
pub(crate) mod batch;
pub(crate) mod body;
pub(crate) mod call_id;
pub(crate) mod check;
pub mod classify;
pub(crate) mod connection;
pub(crate) mod credentials;
pub mod encode;
pub mod http;
pub(crate) mod input;
pub(crate) mod item_errors;
pub mod limit;
pub(crate) mod payload;
pub(crate) mod pipeline;
pub(crate) mod prepared;
pub(crate) mod proxies;
pub(crate) mod reach;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod route;
pub(crate) mod send;
pub mod sign;
pub(crate) mod spool;
pub(crate) mod stamp;
pub(crate) mod target;
pub(crate) mod unwrap;
pub(crate) mod upload;
