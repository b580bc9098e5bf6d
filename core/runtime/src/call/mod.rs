//! A call, from the caller's parameters to the response. The steps in the order in which they run:
//!
//! | Step | Files |
//! |---|---|
//! | choose the operation's version, or take a raw path | [`target`] |
//! | route each parameter to path, query, body, form or header | [`route`], [`input`] |
//! | warn once if the version has an end | [`sunset`] |
//! | add an idempotency key, validate against the catalogue | [`request`], [`validate`], [`batch`] |
//! | find the ciphers, build the query and the body | [`credentials`], [`stamp`], [`body`], [`payload`], [`upload`], [`spool`] |
//! | find whose access token the call uses | [`credentials`] |
//! | *each attempt:* get the access token, which may refresh it | [`pipeline`] |
//! | wait for a place at the limiter | [`attempt`], [`limit`] |
//! | stamp the query with the time | [`stamp`] |
//! | sign, or leave that to the server that makes the calls | [`via`], [`sign`], [`encode`] |
//! | send and read the response | [`send`], [`http`], [`connection`], [`proxies`], [`reach`] |
//! | open the envelope | [`unwrap`] |
//! | classify a failure | [`classify`], [`failure`] |
//! | hand back the response, or raise the errors of its items | [`success`], [`response`], [`item_errors`] |
//! | *or:* refresh the token, renew the cipher, correct the clock, or wait, and try again | [`pipeline`], [`renewal`], [`retry`] |
//!
//! The limiter comes before the time stamp and the signature, so that a request that had to wait is not stale when it
//! goes out. [`pipeline`] holds the steps together, [`attempt`] is one attempt, [`events`] and [`ending`] report it to the hooks and
//! the log, [`call_id`] names a call in them; [`prepared`] is a request that is signed but not sent, which skips the
//! limiter.

pub(crate) mod assets;
pub(crate) mod attempt;
pub(crate) mod batch;
pub(crate) mod body;
pub(crate) mod call_id;
pub mod classify;
pub(crate) mod connection;
pub(crate) mod credentials;
pub mod encode;
pub(crate) mod ending;
pub(crate) mod events;
pub(crate) mod failure;
pub mod http;
pub(crate) mod input;
pub(crate) mod item_errors;
pub mod limit;
pub(crate) mod outstanding;
pub(crate) mod payload;
pub(crate) mod pipeline;
pub(crate) mod prepared;
pub(crate) mod proxies;
pub(crate) mod reach;
pub(crate) mod renewal;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod route;
pub(crate) mod send;
pub mod sign;
pub(crate) mod spool;
pub(crate) mod stamp;
pub(crate) mod success;
pub(crate) mod sunset;
pub(crate) mod target;
pub(crate) mod unwrap;
pub(crate) mod upload;
pub(crate) mod validate;
pub(crate) mod via;
