//! Documents: what lies behind a URL of an answer, and shipping labels.

pub(crate) mod download;
pub(crate) mod label;
