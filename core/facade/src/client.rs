//! A client behind a binding: settings and handles as JSON text, calls as text and bytes.

use std::sync::Arc;

use tiktokshop_core::PreparedRequest;
use tiktokshop_core::token::{AccountId, TokenSet, TokenStore};
use tokio::sync::OnceCell;

use crate::clock::TestClock;
use crate::config::{Config, Seed};
use crate::failure::Result;
use crate::generated::settings::HandleOptions;
use crate::input::{CallInput, File};
use crate::lazy_store::LazyStore;
use crate::port::Ports;
use crate::response::Response;
use crate::text;

/// A client, or a handle of one. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    pub(crate) core: tiktokshop_core::Client,
    pub(crate) shared: Arc<Shared>,
}

/// What all handles of a client share.
pub(crate) struct Shared {
    settings: String,
    ports: Ports,
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    /// The same, if it is a file or a database that keeps more than tokens.
    pub(crate) lazy: Option<Arc<LazyStore>>,
    /// Whether settings may come from the environment.
    pub(crate) env: bool,
    pub(crate) clock: TestClock,
    seed: Option<Seed>,
    seeded: OnceCell<()>,
}

impl Client {
    /// Makes a client from settings: `{app_key, app_secret, access_token, shop_cipher, api_url, ...}`.
    ///
    /// # Errors
    /// `Configuration`, or `InvalidRequest` for settings that cannot be read.
    pub fn open(settings: &str, ports: Ports) -> Result<Client> {
        let config: Config = text::read("the settings", settings)?;
        let built = config.build(&ports)?;
        let shared = Shared {
            settings: settings.to_owned(),
            ports,
            store: built.store,
            lazy: built.lazy,
            env: built.env,
            clock: built.clock,
            seed: built.seed,
            seeded: OnceCell::new(),
        };
        Ok(Client { core: built.client, shared: Arc::new(shared) })
    }

    /// The same settings with new connections: after a fork, the child must not use its parent's.
    pub fn reopened(&self) -> Result<Client> {
        Client::open(&self.shared.settings, self.shared.ports.clone())
    }

    /// A handle: `{shop_id, shop_cipher, access_token, account, version, timeout, ...}`.
    ///
    /// # Errors
    /// `InvalidRequest` for options that cannot be read, and for an empty name of a shop, an account or an asset.
    pub fn with(&self, options: &str) -> Result<Client> {
        let mut handle: HandleOptions = text::read("the handle", options)?;
        let mut core = self.core.clone();
        if let Some(token) = handle.access_token.take() {
            core = core.with_access_token(token);
        }
        if let Some(open_id) = handle.account.take() {
            let account = AccountId::new(core.app_key(), open_id);
            core = core.with_account(account);
        }
        if let Some(cipher) = handle.shop_cipher.take() {
            core = core.with_shop_cipher(cipher);
        }
        if let Some(shop_id) = handle.shop_id.take() {
            core = core.shop(&shop_id);
        }
        if let Some(cipher) = handle.category_asset_cipher.take() {
            core = core.with_category_asset_cipher(cipher);
        }
        if let Some(asset) = handle.category_asset.take() {
            core = core.category_asset(&asset);
        }
        core.refuse_empty_names()?;
        Ok(Client { core: core.with_options(handle.of_calls()?), shared: self.shared.clone() })
    }

    /// Calls an operation by its id, its PHP name or its Laravel name.
    pub async fn call(&self, operation: &str, input: &str, files: Vec<File>) -> Result<Response> {
        self.ready().await?;
        let (input, options) = read_input(input)?.call(files)?;
        Ok(self.core.call(operation, input, options).await?.into())
    }

    /// The request that a call would send, without sending it: see [`tiktokshop_core::Client::prepare`].
    pub async fn prepare(&self, operation: &str, input: &str, files: Vec<File>) -> Result<PreparedRequest> {
        self.ready().await?;
        let (input, options) = read_input(input)?.call(files)?;
        Ok(self.core.prepare(operation, input, options).await?)
    }

    /// The URL of the API, as it was set.
    pub fn api_url(&self) -> &str {
        self.core.api_url()
    }

    /// Calls a path that the catalogue need not know.
    pub async fn request(&self, method: &str, path: &str, input: &str, files: Vec<File>) -> Result<Response> {
        self.ready().await?;
        let (input, options) = read_input(input)?.call(files)?;
        Ok(self.core.request(method, path, input, options).await?.into())
    }

    /// The request id of the latest response to any handle of this client.
    pub fn last_request_id(&self) -> Option<String> {
        self.core.last_request_id()
    }

    /// The cipher of this handle's shop, looked up if necessary.
    pub async fn shop_cipher(&self) -> Result<Option<String>> {
        self.ready().await?;
        Ok(self.core.shop_cipher().await?)
    }

    /// Waits for token refreshes that were sent, and tries once more to save tokens that the store refused; at most for
    /// the option `token_options.exit_wait`. Returns whether nothing is left that would be lost with the process.
    pub async fn close(&self) -> bool {
        self.core.close().await
    }

    /// Sets the clock of a client that was given a `clock`, in Unix seconds; `false` for any other client.
    pub fn set_time(&self, now: i64) -> bool {
        self.shared.clock.set(now)
    }

    /// Puts tokens that were given by hand, with a refresh token, into the store, once.
    pub(crate) async fn ready(&self) -> Result<()> {
        let Some(seed) = &self.shared.seed else { return Ok(()) };
        self.shared.seeded.get_or_try_init(|| self.plant(seed)).await.map(|_| ())
    }

    /// A store that already has the account takes precedence: its tokens may have been refreshed since.
    async fn plant(&self, seed: &Seed) -> Result<()> {
        let manager = self.core.tokens()?;
        if manager.store().load(&seed.account).await?.is_some() {
            return Ok(());
        }
        let tokens = TokenSet::new(seed.access_token.as_str(), seed.expires_at)
            // Their owner becomes known at the first refresh: until then the account may have another name.
            .with_refresh_token(seed.refresh_token.as_str(), 0);
        manager.save(&seed.account, tokens).await?;
        Ok(())
    }
}

pub(crate) fn read_input(input: &str) -> Result<CallInput> {
    text::read("the parameters", input)
}
