//! A store of another language behind the runtime's traits.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use serde_json::{Value, json};
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::hint;
use tiktokshop_core::token::{
    AccountId, AuthorizedShop, Expected, Lease, Leases, MemoryStore, Record, Saved, ShopEntry, Shops,
    StateKey, States, StoredRecord, Tokens,
};
use tiktokshop_core::{Error, ErrorKind, Result, redact};

use crate::port::{Port, PortFailure};
use crate::writes::{self, Turn, Writes};

/// A lock of another language is not renewed during a refresh: it is taken for this many leases, which is longer than a
/// refresh, and shorter than the patience of those who wait for it.
const LEASES: u32 = 2;

/// No lock is taken for longer.
const DAY: Duration = Duration::from_secs(86_400);

/// Asks the port, and provides here what the port does not implement.
pub(crate) struct PortStore {
    port: Arc<dyn Port>,
    /// Leases and states for ports that have none.
    own: MemoryStore,
    clock: Arc<dyn Clock>,
    seen: Mutex<Seen>,
    /// A write reads first: within this process, no other write of that account may come in between. Between processes,
    /// the port's lock prevents it.
    writes: Writes,
    /// How long the port may take for one request.
    limit: Duration,
    /// The latest revision that was given here.
    latest: AtomicI64,
    /// The port's locks that were taken here: the holder, and when the lock expires.
    locks: Mutex<BTreeMap<String, (String, Instant)>>,
    /// The app whose accounts are requested.
    app_key: OnceLock<String>,
}

/// What this process has seen of accounts and shops, for ports that cannot be searched.
#[derive(Default)]
struct Seen {
    accounts: BTreeSet<AccountId>,
    /// From app key and shop id to the account that gives access to the shop.
    shops: BTreeMap<(String, String), AccountId>,
}

impl PortStore {
    pub(crate) fn new(port: Arc<dyn Port>, clock: Option<Arc<dyn Clock>>, limit: Duration) -> PortStore {
        let clock = clock.unwrap_or_else(|| Arc::new(SystemClock));
        let own = MemoryStore::with_clock(clock.clone());
        PortStore {
            port,
            own,
            clock,
            seen: Mutex::default(),
            writes: Writes::default(),
            limit,
            latest: AtomicI64::new(0),
            locks: Mutex::default(),
            app_key: OnceLock::new(),
        }
    }

    /// Sets whose accounts are requested; called once, when the app key is known.
    pub(crate) fn of_app(&self, app_key: &str) {
        self.app_key.get_or_init(|| app_key.to_owned());
    }

    async fn ask(&self, question: &str, arguments: Value) -> Result<Value> {
        read(question, &self.text(question, arguments).await?)
    }

    /// The answer as it is written.
    async fn text(&self, question: &str, arguments: Value) -> Result<String> {
        let arguments = arguments.to_string();
        let answer = writes::ask(&*self.port, question, arguments.clone(), self.limit).await?;
        answered(question, &arguments, answer)
    }

    /// Sends a request that changes an account, in its turn.
    async fn change(&self, turn: Turn, question: &'static str, arguments: String) -> Result<Value> {
        let answer = turn.ask(self.port.clone(), question, arguments.clone(), self.limit).await?;
        read(question, &answered(question, &arguments, answer)?)
    }

    async fn stored(&self, account: &AccountId) -> Result<Option<StoredRecord>> {
        let found = self.text("load", named(account)).await?;
        if read("load", &found)?.is_null() {
            return Ok(None);
        }
        let mut stored = StoredRecord::from_text(&found)?;
        refuse_of_another(&stored.account, account)?;
        // A record that was put together by hand may leave it out.
        stored.account = account.clone();
        // A masked record was saved, as it is shown to people. A refresh with a masked token would fail.
        stored.refuse_masked().map_err(|_| masked(account))?;
        self.remember(account, &stored.shops);
        Ok(Some(stored))
    }

    async fn write(&self, turn: Turn, account: &AccountId, stored: &StoredRecord) -> Result<()> {
        self.remember(account, &stored.shops);
        self.change(turn, "save", stored.to_text()).await.map(drop)
    }

    /// Based on the time, so that a revision is not used again after a delete, not even in another process.
    fn new_revision(&self, present: i64) -> i64 {
        let least = self.clock.now().saturating_mul(1000).max(present + 1);
        let next = |latest: i64| latest.saturating_add(1).max(least);
        let updated =
            self.latest.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |latest| Some(next(latest)));
        // `Err` does not occur: every number has a next one.
        next(updated.unwrap_or_else(|latest| latest))
    }

    fn remember(&self, account: &AccountId, shops: &[AuthorizedShop]) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.accounts.insert(account.clone());
        seen.shops.retain(|_, owner| owner != account || shops.is_empty());
        for shop in shops {
            seen.shops.insert((account.app_key.clone(), shop.id.clone()), account.clone());
        }
    }

    fn forget(&self, account: &AccountId) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.accounts.remove(account);
        seen.shops.retain(|_, owner| owner != account);
    }

    fn seen_owner(&self, app_key: &str, shop_id: &str) -> Option<AccountId> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.shops.get(&(app_key.to_owned(), shop_id.to_owned())).cloned()
    }

    async fn owner(&self, app_key: &str, shop_id: &str) -> Result<Option<AccountId>> {
        if self.port.implements("find_shop") {
            let found = self.ask("find_shop", json!({"app_key": app_key, "shop_id": shop_id})).await?;
            return serde_json::from_value(found).map_err(|problem| unreadable("find_shop", &problem));
        }
        if let Some(account) = self.seen_owner(app_key, shop_id) {
            return Ok(Some(account));
        }
        for account in self.list().await?.into_iter().filter(|account| account.app_key == app_key) {
            self.stored(&account).await?;
        }
        Ok(self.seen_owner(app_key, shop_id))
    }

    /// Takes the port's lock.
    async fn take(&self, key: &str, holder: &str, ttl: Duration) -> Result<bool> {
        // The lock may have started when the request was sent.
        let ends = Instant::now() + ttl.min(DAY);
        let asked = json!({"key": key, "ttl": ttl.as_secs(), "holder": holder});
        let taken = self.ask("lock", asked).await? == Value::Bool(true);
        if taken {
            self.locks().insert(key.to_owned(), (holder.to_owned(), ends));
        }
        Ok(taken)
    }

    /// Whether this holder's lock of the port lasts at least that much longer.
    fn lasts(&self, lease: &Lease, longer: Duration) -> bool {
        let locks = self.locks();
        let held = locks.get(&lease.key).filter(|(holder, _)| *holder == lease.holder);
        held.is_some_and(|(_, ends)| ends.saturating_duration_since(Instant::now()) >= longer)
    }

    /// Forgets this holder's lock of the port. Returns whether it may be given back: once it has expired, it may belong
    /// to another.
    fn give_back(&self, lease: &Lease) -> bool {
        let still_ours = self.lasts(lease, Duration::from_millis(1));
        self.locks().retain(|key, (holder, _)| *key != lease.key || *holder != lease.holder);
        still_ours
    }

    fn locks(&self) -> MutexGuard<'_, BTreeMap<String, (String, Instant)>> {
        self.locks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn shop_of(&self, account: AccountId, shop_id: &str) -> Result<Option<ShopEntry>> {
        let stored = self.stored(&account).await?;
        let shops = stored.map(|stored| stored.shops).unwrap_or_default();
        let found = shops.into_iter().find(|shop| shop.id == shop_id);
        Ok(found.map(|shop| ShopEntry { account, shop }))
    }
}

#[async_trait]
impl Tokens for PortStore {
    async fn load(&self, account: &AccountId) -> Result<Option<Record>> {
        Ok(self.stored(account).await?.map(|stored| stored.record))
    }

    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved> {
        let turn = self.writes.turn(account, self.limit).await?;
        let present = self.stored(account).await?;
        let revision = present.as_ref().map(|stored| stored.record.revision);
        if !expected.matches(revision) {
            return Ok(Saved::Conflict);
        }
        let revision = self.new_revision(revision.unwrap_or(0));
        let record = Record { revision, ..record.clone() };
        let stored = match present {
            // Its shops stay, and so do fields that are not known here.
            Some(present) => present.with_record(record),
            None => StoredRecord::new(account.clone(), record),
        };
        self.write(turn, account, &stored).await?;
        Ok(Saved::Revision(revision))
    }

    async fn delete(&self, account: &AccountId) -> Result<bool> {
        self.forget(account);
        if !self.port.implements("delete") {
            return Err(missing("delete"));
        }
        let turn = self.writes.turn(account, self.limit).await?;
        Ok(self.change(turn, "delete", named(account).to_string()).await?.as_bool().unwrap_or(true))
    }

    async fn list(&self) -> Result<Vec<AccountId>> {
        if !self.port.implements("list") {
            let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(seen.accounts.iter().cloned().collect());
        }
        let app_key = self.app_key.get().map(String::as_str).unwrap_or_default();
        let found = self.ask("list", json!({"app_key": app_key})).await?;
        let mut accounts: Vec<AccountId> =
            serde_json::from_value(found).map_err(|problem| unreadable("list", &problem))?;
        accounts.sort();
        Ok(accounts)
    }
}

#[async_trait]
impl Shops for PortStore {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        let turn = self.writes.turn(account, self.limit).await?;
        let Some(mut stored) = self.stored(account).await? else {
            return Err(Error::new(ErrorKind::Store, format!("{account} is not in the token store")));
        };
        stored.shops = shops.to_vec();
        self.write(turn, account, &stored).await
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        Ok(self.stored(account).await?.map(|stored| stored.shops).unwrap_or_default())
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        match self.owner(app_key, shop_id).await? {
            Some(account) => self.shop_of(account, shop_id).await,
            None => Ok(None),
        }
    }
}

#[async_trait]
impl States for PortStore {
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()> {
        if !self.port.implements("take_state") {
            return self.own.put_state(key, note, ttl).await;
        }
        let arguments = json!({"key": key.as_str(), "note": note, "ttl": ttl.as_secs()});
        self.ask("put_state", arguments).await.map(drop)
    }

    async fn take_state(&self, key: &StateKey) -> Result<Option<String>> {
        if !self.port.implements("take_state") {
            return self.own.take_state(key).await;
        }
        let note = self.ask("take_state", json!({"key": key.as_str()})).await?;
        Ok(note.as_str().map(str::to_owned))
    }
}

#[async_trait]
impl Leases for PortStore {
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>> {
        // One at a time in this process, so that the port's lock is requested once.
        let own = self.own.try_acquire(key, holder, ttl).await?;
        let (Some(own), true) = (&own, self.port.implements("lock")) else { return Ok(own) };
        match self.take(key, holder, ttl.saturating_mul(LEASES)).await {
            Ok(true) => Ok(Some(own.clone())),
            Ok(false) => self.own.release(own).await.map(|_| None),
            Err(error) => {
                self.own.release(own).await?;
                Err(error)
            }
        }
    }

    /// The port's lock cannot be renewed: the lease is guaranteed only as long as the lock lasts.
    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>> {
        let lasts = !self.port.implements("lock") || self.lasts(lease, ttl);
        if lasts { self.own.renew(lease, ttl).await } else { Ok(None) }
    }

    async fn release(&self, lease: &Lease) -> Result<bool> {
        let released = self.own.release(lease).await?;
        if self.port.implements("lock") && self.port.implements("unlock") && self.give_back(lease) {
            self.ask("unlock", json!({"key": lease.key, "holder": lease.holder})).await?;
        }
        Ok(released)
    }
}

/// The text of an answer; an empty one is null.
fn answered(
    question: &str,
    arguments: &str,
    answer: std::result::Result<String, PortFailure>,
) -> Result<String> {
    let answer = answer.map_err(|failure| {
        let problem = without_tokens(&failure.words, arguments);
        Error::new(ErrorKind::Store, format!("the token store failed to {question}: {problem}"))
            .with_cause_id(failure.cause_id)
    })?;
    Ok(if answer.is_empty() { "null".to_owned() } else { answer })
}

fn read(question: &str, answer: &str) -> Result<Value> {
    serde_json::from_str(answer).map_err(|problem| unreadable(question, &problem))
}

fn named(account: &AccountId) -> Value {
    json!(account)
}

/// A store may quote what it could not write.
fn without_tokens(problem: &str, arguments: &str) -> String {
    let arguments: Value = serde_json::from_str(arguments).unwrap_or_default();
    let tokens = ["access_token", "refresh_token"].into_iter().filter_map(|name| arguments[name].as_str());
    let known = tokens.filter(|token| !token.is_empty());
    redact::scrub(&known.fold(problem.to_owned(), |text, token| text.replace(token, "[redacted]")))
}

fn unreadable(question: &str, problem: &serde_json::Error) -> Error {
    // The problem's text may quote the response, which holds tokens: only its position is shown.
    let place = format!("line {}, column {}", problem.line(), problem.column());
    Error::new(
        ErrorKind::Store,
        format!("the token store's response to {question} is not what was expected ({place})"),
    )
    .with_hint(&hint::RECORD_AS_SAVED)
}

fn masked(account: &AccountId) -> Error {
    Error::new(ErrorKind::Store, format!("the stored tokens of {account} are masked: the real ones are gone"))
        .with_hint(&hint::MASKED_RECORD)
}

/// A store that mixes its rows up would hand one seller's tokens to another.
fn refuse_of_another(found: &AccountId, asked: &AccountId) -> Result<()> {
    let is_other = |found: &str, asked: &str| !found.is_empty() && found != asked;
    if !is_other(&found.open_id, &asked.open_id) && !is_other(&found.app_key, &asked.app_key) {
        return Ok(());
    }
    let text = format!("the token store's `load` was asked for {asked} and returned the record of {found}");
    Err(Error::new(ErrorKind::Store, text))
}

fn missing(question: &str) -> Error {
    Error::new(ErrorKind::Store, format!("the token store has no `{question}`"))
        .with_hint(hint::store_function(question))
}

#[cfg(test)]
mod tests;
