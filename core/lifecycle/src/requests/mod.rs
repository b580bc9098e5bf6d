//! The log of calls: what was called for which shop, and how it ended.

mod store;

pub use store::{RequestEntry, RequestFilter, RequestSummary, Requests, StoredRequest};
