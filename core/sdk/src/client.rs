//! The client, async and blocking: one type with a marker.

use std::fmt;

use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::token::{AccountId, TokenManager};
use tiktokshop_core::webhook::Verifier;
use tiktokshop_core::{CallOptions, Client as Core, Secret};

use crate::Result;
use crate::builder::ClientBuilder;

/// Marks clients whose calls are awaited.
#[derive(Debug, Clone, Copy, Default)]
pub struct Async;

/// A client of the Open Platform; see [`Client`](crate::Client) and [`blocking::Client`](crate::blocking::Client).
///
/// It is cheap to clone. Its handles for shops, accounts and options share its connections, limiter, clock and tokens.
#[derive(Clone)]
pub struct Handle<M> {
    pub(crate) core: Core,
    pub(crate) mode: M,
}

impl<M: Clone> Handle<M> {
    /// A handle for a shop. Its cipher and token come from the store; if they are not there, the platform is asked once.
    pub fn shop(&self, shop_id: &str) -> Handle<M> {
        self.on(self.core.shop(shop_id))
    }

    /// A handle with a shop cipher, for the operations that accept one.
    pub fn with_shop_cipher(&self, cipher: impl Into<String>) -> Handle<M> {
        self.on(self.core.with_shop_cipher(cipher))
    }

    /// A handle for a category asset of a partner, named by the id of its category, or by its target market (`US`) if only one
    /// asset is of that market. Its cipher comes from the store; if it is not there, the platform is asked once.
    ///
    /// The calls of the handle fail with `InvalidRequest` if the account opens no such asset, or several.
    pub fn category_asset(&self, asset: &str) -> Handle<M> {
        self.on(self.core.category_asset(asset))
    }

    /// A handle with a category asset cipher, for the operations that accept one.
    pub fn with_category_asset_cipher(&self, cipher: impl Into<String>) -> Handle<M> {
        self.on(self.core.with_category_asset_cipher(cipher))
    }

    /// A handle with a fixed access token, which cannot be refreshed.
    pub fn with_access_token(&self, token: impl Into<Secret>) -> Handle<M> {
        self.on(self.core.with_access_token(token))
    }

    /// A handle for a stored authorization.
    pub fn with_account(&self, account: AccountId) -> Handle<M> {
        self.on(self.core.with_account(account))
    }

    /// A handle whose calls use these options unless they set their own. A `version` is an upper limit, as in
    /// [`Handle::with_version`].
    pub fn with_options(&self, options: CallOptions) -> Handle<M> {
        self.on(self.core.with_options(options))
    }

    /// A handle that calls each operation in its newest version up to this one.
    #[doc(alias = "useVersion")]
    pub fn with_version(&self, version: &str) -> Handle<M> {
        self.on(self.core.with_version(version))
    }

    fn on(&self, core: Core) -> Handle<M> {
        Handle { core, mode: self.mode.clone() }
    }
}

impl<M> Handle<M> {
    /// The request id of the latest response to any handle of this client.
    #[doc(alias = "getLastRequestId")]
    pub fn last_request_id(&self) -> Option<String> {
        self.core.last_request_id()
    }

    /// The app's key.
    pub fn app_key(&self) -> &str {
        self.core.app_key()
    }

    /// OAuth for the app: authorization links, callbacks and tokens.
    pub fn oauth(&self) -> OAuth {
        self.core.oauth()
    }

    /// The verifier of the app's webhooks, for [`webhook::construct_event`](crate::webhook::construct_event).
    pub fn webhooks(&self) -> Verifier {
        self.core.webhooks()
    }

    /// The manager of stored tokens. [`standing`](TokenManager::standing) says how an authorization stands.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the client has no store.
    pub fn tokens(&self) -> Result<&TokenManager> {
        self.core.tokens()
    }

    /// The underlying untyped client, with the same connections.
    pub fn core(&self) -> &Core {
        &self.core
    }
}

impl Handle<Async> {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder<Async> {
        ClientBuilder::new(Async)
    }

    /// Creates a client from `TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET` and the other variables that
    /// [`ClientBuilder::from_env`] reads.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the app key or the app secret is missing.
    pub fn from_env() -> Result<Handle<Async>> {
        Handle::<Async>::builder().from_env().build()
    }

    /// Waits for token refreshes in flight, so that nothing is lost with this runtime, and tries once more to save tokens that
    /// the store did not accept, for at most
    /// [`ManagerOptions::exit_wait`](tiktokshop_core::token::ManagerOptions::exit_wait). Returns whether nothing is left.
    ///
    /// The end of `main` and `std::process::exit` wait without this call. It is for your own stores that are bound to one
    /// runtime.
    pub async fn close(&self) -> bool {
        self.core.close().await
    }
}

impl From<Core> for Handle<Async> {
    fn from(core: Core) -> Handle<Async> {
        Handle { core, mode: Async }
    }
}

impl<M> fmt::Debug for Handle<M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.core.fmt(out)
    }
}
