//! A seller or creator has withdrawn the authorization.

use async_trait::async_trait;
use tiktokshop_core::token::{AccountId, Status, TokenManager};
use tiktokshop_core::{ErrorKind, Result};

use super::Effect;
use super::standing::{Authorizations, data, is_webhook, time};
use crate::inbox::Stored;

const OF_SELLER: (i64, &str) = (6, "SELLER_DEAUTHORIZATION");
const OF_CREATOR: (i64, &str) = (20, "CREATOR_DEAUTHORIZATION");

/// Marks the account as deauthorized, unless it was authorized again since.
///
/// A seller's event names a shop. If the account opens other shops, too, the token may still work for those: then the
/// platform is asked by a refresh, and the account is marked only if that is refused.
#[derive(Debug, Clone)]
pub struct Deauthorization(pub Authorizations);

#[async_trait]
impl Effect for Deauthorization {
    fn name(&self) -> &'static str {
        "deauthorization"
    }

    fn concerns(&self, event: &Stored) -> bool {
        is_seller_s(event) || is_webhook(event, OF_CREATOR.0, OF_CREATOR.1)
    }

    async fn apply(&self, event: &Stored) -> Result<()> {
        match is_seller_s(event) {
            true => self.of_shop(event).await,
            false => self.of_creator(event).await,
        }
    }
}

fn is_seller_s(event: &Stored) -> bool {
    is_webhook(event, OF_SELLER.0, OF_SELLER.1)
}

impl Deauthorization {
    async fn of_shop(&self, event: &Stored) -> Result<()> {
        let Some(account) = self.0.of_shop(event).await? else { return Ok(()) };
        let at = event.arrival.happened_at;
        let others = self.0.tokens.list_shops(&account).await?.len() > 1;
        if others && self.still_works(&account, at).await? {
            return self.0.tell(&account).await;
        }
        self.mark(&account, at).await
    }

    async fn of_creator(&self, event: &Stored) -> Result<()> {
        let arrival = &event.arrival;
        let account = AccountId::new(&arrival.app_key, &arrival.owner);
        if self.0.tokens.load(&account).await?.is_none() {
            return Ok(());
        }
        let at = time(&data(event)["cancel_time"]).unwrap_or(arrival.happened_at);
        self.mark(&account, at).await
    }

    async fn mark(&self, account: &AccountId, at: i64) -> Result<()> {
        if self.0.manager_of(account)?.withdrawn(account, at).await? {
            tracing::info!(%account, at, "the authorization was withdrawn");
        }
        self.0.tell(account).await
    }

    /// Whether the tokens of an account with several shops work, although one of them was withdrawn.
    async fn still_works(&self, account: &AccountId, at: i64) -> Result<bool> {
        let manager = self.0.manager_of(account)?;
        let Some(record) = self.0.tokens.load(account).await? else { return Ok(true) };
        if record.status.needs_reauthorization() {
            return Ok(false);
        }
        // Written since: authorized again, or this event was handled before.
        if record.updated_at > at && record.status == Status::Active {
            return Ok(true);
        }
        asked(&manager, account).await
    }
}

async fn asked(manager: &TokenManager, account: &AccountId) -> Result<bool> {
    match manager.refresh_now(account).await {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NeedsReauthorization => Ok(false),
        Err(error) => Err(error),
    }
}
