//! The keeper at work: look for tokens that end soon, refresh them, tell of it, wait.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::join_all;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{AccountId, Expiring, TokenManager, TokenStore};
use tiktokshop_core::{Result, random};
use tokio::sync::watch;

use super::batch::{Batch, Ended};
use super::options::KeeperOptions;
use super::plan;
use super::rests::Rests;
use super::teller::Teller;
use crate::clients::Clients;
use crate::opened::Lister;

/// How many tokens that end soon are looked at in one pass. Those beyond end later, and wait until there are fewer.
const CANDIDATES: usize = 100_000;
/// How long a keeper with more to do leaves the app to others in between.
const BREATH: Duration = Duration::from_millis(500);

/// Refreshes every authorization of a store ahead of its end.
///
/// Any number of keepers, in any number of processes and on several machines, may work on one store. There is no leader:
/// an app is left to one of them at a time, by a lease, for a batch of refreshes; and each refresh has a lease of its own,
/// that of the [`TokenManager`]. So a keeper that dies holds the others up for half a minute, and no refresh token is sent
/// twice.
pub struct Keeper {
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) options: KeeperOptions,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) holder: String,
    managers: HashMap<String, TokenManager>,
    clients: Clients,
    teller: Option<Teller>,
    pub(super) lister: Option<Lister>,
    accounts: Mutex<Rests<AccountId>>,
    apps: Mutex<Rests<String>>,
}

/// What one look at the store led to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pass {
    /// How many tokens were due.
    pub due: usize,
    /// How many of them have new tokens now, from here or from another process.
    pub refreshed: usize,
    /// How many refreshes failed.
    pub failed: usize,
    /// How many of them belong to apps that this keeper has no manager for.
    pub foreign: usize,
    /// How many events were kept.
    pub events: usize,
    /// Whether there is more to do at once: a batch was full, or another keeper was at it.
    pub more: bool,
}

impl Keeper {
    /// A keeper of the accounts in this store. It needs the [`manager`](Keeper::manager) of each app, or the
    /// [`clients`](Keeper::clients).
    pub fn new(store: Arc<dyn TokenStore>, options: KeeperOptions) -> Result<Keeper> {
        let holder = random::holder()?;
        let (managers, clients, accounts, apps) = Default::default();
        let clock = Arc::new(SystemClock);
        let (teller, lister) = (None, None);
        Ok(Keeper { store, options, clock, holder, managers, clients, teller, lister, accounts, apps })
    }

    /// Sets what refreshes the tokens of an app: usually [`Client::tokens`](tiktokshop_core::Client::tokens).
    pub fn manager(mut self, app_key: impl Into<String>, manager: TokenManager) -> Keeper {
        self.managers.insert(app_key.into(), manager);
        self
    }

    /// Sets the clients whose managers refresh the tokens of their apps. An app that is added to them later is kept, too.
    pub fn clients(mut self, clients: Clients) -> Keeper {
        self.clients = clients;
        self
    }

    fn manager_of(&self, app_key: &str) -> Option<TokenManager> {
        self.managers.get(app_key).cloned().or_else(|| self.clients.manager(app_key))
    }

    /// Sets who tells of changes. Without one, nobody does.
    pub fn teller(mut self, teller: Teller) -> Keeper {
        self.teller = Some(teller);
        self
    }

    /// Sets who lists the shops and category assets of an authorization again after each refresh. Without one, nobody does.
    pub fn lister(mut self, lister: Lister) -> Keeper {
        self.lister = Some(lister);
        self
    }

    /// Sets the clock. It must be that of the managers.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Keeper {
        self.clock = clock;
        self
    }

    /// Works until `stop` is over. Then no further refresh is begun, and those that were sent are waited for,
    /// [`stop_wait`](KeeperOptions::stop_wait) at most.
    ///
    /// It never gives up: a store that cannot be read, or a platform that does not respond, is tried again.
    pub async fn run(&self, stop: impl Future<Output = ()> + Send) {
        let (stopper, stopping) = watch::channel(false);
        let mut work = std::pin::pin!(self.work(stopping));
        tokio::select! {
            biased;
            () = stop => {}
            () = &mut work => return,
        }
        stopper.send_replace(true);
        if tokio::time::timeout(self.options.stop_wait, work).await.is_err() {
            tracing::warn!("the keeper stops although refreshes are still under way");
        }
        for manager in self.managers.values() {
            manager.settle().await;
        }
        for client in self.clients.all() {
            client.close().await;
        }
    }

    async fn work(&self, mut stopping: watch::Receiver<bool>) {
        loop {
            let pause = match self.pass_unless(&stopping).await {
                Ok(pass) if pass.more => BREATH.min(self.options.poll),
                Ok(_) => self.options.poll,
                Err(error) => {
                    tracing::warn!(%error, "the token keeper cannot use its store; it will try again");
                    self.options.poll
                }
            };
            tokio::select! {
                _ = stopping.wait_for(|stopped| *stopped) => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Looks once, refreshes what is due, and tells of what has changed.
    ///
    /// # Errors
    /// `Store` if the store cannot be read. A refresh that fails is not an error: it is logged, counted, and tried again
    /// later.
    pub async fn pass(&self) -> Result<Pass> {
        let (_stopper, stopping) = watch::channel(false);
        self.pass_unless(&stopping).await
    }

    async fn pass_unless(&self, stopping: &watch::Receiver<bool>) -> Result<Pass> {
        let (mut pass, due) = self.due().await?;
        let batches = due.into_iter().filter_map(|(app_key, accounts)| {
            let manager = self.manager_of(&app_key)?;
            Some(Batch { keeper: self, app_key, accounts, manager, stopping: stopping.clone() }.run())
        });
        for ended in join_all(batches).await {
            let Ended { refreshed, failed, more } = ended?;
            (pass.refreshed, pass.failed) = (pass.refreshed + refreshed, pass.failed + failed);
            pass.more |= more;
        }
        if let Some(teller) = &self.teller {
            pass.events = teller.tell_all().await?;
        }
        Ok(pass)
    }

    /// The accounts that are due, by app, the soonest to end first.
    async fn due(&self) -> Result<(Pass, BTreeMap<String, Vec<Expiring>>)> {
        let now = self.clock.now();
        let soon = self.store.expiring(plan::horizon(&self.options, now), CANDIDATES).await?;
        let (mut pass, mut due) = (Pass::default(), BTreeMap::<String, Vec<Expiring>>::new());
        let (mut accounts, apps) = (self.accounts(), self.apps());
        accounts.tidy(now);
        for expiring in soon.into_iter().filter(|one| plan::due(one, &self.options, now)) {
            let AccountId { app_key, .. } = &expiring.account;
            if accounts.resting(&expiring.account, now) || apps.resting(app_key, now) {
                continue;
            }
            pass.due += 1;
            pass.foreign += usize::from(self.manager_of(app_key).is_none());
            due.entry(app_key.clone()).or_default().push(expiring);
        }
        Ok((pass, due))
    }

    pub(super) fn accounts(&self) -> MutexGuard<'_, Rests<AccountId>> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn apps(&self) -> MutexGuard<'_, Rests<String>> {
        self.apps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Keeper").field("options", &self.options).finish_non_exhaustive()
    }
}
