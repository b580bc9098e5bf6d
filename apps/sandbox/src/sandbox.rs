//! A sandbox in this process: start it, look into it, change it, stop it.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::clock::{Clock, bounded, machine_time};
use crate::control;
use crate::fault::Fault;
use crate::journal::Received;
use crate::line::{Breaker, LineListener};
use crate::options::GateRules;
use crate::server;
use crate::state::{Shared, State};
use crate::webhook::delivery::{Delivery, WebhookOptions};
use crate::webhook::sender;
use crate::world::World;

/// Why a sandbox did not start.
#[derive(Debug)]
pub struct StartError(String);

impl fmt::Display for StartError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the sandbox did not start: {}", self.0)
    }
}

impl std::error::Error for StartError {}

/// A shop, as a client needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShopInfo {
    /// 19 digits.
    pub id: String,
    /// Goes into `shop_cipher`.
    pub cipher: String,
    /// The shop's name.
    pub name: String,
    /// Two letters.
    pub region: String,
    /// `LOCAL` or `CROSS_BORDER`.
    pub seller_type: String,
    /// The short code of the shop.
    pub code: String,
    /// The currency of its prices.
    pub currency: String,
}

/// An account that has already authorized the app.
#[derive(Clone, Serialize)]
pub struct Account {
    /// The user's id under the app.
    pub open_id: String,
    /// The user's name.
    pub name: String,
    /// Two letters.
    pub region: String,
    /// 0 seller, 1 creator, 3 partner.
    pub user_type: i64,
    /// Valid for 7 days.
    pub access_token: String,
    /// Exchanged for the next one.
    pub refresh_token: String,
    /// A seller's shops.
    pub shops: Vec<ShopInfo>,
    /// A partner's category assets.
    pub category_asset_ciphers: Vec<String>,
}

impl fmt::Debug for Account {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = out.debug_struct("Account");
        fields.field("open_id", &self.open_id).field("name", &self.name).field("shops", &self.shops);
        fields.finish_non_exhaustive()
    }
}

/// The settings that a sandbox starts with.
#[derive(Clone)]
pub struct Builder {
    port: u16,
    pub(crate) seed: u64,
    more_sellers: usize,
    public_url: Option<String>,
    start_time: Option<i64>,
    frozen: bool,
    app: (Option<String>, Option<String>),
    redirect_url: Option<String>,
    webhook_url: Option<String>,
    rules: GateRules,
    webhooks: WebhookOptions,
}

impl Default for Builder {
    fn default() -> Builder {
        Builder {
            port: 0,
            seed: 7,
            more_sellers: 0,
            public_url: None,
            start_time: None,
            frozen: false,
            app: (None, None),
            redirect_url: None,
            webhook_url: None,
            rules: GateRules::default(),
            webhooks: WebhookOptions::default(),
        }
    }
}

impl Builder {
    /// The port on 127.0.0.1; 0, the default, takes any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Builder {
        self.port = port;
        self
    }

    /// Determines every id, token and name; 7 by default.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Builder {
        self.seed = seed;
        self
    }

    /// How many local sellers in the US there are besides the usual ones, each with one shop: for tests with many shops.
    #[must_use]
    pub fn more_sellers(mut self, count: usize) -> Builder {
        self.more_sellers = count;
        self
    }

    /// The URL that responses link to, if the sandbox is reached by another name.
    #[must_use]
    pub fn public_url(mut self, url: &str) -> Builder {
        self.public_url = Some(url.trim_end_matches('/').to_owned());
        self
    }

    /// The time at which the clock starts, in Unix seconds; the machine's by default. A time after the year 9999 counts
    /// as its end.
    #[must_use]
    pub fn start_time(mut self, unix_seconds: i64) -> Builder {
        self.start_time = Some(unix_seconds);
        self
    }

    /// Stops the clock until it is advanced.
    #[must_use]
    pub fn frozen(mut self) -> Builder {
        self.frozen = true;
        self
    }

    /// The app's key and secret, instead of those derived from the seed.
    #[must_use]
    pub fn app(mut self, key: &str, secret: &str) -> Builder {
        self.app = (Some(key.to_owned()), Some(secret.to_owned()));
        self
    }

    /// Where the consent page redirects to; by default a page of the sandbox.
    #[must_use]
    pub fn redirect_url(mut self, url: &str) -> Builder {
        self.redirect_url = Some(url.to_owned());
        self
    }

    /// An address on this machine that receives every event.
    #[must_use]
    pub fn webhook_url(mut self, url: &str) -> Builder {
        self.webhook_url = Some(url.to_owned());
        self
    }

    /// How strict the gate is.
    #[must_use]
    pub fn rules(mut self, rules: GateRules) -> Builder {
        self.rules = rules;
        self
    }

    /// How webhooks are sent.
    #[must_use]
    pub fn webhooks(mut self, options: WebhookOptions) -> Builder {
        self.webhooks = options;
        self
    }

    /// How much sooner webhooks are sent again than on the platform.
    #[must_use]
    pub fn time_scale(mut self, scale: f64) -> Builder {
        self.webhooks.time_scale = scale;
        self
    }

    /// Starts the sandbox on threads of its own.
    ///
    /// # Errors
    /// If the port is taken, or the machine does not allow a server.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        self.start_blocking()
    }

    /// Starts the sandbox, for callers without a runtime.
    ///
    /// # Errors
    /// As `start`.
    pub fn start_blocking(self) -> Result<Sandbox, StartError> {
        let (listener, address) = listen(self.port)?;
        let base_url = self.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
        let (state, accounts) = self.state(self.starting_time());
        let app = state.world.app.clone();
        let runtime = runtime()?;
        let client = sender::client().map_err(|error| StartError(error.to_string()))?;
        let shared = Arc::new(Shared::new(state, client, base_url.clone(), self));
        runtime.spawn(sender::run(shared.clone()));
        runtime.spawn(accept(listener, shared.clone()));
        let first = accounts.first().cloned().ok_or_else(|| StartError("there is no seller".into()))?;
        Ok(Sandbox {
            control_url: format!("{base_url}{}", control::PREFIX.trim_end_matches('/')),
            api_url: base_url.clone(),
            auth_url: base_url,
            app_key: app.key,
            app_secret: app.secret,
            service_id: app.service_id,
            access_token: first.access_token,
            refresh_token: first.refresh_token,
            shops: first.shops,
            accounts,
            address,
            shared,
            runtime: Some(runtime),
        })
    }

    /// The time to start at.
    pub(crate) fn starting_time(&self) -> i64 {
        self.start_time.map_or_else(machine_time, bounded)
    }

    /// The state that a sandbox with these settings starts with, and the accounts that have authorized the app. Its
    /// clock stands still.
    pub(crate) fn state(&self, now: i64) -> (State, Vec<Account>) {
        let mut state = State::new(self.seed, now, self.more_sellers);
        let app = &mut state.world.app;
        app.key = self.app.0.clone().unwrap_or_else(|| app.key.clone());
        app.secret = self.app.1.clone().unwrap_or_else(|| app.secret.clone());
        (app.redirect_url, app.webhook_url) = (self.redirect_url.clone(), self.webhook_url.clone());
        state.rules = self.rules;
        state.deliveries.options = self.webhooks;
        crate::schema::store_samples(&mut state.world);
        let accounts = accounts(&mut state.world);
        (state, accounts)
    }

    /// Lets the clock of a state run, unless it is meant to stand still.
    pub(crate) fn running(&self, mut state: State) -> State {
        if !self.frozen {
            state.world.clock = Clock::starting_at(self.starting_time());
        }
        state
    }
}

fn listen(port: u16) -> Result<(std::net::TcpListener, SocketAddr), StartError> {
    let failed = |error: std::io::Error| StartError(format!("port {port} on 127.0.0.1: {error}"));
    let listener = std::net::TcpListener::bind(("127.0.0.1", port)).map_err(failed)?;
    listener.set_nonblocking(true).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

/// Threads of its own: the sandbox responds while a test blocks, and stops as a whole.
fn runtime() -> Result<Runtime, StartError> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let built = builder.worker_threads(2).thread_name("sandbox").enable_all().build();
    built.map_err(|error| StartError(error.to_string()))
}

async fn accept(listener: std::net::TcpListener, shared: Arc<Shared>) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let app = Router::new().fallback(server::serve).with_state(shared);
    let service = app.into_make_service_with_connect_info::<Breaker>();
    let _ = axum::serve(LineListener(listener), service).await;
}

/// Every account authorizes the app at the start.
fn accounts(world: &mut World) -> Vec<Account> {
    let users = world.sellers.clone();
    users.iter().map(|user| account(world, &user.open_id)).collect::<Option<_>>().unwrap_or_default()
}

/// Issues tokens to a user, and returns what a client needs to work for that user.
pub(crate) fn account(world: &mut World, open_id: &str) -> Option<Account> {
    let user = world.seller(open_id)?.clone();
    let (grant, now) = (world.full_grant(&user), world.now());
    let pair = world.tokens.issue(user.token_prefix(), grant, now);
    let assets = world.category_assets.iter().filter(|asset| asset.open_id == open_id);
    Some(Account {
        access_token: pair.access_token,
        refresh_token: pair.refresh_token,
        shops: shops(world, open_id),
        category_asset_ciphers: assets.map(|asset| asset.cipher.clone()).collect(),
        open_id: user.open_id,
        name: user.name,
        region: user.region,
        user_type: user.user_type,
    })
}

fn shops(world: &World, open_id: &str) -> Vec<ShopInfo> {
    let info = |shop: &crate::world::Shop| ShopInfo {
        id: shop.id.clone(),
        cipher: shop.cipher.clone(),
        name: shop.name.clone(),
        region: shop.region.clone(),
        seller_type: shop.seller_type.clone(),
        code: shop.code.clone(),
        currency: shop.currency.clone(),
    };
    world.shops.iter().filter(|shop| shop.open_id == open_id).map(info).collect()
}

/// A running sandbox. It stops when it is dropped.
pub struct Sandbox {
    /// The base URL of API calls.
    pub api_url: String,
    /// The base URL of the token endpoints and consent pages.
    pub auth_url: String,
    /// The base URL of the control API.
    pub control_url: String,
    /// The app's key.
    pub app_key: String,
    /// The app's secret.
    pub app_secret: String,
    /// The app's service id, for authorization links.
    pub service_id: String,
    /// The first seller's access token.
    pub access_token: String,
    /// The first seller's refresh token.
    pub refresh_token: String,
    /// The first seller's shops.
    pub shops: Vec<ShopInfo>,
    /// Every account that has authorized the app: local sellers, a cross-border seller, a creator and a partner.
    pub accounts: Vec<Account>,
    /// Where it listens.
    pub address: SocketAddr,
    shared: Arc<Shared>,
    runtime: Option<Runtime>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = out.debug_struct("Sandbox");
        fields.field("api_url", &self.api_url).field("app_key", &self.app_key).field("shops", &self.shops);
        fields.finish_non_exhaustive()
    }
}

impl Sandbox {
    /// A builder with default settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// What a client needs to know, secrets included: one JSON object.
    pub fn describe(&self) -> Value {
        json!({
            "api_url": self.api_url,
            "auth_url": self.auth_url,
            "control_url": self.control_url,
            "app_key": self.app_key,
            "app_secret": self.app_secret,
            "service_id": self.service_id,
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "shops": self.shops,
            "accounts": self.accounts,
        })
    }

    /// Reads or changes the platform. Resulting events are sent.
    pub fn world<T>(&self, work: impl FnOnce(&mut World) -> T) -> T {
        self.state(|state| work(&mut state.world))
    }

    /// Like `world`, but with faults, journal and deliveries.
    pub fn state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.shared.lock();
        let result = work(&mut state);
        state.settle();
        drop(state);
        self.shared.wake.notify_one();
        result
    }

    /// Sets a fault, and returns its number.
    pub fn inject(&self, fault: Fault) -> u64 {
        self.state(|state| state.faults.add(fault))
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.state(|state| state.faults.clear());
    }

    /// The API and token requests received so far, oldest first.
    pub fn received(&self) -> Vec<Received> {
        self.state(|state| state.journal.list())
    }

    /// Moves the clock, and makes everything happen that is due by then.
    pub fn advance(&self, seconds: i64) {
        self.state(|state| state.world.clock.advance(seconds));
    }

    /// The sandbox's time in Unix seconds.
    pub fn now(&self) -> i64 {
        self.shared.lock().world.now()
    }

    /// The webhooks so far, oldest first.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.state(|state| state.deliveries.list())
    }

    /// Waits until every webhook that is due has been sent and its receiver has responded.
    pub async fn settled(&self) {
        let shared = self.shared.clone();
        let Some(runtime) = &self.runtime else { return };
        // It runs on the sandbox's own threads, where its connections live.
        let flushed = runtime.spawn(async move { sender::flush(&shared).await });
        let _ = flushed.await;
    }

    /// Resets everything to the start: the same shops, ids and tokens.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Stops the sandbox; open connections break.
    pub fn stop(mut self) {
        self.shut_down();
    }

    fn shut_down(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.shut_down();
    }
}
