//! A client from the settings that a binding passes.

use std::sync::Arc;

use serde::Deserialize;
use tiktokshop_core::clock::Clock;
use tiktokshop_core::token::{AccountId, MemoryStore, TokenStore};
use tiktokshop_core::{Client, ClientBuilder, Error, ErrorKind, LimiterOptions};
use tiktokshop_store::{Address, StoreKey, StoreOptions};

use crate::clock::TestClock;
use crate::failure::{Failure, Result};
pub(crate) use crate::generated::settings::Config;
use crate::lazy_store::LazyStore;
use crate::port::Ports;
use crate::port_signer::PortSigner;
use crate::port_store::PortStore;
use crate::watch::Watched;

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum LimiterSetting {
    Wanted(bool),
    PerSecond(f64),
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum StoreConfig {
    /// In memory, lost with the process.
    Memory {},
    /// One file, which several processes can share.
    Sqlite {
        path: String,
        /// 32 bytes in base64 or hexadecimal digits: tokens are sealed with it.
        key: Option<String>,
        #[serde(default)]
        old_keys: Vec<String>,
        /// Accepts what is in the file as it is and seals it, once.
        #[serde(default)]
        seal_existing: bool,
    },
    /// A file or database by its address.
    Url {
        url: String,
        /// As above. Without it, that of `TIKTOK_STORE_KEY`.
        key: Option<String>,
        #[serde(default)]
        old_keys: Vec<String>,
        #[serde(default)]
        seal_existing: bool,
        /// Opens a database without a key.
        #[serde(default)]
        allow_unsealed: bool,
    },
    /// The binding's own, from [`Ports::store`].
    Own {},
}

/// A new client, and the parts of it that the runtime does not return again.
pub(crate) struct Built {
    pub(crate) client: Client,
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    /// The same, if it is a file or a database that keeps more than tokens.
    pub(crate) lazy: Option<Arc<LazyStore>>,
    pub(crate) env: bool,
    pub(crate) clock: TestClock,
    /// Tokens given by hand that the store must hold before the first call.
    pub(crate) seed: Option<Seed>,
}

/// Tokens given by hand, with a refresh token.
#[derive(Clone)]
pub(crate) struct Seed {
    pub(crate) account: AccountId,
    pub(crate) access_token: String,
    pub(crate) expires_at: i64,
    pub(crate) refresh_token: String,
}

/// An unknown expiry: far in the future, so that the token is refreshed when the platform says that it has expired.
const UNKNOWN_END: i64 = 253_402_300_799;
/// The name of an authorization that came without one.
const UNNAMED: &str = "given-by-hand";

impl Config {
    pub(crate) fn build(mut self, ports: &Ports) -> Result<Built> {
        let clock = TestClock::at(self.clock);
        let own = self.own_store(ports, &clock)?;
        let (env, lazy) = (self.env.unwrap_or(false), self.lazy_store()?);
        let mut store = match (&own, &lazy) {
            (Some(own), _) => Some(own.clone() as Arc<dyn TokenStore>),
            (None, Some(lazy)) => Some(lazy.clone() as Arc<dyn TokenStore>),
            (None, None) => self.memory_store(&clock),
        };
        let seed = self.seed();
        if seed.is_some() && store.is_none() {
            store = Some(Arc::new(MemoryStore::new()));
        }
        let mut builder = self.builder(ports)?;
        if let Some(store) = &store {
            builder = builder.store(store.clone()).token_options(self.token_options.read()?);
        }
        if let Some(seed) = &seed {
            builder = builder.account(seed.account.clone());
        }
        if let Some(clock) = clock.inner() {
            builder = builder.clock(clock);
        }
        if let Some(watcher) = &ports.watcher {
            builder = builder.hooks(Arc::new(Watched(watcher.clone())));
        }
        let client = builder.build()?;
        if let Some(own) = own {
            own.of_app(client.app_key());
        }
        // Only now, since the environment may hold the app key.
        let client = match (self.account, &seed) {
            (Some(open_id), None) => client.with_account(AccountId::new(client.app_key(), open_id)),
            _ => client,
        };
        Ok(Built { client, store, lazy, env, clock, seed })
    }

    /// Takes the tokens out of the settings if a refresh token came with them.
    fn seed(&mut self) -> Option<Seed> {
        let (app_key, refresh_token) = (self.app_key.clone()?, self.refresh_token.take()?);
        let account =
            AccountId::new(app_key.trim(), self.account.clone().unwrap_or_else(|| UNNAMED.to_owned()));
        let access_token = self.access_token.take().unwrap_or_default();
        // Without an access token the first call refreshes.
        let unknown = if access_token.is_empty() { 0 } else { UNKNOWN_END };
        let expires_at = self.access_token_expires_at.unwrap_or(unknown);
        Some(Seed { account, access_token, expires_at, refresh_token })
    }

    /// The binding's own store, if the settings name it.
    fn own_store(&mut self, ports: &Ports, clock: &TestClock) -> Result<Option<Arc<PortStore>>> {
        if !matches!(self.store, Some(StoreConfig::Own {})) {
            return Ok(None);
        }
        let clock = clock.inner().map(|clock| clock as Arc<dyn Clock>);
        let missing = || setting("the settings name your own token store, but none was given");
        let port = ports.store.clone().ok_or_else(missing)?;
        let limit = self.token_options.read()?.store_timeout;
        Ok(Some(Arc::new(PortStore::new(port, clock, limit))))
    }

    /// The file or database that the settings name.
    fn lazy_store(&mut self) -> Result<Option<Arc<LazyStore>>> {
        let env = self.env.unwrap_or(false);
        match self.store.take() {
            Some(store @ (StoreConfig::Sqlite { .. } | StoreConfig::Url { .. })) => {
                Ok(lazy_store(store, env)?.map(Arc::new))
            }
            other => {
                self.store = other;
                Ok(None)
            }
        }
    }

    fn memory_store(&self, clock: &TestClock) -> Option<Arc<dyn TokenStore>> {
        if !matches!(self.store, Some(StoreConfig::Memory {})) {
            return None;
        }
        Some(match clock.inner() {
            Some(clock) => Arc::new(MemoryStore::with_clock(clock as Arc<dyn Clock>)),
            None => Arc::new(MemoryStore::new()),
        })
    }

    fn builder(&mut self, ports: &Ports) -> Result<ClientBuilder> {
        let mut builder = self.plain(Client::builder().retry(self.retry.read()?))?;
        // Before the environment is read, which may hold an app secret.
        if let Some(signer) = &ports.signer {
            builder = builder.signer(Arc::new(PortSigner(signer.clone())));
        }
        for pem in self.root_certificates.iter().flatten() {
            builder = builder.root_certificates(pem);
        }
        builder = match self.limiter {
            Some(LimiterSetting::Wanted(false)) => builder.limiter(None),
            Some(LimiterSetting::PerSecond(rate)) => builder.limiter(LimiterOptions::per_second(rate)),
            Some(LimiterSetting::Wanted(true)) => builder.limiter(LimiterOptions::default()),
            None => builder,
        };
        Ok(if self.env.unwrap_or(false) { builder.from_env() } else { builder })
    }
}

/// A file or a database, which is opened when it is first used; `None` for any other store. `env`: whether the key may come
/// from the environment.
pub(crate) fn lazy_store(store: StoreConfig, env: bool) -> Result<Option<LazyStore>> {
    Ok(match store {
        StoreConfig::Sqlite { path, key, old_keys, seal_existing } => {
            let options = keyed(key, old_keys)?.seal_existing(seal_existing);
            Some(LazyStore::new(Address::file(path), options)?)
        }
        StoreConfig::Url { url, key, old_keys, seal_existing, allow_unsealed } => {
            let key = key.or_else(|| env.then(key_of_environment).flatten());
            let options = keyed(key, old_keys)?.seal_existing(seal_existing);
            Some(LazyStore::new(Address::parse(&url)?, options.allow_unsealed(allow_unsealed))?)
        }
        StoreConfig::Memory {} | StoreConfig::Own {} => None,
    })
}

/// The same variable for every language and the command. One that is set to nothing is a mistake: it is refused as a key.
fn key_of_environment() -> Option<String> {
    std::env::var("TIKTOK_STORE_KEY").ok()
}

fn keyed(key: Option<String>, old_keys: Vec<String>) -> Result<StoreOptions> {
    let mut options = StoreOptions::default();
    if let Some(key) = key {
        options = options.key(StoreKey::parse(&key)?);
    }
    for key in old_keys {
        options = options.old_key(StoreKey::parse(&key)?);
    }
    Ok(options)
}

fn setting(detail: &str) -> Failure {
    Failure(Error::new(ErrorKind::Configuration, detail))
}
