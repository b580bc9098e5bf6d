//! What gets new tokens.

use async_trait::async_trait;

use super::account::AccountId;
use super::set::TokenSet;
use crate::error::Result;
use crate::secret::Secret;

/// Exchanges a refresh token for new tokens. [`OAuth`](crate::oauth::OAuth) does; tests may use their own.
///
/// The error says what is known: its kind is [`NeedsReauthorization`](crate::error::ErrorKind::NeedsReauthorization) if
/// the platform refuses the refresh token; it is `outcome_unknown` if the request was sent and no response came, and
/// `retryable` if it was certainly not processed and may be sent again.
#[async_trait]
pub trait Refresher: Send + Sync + 'static {
    /// New tokens for an account.
    async fn refresh(&self, account: &AccountId, refresh_token: &Secret) -> Result<TokenSet>;
}
