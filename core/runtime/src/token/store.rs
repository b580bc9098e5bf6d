//! Where tokens, shops, OAuth states and leases are kept.
//!
//! A store is four small traits, one for each table of a database: [`Tokens`], [`Shops`], [`States`] and [`Leases`].
//! What implements all four is a [`TokenStore`].

use std::time::Duration;

use async_trait::async_trait;

use super::account::AccountId;
use super::asset::Assets;
use super::lease::Lease;
use super::record::Record;
use super::shop::{AuthorizedShop, ShopEntry};
use super::standing::Notes;
use super::state::StateKey;
use crate::call::limit::SharedPace;
use crate::error::Result;

/// What the store must hold for a save to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Anything or nothing: a new authorization replaces the old one.
    Any,
    /// Nothing.
    Absent,
    /// The record with this revision.
    Revision(i64),
}

impl Expected {
    /// Whether a save may replace what is `present`: the revision of the stored record, `None` if there is none.
    pub fn matches(self, present: Option<i64>) -> bool {
        match self {
            Expected::Any => true,
            Expected::Absent => present.is_none(),
            Expected::Revision(revision) => present == Some(revision),
        }
    }
}

/// How a save ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Saved {
    /// Written, with this new revision.
    Revision(i64),
    /// Not written, because the store holds something other than what was expected. Read it again.
    Conflict,
}

/// An account whose access token expires, see [`Tokens::expiring`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expiring {
    /// When its access token expires, Unix seconds.
    pub expires_at: i64,
    /// Whose it is.
    pub account: AccountId,
}

impl Expiring {
    /// An account and when its access token expires, in Unix seconds.
    pub fn new(account: AccountId, expires_at: i64) -> Expiring {
        Expiring { expires_at, account }
    }
}

/// Keeps the tokens of each account.
///
/// Errors are of kind [`Store`](crate::error::ErrorKind::Store), like those of the other three traits.
#[async_trait]
pub trait Tokens: Send + Sync + 'static {
    /// The record of an account, `None` if there is none.
    async fn load(&self, account: &AccountId) -> Result<Option<Record>>;

    /// Writes a record, both tokens at once, if the store holds what is `expected`. `record.revision` is ignored;
    /// the new one is returned. A revision is never used twice for an account, not even after a delete.
    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved>;

    /// Deletes an account with its tokens and shops. Returns whether there was one.
    async fn delete(&self, account: &AccountId) -> Result<bool>;

    /// What is known of an account besides its tokens; nothing by default. A store that a keeper works on tells what it noted.
    async fn notes(&self, _account: &AccountId) -> Result<Notes> {
        Ok(Notes::default())
    }

    /// All accounts, sorted.
    async fn list(&self) -> Result<Vec<AccountId>>;

    /// The first accounts of an app, sorted, at most `limit` of them.
    ///
    /// The default reads all accounts. A database reads no more than it hands over.
    async fn list_first(&self, app_key: &str, limit: usize) -> Result<Vec<AccountId>> {
        let mut accounts = self.list().await?;
        accounts.retain(|account| account.app_key == app_key);
        accounts.truncate(limit);
        Ok(accounts)
    }

    /// The accounts to refresh next: those whose access token expires before `before` (Unix seconds), the soonest
    /// first, at most `limit` of them. Accounts that cannot be refreshed are left out, see [`Record::renewable`].
    ///
    /// The default reads every record. A database does it with one query and an index on the time.
    async fn expiring(&self, before: i64, limit: usize) -> Result<Vec<Expiring>> {
        let mut due = Vec::new();
        for account in self.list().await? {
            // An account may have been deleted since it was listed.
            let Some(record) = self.load(&account).await? else { continue };
            let expires_at = record.tokens.access_token_expires_at;
            if expires_at < before && record.renewable() {
                due.push(Expiring::new(account, expires_at));
            }
        }
        due.sort();
        due.truncate(limit);
        Ok(due)
    }
}

/// Keeps the shops that each account opens.
#[async_trait]
pub trait Shops: Send + Sync + 'static {
    /// Replaces the shops of an account.
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()>;

    /// Where category assets are kept, too. With `None`, the platform is asked for them once in each process.
    fn assets(&self) -> Option<&dyn Assets> {
        None
    }

    /// The shops of an account, in the order they were saved.
    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>>;

    /// The shop with this id among those of an app, and the account that opens it. If several accounts do, the one
    /// whose shops were saved last.
    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>>;
}

/// Remembers the OAuth states of authorizations that have begun.
///
/// States expire by the store's own clock, not by a client's, which may be corrected from responses: all processes that
/// share a store must see the same time. The same applies to [`Leases`].
#[async_trait]
pub trait States: Send + Sync + 'static {
    /// Remembers a state for `ttl`, with a note that comes back with it (a tenant id, say). Expired states are deleted.
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()>;

    /// Takes a state: returns its note and deletes it. `None` if it is unknown, already taken, or expired.
    async fn take_state(&self, key: &StateKey) -> Result<Option<String>>;
}

/// Lets the processes that share the store take turns.
#[async_trait]
pub trait Leases: Send + Sync + 'static {
    /// A lease on `key`; `None` while another holder has it. It is safe for at least `ttl`, and free within a second
    /// after.
    ///
    /// A lease that was granted while the store's clock was ahead does not block until that date: once somebody asks
    /// for it, it expires after its own `ttl` at the latest. A holder that is still there renews it before that.
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>>;

    /// Extends a lease to `ttl` from now; `None` if another holder has taken it over.
    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>>;

    /// Releases a lease. `false` if it was no longer held; then nothing happens.
    async fn release(&self, lease: &Lease) -> Result<bool>;

    /// Where the processes that share the store tell each other how fast they call. With `None`, each finds its own
    /// rate.
    fn pace(&self) -> Option<&dyn SharedPace> {
        None
    }
}

/// Where everything about authorizations is kept: whatever implements [`Tokens`], [`Shops`], [`States`] and [`Leases`].
///
/// The cases of the module `conformance`, which the feature of that name brings, show whether an implementation does what the runtime relies on.
pub trait TokenStore: Tokens + Shops + States + Leases {}

impl<T: Tokens + Shops + States + Leases> TokenStore for T {}
