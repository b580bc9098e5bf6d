//! The token manager against a platform that counts, refuses, stalls and loses answers.

mod ahead;
mod crowd;
mod faulty;
mod kept;
mod lifecycle;
mod trouble;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use tokio::time::Instant;

use super::*;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::hooks::{Hooks, RefreshInfo};
use crate::secret::Secret;

const START: i64 = 1_700_000_000;
const WEEK: i64 = 7 * 86_400;

/// A clock that goes with tokio's, which stands still or jumps in these tests.
struct TokioClock(Instant);

impl Clock for TokioClock {
    fn now(&self) -> i64 {
        START + i64::try_from(self.0.elapsed().as_secs()).unwrap()
    }
}

/// What the platform does with one request.
enum Answer {
    Tokens,
    WithoutRefreshToken,
    ShortLived(i64),
    Refused,
    Lost,
    Busy,
    BusyFor(Duration),
    /// The tokens of somebody else.
    Others,
    Panic,
}

/// A platform that hands out `access-1`, `access-2`, ... and can be told otherwise.
#[derive(Default)]
struct Platform {
    asked: AtomicUsize,
    delay: Mutex<Duration>,
    script: Mutex<VecDeque<Answer>>,
    seen: Mutex<Vec<String>>,
}

impl Platform {
    fn scripted(answers: impl IntoIterator<Item = Answer>) -> Arc<Platform> {
        Arc::new(Platform { script: Mutex::new(answers.into_iter().collect()), ..Platform::default() })
    }

    fn slow(delay: Duration) -> Arc<Platform> {
        Arc::new(Platform { delay: Mutex::new(delay), ..Platform::default() })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn pair(number: usize, now: i64) -> TokenSet {
        TokenSet::new(format!("access-{number}"), now + WEEK)
            .with_refresh_token(format!("refresh-{number}"), now + 365 * 86_400)
            .with_open_id("seller")
    }
}

struct Connected {
    platform: Arc<Platform>,
    clock: Arc<dyn Clock>,
}

#[async_trait]
impl Refresher for Connected {
    async fn refresh(&self, _: &AccountId, refresh_token: &Secret) -> Result<TokenSet> {
        let number = self.platform.asked.fetch_add(1, Ordering::SeqCst) + 1;
        self.platform.seen.lock().unwrap().push(refresh_token.expose().to_owned());
        let (delay, answer) = {
            let delay = *self.platform.delay.lock().unwrap();
            (delay, self.platform.script.lock().unwrap().pop_front().unwrap_or(Answer::Tokens))
        };
        tokio::time::sleep(delay).await;
        let pair = Platform::pair(number, self.clock.now());
        match answer {
            Answer::Tokens => Ok(pair),
            Answer::WithoutRefreshToken => Ok(pair.with_refresh_token("", 0)),
            Answer::ShortLived(life) => {
                Ok(TokenSet { access_token_expires_at: self.clock.now() + life, ..pair })
            }
            Answer::Refused => Err(Error::new(ErrorKind::NeedsReauthorization, "refused")
                .with_code(36_004_001)
                .with_message("refresh token is invalid")),
            Answer::Lost => Err(Error::new(ErrorKind::Timeout, "no response").with_outcome_unknown(true)),
            Answer::Busy => Err(Error::new(ErrorKind::RateLimited, "busy").with_retryable(true)),
            Answer::BusyFor(wait) => Err(Error::new(ErrorKind::RateLimited, "busy")
                .with_retryable(true)
                .with_retry_after(Some(wait))),
            Answer::Others => Ok(pair.with_open_id("another seller")),
            Answer::Panic => panic!("the refresher fell over"),
        }
    }
}

#[derive(Default)]
struct Heard(Mutex<Vec<RefreshInfo>>);

impl Hooks for Heard {
    fn refresh(&self, refresh: &RefreshInfo) {
        self.0.lock().unwrap().push(refresh.clone());
    }
}

/// A store, a platform, and as many managers on them as there are processes.
struct World {
    clock: Arc<dyn Clock>,
    store: Arc<dyn TokenStore>,
    platform: Arc<Platform>,
    heard: Arc<Heard>,
}

impl World {
    fn new(platform: Arc<Platform>) -> World {
        let clock: Arc<dyn Clock> = Arc::new(TokioClock(Instant::now()));
        let store = Arc::new(MemoryStore::with_clock(clock.clone()));
        World { clock, store, platform, heard: Arc::default() }
    }

    /// With an account whose access token, `access-0`, lives `life` seconds.
    async fn with_token(platform: Arc<Platform>, life: i64) -> World {
        let world = World::new(platform);
        world.put("0", life).await;
        world
    }

    async fn put(&self, word: &str, life: i64) {
        let now = self.clock.now();
        let tokens = TokenSet::new(format!("access-{word}"), now + life)
            .with_refresh_token(format!("refresh-{word}"), now + 365 * 86_400)
            .with_open_id("seller");
        let saved = self.store.save(&account(), &Record::new(tokens, now), Expected::Any).await.unwrap();
        assert_ne!(saved, Saved::Conflict);
    }

    fn manager(&self) -> TokenManager {
        self.manager_with(ManagerOptions::default())
    }

    fn manager_with(&self, options: ManagerOptions) -> TokenManager {
        let refresher = Connected { platform: self.platform.clone(), clock: self.clock.clone() };
        // The paused clock is that of the test's runtime.
        let options = options.hooks(self.heard.clone()).runner(Runner::Caller);
        TokenManager::with_options(self.store.clone(), Arc::new(refresher), self.clock.clone(), options)
    }

    async fn stored(&self) -> Record {
        self.store.load(&account()).await.unwrap().unwrap()
    }

    async fn pass(&self, seconds: u64) {
        tokio::time::advance(Duration::from_secs(seconds)).await;
    }
}

fn account() -> AccountId {
    AccountId::new("app", "seller")
}
