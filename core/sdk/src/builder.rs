//! Settings of a client, async or blocking.

use std::sync::Arc;

use tiktokshop_core::clock::Clock;
use tiktokshop_core::hooks::Hooks;
use tiktokshop_core::signer::Signer;
use tiktokshop_core::token::{AccountId, ManagerOptions, TokenStore};
use tiktokshop_core::{CallOptions, LimiterOptions, RetryPolicy, Secret};

use crate::Result;
use crate::client::{Async, Handle};

/// Settings of a client. The app key and the app secret are required, or a [`server`](ClientBuilder::server) that
/// has them; everything else has a default.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder<M> {
    core: tiktokshop_core::ClientBuilder,
    mode: M,
}

/// The settings that are not a single value. The others are generated; see `core/catalog/options.toml`.
impl<M> ClientBuilder<M> {
    pub(crate) fn new(mode: M) -> ClientBuilder<M> {
        ClientBuilder { core: tiktokshop_core::Client::builder(), mode }
    }

    /// Has a `tiktokshop serve` make the calls, for an app on a device, which must not hold the app secret: its address,
    /// and the key that `tiktokshop keys create` made for the device. Such a client needs no app key, no app secret, no
    /// tokens and no ciphers, and refuses them.
    pub fn server(self, url: impl Into<String>, key: impl Into<Secret>) -> Self {
        self.set(|core| core.server(url, key))
    }

    /// Has the app's own backend sign the requests and hand out access tokens, for an app on a device, which must not hold
    /// the app secret. Such a client takes an app key, and refuses an app secret and a token store.
    pub fn signer(self, signer: Arc<dyn Signer>) -> Self {
        self.set(|core| core.signer(signer))
    }

    /// How failed attempts are retried. [`ClientBuilder::max_retries`] takes precedence for how often.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.set(|core| core.retry(policy))
    }

    /// Certificate authorities to trust besides the built-in ones, in PEM. Each call adds some.
    pub fn root_certificates(self, pem: impl AsRef<[u8]>) -> Self {
        self.set(|core| core.root_certificates(pem))
    }

    /// How many requests are sent; `None` for no limit. Default: 50 per second for each shop and operation, 50 at once
    /// after an idle time, fewer when throttled; see [`LimiterOptions`].
    pub fn limiter(self, limiter: impl Into<Option<LimiterOptions>>) -> Self {
        self.set(|core| core.limiter(limiter))
    }

    /// Where tokens are kept. With a store, they are refreshed.
    pub fn store(self, store: Arc<dyn TokenStore>) -> Self {
        self.set(|core| core.store(store))
    }

    /// How stored tokens are refreshed.
    pub fn token_options(self, options: ManagerOptions) -> Self {
        self.set(|core| core.token_options(options))
    }

    /// The stored authorization to use.
    pub fn account(self, account: AccountId) -> Self {
        self.set(|core| core.account(account))
    }

    /// The clock. Default: the machine's.
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        self.set(|core| core.clock(clock))
    }

    /// Called for requests, responses, retries, token refreshes and failures.
    pub fn hooks(self, hooks: Arc<dyn Hooks>) -> Self {
        self.set(|core| core.hooks(hooks))
    }

    /// The options of all calls that do not set their own. A `version` here is a limit; see [`ClientBuilder::version`].
    pub fn options(self, options: CallOptions) -> Self {
        self.set(|core| core.options(options))
    }

    /// Fills in what is not set from the environment. `docs/options.md` lists the variables, such as `TIKTOK_APP_KEY`;
    /// an empty one counts as not set.
    pub fn from_env(self) -> Self {
        self.set(|core| core.from_env())
    }

    /// Changes a setting of the core's builder.
    pub(crate) fn set(
        self,
        change: impl FnOnce(tiktokshop_core::ClientBuilder) -> tiktokshop_core::ClientBuilder,
    ) -> Self {
        ClientBuilder { core: change(self.core), mode: self.mode }
    }

    pub(crate) fn build_with<N>(self, mode: N) -> Result<Handle<N>> {
        Ok(Handle { core: self.core.build()?, mode })
    }
}

impl ClientBuilder<Async> {
    /// Creates the client.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), which says what is missing or invalid.
    pub fn build(self) -> Result<Handle<Async>> {
        self.build_with(Async)
    }
}
