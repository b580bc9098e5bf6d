//! What is kept, and what is never shown.

use super::*;
use crate::clock::ManualClock;

#[tokio::test]
async fn the_memory_store_passes_the_kit() {
    let cases = crate::conformance::run_all(|clock| async move {
        let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::with_clock(clock));
        Ok(store)
    });
    assert_eq!(cases.await.map_err(|failure| failure.to_string()), Ok(28));
}

/// A clock that is wrong by a number of seconds.
struct Off(Arc<dyn Clock>, i64);

impl Clock for Off {
    fn now(&self) -> i64 {
        self.0.now() + self.1
    }
}

#[tokio::test]
async fn a_store_whose_clock_is_an_hour_off_passes_the_kit() {
    for seconds in [3_600, -3_600] {
        let cases = crate::conformance::run_all(|clock| async move {
            let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::with_clock(Arc::new(Off(clock, seconds))));
            Ok(store)
        });
        assert_eq!(cases.await.map_err(|failure| failure.to_string()), Ok(28));
    }
}

/// Like that of a database: it cannot be set, so the kit waits.
#[tokio::test(start_paused = true)]
async fn a_store_with_a_clock_of_its_own_passes_the_kit() {
    let clock: Arc<dyn Clock> = Arc::new(Off(Arc::new(TokioClock(Instant::now())), -3_600));
    let make = || async {
        let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::with_clock(clock.clone()));
        Ok(store)
    };
    let cases = crate::conformance::run_on_own_clock(make, Arc::new(crate::conformance::RealTime));
    assert_eq!(cases.await.map_err(|failure| failure.to_string()), Ok(28));
}

/// A store that ignores releases, which the kit must notice.
struct Sticky(MemoryStore);

#[async_trait]
impl Tokens for Sticky {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        self.0.load(account).await
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        self.0.save(account, record, expected).await
    }

    async fn delete(&self, account: &AccountId) -> Result<bool> {
        self.0.delete(account).await
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        self.0.list().await
    }
}

#[async_trait]
impl Shops for Sticky {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        self.0.save_shops(account, shops).await
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        self.0.list_shops(account).await
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        self.0.find_shop(app_key, shop_id).await
    }
}

#[async_trait]
impl States for Sticky {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        self.0.put_state(key, note, ttl).await
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        self.0.take_state(key).await
    }
}

#[async_trait]
impl Leases for Sticky {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        self.0.try_acquire(key, holder, ttl).await
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        self.0.renew(lease, ttl).await
    }

    async fn release(&self, _: &Lease) -> Result<bool> {
        Ok(true)
    }
}

#[tokio::test]
async fn the_kit_notices_a_store_that_does_not_release() {
    let cases = crate::conformance::run_all(|clock| async move {
        let store: Arc<dyn TokenStore> = Arc::new(Sticky(MemoryStore::with_clock(clock)));
        Ok(store)
    });
    assert_eq!(cases.await.unwrap_err().case, "a_lease_is_exclusive");
}

#[test]
fn granted_scopes_can_be_asked_for_before_a_call() {
    let mut tokens = TokenSet::new("access", 1);
    assert_eq!(tokens.grants_any(&["seller.order.info"]), None, "the platform did not say");
    tokens.granted_scopes = vec!["seller.order.info".to_owned()];
    let operation = crate::catalog::find("order.get_order_list").unwrap();
    let needed = operation.version(operation.default_version).unwrap().scopes;
    assert_eq!(tokens.grants_any(needed), Some(true));
    assert_eq!(tokens.grants_any(&["seller.order", "seller.finance.info"]), Some(false));
    assert_eq!(tokens.grants_any(&[]), None);
}

#[test]
fn no_debug_shows_a_token() {
    let tokens = TokenSet::new("ROW_accesssecret", 1).with_refresh_token("ROW_refreshsecret", 2);
    let record = Record::new(tokens.clone(), 3);
    let clock: Arc<dyn Clock> = Arc::new(ManualClock::new(0));
    let platform = Connected { platform: Arc::default(), clock: clock.clone() };
    let manager = TokenManager::new(Arc::new(MemoryStore::new()), Arc::new(platform), clock);
    let state = State::from_text("statesecret");
    let shown = format!("{tokens:?} {record:?} {record:#?} {manager:?} {state:?} {:?}", state.key());
    assert!(!shown.contains("secret"), "{shown}");
    assert!(shown.contains("[redacted]"));
}

#[tokio::test(start_paused = true)]
async fn no_error_shows_a_token() {
    for answer in [Answer::Refused, Answer::Lost, Answer::Panic] {
        let world = World::with_token(Platform::scripted([answer]), -5).await;
        let error = world.manager().access_token(&account()).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("access-") && !shown.contains("refresh-0"), "{shown}");
    }
}

#[test]
fn states_are_long_random_and_kept_as_a_hash() {
    let (one, two) = (State::generate().unwrap(), State::generate().unwrap());
    assert_eq!(one.as_str().len(), 64);
    assert_ne!(one, two);
    assert!(one.matches(one.as_str()) && !one.matches(two.as_str()));
    assert_eq!(
        StateKey::of("abc").as_str(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
}
