// Generated from core/catalog by `cargo gen`. Do not edit.

//! The builder's methods for settings that are a single value.

use std::time::Duration;

use tiktokshop_core::{Secret, UnknownValues};

use crate::builder::ClientBuilder;

impl<M> ClientBuilder<M> {
    /// The app's key. Environment: `TIKTOK_APP_KEY`.
    pub fn app_key(self, value: impl Into<String>) -> Self {
        self.set(|core| core.app_key(value))
    }

    /// The app's secret. It signs requests, and is never printed. Environment: `TIKTOK_APP_SECRET`.
    pub fn app_secret(self, value: impl Into<Secret>) -> Self {
        self.set(|core| core.app_secret(value))
    }

    /// The app's service ID, which authorization links carry. It is not the app key. Environment:
    /// `TIKTOK_SERVICE_ID`.
    pub fn service_id(self, value: impl Into<String>) -> Self {
        self.set(|core| core.service_id(value))
    }

    /// The address of a `tiktokshop serve` that makes the calls, for an app on a device that must not hold the app
    /// secret: `https://shop.example.com`. It needs `server_key`, and neither an app key, an app secret nor tokens.
    pub fn server_url(self, value: impl Into<String>) -> Self {
        self.set(|core| core.server_url(value))
    }

    /// The key that the server made for this device, with `tiktokshop keys create`. It is never printed.
    pub fn server_key(self, value: impl Into<Secret>) -> Self {
        self.set(|core| core.server_key(value))
    }

    /// An access token, in place of one from the store. It is not refreshed. Environment: `TIKTOK_ACCESS_TOKEN`.
    pub fn access_token(self, value: impl Into<Secret>) -> Self {
        self.set(|core| core.access_token(value))
    }

    /// The shop's cipher. It is sent to operations that take one. Environment: `TIKTOK_SHOP_CIPHER`.
    pub fn shop_cipher(self, value: impl Into<String>) -> Self {
        self.set(|core| core.shop_cipher(value))
    }

    /// The shop, by its ID; its cipher is looked up. Environment: `TIKTOK_SHOP_ID`.
    pub fn shop_id(self, value: impl Into<String>) -> Self {
        self.set(|core| core.shop_id(value))
    }

    /// The cipher of a category asset. It is sent to operations that take one. Environment:
    /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
    pub fn category_asset_cipher(self, value: impl Into<String>) -> Self {
        self.set(|core| core.category_asset_cipher(value))
    }

    /// A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
    /// Environment: `TIKTOK_CATEGORY_ASSET`.
    pub fn category_asset(self, value: impl Into<String>) -> Self {
        self.set(|core| core.category_asset(value))
    }

    /// Where the API is: for a sandbox or a gateway. Default: `https://open-api.tiktokglobalshop.com`. Environment:
    /// `TIKTOK_API_URL`.
    pub fn api_url(self, value: impl Into<String>) -> Self {
        self.set(|core| core.api_url(value))
    }

    /// Where tokens are issued. Default: `https://auth.tiktok-shops.com`. Environment: `TIKTOK_AUTH_URL`.
    pub fn auth_url(self, value: impl Into<String>) -> Self {
        self.set(|core| core.auth_url(value))
    }

    /// Allows plain HTTP to the API and the authorization host on another machine, such as a sandbox in a container.
    /// The app secret and tokens then travel unencrypted. Default: plain HTTP is refused, except on this machine.
    /// Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
    pub fn allow_insecure_http(self, value: bool) -> Self {
        self.set(|core| core.allow_insecure_http(value))
    }

    /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    /// one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    /// the default version of each operation.
    pub fn version(self, value: impl Into<String>) -> Self {
        self.set(|core| core.version(value))
    }

    /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    /// that of `upload_timeout`. Environment: `TIKTOK_TIMEOUT`.
    pub fn timeout(self, value: Duration) -> Self {
        self.set(|core| core.timeout(value))
    }

    /// How long one attempt of an upload may take. Default: 120 s. Environment: `TIKTOK_UPLOAD_TIMEOUT`.
    pub fn upload_timeout(self, value: Duration) -> Self {
        self.set(|core| core.upload_timeout(value))
    }

    /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    /// upload. Environment: `TIKTOK_DEADLINE`.
    pub fn deadline(self, value: Duration) -> Self {
        self.set(|core| core.deadline(value))
    }

    /// How long it may take to connect. Default: 10 s. Environment: `TIKTOK_CONNECT_TIMEOUT`.
    pub fn connect_timeout(self, value: Duration) -> Self {
        self.set(|core| core.connect_timeout(value))
    }

    /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    /// unless this is 0. Default: 2. Environment: `TIKTOK_MAX_RETRIES`.
    pub fn max_retries(self, value: u32) -> Self {
        self.set(|core| core.max_retries(value))
    }

    /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
    /// never. Default: an error if all items failed, a warning if some did. Environment:
    /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
    pub fn raise_on_item_error(self, value: bool) -> Self {
        self.set(|core| core.raise_on_item_error(value))
    }

    /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    /// or send it silently. Default: `warn`. Environment: `TIKTOK_UNKNOWN_VALUES`.
    pub fn unknown_values(self, value: UnknownValues) -> Self {
        self.set(|core| core.unknown_values(value))
    }

    /// The largest response that is read, in bytes. A larger one is an error. Default: 64 MiB. Environment:
    /// `TIKTOK_MAX_RESPONSE_BYTES`.
    pub fn max_response_bytes(self, value: usize) -> Self {
        self.set(|core| core.max_response_bytes(value))
    }

    /// The URL of a proxy for all requests: `http://`, `https://`, `socks5://` or `socks5h://`. Default: the proxy
    /// that `HTTPS_PROXY` names. Environment: `TIKTOK_PROXY`.
    pub fn proxy(self, value: impl Into<String>) -> Self {
        self.set(|core| core.proxy(value))
    }

    /// Uses no proxy, not even the one that the environment names. Default: `false`. Environment: `TIKTOK_NO_PROXY`.
    pub fn no_proxy(self, value: bool) -> Self {
        self.set(|core| core.no_proxy(value))
    }

    /// Speaks HTTP/1.1 only. Default: HTTP/2 or HTTP/1.1, as the server prefers. Environment: `TIKTOK_HTTP1_ONLY`.
    pub fn http1_only(self, value: bool) -> Self {
        self.set(|core| core.http1_only(value))
    }

    /// Your app's product token, such as `shop-sync/2.1`. It is appended to this package's own in the `User-Agent`
    /// header. Environment: `TIKTOK_USER_AGENT`.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        self.set(|core| core.user_agent(value))
    }

    /// The product token that the `User-Agent` header begins with. For bindings and tools that build on this crate;
    /// an app sets `user_agent`.
    pub fn product(self, value: impl Into<String>) -> Self {
        self.set(|core| core.product(value))
    }
}
