//! The client: one per app. Handles for shops, accounts and options are cheap copies that share its connections.

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;

use crate::call::credentials;
use crate::call::input::{CallOptions, Input};
use crate::call::pipeline;
use crate::call::prepared::{self, PreparedRequest};
use crate::call::response::Response;
use crate::config::ClientBuilder;
use crate::context::{Context, Scope};
use crate::document::download::{self, Document};
use crate::document::label::{self, LabelOptions};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::oauth::{OAuth, ShopDiscovery};
use crate::secret::Secret;
use crate::token::{AccountId, AuthorizedShop, TokenManager};
use crate::walk::changes::{ChangeKind, ChangeOptions, Changes};
use crate::walk::pages::{Items, PageOptions, Pages};
use crate::walk::windows::{self, WindowOptions};
use crate::webhook::Verifier;

/// A client of the Open Platform. Clones share connections, limiter, clock and tokens.
#[derive(Clone)]
pub struct Client {
    context: Context,
}

impl Client {
    /// Starts to configure a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client from the environment: `TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET` and whatever else
    /// [`ClientBuilder::from_env`] reads.
    pub fn from_env() -> Result<Client> {
        ClientBuilder::default().from_env().build()
    }

    /// Calls an operation: `order.get_order_list`, or by its PHP or Laravel name.
    ///
    /// # Errors
    /// See [`ErrorKind`]. Nothing was sent if the kind is `InvalidRequest` and there is no `code`.
    pub async fn call(&self, operation: &str, input: Input, options: CallOptions) -> Result<Response> {
        pipeline::operation(&self.context, operation, input, options).await
    }

    /// The request that [`Client::call`] would send first, validated and signed, but not sent: to inspect, or to send
    /// with another HTTP client. It does not pass through the limiter.
    ///
    /// Like a call, it first obtains what it needs to sign: the cipher of a shop that is not known yet, and a new
    /// access token if the stored one has expired. If the token and the cipher are given by hand, nothing is sent at
    /// all.
    ///
    /// # Errors
    /// Those of a call before it sends: `InvalidRequest`, `Configuration`, or the errors of those preparations.
    pub async fn prepare(
        &self,
        operation: &str,
        input: Input,
        options: CallOptions,
    ) -> Result<PreparedRequest> {
        prepared::operation(&self.context, operation, input, options).await
    }

    /// How long a call with these options may take, with its retries and waits: their deadline, else this client's. An upload
    /// (`is_upload`) may take longer by default.
    pub fn deadline(&self, options: &CallOptions, is_upload: bool) -> Duration {
        self.context.shared.times.of_call(options, is_upload)
    }

    /// Calls a path that the catalogue need not know, signed, retried and classified as any other.
    ///
    /// `path` is literal (`/order/202309/orders/search`), or has `{names}` that are filled from `input.path`. Flat
    /// parameters go into the query of a GET or DELETE and into the body of a POST or PUT; nothing is validated.
    /// Ciphers are added if the catalogue knows the path, or if these `options` name one.
    pub async fn request(
        &self,
        method: &str,
        path: &str,
        input: Input,
        options: CallOptions,
    ) -> Result<Response> {
        pipeline::raw(&self.context, method, path, input, options).await
    }

    /// Walks the pages of a search or list.
    pub fn pages(&self, operation: &str, input: Input, options: PageOptions) -> Pages {
        Pages::new(self.context.clone(), operation.to_owned(), input, options)
    }

    /// Walks the items of a search or list, page by page, each as JSON text.
    pub fn items(&self, operation: &str, input: Input, options: PageOptions) -> Items {
        self.pages(operation, input, options).into()
    }

    /// Walks the items of a search that is split into windows of time, so that no cap on results ends it. Each item is
    /// returned once.
    pub fn windows(&self, operation: &str, input: Input, options: WindowOptions) -> Items {
        self.window_pages(operation, input, options).into()
    }

    /// The same, page by page. Each page's `next_page_token`, or that of the error, leads to what follows, through all
    /// windows that are left.
    pub fn window_pages(&self, operation: &str, input: Input, options: WindowOptions) -> Pages {
        windows::walk(self.context.clone(), operation.to_owned(), input, options)
    }

    /// Follows what changes, oldest first, until now: each change once, none lost, also if items change while they are read. Keep
    /// the [`cursor`](Changes::cursor), and continue with it later.
    ///
    /// # Errors
    /// `InvalidRequest` for a cursor that is damaged, or belongs to another kind or shop.
    pub fn changes(&self, kind: &'static ChangeKind, options: ChangeOptions) -> Result<Changes> {
        Changes::new(self.context.clone(), kind, options)
    }

    /// A handle for a shop. Its cipher and token are looked up in the store, or else the platform is asked once.
    pub fn shop(&self, shop_id: &str) -> Client {
        self.with_scope(|scope| {
            scope.shop_id = Some(shop_id.to_owned());
            scope.options.shop_cipher = None;
        })
    }

    /// A handle with a shop cipher, which is sent to operations that take one.
    pub fn with_shop_cipher(&self, cipher: impl Into<String>) -> Client {
        let cipher = cipher.into();
        self.with_scope(|scope| {
            scope.options.shop_cipher = Some(cipher);
            scope.shop_id = None;
        })
    }

    /// A handle with a category asset cipher, which is sent to operations that take one.
    pub fn with_category_asset_cipher(&self, cipher: impl Into<String>) -> Client {
        let cipher = cipher.into();
        self.with_scope(|scope| {
            scope.options.category_asset_cipher = Some(cipher);
            scope.asset = None;
        })
    }

    /// A handle for a category asset of a partner, named by the id of its category, or by its target market (`US`) if only one
    /// asset is of that market. Its cipher is looked up in the store, or else the platform is asked once. If the platform refuses
    /// the cipher, it is asked anew, and the call is sent once more.
    ///
    /// The calls of the handle fail with `InvalidRequest` if the account opens no such asset, or several.
    pub fn category_asset(&self, asset: &str) -> Client {
        self.with_scope(|scope| {
            scope.asset = Some(asset.to_owned());
            scope.options.category_asset_cipher = None;
        })
    }

    /// A handle with an access token given by hand. It cannot be refreshed.
    pub fn with_access_token(&self, token: impl Into<Secret>) -> Client {
        let token = token.into();
        self.with_scope(|scope| {
            scope.options.access_token = Some(token);
            scope.account = None;
        })
    }

    /// A handle for a stored authorization.
    pub fn with_account(&self, account: AccountId) -> Client {
        self.with_scope(|scope| {
            scope.account = Some(account);
            scope.options.access_token = None;
        })
    }

    /// A handle whose calls have these options unless they set their own.
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

    /// Refuses a handle whose shop, category asset or account has an empty name, for those who want to hear of it before a call.
    ///
    /// # Errors
    /// `InvalidRequest`.
    #[doc(hidden)]
    pub fn refuse_empty_names(&self) -> Result<()> {
        self.context.scope.refuse_empty_names()
    }

    /// The request id of the latest response to any handle of this client.
    pub fn last_request_id(&self) -> Option<String> {
        self.context.shared.last_request_id()
    }

    /// The app's key.
    pub fn app_key(&self) -> &str {
        &self.context.shared.app_key
    }

    /// The URL of the API: `https://open-api.tiktokglobalshop.com` unless set otherwise.
    pub fn api_url(&self) -> &str {
        &self.context.shared.api_url
    }

    /// The stored authorization that this handle is bound to, if it was given one.
    pub fn account(&self) -> Option<&AccountId> {
        self.context.scope.account.as_ref()
    }

    /// The cipher of this handle's shop, looked up if necessary; `None` if the handle has no shop.
    pub async fn shop_cipher(&self) -> Result<Option<String>> {
        credentials::shop_cipher(&self.context, &self.context.scope.options).await
    }

    /// The manager of stored tokens.
    ///
    /// # Errors
    /// `Configuration` if the client has no store.
    pub fn tokens(&self) -> Result<&TokenManager> {
        self.context.shared.via.refuse("the token store")?;
        self.context.shared.tokens.as_ref().ok_or_else(|| {
            Error::new(ErrorKind::Configuration, "the client has no token store").with_hint(&hint::GIVE_STORE)
        })
    }

    /// Waits for token refreshes that were sent, so that nothing is lost with this process or runtime, and tries once
    /// more to save tokens that the store refused. Waits at most
    /// [`exit_wait`](crate::token::ManagerOptions::exit_wait). Returns whether nothing is left. The client can still be
    /// used afterwards.
    ///
    /// The end of `main` and `std::process::exit` wait by themselves; call this before the end of a runtime that your
    /// own store depends on.
    pub async fn close(&self) -> bool {
        match &self.context.shared.tokens {
            Some(manager) => manager.settle().await,
            None => true,
        }
    }

    /// The OAuth side of the app, on the same connections: authorization links, codes and tokens.
    pub fn oauth(&self) -> OAuth {
        self.context.shared.oauth()
    }

    /// Verifies and reads the app's webhooks. A client without the app secret verifies none: each is a `Configuration` error.
    pub fn webhooks(&self) -> Verifier {
        let shared = &self.context.shared;
        let app = shared.via.app_secret().map(|secret| (shared.app_key.clone(), secret.clone()));
        Verifier::new(app).clock(self.context.shared.clock.clone())
    }

    /// Fetches a document from a URL that a response gave, without signature or token.
    pub async fn download(&self, url: &str) -> Result<Document> {
        let found = download::fetch(&self.context.shared, url).await;
        found.map_err(|error| self.context.failed(error))
    }

    /// Fetches the shipping label of a package: asks until it is ready, downloads it, and checks that it is a label.
    pub async fn download_label(&self, package_id: &str, options: LabelOptions) -> Result<Document> {
        Box::pin(label::download(&self.context, package_id, options)).await
    }

    fn with_scope(&self, change: impl FnOnce(&mut Scope)) -> Client {
        Client { context: self.context.with_scope(change) }
    }
}

impl ClientBuilder {
    /// Makes the client.
    ///
    /// # Errors
    /// `Configuration`, with what is missing or wrong.
    pub fn build(self) -> Result<Client> {
        Ok(Client { context: self.context()? })
    }
}

#[async_trait]
impl ShopDiscovery for Client {
    async fn authorized_shops(&self, access_token: &Secret) -> Result<Vec<AuthorizedShop>> {
        credentials::authorized_shops(&self.with_access_token(access_token.clone()).context).await
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Client")
            .field("app_key", &self.context.shared.app_key)
            .field("via", &self.context.shared.via)
            .field("api_url", &self.context.shared.api_url)
            .field("auth_url", &self.context.shared.auth_url)
            .field("times", &self.context.shared.times)
            .field("retry", &self.context.shared.retry)
            .field("account", &self.context.scope.account)
            .field("shop_id", &self.context.scope.shop_id)
            .field("category_asset", &self.context.scope.asset)
            .field("version_limit", &self.context.scope.version_limit)
            .field("options", &self.context.scope.options)
            .finish_non_exhaustive()
    }
}
