//! One file, several processes.

mod leases;
mod open;
mod shops;
mod states;
mod tokens;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::SqlitePool;
use tiktokshop_core::Result;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{
    AccountId, AuthorizedShop, Expected, Lease, Record, Saved, ShopEntry, StateKey, TokenStore,
};

use crate::key::StoreKey;
use crate::seal::Sealer;

/// Tokens in an SQLite file (WAL). Cheap to clone; clones share the connections.
///
/// The file is made with mode 0600. Several processes may open it at once, on one machine: not over a network drive.
#[derive(Clone)]
pub struct SqliteStore {
    pool: SqlitePool,
    sealer: Arc<Sealer>,
    clock: Arc<dyn Clock>,
}

/// How a store is opened.
#[derive(Clone)]
pub struct SqliteOptions {
    keys: Vec<StoreKey>,
    clock: Arc<dyn Clock>,
    busy_timeout: Duration,
}

impl Default for SqliteOptions {
    fn default() -> SqliteOptions {
        SqliteOptions {
            keys: Vec::new(),
            clock: Arc::new(SystemClock),
            busy_timeout: Duration::from_secs(10),
        }
    }
}

impl SqliteOptions {
    /// Seals tokens with this key from now on. Tokens that were stored before, plain or under an
    /// [`old key`](SqliteOptions::old_key), are sealed with it when they are next written, or by
    /// [`SqliteStore::reseal`].
    pub fn key(mut self, key: StoreKey) -> SqliteOptions {
        self.keys.insert(0, key);
        self
    }

    /// Opens tokens that were sealed with an earlier key. Set the new [`key`](SqliteOptions::key) too.
    pub fn old_key(mut self, key: StoreKey) -> SqliteOptions {
        self.keys.push(key);
        self
    }

    /// Sets the clock by which leases and states end. All processes on a file must see the same time.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> SqliteOptions {
        self.clock = clock;
        self
    }

    /// Sets how long a write waits for another process. Default: 10 s.
    pub fn busy_timeout(mut self, timeout: Duration) -> SqliteOptions {
        self.busy_timeout = timeout;
        self
    }

    /// Opens the file, makes it if it is not there, and brings its tables up to date.
    ///
    /// # Errors
    /// `Store` if the file cannot be made, is no database, or was written by a newer version of this library.
    pub async fn open(self, path: impl AsRef<Path>) -> Result<SqliteStore> {
        let pool = open::file(path.as_ref(), self.busy_timeout).await?;
        Ok(self.on(pool))
    }

    /// A store in memory, gone when it is dropped.
    pub async fn in_memory(self) -> Result<SqliteStore> {
        let pool = open::memory().await?;
        Ok(self.on(pool))
    }

    fn on(self, pool: SqlitePool) -> SqliteStore {
        SqliteStore { pool, sealer: Arc::new(Sealer::new(self.keys)), clock: self.clock }
    }
}

impl SqliteStore {
    /// Opens or makes a file, without encryption.
    pub async fn open(path: impl AsRef<Path>) -> Result<SqliteStore> {
        SqliteOptions::default().open(path).await
    }

    /// A store in memory, gone when it is dropped.
    pub async fn in_memory() -> Result<SqliteStore> {
        SqliteOptions::default().in_memory().await
    }

    /// Settings, to be ended with [`SqliteOptions::open`].
    pub fn options() -> SqliteOptions {
        SqliteOptions::default()
    }

    /// Seals all tokens with the [`key`](SqliteOptions::key), so that old keys can be thrown away. How many accounts were
    /// written. Without a key the tokens lie open afterwards.
    ///
    /// # Errors
    /// `Store` if a token does not open: an old key is missing then, see [`SqliteOptions::old_key`]. What was sealed
    /// before stays so, and it can be called again.
    pub async fn reseal(&self) -> Result<usize> {
        let accounts = self.list().await?;
        for account in &accounts {
            // What another process writes in between is sealed by it; then the record is read and sealed again.
            while let Some(record) = self.load(account).await? {
                let expected = Expected::Revision(record.revision);
                if self.save(account, &record, expected).await? != Saved::Conflict {
                    break;
                }
            }
        }
        Ok(accounts.len())
    }

    /// Closes the connections; what was written is in the file. Dropping the store does so too, a little later.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// When something that begins now ends; part of a second counts as a whole one.
    fn end_of(&self, ttl: Duration) -> i64 {
        let seconds = ttl.as_secs() + u64::from(ttl.subsec_nanos() > 0);
        self.clock.now().saturating_add(i64::try_from(seconds).unwrap_or(i64::MAX))
    }
}

#[async_trait]
impl TokenStore for SqliteStore {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        tokens::load(&self.pool, &self.sealer, account).await
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        tokens::save(&self.pool, &self.sealer, account, record, expected).await
    }

    async fn delete(&self, account: &AccountId) -> Result<bool> {
        tokens::delete(&self.pool, account).await
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        tokens::list(&self.pool).await
    }

    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        shops::save(&self.pool, account, shops).await
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        shops::list(&self.pool, account).await
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        shops::find(&self.pool, app_key, shop_id).await
    }

    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        states::put(&self.pool, key, note, self.clock.now(), self.end_of(ttl)).await
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        states::take(&self.pool, key, self.clock.now()).await
    }

    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        leases::acquire(&self.pool, key, holder, self.clock.now(), self.end_of(ttl)).await
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        leases::renew(&self.pool, lease, self.end_of(ttl)).await
    }

    async fn release(&self, lease: &Lease) -> Result<bool> {
        leases::release(&self.pool, lease).await
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SqliteStore").field("sealer", &self.sealer).finish_non_exhaustive()
    }
}
