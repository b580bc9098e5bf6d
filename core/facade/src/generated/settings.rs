// Generated from core/catalog by `cargo gen`. Do not edit.

//! Settings and options as the bindings send them. Durations are in seconds.

use serde::Deserialize;
use tiktokshop_core::{CallOptions, ClientBuilder};

use crate::config::{LimiterSetting, StoreConfig};
use crate::failure::Result;
use crate::input::{choice, seconds};

/// The settings of a client. The app key and the app secret are required, and may come from the environment.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    /// The app's key. Environment: `TIKTOK_APP_KEY`.
    pub(crate) app_key: Option<String>,
    /// The app's secret. It signs requests, and is never printed. Environment: `TIKTOK_APP_SECRET`.
    pub(crate) app_secret: Option<String>,
    /// The app's service ID, which authorization links carry. It is not the app key. Environment:
    /// `TIKTOK_SERVICE_ID`.
    pub(crate) service_id: Option<String>,
    /// The address of a `tiktokshop serve` that makes the calls, for an app on a device that must not hold the app
    /// secret: `https://shop.example.com`. It needs `server_key`, and neither an app key, an app secret nor tokens.
    pub(crate) server_url: Option<String>,
    /// The key that the server made for this device, with `tiktokshop keys create`. It is never printed.
    pub(crate) server_key: Option<String>,
    /// An access token, in place of one from the store. It is not refreshed. Environment: `TIKTOK_ACCESS_TOKEN`.
    pub(crate) access_token: Option<String>,
    /// The refresh token that came with `access_token`: with it, the token is refreshed in memory.
    pub(crate) refresh_token: Option<String>,
    /// When `access_token` expires.
    pub(crate) access_token_expires_at: Option<i64>,
    /// The shop's cipher. It is sent to operations that take one. Environment: `TIKTOK_SHOP_CIPHER`.
    pub(crate) shop_cipher: Option<String>,
    /// The shop, by its ID; its cipher is looked up. Environment: `TIKTOK_SHOP_ID`.
    pub(crate) shop_id: Option<String>,
    /// The cipher of a category asset. It is sent to operations that take one. Environment:
    /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
    pub(crate) category_asset_cipher: Option<String>,
    /// A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
    /// Environment: `TIKTOK_CATEGORY_ASSET`.
    pub(crate) category_asset: Option<String>,
    /// The stored authorization to use, by the seller's `open_id`. Environment: `TIKTOK_ACCOUNT`.
    pub(crate) account: Option<String>,
    /// Where tokens are kept. With a store, they are refreshed. Environment: `TIKTOK_STORE`.
    pub(crate) store: Option<StoreConfig>,
    /// How stored tokens are refreshed.
    pub(crate) token_options: TokenSettings,
    /// Where the API is: for a sandbox or a gateway. Default: `https://open-api.tiktokglobalshop.com`. Environment:
    /// `TIKTOK_API_URL`.
    pub(crate) api_url: Option<String>,
    /// Where tokens are issued. Default: `https://auth.tiktok-shops.com`. Environment: `TIKTOK_AUTH_URL`.
    pub(crate) auth_url: Option<String>,
    /// Allows plain HTTP to the API and the authorization host on another machine, such as a sandbox in a container.
    /// The app secret and tokens then travel unencrypted. Default: plain HTTP is refused, except on this machine.
    /// Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
    pub(crate) allow_insecure_http: Option<bool>,
    /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    /// one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    /// the default version of each operation.
    pub(crate) version: Option<String>,
    /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    /// that of `upload_timeout`. Environment: `TIKTOK_TIMEOUT`.
    pub(crate) timeout: Option<f64>,
    /// How long one attempt of an upload may take. Default: 120 s. Environment: `TIKTOK_UPLOAD_TIMEOUT`.
    pub(crate) upload_timeout: Option<f64>,
    /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    /// upload. Environment: `TIKTOK_DEADLINE`.
    pub(crate) deadline: Option<f64>,
    /// How long it may take to connect. Default: 10 s. Environment: `TIKTOK_CONNECT_TIMEOUT`.
    pub(crate) connect_timeout: Option<f64>,
    /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    /// unless this is 0. Default: 2. Environment: `TIKTOK_MAX_RETRIES`.
    pub(crate) max_retries: Option<u32>,
    /// How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of
    /// up to `jitter` added.
    pub(crate) retry: RetrySettings,
    /// How many requests per second are sent for each shop and operation; fewer when throttled. `false` switches the
    /// limiter off. Default: 50. Environment: `TIKTOK_LIMITER`.
    pub(crate) limiter: Option<LimiterSetting>,
    /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
    /// never. Default: an error if all items failed, a warning if some did. Environment:
    /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
    pub(crate) raise_on_item_error: Option<bool>,
    /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    /// or send it silently. Default: `warn`. Environment: `TIKTOK_UNKNOWN_VALUES`.
    pub(crate) unknown_values: Option<String>,
    /// The largest response that is read, in bytes. A larger one is an error. Default: 64 MiB. Environment:
    /// `TIKTOK_MAX_RESPONSE_BYTES`.
    pub(crate) max_response_bytes: Option<usize>,
    /// The URL of a proxy for all requests: `http://`, `https://`, `socks5://` or `socks5h://`. Default: the proxy
    /// that `HTTPS_PROXY` names. Environment: `TIKTOK_PROXY`.
    pub(crate) proxy: Option<String>,
    /// Uses no proxy, not even the one that the environment names. Default: `false`. Environment: `TIKTOK_NO_PROXY`.
    pub(crate) no_proxy: Option<bool>,
    /// Certificate authorities to trust besides the built-in ones: PEM text, or the path of a PEM file. Environment:
    /// `TIKTOK_ROOT_CERTIFICATES`.
    pub(crate) root_certificates: Option<Vec<String>>,
    /// Speaks HTTP/1.1 only. Default: HTTP/2 or HTTP/1.1, as the server prefers. Environment: `TIKTOK_HTTP1_ONLY`.
    pub(crate) http1_only: Option<bool>,
    /// Your app's product token, such as `shop-sync/2.1`. It is appended to this package's own in the `User-Agent`
    /// header. Environment: `TIKTOK_USER_AGENT`.
    pub(crate) user_agent: Option<String>,
    /// The product token that the `User-Agent` header begins with. For bindings and tools that build on this crate;
    /// an app sets `user_agent`.
    pub(crate) product: Option<String>,
    /// A clock that stands still at this time until it is moved, for tests. Default: the machine's clock.
    pub(crate) clock: Option<i64>,
    /// Whether the environment fills in what is not set. Default: `true`.
    pub(crate) env: Option<bool>,
}

impl Config {
    /// Sets every setting that is a single value.
    pub(crate) fn plain(&mut self, mut builder: ClientBuilder) -> Result<ClientBuilder> {
        if let Some(value) = self.app_key.take() {
            builder = builder.app_key(value);
        }
        if let Some(value) = self.app_secret.take() {
            builder = builder.app_secret(value);
        }
        if let Some(value) = self.service_id.take() {
            builder = builder.service_id(value);
        }
        if let Some(value) = self.server_url.take() {
            builder = builder.server_url(value);
        }
        if let Some(value) = self.server_key.take() {
            builder = builder.server_key(value);
        }
        if let Some(value) = self.access_token.take() {
            builder = builder.access_token(value);
        }
        if let Some(value) = self.shop_cipher.take() {
            builder = builder.shop_cipher(value);
        }
        if let Some(value) = self.shop_id.take() {
            builder = builder.shop_id(value);
        }
        if let Some(value) = self.category_asset_cipher.take() {
            builder = builder.category_asset_cipher(value);
        }
        if let Some(value) = self.category_asset.take() {
            builder = builder.category_asset(value);
        }
        if let Some(value) = self.api_url.take() {
            builder = builder.api_url(value);
        }
        if let Some(value) = self.auth_url.take() {
            builder = builder.auth_url(value);
        }
        if let Some(value) = self.allow_insecure_http.take() {
            builder = builder.allow_insecure_http(value);
        }
        if let Some(value) = self.version.take() {
            builder = builder.version(value);
        }
        if let Some(value) = self.timeout.take() {
            builder = builder.timeout(seconds("timeout", value)?);
        }
        if let Some(value) = self.upload_timeout.take() {
            builder = builder.upload_timeout(seconds("upload_timeout", value)?);
        }
        if let Some(value) = self.deadline.take() {
            builder = builder.deadline(seconds("deadline", value)?);
        }
        if let Some(value) = self.connect_timeout.take() {
            builder = builder.connect_timeout(seconds("connect_timeout", value)?);
        }
        if let Some(value) = self.max_retries.take() {
            builder = builder.max_retries(value);
        }
        if let Some(value) = self.raise_on_item_error.take() {
            builder = builder.raise_on_item_error(value);
        }
        if let Some(value) = self.unknown_values.take() {
            builder = builder.unknown_values(choice("unknown_values", &value)?);
        }
        if let Some(value) = self.max_response_bytes.take() {
            builder = builder.max_response_bytes(value);
        }
        if let Some(value) = self.proxy.take() {
            builder = builder.proxy(value);
        }
        if let Some(value) = self.no_proxy.take() {
            builder = builder.no_proxy(value);
        }
        if let Some(value) = self.http1_only.take() {
            builder = builder.http1_only(value);
        }
        if let Some(value) = self.user_agent.take() {
            builder = builder.user_agent(value);
        }
        if let Some(value) = self.product.take() {
            builder = builder.product(value);
        }
        Ok(builder)
    }
}

/// How stored tokens are refreshed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct TokenSettings {
    /// How long before it expires an access token is refreshed. Default: 10 minutes.
    pub(crate) skew: Option<f64>,
    /// How long a refresh lease lasts unless it is renewed. A process that dies blocks the others for that long.
    /// Default: 30 s.
    pub(crate) lease_ttl: Option<f64>,
    /// How long one refresh may take, including the wait for another process. Default: 90 s.
    pub(crate) patience: Option<f64>,
    /// How long a record from the store is used before it is read again. Default: 30 s.
    pub(crate) cache: Option<f64>,
    /// How long to wait after a failed refresh before the next one. Default: 30 s.
    pub(crate) cooldown: Option<f64>,
    /// How long closing the client, or the end of the process, waits for a refresh that was sent. Otherwise its new
    /// tokens would be lost. Default: 10 s.
    pub(crate) exit_wait: Option<f64>,
    /// How long your own token store may take to respond to one request. After that, the call fails with an error
    /// that can be retried. Default: 30 s.
    pub(crate) store_timeout: Option<f64>,
}

impl TokenSettings {
    pub(crate) fn read(&self) -> Result<tiktokshop_core::token::ManagerOptions> {
        let mut options = tiktokshop_core::token::ManagerOptions::default();
        if let Some(value) = self.skew {
            options = options.skew(seconds("token_options.skew", value)?);
        }
        if let Some(value) = self.lease_ttl {
            options = options.lease_ttl(seconds("token_options.lease_ttl", value)?);
        }
        if let Some(value) = self.patience {
            options = options.patience(seconds("token_options.patience", value)?);
        }
        if let Some(value) = self.cache {
            options = options.cache(seconds("token_options.cache", value)?);
        }
        if let Some(value) = self.cooldown {
            options = options.cooldown(seconds("token_options.cooldown", value)?);
        }
        if let Some(value) = self.exit_wait {
            options = options.exit_wait(seconds("token_options.exit_wait", value)?);
        }
        if let Some(value) = self.store_timeout {
            options = options.store_timeout(seconds("token_options.store_timeout", value)?);
        }
        Ok(options)
    }
}

/// How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of
/// up to `jitter` added.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RetrySettings {
    /// The wait before the first retry. Default: 1 s.
    pub(crate) base: Option<f64>,
    /// The largest random share that is added to a wait. Default: 500 ms.
    pub(crate) jitter: Option<f64>,
    /// The longest wait. A longer `Retry-After` is handed to the caller instead. Default: 60 s.
    pub(crate) cap: Option<f64>,
}

impl RetrySettings {
    pub(crate) fn read(&self) -> Result<tiktokshop_core::RetryPolicy> {
        let mut options = tiktokshop_core::RetryPolicy::default();
        if let Some(value) = self.base {
            options = options.base(seconds("retry.base", value)?);
        }
        if let Some(value) = self.jitter {
            options = options.jitter(seconds("retry.jitter", value)?);
        }
        if let Some(value) = self.cap {
            options = options.cap(seconds("retry.cap", value)?);
        }
        Ok(options)
    }
}

/// How an inbox hands stored events to handlers.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct InboxSettings {
    /// Events that are handled at the same time, each of another shop or subject. Default: 8.
    pub(crate) concurrency: Option<u32>,
    /// After how many failed attempts an event is set aside as dead. Default: 12, which takes about a day.
    pub(crate) attempts: Option<u32>,
    /// The pause after the first failure. It doubles with each further one. Default: 5 s.
    pub(crate) first_pause: Option<f64>,
    /// The longest pause between two attempts. Default: 4 hours.
    pub(crate) longest_pause: Option<f64>,
    /// How long a handler may take. After that, the attempt has failed, and the handler is cancelled if it can be.
    /// Default: 10 minutes.
    pub(crate) time_limit: Option<f64>,
    /// How long other processes leave the events of a process alone that no longer gives a sign of life. Renewed
    /// while a handler runs. Default: 60 s.
    pub(crate) lease: Option<f64>,
    /// How often to look for events that other processes stored, and for those whose pause has ended. Default: 1 s.
    pub(crate) poll: Option<f64>,
    /// How long a stop waits for handlers that run. Events that they have not finished by then are given back.
    /// Default: 25 s.
    pub(crate) grace: Option<f64>,
}

impl InboxSettings {
    pub(crate) fn read(&self) -> Result<tiktokshop_lifecycle::inbox::DispatchOptions> {
        let mut options = tiktokshop_lifecycle::inbox::DispatchOptions::default();
        if let Some(value) = self.concurrency {
            options = options.concurrency(value);
        }
        if let Some(value) = self.attempts {
            options = options.attempts(value);
        }
        if let Some(value) = self.first_pause {
            options = options.first_pause(seconds("inbox_options.first_pause", value)?);
        }
        if let Some(value) = self.longest_pause {
            options = options.longest_pause(seconds("inbox_options.longest_pause", value)?);
        }
        if let Some(value) = self.time_limit {
            options = options.time_limit(seconds("inbox_options.time_limit", value)?);
        }
        if let Some(value) = self.lease {
            options = options.lease(seconds("inbox_options.lease", value)?);
        }
        if let Some(value) = self.poll {
            options = options.poll(seconds("inbox_options.poll", value)?);
        }
        if let Some(value) = self.grace {
            options = options.grace(seconds("inbox_options.grace", value)?);
        }
        Ok(options)
    }
}

/// The settings of a handle that differ from those of its client.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct HandleOptions {
    /// An access token, in place of one from the store. It is not refreshed.
    pub(crate) access_token: Option<String>,
    /// The shop's cipher. It is sent to operations that take one.
    pub(crate) shop_cipher: Option<String>,
    /// The shop, by its ID; its cipher is looked up.
    pub(crate) shop_id: Option<String>,
    /// The cipher of a category asset. It is sent to operations that take one.
    pub(crate) category_asset_cipher: Option<String>,
    /// A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
    pub(crate) category_asset: Option<String>,
    /// The stored authorization to use, by the seller's `open_id`.
    pub(crate) account: Option<String>,
    /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    /// one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    /// the default version of each operation.
    pub(crate) version: Option<String>,
    /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    /// that of `upload_timeout`.
    pub(crate) timeout: Option<f64>,
    /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    /// upload.
    pub(crate) deadline: Option<f64>,
    /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    /// unless this is 0. Default: 2.
    pub(crate) max_retries: Option<u32>,
    /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
    /// never. Default: an error if all items failed, a warning if some did.
    pub(crate) raise_on_item_error: Option<bool>,
    /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    /// or send it silently. Default: `warn`.
    pub(crate) unknown_values: Option<String>,
}

impl HandleOptions {
    /// The options of all calls of the handle, without the settings that bind the handle itself.
    pub(crate) fn of_calls(self) -> Result<CallOptions> {
        let mut options = CallOptions::new();
        if let Some(value) = self.access_token {
            options = options.access_token(value);
        }
        if let Some(value) = self.shop_cipher {
            options = options.shop_cipher(value);
        }
        if let Some(value) = self.category_asset_cipher {
            options = options.category_asset_cipher(value);
        }
        if let Some(value) = self.version {
            options = options.version(value);
        }
        if let Some(value) = self.timeout {
            options = options.timeout(seconds("timeout", value)?);
        }
        if let Some(value) = self.deadline {
            options = options.deadline(seconds("deadline", value)?);
        }
        if let Some(value) = self.max_retries {
            options = options.max_retries(value);
        }
        if let Some(value) = self.raise_on_item_error {
            options = options.raise_on_item_error(value);
        }
        if let Some(value) = self.unknown_values {
            options = options.unknown_values(choice("unknown_values", &value)?);
        }
        Ok(options)
    }
}

/// The options of a call.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Options {
    /// An access token, in place of one from the store. It is not refreshed.
    pub(crate) access_token: Option<String>,
    /// The shop's cipher. It is sent to operations that take one.
    pub(crate) shop_cipher: Option<String>,
    /// The cipher of a category asset. It is sent to operations that take one.
    pub(crate) category_asset_cipher: Option<String>,
    /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    /// one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    /// the default version of each operation.
    pub(crate) version: Option<String>,
    /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    /// that of `upload_timeout`.
    pub(crate) timeout: Option<f64>,
    /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    /// upload.
    pub(crate) deadline: Option<f64>,
    /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    /// unless this is 0. Default: 2.
    pub(crate) max_retries: Option<u32>,
    /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
    /// never. Default: an error if all items failed, a warning if some did.
    pub(crate) raise_on_item_error: Option<bool>,
    /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    /// or send it silently. Default: `warn`.
    pub(crate) unknown_values: Option<String>,
    /// Makes a write safe to retry. If the operation takes a key and none is given, one is generated.
    pub(crate) idempotency_key: Option<String>,
}

impl Options {
    pub(crate) fn read(self) -> Result<CallOptions> {
        let mut options = CallOptions::new();
        if let Some(value) = self.access_token {
            options = options.access_token(value);
        }
        if let Some(value) = self.shop_cipher {
            options = options.shop_cipher(value);
        }
        if let Some(value) = self.category_asset_cipher {
            options = options.category_asset_cipher(value);
        }
        if let Some(value) = self.version {
            options = options.version(value);
        }
        if let Some(value) = self.timeout {
            options = options.timeout(seconds("timeout", value)?);
        }
        if let Some(value) = self.deadline {
            options = options.deadline(seconds("deadline", value)?);
        }
        if let Some(value) = self.max_retries {
            options = options.max_retries(value);
        }
        if let Some(value) = self.raise_on_item_error {
            options = options.raise_on_item_error(value);
        }
        if let Some(value) = self.unknown_values {
            options = options.unknown_values(choice("unknown_values", &value)?);
        }
        if let Some(value) = self.idempotency_key {
            options = options.idempotency_key(value);
        }
        Ok(options)
    }
}
