//! The log of calls: what was called for which shop, and how it ended.
//!
//! [`RequestLog`] writes it in the background. Its [`hooks`](RequestLog::hooks) go into the client of each app.

mod collector;
mod failures;
mod mask;
mod store;
mod writer;

pub use failures::{REQUEST_FAILED, entry_json};
pub use mask::Detail;
pub use store::{RequestEntry, RequestFilter, RequestSummary, Requests, StoredRequest};
pub use writer::{LogOptions, LogStats, RequestLog};
