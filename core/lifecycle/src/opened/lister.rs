//! Lists again, now and then, what authorizations give access to.

use std::collections::BTreeSet;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_core::{Result, random};
use tokio::sync::Notify;
use tokio::time::Instant;

use super::{Opened, save_opened};
use crate::assets::{CREATOR, may_have_category_assets};
use crate::roster::{AccountPage, RosterAccount};
use crate::{Clients, Store};

/// How often to look for authorizations of which nothing is known.
const POLL: Duration = Duration::from_secs(600);
/// Authorizations that are looked at in one go.
const PAGE: usize = 200;
/// The lease of those who look.
const LEASE: &str = "lister";

/// Lists the shops and category assets of authorizations again, and saves them: after each refresh of their tokens, if a
/// [`Keeper`](crate::keeper::Keeper) is given this, and every ten minutes those of which nothing is known yet, because the platform
/// could not be asked when they were authorized or imported. One process looks for all. Cheap to clone.
#[derive(Clone)]
pub struct Lister(Arc<Inner>);

struct Inner {
    store: Arc<dyn Store>,
    clients: Clients,
    clock: Arc<dyn Clock>,
    holder: String,
    poll: Duration,
    asked: Mutex<BTreeSet<AccountId>>,
    bell: Notify,
}

impl Lister {
    /// For the authorizations of the apps that have a client.
    ///
    /// # Errors
    /// `Configuration` if this machine provides no random numbers.
    pub fn new(store: Arc<dyn Store>, clients: Clients) -> Result<Lister> {
        let holder = random::holder()?;
        let (clock, asked, bell) = (Arc::new(SystemClock), Mutex::default(), Notify::new());
        Ok(Lister(Arc::new(Inner { store, clients, clock, holder, poll: POLL, asked, bell })))
    }

    /// Lists what this authorization gives access to as soon as [`run`](Lister::run) comes to it.
    pub fn ask(&self, account: &AccountId) {
        self.asked().insert(account.clone());
        self.0.bell.notify_one();
    }

    /// Lists until `stop` is over. A platform or store that does not work is asked again later.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        tokio::select! {
            () = &mut stop => {}
            () = self.work() => {}
        }
    }

    async fn work(&self) {
        let mut look_at = Instant::now();
        loop {
            if look_at <= Instant::now() {
                look_at += self.0.poll;
                if let Err(error) = self.look().await {
                    tracing::warn!(%error, "authorizations without shops could not be looked for; that is tried again");
                }
            }
            self.list_asked().await;
            tokio::select! {
                () = self.0.bell.notified() => {}
                () = tokio::time::sleep_until(look_at) => {}
            }
        }
    }

    /// Asks for the authorizations of which nothing is known, unless another process has done so lately: the lease is kept until it
    /// expires. Returns how many there are.
    ///
    /// # Errors
    /// `Store` if the store cannot be read.
    pub async fn look(&self) -> Result<usize> {
        let Inner { store, holder, poll, .. } = &*self.0;
        // A little less than the time between two looks, so that the next look finds it expired.
        if store.try_acquire(LEASE, holder, poll.mul_f32(0.9)).await?.is_none() {
            return Ok(0);
        }
        let (mut found, mut page) = (0, AccountPage { limit: PAGE, ..AccountPage::default() });
        loop {
            let accounts = store.page_accounts(&page).await?;
            for lacking in accounts.iter().filter(|account| self.lacks(account)) {
                self.ask(&lacking.account);
                found += 1;
            }
            page.after = accounts.last().map(|last| last.account.clone());
            if accounts.len() < PAGE {
                return Ok(found);
            }
        }
    }

    /// Whether nothing is known of what an authorization that works gives access to.
    fn lacks(&self, entry: &RosterAccount) -> bool {
        let works = !matches!(entry.standing, Standing::NeedsReauthorization | Standing::Deauthorized);
        let fresh = entry.access_token_expires_at > self.0.clock.now();
        let has_assets = may_have_category_assets(entry.user_type) && !entry.assets.is_empty();
        works && fresh && entry.user_type != CREATOR && entry.shops.is_empty() && !has_assets
    }

    /// Lists what was asked for, one after the other.
    pub async fn list_asked(&self) {
        loop {
            let next = self.asked().pop_first();
            let Some(account) = next else { return };
            match self.list(&account).await {
                Ok(Some(Opened { shops, assets })) => {
                    let (shops, assets) = (shops.len(), assets.len());
                    tracing::debug!(%account, shops, assets, "shops and category assets were listed again");
                }
                Ok(None) => {}
                Err(error) => {
                    tracing::warn!(%account, %error, "shops and category assets could not be listed")
                }
            }
        }
    }

    /// `None` if there is no client of the app, or no authorization that works.
    async fn list(&self, account: &AccountId) -> Result<Option<Opened>> {
        let Inner { store, clients, clock, .. } = &*self.0;
        let Some(client) = clients.get(&account.app_key) else { return Ok(None) };
        let record = store.load(account).await?;
        let works = record
            .filter(|record| !record.status.needs_reauthorization() && !record.tokens.expired(clock.now()));
        let Some(record) = works else { return Ok(None) };
        save_opened(&client, &**store, account, &record).await.map(Some)
    }

    fn asked(&self) -> MutexGuard<'_, BTreeSet<AccountId>> {
        self.0.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Lister {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Lister").field("asked", &self.asked().len()).finish_non_exhaustive()
    }
}
