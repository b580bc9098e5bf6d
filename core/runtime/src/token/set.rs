//! The two tokens of an authorization, and what came with them.

use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::redact::MASK;
use crate::secret::Secret;

/// What the token endpoint returns. All times are Unix seconds.
///
/// Its `Debug` shows no token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenSet {
    /// Goes with every call; lives seven days.
    pub access_token: Secret,
    /// When the access token expires, Unix seconds.
    pub access_token_expires_at: i64,
    /// Gets the next pair. Empty if there is none.
    pub refresh_token: Secret,
    /// When the refresh token expires, Unix seconds; 0 if it never does, or the platform did not say.
    pub refresh_token_expires_at: i64,
    /// The user, as this app knows them.
    pub open_id: String,
    /// The seller's name; may be empty.
    pub seller_name: String,
    /// Two letters; may be empty.
    pub seller_base_region: String,
    /// 0 seller, 1 creator, 3 partner; others have been seen.
    pub user_type: i64,
    /// The scopes that were granted; empty if the platform did not say.
    pub granted_scopes: Vec<String>,
}

impl TokenSet {
    /// A pair of tokens; the rest is empty.
    pub fn new(access_token: impl Into<Secret>, access_token_expires_at: i64) -> TokenSet {
        TokenSet {
            access_token: access_token.into(),
            access_token_expires_at,
            refresh_token: Secret::new(""),
            refresh_token_expires_at: 0,
            open_id: String::new(),
            seller_name: String::new(),
            seller_base_region: String::new(),
            user_type: 0,
            granted_scopes: Vec::new(),
        }
    }

    /// Sets the refresh token.
    pub fn with_refresh_token(mut self, token: impl Into<Secret>, expires_at: i64) -> TokenSet {
        self.refresh_token = token.into();
        self.refresh_token_expires_at = expires_at;
        self
    }

    /// Sets the user.
    pub fn with_open_id(mut self, open_id: impl Into<String>) -> TokenSet {
        self.open_id = open_id.into();
        self
    }

    /// Whether the access token has expired at `now`.
    pub fn expired(&self, now: i64) -> bool {
        self.access_token_expires_at <= now
    }

    /// Whether the access token expires within `seconds` of `now`, or has expired.
    pub fn expires_within(&self, seconds: i64, now: i64) -> bool {
        self.access_token_expires_at <= now.saturating_add(seconds)
    }

    /// Whether there is a refresh token that may still work at `now`.
    pub fn refreshable(&self, now: i64) -> bool {
        let expired = self.refresh_token_expires_at > 0 && self.refresh_token_expires_at <= now;
        !self.refresh_token.is_empty() && !expired
    }

    /// Whether any of these scopes was granted, each of which is enough for an operation: to be asked before a call.
    /// `None` if the platform did not say what was granted, or if `scopes` is empty.
    pub fn grants_any(&self, scopes: &[&str]) -> Option<bool> {
        if self.granted_scopes.is_empty() || scopes.is_empty() {
            return None;
        }
        Some(scopes.iter().any(|scope| self.granted_scopes.iter().any(|granted| granted == scope)))
    }

    /// Refuses tokens that were copied from where they are shown: saving them would destroy the real ones.
    pub fn refuse_masked(&self) -> Result<()> {
        if ![&self.access_token, &self.refresh_token].into_iter().any(|token| token.expose() == MASK) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::InvalidRequest, "the tokens are masked: there is nothing in them to save")
            .with_hint(&hint::MASKED_TOKENS))
    }

    /// This response to a refresh, completed with what the pair before it had: above all the refresh token, which the
    /// platform does not promise to send again.
    pub(crate) fn completed_from(mut self, before: &TokenSet) -> TokenSet {
        if self.refresh_token.is_empty() {
            self.refresh_token = before.refresh_token.clone();
            self.refresh_token_expires_at = before.refresh_token_expires_at;
        }
        fill(&mut self.open_id, &before.open_id);
        fill(&mut self.seller_name, &before.seller_name);
        fill(&mut self.seller_base_region, &before.seller_base_region);
        if self.granted_scopes.is_empty() {
            self.granted_scopes.clone_from(&before.granted_scopes);
        }
        self
    }
}

fn fill(text: &mut String, before: &str) {
    if text.is_empty() {
        text.push_str(before);
    }
}
