//! Where tokens, shops, OAuth states and leases are kept.
//!
//! A store is four small traits, one for each table of a database: [`Tokens`], [`Shops`], [`States`] and [`Leases`]. What
//! implements all four is a [`TokenStore`].

use std::time::Duration;

use async_trait::async_trait;

use super::account::AccountId;
use super::lease::Lease;
use super::record::Record;
use super::shop::{AuthorizedShop, ShopEntry};
use super::state::StateKey;
use crate::call::limit::SharedPace;
use crate::error::Result;

/// What must be in the store for a save to happen.
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
    /// Whether a save may replace what is there: the revision of the stored record, `None` if there is none.
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
    /// Not written: the store holds something else than was expected. Read it again.
    Conflict,
}

/// Keeps the tokens of each account.
///
/// Errors are of kind [`Store`](crate::error::ErrorKind::Store), as those of the other three traits.
#[async_trait]
pub trait Tokens: Send + Sync + 'static {
    /// The record of an account, `None` if there is none.
    async fn load(&self, account: &AccountId) -> Result<Option<Record>>;

    /// Writes a record, both tokens at once, if the store holds what is `expected`. `record.revision` is ignored;
    /// the new one is handed back. A revision is never used twice for an account, not even after a delete.
    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved>;

    /// Removes an account with its tokens and shops. Whether there was one.
    async fn delete(&self, account: &AccountId) -> Result<bool>;

    /// All accounts, sorted.
    async fn list(&self) -> Result<Vec<AccountId>>;

    /// The accounts to refresh next: those whose access token ends before `before` (Unix seconds), the soonest first, at
    /// most `limit` of them. Accounts that cannot be refreshed are left out, see [`Record::renewable`].
    ///
    /// The default reads every record. A database answers with one query and an index on the time.
    async fn expiring(&self, before: i64, limit: usize) -> Result<Vec<AccountId>> {
        let mut due = Vec::new();
        for account in self.list().await? {
            // An account may have been deleted since it was listed.
            let Some(record) = self.load(&account).await? else { continue };
            let ends = record.tokens.access_token_expires_at;
            if ends < before && record.renewable() {
                due.push((ends, account));
            }
        }
        due.sort();
        due.truncate(limit);
        Ok(due.into_iter().map(|(_, account)| account).collect())
    }
}

/// Keeps the shops that each account opens.
#[async_trait]
pub trait Shops: Send + Sync + 'static {
    /// Replaces the shops of an account.
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()>;

    /// The shops of an account, in the order they were saved.
    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>>;

    /// The shop with this id among those of an app, and the account that opens it. Where several accounts do, the
    /// one whose shops were saved last.
    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>>;
}

/// Remembers the OAuth states of authorizations that have begun.
///
/// States end by the store's own clock, not by a client's, which may be corrected from responses: all processes that
/// share a store must see the same time. The same goes for [`Leases`].
#[async_trait]
pub trait States: Send + Sync + 'static {
    /// Remembers a state for `ttl`, with a note that comes back with it (a tenant id, say). Ended ones are swept.
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()>;

    /// Takes a state: its note, and it is gone. `None` if it is not known, already taken, or ended.
    async fn take_state(&self, key: &StateKey) -> Result<Option<String>>;
}

/// Lets the processes that share the store take turns.
#[async_trait]
pub trait Leases: Send + Sync + 'static {
    /// A lease on `key`, `None` while another holds it. It is safe for at least `ttl`, and free within a second after.
    ///
    /// A lease granted while the store's clock ran ahead does not block until that date: once somebody asks for it, it
    /// ends after its own `ttl` at the latest. A holder that is still there renews it before.
    async fn try_acquire(&self, key: &str, holder: &str, ttl: Duration) -> Result<Option<Lease>>;

    /// Prolongs a lease to `ttl` from now, `None` if another has taken it over.
    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<Option<Lease>>;

    /// Gives a lease back. `false` if it was no longer held; nothing happens then.
    async fn release(&self, lease: &Lease) -> Result<bool>;

    /// Where the processes that share the store tell each other how fast they call; `None`: nowhere, and each finds its
    /// own rate.
    fn pace(&self) -> Option<&dyn SharedPace> {
        None
    }
}

/// Where everything about authorizations is kept: whatever implements [`Tokens`], [`Shops`], [`States`] and [`Leases`].
///
/// The cases in [`conformance`](crate::conformance) tell whether an implementation does what the runtime relies on.
pub trait TokenStore: Tokens + Shops + States + Leases {}

impl<T: Tokens + Shops + States + Leases> TokenStore for T {}
