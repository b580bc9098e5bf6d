//! One refresh: wait for the lease, look again, ask the platform, keep what it says.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::account::AccountId;
use super::lease::Lease;
use super::manager::Shared;
use super::record::{Record, Status};
use super::set::TokenSet;
use super::store::{Expected, Saved};
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// How often a request that was certainly not processed is sent.
const ATTEMPTS: u32 = 3;
/// How often new tokens are offered to a store that fails or has moved on.
const SAVES: u32 = 5;

/// What the caller needs.
#[derive(Clone)]
pub(super) enum Wish {
    /// A token that lives longer than `skew` seconds.
    Fresh { skew: i64 },
    /// A token other than the one that was refused.
    Other { than: Secret },
    /// A token other than this one, whatever the state says.
    Forced { than: Secret },
}

impl Wish {
    /// Whether the stored record is what is wanted. `known` is the revision from before the wait: a record written
    /// since is somebody's fresh answer, however short its life.
    pub(super) fn met_by(&self, record: &Record, known: i64, now: i64) -> bool {
        let tokens = &record.tokens;
        if tokens.expired(now) {
            return false;
        }
        match (self, &record.status) {
            (Wish::Other { than } | Wish::Forced { than }, _) => tokens.access_token != *than,
            // Not asked twice while the token at hand works.
            (Wish::Fresh { .. }, Status::RefreshUncertain { .. }) => true,
            (Wish::Fresh { skew }, _) => {
                !tokens.expires_within(*skew, now)
                    || record.revision != known
                    || tokens.refresh_token.is_empty()
            }
        }
    }

    /// Whether the end of a flight, perhaps begun for another wish, settles this one.
    pub(super) fn settled_by(&self, record: &Record) -> bool {
        match self {
            Wish::Fresh { .. } => true,
            Wish::Other { than } | Wish::Forced { than } => record.tokens.access_token != *than,
        }
    }
}

/// Where the new record came from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Outcome {
    /// This process asked the platform.
    Refreshed,
    /// Another process, or a new authorization, had put it into the store.
    FoundInStore,
}

type Ended = (Record, Outcome);

enum Turn {
    Mine(Lease),
    Found(Record),
}

/// A refresh of one account.
pub(super) struct Refresh {
    shared: Arc<Shared>,
    account: AccountId,
    wish: Wish,
}

impl Refresh {
    pub(super) fn new(shared: Arc<Shared>, account: AccountId, wish: Wish) -> Refresh {
        Refresh { shared, account, wish }
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(super) fn account(&self) -> &AccountId {
        &self.account
    }

    /// From the first look into the store to the last write.
    pub(super) async fn run(&self) -> Result<Ended> {
        let known = self.load().await?;
        if let Some(record) = self.acceptable(&known, known.revision)? {
            return Ok(found(record));
        }
        let lease = match self.take_turn(known.revision).await? {
            Turn::Mine(lease) => lease,
            Turn::Found(record) => return Ok(found(record)),
        };
        let result = self.under_lease(&lease, known.revision).await;
        if let Err(error) = self.shared.store.release(&lease).await {
            tracing::warn!(account = %self.account, %error, "the refresh lease was not given back; it will end by itself");
        }
        result
    }

    /// Waits until the lease is ours or another process has done the work.
    async fn take_turn(&self, known: i64) -> Result<Turn> {
        let (key, holder) = (format!("refresh:{}", self.account), holder()?);
        let give_up = Instant::now() + self.shared.options.patience;
        let mut pause = Duration::from_millis(20);
        loop {
            let ttl = self.shared.options.lease_ttl;
            if let Some(lease) = self.shared.store.try_acquire(&key, &holder, ttl).await? {
                return Ok(Turn::Mine(lease));
            }
            if Instant::now() >= give_up {
                return Err(lease_kept(&self.account));
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_millis(400));
            let stored = self.load().await?;
            if let Some(record) = self.acceptable(&stored, known)? {
                return Ok(Turn::Found(record));
            }
        }
    }

    async fn under_lease(&self, lease: &Lease, known: i64) -> Result<Ended> {
        let record = self.load().await?;
        if let Some(found_record) = self.acceptable(&record, known)? {
            return Ok(found(found_record));
        }
        if !record.tokens.refreshable(self.now()) {
            return self.give_up(record, "the refresh token is missing or has ended".to_owned()).await;
        }
        match self.ask(lease, &record.tokens).await {
            Ok(tokens) => self.keep(&record, tokens).await,
            Err(error) if error.outcome_unknown() => self.uncertain(record, error).await,
            Err(error) if error.kind() == ErrorKind::NeedsReauthorization => {
                self.refused(lease, record, error).await
            }
            Err(error) => Err(error),
        }
    }

    /// Asks the platform and renews the lease while it thinks. Repeats only what was certainly not processed.
    async fn ask(&self, lease: &Lease, tokens: &TokenSet) -> Result<TokenSet> {
        let mut attempt = 1;
        loop {
            let error = match self.ask_once(lease, tokens).await {
                Ok(tokens) => return Ok(tokens),
                Err(error) => error,
            };
            let again = error.retryable() && !error.outcome_unknown() && attempt < ATTEMPTS;
            let wait = error.retry_after().unwrap_or(Duration::from_millis(250) * 2_u32.pow(attempt));
            if !again || wait > self.shared.options.lease_ttl / 2 {
                return Err(error);
            }
            tokio::time::sleep(wait).await;
            attempt += 1;
        }
    }

    async fn ask_once(&self, lease: &Lease, tokens: &TokenSet) -> Result<TokenSet> {
        let Shared { store, refresher, options, .. } = &*self.shared;
        let answer = refresher.refresh(&self.account, &tokens.refresh_token);
        let mut answer = std::pin::pin!(tokio::time::timeout(options.patience, answer));
        loop {
            tokio::select! {
                answer = &mut answer => return answer.unwrap_or_else(|_| Err(no_answer())),
                () = tokio::time::sleep(options.lease_ttl / 3) => {
                    // The request is out: whether the lease holds or not, its answer must be kept.
                    if !matches!(store.renew(lease, options.lease_ttl).await, Ok(Some(_))) {
                        tracing::warn!(account = %self.account, "the refresh lease could not be renewed");
                    }
                }
            }
        }
    }

    /// Both tokens in one write. New tokens must not get lost: a store that fails is asked again.
    async fn keep(&self, before: &Record, tokens: TokenSet) -> Result<Ended> {
        let mut fresh = Record::new(tokens.completed_from(&before.tokens), self.now());
        let mut expected = before.revision;
        for save in 1..=SAVES {
            match self.shared.store.save(&self.account, &fresh, Expected::Revision(expected)).await {
                Ok(Saved::Revision(revision)) => {
                    fresh.revision = revision;
                    return Ok(refreshed(fresh));
                }
                Ok(Saved::Conflict) => {
                    let stored = self.load().await?;
                    if issued_later(&stored, &fresh, before) {
                        return Ok(found(stored));
                    }
                    expected = stored.revision;
                }
                Err(error) => {
                    tracing::error!(account = %self.account, %error, save, "new tokens were not saved");
                    tokio::time::sleep(Duration::from_millis(100) * save).await;
                }
            }
        }
        // Better a process that works until it ends than tokens that nobody has.
        fresh.revision = expected;
        Ok(refreshed(fresh))
    }

    /// The request went out and no answer came.
    async fn uncertain(&self, record: Record, error: Error) -> Result<Ended> {
        let stored = self.load().await?;
        if let Some(record) = self.acceptable(&stored, record.revision)? {
            return Ok(found(record));
        }
        let now = self.now();
        let marked = record.clone().with_status(Status::RefreshUncertain { since: now }, now);
        let expected = Expected::Revision(record.revision);
        if self.shared.store.save(&self.account, &marked, expected).await? == Saved::Conflict {
            tracing::warn!(account = %self.account, "the record changed while the outcome of a refresh got lost");
        }
        Err(error.with_retry_after(Some(self.shared.options.pause)).with_hint(
            "Nobody knows whether the refresh happened. It is not repeated at once; a later call will.",
        ))
    }

    /// The platform refused the refresh token. Perhaps because another process has used it.
    async fn refused(&self, lease: &Lease, record: Record, error: Error) -> Result<Ended> {
        let stored = self.load().await?;
        if let Some(found_record) = self.acceptable(&stored, record.revision)? {
            return Ok(found(found_record));
        }
        let reason = error.message().unwrap_or(error.detail()).to_owned();
        if stored.tokens.refresh_token == record.tokens.refresh_token {
            return self.give_up(stored, reason).await;
        }
        match self.ask(lease, &stored.tokens).await {
            Ok(tokens) => self.keep(&stored, tokens).await,
            Err(error) if error.outcome_unknown() => self.uncertain(stored, error).await,
            Err(error) if error.kind() == ErrorKind::NeedsReauthorization => {
                self.give_up(stored, reason).await
            }
            Err(error) => Err(error),
        }
    }

    /// Only the seller can help: says so in the store and to the caller.
    async fn give_up(&self, record: Record, reason: String) -> Result<Ended> {
        let status = Status::NeedsReauthorization { reason: reason.clone() };
        let (revision, marked) = (record.revision, record.with_status(status, self.now()));
        let saved = self.shared.store.save(&self.account, &marked, Expected::Revision(revision)).await?;
        if saved == Saved::Conflict {
            let stored = self.load().await?;
            if let Some(record) = self.acceptable(&stored, revision)? {
                return Ok(found(record));
            }
        }
        Err(needs_reauthorization(&self.account, &reason))
    }

    /// The stored record if it is what is wanted. An error if asking the platform is pointless or too early.
    fn acceptable(&self, record: &Record, known: i64) -> Result<Option<Record>> {
        let now = self.now();
        let forced = matches!(self.wish, Wish::Forced { .. });
        if let (Status::NeedsReauthorization { reason }, false) = (&record.status, forced) {
            return Err(needs_reauthorization(&self.account, reason));
        }
        if self.wish.met_by(record, known, now) {
            return Ok(Some(record.clone()));
        }
        let pause = i64::try_from(self.shared.options.pause.as_secs()).unwrap_or(i64::MAX);
        match record.status {
            Status::RefreshUncertain { since } if !forced && now < since.saturating_add(pause) => {
                Err(too_early(since.saturating_add(pause) - now))
            }
            _ => Ok(None),
        }
    }

    async fn load(&self) -> Result<Record> {
        self.shared.store.load(&self.account).await?.ok_or_else(|| no_authorization(&self.account))
    }

    fn now(&self) -> i64 {
        self.shared.clock.now()
    }
}

fn found(record: Record) -> Ended {
    (record, Outcome::FoundInStore)
}

fn refreshed(record: Record) -> Ended {
    (record, Outcome::Refreshed)
}

/// Whether somebody else's tokens are the newer ones: the token that ends later was issued later.
fn issued_later(stored: &Record, fresh: &Record, before: &Record) -> bool {
    let changed = stored.tokens.access_token != before.tokens.access_token;
    changed
        && !stored.status.needs_reauthorization()
        && stored.tokens.access_token_expires_at >= fresh.tokens.access_token_expires_at
}

/// A name for this attempt that no other process or task has.
fn holder() -> Result<String> {
    Ok(format!("{}-{}", std::process::id(), crate::random::uuid()?))
}

pub(super) fn no_authorization(account: &AccountId) -> Error {
    Error::new(ErrorKind::Configuration, format!("the token store has no authorization of {account}"))
        .with_hint("Let the seller authorize the app, or name another account.")
}

pub(super) fn needs_reauthorization(account: &AccountId, reason: &str) -> Error {
    let detail = format!("the authorization of {account} no longer works: {reason}");
    Error::new(ErrorKind::NeedsReauthorization, detail)
        .with_hint("Send the seller the authorize link again; the new tokens replace these.")
}

fn too_early(seconds: i64) -> Error {
    let wait = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    Error::new(ErrorKind::TokenExpired, "the outcome of the last token refresh is unknown")
        .with_retryable(true)
        .with_retry_after(Some(wait))
        .with_hint("A refresh was sent and no answer came. It is tried once more after a pause.")
}

fn no_answer() -> Error {
    Error::new(ErrorKind::Timeout, "the token refresh got no answer in time").with_outcome_unknown(true)
}

fn lease_kept(account: &AccountId) -> Error {
    Error::new(ErrorKind::Timeout, format!("another process has been refreshing {account} for too long"))
        .with_retryable(true)
        .with_hint("Look for a process that hangs; the lease ends by itself when it is gone.")
}
