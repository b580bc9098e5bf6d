//! Notes which shops the platform calls inactive, and which it serves again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::hooks::{CallEnd, CallResult, Hooks};
use tiktokshop_core::token::Standing;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::teller::Teller;
use crate::Store;
use crate::roster::RosterFilter;

/// The codes with which the platform refuses every call for a shop, or for all shops of a seller, that is not active. Other codes
/// of the same kind of error are those of one operation, and say nothing about the others.
const INACTIVE: [i64; 2] = [36_009_043, 36_009_044];
/// How often to look which shops other processes have found to be inactive.
const LOOK: Duration = Duration::from_secs(60);
/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);
/// Accounts that are looked at in one go.
const PAGE: usize = 200;

/// Learns from calls which shops the platform calls inactive, and which it serves again: its [`hooks`](ShopActivity::hooks) go into
/// the client of each app, and [`run`](ShopActivity::run) writes what they hear. Cheap to clone.
///
/// While no shop is inactive, a call that succeeds costs a look into an empty set.
#[derive(Clone, Default)]
pub struct ShopActivity(Arc<Inner>);

#[derive(Default)]
struct Inner {
    known: Mutex<Known>,
    bell: Notify,
}

/// An app and a shop.
type Shop = (String, String);

#[derive(Default)]
struct Known {
    /// Those that the store calls inactive.
    inactive: BTreeSet<Shop>,
    /// What was heard since, and is not in the store yet: whether the shop is active.
    heard: BTreeMap<Shop, bool>,
}

impl ShopActivity {
    /// The hooks for the client of an app. Only calls through a handle for a shop count.
    pub fn hooks(&self, app_key: &str) -> Arc<dyn Hooks> {
        Arc::new(Listener { app_key: app_key.to_owned(), activity: self.clone() })
    }

    /// Writes what the hooks hear until `stop` is over, and tells of each change. A store that does not work is tried again.
    pub async fn run(&self, store: Arc<dyn Store>, teller: Teller, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let mut look_at = Instant::now();
        loop {
            let worked = self.work(&*store, &teller, &mut look_at).await;
            if let Err(error) = &worked {
                tracing::warn!(%error, "whether shops are active could not be noted; that is tried again");
            }
            let failed_until = worked.err().map(|_| Instant::now() + PAUSE);
            tokio::select! {
                () = &mut stop => break,
                () = self.0.bell.notified(), if failed_until.is_none() => {}
                () = tokio::time::sleep_until(failed_until.unwrap_or(look_at)) => {}
            }
        }
        // The last of it, if the store works.
        if let Err(error) = self.write(&*store, &teller).await {
            tracing::warn!(%error, "whether shops are active was not noted; the next call will tell");
        }
    }

    async fn work(&self, store: &dyn Store, teller: &Teller, look_at: &mut Instant) -> Result<()> {
        if *look_at <= Instant::now() {
            self.look(store).await?;
            *look_at = Instant::now() + LOOK;
        }
        self.write(store, teller).await
    }

    /// Learns what is in the store, from other processes, too.
    async fn look(&self, store: &dyn Store) -> Result<()> {
        let filter = RosterFilter { standing: Some(Standing::ShopInactive), ..RosterFilter::default() };
        let (mut inactive, mut offset) = (BTreeSet::new(), 0);
        loop {
            let page = store.list_roster(&filter, offset, PAGE).await?;
            let accounts: BTreeSet<_> = page.iter().map(|entry| entry.account.clone()).collect();
            for account in accounts {
                let noted = store.noted(&account).await?.unwrap_or_default();
                inactive.extend(noted.inactive_shops.into_iter().map(|shop| (account.app_key.clone(), shop)));
            }
            offset += page.len();
            if page.len() < PAGE {
                break;
            }
        }
        self.known().inactive = inactive;
        Ok(())
    }

    async fn write(&self, store: &dyn Store, teller: &Teller) -> Result<()> {
        loop {
            let next = self.known().heard.first_key_value().map(|(shop, active)| (shop.clone(), *active));
            let Some((shop, active)) = next else { return Ok(()) };
            note(store, teller, &shop, active).await?;
            self.known().written(shop, active);
        }
    }

    fn heard(&self, app_key: &str, shop: &str, active: bool) {
        let mut known = self.known();
        if active && known.inactive.is_empty() && known.heard.is_empty() {
            return;
        }
        let shop = (app_key.to_owned(), shop.to_owned());
        if known.inactive.contains(&shop) != active {
            known.heard.remove(&shop);
            return;
        }
        known.heard.insert(shop, active);
        self.0.bell.notify_one();
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// The store has it now. What was heard meanwhile stays.
    fn written(&mut self, shop: Shop, active: bool) {
        if self.heard.get(&shop) == Some(&active) {
            self.heard.remove(&shop);
        }
        match active {
            true => self.inactive.remove(&shop),
            false => self.inactive.insert(shop),
        };
    }
}

/// A shop that no account opens any more is left alone.
async fn note(store: &dyn Store, teller: &Teller, (app_key, shop_id): &Shop, active: bool) -> Result<()> {
    let Some(entry) = store.find_shop(app_key, shop_id).await? else { return Ok(()) };
    if store.shop_active(&entry.account, shop_id, active).await? {
        let account = &entry.account;
        match active {
            true => tracing::info!(%account, shop_id, "the platform serves the shop again"),
            false => {
                tracing::warn!(%account, shop_id, "the platform says that the shop or its seller is not active")
            }
        }
        teller.tell(account).await?;
    }
    Ok(())
}

struct Listener {
    app_key: String,
    activity: ShopActivity,
}

impl Hooks for Listener {
    fn end(&self, end: &CallEnd<'_>) {
        let Some(shop) = end.shop else { return };
        match &end.result {
            CallResult::Success(_) => self.activity.heard(&self.app_key, shop, true),
            CallResult::Failure(error) if error.code().is_some_and(|code| INACTIVE.contains(&code)) => {
                self.activity.heard(&self.app_key, shop, false);
            }
            _ => {}
        }
    }
}

impl fmt::Debug for ShopActivity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ShopActivity")
            .field("inactive", &self.known().inactive.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shop() -> Shop {
        ("app".to_owned(), "7".to_owned())
    }

    #[test]
    fn only_what_differs_from_the_store_is_written() {
        let activity = ShopActivity::default();
        let heard = |active| {
            activity.heard("app", "7", active);
            activity.known().heard.get(&shop()).copied()
        };
        assert_eq!(heard(true), None, "it was active");
        assert_eq!(heard(false), Some(false));
        assert_eq!(heard(true), None, "it was inactive for a moment");
        assert_eq!(heard(false), Some(false));
        activity.known().written(shop(), false);
        assert_eq!(heard(false), None);
        assert_eq!(heard(true), Some(true));
        activity.known().written(shop(), true);
        assert!(activity.known().inactive.is_empty());
    }

    #[test]
    fn what_is_heard_while_the_store_is_written_is_not_lost() {
        let activity = ShopActivity::default();
        activity.heard("app", "7", false);
        // It is being written, and the next call succeeds.
        activity.heard("app", "7", true);
        activity.known().written(shop(), false);
        activity.heard("app", "7", true);
        assert_eq!(activity.known().heard.get(&shop()), Some(&true));
    }
}
