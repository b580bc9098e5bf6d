//! The platform has warned that an authorization ends within 30 days.

use async_trait::async_trait;
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{ErrorKind, Result};

use super::Effect;
use super::standing::{Authorizations, data, is_webhook, time};
use crate::inbox::Stored;

const WARNING: (i64, &str) = (7, "UPCOMING_AUTHORIZATION_EXPIRATION");

/// Notes when the authorization ends, and refreshes its tokens.
///
/// A refresh cannot prolong an authorization: only the seller can, by opening the authorize link again. But if the seller has
/// just done so, it finds out. Until newer tokens last longer than the warning says, the authorization counts as expiring.
#[derive(Debug, Clone)]
pub struct Expiration(pub Authorizations);

#[async_trait]
impl Effect for Expiration {
    fn name(&self) -> &'static str {
        "expiration"
    }

    fn concerns(&self, event: &Stored) -> bool {
        is_webhook(event, WARNING.0, WARNING.1)
    }

    async fn apply(&self, event: &Stored) -> Result<()> {
        let Some(account) = self.0.of_shop(event).await? else { return Ok(()) };
        // Without a time, the day on which the warnings begin is the best guess.
        let month_ahead = event.arrival.happened_at.saturating_add(30 * 86_400);
        let ends_at = time(&data(event)["expiration_time"]).unwrap_or(month_ahead);
        self.warn(&account, event.arrival.happened_at, ends_at).await?;
        self.0.tell(&account).await
    }
}

impl Expiration {
    async fn warn(&self, account: &AccountId, at: i64, ends_at: i64) -> Result<()> {
        let manager = self.0.manager_of(account)?;
        let record = manager.record(account).await?;
        let newer = record.updated_at > at;
        let renewed = newer && record.tokens.refresh_token_expires_at > ends_at;
        if record.status.needs_reauthorization() || renewed {
            return Ok(());
        }
        // First of all: a refresh that fails must not swallow the warning.
        let seen = record.tokens.access_token_expires_at;
        self.0.standings.warned(account, ends_at, seen).await?;
        if newer {
            return Ok(());
        }
        match manager.refresh_now(account).await {
            Ok(fresh) => {
                self.0.standings.warned(account, ends_at, fresh.tokens.access_token_expires_at).await
            }
            Err(error) if error.kind() == ErrorKind::NeedsReauthorization => Ok(()),
            Err(error) => Err(error),
        }
    }
}
