//! Puts an event into the inbox for each change of an authorization.

use std::fmt;
use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{AccountId, EXPIRING, Status, TokenStore};

use super::change::{Scene, changes};
use super::store::Standings;
use crate::inbox::{Arrival, Inbox};

/// How many accounts are looked at in one go.
const BATCH: usize = 200;

/// Tells of each change of an authorization, once however many processes see it.
///
/// It does not listen for changes: it compares what the store has with what was told last. So a change is told even if
/// the process that made it died at once, or was written by a program that knows nothing of events. The event is kept
/// before the note that it was told; after a crash in between it is kept again, under the same id.
#[derive(Clone)]
pub struct Teller {
    tokens: Arc<dyn TokenStore>,
    standings: Arc<dyn Standings>,
    inbox: Arc<dyn Inbox>,
    consumers: Vec<String>,
    clock: Arc<dyn Clock>,
}

impl Teller {
    /// A teller whose events are for these consumers of the inbox. The three stores are usually one.
    pub fn new(
        tokens: Arc<dyn TokenStore>,
        standings: Arc<dyn Standings>,
        inbox: Arc<dyn Inbox>,
        consumers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Teller {
        let consumers = consumers.into_iter().map(Into::into).collect();
        Teller { tokens, standings, inbox, consumers, clock: Arc::new(SystemClock) }
    }

    /// Sets the clock by which authorizations begin to expire.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Teller {
        self.clock = clock;
        self
    }

    /// Tells of everything that has changed. Returns how many events were kept.
    pub async fn tell_all(&self) -> Result<usize> {
        let mut events = 0;
        loop {
            let expiring = self.clock.now().saturating_add(EXPIRING).saturating_add(1);
            let accounts = self.standings.untold(expiring, BATCH).await?;
            let mut moved = false;
            for account in &accounts {
                let told = self.tell(account).await?;
                moved |= told.is_some();
                events += told.unwrap_or_default();
            }
            // If nothing could be told of a full batch, others are at it: the rest comes next time.
            if accounts.len() < BATCH || !moved {
                return Ok(events);
            }
        }
    }

    /// Tells of one account. `None` if it is gone, is being refreshed, or another process was faster; otherwise how many
    /// events were kept.
    pub async fn tell(&self, account: &AccountId) -> Result<Option<usize>> {
        let Some(record) = self.tokens.load(account).await? else { return Ok(None) };
        if matches!(record.status, Status::Refreshing { .. }) {
            return Ok(None);
        }
        let Some(noted) = self.standings.begun(account).await? else { return Ok(None) };
        let shops = self.tokens.list_shops(account).await?;
        let now = self.clock.now();
        let standing = noted.standing(&record, now);
        let changes = changes(&record, &noted, standing);
        let scene = Scene { account, record: &record, shops: &shops, noted: &noted, standing, now };
        self.keep(scene.events(&changes)).await?;
        let mut told = noted.clone();
        told.revision = record.revision;
        told.expires_at = record.tokens.access_token_expires_at;
        if noted.standing != Some(standing) {
            (told.standing, told.since) = (Some(standing), now);
        }
        let written = self.standings.told(account, &told, !changes.is_empty()).await?;
        Ok(written.then_some(changes.len()))
    }

    async fn keep(&self, events: Vec<Arrival>) -> Result<()> {
        if events.is_empty() {
            return Ok(());
        }
        let consumers: Vec<&str> = self.consumers.iter().map(String::as_str).collect();
        self.inbox.keep(&events, &consumers).await?;
        Ok(())
    }
}

impl fmt::Debug for Teller {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Teller").field("consumers", &self.consumers).finish_non_exhaustive()
    }
}
