//! The client: one per app. Handles for shops, accounts and options are cheap copies on the same pool.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;

use crate::call::call_id::CallId;
use crate::call::credentials;
use crate::call::http::HttpOptions;
use crate::call::input::{CallOptions, Input};
use crate::call::limit::Limiter;
use crate::call::pipeline;
use crate::call::prepared::{self, PreparedRequest};
use crate::call::proxies::Proxies;
use crate::call::response::Response;
use crate::call::retry::RetryPolicy;
use crate::call::target::Target;
use crate::clock::CorrectedClock;
use crate::config::ClientBuilder;
use crate::document::download::{self, Document, Documents};
use crate::document::label::{self, LabelOptions};
use crate::error::{Error, ErrorKind, ItemError, Result};
use crate::hooks::{Hooks, WarningInfo, WarningKind};
use crate::oauth::{OAuth, ShopDiscovery};
use crate::secret::Secret;
use crate::token::book::ShopBook;
use crate::token::{AccountId, AuthorizedShop, ManagerOptions, TokenManager, TokenStore};
use crate::walk::pages::{Items, PageOptions, Pages};
use crate::walk::windows::{self, WindowOptions};
use crate::webhook::Verifier;

/// A client of the Open Platform. Clones share connections, limiter, clock and tokens.
#[derive(Clone)]
pub struct Client {
    pub(crate) core: Arc<Core>,
    pub(crate) scope: Arc<Scope>,
}

/// What all handles of an app share.
pub(crate) struct Core {
    pub(crate) app_key: String,
    pub(crate) app_secret: Secret,
    pub(crate) service_id: Option<String>,
    pub(crate) api_url: String,
    pub(crate) auth_url: String,
    pub(crate) http: reqwest::Client,
    pub(crate) proxies: Proxies,
    pub(crate) documents: Documents,
    pub(crate) times: Times,
    pub(crate) retry: RetryPolicy,
    pub(crate) limiter: Limiter,
    pub(crate) clock: Arc<CorrectedClock>,
    pub(crate) hooks: Option<Arc<dyn Hooks>>,
    pub(crate) tokens: Option<TokenManager>,
    pub(crate) shops: ShopBook,
    pub(crate) max_response_bytes: usize,
    pub(crate) last_request_id: Mutex<Option<String>>,
}

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Times {
    /// One attempt.
    pub(crate) attempt: Duration,
    /// One attempt of an upload.
    pub(crate) upload: Duration,
    /// The whole call; `None`: see [`DEADLINE`].
    pub(crate) call: Option<Duration>,
}

/// What makes one handle differ from another.
#[derive(Clone, Default)]
pub(crate) struct Scope {
    pub(crate) options: CallOptions,
    pub(crate) version_limit: Option<String>,
    pub(crate) account: Option<AccountId>,
    pub(crate) shop_id: Option<String>,
}

impl Client {
    /// Starts to configure a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client from the environment: `TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET` and what else
    /// [`ClientBuilder::from_env`] reads.
    pub fn from_env() -> Result<Client> {
        ClientBuilder::default().from_env().build()
    }

    /// Calls an operation: `order.get_order_list`, or by its PHP or Laravel name.
    ///
    /// # Errors
    /// See [`ErrorKind`]. Nothing was sent when the kind is `InvalidRequest` and there is no `code`.
    pub async fn call(&self, operation: &str, input: Input, options: CallOptions) -> Result<Response> {
        let options = self.scope.options.clone().overlaid(options);
        let limit = self.scope.version_limit.as_deref();
        let target = match Target::operation(operation, options.version.as_deref(), limit) {
            Ok(target) => target,
            Err(error) => return Err(self.core.failed(error)),
        };
        pipeline::run(self, target, input, options).await
    }

    /// The request that [`Client::call`] would send first, checked, stamped and signed, and not sent: to look at, or to
    /// send with another HTTP client. It stops before the limiter.
    ///
    /// What a call must know before it can sign, this asks for as a call does: the cipher of a shop that is not known
    /// yet, and a new access token where the stored one has run out. With token and cipher given by hand nothing is
    /// sent at all.
    ///
    /// # Errors
    /// As of a call before it sends: `InvalidRequest`, `Configuration`, or what the questions come to.
    pub async fn prepare(
        &self,
        operation: &str,
        input: Input,
        options: CallOptions,
    ) -> Result<PreparedRequest> {
        let options = self.scope.options.clone().overlaid(options);
        let limit = self.scope.version_limit.as_deref();
        let id = CallId::next();
        let prepared = match Target::operation(operation, options.version.as_deref(), limit) {
            Ok(target) => Box::pin(id.around(prepared::prepare(self, &target, input, options))).await,
            Err(error) => Err(error),
        };
        prepared.map_err(|error| self.core.failed(error.with_call(id, self.scope.shop_id.clone())))
    }

    /// Calls a path that the catalogue need not know, signed, retried and classified as any other.
    ///
    /// `path` is literal (`/order/202309/orders/search`), or has `{names}` that are filled from `input.path`. Flat
    /// parameters go into the query of a GET or DELETE and into the body of a POST or PUT; nothing is checked.
    /// Ciphers are added where the catalogue knows the path, or where these `options` name one.
    pub async fn request(
        &self,
        method: &str,
        path: &str,
        input: Input,
        options: CallOptions,
    ) -> Result<Response> {
        let target = match Target::raw(method, path, &options) {
            Ok(target) => target,
            Err(error) => return Err(self.core.failed(error)),
        };
        let options = self.scope.options.clone().overlaid(options);
        pipeline::run(self, target, input, options).await
    }

    /// Walks the pages of a search or list.
    pub fn pages(&self, operation: &str, input: Input, options: PageOptions) -> Pages {
        Pages::new(self.clone(), operation.to_owned(), input, options)
    }

    /// Walks the items of a search or list, page by page, each as JSON text.
    pub fn items(&self, operation: &str, input: Input, options: PageOptions) -> Items {
        self.pages(operation, input, options).into()
    }

    /// Walks the items of a search that is split into windows of time, so that no result cap ends it. Each item once.
    pub fn windows(&self, operation: &str, input: Input, options: WindowOptions) -> Items {
        self.window_pages(operation, input, options).into()
    }

    /// The same page by page. Each page's `next_token`, or that of the error, leads to what follows, through all windows
    /// that are left.
    pub fn window_pages(&self, operation: &str, input: Input, options: WindowOptions) -> Pages {
        windows::walk(self.clone(), operation.to_owned(), input, options)
    }

    /// A handle for a shop. Its cipher and the token are looked up in the store, else the platform is asked once.
    pub fn shop(&self, shop_id: &str) -> Client {
        self.with_scope(|scope| {
            scope.shop_id = Some(shop_id.to_owned());
            scope.options.shop_cipher = None;
        })
    }

    /// A handle with a shop cipher, for those operations that take one.
    pub fn with_shop_cipher(&self, cipher: impl Into<String>) -> Client {
        let cipher = cipher.into();
        self.with_scope(|scope| {
            scope.options.shop_cipher = Some(cipher);
            scope.shop_id = None;
        })
    }

    /// A handle with a category asset cipher, for those operations that take one.
    pub fn with_category_asset_cipher(&self, cipher: impl Into<String>) -> Client {
        let cipher = cipher.into();
        self.with_scope(|scope| scope.options.category_asset_cipher = Some(cipher))
    }

    /// A handle with an access token given by hand. It cannot be refreshed.
    pub fn with_access_token(&self, token: impl Into<Secret>) -> Client {
        let token = token.into();
        self.with_scope(|scope| {
            scope.options.access_token = Some(token);
            scope.account = None;
        })
    }

    /// A handle on a stored authorization.
    pub fn with_account(&self, account: AccountId) -> Client {
        self.with_scope(|scope| {
            scope.account = Some(account);
            scope.options.access_token = None;
        })
    }

    /// A handle whose calls have these options unless they bring their own.
    ///
    /// A `version` here is a limit, as in [`Client::with_version`]: not every operation has every version.
    pub fn with_options(&self, mut options: CallOptions) -> Client {
        let version = options.version.take();
        self.with_scope(|scope| {
            scope.options = std::mem::take(&mut scope.options).overlaid(options);
            scope.version_limit = version.or(scope.version_limit.take());
        })
    }

    /// A handle that calls, for each operation, the newest version that is not newer than this one.
    pub fn with_version(&self, version: &str) -> Client {
        self.with_scope(|scope| scope.version_limit = Some(version.to_owned()))
    }

    /// The request id of the latest answer to any handle of this client.
    pub fn last_request_id(&self) -> Option<String> {
        self.core.last_request_id.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The app's key.
    pub fn app_key(&self) -> &str {
        &self.core.app_key
    }

    /// Where the API is: `https://open-api.tiktokglobalshop.com` unless set otherwise.
    pub fn api_url(&self) -> &str {
        &self.core.api_url
    }

    /// The stored authorization that this handle is bound to, if it was given one.
    pub fn account(&self) -> Option<&AccountId> {
        self.scope.account.as_ref()
    }

    /// The cipher of this handle's shop, looked up where that is needed; `None` where the handle has no shop.
    pub async fn shop_cipher(&self) -> Result<Option<String>> {
        credentials::shop_cipher(self, &self.scope.options).await
    }

    /// The manager of stored tokens.
    ///
    /// # Errors
    /// `Configuration` where the client has no store.
    pub fn tokens(&self) -> Result<&TokenManager> {
        self.core.tokens.as_ref().ok_or_else(|| {
            Error::new(ErrorKind::Configuration, "the client has no token store")
                .with_hint("Give it one with ClientBuilder::store.")
        })
    }

    /// Waits for token refreshes that were sent, so that nothing is lost with this process or runtime, and offers
    /// tokens to the store once more that it would not take. At most
    /// [`exit_wait`](crate::token::ManagerOptions::exit_wait). Whether nothing is left. The client can be used on.
    ///
    /// The end of `main` and `std::process::exit` wait by themselves; call this before the end of a runtime that a
    /// store of your own works on.
    pub async fn close(&self) -> bool {
        match &self.core.tokens {
            Some(manager) => manager.settle().await,
            None => true,
        }
    }

    /// The OAuth side of the app, on the same connections: authorize links, codes and tokens.
    pub fn oauth(&self) -> OAuth {
        self.core.oauth()
    }

    /// Verifies and reads the app's webhooks.
    pub fn webhooks(&self) -> Verifier {
        let app = (self.core.app_key.clone(), self.core.app_secret.clone());
        Verifier::new([app]).clock(self.core.clock.clone())
    }

    /// Fetches a document from a URL that an answer gave, without signature or token.
    pub async fn download(&self, url: &str) -> Result<Document> {
        let found = download::fetch(&self.core, url).await;
        found.map_err(|error| self.core.failed(error))
    }

    /// Fetches the shipping label of a package: asks until it is ready, downloads it, and checks that it is one.
    pub async fn download_label(&self, package_id: &str, options: LabelOptions) -> Result<Document> {
        Box::pin(label::download(self, package_id, options)).await
    }

    fn with_scope(&self, change: impl FnOnce(&mut Scope)) -> Client {
        let mut scope = Scope::clone(&self.scope);
        change(&mut scope);
        Client { core: self.core.clone(), scope: Arc::new(scope) }
    }

    /// Tells the log and the hooks of what is most likely not what was meant.
    pub(crate) fn warn(&self, target: &Target, kind: WarningKind, text: String, items: &[ItemError]) {
        tracing::warn!(operation = target.label, ?kind, "{text}");
        if let Some(hooks) = &self.core.hooks {
            let (operation, shop) = (target.label.clone(), self.scope.shop_id.clone());
            let call = CallId::current();
            hooks.warning(&WarningInfo { call, operation, shop, kind, text, items: items.to_vec() });
        }
    }
}

impl Core {
    /// Adds the manager of stored tokens, which refreshes with the same clock and hooks, over connections of its own.
    pub(crate) fn with_store(
        mut self,
        store: Option<Arc<dyn TokenStore>>,
        options: ManagerOptions,
        http: HttpOptions,
    ) -> Core {
        let Some(store) = store else { return self };
        let options = match self.hooks.clone() {
            Some(hooks) => options.hooks(hooks),
            None => options,
        };
        let refresher = Arc::new(self.oauth().with_refreshes_apart(http));
        self.tokens = Some(TokenManager::with_options(store, refresher, self.clock.clone(), options));
        self
    }

    fn oauth(&self) -> OAuth {
        let secret = self.app_secret.clone();
        let oauth = OAuth::new(self.app_key.as_str(), secret, self.http.clone(), self.clock.clone());
        // Whether plain HTTP is allowed was asked when the client was built.
        let oauth = oauth
            .with_auth_url(self.auth_url.as_str())
            .with_proxies(self.proxies.clone())
            .with_insecure_http(true);
        match &self.service_id {
            Some(id) => oauth.with_service_id(id.as_str()),
            None => oauth,
        }
    }

    /// Tells the hooks of an error that ends a call.
    pub(crate) fn failed(&self, error: Error) -> Error {
        if let Some(hooks) = &self.hooks {
            hooks.failure(&error);
        }
        error
    }

    pub(crate) fn remember_request_id(&self, request_id: &str) {
        let mut last = self.last_request_id.lock().unwrap_or_else(PoisonError::into_inner);
        let last = last.get_or_insert_default();
        last.clear();
        last.push_str(request_id);
    }
}

#[async_trait]
impl ShopDiscovery for Client {
    async fn authorized_shops(&self, access_token: &Secret) -> Result<Vec<AuthorizedShop>> {
        credentials::authorized_shops(&self.with_access_token(access_token.clone())).await
    }
}

/// Longer than any program runs, and short enough to be added to any time of a clock.
const ENDLESS: Duration = Duration::from_secs(10 * 365 * 86_400);

/// The bound of a whole call that nobody has set, unless four attempts may take longer.
const DEADLINE: Duration = Duration::from_secs(120);

impl Times {
    /// The bound of one attempt.
    pub(crate) fn of_attempt(&self, options: &CallOptions, upload: bool) -> Duration {
        options.timeout.unwrap_or(if upload { self.upload } else { self.attempt })
    }

    /// The bound of a whole call.
    pub(crate) fn of_call(&self, options: &CallOptions, upload: bool) -> Duration {
        let usual = || self.of_attempt(options, upload).saturating_mul(4).max(DEADLINE);
        options.deadline.or(self.call).unwrap_or_else(usual).min(ENDLESS)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Client")
            .field("app_key", &self.core.app_key)
            .field("app_secret", &self.core.app_secret)
            .field("api_url", &self.core.api_url)
            .field("auth_url", &self.core.auth_url)
            .field("times", &self.core.times)
            .field("retry", &self.core.retry)
            .field("account", &self.scope.account)
            .field("shop_id", &self.scope.shop_id)
            .field("version_limit", &self.scope.version_limit)
            .field("options", &self.scope.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endless_times_are_no_panic() {
        let times = Times { attempt: Duration::MAX, upload: Duration::MAX, call: None };
        let options = CallOptions::new();
        assert_eq!(times.of_call(&options, false), ENDLESS);
        assert_eq!(times.of_call(&options.clone().timeout(Duration::MAX), true), ENDLESS);
        assert_eq!(times.of_call(&options.deadline(Duration::MAX), true), ENDLESS);
        assert!(tokio::time::Instant::now().checked_add(ENDLESS).is_some());
    }

    #[test]
    fn a_timeout_bounds_an_attempt_and_a_deadline_the_call() {
        let seconds = Duration::from_secs;
        let times = Times { attempt: seconds(30), upload: seconds(120), call: None };
        let bounds = |options: &CallOptions, upload| {
            (times.of_attempt(options, upload), times.of_call(options, upload))
        };
        let plain = CallOptions::new();
        assert_eq!(bounds(&plain, false), (seconds(30), seconds(120)));
        assert_eq!(bounds(&plain, true), (seconds(120), seconds(480)));
        assert_eq!(bounds(&plain.clone().timeout(seconds(5)), false), (seconds(5), seconds(120)));
        assert_eq!(bounds(&plain.clone().timeout(seconds(60)), false), (seconds(60), seconds(240)));
        assert_eq!(bounds(&plain.deadline(seconds(9)), false), (seconds(30), seconds(9)));
    }
}
