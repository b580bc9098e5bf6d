//! Who gets new tokens.

use async_trait::async_trait;

use super::account::AccountId;
use super::set::TokenSet;
use crate::error::Result;
use crate::secret::Secret;

/// Trades a refresh token for new tokens. [`OAuth`](crate::oauth::OAuth) does; tests may count instead.
///
/// The error tells what is known: kind [`NeedsReauthorization`](crate::error::ErrorKind::NeedsReauthorization) when
/// the platform refuses the refresh token, `outcome_unknown` when the request went out and no response came,
/// `retryable` when it was certainly not processed and may be sent again.
#[async_trait]
pub trait Refresher: Send + Sync + 'static {
    /// New tokens for an account.
    async fn refresh(&self, account: &AccountId, refresh_token: &Secret) -> Result<TokenSet>;
}
