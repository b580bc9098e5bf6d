//! Settings of a client, async or blocking.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::clock::Clock;
use tiktokshop_core::hooks::Hooks;
use tiktokshop_core::token::{AccountId, ManagerOptions, TokenStore};
use tiktokshop_core::{CallOptions, LimiterOptions, RetryPolicy, Secret, UnknownValues};

use crate::Result;
use crate::client::{Async, Handle};

/// Settings of a client. App key and app secret are required, the rest has defaults.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder<M> {
    core: tiktokshop_core::ClientBuilder,
    mode: M,
}

impl<M> ClientBuilder<M> {
    pub(crate) fn new(mode: M) -> ClientBuilder<M> {
        ClientBuilder { core: tiktokshop_core::Client::builder(), mode }
    }

    /// Sets the app's key.
    pub fn app_key(self, key: impl AsRef<str>) -> Self {
        ClientBuilder { core: self.core.app_key(key), mode: self.mode }
    }

    /// Sets the app's secret.
    pub fn app_secret(self, secret: impl Into<Secret>) -> Self {
        ClientBuilder { core: self.core.app_secret(secret), mode: self.mode }
    }

    /// Sets the service id, which authorize URLs carry. It is not the app key.
    pub fn service_id(self, id: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.service_id(id), mode: self.mode }
    }

    /// Sets an access token. Without a store it cannot be refreshed.
    pub fn access_token(self, token: impl Into<Secret>) -> Self {
        ClientBuilder { core: self.core.access_token(token), mode: self.mode }
    }

    /// Sets the shop cipher; it is sent where an operation takes one.
    pub fn shop_cipher(self, cipher: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.shop_cipher(cipher), mode: self.mode }
    }

    /// Sets the shop by its id; its cipher is looked up.
    pub fn shop_id(self, id: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.shop_id(id), mode: self.mode }
    }

    /// Sets the category asset cipher; it is sent where an operation takes one.
    pub fn category_asset_cipher(self, cipher: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.category_asset_cipher(cipher), mode: self.mode }
    }

    /// Sets where the API is, for tests and gateways.
    pub fn api_url(self, url: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.api_url(url), mode: self.mode }
    }

    /// Sets where tokens are issued.
    pub fn auth_url(self, url: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.auth_url(url), mode: self.mode }
    }

    /// Chooses for each operation the newest version that is not newer than this one (`202309`).
    pub fn version(self, version: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.version(version), mode: self.mode }
    }

    /// Bounds one attempt of a call, from the first byte that is sent to the last that is read. Default: 30 s.
    pub fn timeout(self, timeout: Duration) -> Self {
        ClientBuilder { core: self.core.timeout(timeout), mode: self.mode }
    }

    /// Bounds one attempt of an upload. Default: 120 s.
    pub fn upload_timeout(self, timeout: Duration) -> Self {
        ClientBuilder { core: self.core.upload_timeout(timeout), mode: self.mode }
    }

    /// Bounds a whole call, with all attempts, the waits between them, and those for the limiter and for tokens.
    /// Default: 2 minutes, or four times the bound of one attempt where that is more: 8 minutes for an upload.
    pub fn deadline(self, deadline: Duration) -> Self {
        ClientBuilder { core: self.core.deadline(deadline), mode: self.mode }
    }

    /// Bounds the making of a connection. Default: 10 s.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        ClientBuilder { core: self.core.connect_timeout(timeout), mode: self.mode }
    }

    /// Sets how often a call is repeated. Default: 2.
    pub fn max_retries(self, retries: u32) -> Self {
        ClientBuilder { core: self.core.max_retries(retries), mode: self.mode }
    }

    /// Sets how calls are repeated.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        ClientBuilder { core: self.core.retry(policy), mode: self.mode }
    }

    /// Sends everything through a proxy: `http://`, `https://`, `socks5://` or `socks5h://`.
    pub fn proxy(self, url: &str) -> Self {
        ClientBuilder { core: self.core.proxy(url), mode: self.mode }
    }

    /// Uses no proxy, not even the one that the environment names.
    pub fn no_proxy(self) -> Self {
        ClientBuilder { core: self.core.no_proxy(), mode: self.mode }
    }

    /// Trusts one or more certificate authorities, in PEM, besides the built-in ones.
    pub fn root_certificate(self, pem: &[u8]) -> Self {
        ClientBuilder { core: self.core.root_certificate(pem), mode: self.mode }
    }

    /// Sets how many requests go out; `None`: as many as are made.
    pub fn limiter(self, limiter: impl Into<Option<LimiterOptions>>) -> Self {
        ClientBuilder { core: self.core.limiter(limiter), mode: self.mode }
    }

    /// Sets where tokens are kept. With a store, tokens are refreshed.
    pub fn store(self, store: Arc<dyn TokenStore>) -> Self {
        ClientBuilder { core: self.core.store(store), mode: self.mode }
    }

    /// Sets how stored tokens are refreshed.
    pub fn token_options(self, options: ManagerOptions) -> Self {
        ClientBuilder { core: self.core.token_options(options), mode: self.mode }
    }

    /// Sets the stored authorization to use.
    pub fn account(self, account: AccountId) -> Self {
        ClientBuilder { core: self.core.account(account), mode: self.mode }
    }

    /// Sets the clock.
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        ClientBuilder { core: self.core.clock(clock), mode: self.mode }
    }

    /// Sets who watches requests, answers, retries, refreshes and failures.
    pub fn hooks(self, hooks: Arc<dyn Hooks>) -> Self {
        ClientBuilder { core: self.core.hooks(hooks), mode: self.mode }
    }

    /// Whether a call that succeeds while items of its batch fail is an error: `true` when any fails, `false` never.
    /// Default: only when all of them failed; of some that failed a warning tells, and the response lists them.
    pub fn raise_on_item_error(self, raise: bool) -> Self {
        ClientBuilder { core: self.core.raise_on_item_error(raise), mode: self.mode }
    }

    /// Sets what is done about a parameter's value that the catalogue does not list. Default: a warning.
    pub fn unknown_values(self, unknown: UnknownValues) -> Self {
        ClientBuilder { core: self.core.unknown_values(unknown), mode: self.mode }
    }

    /// Sets the `User-Agent` header.
    pub fn user_agent(self, agent: impl Into<String>) -> Self {
        ClientBuilder { core: self.core.user_agent(agent), mode: self.mode }
    }

    /// Sets the largest answer that is read, in bytes. Default: 64 MiB.
    pub fn max_response_bytes(self, bytes: usize) -> Self {
        ClientBuilder { core: self.core.max_response_bytes(bytes), mode: self.mode }
    }

    /// Lets the API and the authorization host be on another machine and speak plain HTTP: a sandbox in a container,
    /// say. App secret and tokens then travel in clear. Default: refused, unless the API is on this machine.
    pub fn allow_insecure_http(self, allow: bool) -> Self {
        ClientBuilder { core: self.core.allow_insecure_http(allow), mode: self.mode }
    }

    /// Speaks HTTP/1.1 only.
    pub fn http1_only(self, only: bool) -> Self {
        ClientBuilder { core: self.core.http1_only(only), mode: self.mode }
    }

    /// Sets the options of all calls that bring none of their own.
    pub fn options(self, options: CallOptions) -> Self {
        ClientBuilder { core: self.core.options(options), mode: self.mode }
    }

    /// Fills what was not set from `TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET`, `TIKTOK_SERVICE_ID`, `TIKTOK_ACCESS_TOKEN`,
    /// `TIKTOK_SHOP_CIPHER`, `TIKTOK_SHOP_ID`, `TIKTOK_API_URL`, `TIKTOK_AUTH_URL` and, where it is `true`,
    /// `TIKTOK_ALLOW_INSECURE_HTTP`.
    pub fn from_env(self) -> Self {
        ClientBuilder { core: self.core.from_env(), mode: self.mode }
    }

    pub(crate) fn build_with<N>(self, mode: N) -> Result<Handle<N>> {
        Ok(Handle { core: self.core.build()?, mode })
    }
}

impl ClientBuilder<Async> {
    /// Makes the client.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), which says what is missing or invalid.
    pub fn build(self) -> Result<Handle<Async>> {
        self.build_with(Async)
    }
}
