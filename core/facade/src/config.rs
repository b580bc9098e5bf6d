//! The settings of a client, as a binding spells them.

use std::sync::Arc;

use serde::Deserialize;
use tiktokshop_core::clock::Clock;
use tiktokshop_core::token::{AccountId, ManagerOptions, MemoryStore, TokenStore};
use tiktokshop_core::{Client, ClientBuilder, Error, ErrorKind, LimiterOptions, RetryPolicy};
use tiktokshop_store::{SqliteOptions, SqliteStore, StoreKey};

use crate::clock::TestClock;
use crate::failure::{Failure, Result};
use crate::input::{Unknown, seconds};
use crate::lazy_store::LazyStore;
use crate::port::Ports;
use crate::port_store::PortStore;
use crate::watch::Watched;

/// All settings are optional but app key and app secret, which may come from the environment. Times in seconds.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    app_key: Option<String>,
    app_secret: Option<String>,
    service_id: Option<String>,
    access_token: Option<String>,
    /// With it an access token given by hand is refreshed too, in memory.
    refresh_token: Option<String>,
    /// Unix seconds.
    access_token_expires_at: Option<i64>,
    shop_cipher: Option<String>,
    shop_id: Option<String>,
    category_asset_cipher: Option<String>,
    /// The `open_id` of a stored authorization.
    account: Option<String>,
    api_url: Option<String>,
    auth_url: Option<String>,
    version: Option<String>,
    timeout: Option<f64>,
    upload_timeout: Option<f64>,
    deadline: Option<f64>,
    connect_timeout: Option<f64>,
    max_retries: Option<u32>,
    retry: Retry,
    proxy: Option<String>,
    no_proxy: bool,
    /// PEM texts.
    root_certificates: Vec<String>,
    http1_only: Option<bool>,
    allow_insecure_http: Option<bool>,
    /// `false`: none.
    limiter: Option<LimiterSetting>,
    user_agent: Option<String>,
    max_response_bytes: Option<usize>,
    raise_on_item_error: Option<bool>,
    unknown_values: Option<Unknown>,
    store: Option<StoreConfig>,
    tokens: TokenSettings,
    /// Whether the environment fills what is not set here.
    env: bool,
    /// A clock that stands still at this second, for tests.
    time: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Retry {
    base: Option<f64>,
    jitter: Option<f64>,
    cap: Option<f64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum LimiterSetting {
    Wanted(bool),
    PerSecond(f64),
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum StoreConfig {
    /// In memory, gone with the process.
    Memory {},
    /// One file that several processes share.
    Sqlite {
        path: String,
        /// 32 bytes in base64 or hexadecimal digits: tokens are sealed with it.
        key: Option<String>,
        #[serde(default)]
        old_keys: Vec<String>,
        /// Takes what is in the file as it is and seals it: for once.
        #[serde(default)]
        seal_existing: bool,
    },
    /// The binding's own, from [`Ports::store`].
    Own {},
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TokenSettings {
    skew: Option<f64>,
    lease_ttl: Option<f64>,
    patience: Option<f64>,
    cache: Option<f64>,
    pause: Option<f64>,
    exit_wait: Option<f64>,
}

/// A client that was made, and the parts of it that the runtime does not hand out again.
pub(crate) struct Built {
    pub(crate) client: Client,
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    pub(crate) clock: TestClock,
    /// Tokens given by hand that a store is to hold before the first call.
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

/// An expiry nobody told us: far away, so that the token is refreshed when the platform says that it has ended.
const UNKNOWN_END: i64 = 253_402_300_799;
/// What an authorization is called that came without a name.
const UNNAMED: &str = "given-by-hand";

impl Config {
    pub(crate) fn build(mut self, ports: &Ports) -> Result<Built> {
        let clock = TestClock::at(self.time);
        let own = self.own_store(ports, &clock)?;
        let mut store = match &own {
            Some(own) => Some(own.clone() as Arc<dyn TokenStore>),
            None => self.open_store(&clock)?,
        };
        let seed = self.seed();
        if seed.is_some() && store.is_none() {
            store = Some(Arc::new(MemoryStore::new()));
        }
        let mut builder = self.builder()?;
        if let Some(store) = &store {
            builder = builder.store(store.clone()).token_options(self.tokens.read()?);
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
        let mut client = builder.build()?;
        if let Some(own) = own {
            own.of_app(client.app_key());
        }
        if let (Some(open_id), None) = (self.account, &seed) {
            // Only now, since the environment may hold the app key.
            let account = AccountId::new(client.app_key(), open_id);
            client = client.with_account(account);
        }
        Ok(Built { client, store, clock, seed })
    }

    /// Takes the tokens out of the settings where a refresh token came with them.
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

    /// The binding's own store, where the settings name it.
    fn own_store(&mut self, ports: &Ports, clock: &TestClock) -> Result<Option<Arc<PortStore>>> {
        if !matches!(self.store, Some(StoreConfig::Own {})) {
            return Ok(None);
        }
        let clock = clock.inner().map(|clock| clock as Arc<dyn Clock>);
        let missing = || setting("the settings name a token store of your own, but none was given");
        let port = ports.store.clone().ok_or_else(missing)?;
        Ok(Some(Arc::new(PortStore::new(port, clock))))
    }

    fn open_store(&mut self, clock: &TestClock) -> Result<Option<Arc<dyn TokenStore>>> {
        let clock = clock.inner().map(|clock| clock as Arc<dyn Clock>);
        Ok(match self.store.take() {
            None | Some(StoreConfig::Own {}) => None,
            Some(StoreConfig::Memory {}) => Some(match clock {
                Some(clock) => Arc::new(MemoryStore::with_clock(clock)),
                None => Arc::new(MemoryStore::new()),
            }),
            Some(StoreConfig::Sqlite { path, key, old_keys, seal_existing }) => {
                let options = sqlite(key, old_keys)?.seal_existing(seal_existing);
                Some(Arc::new(LazyStore::new(path, options)))
            }
        })
    }

    fn builder(&mut self) -> Result<ClientBuilder> {
        let mut builder = Client::builder();
        builder = set(builder, self.app_key.take(), ClientBuilder::app_key);
        builder = set(builder, self.app_secret.take(), ClientBuilder::app_secret);
        builder = set(builder, self.service_id.take(), ClientBuilder::service_id);
        builder = set(builder, self.access_token.take(), ClientBuilder::access_token);
        builder = set(builder, self.shop_cipher.take(), ClientBuilder::shop_cipher);
        builder = set(builder, self.shop_id.take(), ClientBuilder::shop_id);
        builder = set(builder, self.category_asset_cipher.take(), ClientBuilder::category_asset_cipher);
        builder = set(builder, self.api_url.take(), ClientBuilder::api_url);
        builder = set(builder, self.auth_url.take(), ClientBuilder::auth_url);
        builder = set(builder, self.version.take(), ClientBuilder::version);
        builder = set(builder, self.user_agent.take(), ClientBuilder::user_agent);
        builder = set(builder, self.max_response_bytes.take(), ClientBuilder::max_response_bytes);
        builder = set(builder, self.raise_on_item_error, ClientBuilder::raise_on_item_error);
        builder = set(builder, self.unknown_values.map(Unknown::read), ClientBuilder::unknown_values);
        builder = set(builder, self.http1_only, ClientBuilder::http1_only);
        builder = set(builder, self.allow_insecure_http, ClientBuilder::allow_insecure_http);
        builder = self.timed(builder)?;
        builder = self.networked(builder);
        if self.env {
            builder = builder.from_env();
        }
        Ok(builder)
    }

    fn timed(&self, mut builder: ClientBuilder) -> Result<ClientBuilder> {
        type Setter = fn(ClientBuilder, std::time::Duration) -> ClientBuilder;
        let times: [(&str, Option<f64>, Setter); 4] = [
            ("timeout", self.timeout, ClientBuilder::timeout),
            ("upload_timeout", self.upload_timeout, ClientBuilder::upload_timeout),
            ("deadline", self.deadline, ClientBuilder::deadline),
            ("connect_timeout", self.connect_timeout, ClientBuilder::connect_timeout),
        ];
        for (name, value, setter) in times {
            if let Some(value) = value {
                builder = setter(builder, seconds(name, value)?);
            }
        }
        Ok(builder.retry(self.retry.read(self.max_retries)?))
    }

    fn networked(&mut self, mut builder: ClientBuilder) -> ClientBuilder {
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy);
        }
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        for pem in &self.root_certificates {
            builder = builder.root_certificate(pem.as_bytes());
        }
        match self.limiter {
            Some(LimiterSetting::Wanted(false)) => builder.limiter(None),
            Some(LimiterSetting::PerSecond(rate)) => builder.limiter(LimiterOptions::per_second(rate)),
            _ => builder,
        }
    }
}

impl Retry {
    fn read(&self, max_retries: Option<u32>) -> Result<RetryPolicy> {
        let mut policy = RetryPolicy::default();
        if let Some(retries) = max_retries {
            policy = policy.max_retries(retries);
        }
        if let Some(base) = self.base {
            policy = policy.base(seconds("retry.base", base)?);
        }
        if let Some(jitter) = self.jitter {
            policy = policy.jitter(seconds("retry.jitter", jitter)?);
        }
        if let Some(cap) = self.cap {
            policy = policy.cap(seconds("retry.cap", cap)?);
        }
        Ok(policy)
    }
}

impl TokenSettings {
    fn read(&self) -> Result<ManagerOptions> {
        type Setter = fn(ManagerOptions, std::time::Duration) -> ManagerOptions;
        let times: [(&str, Option<f64>, Setter); 6] = [
            ("tokens.skew", self.skew, ManagerOptions::skew),
            ("tokens.lease_ttl", self.lease_ttl, ManagerOptions::lease_ttl),
            ("tokens.patience", self.patience, ManagerOptions::patience),
            ("tokens.cache", self.cache, ManagerOptions::cache),
            ("tokens.pause", self.pause, ManagerOptions::pause),
            ("tokens.exit_wait", self.exit_wait, ManagerOptions::exit_wait),
        ];
        let mut options = ManagerOptions::default();
        for (name, value, setter) in times {
            if let Some(value) = value {
                options = setter(options, seconds(name, value)?);
            }
        }
        Ok(options)
    }
}

fn sqlite(key: Option<String>, old_keys: Vec<String>) -> Result<SqliteOptions> {
    let mut options = SqliteStore::options();
    if let Some(key) = key {
        options = options.key(StoreKey::parse(&key)?);
    }
    for key in old_keys {
        options = options.old_key(StoreKey::parse(&key)?);
    }
    Ok(options)
}

fn set<T>(
    builder: ClientBuilder,
    value: Option<T>,
    setter: impl FnOnce(ClientBuilder, T) -> ClientBuilder,
) -> ClientBuilder {
    match value {
        Some(value) => setter(builder, value),
        None => builder,
    }
}

fn setting(detail: &str) -> Failure {
    Failure(Error::new(ErrorKind::Configuration, detail))
}
