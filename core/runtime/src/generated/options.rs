// Generated from core/catalog by `cargo gen`. Do not edit.

//! The options of clients and calls.

use std::time::Duration;

use crate::call::input::UnknownValues;
use crate::config::ClientBuilder;
use crate::secret::Secret;
use crate::settings::Reader;

/// The settings of a client that are a single value each; `None` means the default. No `Debug`: some are secret.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) app_key: Option<String>,
    pub(crate) app_secret: Option<Secret>,
    pub(crate) service_id: Option<String>,
    pub(crate) server_url: Option<String>,
    pub(crate) server_key: Option<Secret>,
    pub(crate) access_token: Option<Secret>,
    pub(crate) shop_cipher: Option<String>,
    pub(crate) shop_id: Option<String>,
    pub(crate) category_asset_cipher: Option<String>,
    pub(crate) category_asset: Option<String>,
    pub(crate) api_url: Option<String>,
    pub(crate) auth_url: Option<String>,
    pub(crate) allow_insecure_http: Option<bool>,
    pub(crate) version: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) upload_timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) raise_on_item_error: Option<bool>,
    pub(crate) unknown_values: Option<UnknownValues>,
    pub(crate) max_response_bytes: Option<usize>,
    pub(crate) proxy: Option<String>,
    pub(crate) no_proxy: Option<bool>,
    pub(crate) http1_only: Option<bool>,
    pub(crate) user_agent: Option<String>,
    pub(crate) product: Option<String>,
}

impl ClientBuilder {
    /// The app's key. Environment: `TIKTOK_APP_KEY`.
    pub fn app_key(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.app_key = Some(value.into());
        self
    }

    /// The app's secret. It signs requests, and is never printed. Environment: `TIKTOK_APP_SECRET`.
    pub fn app_secret(mut self, value: impl Into<Secret>) -> ClientBuilder {
        self.settings.app_secret = Some(value.into());
        self
    }

    /// The app's service ID, which authorization links carry. It is not the app key. Environment:
    /// `TIKTOK_SERVICE_ID`.
    pub fn service_id(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.service_id = Some(value.into());
        self
    }

    /// The address of a `tiktokshop serve` that makes the calls, for an app on a device that must not hold the app
    /// secret: `https://shop.example.com`. It needs `server_key`, and neither an app key, an app secret nor tokens.
    pub fn server_url(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.server_url = Some(value.into());
        self
    }

    /// The key that the server made for this device, with `tiktokshop keys create`. It is never printed.
    pub fn server_key(mut self, value: impl Into<Secret>) -> ClientBuilder {
        self.settings.server_key = Some(value.into());
        self
    }

    /// An access token, in place of one from the store. It is not refreshed. Environment: `TIKTOK_ACCESS_TOKEN`.
    pub fn access_token(mut self, value: impl Into<Secret>) -> ClientBuilder {
        self.settings.access_token = Some(value.into());
        self
    }

    /// The shop's cipher. It is sent to operations that take one. Environment: `TIKTOK_SHOP_CIPHER`.
    pub fn shop_cipher(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.shop_cipher = Some(value.into());
        self
    }

    /// The shop, by its ID; its cipher is looked up. Environment: `TIKTOK_SHOP_ID`.
    pub fn shop_id(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.shop_id = Some(value.into());
        self
    }

    /// The cipher of a category asset. It is sent to operations that take one. Environment:
    /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
    pub fn category_asset_cipher(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.category_asset_cipher = Some(value.into());
        self
    }

    /// A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
    /// Environment: `TIKTOK_CATEGORY_ASSET`.
    pub fn category_asset(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.category_asset = Some(value.into());
        self
    }

    /// Where the API is: for a sandbox or a gateway. Default: `https://open-api.tiktokglobalshop.com`. Environment:
    /// `TIKTOK_API_URL`.
    pub fn api_url(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.api_url = Some(value.into());
        self
    }

    /// Where tokens are issued. Default: `https://auth.tiktok-shops.com`. Environment: `TIKTOK_AUTH_URL`.
    pub fn auth_url(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.auth_url = Some(value.into());
        self
    }

    /// Allows plain HTTP to the API and the authorization host on another machine, such as a sandbox in a container.
    /// The app secret and tokens then travel unencrypted. Default: plain HTTP is refused, except on this machine.
    /// Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
    pub fn allow_insecure_http(mut self, value: bool) -> ClientBuilder {
        self.settings.allow_insecure_http = Some(value);
        self
    }

    /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    /// one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    /// the default version of each operation.
    pub fn version(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.version = Some(value.into());
        self
    }

    /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    /// that of `upload_timeout`. Environment: `TIKTOK_TIMEOUT`.
    pub fn timeout(mut self, value: Duration) -> ClientBuilder {
        self.settings.timeout = Some(value);
        self
    }

    /// How long one attempt of an upload may take. Default: 120 s. Environment: `TIKTOK_UPLOAD_TIMEOUT`.
    pub fn upload_timeout(mut self, value: Duration) -> ClientBuilder {
        self.settings.upload_timeout = Some(value);
        self
    }

    /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    /// upload. Environment: `TIKTOK_DEADLINE`.
    pub fn deadline(mut self, value: Duration) -> ClientBuilder {
        self.settings.deadline = Some(value);
        self
    }

    /// How long it may take to connect. Default: 10 s. Environment: `TIKTOK_CONNECT_TIMEOUT`.
    pub fn connect_timeout(mut self, value: Duration) -> ClientBuilder {
        self.settings.connect_timeout = Some(value);
        self
    }

    /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    /// unless this is 0. Default: 2. Environment: `TIKTOK_MAX_RETRIES`.
    pub fn max_retries(mut self, value: u32) -> ClientBuilder {
        self.settings.max_retries = Some(value);
        self
    }

    /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
    /// never. Default: an error if all items failed, a warning if some did. Environment:
    /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
    pub fn raise_on_item_error(mut self, value: bool) -> ClientBuilder {
        self.settings.raise_on_item_error = Some(value);
        self
    }

    /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    /// or send it silently. Default: `warn`. Environment: `TIKTOK_UNKNOWN_VALUES`.
    pub fn unknown_values(mut self, value: UnknownValues) -> ClientBuilder {
        self.settings.unknown_values = Some(value);
        self
    }

    /// The largest response that is read, in bytes. A larger one is an error. Default: 64 MiB. Environment:
    /// `TIKTOK_MAX_RESPONSE_BYTES`.
    pub fn max_response_bytes(mut self, value: usize) -> ClientBuilder {
        self.settings.max_response_bytes = Some(value);
        self
    }

    /// The URL of a proxy for all requests: `http://`, `https://`, `socks5://` or `socks5h://`. Default: the proxy
    /// that `HTTPS_PROXY` names. Environment: `TIKTOK_PROXY`.
    pub fn proxy(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.proxy = Some(value.into());
        self
    }

    /// Uses no proxy, not even the one that the environment names. Default: `false`. Environment: `TIKTOK_NO_PROXY`.
    pub fn no_proxy(mut self, value: bool) -> ClientBuilder {
        self.settings.no_proxy = Some(value);
        self
    }

    /// Speaks HTTP/1.1 only. Default: HTTP/2 or HTTP/1.1, as the server prefers. Environment: `TIKTOK_HTTP1_ONLY`.
    pub fn http1_only(mut self, value: bool) -> ClientBuilder {
        self.settings.http1_only = Some(value);
        self
    }

    /// Your app's product token, such as `shop-sync/2.1`. It is appended to this package's own in the `User-Agent`
    /// header. Environment: `TIKTOK_USER_AGENT`.
    pub fn user_agent(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.user_agent = Some(value.into());
        self
    }

    /// The product token that the `User-Agent` header begins with. For bindings and tools that build on this crate;
    /// an app sets `user_agent`.
    pub fn product(mut self, value: impl Into<String>) -> ClientBuilder {
        self.settings.product = Some(value.into());
        self
    }
}

impl Settings {
    /// Reads the settings that are not set.
    pub(crate) fn fill(&mut self, reader: &mut Reader<'_>) {
        reader.fill("app_key", Some("TIKTOK_APP_KEY"), &mut self.app_key);
        reader.fill("app_secret", Some("TIKTOK_APP_SECRET"), &mut self.app_secret);
        reader.fill("service_id", Some("TIKTOK_SERVICE_ID"), &mut self.service_id);
        reader.fill("server_url", None, &mut self.server_url);
        reader.fill("server_key", None, &mut self.server_key);
        reader.fill("access_token", Some("TIKTOK_ACCESS_TOKEN"), &mut self.access_token);
        reader.fill("shop_cipher", Some("TIKTOK_SHOP_CIPHER"), &mut self.shop_cipher);
        reader.fill("shop_id", Some("TIKTOK_SHOP_ID"), &mut self.shop_id);
        reader.fill(
            "category_asset_cipher",
            Some("TIKTOK_CATEGORY_ASSET_CIPHER"),
            &mut self.category_asset_cipher,
        );
        reader.fill("category_asset", Some("TIKTOK_CATEGORY_ASSET"), &mut self.category_asset);
        reader.fill("api_url", Some("TIKTOK_API_URL"), &mut self.api_url);
        reader.fill("auth_url", Some("TIKTOK_AUTH_URL"), &mut self.auth_url);
        reader.fill("allow_insecure_http", Some("TIKTOK_ALLOW_INSECURE_HTTP"), &mut self.allow_insecure_http);
        reader.fill("version", None, &mut self.version);
        reader.fill("timeout", Some("TIKTOK_TIMEOUT"), &mut self.timeout);
        reader.fill("upload_timeout", Some("TIKTOK_UPLOAD_TIMEOUT"), &mut self.upload_timeout);
        reader.fill("deadline", Some("TIKTOK_DEADLINE"), &mut self.deadline);
        reader.fill("connect_timeout", Some("TIKTOK_CONNECT_TIMEOUT"), &mut self.connect_timeout);
        reader.fill("max_retries", Some("TIKTOK_MAX_RETRIES"), &mut self.max_retries);
        reader.fill("raise_on_item_error", Some("TIKTOK_RAISE_ON_ITEM_ERROR"), &mut self.raise_on_item_error);
        reader.fill("unknown_values", Some("TIKTOK_UNKNOWN_VALUES"), &mut self.unknown_values);
        reader.fill("max_response_bytes", Some("TIKTOK_MAX_RESPONSE_BYTES"), &mut self.max_response_bytes);
        reader.fill("proxy", Some("TIKTOK_PROXY"), &mut self.proxy);
        reader.fill("no_proxy", Some("TIKTOK_NO_PROXY"), &mut self.no_proxy);
        reader.fill("http1_only", Some("TIKTOK_HTTP1_ONLY"), &mut self.http1_only);
        reader.fill("user_agent", Some("TIKTOK_USER_AGENT"), &mut self.user_agent);
        reader.fill("product", None, &mut self.product);
    }

    /// Moves settings of the client out of the options of all calls.
    pub(crate) fn adopt(&mut self, options: &mut CallOptions) {
        self.access_token = options.access_token.take().or(self.access_token.take());
        self.shop_cipher = options.shop_cipher.take().or(self.shop_cipher.take());
        self.category_asset_cipher =
            options.category_asset_cipher.take().or(self.category_asset_cipher.take());
        self.raise_on_item_error = options.raise_on_item_error.take().or(self.raise_on_item_error.take());
        self.unknown_values = options.unknown_values.take().or(self.unknown_values.take());
    }

    /// The settings that are defaults of the calls' options.
    pub(crate) fn of_calls(&self) -> CallOptions {
        CallOptions {
            access_token: self.access_token.clone(),
            shop_cipher: self.shop_cipher.clone(),
            category_asset_cipher: self.category_asset_cipher.clone(),
            raise_on_item_error: self.raise_on_item_error,
            unknown_values: self.unknown_values,
            ..CallOptions::default()
        }
    }
}

/// The options of one call; `None` means as set on the client.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// An access token, in place of one from the store. It is not refreshed.
    pub access_token: Option<Secret>,
    /// The shop's cipher. It is sent to operations that take one.
    pub shop_cipher: Option<String>,
    /// The cipher of a category asset. It is sent to operations that take one.
    pub category_asset_cipher: Option<String>,
    /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    /// one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    /// the default version of each operation.
    pub version: Option<String>,
    /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    /// that of `upload_timeout`.
    pub timeout: Option<Duration>,
    /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    /// upload.
    pub deadline: Option<Duration>,
    /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    /// unless this is 0. Default: 2.
    pub max_retries: Option<u32>,
    /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
    /// never. Default: an error if all items failed, a warning if some did.
    pub raise_on_item_error: Option<bool>,
    /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    /// or send it silently. Default: `warn`.
    pub unknown_values: Option<UnknownValues>,
    /// Makes a write safe to retry. If the operation takes a key and none is given, one is generated.
    pub idempotency_key: Option<String>,
}

impl CallOptions {
    /// No options: everything as set on the client.
    pub fn new() -> CallOptions {
        CallOptions::default()
    }

    /// An access token, in place of one from the store. It is not refreshed.
    pub fn access_token(mut self, value: impl Into<Secret>) -> CallOptions {
        self.access_token = Some(value.into());
        self
    }

    /// The shop's cipher. It is sent to operations that take one.
    pub fn shop_cipher(mut self, value: impl Into<String>) -> CallOptions {
        self.shop_cipher = Some(value.into());
        self
    }

    /// The cipher of a category asset. It is sent to operations that take one.
    pub fn category_asset_cipher(mut self, value: impl Into<String>) -> CallOptions {
        self.category_asset_cipher = Some(value.into());
        self
    }

    /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    /// one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    /// the default version of each operation.
    pub fn version(mut self, value: impl Into<String>) -> CallOptions {
        self.version = Some(value.into());
        self
    }

    /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    /// that of `upload_timeout`.
    pub fn timeout(mut self, value: Duration) -> CallOptions {
        self.timeout = Some(value);
        self
    }

    /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    /// upload.
    pub fn deadline(mut self, value: Duration) -> CallOptions {
        self.deadline = Some(value);
        self
    }

    /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    /// unless this is 0. Default: 2.
    pub fn max_retries(mut self, value: u32) -> CallOptions {
        self.max_retries = Some(value);
        self
    }

    /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
    /// never. Default: an error if all items failed, a warning if some did.
    pub fn raise_on_item_error(mut self, value: bool) -> CallOptions {
        self.raise_on_item_error = Some(value);
        self
    }

    /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    /// or send it silently. Default: `warn`.
    pub fn unknown_values(mut self, value: UnknownValues) -> CallOptions {
        self.unknown_values = Some(value);
        self
    }

    /// Makes a write safe to retry. If the operation takes a key and none is given, one is generated.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> CallOptions {
        self.idempotency_key = Some(value.into());
        self
    }

    /// These options, replaced by those that `other` sets.
    pub fn overlaid(self, other: CallOptions) -> CallOptions {
        CallOptions {
            access_token: other.access_token.or(self.access_token),
            shop_cipher: other.shop_cipher.or(self.shop_cipher),
            category_asset_cipher: other.category_asset_cipher.or(self.category_asset_cipher),
            version: other.version.or(self.version),
            timeout: other.timeout.or(self.timeout),
            deadline: other.deadline.or(self.deadline),
            max_retries: other.max_retries.or(self.max_retries),
            raise_on_item_error: other.raise_on_item_error.or(self.raise_on_item_error),
            unknown_values: other.unknown_values.or(self.unknown_values),
            idempotency_key: other.idempotency_key.or(self.idempotency_key),
        }
    }
}

/// From where on changes are wanted, and up to when. Times are in Unix seconds.
#[derive(Debug, Clone, Default)]
pub struct ChangeOptions {
    /// Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
    pub since: i64,
    /// Continues after the change that had this cursor.
    pub cursor: Option<String>,
    /// Only what changed before this time. Default: now, this second included.
    pub until: Option<i64>,
    /// For how long before its end the next walk reads everything again, to find what the platform lists late.
    /// Nothing is returned twice for it. Default: 10 minutes.
    pub overlap: Option<Duration>,
    /// How many items are asked for at once. Default: as many as the platform allows.
    pub page_size: Option<u32>,
    /// The options of each call.
    pub call: CallOptions,
}
