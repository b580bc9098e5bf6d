//! What this process remembers of accounts: the record it read a moment ago, and how the last refresh went.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::account::AccountId;
use super::bounded::Bounded;
use super::decide::{carefree, works};
use super::options::ManagerOptions;
use super::record::Record;
use crate::secret::Secret;

/// How many accounts are remembered; one takes about a kilobyte. Those that have been unused the longest are dropped
/// first, and are read from the store again.
const MOST: usize = 20_000;

/// The accounts that were used last.
pub(super) struct Known(Mutex<Bounded<AccountId, Entry>>);

#[derive(Default)]
struct Entry {
    cached: Option<Cached>,
    /// How long a new access token lives, learnt at a refresh.
    lifetime: Option<i64>,
    /// No refresh ahead of time before this.
    rest_until: i64,
}

struct Cached {
    record: Record,
    read_at: i64,
}

impl Default for Known {
    fn default() -> Known {
        Known::holding(MOST)
    }
}

impl Known {
    fn holding(most: usize) -> Known {
        Known(Mutex::new(Bounded::new(most)))
    }

    /// The token that was read a moment ago, if it is still fresh.
    pub(super) fn token(&self, account: &AccountId, now: i64, options: &ManagerOptions) -> Option<Secret> {
        let mut entries = self.entries();
        let entry = entries.get(account)?;
        let cached = entry.cached.as_ref()?;
        let age = now.saturating_sub(cached.read_at);
        let recent = age >= 0 && age < seconds(options.cache);
        let fresh = carefree(&cached.record, entry.skew(options), now);
        (recent && fresh).then(|| cached.record.tokens.access_token.clone())
    }

    /// The token that was read last, if it has not expired: for when the store cannot be read.
    pub(super) fn last_token(&self, account: &AccountId, now: i64) -> Option<Secret> {
        let mut entries = self.entries();
        let record = &entries.get(account)?.cached.as_ref()?.record;
        works(record, now).then(|| record.tokens.access_token.clone())
    }

    /// How long before it expires a token of this account is refreshed: never more than half its life, or a platform
    /// that hands out short-lived tokens would be asked at every call.
    pub(super) fn skew(&self, account: &AccountId, options: &ManagerOptions) -> i64 {
        self.entries().get(account).map_or(seconds(options.skew), |entry| entry.skew(options))
    }

    /// The same for a refresh that is wanted this many seconds ahead.
    pub(super) fn lead(&self, account: &AccountId, lead: i64) -> i64 {
        let lifetime = self.entries().get(account).and_then(|entry| entry.lifetime);
        lifetime.map_or(lead, |lifetime| lead.min(lifetime / 2))
    }

    /// Keeps a record at hand.
    pub(super) fn remember(&self, account: &AccountId, record: &Record, now: i64) {
        let cached = Cached { record: record.clone(), read_at: now };
        self.entries().get_or_default(account).cached = Some(cached);
    }

    /// Learns from a refresh how long new tokens live.
    pub(super) fn learn(&self, account: &AccountId, fresh: &Record, now: i64) {
        let lifetime = fresh.tokens.access_token_expires_at.saturating_sub(now);
        self.entries().get_or_default(account).lifetime = Some(lifetime);
    }

    /// Drops what was read.
    pub(super) fn forget(&self, account: &AccountId) {
        if let Some(entry) = self.entries().get_mut(account) {
            entry.cached = None;
        }
    }

    /// Whether refreshes ahead of time rest after a failure: never longer than a cooldown, even if the clock is set back.
    pub(super) fn resting(&self, account: &AccountId, now: i64, options: &ManagerOptions) -> bool {
        let rest = |entry: &Entry| entry.rest_until.saturating_sub(now);
        self.entries()
            .get(account)
            .is_some_and(|entry| (1..=seconds(options.cooldown)).contains(&rest(entry)))
    }

    /// Lets refreshes ahead of time rest.
    pub(super) fn rest(&self, account: &AccountId, now: i64, options: &ManagerOptions) {
        self.entries().get_or_default(account).rest_until = now.saturating_add(seconds(options.cooldown));
    }

    fn entries(&self) -> MutexGuard<'_, Bounded<AccountId, Entry>> {
        // Every change is one assignment, so a panic elsewhere leaves nothing half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    fn skew(&self, options: &ManagerOptions) -> i64 {
        let skew = seconds(options.skew);
        self.lifetime.map_or(skew, |lifetime| skew.min(lifetime / 2))
    }
}

fn seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::set::TokenSet;
    use super::*;

    fn account(number: usize) -> AccountId {
        AccountId::new("app", number.to_string())
    }

    #[test]
    fn only_the_accounts_that_were_used_last_are_remembered() {
        let (known, options) = (Known::holding(100), ManagerOptions::default());
        let record = Record::new(TokenSet::new("t", 10_000), 0);
        for number in 0..1_000 {
            known.remember(&account(number), &record, 0);
            known.learn(&account(number), &record, 0);
            known.rest(&account(number), 0, &options);
            assert!(known.token(&account(0), 1, &options).is_some(), "it is used all the time");
        }
        assert!((50..=100).contains(&known.entries().len()));
        assert!(known.last_token(&account(999), 1).is_some());
        assert!(known.last_token(&account(1), 1).is_none());
    }

    #[test]
    fn what_was_never_read_takes_no_room() {
        let (known, options) = (Known::default(), ManagerOptions::default());
        assert_eq!(known.skew(&account(1), &options), 600);
        assert!(!known.resting(&account(1), 0, &options));
        known.forget(&account(1));
        assert_eq!(known.entries().len(), 0);
    }
}
