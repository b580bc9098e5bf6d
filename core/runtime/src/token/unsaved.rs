//! New tokens that the store has not accepted: they are held here, and offered again at every call.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::account::AccountId;
use super::decide::issued_later;
use super::manager::Shared;
use super::record::Record;
use super::refresh::no_authorization;
use super::store::{Expected, Saved};
use crate::error::{Error, Result};

/// How many times new tokens are offered before the caller goes on with them unsaved.
const OFFERS: u32 = 5;

/// The offers of new tokens to a store. What the tokens were exchanged for is used up, so a store that fails is tried again.
pub(crate) struct Offers<'a> {
    account: &'a AccountId,
    failed: u32,
}

impl Offers<'_> {
    pub(crate) fn of(account: &AccountId) -> Offers<'_> {
        Offers { account, failed: 0 }
    }

    /// Whether they are to be offered again after an offer that failed: waits before, longer each time.
    pub(crate) async fn again(&mut self, error: &Error) -> bool {
        self.failed += 1;
        tracing::error!(account = %self.account, %error, offer = self.failed, "new tokens were not saved");
        let goes_on = self.failed < OFFERS;
        if goes_on {
            tokio::time::sleep(Duration::from_millis(100) * self.failed).await;
        }
        goes_on
    }
}

/// What a refresh brought, and what it was based on.
#[derive(Clone)]
pub(super) struct Unsaved {
    /// The record before the refresh.
    pub(super) before: Record,
    /// The record with the new tokens.
    pub(super) fresh: Record,
}

impl Unsaved {
    pub(super) fn new(before: Record, fresh: Record) -> Unsaved {
        Unsaved { before, fresh }
    }
}

/// The new tokens that the store has not accepted yet, by account. An account without any takes no room.
#[derive(Default)]
pub(super) struct Held(Mutex<HashMap<AccountId, Offer>>);

#[derive(Clone)]
struct Offer {
    unsaved: Unsaved,
    /// Locked by the call that offers them to the store, while the others go on.
    alone: Arc<tokio::sync::Mutex<()>>,
}

impl Held {
    pub(super) fn has(&self, account: &AccountId) -> bool {
        self.offers().contains_key(account)
    }

    /// Holds new tokens that the store has not accepted.
    fn hold(&self, account: &AccountId, unsaved: Unsaved) {
        let mut offers = self.offers();
        let alone = offers.remove(account).map(|older| older.alone).unwrap_or_default();
        offers.insert(account.clone(), Offer { unsaved, alone });
    }

    /// Drops them: the store has them now, or they are no longer of use.
    pub(super) fn let_go(&self, account: &AccountId) {
        self.offers().remove(account);
    }

    /// The accounts whose new tokens the store has not accepted yet.
    pub(super) fn accounts(&self) -> Vec<AccountId> {
        self.offers().keys().cloned().collect()
    }

    fn of(&self, account: &AccountId) -> Option<Offer> {
        self.offers().get(account).cloned()
    }

    fn offers(&self) -> MutexGuard<'_, HashMap<AccountId, Offer>> {
        // Every change is one insert or remove, so a panic elsewhere leaves nothing half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    /// The record of an account as the store has it, or should have it.
    pub(super) async fn newest(&self, account: &AccountId) -> Result<Option<Record>> {
        let Some(seen) = self.held.of(account) else { return self.store.load(account).await };
        // Another call is offering them: a slow store must not hold up every caller.
        let Ok(_alone) = seen.alone.try_lock() else { return Ok(Some(seen.unsaved.fresh)) };
        let Some(Offer { mut unsaved, .. }) = self.held.of(account) else {
            return self.store.load(account).await;
        };
        match self.offer(account, &mut unsaved).await {
            Ok(stored) => {
                self.held.let_go(account);
                Ok(stored)
            }
            Err(error) => {
                tracing::error!(%account, %error, "new tokens are still not saved");
                Ok(Some(unsaved.fresh))
            }
        }
    }

    /// Saves both tokens at once. New tokens must not be lost, so a store that fails is tried again.
    pub(super) async fn keep(&self, account: &AccountId, mut unsaved: Unsaved) -> Result<Record> {
        let mut offers = Offers::of(account);
        loop {
            match self.offer(account, &mut unsaved).await {
                Ok(stored) => return stored.ok_or_else(|| no_authorization(account)),
                Err(error) if offers.again(&error).await => {}
                Err(_) => break,
            }
        }
        // In memory, they work until the process ends. Otherwise nobody would have them.
        self.held.hold(account, unsaved.clone());
        Ok(unsaved.fresh)
    }

    /// Offers new tokens once. Returns what the store has then: these tokens, later ones from elsewhere, or nothing if
    /// the account was deleted in the meantime.
    async fn offer(&self, account: &AccountId, unsaved: &mut Unsaved) -> Result<Option<Record>> {
        // Twice, since a record that has changed is read and then written.
        for _ in 0..2 {
            let expected = Expected::Revision(unsaved.before.revision);
            if let Saved::Revision(revision) = self.store.save(account, &unsaved.fresh, expected).await? {
                unsaved.fresh.revision = revision;
                return Ok(Some(unsaved.fresh.clone()));
            }
            let Some(stored) = self.store.load(account).await? else { return Ok(None) };
            if issued_later(&stored, unsaved) {
                return Ok(Some(stored));
            }
            unsaved.before.revision = stored.revision;
        }
        Err(moving())
    }
}

fn moving() -> Error {
    Error::new(crate::error::ErrorKind::Store, "the record changes faster than it can be written")
}
