//! Documents: files behind the URLs of responses, and shipping labels.

pub(crate) mod download;
pub(crate) mod label;
mod place;
