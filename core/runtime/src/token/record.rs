//! What a store keeps of one authorization.

use super::set::TokenSet;
use super::status::Status;

/// One authorization as the store has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The tokens.
    pub tokens: TokenSet,
    /// Counts the writes; the store sets it. A save can be bound to it, see [`Expected`](super::Expected).
    pub revision: i64,
    /// Whether the authorization works.
    pub status: Status,
    /// When it was last written, Unix seconds.
    pub updated_at: i64,
}

impl Record {
    /// A working authorization, not yet saved.
    pub fn new(tokens: TokenSet, now: i64) -> Record {
        Record { tokens, revision: 0, status: Status::Active, updated_at: now }
    }

    /// The same tokens with another status.
    pub fn with_status(mut self, status: Status, now: i64) -> Record {
        self.status = status;
        self.updated_at = now;
        self
    }

    /// Whether a refresh can bring new tokens without the seller: there is a refresh token, and the platform has not
    /// refused it.
    pub fn renewable(&self) -> bool {
        !self.tokens.refresh_token.is_empty() && !self.status.needs_reauthorization()
    }
}
