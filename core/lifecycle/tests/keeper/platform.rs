//! A platform in this process, for tests whose time is not the machine's.

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::clock::Clock;
use tiktokshop_core::token::{
    AccountId, Expected, ManagerOptions, MemoryStore, Record, Refresher, Runner, Saved, TokenManager,
    TokenSet, TokenStore, Tokens,
};
use tiktokshop_core::{Error, ErrorKind, Result, Secret};
use tiktokshop_lifecycle::keeper::{Keeper, KeeperOptions};
use tokio::time::Instant;

pub const START: i64 = 1_700_000_000;
pub const WEEK: i64 = 604_800;
pub const DAY: i64 = 86_400;

/// A clock that goes with tokio's, which jumps from one sleep to the next.
pub struct TokioClock(Instant);

impl Clock for TokioClock {
    fn now(&self) -> i64 {
        START + i64::try_from(self.0.elapsed().as_secs()).unwrap()
    }
}

/// Hands out tokens, and remembers for whom and when.
pub struct Platform {
    began: Instant,
    clock: Arc<dyn Clock>,
    pub asked: Mutex<Vec<(Duration, AccountId)>>,
    pub down: Mutex<bool>,
    pub delay: Mutex<Duration>,
}

#[async_trait]
impl Refresher for Platform {
    async fn refresh(&self, account: &AccountId, _: &Secret) -> Result<TokenSet> {
        self.asked.lock().unwrap().push((self.began.elapsed(), account.clone()));
        if *self.down.lock().unwrap() {
            return Err(Error::new(ErrorKind::Server, "the platform is down"));
        }
        let delay = *self.delay.lock().unwrap();
        tokio::time::sleep(delay).await;
        let ends = self.clock.now() + WEEK;
        Ok(TokenSet::new(format!("access-{ends}"), ends).with_refresh_token("refresh", START * 2))
    }
}

pub struct World {
    pub clock: Arc<dyn Clock>,
    pub store: Arc<MemoryStore>,
    pub platform: Arc<Platform>,
}

impl World {
    pub fn new() -> World {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock(Instant::now()));
        let platform = Arc::new(Platform {
            began: Instant::now(),
            clock: clock.clone(),
            asked: Mutex::default(),
            down: Mutex::default(),
            delay: Mutex::default(),
        });
        World { store: Arc::new(MemoryStore::with_clock(clock.clone())), clock, platform }
    }

    /// So many accounts, whose tokens were issued this many seconds ago.
    pub async fn authorize(&self, count: usize, age: impl Fn(usize) -> i64) {
        for number in 0..count {
            let issued = self.clock.now() - age(number);
            let tokens = TokenSet::new("access", issued + WEEK).with_refresh_token("refresh", START * 2);
            let saved = self.store.save(&account(number), &Record::new(tokens, issued), Expected::Any).await;
            assert_ne!(saved.unwrap(), Saved::Conflict);
        }
    }

    pub fn keeper(&self, options: KeeperOptions) -> Keeper {
        let store: Arc<dyn TokenStore> = self.store.clone();
        let manager = TokenManager::with_options(
            store.clone(),
            self.platform.clone(),
            self.clock.clone(),
            // The paused clock is that of the test's runtime.
            ManagerOptions::default().runner(Runner::Caller),
        );
        Keeper::new(store, options).unwrap().manager("app", manager).clock(self.clock.clone())
    }

    pub fn asked(&self) -> Vec<(Duration, AccountId)> {
        self.platform.asked.lock().unwrap().clone()
    }
}

pub fn account(number: usize) -> AccountId {
    AccountId::new("app", format!("seller-{number:05}"))
}
