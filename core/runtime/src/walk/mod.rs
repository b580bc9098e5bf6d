//! Walks over many pages: by page token, and through time.

pub(crate) mod changes;
pub(crate) mod fingerprint;
pub(crate) mod pages;
pub(crate) mod place;
pub(crate) mod step;
pub(crate) mod windows;
