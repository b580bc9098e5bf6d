//! How often a store is read: by many first calls at once, and by one refresh.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::token::{
    AccountId, AuthorizedShop, Expected, Lease, Leases, ManagerOptions, MemoryStore, Record, Refresher,
    Runner, Saved, ShopEntry, Shops, StateKey, States, TokenManager, TokenSet, Tokens,
};
use tiktokshop_core::{CallOptions, Client, ErrorKind, Input, Result, Secret};

const NOW: i64 = 1_700_000_000;
const WEEK: i64 = 604_800;

/// A store that records what it is asked. Each request takes as long as one to a nearby database.
#[derive(Default)]
struct Counted {
    store: MemoryStore,
    asked: Mutex<Vec<&'static str>>,
}

impl Counted {
    async fn ask(&self, question: &'static str) -> &MemoryStore {
        self.asked.lock().unwrap().push(question);
        tokio::time::sleep(Duration::from_millis(10)).await;
        &self.store
    }

    fn asked(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

#[async_trait]
impl Tokens for Counted {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        self.ask("load").await.load(account).await
    }
    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        self.ask("save").await.save(account, record, expected).await
    }
    async fn delete(&self, account: &AccountId) -> Result<bool> {
        self.ask("delete").await.delete(account).await
    }
    async fn list(&self) -> Result<Vec<AccountId>> {
        self.ask("list").await.list().await
    }
    async fn list_first(&self, app_key: &str, limit: usize) -> Result<Vec<AccountId>> {
        assert!(limit <= 2, "{limit} accounts are read to learn that there is one");
        self.ask("list_first").await.list_first(app_key, limit).await
    }
}

#[async_trait]
impl Shops for Counted {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        self.ask("save_shops").await.save_shops(account, shops).await
    }
    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        self.ask("list_shops").await.list_shops(account).await
    }
    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        self.ask("find_shop").await.find_shop(app_key, shop_id).await
    }
}

#[async_trait]
impl States for Counted {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        self.ask("put_state").await.put_state(key, note, ttl).await
    }
    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        self.ask("take_state").await.take_state(key).await
    }
}

#[async_trait]
impl Leases for Counted {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        self.ask("try_acquire").await.try_acquire(key, holder, ttl).await
    }
    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        self.ask("renew").await.renew(lease, ttl).await
    }
    async fn release(&self, lease: &Lease) -> Result<bool> {
        self.ask("release").await.release(lease).await
    }
}

struct Platform;

#[async_trait]
impl Refresher for Platform {
    async fn refresh(&self, account: &AccountId, _: &Secret) -> Result<TokenSet> {
        Ok(TokenSet::new("new", NOW + WEEK).with_refresh_token("next", 0).with_open_id(&account.open_id))
    }
}

fn account(number: usize) -> AccountId {
    AccountId::new("key", format!("seller {number}"))
}

/// That many authorizations, each with one shop.
async fn store_of(accounts: usize, life: i64) -> Arc<Counted> {
    let counted = Counted::default();
    for number in 0..accounts {
        let id = account(number);
        let tokens =
            TokenSet::new("token", NOW + life).with_refresh_token("refresh", 0).with_open_id(&id.open_id);
        let _ = counted.store.save(&id, &Record::new(tokens, NOW), Expected::Absent).await.unwrap();
        let shop = AuthorizedShop::new(number.to_string(), format!("cipher {number}"));
        counted.store.save_shops(&id, &[shop]).await.unwrap();
    }
    Arc::new(counted)
}

fn client(store: Arc<Counted>) -> Client {
    let options = ManagerOptions::default().runner(Runner::Caller);
    let builder = Client::builder().app_key("key").app_secret("secret").store(store).token_options(options);
    builder.clock(Arc::new(ManualClock::new(NOW))).build().unwrap()
}

/// Each looks for the shop's account, its cipher and its token.
#[tokio::test(start_paused = true)]
async fn five_thousand_first_calls_for_ten_shops_read_each_of_them_once() {
    let store = store_of(10, WEEK).await;
    let client = client(store.clone());
    let calls = (0..5_000).map(|number| {
        let handle = client.shop(&(number % 10).to_string());
        async move {
            let input = Input::new().with("page_size", 10);
            handle.prepare("order.get_order_list", input, CallOptions::default()).await
        }
    });
    for prepared in futures_util::future::join_all(calls).await {
        assert!(prepared.unwrap().url.contains("shop_cipher=cipher"));
    }
    let mut asked = store.asked();
    asked.sort_unstable();
    assert_eq!(asked, [vec!["find_shop"; 10], vec!["load"; 10]].concat());
}

/// For handles that name no account, if there is only one.
#[tokio::test(start_paused = true)]
async fn the_only_account_is_looked_for_once() {
    let store = store_of(1, WEEK).await;
    let client = client(store.clone());
    let prepare =
        || client.prepare("authorization.get_authorized_shop", Input::new(), CallOptions::default());
    for prepared in futures_util::future::join_all((0..500).map(|_| prepare())).await {
        prepared.unwrap();
    }
    assert_eq!(store.asked(), ["list_first", "load"]);
}

#[tokio::test(start_paused = true)]
async fn of_two_accounts_none_is_chosen() {
    let client = client(store_of(2, WEEK).await);
    let prepared =
        client.prepare("authorization.get_authorized_shop", Input::new(), CallOptions::default()).await;
    let error = prepared.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("more than one authorization"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn one_refresh_asks_five_questions() {
    let store = store_of(1, -5).await;
    let options = ManagerOptions::default().runner(Runner::Caller);
    let clock = Arc::new(ManualClock::new(NOW));
    let manager = TokenManager::with_options(store.clone(), Arc::new(Platform), clock, options);
    assert_eq!(manager.access_token(&account(0)).await.unwrap().expose(), "new");
    assert_eq!(store.asked(), ["load", "try_acquire", "save", "save", "release"]);
    assert_eq!(manager.access_token(&account(0)).await.unwrap().expose(), "new");
    assert!(store.asked().is_empty());
}

/// What was read before the lease was taken is trusted only if nobody has written since.
#[tokio::test(start_paused = true)]
async fn a_refresh_that_another_process_was_faster_with_is_not_sent() {
    let store = store_of(1, -5).await;
    let options = || ManagerOptions::default().runner(Runner::Caller);
    let clock = Arc::new(ManualClock::new(NOW));
    let manager = TokenManager::with_options(store.clone(), Arc::new(Unasked), clock, options());
    let id = account(0);
    let faster = async {
        // After the first read, before the record is marked.
        tokio::time::sleep(Duration::from_millis(15)).await;
        let tokens = TokenSet::new("theirs", NOW + WEEK).with_refresh_token("next", 0);
        let _ = store.store.save(&id, &Record::new(tokens, NOW), Expected::Any).await.unwrap();
    };
    let (token, ()) = tokio::join!(manager.access_token(&id), faster);
    assert_eq!(token.unwrap().expose(), "theirs");
    assert_eq!(store.asked(), ["load", "try_acquire", "save", "load", "release"]);
}

struct Unasked;

#[async_trait]
impl Refresher for Unasked {
    async fn refresh(&self, _: &AccountId, _: &Secret) -> Result<TokenSet> {
        Err(tiktokshop_core::Error::new(tiktokshop_core::ErrorKind::Configuration, "nobody was to ask"))
    }
}
