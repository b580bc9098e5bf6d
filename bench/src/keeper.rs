//! The keeper with many authorizations that were granted in the same minute: a day of its work on a clock that jumps from
//! minute to minute, with a store on disk and a platform that responds at once.

use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use tiktokshop_core::clock::{Clock, ManualClock, SystemClock};
use tiktokshop_core::token::{
    AccountId, Expected, ManagerOptions, Record, Refresher, TokenManager, TokenSet, TokenStore, Tokens,
};
use tiktokshop_core::{Result, Secret};
use tiktokshop_lifecycle::keeper::{Keeper, KeeperOptions, Teller};
use tiktokshop_store::SqliteStore;
use tokio::runtime::Runtime;

use crate::fleet::{APP, DAY, Fleet, WEEK, account};
use crate::memory;

/// Passes of which the median counts.
const LOOKS: usize = 21;

/// What a day was like.
pub struct Day {
    /// Tokens that were refreshed.
    pub refreshed: usize,
    /// The most of them within one minute.
    pub largest: usize,
    /// How long all passes of the day took together.
    pub took: Duration,
    /// How long it takes to save as many records, and to do nothing else.
    pub bare: Duration,
    /// How long a pass takes in which nothing is due.
    pub look: Duration,
    /// How much the resident set grew, in MB.
    pub megabytes: f64,
}

/// Hands out tokens at once.
struct Platform(Arc<ManualClock>);

#[async_trait]
impl Refresher for Platform {
    async fn refresh(&self, account: &AccountId, _: &Secret) -> Result<TokenSet> {
        Ok(tokens(account, self.0.now() + WEEK))
    }
}

/// A day with so many authorizations.
pub fn day(authorizations: usize) -> Day {
    Runtime::new().expect("runtime").block_on(async {
        let clock = Arc::new(ManualClock::new(SystemClock.now()));
        let fleet = Fleet::with(authorizations, clock.clone()).await;
        let store = Arc::new(fleet.open(clock.clone()).await);
        let keeper = keeper(&store, &clock);
        // What is new is told once, however much it is.
        keeper.pass().await.expect("a pass");
        let look = look(&keeper).await;
        let before = memory::resident();
        let (refreshed, largest, took) = minutes(&keeper, &clock).await;
        let megabytes = memory::resident() - before;
        let bare = saves(&store, authorizations, clock.now()).await;
        Day { refreshed, largest, took, bare, look, megabytes }
    })
}

fn keeper(store: &Arc<SqliteStore>, clock: &Arc<ManualClock>) -> Keeper {
    let tokens: Arc<dyn TokenStore> = store.clone();
    let (refresher, options) = (Arc::new(Platform(clock.clone())), ManagerOptions::default());
    let manager = TokenManager::with_options(tokens.clone(), refresher, clock.clone(), options);
    let teller = Teller::new(tokens.clone(), store.clone(), store.clone(), ["app"]).with_clock(clock.clone());
    // The clock jumps: the rate, which is by the machine's time, would only hold it up.
    let keeper = Keeper::new(tokens, KeeperOptions::default().rate(0.0)).expect("a keeper");
    keeper.clock(clock.clone()).manager(APP, manager).teller(teller)
}

async fn look(keeper: &Keeper) -> Duration {
    let mut times = Vec::new();
    for _ in 0..LOOKS {
        let begun = Instant::now();
        keeper.pass().await.expect("a pass");
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    times[LOOKS / 2]
}

/// A pass for each minute of a day, and one more.
async fn minutes(keeper: &Keeper, clock: &ManualClock) -> (usize, usize, Duration) {
    let (mut refreshed, mut largest, begun) = (0, 0, Instant::now());
    for _ in 0..=DAY / 60 {
        clock.advance(60);
        let pass = keeper.pass().await.expect("a pass");
        assert_eq!(pass.failed, 0, "no refresh fails");
        refreshed += pass.refreshed;
        largest = largest.max(pass.refreshed);
    }
    (refreshed, largest, begun.elapsed())
}

async fn saves(store: &SqliteStore, authorizations: usize, now: i64) -> Duration {
    let begun = Instant::now();
    for account in (0..authorizations).map(account) {
        let record = Record::new(tokens(&account, now + WEEK), now);
        let _ = store.save(&account, &record, Expected::Any).await.expect("it is saved");
    }
    begun.elapsed()
}

fn tokens(account: &AccountId, ends: i64) -> TokenSet {
    TokenSet::new(format!("TTP_{}{ends}", "a".repeat(50)), ends)
        .with_refresh_token(format!("TTP_{}/{}", "r".repeat(40), account.open_id), ends + 26 * WEEK)
        .with_open_id(&account.open_id)
}
