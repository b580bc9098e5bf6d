//! How a client is configured.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Url;

use crate::call::http::{self, HttpOptions};
use crate::call::limit::{Limiter, LimiterOptions};
use crate::call::proxies::Proxies;
use crate::call::reach::Reach;
use crate::call::retry::RetryPolicy;
use crate::call::via::Via;
use crate::call::via::remote::Remote;
use crate::call::via::server::Server;
use crate::clock::{Clock, CorrectedClock, SystemClock};
use crate::context::shared::Shared;
use crate::context::times::{Times, refuse_none};
use crate::context::{Context, Scope};
use crate::document::download::Documents;
use crate::error::{Error, ErrorKind, Result};
use crate::filled::Filled;
use crate::generated::options::{CallOptions, Settings};
use crate::hint::{self, HintRule};
use crate::hooks::Hooks;
use crate::secret::Secret;
use crate::settings::{PemFile, Reader};
use crate::signer::Signer;
use crate::token::asset::AssetBook;
use crate::token::book::ShopBook;
use crate::token::remote::Granted;
use crate::token::{AccountId, ManagerOptions, TokenStore};

/// The host of the API, in all regions.
pub const API_URL: &str = "https://open-api.tiktokglobalshop.com";
/// The host that issues and refreshes tokens.
pub const AUTH_URL: &str = "https://auth.tiktok-shops.com";
/// The largest response that is read unless set otherwise: 64 MiB.
pub const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// Settings of a [`Client`](crate::Client). The app key and the app secret are required, or a
/// [`server`](ClientBuilder::server) or [`signer`](ClientBuilder::signer) that has the secret; everything else has a default.
#[must_use]
pub struct ClientBuilder {
    pub(crate) settings: Settings,
    calls: CallOptions,
    account: Option<AccountId>,
    retry: RetryPolicy,
    limiter: Option<Option<LimiterOptions>>,
    root_certificates: Vec<Vec<u8>>,
    store: Option<Arc<dyn TokenStore>>,
    token_options: ManagerOptions,
    clock: Arc<dyn Clock>,
    hooks: Option<Arc<dyn Hooks>>,
    signer: Option<Arc<dyn Signer>>,
    filled: Filled,
    /// The first text that could not be read; [`ClientBuilder::build`] returns it.
    problem: Option<Error>,
}

impl Default for ClientBuilder {
    fn default() -> ClientBuilder {
        ClientBuilder {
            settings: Settings::default(),
            calls: CallOptions::default(),
            account: None,
            retry: RetryPolicy::default(),
            limiter: None,
            root_certificates: Vec::new(),
            store: None,
            token_options: ManagerOptions::default(),
            clock: Arc::new(SystemClock),
            hooks: None,
            signer: None,
            filled: Filled::default(),
            problem: None,
        }
    }
}

/// The settings that are not a single value. The others are generated; see `core/catalog/options.toml`.
impl ClientBuilder {
    /// Has a `tiktokshop serve` make the calls, for an app on a device, which must not hold the app secret: its address, and the key
    /// that `tiktokshop keys create` made for the device. Such a client needs no app key, no app secret, no tokens and no ciphers,
    /// and refuses them.
    pub fn server(self, url: impl Into<String>, key: impl Into<Secret>) -> ClientBuilder {
        self.server_url(url).server_key(key)
    }

    /// Has the app's own backend sign the requests and hand out access tokens, for an app on a device, which must not hold the
    /// app secret. Such a client takes an app key, and refuses an app secret and a token store.
    pub fn signer(mut self, signer: Arc<dyn Signer>) -> ClientBuilder {
        self.signer = Some(signer);
        self
    }

    /// How failed attempts are retried. [`ClientBuilder::max_retries`] takes precedence for how often.
    pub fn retry(mut self, policy: RetryPolicy) -> ClientBuilder {
        self.settings.max_retries = None;
        self.retry = policy;
        self
    }

    /// Certificate authorities to trust besides the built-in ones, in PEM. Each call adds some.
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> ClientBuilder {
        self.root_certificates.push(pem.as_ref().to_vec());
        self
    }

    /// How many requests are sent; `None` for no limit. Default: 50 per second for each shop and operation, 50 at once
    /// after an idle time, fewer when throttled; see [`LimiterOptions`].
    pub fn limiter(mut self, limiter: impl Into<Option<LimiterOptions>>) -> ClientBuilder {
        self.limiter = Some(limiter.into());
        self
    }

    /// Where tokens are kept. With a store, they are refreshed.
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> ClientBuilder {
        self.store = Some(store);
        self
    }

    /// How stored tokens are refreshed.
    pub fn token_options(mut self, options: ManagerOptions) -> ClientBuilder {
        self.token_options = options;
        self
    }

    /// The stored authorization to use.
    pub fn account(mut self, account: AccountId) -> ClientBuilder {
        self.account = Some(account);
        self
    }

    /// The clock. Default: the machine's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> ClientBuilder {
        self.clock = clock;
        self
    }

    /// Called for requests, responses, retries, token refreshes and failures.
    pub fn hooks(mut self, hooks: Arc<dyn Hooks>) -> ClientBuilder {
        self.hooks = Some(hooks);
        self
    }

    /// The options of all calls that do not set their own. A `version` here is a limit; see [`ClientBuilder::version`].
    pub fn options(mut self, mut options: CallOptions) -> ClientBuilder {
        self.settings.version = options.version.take().or(self.settings.version);
        self.settings.adopt(&mut options);
        self.calls = self.calls.overlaid(options);
        self
    }

    /// Fills in what is not set from the environment. `docs/options.md` lists the variables, such as `TIKTOK_APP_KEY`;
    /// an empty one counts as not set. A shop, a category asset or an account that the program itself names is not mixed with the
    /// cipher or the access token of another one from there.
    pub fn from_env(self) -> ClientBuilder {
        self.fill(|_, variable| std::env::var(variable?).ok())
    }

    /// Fills in what is not set from text, as in configuration files and environments. `lookup` gets the name of an
    /// option (`max_retries`) and its environment variable. Durations are in seconds; certificates are a path.
    ///
    /// A value that cannot be read makes [`ClientBuilder::build`] fail.
    pub fn fill(mut self, lookup: impl Fn(&str, Option<&str>) -> Option<String>) -> ClientBuilder {
        let not_ours = match (&self.settings.server_url, &self.signer) {
            (Some(_), _) => &OF_THE_SECRET[..],
            (None, Some(_)) => &OF_THE_SECRET[..1],
            (None, None) => &[],
        };
        // What only a client with the app secret needs is left in the environment of a machine that happens to have it.
        let own = |name: &str, variable: Option<&str>| match not_ours.contains(&name) {
            true => None,
            false => lookup(name, variable),
        };
        let mut reader = Reader::new(&own);
        let before = self.settings.clone();
        self.settings.fill(&mut reader);
        self.filled.note(&before, &self.settings);
        reader.fill("limiter", Some("TIKTOK_LIMITER"), &mut self.limiter);
        if self.root_certificates.is_empty() {
            let mut read = None;
            reader.fill("root_certificates", Some("TIKTOK_ROOT_CERTIFICATES"), &mut read);
            self.root_certificates.extend(read.map(|PemFile(pem)| pem));
        }
        self.problem = self.problem.or(reader.problem);
        self
    }

    /// The context of the client's calls.
    pub(crate) fn context(mut self) -> Result<Context> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        self.filled.yield_to_given(&mut self.settings, self.account.is_some());
        let scope = self.scope();
        scope.refuse_empty_names()?;
        let mut options = self.http_options();
        let settings = self.settings;
        let limits = [
            ("timeout", settings.timeout),
            ("upload_timeout", settings.upload_timeout),
            ("deadline", settings.deadline),
            ("connect_timeout", settings.connect_timeout),
        ];
        refuse_none(ErrorKind::Configuration, &limits)?;
        let insecure = settings.allow_insecure_http.unwrap_or(false);
        let (api_url, auth_url) = urls(&settings, insecure)?;
        let clock = Arc::new(CorrectedClock::new(self.clock));
        let (app_key, via) = app(&settings, self.signer, &clock, insecure, self.store.is_some())?;
        let is_server = via.server().is_some();
        let api_url = via.server().map_or(api_url, |server| server.url.clone());
        // A proxy from the environment is meant for the internet, not for a sandbox on this machine.
        options.no_proxy |= options.proxy.is_none() && is_loopback(&api_url);
        let mut retry = self.retry;
        retry.max_retries = settings.max_retries.unwrap_or(retry.max_retries);
        let shared = Shared {
            app_key,
            via,
            service_id: settings.service_id,
            http: http::build(&options)?,
            proxies: Proxies::new(&options),
            documents: Documents::new(Reach::of(&api_url, insecure, &options), options.clone()),
            api_url,
            auth_url,
            times: times(settings.timeout, settings.upload_timeout, settings.deadline),
            retry,
            // The server has a limiter, which sees the calls of all devices.
            limiter: Limiter::new(
                self.limiter.unwrap_or_else(|| usual_limiter().filter(|_| !is_server)),
                self.store.clone(),
            ),
            clock,
            hooks: self.hooks,
            tokens: None,
            shops: ShopBook::default(),
            assets: AssetBook::default(),
            max_response_bytes: settings.max_response_bytes.unwrap_or(MAX_RESPONSE_BYTES),
            last_request_id: Mutex::new(None),
        };
        Ok(Context {
            shared: Arc::new(shared.with_store(self.store, self.token_options, options)),
            scope: Arc::new(scope),
        })
    }

    /// How connections are established, for a tool that also sends its own requests.
    ///
    /// # Errors
    /// `Configuration` for a text that [`ClientBuilder::fill`] could not read.
    pub fn connections(mut self) -> Result<HttpOptions> {
        match self.problem.take() {
            Some(problem) => Err(problem),
            None => Ok(self.http_options()),
        }
    }

    fn http_options(&self) -> HttpOptions {
        let settings = &self.settings;
        let usual = HttpOptions::default();
        HttpOptions {
            connect_timeout: settings.connect_timeout.unwrap_or(usual.connect_timeout),
            proxy: settings.proxy.clone(),
            no_proxy: settings.no_proxy.unwrap_or(false),
            root_certificates: self.root_certificates.clone(),
            http1_only: settings.http1_only.unwrap_or(false),
            user_agent: http::user_agent(settings.product.clone(), settings.user_agent.clone()),
        }
    }

    /// The initial settings of the client's handles.
    fn scope(&self) -> Scope {
        Scope {
            options: self.settings.of_calls().overlaid(self.calls.clone()),
            version_limit: self.settings.version.clone(),
            account: self.account.clone(),
            shop_id: self.settings.shop_id.clone(),
            asset: self.settings.category_asset.clone(),
        }
    }
}

/// The settings that a client without the app secret must not have.
const OF_THE_SECRET: [&str; 4] = ["app_secret", "access_token", "shop_cipher", "category_asset_cipher"];

/// The app, and how its calls get to the platform.
fn app(
    settings: &Settings,
    signer: Option<Arc<dyn Signer>>,
    clock: &Arc<CorrectedClock>,
    insecure: bool,
    has_store: bool,
) -> Result<(String, Via)> {
    // A line break after a key, as files often have, would be signed and sent.
    let key = settings.app_key.as_deref().map(str::trim).filter(|key| !key.is_empty());
    let secret = settings.app_secret.clone().filter(|secret| !secret.is_empty());
    if settings.server_url.is_some() || settings.server_key.is_some() {
        let server = server(settings, key.unwrap_or_default(), insecure)?;
        let is_odd = secret.is_some() || has_store || signer.is_some() || has_credentials(settings);
        return if is_odd {
            Err(not_on_a_device())
        } else {
            Ok((server.app_key.clone(), Via::Server(server)))
        };
    }
    let key = key.ok_or_else(|| missing("app key", &hint::APP_KEY_MISSING))?;
    if let Some(signer) = signer {
        if secret.is_some() || has_store {
            let detail = "a client with a signer has no app secret and no token store";
            return Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::SECRET_AND_SIGNER));
        }
        let granted = Arc::new(Granted::new(signer.clone(), clock.clone()));
        return Ok((key.to_owned(), Via::Remote(Remote { signer, granted })));
    }
    let secret = secret.ok_or_else(|| missing("app secret", &hint::APP_SECRET_MISSING))?;
    Ok((key.to_owned(), Via::Secret(secret)))
}

fn has_credentials(settings: &Settings) -> bool {
    let ciphers = settings.shop_cipher.is_some() || settings.category_asset_cipher.is_some();
    settings.access_token.is_some() || ciphers
}

fn not_on_a_device() -> Error {
    let detail =
        "a client that works through a server has no app secret, no tokens, no ciphers and no token store";
    Error::new(ErrorKind::Configuration, detail).with_hint(&hint::SECRET_AND_SERVER)
}

/// The server that makes the calls.
fn server(settings: &Settings, app_key: &str, insecure: bool) -> Result<Server> {
    let url = settings.server_url.as_deref().filter(|url| !url.trim().is_empty());
    let url = url.ok_or_else(|| missing("address of the server (`server_url`)", &hint::CHECK_SERVER_URL))?;
    let url = base_url("server", url)?;
    if !insecure {
        private("server", &url, "the server key")?;
    }
    let key = settings.server_key.clone().filter(|key| !key.is_empty());
    Ok(Server {
        url,
        key: key.ok_or_else(|| missing("key for the server", &hint::SERVER_KEY_MISSING))?,
        app_key: app_key.to_owned(),
        timeout: settings.timeout,
        max_retries: settings.max_retries,
    })
}

fn missing(what: &str, hint: &'static HintRule) -> Error {
    Error::new(ErrorKind::Configuration, format!("the client has no {what}")).with_hint(hint)
}

fn times(attempt: Option<Duration>, upload: Option<Duration>, call: Option<Duration>) -> Times {
    let seconds = Duration::from_secs;
    Times { attempt: attempt.unwrap_or(seconds(30)), upload: upload.unwrap_or(seconds(120)), call }
}

fn usual_limiter() -> Option<LimiterOptions> {
    Some(LimiterOptions::default())
}

/// The URLs of the API and of the authorization host.
fn urls(settings: &Settings, insecure: bool) -> Result<(String, String)> {
    let api_url = base_url("API", settings.api_url.as_deref().unwrap_or(API_URL))?;
    let auth_url = base_url("authorization", settings.auth_url.as_deref().unwrap_or(AUTH_URL))?;
    // A test on this machine may send anything anywhere.
    if !insecure && !is_loopback(&api_url) {
        private("API", &api_url, "access tokens")?;
        private("authorization", &auth_url, "the app secret")?;
    }
    Ok((api_url, auth_url))
}

/// Plain HTTP shows what is sent to everyone on the way.
pub(crate) fn private(what: &str, url: &str, secret: &str) -> Result<()> {
    if url.trim_start().starts_with("https:") || is_loopback(url) {
        return Ok(());
    }
    let detail = format!("the {what} URL is plain http, over which {secret} would be sent unencrypted");
    Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::SECURE_URL))
}

/// A base URL without the trailing slash.
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

/// Whether a URL points to this machine.
pub(crate) fn is_loopback(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else { return false };
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ClientBuilder")
            .field("app_key", &self.settings.app_key)
            .field("app_secret", &self.settings.app_secret)
            .field("server_url", &self.settings.server_url)
            .field("api_url", &self.settings.api_url)
            .field("auth_url", &self.settings.auth_url)
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
        let lookup = |_: &str, variable: Option<&str>| match variable? {
            "TIKTOK_APP_KEY" => Some("from env".to_owned()),
            "TIKTOK_SHOP_ID" => Some(" 7001\n".to_owned()),
            "TIKTOK_SHOP_CIPHER" => Some("ROW_c\r\n".to_owned()),
            "TIKTOK_SERVICE_ID" => Some("7172\n".to_owned()),
            "TIKTOK_API_URL" => Some("http://localhost:1".to_owned()),
            "TIKTOK_AUTH_URL" => Some(" ".to_owned()),
            _ => None,
        };
        let context = builder().fill(lookup).context().unwrap();
        let shared = &context.shared;
        assert_eq!((shared.app_key.as_str(), shared.api_url.as_str()), ("key", "http://localhost:1"));
        assert_eq!(context.scope.shop_id.as_deref(), Some("7001"));
        assert_eq!(context.scope.options.shop_cipher.as_deref(), Some("ROW_c"));
        assert_eq!(shared.service_id.as_deref(), Some("7172"));
        assert_eq!(shared.auth_url, AUTH_URL);
    }

    #[test]
    fn a_shop_that_is_named_is_not_mixed_with_another_ones_cipher() {
        let environment = |_: &str, variable: Option<&str>| match variable? {
            "TIKTOK_SHOP_ID" => Some("7001".to_owned()),
            "TIKTOK_SHOP_CIPHER" => Some("ROW_7001".to_owned()),
            "TIKTOK_ACCESS_TOKEN" => Some("TTP_7001".to_owned()),
            "TIKTOK_CATEGORY_ASSET_CIPHER" => Some("CAT_1".to_owned()),
            _ => None,
        };
        let named =
            [builder().shop_id("7002").fill(environment), builder().fill(environment).shop_id("7002")];
        for builder in named {
            let scope = builder.context().unwrap().scope;
            assert_eq!((scope.shop_id.as_deref(), &scope.options.shop_cipher), (Some("7002"), &None));
            assert!(scope.options.access_token.is_some() && scope.options.category_asset_cipher.is_some());
        }
        let ciphered = builder().shop_cipher("ROW_7002").fill(environment).context().unwrap().scope;
        assert_eq!((&ciphered.shop_id, ciphered.options.shop_cipher.as_deref()), (&None, Some("ROW_7002")));
        let asset = builder().fill(environment).category_asset("US").context().unwrap().scope;
        assert_eq!((asset.asset.as_deref(), &asset.options.category_asset_cipher), (Some("US"), &None));
        let account = AccountId::new("key", "seller");
        let accounted = builder().fill(environment).account(account).context().unwrap().scope;
        assert!(accounted.options.access_token.is_none() && accounted.account.is_some());
        let both =
            builder().shop_id("7001").shop_cipher("ROW_7001").fill(environment).context().unwrap().scope;
        assert!(both.shop_id.is_some() && both.options.shop_cipher.is_some());
    }

    #[test]
    fn the_limiter_can_be_set_and_switched_off() {
        assert!(matches!(builder().limiter(None).limiter, Some(None)));
        assert!(matches!(builder().limiter(LimiterOptions::per_second(5.0)).limiter, Some(Some(_))));
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
