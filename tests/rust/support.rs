//! The sandbox, and clients for it that lose no time: both clocks stand still at the same second, and retries do not
//! wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::hooks::{Hooks, RefreshInfo, RequestInfo, ResponseInfo, RetryInfo};
use tiktokshop_core::token::{AccountId, MemoryStore, TokenSet, TokenStore};
use tiktokshop_core::{CallOptions, Client, ClientBuilder, Error, Input, Items, Response, RetryPolicy};
use tiktokshop_sandbox::domain::order::NewOrder;
use tiktokshop_sandbox::domain::{order, product};
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::journal::Received;
use tiktokshop_sandbox::model;
use tiktokshop_sandbox::world::World;
use tiktokshop_sandbox::{Account, Builder, Sandbox};

/// The time at which everything happens.
pub const NOW: i64 = 1_790_000_000;

/// A search by POST, which may be repeated.
pub const LIST: &str = "order.get_order_list";
/// A write that must not be retried automatically: each one adds a message.
pub const WRITE: &str = "customer_service.send_message";
/// A write that an idempotency key protects.
pub const APPROVE: &str = "return_refund.approve_cancellation";
/// Where tokens are refreshed.
pub const REFRESH: &str = "/api/v2/token/refresh";
/// Where codes are exchanged for tokens.
pub const EXCHANGE: &str = "/api/v2/token/get";

/// A sandbox whose clock stands still, and the clock of its clients.
pub struct Stage {
    pub sandbox: Sandbox,
    pub clock: Arc<ManualClock>,
}

impl Stage {
    pub async fn start() -> Stage {
        Stage::with(Sandbox::builder()).await
    }

    pub async fn with(builder: Builder) -> Stage {
        let sandbox = builder.start_time(NOW).frozen().start().await.expect("a sandbox");
        Stage { sandbox, clock: Arc::new(ManualClock::new(NOW)) }
    }

    /// A sandbox in whose calls a fault is injected.
    pub async fn meeting(fault: Fault) -> Stage {
        let stage = Stage::start().await;
        stage.sandbox.inject(fault);
        stage
    }

    /// A client of the app, without token or shop.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .app_key(&self.sandbox.app_key)
            .app_secret(self.sandbox.app_secret.as_str())
            .service_id(self.sandbox.service_id.as_str())
            .api_url(self.sandbox.api_url.as_str())
            .auth_url(self.sandbox.auth_url.as_str())
            .clock(self.clock.clone())
            .limiter(None)
            .retry(quick())
    }

    /// With the first seller's token, given by hand, and their shop.
    pub fn by_hand(&self) -> ClientBuilder {
        let cipher = self.sandbox.shops[0].cipher.as_str();
        self.builder().access_token(self.sandbox.access_token.as_str()).shop_cipher(cipher)
    }

    pub fn client(&self) -> Client {
        self.by_hand().build().expect("a client")
    }

    pub fn sdk(&self) -> tiktokshop::Client {
        self.client().into()
    }

    /// The first seller's authorization.
    pub fn account(&self) -> AccountId {
        AccountId::new(&self.sandbox.app_key, &self.seller().open_id)
    }

    pub fn seller(&self) -> &Account {
        &self.sandbox.accounts[0]
    }

    /// The first seller's tokens, as the sandbox issued them.
    pub fn tokens(&self) -> TokenSet {
        TokenSet::new(self.sandbox.access_token.as_str(), NOW + 7 * 86_400)
            .with_refresh_token(self.sandbox.refresh_token.as_str(), NOW + 99 * 365 * 86_400)
            .with_open_id(self.seller().open_id.as_str())
    }

    /// A client that takes the first seller's tokens from a store, into which they are put first.
    pub async fn stored_in(&self, store: Arc<dyn TokenStore>) -> Client {
        self.stored_as(self.builder(), store, self.tokens()).await
    }

    pub async fn stored(&self) -> Client {
        self.stored_in(Arc::new(MemoryStore::new())).await
    }

    pub async fn stored_as(
        &self,
        builder: ClientBuilder,
        store: Arc<dyn TokenStore>,
        tokens: TokenSet,
    ) -> Client {
        let builder = builder.store(store).shop_cipher(self.sandbox.shops[0].cipher.as_str());
        let client = builder.build().expect("a client");
        client.tokens().expect("a manager").save(&self.account(), tokens).await.expect("saved");
        client
    }

    /// Waits until a condition becomes true on the sandbox's threads.
    pub async fn until(&self, come_true: impl Fn() -> bool) {
        for _ in 0..6000 {
            if come_true() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it has not come true");
    }

    /// Moves both clocks.
    pub fn advance(&self, seconds: i64) {
        self.clock.advance(seconds);
        self.sandbox.advance(seconds);
    }

    /// The requests received for an operation or, if it begins with a slash, for a path.
    pub fn received(&self, what: &str) -> Vec<Received> {
        let mut received = self.sandbox.received();
        received.retain(|one| one.operation.as_deref() == Some(what) || one.path == what);
        received
    }

    pub fn last(&self) -> Received {
        self.sandbox.received().pop().expect("a request")
    }

    /// Refreshes that gave new tokens, and that were refused.
    pub fn refreshes(&self) -> (u64, u64) {
        let counts = self.sandbox.world(|world| world.tokens.counts);
        (counts.refreshes, counts.refused_refreshes)
    }

    /// The first conversation of the shop, and how many messages it has.
    pub fn conversation(&self) -> (String, usize) {
        let shop = self.sandbox.shops[0].id.clone();
        self.sandbox.world(|world| {
            let mut all = world.domains.customer_service.conversations.values();
            let found = all.find(|conversation| conversation.shop_id == shop).expect("a conversation");
            (found.id.clone(), found.messages.len())
        })
    }

    /// The parameters of [`WRITE`].
    pub fn message(&self) -> Input {
        let content = json!({"content": "On its way."}).to_string();
        Input::new()
            .with("conversation_id", self.conversation().0)
            .with("type", "TEXT")
            .with("content", content)
    }

    pub async fn write(&self, client: &Client) -> Result<Response, Error> {
        client.call(WRITE, self.message(), CallOptions::new()).await
    }

    /// A buyer's request to cancel that awaits the shop's decision.
    pub fn open_cancellation(&self) -> String {
        let shop = self.sandbox.shops[0].id.clone();
        self.sandbox.world(|world| {
            let mut all = world.domains.return_refund.cancellations.values();
            let open = all.find(|one| one.shop_id == shop && one.status.name().ends_with("PENDING"));
            open.expect("a cancellation that waits").id.clone()
        })
    }

    /// New orders, one for each of these seconds; their ids.
    pub fn place_orders(&self, at: impl IntoIterator<Item = i64>) -> Vec<String> {
        let shop = self.sandbox.shops[0].id.clone();
        self.sandbox.world(|world| at.into_iter().map(|at| place(world, &shop, at)).collect())
    }

    /// The ids of all orders of the shop, with the second in which each was placed.
    pub fn orders(&self) -> Vec<(String, i64)> {
        let shop = self.sandbox.shops[0].id.clone();
        let all = |world: &mut World| {
            let orders = model::order::of_shop(world, &shop).into_iter();
            orders.map(|order| (order.id.clone(), order.times.created)).collect()
        };
        self.sandbox.world(all)
    }
}

/// An order for one piece of the first SKU in stock.
fn place(world: &mut World, shop: &str, at: i64) -> String {
    let on_sale = product::live_skus(world, shop);
    let new = |sku| NewOrder {
        shop_id: shop.to_owned(),
        lines: vec![(sku, 1)],
        at: Some(at),
        ..NewOrder::default()
    };
    let mut placed = on_sale.into_iter().filter_map(|sku| order::create(world, new(sku.sku_id)).ok());
    placed.next().expect("something in stock")
}

/// The usual number of retries, and no wait between them.
pub fn quick() -> RetryPolicy {
    RetryPolicy::default().base(Duration::ZERO).jitter(Duration::ZERO)
}

/// A fault in the first call of an operation.
pub fn once(operation: &str, action: Action) -> Fault {
    Fault::new(action).operation(operation).times(1)
}

pub async fn list(client: &Client) -> Result<Response, Error> {
    client.call(LIST, Input::new().with("page_size", 10), CallOptions::new()).await
}

/// Walks to the end. Returns the ids of the items.
pub async fn ids(mut items: Items) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        let item: Value = serde_json::from_slice(&item?).expect("JSON");
        found.push(item["id"].as_str().expect("an id").to_owned());
    }
    Ok(found)
}

/// The waits between attempts, and everything that hooks receive, as their `Debug` prints it.
#[derive(Default)]
pub struct Log {
    pub waits: Mutex<Vec<Duration>>,
    pub lines: Mutex<Vec<String>>,
}

impl Log {
    fn add(&self, line: String) {
        self.lines.lock().expect("a lock").push(line);
    }

    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().expect("a lock").clone()
    }

    pub fn text(&self) -> String {
        self.lines.lock().expect("a lock").join("\n")
    }
}

impl Hooks for Log {
    fn before_send(&self, request: &RequestInfo) {
        self.add(format!("send {request:?}"));
    }

    fn after_response(&self, response: &ResponseInfo) {
        self.add(format!("response {response:?}"));
    }

    fn retry(&self, retry: &RetryInfo) {
        self.waits.lock().expect("a lock").push(retry.wait);
        self.add(format!("retry {retry:?}"));
    }

    fn refresh(&self, refresh: &RefreshInfo) {
        self.add(format!("refresh {refresh:?}"));
    }

    fn failure(&self, error: &Error) {
        self.add(format!("failure {error:?} {error}"));
    }
}
