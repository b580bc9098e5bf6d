//! Where a client's access token comes from.

use tokio::time::Instant;

use super::account::AccountId;
use super::manager::TokenManager;
use super::remote::RemoteToken;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;

/// A token given by hand, or one that a manager or the app's backend keeps fresh.
#[derive(Debug, Clone)]
pub enum TokenSource {
    /// As given. It cannot be refreshed here.
    Fixed(Secret),
    /// From a store, kept fresh.
    Managed {
        /// Refreshes it.
        manager: TokenManager,
        /// Whose token it is.
        account: AccountId,
    },
    /// From the app's own backend, which keeps it fresh.
    Remote(RemoteToken),
}

impl TokenSource {
    /// The token to send, refreshed before it expires. Waits no longer than `deadline`.
    pub async fn access_token(&self, deadline: Option<Instant>) -> Result<Secret> {
        match self {
            TokenSource::Fixed(token) => Ok(token.clone()),
            TokenSource::Managed { manager, account } => manager.access_token_by(account, deadline).await,
            TokenSource::Remote(token) => Ok(token.get(deadline).await?.access_token),
        }
    }

    /// Another token, after the platform refused `failed` as expired (105002).
    pub async fn refresh(&self, failed: &Secret, deadline: Option<Instant>) -> Result<Secret> {
        match self {
            TokenSource::Fixed(_) => Err(cannot_refresh()),
            TokenSource::Managed { manager, account } => manager.refresh_by(account, failed, deadline).await,
            TokenSource::Remote(token) => Ok(token.instead_of(failed, deadline).await?.access_token),
        }
    }

    /// Whether [`TokenSource::refresh`] can help.
    pub fn refreshable(&self) -> bool {
        !matches!(self, TokenSource::Fixed(_))
    }
}

fn cannot_refresh() -> Error {
    Error::new(ErrorKind::TokenExpired, "the access token has expired and was given by hand")
        .with_hint(&hint::TOKEN_BY_HAND)
}
