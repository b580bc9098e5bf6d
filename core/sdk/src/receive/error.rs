//! What went wrong while a request was served.

use std::error::Error as StdError;
use std::fmt;

use super::functions::BoxError;
use crate::Error;

/// Something that went wrong while a request was served. The client saw a status and a plain text or page, never this.
#[derive(Debug)]
pub struct ReceiveError {
    what: &'static str,
    cause: BoxError,
}

impl ReceiveError {
    pub(super) fn new(what: &'static str, cause: BoxError) -> ReceiveError {
        ReceiveError { what, cause }
    }

    /// What could not be done: `a webhook was refused`.
    pub fn what(&self) -> &'static str {
        self.what
    }

    /// Why: an error of this crate, or the one that your function returned.
    pub fn cause(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self.cause.as_ref()
    }

    /// The cause, if it is an error of this crate.
    pub fn library_error(&self) -> Option<&Error> {
        self.cause.downcast_ref()
    }
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.what, self.cause)
    }
}

impl StdError for ReceiveError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.cause.as_ref())
    }
}
