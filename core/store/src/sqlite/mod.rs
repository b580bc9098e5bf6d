//! One file for several processes.

mod apps;
mod connections;
mod copies;
mod inbox;
mod keys;
mod leases;
mod mark;
mod open;
mod options;
mod pace;
mod place;
mod requests;
mod reseal;
mod roster;
mod sessions;
mod shop_mark;
mod shops;
mod standings;
mod states;
mod subscriptions;
mod sync;
mod sync_roster;
mod tokens;
mod whereabouts;
mod write;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_core::clock::Clock;
use tiktokshop_core::limit::SharedPace;
use tiktokshop_core::token::{
    self, AccountId, Assets, AuthorizedShop, Expected, Expiring, Lease, Leases, Notes, Record, Saved,
    ShopEntry, Shops, StateKey, States, Tokens,
};
use tiktokshop_lifecycle::inbox::Bell;
use tiktokshop_lifecycle::keeper::Standings;

use self::connections::Connections;
pub use self::options::SqliteOptions;
use crate::seal::Sealer;

/// Tokens in an SQLite file (WAL). Cheap to clone; clones share the connections.
///
/// The file is created with mode 0600, in a folder that exists. Several processes of one machine may open it at once,
/// but not over a network drive. A store belongs to the process that opened it; for programs that fork, see
/// [`pause`](crate::pause).
///
/// With a [`key`](SqliteOptions::key), tokens and ciphers are encrypted, and bound to the rest of their rows and to the
/// file: what somebody without the key changed, planted, removed or put back is refused. An older copy of the whole
/// file is not noticed, nor is a change to what is not sealed: leases and OAuth states.
#[derive(Clone)]
pub struct SqliteStore {
    connections: Arc<Connections>,
    sealer: Arc<Sealer>,
    clock: Arc<dyn Clock>,
    /// Writers of this process wait here for each other: SQLite itself would let them sleep and try again.
    turns: Arc<tokio::sync::Mutex<()>>,
    /// Tells of events that are kept in this process.
    bell: Bell,
}

impl SqliteStore {
    /// Opens or creates a file, without encryption.
    pub async fn open(path: impl AsRef<Path>) -> Result<SqliteStore> {
        SqliteOptions::default().open(path).await
    }

    /// A store in memory, which is lost when it is dropped.
    pub async fn in_memory() -> Result<SqliteStore> {
        SqliteOptions::default().in_memory().await
    }

    /// Settings, followed by [`SqliteOptions::open`].
    pub fn options() -> SqliteOptions {
        SqliteOptions::default()
    }

    /// Seals all tokens with the [`key`](SqliteOptions::key), so that old keys can be discarded, and empties the
    /// write-ahead log, which may still hold what was there before. All accounts are sealed, or none. Returns how many
    /// there are.
    ///
    /// A file in which nothing is sealed yet is accepted as it is. One whose seals do not fit is refused, see
    /// [`SqliteOptions::seal_existing`].
    ///
    /// # Errors `Store` if a token does not open, because an old key is missing, see [`SqliteOptions::old_key`].
    /// Retryable if all is sealed, but other programs read the file, so that the log could not be emptied.
    pub async fn reseal(&self) -> Result<usize> {
        reseal::all(&*self.connections.get().await?, &self.sealer).await
    }

    /// Closes the connections for good; everything written is in the file. Dropping the store does the same a little
    /// later.
    pub async fn close(&self) {
        self.connections.close().await;
    }

    /// When something that begins now expires.
    fn expiry(&self, ttl: Duration) -> i64 {
        token::expiry(self.clock.now(), ttl)
    }
}

#[async_trait]
impl Tokens for SqliteStore {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        tokens::load(&*self.connections.get().await?, &self.sealer, account).await
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        tokens::save(&*self.connections.get().await?, &self.sealer, account, record, expected).await
    }

    async fn delete(&self, account: &AccountId) -> Result<bool> {
        tokens::delete(&*self.connections.get().await?, &self.sealer, account).await
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        tokens::list(&*self.connections.get().await?).await
    }

    async fn list_first(&self, app_key: &str, limit: usize) -> Result<Vec<AccountId>> {
        tokens::list_first(&*self.connections.get().await?, app_key, limit).await
    }

    async fn expiring(&self, before: i64, limit: usize) -> Result<Vec<Expiring>> {
        tokens::expiring(&*self.connections.get().await?, before, limit).await
    }

    async fn notes(&self, account: &AccountId) -> Result<Notes> {
        Ok(Standings::noted(self, account).await?.unwrap_or_default().notes())
    }
}

#[async_trait]
impl Shops for SqliteStore {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        shops::save(&*self.connections.get().await?, &self.sealer, account, shops).await
    }

    fn assets(&self) -> Option<&dyn Assets> {
        Some(self)
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        shops::list(&*self.connections.get().await?, &self.sealer, account).await
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        shops::find(&*self.connections.get().await?, &self.sealer, app_key, shop_id).await
    }
}

#[async_trait]
impl States for SqliteStore {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        states::put(&*self.connections.get().await?, key, note, self.clock.now(), self.expiry(ttl)).await
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        states::take(&*self.connections.get().await?, key, self.clock.now()).await
    }
}

#[async_trait]
impl Leases for SqliteStore {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        leases::acquire(&*self.connections.get().await?, key, holder, self.clock.now(), self.expiry(ttl))
            .await
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        leases::renew(&*self.connections.get().await?, lease, self.clock.now(), self.expiry(ttl)).await
    }

    async fn release(&self, lease: &Lease) -> Result<bool> {
        leases::release(&*self.connections.get().await?, lease).await
    }

    fn pace(&self) -> Option<&dyn SharedPace> {
        Some(self)
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SqliteStore").field("sealer", &self.sealer).finish_non_exhaustive()
    }
}
