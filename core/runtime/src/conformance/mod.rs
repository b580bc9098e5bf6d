//! What every [`TokenStore`] must do, as cases that any implementation can be run against.
//!
//! ```no_run
//! # use std::sync::Arc;
//! # use tiktokshop_core::{conformance, token::MemoryStore};
//! # async fn example() -> Result<(), conformance::Failure> {
//! conformance::run_all(|clock| async move { Ok(Arc::new(MemoryStore::with_clock(clock)) as _) }).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Each case gets a new, empty store, whose leases and states must expire by the clock that is passed in. A store with
//! a clock of its own, such as a database's, uses [`run_on_own_clock`].
//!
//! The kit uses only durations and reads no clock, so a store whose clock is wrong passes, too.

mod crowd;
mod leases;
mod records;
mod shops;
mod states;
mod time;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use crowd::{fifty_tasks_each_get_their_turn, of_fifty_savers_one_wins, one_state_serves_one_of_fifty};
pub use leases::{
    a_lease_ends_by_itself, a_lease_from_the_future_ends, a_lease_is_exclusive,
    a_longer_lease_is_not_shortened, a_renewed_lease_lasts, a_taken_over_lease_is_lost, fencing_numbers_grow,
    leases_of_other_keys_are_free, only_the_holder_releases,
};
pub use records::{
    a_conflict_writes_nothing, a_deleted_record_is_gone, a_revision_never_returns,
    a_saved_record_is_read_back, absent_means_absent, accounts_do_not_mix, both_tokens_change_together,
    every_status_is_kept, many_accounts_are_listed, the_soonest_to_end_come_first,
};
pub use shops::{a_shop_leads_to_its_account, shops_are_replaced, shops_go_with_their_account};
pub use states::{a_state_ends, a_state_is_taken_once, states_do_not_mix};
pub use time::{RealTime, StoreTime};

use crate::clock::{Clock, ManualClock};
use crate::error::{Error, Result};
use crate::token::{AccountId, Record, TokenSet, TokenStore};

/// A time that records contain. To a store it is a number like any other.
const START: i64 = 1_700_000_000;
/// The lifetime of leases and states that are to expire during a case.
const SHORT: Duration = Duration::from_secs(1);
/// The lifetime of leases and states that are to outlive a case.
const LONG: Duration = Duration::from_secs(600);

/// A store under test, and its time.
#[non_exhaustive]
pub struct Kit {
    /// The store, empty.
    pub store: Arc<dyn TokenStore>,
    /// Lets time pass for it.
    pub time: Arc<dyn StoreTime>,
}

impl Kit {
    /// Lets time pass until what was granted for `ttl` has expired.
    async fn outlast(&self, ttl: Duration) {
        self.time.pass(ttl + Duration::from_secs(1)).await;
    }
}

/// The result of a case.
pub type Verdict = std::result::Result<(), Failure>;

/// What a store did wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The case, empty until [`run_all`] names it.
    pub case: &'static str,
    /// What was wrong.
    pub what: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.case, self.what)
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure { case: "", what: format!("the store failed: {error}") }
    }
}

type Case = for<'a> fn(&'a Kit) -> Pin<Box<dyn Future<Output = Verdict> + Send + 'a>>;

const CASES: &[(&str, Case)] = &[
    ("a_saved_record_is_read_back", |kit| Box::pin(a_saved_record_is_read_back(kit))),
    ("every_status_is_kept", |kit| Box::pin(every_status_is_kept(kit))),
    ("both_tokens_change_together", |kit| Box::pin(both_tokens_change_together(kit))),
    ("absent_means_absent", |kit| Box::pin(absent_means_absent(kit))),
    ("a_conflict_writes_nothing", |kit| Box::pin(a_conflict_writes_nothing(kit))),
    ("a_revision_never_returns", |kit| Box::pin(a_revision_never_returns(kit))),
    ("accounts_do_not_mix", |kit| Box::pin(accounts_do_not_mix(kit))),
    ("many_accounts_are_listed", |kit| Box::pin(many_accounts_are_listed(kit))),
    ("the_soonest_to_end_come_first", |kit| Box::pin(the_soonest_to_end_come_first(kit))),
    ("a_deleted_record_is_gone", |kit| Box::pin(a_deleted_record_is_gone(kit))),
    ("shops_are_replaced", |kit| Box::pin(shops_are_replaced(kit))),
    ("a_shop_leads_to_its_account", |kit| Box::pin(a_shop_leads_to_its_account(kit))),
    ("shops_go_with_their_account", |kit| Box::pin(shops_go_with_their_account(kit))),
    ("a_state_is_taken_once", |kit| Box::pin(a_state_is_taken_once(kit))),
    ("a_state_ends", |kit| Box::pin(a_state_ends(kit))),
    ("states_do_not_mix", |kit| Box::pin(states_do_not_mix(kit))),
    ("a_lease_is_exclusive", |kit| Box::pin(a_lease_is_exclusive(kit))),
    ("a_lease_ends_by_itself", |kit| Box::pin(a_lease_ends_by_itself(kit))),
    ("a_renewed_lease_lasts", |kit| Box::pin(a_renewed_lease_lasts(kit))),
    ("a_taken_over_lease_is_lost", |kit| Box::pin(a_taken_over_lease_is_lost(kit))),
    ("a_lease_from_the_future_ends", |kit| Box::pin(a_lease_from_the_future_ends(kit))),
    ("a_longer_lease_is_not_shortened", |kit| Box::pin(a_longer_lease_is_not_shortened(kit))),
    ("fencing_numbers_grow", |kit| Box::pin(fencing_numbers_grow(kit))),
    ("only_the_holder_releases", |kit| Box::pin(only_the_holder_releases(kit))),
    ("leases_of_other_keys_are_free", |kit| Box::pin(leases_of_other_keys_are_free(kit))),
    ("of_fifty_savers_one_wins", |kit| Box::pin(of_fifty_savers_one_wins(kit))),
    ("fifty_tasks_each_get_their_turn", |kit| Box::pin(fifty_tasks_each_get_their_turn(kit))),
    ("one_state_serves_one_of_fifty", |kit| Box::pin(one_state_serves_one_of_fifty(kit))),
];

/// Runs all cases, each with a new store from `make`, which uses the clock that is passed to it. Returns the number of
/// cases.
///
/// # Errors
/// The first case that fails.
pub async fn run_all<M, F>(make: M) -> std::result::Result<usize, Failure>
where
    M: Fn(Arc<dyn Clock>) -> F,
    F: Future<Output = Result<Arc<dyn TokenStore>>>,
{
    for (name, case) in CASES {
        let clock = Arc::new(ManualClock::new(START));
        run(name, *case, make(clock.clone()).await, clock).await?;
    }
    Ok(CASES.len())
}

/// Runs all cases against a store with a clock of its own. `time` lets time pass by that clock: [`RealTime`] waits,
/// which takes about twenty seconds for all cases; a test that can set the database's clock is faster. Returns the
/// number of cases.
///
/// # Errors
/// The first case that fails.
pub async fn run_on_own_clock<M, F>(make: M, time: Arc<dyn StoreTime>) -> std::result::Result<usize, Failure>
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn TokenStore>>>,
{
    for (name, case) in CASES {
        run(name, *case, make().await, time.clone()).await?;
    }
    Ok(CASES.len())
}

async fn run(
    name: &'static str,
    case: Case,
    store: Result<Arc<dyn TokenStore>>,
    time: Arc<dyn StoreTime>,
) -> Verdict {
    let named = |failure: Failure| Failure { case: name, ..failure };
    let store = store.map_err(|error| named(error.into()))?;
    case(&Kit { store, time }).await.map_err(named)
}

fn check(right: bool, what: impl Into<String>) -> Verdict {
    if right { Ok(()) } else { Err(Failure { case: "", what: what.into() }) }
}

fn same<T: PartialEq + fmt::Debug>(found: &T, wanted: &T, what: &str) -> Verdict {
    check(found == wanted, format!("{what}: found {found:?}, wanted {wanted:?}"))
}

fn account(name: &str) -> AccountId {
    AccountId::new("app", name)
}

/// A record with every field set, made distinct by `word`.
fn record(word: &str) -> Record {
    let mut tokens = TokenSet::new(format!("access-{word}"), START + 604_800)
        .with_refresh_token(format!("refresh-{word}"), 4_912_765_591)
        .with_open_id(format!("open-{word}"));
    tokens.seller_name = format!("Nhà bán {word} 商店 \"quoted\" 'x'");
    tokens.seller_base_region = "VN".to_owned();
    tokens.user_type = 5;
    tokens.granted_scopes = vec!["seller.order.info".to_owned(), "serller.product.optimize".to_owned()];
    Record::new(tokens, START)
}
