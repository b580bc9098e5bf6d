//! Documents: what lies behind a URL of a response, and shipping labels.

pub(crate) mod download;
pub(crate) mod label;
