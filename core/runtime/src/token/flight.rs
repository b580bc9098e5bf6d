//! One refresh per account in this process: the first who asks starts it, the others wait for its end.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::account::AccountId;
use super::decide::{carefree, works};
use super::merge::Merge;
use super::options::ManagerOptions;
use super::record::Record;
use super::refresh::{Outcome, Refresh};
use super::unsaved::Unsaved;
use crate::call::call_id::CallId;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::hooks::RefreshInfo;
use crate::secret::Secret;

type Landing = Option<Result<Record, Arc<Error>>>;

/// What the process knows of each account, and the refreshes under way.
#[derive(Default)]
pub(super) struct Flights {
    entries: Mutex<HashMap<AccountId, Entry>>,
    /// First reads of an account, merged.
    reads: Merge<AccountId, Record>,
}

#[derive(Default)]
struct Entry {
    flight: Option<watch::Receiver<Landing>>,
    cached: Option<Cached>,
    /// New tokens that the store would not take yet.
    unsaved: Option<Unsaved>,
    /// Held by the call that offers them to the store.
    offering: Arc<tokio::sync::Mutex<()>>,
    /// How long a new access token lives, learnt at a refresh.
    lifetime: Option<i64>,
    /// No refresh ahead of time before this.
    rest_until: i64,
}

struct Cached {
    record: Record,
    read_at: i64,
}

impl Flights {
    /// The token read a moment ago, if it is still fresh. None while the store does not have it: it is offered first.
    pub(super) fn cached_token(
        &self,
        account: &AccountId,
        now: i64,
        options: &ManagerOptions,
    ) -> Option<Secret> {
        let entries = self.entries();
        let entry = entries.get(account)?;
        let cached = entry.cached.as_ref()?;
        let age = now.saturating_sub(cached.read_at);
        let recent = age >= 0 && age < seconds(options.cache);
        let tokens = &cached.record.tokens;
        let fresh = carefree(&cached.record, entry.skew(options), now);
        (recent && fresh && entry.unsaved.is_none()).then(|| tokens.access_token.clone())
    }

    /// The token that was read last, if it has not ended: for when the store cannot be read.
    pub(super) fn last_token(&self, account: &AccountId, now: i64) -> Option<Secret> {
        let entries = self.entries();
        let record = &entries.get(account)?.cached.as_ref()?.record;
        works(record, now).then(|| record.tokens.access_token.clone())
    }

    /// New tokens that the store would not take yet.
    pub(super) fn unsaved(&self, account: &AccountId) -> Option<Unsaved> {
        self.entries().get(account)?.unsaved.clone()
    }

    /// Holds new tokens that the store would not take; `None`: it has them now, or they are of no more use.
    pub(super) fn hold(&self, account: &AccountId, unsaved: Option<Unsaved>) {
        self.entries().entry(account.clone()).or_default().unsaved = unsaved;
    }

    /// What to hold while unsaved tokens are offered: one call does, the others go on.
    pub(super) fn offering(&self, account: &AccountId) -> Arc<tokio::sync::Mutex<()>> {
        self.entries().entry(account.clone()).or_default().offering.clone()
    }

    /// The accounts whose new tokens the store would not take yet.
    pub(super) fn unsaved_accounts(&self) -> Vec<AccountId> {
        let entries = self.entries();
        let unsaved = entries.iter().filter(|(_, entry)| entry.unsaved.is_some());
        unsaved.map(|(account, _)| account.clone()).collect()
    }

    /// Waits for the refreshes that are under way now.
    pub(super) async fn all_landed(&self) {
        let under_way: Vec<_> = self.entries().values().filter_map(|entry| entry.flight.clone()).collect();
        for mut flight in under_way {
            // An error: the refresh has ended without a word.
            let _ = flight.wait_for(Option::is_some).await;
        }
    }

    /// How long before its end a token of this account is refreshed: never more than half its life, or a platform
    /// that hands out short-lived tokens would be asked at every call.
    pub(super) fn skew(&self, account: &AccountId, options: &ManagerOptions) -> i64 {
        self.entries().get(account).map_or(seconds(options.skew), |entry| entry.skew(options))
    }

    /// Keeps a record at hand.
    pub(super) fn remember(&self, account: &AccountId, record: &Record, now: i64) {
        let cached = Cached { record: record.clone(), read_at: now };
        self.entries().entry(account.clone()).or_default().cached = Some(cached);
    }

    /// The reads of records that are under way.
    pub(super) fn reads(&self) -> &Merge<AccountId, Record> {
        &self.reads
    }

    /// Drops what was read, and what is being read, so that the store is asked next.
    pub(super) fn forget(&self, account: &AccountId) {
        self.reads.forget(account);
        if let Some(entry) = self.entries().get_mut(account) {
            entry.cached = None;
        }
    }

    /// Whether refreshes ahead of time rest after a failure: never longer than a pause, though the clock be set back.
    pub(super) fn resting(&self, account: &AccountId, now: i64, options: &ManagerOptions) -> bool {
        let rest = |entry: &Entry| entry.rest_until.saturating_sub(now);
        self.entries().get(account).is_some_and(|entry| (1..=seconds(options.pause)).contains(&rest(entry)))
    }

    /// Lets refreshes ahead of time rest.
    pub(super) fn rest(&self, account: &AccountId, now: i64, options: &ManagerOptions) {
        self.entries().entry(account.clone()).or_default().rest_until = now + seconds(options.pause);
    }

    /// Waits for the refresh under way, or for the one that `begin` describes.
    pub(super) async fn join(
        &self,
        account: &AccountId,
        begin: impl FnOnce() -> Refresh,
        deadline: Option<Instant>,
    ) -> Result<Record> {
        let mut landing = self.board(account, begin);
        let landed = landing.wait_for(Option::is_some);
        let landed = match deadline {
            Some(at) => tokio::time::timeout_at(at, landed).await.map_err(|_| too_late())?,
            None => landed.await,
        };
        match landed.as_deref() {
            Ok(Some(Ok(record))) => Ok(record.clone()),
            Ok(Some(Err(error))) => Err(again(error)),
            Ok(None) | Err(_) => Err(Error::new(ErrorKind::Store, "the token refresh was interrupted")),
        }
    }

    fn board(&self, account: &AccountId, begin: impl FnOnce() -> Refresh) -> watch::Receiver<Landing> {
        let mut entries = self.entries();
        let entry = entries.entry(account.clone()).or_default();
        // A sender that is gone without a word has panicked or lost its runtime.
        if let Some(flight) = entry.flight.as_ref().filter(|flight| flight.has_changed().is_ok()) {
            return flight.clone();
        }
        let (sender, receiver) = watch::channel(None);
        entry.flight = Some(receiver.clone());
        let refresh = begin();
        let shared = refresh.shared().clone();
        shared.thread().spawn(fly(refresh, CallId::current(), sender));
        receiver
    }

    fn land(&self, account: &AccountId, result: &Result<(Record, Outcome), Arc<Error>>, now: i64) {
        let mut entries = self.entries();
        let entry = entries.entry(account.clone()).or_default();
        entry.flight = None;
        let Ok((record, outcome)) = result else { return };
        if matches!(outcome, Outcome::Refreshed) {
            entry.lifetime = Some(record.tokens.access_token_expires_at.saturating_sub(now));
        }
        entry.cached = Some(Cached { record: record.clone(), read_at: now });
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<AccountId, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    fn skew(&self, options: &ManagerOptions) -> i64 {
        let skew = seconds(options.skew);
        self.lifetime.map_or(skew, |lifetime| skew.min(lifetime / 2))
    }
}

/// The refresh itself, in its own task: it outlives the caller that began it.
async fn fly(refresh: Refresh, call: Option<CallId>, sender: watch::Sender<Landing>) {
    let result = refresh.run().await.map_err(Arc::new);
    let shared = refresh.shared();
    // Off the board first: who comes now starts anew; who waits reads the landing.
    shared.flights().land(refresh.account(), &result, shared.clock.now());
    tell(&refresh, call, &result);
    // Nobody may be waiting any more.
    let _ = sender.send(Some(result.map(|(record, _)| record)));
}

fn tell(refresh: &Refresh, call: Option<CallId>, result: &Result<(Record, Outcome), Arc<Error>>) {
    let (failed, expires_at) = match result {
        Ok((_, Outcome::FoundInStore)) => return,
        Ok((record, Outcome::Refreshed)) => (None, Some(record.tokens.access_token_expires_at)),
        Err(error) => (Some(error.kind()), None),
    };
    let account = refresh.account().to_string();
    tracing::info!(account, ?failed, ?expires_at, "token refresh ended");
    if let Some(hooks) = &refresh.shared().options.hooks {
        hooks.refresh(&RefreshInfo::new(account, failed, expires_at).of(call));
    }
}

/// The same error for one more waiter.
pub(super) fn again(error: &Error) -> Error {
    let mut copy = Error::new(error.kind(), error.detail())
        .with_request_id(error.request_id().map(str::to_owned))
        .with_retryable(error.retryable())
        .with_outcome_unknown(error.outcome_unknown())
        .with_retry_after(error.retry_after())
        .with_attempts(error.attempts())
        .with_cause_id(error.cause_id());
    if let Some(code) = error.code() {
        copy = copy.with_code(code);
    }
    if let Some(message) = error.message() {
        copy = copy.with_message(message);
    }
    if let Some(status) = error.http_status() {
        copy = copy.with_http_status(status);
    }
    if let Some(operation) = error.operation() {
        copy = copy.with_operation(operation);
    }
    match error.hint_facts() {
        Some(hint) => copy.with_hint(hint),
        None => copy,
    }
}

fn too_late() -> Error {
    Error::new(ErrorKind::Timeout, "the deadline passed while the access token was being refreshed")
        .with_retryable(true)
        .with_hint(&hint::REFRESH_GOES_ON)
}

fn seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}
