//! One refresh: wait for the lease, look again, ask the platform, save the new tokens.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::account::AccountId;
use super::decide::{Decision, Goal, Wish, decide};
use super::lease::Lease;
use super::manager::Shared;
use super::record::Record;
use super::set::TokenSet;
use super::status::Status;
use super::store::{Expected, Saved};
use super::under_way::UnderWay;
use super::unsaved::Unsaved;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::lived;
use crate::random;

/// How many times a request is sent that was certainly not processed.
const ATTEMPTS: u32 = 3;
/// How many times a record that others change is looked at.
const LOOKS: u32 = 5;

/// Where the new record came from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Outcome {
    /// This process asked the platform.
    Refreshed,
    /// Another process, or a new authorization, put it into the store.
    FoundInStore,
}

type Ended = (Record, Outcome);

enum Turn {
    /// The lease is ours, and this is the record as it was read last.
    Mine(Lease, Record),
    Found(Record),
}

/// A refresh of one account.
pub(super) struct Refresh {
    shared: Arc<Shared>,
    account: AccountId,
    wish: Wish,
    /// The record as the caller has just read it.
    seen: Option<Record>,
}

impl Refresh {
    pub(super) fn new(shared: Arc<Shared>, account: AccountId, wish: Wish, seen: Option<Record>) -> Refresh {
        Refresh { shared, account, wish, seen }
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    pub(super) fn account(&self) -> &AccountId {
        &self.account
    }

    /// From the first look into the store to the last write.
    ///
    /// If nothing interferes, the store gets five requests: the record is read (usually by the caller), the lease is
    /// taken, the record is marked and then saved, and the lease is released.
    pub(super) async fn run(&self) -> Result<Ended> {
        let seen = match self.seen.clone() {
            Some(record) => record,
            None => self.load().await?,
        };
        if let Some(record) = self.acceptable(&seen, seen.revision)? {
            return Ok(found(record));
        }
        let known = seen.revision;
        let (lease, record) = match self.take_turn(seen).await? {
            Turn::Mine(lease, record) => (lease, record),
            Turn::Found(record) => return Ok(found(record)),
        };
        // From here on, the process waits for it before it exits.
        let under_way = UnderWay::enter(self.shared.options.exit_wait);
        let result = match under_way {
            Some(_) => self.under_lease(&lease, record, known).await,
            None => Err(ending()),
        };
        if let Err(error) = self.shared.store.release(&lease).await {
            let account = &self.account;
            tracing::warn!(%account, %error, "the refresh lease was not released; it will expire by itself");
        }
        result
    }

    /// Waits until the lease is ours or another process has done the work.
    async fn take_turn(&self, mut record: Record) -> Result<Turn> {
        let known = record.revision;
        let (key, holder) = (format!("refresh:{}", self.account), random::holder()?);
        let began = Instant::now();
        // Longer than a lease, or the lock of an app's own store, can outlive a holder that died.
        let patience = self.shared.options.patience.max(self.shared.options.lease_ttl.saturating_mul(3));
        let mut wait = Duration::from_millis(20);
        loop {
            let ttl = self.shared.options.lease_ttl;
            if let Some(lease) = self.shared.store.try_acquire(&key, &holder, ttl).await? {
                return Ok(Turn::Mine(lease, record));
            }
            if began.elapsed() >= patience {
                return Err(lease_kept(&self.account));
            }
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(Duration::from_millis(400));
            record = self.load().await?;
            if let Some(found) = self.acceptable(&record, known)? {
                return Ok(Turn::Found(found));
            }
        }
    }

    /// `record` was read before the lease was ours. It is not read again, because marking it fails if it has been
    /// written since. Only if a refresh seemed to be under way is it read again, since that may have ended in the
    /// meantime.
    async fn under_lease(&self, lease: &Lease, record: Record, known: i64) -> Result<Ended> {
        let under_way = matches!(record.status, Status::Refreshing { .. });
        let mut seen = (!under_way).then_some(record);
        for _ in 0..LOOKS {
            let record = match seen.take() {
                Some(record) => record,
                None => self.load().await?,
            };
            match self.decide(&record, known) {
                Decision::Orphaned { since, of_use: true } => {
                    self.warn_of_orphan(since);
                    if let Some(noted) = self.mark(&record, Status::RefreshUncertain { since }).await? {
                        return Ok(found(noted));
                    }
                    continue;
                }
                Decision::Orphaned { since, of_use: false } => self.warn_of_orphan(since),
                Decision::Refresh => {}
                other => return self.settled(other, record).map(found),
            }
            // The store is told before it is sent: one that cannot be written must not cost the refresh token.
            let sending = Status::Refreshing { since: self.now() };
            if let Some(sent) = self.mark(&record, sending).await? {
                return self.send(lease, sent, record.status).await;
            }
        }
        Err(self.restless())
    }

    fn warn_of_orphan(&self, since: i64) {
        let account = &self.account;
        tracing::warn!(%account, since, "the process that sent the last refresh ended before the response came");
    }

    /// Writes a status, if nobody has written since.
    async fn mark(&self, record: &Record, status: Status) -> Result<Option<Record>> {
        let mut marked = record.clone().with_status(status, self.now());
        match self.shared.store.save(&self.account, &marked, Expected::Revision(record.revision)).await? {
            Saved::Revision(revision) => {
                marked.revision = revision;
                Ok(Some(marked))
            }
            Saved::Conflict => Ok(None),
        }
    }

    /// `sent` is the record as the store has it now, `status` what it said before.
    async fn send(&self, lease: &Lease, sent: Record, status: Status) -> Result<Ended> {
        match self.ask(lease, &sent.tokens).await.and_then(|tokens| self.of_this_user(&sent, tokens)) {
            Ok(tokens) => self.keep(&sent, tokens).await,
            Err(error) if error.outcome_unknown() => self.uncertain(sent, error).await,
            Err(error) if error.kind() == ErrorKind::NeedsReauthorization => {
                self.refused(lease, sent, error).await
            }
            Err(error) => {
                self.unsent(&sent, status).await;
                Err(error)
            }
        }
    }

    /// The tokens, if they belong to the user whose refresh token was sent. A response that names no user is accepted,
    /// since refusing it would lose the tokens.
    fn of_this_user(&self, sent: &Record, tokens: TokenSet) -> Result<TokenSet> {
        let known = [&sent.tokens.open_id, &tokens.open_id].into_iter().all(|name| !name.is_empty());
        match known && sent.tokens.open_id != tokens.open_id {
            true => Err(of_another_user(&self.account)),
            false => Ok(tokens),
        }
    }

    /// Nothing was processed, so the record gets its old status back.
    async fn unsent(&self, sent: &Record, status: Status) {
        // If that fails, the others take the outcome for unknown: they wait a little, and nothing is lost.
        match self.mark(sent, status).await {
            Ok(Some(_)) => {}
            Ok(None) => {
                tracing::debug!(account = %self.account, "the record changed during a failed refresh")
            }
            Err(error) => {
                tracing::warn!(account = %self.account, %error, "the status after a failed refresh was not saved")
            }
        }
    }

    /// Asks the platform, and renews the lease meanwhile. Retries only what was certainly not processed.
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
            // The wait has used up the lease: without a new one, another process may be asking by now.
            if !matches!(self.shared.store.renew(lease, self.shared.options.lease_ttl).await, Ok(Some(_))) {
                return Err(error);
            }
            attempt += 1;
        }
    }

    async fn ask_once(&self, lease: &Lease, tokens: &TokenSet) -> Result<TokenSet> {
        let Shared { store, refresher, options, .. } = &*self.shared;
        let request = refresher.refresh(&self.account, &tokens.refresh_token);
        let mut response = std::pin::pin!(lived::within(options.patience, request));
        loop {
            tokio::select! {
                tokens = &mut response => return tokens.unwrap_or_else(|| Err(no_response())),
                () = tokio::time::sleep(options.lease_ttl / 3) => {
                    // The request was sent: with or without the lease, its response must be kept.
                    if !matches!(store.renew(lease, options.lease_ttl).await, Ok(Some(_))) {
                        tracing::warn!(account = %self.account, "the refresh lease could not be renewed");
                    }
                }
            }
        }
    }

    async fn keep(&self, before: &Record, tokens: TokenSet) -> Result<Ended> {
        let fresh = Record::new(tokens.completed_from(&before.tokens), self.now());
        let ours = fresh.tokens.access_token.clone();
        let kept = self.shared.keep(&self.account, Unsaved::new(before.clone(), fresh)).await?;
        Ok(if kept.tokens.access_token == ours { refreshed(kept) } else { found(kept) })
    }

    /// The request was sent and no response came.
    async fn uncertain(&self, record: Record, error: Error) -> Result<Ended> {
        if let Ok(stored) = self.load().await
            && let Some(record) = self.acceptable(&stored, record.revision)?
        {
            return Ok(found(record));
        }
        // If that fails, the record still says that a refresh is under way, which has the same effect.
        if !matches!(self.mark(&record, Status::RefreshUncertain { since: self.now() }).await, Ok(Some(_))) {
            tracing::warn!(account = %self.account, "that the outcome of a refresh is unknown could not be saved");
        }
        Err(error.with_retry_after(Some(self.shared.options.cooldown)).with_hint(&hint::REFRESH_UNCERTAIN))
    }

    /// The platform refused the refresh token, perhaps because another process has used it.
    async fn refused(&self, lease: &Lease, record: Record, error: Error) -> Result<Ended> {
        let stored = self.load().await?;
        if let Some(found_record) = self.acceptable(&stored, record.revision)? {
            return Ok(found(found_record));
        }
        let reason = error.message().unwrap_or(error.detail()).to_owned();
        if stored.tokens.refresh_token == record.tokens.refresh_token {
            return self.give_up(stored, reason).await;
        }
        let sending = Status::Refreshing { since: self.now() };
        let Some(sent) = self.mark(&stored, sending).await? else { return Err(self.restless()) };
        match self.ask(lease, &sent.tokens).await.and_then(|tokens| self.of_this_user(&sent, tokens)) {
            Ok(tokens) => self.keep(&sent, tokens).await,
            Err(error) if error.outcome_unknown() => self.uncertain(sent, error).await,
            Err(error) if error.kind() == ErrorKind::NeedsReauthorization => self.give_up(sent, reason).await,
            Err(error) => {
                self.unsent(&sent, stored.status).await;
                Err(error)
            }
        }
    }

    /// Only the seller can help: the store and the caller are told.
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

    /// The stored record if it is what is wanted; `None` if the platform is to be asked; an error if that is pointless
    /// or too early.
    fn acceptable(&self, record: &Record, known: i64) -> Result<Option<Record>> {
        match self.decide(record, known) {
            Decision::Refresh | Decision::Orphaned { .. } => Ok(None),
            other => self.settled(other, record.clone()).map(Some),
        }
    }

    fn decide(&self, record: &Record, known: i64) -> Decision {
        let goal = Goal { wish: &self.wish, known: Some(known), cooldown: self.shared.options.cooldown };
        decide(record, &goal, self.now())
    }

    /// What ends a refresh without asking the platform.
    fn settled(&self, decision: Decision, record: Record) -> Result<Record> {
        match decision {
            Decision::Use => Ok(record),
            Decision::Wait { seconds } => Err(too_early(seconds)),
            Decision::Reauthorize { reason } => Err(needs_reauthorization(&self.account, &reason)),
            Decision::Unrefreshable => Err(no_refresh_token(&self.account)),
            Decision::Refresh | Decision::Orphaned { .. } => Err(self.restless()),
        }
    }

    async fn load(&self) -> Result<Record> {
        self.shared.newest(&self.account).await?.ok_or_else(|| no_authorization(&self.account))
    }

    fn restless(&self) -> Error {
        let detail = format!("the record of {} changes faster than it can be refreshed", self.account);
        Error::new(ErrorKind::Store, detail).with_retryable(true)
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

pub(super) fn no_authorization(account: &AccountId) -> Error {
    Error::new(ErrorKind::Configuration, format!("the token store has no authorization of {account}"))
        .with_hint(&hint::AUTHORIZE_OR_OTHER_ACCOUNT)
}

pub(super) fn needs_reauthorization(account: &AccountId, reason: &str) -> Error {
    let detail = format!("the authorization of {account} no longer works: {reason}");
    Error::new(ErrorKind::NeedsReauthorization, detail).with_hint(&hint::NEW_LINK_REPLACES_TOKENS)
}

fn no_refresh_token(account: &AccountId) -> Error {
    let detail = format!("the access token of {account} has expired, and the store has no refresh token");
    Error::new(ErrorKind::NeedsReauthorization, detail).with_hint(&hint::SAVE_REFRESH_TOKEN)
}

fn of_another_user(account: &AccountId) -> Error {
    let detail = format!("the auth host answered the refresh of {account} with the tokens of another user");
    Error::new(ErrorKind::Decode, detail).with_outcome_unknown(true)
}

fn ending() -> Error {
    Error::new(ErrorKind::Timeout, "the process is ending, so no new token refresh is started")
        .with_retryable(true)
}

fn too_early(seconds: i64) -> Error {
    let wait = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    Error::new(ErrorKind::TokenExpired, "the outcome of the last token refresh is unknown")
        .with_retryable(true)
        .with_retry_after(Some(wait))
        .with_hint(&hint::REFRESH_UNANSWERED)
}

fn no_response() -> Error {
    Error::new(ErrorKind::Timeout, "the token refresh received no response in time")
        .with_outcome_unknown(true)
}

fn lease_kept(account: &AccountId) -> Error {
    Error::new(ErrorKind::Timeout, format!("another process has been refreshing {account} for too long"))
        .with_retryable(true)
        .with_hint(&hint::LEASE_HELD)
}
