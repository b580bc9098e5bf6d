//! A store whose disk is full or unreadable when a test says so.

use std::sync::atomic::AtomicBool;

use super::*;

/// Fails on demand, and otherwise does what the store inside it does.
pub(super) struct Faulty {
    store: Arc<dyn TokenStore>,
    pub(super) unreadable: AtomicBool,
    /// This many more saves succeed.
    pub(super) saves_left: AtomicUsize,
    /// How many saves were tried.
    pub(super) offers: AtomicUsize,
    /// Whether whoever asks for a lease gets one.
    pub(super) lets_all_in: AtomicBool,
    /// Whether a lease that is to be renewed is somebody else's by now.
    pub(super) loses_leases: AtomicBool,
}

impl Faulty {
    /// In place of the world's store.
    pub(super) fn within(world: &mut World) -> Arc<Faulty> {
        let store = world.store.clone();
        let faulty = Faulty {
            store,
            unreadable: AtomicBool::new(false),
            saves_left: AtomicUsize::new(usize::MAX),
            offers: AtomicUsize::new(0),
            lets_all_in: AtomicBool::new(false),
            loses_leases: AtomicBool::new(false),
        };
        let faulty = Arc::new(faulty);
        world.store = faulty.clone();
        faulty
    }

    pub(super) fn allow_saves(&self, saves: usize) {
        self.saves_left.store(saves, Ordering::SeqCst);
    }

    pub(super) fn allow_reading(&self, yes: bool) {
        self.unreadable.store(!yes, Ordering::SeqCst);
    }

    fn read(&self) -> Result<()> {
        match self.unreadable.load(Ordering::SeqCst) {
            true => Err(Error::new(ErrorKind::Store, "the disk cannot be read")),
            false => Ok(()),
        }
    }

    async fn write(&self) -> Result<()> {
        // A disk takes its time: others run meanwhile.
        tokio::task::yield_now().await;
        self.offers.fetch_add(1, Ordering::SeqCst);
        let left = self.saves_left.load(Ordering::SeqCst);
        self.saves_left.store(left.saturating_sub(1), Ordering::SeqCst);
        if left == 0 { Err(Error::new(ErrorKind::Store, "the disk is full")) } else { Ok(()) }
    }
}

#[async_trait]
impl Tokens for Faulty {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        self.read()?;
        self.store.load(account).await
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        self.write().await?;
        self.store.save(account, record, expected).await
    }

    async fn delete(&self, account: &AccountId) -> Result<bool> {
        self.store.delete(account).await
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        self.store.list().await
    }
}

#[async_trait]
impl Shops for Faulty {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        self.store.save_shops(account, shops).await
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        self.store.list_shops(account).await
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        self.store.find_shop(app_key, shop_id).await
    }
}

#[async_trait]
impl States for Faulty {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        self.store.put_state(key, note, ttl).await
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        self.store.take_state(key).await
    }
}

#[async_trait]
impl Leases for Faulty {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        match self.lets_all_in.load(Ordering::SeqCst) {
            true => self.store.try_acquire(&format!("{key} of {holder}"), holder, ttl).await,
            false => self.store.try_acquire(key, holder, ttl).await,
        }
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        match self.loses_leases.load(Ordering::SeqCst) {
            true => Ok(None),
            false => self.store.renew(lease, ttl).await,
        }
    }

    async fn release(&self, lease: &Lease) -> Result<bool> {
        self.store.release(lease).await
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_cannot_be_written_costs_no_refresh_token() {
    for (life, token) in [(300, Some("access-0")), (-5, None)] {
        let mut world = World::with_token(Arc::default(), life).await;
        Faulty::within(&mut world).allow_saves(0);
        match world.manager().access_token(&account()).await {
            Ok(found) => assert_eq!(Some(found.expose()), token),
            Err(error) => assert!(error.kind() == ErrorKind::Store && token.is_none(), "{error}"),
        }
        assert_eq!(world.platform.asked(), 0, "the new pair could not have been kept");
    }
}

#[tokio::test(start_paused = true)]
async fn new_tokens_that_the_store_will_not_take_are_held_until_it_does() {
    let mut world = World::with_token(Arc::default(), -5).await;
    let faulty = Faulty::within(&mut world);
    // The disk fills up after the refresh was marked as under way.
    faulty.allow_saves(1);
    let manager = world.manager();
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    for _ in 0..5 {
        world.pass(60).await;
        assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    }
    assert_eq!(world.stored().await.tokens.refresh_token.expose(), "refresh-0");
    faulty.allow_saves(usize::MAX);
    world.pass(60).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    let stored = world.stored().await;
    assert_eq!((stored.tokens.refresh_token.expose(), stored.status), ("refresh-1", Status::Active));
    assert_eq!(world.platform.asked(), 1);
    assert!(manager.0.held.accounts().is_empty(), "nothing is held of what is saved");
}

#[tokio::test(start_paused = true)]
async fn new_tokens_that_are_not_saved_are_offered_again_at_every_call() {
    let mut world = World::with_token(Arc::default(), -5).await;
    let faulty = Faulty::within(&mut world);
    faulty.allow_saves(1);
    let manager = world.manager();
    manager.access_token(&account()).await.unwrap();
    for _ in 0..3 {
        let before = faulty.offers.load(Ordering::SeqCst);
        assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
        assert_eq!(faulty.offers.load(Ordering::SeqCst), before + 1, "the cache must not be used first");
    }
    // A hundred calls at once do not storm the store.
    let before = faulty.offers.load(Ordering::SeqCst);
    let seller = account();
    let calls = (0..100).map(|_| manager.access_token(&seller));
    for token in futures_util::future::join_all(calls).await {
        assert_eq!(token.unwrap().expose(), "access-1");
    }
    assert_eq!(faulty.offers.load(Ordering::SeqCst), before + 1);
    faulty.allow_saves(usize::MAX);
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-1");
    assert_eq!(world.stored().await.tokens.refresh_token.expose(), "refresh-1");
}

#[tokio::test(start_paused = true)]
async fn settling_offers_tokens_that_are_not_saved_once_more() {
    let mut world = World::with_token(Arc::default(), -5).await;
    let faulty = Faulty::within(&mut world);
    faulty.allow_saves(1);
    let manager = world.manager();
    manager.access_token(&account()).await.unwrap();
    assert!(!manager.settle().await, "the store still accepts nothing");
    faulty.allow_saves(usize::MAX);
    assert!(manager.settle().await);
    assert_eq!(world.stored().await.tokens.refresh_token.expose(), "refresh-1");
}

#[tokio::test(start_paused = true)]
async fn settling_waits_for_a_refresh_whose_caller_is_gone() {
    let world = World::with_token(Platform::slow(Duration::from_secs(2)), -5).await;
    let manager = world.manager();
    let call = tokio::spawn({
        let manager = manager.clone();
        async move { manager.access_token(&account()).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    call.abort();
    assert!(manager.settle().await);
    assert_eq!(world.stored().await.tokens.refresh_token.expose(), "refresh-1");
}

#[tokio::test(start_paused = true)]
async fn masked_and_nameless_tokens_are_not_saved() {
    let world = World::with_token(Arc::default(), WEEK).await;
    let manager = world.manager();
    let masked = TokenSet::new("[redacted]", START + WEEK).with_refresh_token("[redacted]", 0);
    for (account, tokens) in [(account(), masked), (AccountId::new("app", ""), Platform::pair(9, START))] {
        let error = manager.save(&account, tokens).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    assert_eq!(world.stored().await.tokens.access_token.expose(), "access-0");
    assert_eq!(world.store.list().await.unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn new_tokens_survive_a_store_that_cannot_be_read_when_they_come() {
    let mut world = World::with_token(Platform::slow(Duration::from_secs(2)), -5).await;
    let faulty = Faulty::within(&mut world);
    let manager = world.manager();
    let call = tokio::spawn({
        let manager = manager.clone();
        async move { manager.access_token(&account()).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    // The record has changed, and at that moment it cannot be read.
    world.put("0", -5).await;
    faulty.allow_reading(false);
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    faulty.allow_reading(true);
    assert_eq!(call.await.unwrap().unwrap().expose(), "access-1");
    assert_eq!(world.stored().await.tokens.refresh_token.expose(), "refresh-1");
    assert_eq!(world.platform.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_cannot_be_read_does_no_harm_while_the_token_lives() {
    let mut world = World::with_token(Arc::default(), 3_600).await;
    let faulty = Faulty::within(&mut world);
    let manager = world.manager();
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-0");
    faulty.allow_reading(false);
    world.pass(60).await;
    assert_eq!(manager.access_token(&account()).await.unwrap().expose(), "access-0");
    world.pass(3_600).await;
    assert_eq!(manager.access_token(&account()).await.unwrap_err().kind(), ErrorKind::Store);
}
