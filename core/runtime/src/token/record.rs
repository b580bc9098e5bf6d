//! What a store keeps of one authorization.

use super::set::TokenSet;

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

    /// The same tokens in another state.
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

/// Whether an authorization works.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// It works, as far as is known.
    Active,
    /// A refresh is on its way. Written before it is sent: if the process that sent it dies, the others know that its
    /// outcome is unknown.
    Refreshing {
        /// When it was sent, Unix seconds.
        since: i64,
    },
    /// A refresh was sent and its response never came. The refresh token may or may not be used up.
    RefreshUncertain {
        /// When it was sent, Unix seconds.
        since: i64,
    },
    /// The platform no longer takes the refresh token. The seller must open the authorize link again.
    NeedsReauthorization {
        /// What the platform said.
        reason: String,
    },
}

impl Status {
    /// Whether only the seller can restore it.
    pub fn needs_reauthorization(&self) -> bool {
        matches!(self, Status::NeedsReauthorization { .. })
    }
}
