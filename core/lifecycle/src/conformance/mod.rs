//! What every store must do besides the kit of `tiktokshop-core`, as cases that any implementation can be run against.
//!
//! One function for each trait runs its cases, each with a new, empty store and a way to let time pass by its clock.

mod access;
mod apps;
pub mod inbox;
mod kit;
mod requests;
mod roster;
mod sessions;
mod standings;
mod subscriptions;
mod sync;
mod sync_roster;

use std::fmt;

pub use tiktokshop_core::conformance::{Failure, RealTime, StoreTime, Verdict};

pub use access::api_keys;
pub use apps::{AppStore, apps};
pub use kit::Kit;
use kit::{Cases, LONG, SHORT, START};
pub use requests::requests;
pub use roster::{RosterStore, roster};
pub use sessions::sessions;
pub use standings::{StandingStore, standings};
pub use subscriptions::{SubscriptionStore, subscriptions};
pub use sync::{CopyStore, SyncStore, sync, sync_events};
pub use sync_roster::{SyncRosterStore, sync_roster};

/// Names the case that failed.
fn named(case: &'static str, verdict: Verdict) -> Verdict {
    verdict.map_err(|failure| Failure { case, ..failure })
}

fn check(right: bool, what: impl Into<String>) -> Verdict {
    if right { Ok(()) } else { Err(Failure { case: "", what: what.into() }) }
}

fn same<T: PartialEq + fmt::Debug>(found: &T, wanted: &T, what: &str) -> Verdict {
    check(found == wanted, format!("{what}: found {found:?}, wanted {wanted:?}"))
}
