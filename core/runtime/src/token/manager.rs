//! Keeps access tokens fresh: refreshes are in single flight per authorization, in this process and across processes.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::account::AccountId;
use super::decide::{Decision, Goal, Wish, decide};
use super::flight::Flights;
use super::known::Known;
use super::merge::Merge;
use super::options::ManagerOptions;
use super::record::Record;
use super::refresh::{Outcome, Refresh, needs_reauthorization, no_authorization};
use super::refresher::Refresher;
use super::runner::Thread;
use super::set::TokenSet;
use super::shop::ShopEntry;
use super::standing::AccountStanding;
use super::store::{Expected, Saved, TokenStore};
use super::unsaved::Held;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;

/// Hands out access tokens that work. Cheap to clone; clones share everything.
///
/// - A token is refreshed [`skew`](ManagerOptions::skew) before it expires, by one caller; the others wait for it. The
///   refresh runs on a thread of its own: neither a dropped waiter nor the end of a runtime stops it, and the process
///   waits for it before it exits ([`exit_wait`](ManagerOptions::exit_wait)).
/// - Across processes, the store grants a lease: one process refreshes, the others wait and read. A holder that dies
///   loses the lease after [`lease_ttl`](ManagerOptions::lease_ttl), and another takes over.
/// - The store is told before a refresh is sent ([`Status::Refreshing`](super::Status::Refreshing)). So a store that
///   cannot be written costs no refresh token, and if the process is killed, the others know that the outcome is
///   unknown.
/// - New tokens that the store does not accept are held in memory and offered again at every call, by one call at a
///   time.
/// - Only the platform's own word leads to
///   [`Status::NeedsReauthorization`](super::Status::NeedsReauthorization), never this machine's clock.
/// - A refused refresh is believed only after the store was read again: another process may have won the race.
/// - A refresh that got no response is not sent again by itself. The current access token is used until it expires
///   ([`Status::RefreshUncertain`](super::Status::RefreshUncertain)). Only when it no longer works, the store still has
///   the same pair, and [`cooldown`](ManagerOptions::cooldown) has passed, does a later call ask once more. By then there is
///   nothing to lose: if the platform has used the refresh token up, the lost pair cannot be recovered anyway.
#[derive(Clone)]
pub struct TokenManager(pub(super) Arc<Shared>);

pub(super) struct Shared {
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) refresher: Arc<dyn Refresher>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) options: ManagerOptions,
    pub(super) held: Held,
    flights: Flights,
    known: Known,
    /// First reads of an account, merged.
    reads: Merge<AccountId, Record>,
    thread: Thread,
}

impl TokenManager {
    /// A manager with the default settings.
    pub fn new(
        store: Arc<dyn TokenStore>,
        refresher: Arc<dyn Refresher>,
        clock: Arc<dyn Clock>,
    ) -> TokenManager {
        TokenManager::with_options(store, refresher, clock, ManagerOptions::default())
    }

    /// A manager with settings.
    pub fn with_options(
        store: Arc<dyn TokenStore>,
        refresher: Arc<dyn Refresher>,
        clock: Arc<dyn Clock>,
        options: ManagerOptions,
    ) -> TokenManager {
        let thread = Thread::new(options.runner);
        let (held, flights, known, reads) = Default::default();
        let shared = Shared { store, refresher, clock, options, held, flights, known, reads, thread };
        TokenManager(Arc::new(shared))
    }

    /// The store behind it.
    pub fn store(&self) -> &Arc<dyn TokenStore> {
        &self.0.store
    }

    /// A valid access token, refreshed if it expires soon.
    ///
    /// # Errors
    /// `Configuration` if the store has no such account; `NeedsReauthorization` if only the seller can help; the error
    /// of the refresh if it failed and the current token has expired.
    pub async fn access_token(&self, account: &AccountId) -> Result<Secret> {
        self.access_token_by(account, None).await
    }

    /// Like [`TokenManager::access_token`], but waits no longer than `deadline`. The refresh itself goes on.
    pub async fn access_token_by(&self, account: &AccountId, deadline: Option<Instant>) -> Result<Secret> {
        let now = self.0.clock.now();
        if let Some(token) = self.0.cached_token(account, now) {
            return Ok(token);
        }
        let record = match self.0.reads.get(account, self.record(account)).await {
            Ok(record) => record,
            Err(error) => return self.without_store(account, error),
        };
        let wish = Wish::Fresh { skew: self.0.known.skew(account, &self.0.options) };
        if self.good_enough(account, &record, &wish, now)? {
            self.0.known.remember(account, &record, now);
            return Ok(record.tokens.access_token);
        }
        match self.fly(account, wish, Some(&record), deadline).await {
            Ok(renewed) => Ok(renewed.tokens.access_token),
            Err(error) => self.make_do(account, record, error),
        }
    }

    /// A token other than `failed`, which the platform has refused as expired (105002): the stored one if it is another
    /// by now, otherwise that of one refresh, however many callers ask.
    pub async fn refresh(&self, account: &AccountId, failed: &Secret) -> Result<Secret> {
        self.refresh_by(account, failed, None).await
    }

    /// Like [`TokenManager::refresh`], but waits no longer than `deadline`.
    pub async fn refresh_by(
        &self,
        account: &AccountId,
        failed: &Secret,
        deadline: Option<Instant>,
    ) -> Result<Secret> {
        self.0.forget(account);
        let record = self.fly(account, Wish::Other { than: failed.clone() }, None, deadline).await?;
        Ok(record.tokens.access_token)
    }

    /// Refreshes if the access token lives no longer than `lead`: ahead of time and for nobody in particular. If the
    /// platform turns out to hand out tokens with a short life, half of it is over first. Returns the record as it is now, whether it was
    /// refreshed here, elsewhere, or not at all, since the outcome of the last refresh is unknown and the token lives.
    ///
    /// # Errors
    /// As [`TokenManager::access_token`]; a refresh that failed is an error, also while the token lives.
    pub async fn refresh_ahead(&self, account: &AccountId, lead: Duration) -> Result<Record> {
        let record = self.record(account).await?;
        let lead = i64::try_from(lead.as_secs()).unwrap_or(i64::MAX);
        let wish = Wish::Fresh { skew: self.0.known.lead(account, lead) };
        self.fly(account, wish, Some(&record), None).await
    }

    /// Refreshes now, whatever the status says: for a person who asks for it. Still in single flight.
    pub async fn refresh_now(&self, account: &AccountId) -> Result<Record> {
        self.0.forget(account);
        let record = self.record(account).await?;
        let wish = Wish::Forced { than: record.tokens.access_token.clone() };
        self.fly(account, wish, Some(&record), None).await
    }

    /// The record of an account, as the store has it.
    pub async fn record(&self, account: &AccountId) -> Result<Record> {
        self.0.newest(account).await?.ok_or_else(|| no_authorization(account))
    }

    /// How an authorization stands, in the words of those who look after it: whether it works, when it ends, and which of its shops
    /// are inactive. What the platform has warned of, and inactive shops, are known if a keeper works on the same store in SQLite or
    /// PostgreSQL; another store tells only what follows from the tokens.
    ///
    /// ```no_run
    /// # async fn run(client: tiktokshop_core::Client) -> tiktokshop_core::Result<()> {
    /// for account in client.tokens()?.store().list().await? {
    ///     let how = client.tokens()?.standing(&account).await?;
    ///     println!("{account}: {}, until {:?}", how.standing.name(), how.ends_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn standing(&self, account: &AccountId) -> Result<AccountStanding> {
        let record = self.record(account).await?;
        let notes = self.0.store.notes(account).await?;
        Ok(AccountStanding::of(account.clone(), &record, notes, self.0.clock.now()))
    }

    /// Saves a new authorization, in place of an older one of the same account.
    ///
    /// # Errors
    /// `InvalidRequest` for tokens that are masked, as a log or a listing of the store shows them, and for an account
    /// without an open id, under which sellers would overwrite each other.
    pub async fn save(&self, account: &AccountId, tokens: TokenSet) -> Result<Record> {
        tokens.refuse_masked()?;
        account.refuse_nameless()?;
        let mut record = Record::new(tokens, self.0.clock.now());
        self.0.forget(account);
        if let Saved::Revision(revision) = self.0.store.save(account, &record, Expected::Any).await? {
            record.revision = revision;
        }
        // Once more: what was read during the write may be the old record.
        self.0.forget(account);
        self.0.held.let_go(account);
        Ok(record)
    }

    /// Deletes an account, for example after a deauthorization webhook. Returns whether there was one.
    pub async fn delete(&self, account: &AccountId) -> Result<bool> {
        self.0.forget(account);
        self.0.held.let_go(account);
        self.0.store.delete(account).await
    }

    /// Waits for the refreshes under way, at most [`exit_wait`](ManagerOptions::exit_wait), and offers tokens that the
    /// store has not accepted once more. Returns whether nothing is left that would be lost with this process.
    pub async fn settle(&self) -> bool {
        tokio::time::timeout(self.0.options.exit_wait, self.landed()).await.unwrap_or(false)
    }

    async fn landed(&self) -> bool {
        self.0.flights.all_landed().await;
        for account in self.0.held.accounts() {
            let _ = self.0.newest(&account).await;
        }
        self.0.held.accounts().is_empty()
    }

    /// The shop with this id and the account that opens it.
    ///
    /// # Errors
    /// `Configuration` if no stored authorization of the app covers it.
    pub async fn shop(&self, app_key: &str, shop_id: &str) -> Result<ShopEntry> {
        let found = self.0.store.find_shop(app_key, shop_id).await?;
        found.ok_or_else(|| {
            let detail = format!("no stored authorization of this app covers shop {shop_id}");
            Error::new(ErrorKind::Configuration, detail).with_hint(&hint::AUTHORIZE_SHOP)
        })
    }

    fn good_enough(&self, account: &AccountId, record: &Record, wish: &Wish, now: i64) -> Result<bool> {
        let goal = Goal { wish, known: None, cooldown: self.0.options.cooldown };
        match decide(record, &goal, now) {
            Decision::Use => Ok(true),
            Decision::Reauthorize { reason } => Err(needs_reauthorization(account, &reason)),
            _ => Ok(self.0.known.resting(account, now, &self.0.options) && !record.tokens.expired(now)),
        }
    }

    /// A store that cannot be read does no harm while the token that was read last is valid.
    fn without_store(&self, account: &AccountId, error: Error) -> Result<Secret> {
        let token = self.0.known.last_token(account, self.0.clock.now());
        match token.filter(|_| error.kind() == ErrorKind::Store) {
            Some(token) => {
                tracing::warn!(%account, %error, "the token store cannot be read; the last token is still used");
                Ok(token)
            }
            None => Err(error),
        }
    }

    /// After a refresh failed for a reason that may pass: the old token, while it is valid.
    fn make_do(&self, account: &AccountId, record: Record, error: Error) -> Result<Secret> {
        let now = self.0.clock.now();
        if error.kind() == ErrorKind::NeedsReauthorization || record.tokens.expired(now) {
            return Err(error);
        }
        self.0.known.rest(account, now, &self.0.options);
        Ok(record.tokens.access_token)
    }

    /// Joins the refresh that is under way, or starts one.
    async fn fly(
        &self,
        account: &AccountId,
        wish: Wish,
        seen: Option<&Record>,
        deadline: Option<Instant>,
    ) -> Result<Record> {
        // The flight that was joined may have been content with less: then it is this caller's turn.
        for _ in 0..3 {
            let begin = || Refresh::new(self.0.clone(), account.clone(), wish.clone(), seen.cloned());
            let record = self.0.flights.join(account, begin, deadline).await?;
            if wish.settled_by(&record) {
                return Ok(record);
            }
        }
        Err(Error::new(ErrorKind::TokenExpired, "the token that was refused is still the newest one"))
    }
}

impl Shared {
    pub(super) fn flights(&self) -> &Flights {
        &self.flights
    }

    pub(super) fn thread(&self) -> &Thread {
        &self.thread
    }

    /// Remembers the record that a refresh led to, and learns from it if the refresh was ours.
    pub(super) fn learn(&self, account: &AccountId, ended: Option<&(Record, Outcome)>) {
        let Some((record, outcome)) = ended else { return };
        let now = self.clock.now();
        if matches!(outcome, Outcome::Refreshed) {
            self.known.learn(account, record, now);
        }
        self.known.remember(account, record, now);
    }

    /// The token that was read a moment ago. `None` while the store does not have it, since it is offered first.
    fn cached_token(&self, account: &AccountId, now: i64) -> Option<Secret> {
        let token = self.known.token(account, now, &self.options)?;
        (!self.held.has(account)).then_some(token)
    }

    /// Forgets what was read and what is being read, so that the store is asked next.
    pub(super) fn forget(&self, account: &AccountId) {
        self.reads.forget(account);
        self.known.forget(account);
    }
}

impl fmt::Debug for TokenManager {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("TokenManager").field("options", &self.0.options).finish_non_exhaustive()
    }
}
