//! The server's time for a request, and the call inside it: the call ends first, so that whoever asked for it, an app or a person at
//! the console, learns what became of it.

use std::time::Duration;

use tiktokshop_core::{CallOptions, Client, Error, ErrorKind};
use tokio::time::Instant;

/// The time that is kept for the response, even on a busy machine; half of a limit that is short.
const MARGIN: Duration = Duration::from_secs(2);

/// How long a request may take, from now on.
pub(crate) struct TimeLimit {
    limit: Duration,
    began: Instant,
}

impl TimeLimit {
    pub(crate) fn new(limit: Duration) -> TimeLimit {
        TimeLimit { limit, began: Instant::now() }
    }

    /// Shortens the deadline of a call so that it passes before the request's. Returns whether that was needed.
    pub(crate) fn cut(&self, client: &Client, options: &mut CallOptions, is_upload: bool) -> bool {
        let rest = self.limit.saturating_sub(MARGIN.min(self.limit / 2)).saturating_sub(self.began.elapsed());
        let is_needed = client.deadline(options, is_upload) > rest;
        if is_needed {
            // One of 0 would be refused as if it had been asked for.
            options.deadline = Some(rest.max(Duration::from_millis(1)));
        }
        is_needed
    }

    /// Says which of the two times was too short.
    pub(crate) fn explain(&self, error: Error, is_cut: bool) -> Error {
        if !is_cut || error.kind() != ErrorKind::Timeout {
            return error;
        }
        let limit = self.limit.as_secs_f64();
        let hint = format!(
            "The server's `request_timeout` ({limit} s) was shorter than the deadline of the call: raise it."
        );
        error.with_hint(hint)
    }
}
