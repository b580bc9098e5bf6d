//! A sandbox with sellers, and a store with their authorizations.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::token::{
    AccountId, AuthorizedShop, Expected, ManagerOptions, Record, Saved, Shops, TokenManager, TokenSet,
    TokenStore, Tokens,
};
use tiktokshop_lifecycle::keeper::{Keeper, KeeperOptions, Teller};
use tiktokshop_sandbox::{Account, Sandbox};
use tiktokshop_store::SqliteStore;

/// What the access tokens have left to live: they are due, and work for the whole test.
pub const LEFT: i64 = 3_600;

pub struct Stage {
    pub sandbox: Sandbox,
    pub store: Arc<SqliteStore>,
    pub path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Stage {
    /// With at least so many accounts, all of them due.
    pub async fn with(accounts: usize) -> Stage {
        let sandbox = Sandbox::builder().more_sellers(accounts).start().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.db");
        let store = Arc::new(SqliteStore::open(&path).await.unwrap());
        let stage = Stage { sandbox, store, path, _folder: folder };
        for account in &stage.sandbox.accounts {
            stage.put(account, LEFT).await;
        }
        stage
    }

    /// Puts an account into the store whose access token lives this many seconds, and was issued 6 days ago.
    pub async fn put(&self, account: &Account, life: i64) {
        let now = SystemClock.now();
        let tokens = TokenSet::new(account.access_token.as_str(), now + life)
            .with_refresh_token(account.refresh_token.as_str(), 4_912_765_591)
            .with_open_id(account.open_id.as_str());
        let id = self.id(account);
        let record = Record::new(tokens, now - 6 * 86_400);
        assert_ne!(self.store.save(&id, &record, Expected::Any).await.unwrap(), Saved::Conflict);
        let shops = account.shops.iter().map(|shop| AuthorizedShop::new(&shop.id, &shop.cipher));
        self.store.save_shops(&id, &shops.collect::<Vec<_>>()).await.unwrap();
    }

    pub fn id(&self, account: &Account) -> AccountId {
        AccountId::new(&self.sandbox.app_key, &account.open_id)
    }

    pub fn account(&self, at: usize) -> AccountId {
        self.id(&self.sandbox.accounts[at])
    }

    pub async fn record(&self, account: &AccountId) -> Record {
        self.store.load(account).await.unwrap().unwrap()
    }

    pub async fn records(&self) -> Vec<Record> {
        let mut records = Vec::new();
        for account in self.store.list().await.unwrap() {
            records.push(self.record(&account).await);
        }
        records
    }

    pub fn manager(&self) -> TokenManager {
        manager(self.store.clone(), &Place::of(&self.sandbox, &self.path))
    }

    /// A keeper in a hurry, without a teller.
    pub fn keeper(&self) -> Keeper {
        let store: Arc<dyn TokenStore> = self.store.clone();
        Keeper::new(store, hasty()).unwrap().manager(&self.sandbox.app_key, self.manager())
    }

    pub fn teller(&self) -> Teller {
        Teller::new(self.store.clone(), self.store.clone(), self.store.clone(), ["app"])
    }

    /// Refreshes that succeeded, and that were refused.
    pub fn refreshes(&self) -> (u64, u64) {
        self.sandbox.world(|world| (world.tokens.counts.refreshes, world.tokens.counts.refused_refreshes))
    }
}

/// Where the platform and the store are: what another process must be told.
pub struct Place {
    pub path: PathBuf,
    pub auth_url: String,
    pub app_key: String,
    pub app_secret: String,
}

impl Place {
    pub fn of(sandbox: &Sandbox, path: &Path) -> Place {
        Place {
            path: path.to_owned(),
            auth_url: sandbox.auth_url.clone(),
            app_key: sandbox.app_key.clone(),
            app_secret: sandbox.app_secret.clone(),
        }
    }
}

pub fn manager(store: Arc<dyn TokenStore>, place: &Place) -> TokenManager {
    let oauth = OAuth::standalone(place.app_key.as_str(), place.app_secret.as_str()).unwrap();
    let oauth = oauth.with_auth_url(place.auth_url.as_str());
    // Short, so that the death of a holder is noticed soon.
    let options = ManagerOptions::default().lease_ttl(Duration::from_secs(2));
    TokenManager::with_options(store, Arc::new(oauth), Arc::new(SystemClock), options)
}

pub fn hasty() -> KeeperOptions {
    KeeperOptions::default()
        .rate(50.0)
        .poll(Duration::from_millis(50))
        .lease_ttl(Duration::from_secs(2))
        .stop_wait(Duration::from_secs(60))
}
