//! A store in memory, for tests, scripts and short-lived programs.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;

use super::account::AccountId;
use super::lease::{Lease, LeaseRow, expiry};
use super::pace::MemoryPace;
use super::record::Record;
use super::shop::{AuthorizedShop, ShopEntry};
use super::state::StateKey;
use super::store::{Expected, Leases, Saved, Shops, States, Tokens};
use crate::call::limit::SharedPace;
use crate::clock::{Clock, SystemClock};
use crate::error::Result;

/// Keeps everything in this process's memory.
pub struct MemoryStore {
    clock: Arc<dyn Clock>,
    tables: Mutex<Tables>,
    pace: MemoryPace,
}

#[derive(Default)]
struct Tables {
    last_revision: i64,
    records: BTreeMap<AccountId, Record>,
    shops: Vec<ShopEntry>,
    states: HashMap<StateKey, StoredState>,
    leases: HashMap<String, LeaseRow>,
}

struct StoredState {
    note: String,
    expires_at: i64,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> MemoryStore {
        MemoryStore::with_clock(Arc::new(SystemClock))
    }

    /// An empty store whose leases and states expire by this clock.
    pub fn with_clock(clock: Arc<dyn Clock>) -> MemoryStore {
        MemoryStore { clock, tables: Mutex::default(), pace: MemoryPace::default() }
    }

    fn now(&self) -> i64 {
        self.clock.now()
    }

    fn tables(&self) -> MutexGuard<'_, Tables> {
        // Every change is one insert or remove, so a panic elsewhere leaves nothing half done.
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryStore {
    fn default() -> MemoryStore {
        MemoryStore::new()
    }
}

#[async_trait]
impl Tokens for MemoryStore {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        Ok(self.tables().records.get(account).cloned())
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        let mut tables = self.tables();
        let present = tables.records.get(account).map(|stored| stored.revision);
        if !expected.matches(present) {
            return Ok(Saved::Conflict);
        }
        tables.last_revision += 1;
        let revision = tables.last_revision;
        tables.records.insert(account.clone(), Record { revision, ..record.clone() });
        Ok(Saved::Revision(revision))
    }

    async fn delete(&self, account: &AccountId) -> Result<bool> {
        let mut tables = self.tables();
        tables.shops.retain(|entry| entry.account != *account);
        Ok(tables.records.remove(account).is_some())
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        Ok(self.tables().records.keys().cloned().collect())
    }
}

#[async_trait]
impl Shops for MemoryStore {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        let mut tables = self.tables();
        tables.shops.retain(|entry| entry.account != *account);
        let entries = shops.iter().map(|shop| ShopEntry { account: account.clone(), shop: shop.clone() });
        tables.shops.extend(entries);
        Ok(())
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        let tables = self.tables();
        let mine = tables.shops.iter().filter(|entry| entry.account == *account);
        Ok(mine.map(|entry| entry.shop.clone()).collect())
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        let tables = self.tables();
        let wanted = |entry: &&ShopEntry| entry.account.app_key == app_key && entry.shop.id == shop_id;
        Ok(tables.shops.iter().rev().find(wanted).cloned())
    }
}

#[async_trait]
impl States for MemoryStore {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        let now = self.now();
        let mut tables = self.tables();
        tables.states.retain(|_, state| state.expires_at >= now);
        let state = StoredState { note: note.to_owned(), expires_at: expiry(now, ttl) };
        tables.states.insert(key.clone(), state);
        Ok(())
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        let now = self.now();
        let taken = self.tables().states.remove(key);
        Ok(taken.filter(|state| state.expires_at >= now).map(|state| state.note))
    }
}

#[async_trait]
impl Leases for MemoryStore {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        let now = self.now();
        Ok(self.tables().leases.entry(key.to_owned()).or_default().acquire(key, holder, ttl, now))
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        let now = self.now();
        let mut tables = self.tables();
        Ok(tables.leases.get_mut(&lease.key).and_then(|row| row.renew(lease, ttl, now)))
    }

    async fn release(&self, lease: &Lease) -> Result<bool> {
        Ok(self.tables().leases.get_mut(&lease.key).is_some_and(|row| row.release(lease)))
    }

    fn pace(&self) -> Option<&dyn SharedPace> {
        Some(&self.pace)
    }
}
