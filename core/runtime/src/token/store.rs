//! Where tokens, shops, OAuth states and leases are kept.

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

/// How a save ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Saved {
    /// Written, with this new revision.
    Revision(i64),
    /// Not written: the store holds something else than was expected. Read it again.
    Conflict,
}

/// Where tokens are kept. Every implementation passes the kit in `conformance`.
///
/// Leases and states end by the store's own clock, not by a client's, which may be corrected from answers: all
/// processes that share a store must see the same time. Errors are of kind [`Store`](crate::error::ErrorKind::Store).
#[async_trait]
pub trait TokenStore: Send + Sync + 'static {
    /// The record of an account, `None` if there is none.
    async fn load(&self, account: &AccountId) -> Result<Option<Record>>;

    /// Writes a record, both tokens at once, if the store holds what is `expected`. `record.revision` is ignored;
    /// the new one is handed back. A revision is never used twice for an account, also not after a delete.
    async fn save(&self, account: &AccountId, record: &Record, expected: Expected) -> Result<Saved>;

    /// Removes an account with its tokens and shops. Whether there was one.
    async fn delete(&self, account: &AccountId) -> Result<bool>;

    /// All accounts, sorted.
    async fn list(&self) -> Result<Vec<AccountId>>;

    /// Replaces the shops of an account.
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()>;

    /// The shops of an account, in the order they were saved.
    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>>;

    /// The shop with this id among those of an app, and the account that opens it. Where several accounts do, the
    /// one whose shops were saved last.
    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>>;

    /// Remembers a state for `ttl`, with a note that comes back with it (a tenant id, say). Ended ones are swept.
    async fn put_state(&self, key: &StateKey, note: &str, ttl: Duration) -> Result<()>;

    /// Takes a state: its note, and it is gone. `None` if it is not known, already taken, or ended.
    async fn take_state(&self, key: &StateKey) -> Result<Option<String>>;

    /// A lease on `key`, `None` while another holds it. It is safe for at least `ttl`, and free within a second after.
    ///
    /// One that a clock granted which ran ahead does not block until that date: whoever asks finds it ending, at the
    /// latest, its own `ttl` after the question. A holder that is still there renews it before.
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
