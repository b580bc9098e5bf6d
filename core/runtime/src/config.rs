//! How a client is configured, and what the environment says.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Url;

use crate::call::http::{self, HttpOptions};
use crate::call::input::{CallOptions, UnknownValues};
use crate::call::limit::{Limiter, LimiterOptions};
use crate::call::proxies::Proxies;
use crate::call::reach::Reach;
use crate::call::retry::RetryPolicy;
use crate::clock::{Clock, CorrectedClock, SystemClock};
use crate::context::shared::Shared;
use crate::context::times::Times;
use crate::context::{Context, Scope};
use crate::document::download::Documents;
use crate::error::{Error, ErrorKind, Result};
use crate::hint::{self, HintRule};
use crate::hooks::Hooks;
use crate::secret::Secret;
use crate::token::book::ShopBook;
use crate::token::{AccountId, ManagerOptions, TokenStore};

/// The host of the API, in all regions.
pub const API_URL: &str = "https://open-api.tiktokglobalshop.com";
/// The host that issues and refreshes tokens.
pub const AUTH_URL: &str = "https://auth.tiktok-shops.com";
/// The largest answer that is read unless set otherwise: 64 MiB.
pub const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// Settings of a [`Client`](crate::Client). App key and app secret are required, the rest has defaults.
#[must_use]
pub struct ClientBuilder {
    app_key: Option<String>,
    app_secret: Option<Secret>,
    service_id: Option<String>,
    api_url: String,
    auth_url: String,
    scope: Scope,
    times: Times,
    retry: RetryPolicy,
    limiter: Option<LimiterOptions>,
    http: HttpOptions,
    store: Option<Arc<dyn TokenStore>>,
    token_options: ManagerOptions,
    clock: Arc<dyn Clock>,
    hooks: Option<Arc<dyn Hooks>>,
    max_response_bytes: usize,
    allow_insecure_http: bool,
}

impl Default for ClientBuilder {
    fn default() -> ClientBuilder {
        ClientBuilder {
            app_key: None,
            app_secret: None,
            service_id: None,
            api_url: API_URL.to_owned(),
            auth_url: AUTH_URL.to_owned(),
            scope: Scope::default(),
            times: Times { attempt: Duration::from_secs(30), upload: Duration::from_secs(120), call: None },
            retry: RetryPolicy::default(),
            limiter: Some(LimiterOptions::default()),
            http: HttpOptions::default(),
            store: None,
            token_options: ManagerOptions::default(),
            clock: Arc::new(SystemClock),
            hooks: None,
            max_response_bytes: MAX_RESPONSE_BYTES,
            allow_insecure_http: false,
        }
    }
}

impl ClientBuilder {
    /// Sets the app's key.
    pub fn app_key(mut self, key: impl AsRef<str>) -> ClientBuilder {
        self.app_key = Some(key.as_ref().trim().to_owned());
        self
    }

    /// Sets the app's secret.
    pub fn app_secret(mut self, secret: impl Into<Secret>) -> ClientBuilder {
        self.app_secret = Some(secret.into());
        self
    }

    /// Sets the service id, which authorize URLs carry. It is not the app key.
    pub fn service_id(mut self, id: impl Into<String>) -> ClientBuilder {
        self.service_id = Some(id.into());
        self
    }

    /// Sets an access token. Without a store it cannot be refreshed.
    pub fn access_token(mut self, token: impl Into<Secret>) -> ClientBuilder {
        self.scope.options.access_token = Some(token.into());
        self
    }

    /// Sets the shop cipher; it is sent where an operation takes one.
    pub fn shop_cipher(mut self, cipher: impl Into<String>) -> ClientBuilder {
        self.scope.options.shop_cipher = Some(cipher.into());
        self
    }

    /// Sets the shop by its id; its cipher is looked up.
    pub fn shop_id(mut self, id: impl Into<String>) -> ClientBuilder {
        self.scope.shop_id = Some(id.into());
        self
    }

    /// Sets the category asset cipher; it is sent where an operation takes one.
    pub fn category_asset_cipher(mut self, cipher: impl Into<String>) -> ClientBuilder {
        self.scope.options.category_asset_cipher = Some(cipher.into());
        self
    }

    /// Sets where the API is, for tests and gateways.
    pub fn api_url(mut self, url: impl Into<String>) -> ClientBuilder {
        self.api_url = url.into();
        self
    }

    /// Sets where tokens are issued.
    pub fn auth_url(mut self, url: impl Into<String>) -> ClientBuilder {
        self.auth_url = url.into();
        self
    }

    /// Chooses for each operation the newest version that is not newer than this one (`202309`).
    pub fn version(mut self, version: impl Into<String>) -> ClientBuilder {
        self.scope.version_limit = Some(version.into());
        self
    }

    /// Bounds one attempt of a call, from the first byte that is sent to the last that is read. Default: 30 s.
    pub fn timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.times.attempt = timeout;
        self
    }

    /// Bounds one attempt of an upload. Default: 120 s.
    pub fn upload_timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.times.upload = timeout;
        self
    }

    /// Bounds a whole call, with all attempts, the waits between them, and those for the limiter and for tokens.
    /// Default: 2 minutes, or four times the bound of one attempt where that is more: 8 minutes for an upload.
    pub fn deadline(mut self, deadline: Duration) -> ClientBuilder {
        self.times.call = Some(deadline);
        self
    }

    /// Bounds the making of a connection. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.http.connect_timeout = timeout;
        self
    }

    /// Sets how often a call is repeated. Default: 2.
    pub fn max_retries(mut self, retries: u32) -> ClientBuilder {
        self.retry.max_retries = retries;
        self
    }

    /// Sets how calls are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> ClientBuilder {
        self.retry = policy;
        self
    }

    /// Sends everything through a proxy: `http://`, `https://`, `socks5://` or `socks5h://`.
    pub fn proxy(mut self, url: &str) -> ClientBuilder {
        self.http.proxy = Some(url.to_owned());
        self
    }

    /// Uses no proxy, not even the one that the environment names.
    pub fn no_proxy(mut self) -> ClientBuilder {
        self.http.no_proxy = true;
        self
    }

    /// Trusts one or more certificate authorities, in PEM, besides the built-in ones.
    pub fn root_certificate(mut self, pem: &[u8]) -> ClientBuilder {
        self.http.root_certificates.push(pem.to_vec());
        self
    }

    /// Sets how many requests go out; `None`: as many as are made. Default: 50 a second for each shop and operation, 50 at
    /// once after a pause, fewer when throttled; see [`LimiterOptions`].
    pub fn limiter(mut self, limiter: impl Into<Option<LimiterOptions>>) -> ClientBuilder {
        self.limiter = limiter.into();
        self
    }

    /// Sets where tokens are kept. With a store, tokens are refreshed.
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> ClientBuilder {
        self.store = Some(store);
        self
    }

    /// Sets how stored tokens are refreshed.
    pub fn token_options(mut self, options: ManagerOptions) -> ClientBuilder {
        self.token_options = options;
        self
    }

    /// Sets the stored authorization to use.
    pub fn account(mut self, account: AccountId) -> ClientBuilder {
        self.scope.account = Some(account);
        self
    }

    /// Sets the clock.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> ClientBuilder {
        self.clock = clock;
        self
    }

    /// Sets who watches requests, answers, retries, refreshes and failures.
    pub fn hooks(mut self, hooks: Arc<dyn Hooks>) -> ClientBuilder {
        self.hooks = Some(hooks);
        self
    }

    /// Whether a call that succeeds while items of its batch fail is an error: `true` when any fails, `false` never.
    /// Default: only when all of them failed; of some that failed a warning tells, and the outcome lists them.
    pub fn raise_on_item_error(mut self, raise: bool) -> ClientBuilder {
        self.scope.options.raise_on_item_error = Some(raise);
        self
    }

    /// Sets what is done about a parameter's value that the catalogue does not list. Default: a warning.
    pub fn unknown_values(mut self, unknown: UnknownValues) -> ClientBuilder {
        self.scope.options.unknown_values = Some(unknown);
        self
    }

    /// Sets the `User-Agent` header.
    pub fn user_agent(mut self, agent: impl Into<String>) -> ClientBuilder {
        self.http.user_agent = agent.into();
        self
    }

    /// Sets the largest answer that is read, in bytes. Default: 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> ClientBuilder {
        self.max_response_bytes = bytes;
        self
    }

    /// Lets the API and the authorization host be on another machine and speak plain HTTP: a sandbox in a container,
    /// say. App secret and tokens then travel in clear. Default: refused, unless the API is on this machine.
    pub fn allow_insecure_http(mut self, allow: bool) -> ClientBuilder {
        self.allow_insecure_http = allow;
        self
    }

    /// Speaks HTTP/1.1 only. Default: whichever of HTTP/2 and HTTP/1.1 the server prefers.
    pub fn http1_only(mut self, only: bool) -> ClientBuilder {
        self.http.http1_only = only;
        self
    }

    /// Sets the options of all calls that bring none of their own. A `version` there is a limit, see
    /// [`ClientBuilder::version`].
    pub fn options(mut self, mut options: CallOptions) -> ClientBuilder {
        if let Some(version) = options.version.take() {
            self.scope.version_limit = Some(version);
        }
        self.scope.options = self.scope.options.overlaid(options);
        self
    }

    /// Fills what was not set from `TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET`, `TIKTOK_SERVICE_ID`, `TIKTOK_ACCESS_TOKEN`,
    /// `TIKTOK_SHOP_CIPHER`, `TIKTOK_SHOP_ID`, `TIKTOK_API_URL`, `TIKTOK_AUTH_URL` and, where it is `true`,
    /// `TIKTOK_ALLOW_INSECURE_HTTP`.
    pub fn from_env(self) -> ClientBuilder {
        self.fill_from(|name| std::env::var(name).ok())
    }

    fn fill_from(mut self, lookup: impl Fn(&str) -> Option<String>) -> ClientBuilder {
        // A line end behind a value, as files and shells leave it, would be signed and sent.
        let read =
            |name: &str| lookup(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let options = &mut self.scope.options;
        self.app_key = self.app_key.or_else(|| read("TIKTOK_APP_KEY"));
        self.app_secret = self.app_secret.or_else(|| read("TIKTOK_APP_SECRET").map(Secret::new));
        self.service_id = self.service_id.or_else(|| read("TIKTOK_SERVICE_ID"));
        options.access_token =
            options.access_token.take().or_else(|| read("TIKTOK_ACCESS_TOKEN").map(Secret::new));
        options.shop_cipher = options.shop_cipher.take().or_else(|| read("TIKTOK_SHOP_CIPHER"));
        self.scope.shop_id = self.scope.shop_id.or_else(|| read("TIKTOK_SHOP_ID"));
        if self.api_url == API_URL {
            self.api_url = read("TIKTOK_API_URL").unwrap_or(self.api_url);
        }
        if self.auth_url == AUTH_URL {
            self.auth_url = read("TIKTOK_AUTH_URL").unwrap_or(self.auth_url);
        }
        self.allow_insecure_http |= read("TIKTOK_ALLOW_INSECURE_HTTP").is_some_and(|value| value == "true");
        self
    }

    /// What the client's calls are made of.
    pub(crate) fn context(self) -> Result<Context> {
        let app_key = self.app_key.filter(|key| !key.is_empty());
        let app_key = app_key.ok_or_else(|| missing("app key", &hint::APP_KEY_MISSING))?;
        let app_secret = self.app_secret.filter(|secret| !secret.is_empty());
        let app_secret = app_secret.ok_or_else(|| missing("app secret", &hint::APP_SECRET_MISSING))?;
        let api_url = base_url("API", &self.api_url)?;
        let auth_url = base_url("authorization", &self.auth_url)?;
        // A test on this machine is free to send what it likes where it likes.
        if !self.allow_insecure_http && !is_loopback(&api_url) {
            private("API", &api_url, "access tokens")?;
            private("authorization", &auth_url, "the app secret")?;
        }
        let mut options = self.http;
        // A proxy of the environment is meant for the world, not for a sandbox on this machine.
        options.no_proxy |= options.proxy.is_none() && is_loopback(&api_url);
        let http = http::build(&options)?;
        let reach = Reach::of(&api_url, self.allow_insecure_http, &options);
        let clock = Arc::new(CorrectedClock::new(self.clock));
        let shared = Shared {
            app_key,
            app_secret,
            service_id: self.service_id,
            api_url,
            auth_url,
            http,
            proxies: Proxies::new(&options),
            documents: Documents::new(reach, options.clone()),
            times: self.times,
            retry: self.retry,
            limiter: Limiter::new(self.limiter, self.store.clone()),
            clock,
            hooks: self.hooks,
            tokens: None,
            shops: ShopBook::default(),
            max_response_bytes: self.max_response_bytes,
            last_request_id: Mutex::new(None),
        };
        Ok(Context {
            shared: Arc::new(shared.with_store(self.store, self.token_options, options)),
            scope: Arc::new(self.scope),
        })
    }
}

fn missing(what: &str, hint: &'static HintRule) -> Error {
    Error::new(ErrorKind::Configuration, format!("the client has no {what}")).with_hint(hint)
}

/// Plain HTTP shows to everybody on the way what is sent.
pub(crate) fn private(what: &str, url: &str, secret: &str) -> Result<()> {
    if url.trim_start().starts_with("https:") || is_loopback(url) {
        return Ok(());
    }
    let detail = format!("the {what} URL is plain http, over which {secret} would be sent in clear");
    Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::SECURE_URL))
}

/// A base URL without the slash at its end.
fn base_url(what: &str, text: &str) -> Result<String> {
    let wrong = |problem: &str| {
        Error::new(ErrorKind::Configuration, format!("the {what} URL {problem}")).with_hint(&hint::URL_FORM)
    };
    let url = Url::parse(text.trim()).map_err(|_| wrong("is not a URL"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("is neither http nor https"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("has a query"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Whether a URL leads to this machine.
pub(crate) fn is_loopback(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else { return false };
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ClientBuilder")
            .field("app_key", &self.app_key)
            .field("app_secret", &self.app_secret)
            .field("api_url", &self.api_url)
            .field("auth_url", &self.auth_url)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Client;

    fn builder() -> ClientBuilder {
        Client::builder().app_key(" key\n").app_secret("very-secret")
    }

    fn refused(builder: ClientBuilder) -> String {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        error.to_string()
    }

    #[test]
    fn key_and_secret_are_required() {
        assert!(refused(Client::builder().app_secret("s")).contains("TIKTOK_APP_KEY"));
        assert!(refused(Client::builder().app_key("k").app_secret("  ")).contains("TIKTOK_APP_SECRET"));
    }

    #[test]
    fn the_key_is_trimmed_and_urls_are_checked() {
        let client = builder().api_url("http://127.0.0.1:9/").build().unwrap();
        assert_eq!((client.app_key(), client.api_url()), ("key", "http://127.0.0.1:9"));
        assert!(refused(builder().api_url("ftp://x")).contains("neither http nor https"));
        assert!(refused(builder().auth_url("nowhere")).contains("not a URL"));
        assert!(refused(builder().api_url("https://x/?a=b")).contains("query"));
    }

    #[test]
    fn nothing_secret_is_printed() {
        let builder = builder().access_token("TTP_token");
        let printed = format!("{builder:?}");
        let printed = printed + &format!("{:?}", builder.build().unwrap());
        assert!(!printed.contains("very-secret") && !printed.contains("TTP_token"), "{printed}");
    }

    #[test]
    fn the_environment_fills_what_is_not_set() {
        let lookup = |name: &str| match name {
            "TIKTOK_APP_KEY" => Some("from env".to_owned()),
            "TIKTOK_SHOP_ID" => Some(" 7001\n".to_owned()),
            "TIKTOK_SHOP_CIPHER" => Some("ROW_c\r\n".to_owned()),
            "TIKTOK_SERVICE_ID" => Some("7172\n".to_owned()),
            "TIKTOK_API_URL" => Some("http://localhost:1".to_owned()),
            "TIKTOK_AUTH_URL" => Some(" ".to_owned()),
            _ => None,
        };
        let context = builder().fill_from(lookup).context().unwrap();
        let shared = &context.shared;
        assert_eq!((shared.app_key.as_str(), shared.api_url.as_str()), ("key", "http://localhost:1"));
        assert_eq!(context.scope.shop_id.as_deref(), Some("7001"));
        assert_eq!(context.scope.options.shop_cipher.as_deref(), Some("ROW_c"));
        assert_eq!(shared.service_id.as_deref(), Some("7172"));
        assert_eq!(shared.auth_url, AUTH_URL);
    }

    #[test]
    fn the_limiter_can_be_set_and_switched_off() {
        assert!(builder().limiter(None).limiter.is_none());
        assert!(builder().limiter(LimiterOptions::per_second(5.0)).limiter.is_some());
    }

    #[test]
    fn loopback_is_recognized() {
        assert!(
            is_loopback("http://127.0.0.1:80")
                && is_loopback("http://[::1]:80")
                && is_loopback("http://localhost")
        );
        assert!(!is_loopback("https://open-api.tiktokglobalshop.com") && !is_loopback("nonsense"));
    }
}
