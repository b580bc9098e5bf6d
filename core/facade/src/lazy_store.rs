//! A store that is opened on first use: creating a client does not wait.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_core::limit::{Crowd, Demand, SharedPace};
use tiktokshop_core::token::{
    AccountId, Assets, AuthorizedShop, CategoryAsset, Expected, Expiring, Lease, Leases, Notes, Record,
    Saved, ShopEntry, Shops, StateKey, States, TokenStore, Tokens,
};
use tiktokshop_lifecycle::Store;
use tiktokshop_store::{Address, StoreOptions};
use tokio::sync::OnceCell;

/// Where it is, and how to open it.
pub(crate) struct LazyStore {
    address: Address,
    options: StoreOptions,
    opened: OnceCell<Opened>,
    /// What nobody can make: a build that opens no store has no such thing.
    #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
    never: std::convert::Infallible,
}

/// The same store as the two things that the facade needs.
struct Opened {
    tokens: Arc<dyn TokenStore>,
    whole: Arc<dyn Store>,
}

impl LazyStore {
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) fn new(address: Address, options: StoreOptions) -> Result<LazyStore> {
        Ok(LazyStore { address, options, opened: OnceCell::new() })
    }

    #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
    pub(crate) fn new(address: Address, _: StoreOptions) -> Result<LazyStore> {
        Err(address.left_out())
    }

    /// Itself. Where a build can make none, the compiler learns here that what follows cannot happen, and leaves it out.
    pub(crate) fn made(&self) -> &LazyStore {
        #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
        match self.never {}
        #[cfg(any(feature = "sqlite", feature = "postgres"))]
        self
    }

    /// Opening is tried again at each use, and a failure is reported each time.
    async fn get(&self) -> Result<&dyn TokenStore> {
        Ok(self.open().await?.tokens.as_ref())
    }

    /// Everything that it keeps.
    pub(crate) async fn whole(&self) -> Result<Arc<dyn Store>> {
        Ok(self.open().await?.whole.clone())
    }

    async fn open(&self) -> Result<&Opened> {
        let LazyStore { address, options, opened, .. } = self.made();
        let open = async || {
            let store = options.open(address).await?;
            Ok(Opened { tokens: store.tokens(), whole: store.whole() })
        };
        opened.get_or_try_init(open).await
    }
}

#[async_trait]
impl Tokens for LazyStore {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        self.get().await?.load(account).await
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        self.get().await?.save(account, record, expected).await
    }

    async fn delete(&self, account: &AccountId) -> Result<bool> {
        self.get().await?.delete(account).await
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        self.get().await?.list().await
    }

    async fn list_first(&self, app_key: &str, limit: usize) -> Result<Vec<AccountId>> {
        self.get().await?.list_first(app_key, limit).await
    }

    async fn expiring(&self, before: i64, limit: usize) -> Result<Vec<Expiring>> {
        self.get().await?.expiring(before, limit).await
    }

    async fn notes(&self, account: &AccountId) -> Result<Notes> {
        self.get().await?.notes(account).await
    }
}

#[async_trait]
impl Shops for LazyStore {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        self.get().await?.save_shops(account, shops).await
    }

    fn assets(&self) -> Option<&dyn Assets> {
        Some(self)
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        self.get().await?.list_shops(account).await
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        self.get().await?.find_shop(app_key, shop_id).await
    }
}

#[async_trait]
impl Assets for LazyStore {
    async fn save_assets(&self, account: &AccountId, assets: &[CategoryAsset]) -> Result<()> {
        self.open().await?.whole.save_assets(account, assets).await
    }

    async fn list_assets(&self, account: &AccountId) -> Result<Vec<CategoryAsset>> {
        self.open().await?.whole.list_assets(account).await
    }
}

#[async_trait]
impl States for LazyStore {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        self.get().await?.put_state(key, note, ttl).await
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        self.get().await?.take_state(key).await
    }
}

#[async_trait]
impl Leases for LazyStore {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        self.get().await?.try_acquire(key, holder, ttl).await
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        self.get().await?.renew(lease, ttl).await
    }

    async fn release(&self, lease: &Lease) -> Result<bool> {
        self.get().await?.release(lease).await
    }

    fn pace(&self) -> Option<&dyn SharedPace> {
        Some(self)
    }
}

#[async_trait]
impl SharedPace for LazyStore {
    async fn beat(&self, holder: &str, demands: &[Demand]) -> Result<Vec<Crowd>> {
        match self.get().await?.pace() {
            Some(pace) => pace.beat(holder, demands).await,
            None => Ok(vec![Crowd::default(); demands.len()]),
        }
    }
}
